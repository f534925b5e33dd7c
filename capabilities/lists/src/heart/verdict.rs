//! What becomes of a post: taken, held, given back or let fall. Pure.

use super::held::Reason;
use super::list::{List, ListRole, Posting};
use super::subscription::{State, Subscription};
use arrivals::{Authentication, MOST_HOPS, Outcome};
use base::Email;
use message::Message;

base::named! {
    /// Why a post is not even held.
    pub(crate) enum Turned {
        /// It has been on this list before, or goes in circles.
        Loop = "loop",
        /// It answers by itself (RFC 3834).
        AutoReply = "auto-reply",
        /// The list takes no more posts.
        Closed = "closed",
        /// Its author may not post here at present.
        Banned = "banned",
        /// It cannot be read as mail.
        Unreadable = "unreadable",
        /// It was sent in somebody else's name.
        Forged = "forged",
        /// Its author asks for the same again and again.
        TooOften = "too-often",
    }
}

/// What becomes of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is archived, and copies go out.
    Publish,
    /// A moderator decides.
    Hold(Reason),
    /// Its author gets it back with the reason.
    Refuse(Turned),
    /// It is let fall; only a fact remains.
    Drop(Turned),
}

/// What its author is to the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Writer {
    /// What they do for it.
    pub(crate) role: Option<ListRole>,
    /// Their subscription.
    pub(crate) subscription: Option<Subscription>,
    /// Whether they may not post at present.
    pub(crate) banned: bool,
}

/// A post as the verdict sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Post<'a> {
    /// How many bytes it has.
    pub(crate) size: usize,
    /// The envelope's sender; none for the null sender.
    pub(crate) envelope: Option<&'a Email>,
    /// Who really sent it.
    pub(crate) auth: &'a Authentication,
    /// The mail; none when it cannot be read.
    pub(crate) message: Option<&'a Message>,
}

/// What becomes of this post of this writer.
pub(crate) fn verdict(list: &List, post: &Post, writer: &Writer) -> Verdict {
    let Some(message) = post.message else { return unreadable(post) };
    if let Some(turned) = circles(list, message).or_else(|| answers_itself(post.envelope, message)) {
        return Verdict::Drop(turned);
    }
    if list.closed.is_some() {
        return Verdict::Refuse(Turned::Closed);
    }
    // Whoever may be written to gets no letter about mail that somebody else wrote in their name.
    if post.auth.is_forged() {
        return Verdict::Hold(Reason::Forged);
    }
    if writer.banned {
        return Verdict::Refuse(Turned::Banned);
    }
    if is_written_by_program(message) && !writer.belongs() {
        return Verdict::Hold(Reason::Automatic);
    }
    if i64::try_from(post.size).unwrap_or(i64::MAX) > list.rules.most_bytes {
        return Verdict::Hold(Reason::Big);
    }
    permitted(list, post, message, writer)
}

impl Writer {
    /// Whether they are on the list, or look after it. Whose mail bounces may still write.
    pub(crate) fn belongs(&self) -> bool {
        let on_it = |subscription: &Subscription| subscription.state != State::Asked;
        self.role.is_some() || self.subscription.as_ref().is_some_and(on_it)
    }

    fn trusted(&self) -> bool {
        self.role.is_some() || self.subscription.as_ref().is_some_and(|one| one.trusted)
    }
}

fn unreadable(post: &Post) -> Verdict {
    match post.envelope {
        Some(_) => Verdict::Refuse(Turned::Unreadable),
        None => Verdict::Drop(Turned::Unreadable),
    }
}

fn circles(list: &List, message: &Message) -> Option<Turned> {
    let own = message.signs.list_ids.iter().any(|id| id.eq_ignore_ascii_case(&list.list_id));
    (own || message.signs.received > MOST_HOPS).then_some(Turned::Loop)
}

/// Vacation notices and bounces: what nobody has written, in answer to something.
pub(crate) fn answers_itself(envelope: Option<&Email>, message: &Message) -> Option<Turned> {
    let says = |name: &str, word: &str| {
        message.header(name).is_some_and(|value| value.trim().to_ascii_lowercase().starts_with(word))
    };
    let answers = envelope.is_none()
        || message.signs.null_sender_forms
        || says("auto-submitted", "auto-replied")
        || says("precedence", "auto_reply")
        || message.header("x-autoreply").is_some()
        || message.header("x-autorespond").is_some();
    answers.then_some(Turned::AutoReply)
}

/// What a program sends of its own accord. Subscribed programs may: build reports, feeds.
fn is_written_by_program(message: &Message) -> bool {
    message.signs.auto_submitted || message.signs.bulk && message.signs.list_ids.is_empty()
}

fn permitted(list: &List, post: &Post, message: &Message, writer: &Writer) -> Verdict {
    let vouched = is_vouched_for(post.auth, message);
    match list.rules.posting {
        Posting::Announcements if writer.role.is_some() && vouched => Verdict::Publish,
        Posting::Announcements => Verdict::Hold(Reason::Announcements),
        Posting::Anyone if writer.belongs() || !is_doubtful(post.auth) => Verdict::Publish,
        Posting::Anyone => Verdict::Hold(Reason::Forged),
        Posting::Subscribers | Posting::FirstHeld if !writer.belongs() => Verdict::Hold(Reason::Stranger),
        Posting::FirstHeld if !writer.trusted() => Verdict::Hold(Reason::First),
        Posting::Subscribers | Posting::FirstHeld => Verdict::Publish,
    }
}

/// Whether the author's own domain stands behind the mail, or nothing can be checked here. A list of announcements
/// speaks for the network: its owners' addresses are public, and easily put into a `From`.
pub(crate) fn is_vouched_for(auth: &Authentication, message: &Message) -> bool {
    let domain = message.from.as_ref().and_then(message::Mailbox::email).map(|from| from.domain().to_owned());
    let Some(domain) = domain else { return false };
    let signed = auth.dkim.iter().any(|(by, outcome)| *outcome == Outcome::Pass && aligned(by, &domain));
    let sent = auth.spf == Outcome::Pass && auth.spf_domain.as_ref().is_some_and(|by| aligned(by, &domain));
    !auth.checked || auth.dmarc == Outcome::Pass || signed || sent
}

/// Its server may not send for the domain it names, and nobody has signed it.
fn is_doubtful(auth: &Authentication) -> bool {
    let signed = auth.dkim.iter().any(|(_, outcome)| *outcome == Outcome::Pass);
    auth.checked && auth.spf == Outcome::Fail && !signed
}

/// Whether one of the two domains is the other or stands above it. Two below the same organization that are not above
/// each other count as strangers here: that errs on the side of caution, and needs no list of public suffixes.
pub(crate) fn aligned(one: &str, other: &str) -> bool {
    let above = |upper: &str, lower: &str| {
        let rest = lower.to_ascii_lowercase();
        rest.strip_suffix(&upper.to_ascii_lowercase())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    one.contains('.') && (above(one, other) || above(other, one))
}

#[cfg(test)]
mod tests;
