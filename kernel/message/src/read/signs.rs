//! What tells a machine's mail from a person's.

use super::fields::{Field, named};
use crate::{Mailbox, Part, Signs};

pub(super) fn of(fields: &[Field<'_>], from: Option<&Mailbox>, parts: &[Part]) -> Signs {
    let values = |name| named(fields, name).map(|field| field.text().to_ascii_lowercase());
    let first_word = |text: String| text.split([';', ' ', '(']).next().unwrap_or_default().trim().to_owned();
    let auto = values("auto-submitted").any(|value| first_word(value) != "no");
    let older = ["x-autoreply", "x-autorespond", "x-auto-response-suppress"];
    let lists = fields
        .iter()
        .any(|field| field.name.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("list-")));
    let precedence = values("precedence").any(|value| matches!(value.as_str(), "bulk" | "junk" | "list"));
    let local = from.and_then(|from| from.address.split('@').next()).unwrap_or_default();
    let machine = ["mailer-daemon", "postmaster"].iter().any(|name| local.eq_ignore_ascii_case(name));
    Signs {
        auto_submitted: auto || fields.iter().any(|field| older.iter().any(|name| field.is(name))),
        bulk: precedence || lists,
        list_ids: values("list-id").filter_map(list_id).collect(),
        received: named(fields, "received").count(),
        delivered_to: values("delivered-to").chain(values("x-loop")).collect(),
        null_sender_forms: machine
            || values("return-path").any(|path| path.starts_with("<>"))
            || parts.first().is_some_and(|whole| whole.media_type == "multipart/report"),
    }
}

/// What stands in the angle brackets of a `List-Id` (RFC 2919), or all of it where there are none.
fn list_id(text: String) -> Option<String> {
    let id = match text.rsplit_once('<') {
        Some((_, rest)) => rest.split('>').next().unwrap_or_default().trim().to_owned(),
        None => text.trim().to_owned(),
    };
    (!id.is_empty()).then_some(id)
}
