//! In whose name a copy goes out.

use super::fields::{self, Field};
use super::{Framing, Origin};
use crate::heart::verdict::aligned;
use arrivals::{Outcome, Policy};
use message::{Mailbox, Message};

/// Whether `From` must be the list's: the author's domain asks others to suspect or refuse what it has not signed, and
/// no signature of it would hold on the copy. `touched` names the fields that are not as the author sent them.
pub(super) fn must_be_the_list(
    message: &Message,
    fields: &[Field],
    framing: &Framing,
    touched: &[String],
    touches_body: bool,
) -> bool {
    if framing.origin == Origin::Web {
        return true;
    }
    let strict = matches!(framing.auth.dmarc_policy, Some(Policy::Quarantine | Policy::Reject));
    let Some(from) = message.from.as_ref().and_then(Mailbox::email).filter(|_| strict) else { return false };
    let holds = |signature: &Field| {
        let Some(by) = signature.tag("d") else { return false };
        let passed = framing
            .auth
            .dkim
            .iter()
            .any(|(domain, outcome)| *outcome == Outcome::Pass && domain.eq_ignore_ascii_case(&by));
        passed && aligned(&by, from.domain()) && covers_none_of(signature, touched)
    };
    touches_body || !fields.iter().filter(|field| field.is("dkim-signature")).any(holds)
}

/// Whether a signature covers none of these fields. A name that it lists may not be added either (RFC 6376 5.4.2), and
/// which of several fields of a name it means does not matter here.
fn covers_none_of(signature: &Field, names: &[String]) -> bool {
    let covered = signature.tag("h").unwrap_or_default().to_ascii_lowercase();
    !covered.split(':').any(|name| names.iter().any(|touched| touched == name))
}

/// Writes the list's `From`, and who the author is. Their own bytes are taken over, however they are encoded.
pub(super) fn write(head: &mut Vec<u8>, message: &Message, originals: &[Field], framing: &Framing) {
    let Some(list) = framing.list.email(framing.domain) else { return };
    let name = message.from.as_ref().map(called).filter(|name| !name.is_empty());
    let title = framing.list.rules.title.as_str();
    let via = name.map_or_else(|| title.to_owned(), |name| format!("{name} via {title}"));
    fields::mailbox(head, "From", &via, list.as_str());
    if let Some(from) = originals.iter().find(|field| field.is("from")) {
        // Somebody before us may have said who the author is; that is not altered (RFC 9057 section 2).
        if !originals.iter().any(|field| field.is("author")) {
            copied(head, "Author", from);
        }
        copied(head, "X-Original-From", from);
    }
}

/// What the author is called: never by their address.
fn called(author: &Mailbox) -> String {
    let local = || author.address.split('@').next().unwrap_or_default().to_owned();
    author.name.clone().filter(|name| !name.trim().is_empty()).unwrap_or_else(local)
}

fn copied(head: &mut Vec<u8>, name: &str, field: &Field) {
    head.extend_from_slice(name.as_bytes());
    head.push(b':');
    head.extend_from_slice(field.value());
}
