//! Who is named in a header.

use super::fields::{Field, named};
use super::{bounded, words};
use crate::Mailbox;
use crate::limits::{ADDRESS_BYTES, ADDRESSES};
use mail_parser::parsers::MessageStream;
use mail_parser::{Addr, Address, HeaderValue};

/// The mailboxes of all fields of that name, with groups dissolved (RFC 6854).
pub(super) fn of(fields: &[Field<'_>], name: &str) -> Vec<Mailbox> {
    let mut mailboxes = Vec::new();
    for field in named(fields, name) {
        let marked = words::marked(bounded(field.value, ADDRESS_BYTES), field.charset);
        let list = match MessageStream::new(marked.line.as_bytes()).parse_address() {
            HeaderValue::Address(Address::List(list)) => list,
            HeaderValue::Address(Address::Group(groups)) => {
                groups.into_iter().flat_map(|group| group.addresses).collect()
            }
            _ => continue,
        };
        mailboxes.extend(list.iter().filter_map(|addr| mailbox(addr, &marked)));
    }
    mailboxes.truncate(ADDRESSES);
    mailboxes
}

fn mailbox(addr: &Addr<'_>, marked: &words::Marked) -> Option<Mailbox> {
    let filled = |text: Option<&str>| text.map(|text| marked.fill(text)).filter(|text| !text.is_empty());
    let (name, address) = (filled(addr.name.as_deref()), filled(addr.address.as_deref()));
    // A lone word without `@` is a local part, as cron writes it, unless its address is there and empty.
    let lone = |word: &str| !word.contains(char::is_whitespace) && !marked.line.contains("<>");
    let (name, address) = match (name, address) {
        (Some(word), None) if lone(&word) => (None, word),
        (name, address) => (name, address.unwrap_or_default()),
    };
    let name =
        name.map(|name| unquoted(&name).to_owned()).filter(|name| !name.is_empty() && *name != address);
    (name.is_some() || !address.is_empty()).then_some(Mailbox { name, address })
}

/// Without the quotes that some programs put around the name before they encode it.
fn unquoted(name: &str) -> &str {
    let inner = |quote: char| name.strip_prefix(quote)?.strip_suffix(quote);
    inner('"').or_else(|| inner('\'')).unwrap_or(name).trim()
}
