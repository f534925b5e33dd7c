//! Complaints: the abuse reporting format (RFC 5965), and what Outlook.com sends instead.

use crate::address;
use crate::fields::{self, Group};
use crate::report::Complaint;
use crate::seen::Seen;

/// The complaint, when the mail is one.
pub(crate) fn read(seen: &Seen) -> Option<Complaint> {
    let original = fields::header(seen.returned_mail());
    let reported = match &seen.feedback {
        Some(text) => fields::all(text),
        None if !seen.conversation && in_prose(seen) => fields::all(&seen.notice),
        None if is_outlooks(seen, &original) => Group::default(),
        None => return None,
    };
    let bare = |value: &str| value.trim().trim_matches(['<', '>']).to_owned();
    Some(Complaint {
        feedback_type: reported.get("feedback-type").unwrap_or("abuse").to_ascii_lowercase(),
        original_recipients: recipients(&reported, &original),
        original_message_id: original.get("message-id").map(bare).filter(|id| !id.is_empty()),
        return_path: reported
            .get("original-mail-from")
            .or_else(|| original.get("return-path"))
            .and_then(address::in_field),
    })
}

/// Some desks put the fields into the text, where the two that RFC 5965 requires tell them from prose.
fn in_prose(seen: &Seen) -> bool {
    let said = fields::all(&seen.notice);
    said.get("feedback-type").is_some() && said.get("user-agent").is_some()
}

/// Outlook.com's desk returns the mail alone, with the recipient in a field of its own.
fn is_outlooks(seen: &Seen, original: &Group) -> bool {
    original.get(OUTLOOK_RECIPIENT).is_some()
        && seen.subject.to_lowercase().contains("complaint about message")
}

const OUTLOOK_RECIPIENT: &str = "x-hmxmroriginalrecipient";

/// The recipients that the desk names, else those that the mail names.
fn recipients(reported: &Group, original: &Group) -> Vec<String> {
    let mut list = Vec::new();
    let named = ["original-rcpt-to", "removal-recipient"].into_iter().flat_map(|name| reported.all(name));
    for value in named.chain(original.get(OUTLOOK_RECIPIENT)) {
        address::in_field(value).into_iter().for_each(|address| address::add(&mut list, address));
    }
    if list.is_empty() {
        let addressed = original.get("to").map(address::all_in).unwrap_or_default();
        addressed.into_iter().for_each(|address| address::add(&mut list, address));
    }
    list
}
