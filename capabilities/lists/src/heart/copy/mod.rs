//! What subscribers get of a post: the author's own bytes with other fields above them.
//!
//! The body is not touched, so that signatures and encrypted parts survive byte for byte; only a list with a footer
//! adds to it. `From` stays the author's unless their domain asks others to suspect what it has not signed
//! (DMARC), and no signature of theirs would hold on the copy: then the list is the sender, and the author stands in
//! `Author` (RFC 9057), `X-Original-From` and `Reply-To`.

pub(crate) mod fields;
mod footer;
mod sender;
#[cfg(test)]
pub(crate) mod tests;

use super::list::{List, Posting, Replies};
use arrivals::Authentication;
use base::Email;
use message::Message;

pub(crate) use fields::{Field, split};

base::named! {
    /// Where a post was written.
    pub(crate) enum Origin {
        /// In a mail program; the author's server has sent it.
        Mail = "mail",
        /// Here: no server of the author's domain has seen it.
        Web = "web",
    }
}

/// What a copy is made with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Framing<'a> {
    /// The list.
    pub(crate) list: &'a List,
    /// What follows the `@` in its addresses.
    pub(crate) domain: &'a str,
    /// The site, without a slash at its end.
    pub(crate) url: &'a str,
    /// Who really sent the post.
    pub(crate) auth: &'a Authentication,
    /// Where it was written.
    pub(crate) origin: Origin,
}

/// Fields that do not leave the list: those of other lists, traces of the way here, receipts that would tell the author
/// who reads (each reader's program would answer), and passwords of other list programs.
const REMOVED: [&str; 16] = [
    "approved",
    "approve",
    "bcc",
    "delivered-to",
    "disposition-notification-to",
    "envelope-to",
    "errors-to",
    "archived-at",
    "precedence",
    "return-path",
    "return-receipt-to",
    "x-approved",
    "x-confirm-reading-to",
    "x-envelope-to",
    "x-original-to",
    "x-original-from",
];

/// What all copies of a post share. What differs from one to the next stands in [`own_fields`].
pub(crate) fn copy(message: &Message, framing: &Framing) -> Vec<u8> {
    let (fields, body) = split(message.raw());
    let footing = footer::footing(framing.list.rules.footer.as_ref(), message);
    let answers = answers(message, framing);
    let (kept, removed): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| !is_removed(field, framing, &answers));

    let mut head = Vec::with_capacity(2_048);
    list_fields(&mut head, framing);
    let touched = touched(&head, &removed, &answers);
    let rewritten = sender::must_be_the_list(message, &fields, framing, &touched, footing.touches_body());
    let kept: Vec<&Field> = kept.into_iter().filter(|field| !(rewritten && field.is("from"))).collect();
    if rewritten {
        sender::write(&mut head, message, &fields, framing);
    }
    let replies = replies(&answers, rewritten, message);
    if !replies.is_empty() {
        fields::mailboxes(&mut head, "Reply-To", &replies);
    }
    footing.assemble(head, &kept, body)
}

/// What those who look after a list get of a mail to them: as it came, with a mark by which it is known if it comes back.
/// In whose name it goes out is decided as for copies; nothing marks it as a post.
pub(crate) fn forwarded(message: &Message, framing: &Framing) -> Vec<u8> {
    let (fields, body) = split(message.raw());
    let (kept, removed): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| !is_removed(field, framing, &Answers::AsWritten));
    let mut head = Vec::with_capacity(512);
    let here = framing.list.email_for("owner", framing.domain);
    fields::line(&mut head, "X-Loop", here.as_ref().map_or("", Email::as_str));
    let touched = touched(&head, &removed, &Answers::AsWritten);
    let rewritten = sender::must_be_the_list(message, &fields, framing, &touched, false);
    let kept: Vec<&Field> = kept.into_iter().filter(|field| !(rewritten && field.is("from"))).collect();
    if rewritten {
        sender::write(&mut head, message, &fields, framing);
    }
    let replies = replies(&Answers::AsWritten, rewritten, message);
    if !replies.is_empty() {
        fields::mailboxes(&mut head, "Reply-To", &replies);
    }
    footer::Footing::None.assemble(head, &kept, body)
}

/// The fields that each copy has of its own; `{mark}` stands for what lets its reader leave. `address` names the message
/// in the archive.
pub(crate) fn own_fields(
    list: &List,
    domain: &str,
    url: &str,
    archived: Option<&str>,
) -> Vec<(String, String)> {
    let name = list.name.as_str();
    let page = format!("{url}/lists/leave/{{mark}}");
    let mail = format!("mailto:{name}-leave@{domain}?subject={{mark}}");
    let mut fields = vec![
        ("List-Unsubscribe".to_owned(), format!("<{page}>, <{mail}>")),
        ("List-Unsubscribe-Post".to_owned(), "List-Unsubscribe=One-Click".to_owned()),
    ];
    fields.extend(archived.map(|address| ("Archived-At".to_owned(), format!("<{url}{address}>"))));
    fields
}

/// RFC 2919, RFC 2369.
pub(crate) fn list_fields(head: &mut Vec<u8>, framing: &Framing) {
    let Framing { list, domain, url, .. } = *framing;
    let name = list.name.as_str();
    fields::mailbox(head, "List-Id", list.rules.title.as_str(), &list.list_id);
    let post = match list.rules.posting {
        Posting::Announcements => "NO".to_owned(),
        _ => format!("<mailto:{name}@{domain}>"),
    };
    fields::line(head, "List-Post", &post);
    fields::line(head, "List-Help", &format!("<mailto:{name}-request@{domain}?subject=help>"));
    fields::line(head, "List-Subscribe", &format!("<{url}/lists/{name}>, <mailto:{name}-join@{domain}>"));
    fields::line(head, "List-Archive", &format!("<{url}/lists/{name}>"));
    fields::line(head, "List-Owner", &format!("<mailto:{name}-owner@{domain}>"));
    fields::line(head, "Precedence", "list");
}

/// A name and an address.
type Named = (Option<String>, String);

/// What becomes of `Reply-To`.
enum Answers {
    /// It stays as the author wrote it, or is not there.
    AsWritten,
    /// It goes: it named the list, which wants answers to go to the author.
    Gone,
    /// The list stands in it instead.
    List(Named),
}

/// What is written into `Reply-To`, if anything is. With the list in `From`, answers to the author need it.
fn replies(answers: &Answers, rewritten: bool, message: &Message) -> Vec<Named> {
    let own = matches!(answers, Answers::AsWritten) && !message.reply_to.is_empty();
    let author = message.from.iter().filter(|_| rewritten && !own);
    let author = author.map(|author| (author.name.clone(), author.address.clone()));
    let list = match answers {
        Answers::List(list) => Some(list.clone()),
        Answers::AsWritten | Answers::Gone => None,
    };
    list.into_iter().chain(author).collect()
}

fn answers(message: &Message, framing: &Framing) -> Answers {
    let Some(list) = framing.list.email(framing.domain) else { return Answers::AsWritten };
    let names_list = |address: &str| Email::key(&list) == address.to_lowercase();
    match framing.list.rules.replies {
        Replies::Untouched => Answers::AsWritten,
        Replies::Author if message.reply_to.iter().any(|one| names_list(&one.address)) => Answers::Gone,
        Replies::Author => Answers::AsWritten,
        Replies::List => {
            Answers::List((Some(framing.list.rules.title.to_string()), list.as_str().to_owned()))
        }
    }
}

fn is_removed(field: &Field, framing: &Framing, answers: &Answers) -> bool {
    let foreign_list = field.name().get(..5).is_some_and(|start| start.eq_ignore_ascii_case("list-"));
    let replies = field.is("reply-to") && !matches!(answers, Answers::AsWritten);
    // Nobody but our own server may say what it has found (RFC 8601 5).
    let ours = field.is("authentication-results") && field.first_word().eq_ignore_ascii_case(framing.domain);
    foreign_list || replies || ours || REMOVED.iter().any(|name| field.is(name))
}

/// The names of all fields that are not as the author sent them, in lower case: those written, those removed, and those
/// that each copy gets.
fn touched(head: &[u8], removed: &[&Field], answers: &Answers) -> Vec<String> {
    let (written, _) = split(head);
    let names = written.iter().chain(removed.iter().copied()).map(|field| field.name().to_ascii_lowercase());
    let of_copies = ["list-unsubscribe", "list-unsubscribe-post", "archived-at"];
    let replies = matches!(answers, Answers::List(_)).then_some("reply-to");
    names.chain(of_copies.into_iter().chain(replies).map(str::to_owned)).collect()
}
