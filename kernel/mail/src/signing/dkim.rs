//! DKIM: two signatures on each copy, one that every verifier knows and one by the shorter key (RFC 8463).

use super::Unsigned;
use super::fields::{self, Canonical};
use super::keys::{Keys, Named};
use crate::smtp::crlf;
use base::Moment;
use mail_auth::common::crypto::SigningKey;

/// What is signed wherever it stands, and signed as absent where it does not, so that none can be added.
const SEALED: [&str; 16] = [
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "reply-to",
    "mime-version",
    "content-type",
    "list-id",
    "list-post",
    "list-help",
    "list-archive",
    "list-subscribe",
    "list-unsubscribe",
    "list-unsubscribe-post",
];

/// What is signed where it stands.
const SIGNED: [&str; 8] = [
    "sender",
    "author",
    "in-reply-to",
    "references",
    "content-transfer-encoding",
    "content-language",
    "list-owner",
    "auto-submitted",
];

/// What all copies of one message have in common, worked out once.
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    fields: Vec<Canonical>,
    body_hash: String,
}

impl Shared {
    /// Of a message in CRLF lines.
    pub(crate) fn of(message: &[u8], keys: &Keys) -> Self {
        Self { fields: fields::canonical(message), body_hash: fields::body_hash(&keys.rsa.key, message) }
    }
}

/// The signatures of a message before which `head` stands, as fields to stand before both.
pub(crate) fn sign(head: &[u8], shared: &Shared, keys: &Keys, now: Moment) -> Result<Vec<u8>, Unsigned> {
    let own = fields::canonical(head);
    let (names, signed) = covered(&own, &shared.fields);
    let rest = format!(
        "d={}; t={};\r\n\th={};\r\n\tbh={}",
        keys.domain(),
        now.seconds(),
        fields::names(&names),
        shared.body_hash
    );
    Ok([one(&keys.ed25519, &signed, &rest)?, one(&keys.rsa, &signed, &rest)?].concat())
}

fn one<K: SigningKey>(key: &Named<K>, signed: &[u8], rest: &str) -> Result<Vec<u8>, Unsigned> {
    let tags = format!("v=1; a={}; c=relaxed/relaxed; s={}; {rest}", key.algorithm, key.selector);
    fields::signature(&key.key, signed, "DKIM-Signature", &tags)
}

/// A whole letter with its signatures.
pub(crate) fn signed_letter(letter: &[u8], keys: &Keys, now: Moment) -> Result<Vec<u8>, Unsigned> {
    let letter = crlf(letter);
    let signatures = sign(&[], &Shared::of(&letter, keys), keys, now)?;
    Ok([signatures.as_slice(), &letter].concat())
}

/// The names of the fields that are signed, and the fields: of each name the lowest first (RFC 6376 5.4.2).
fn covered<'a>(head: &'a [Canonical], message: &'a [Canonical]) -> (Vec<&'a str>, Vec<u8>) {
    let (mut names, mut lines) = (Vec::with_capacity(48), Vec::with_capacity(2_048));
    for (name, sealed) in SEALED.map(|name| (name, true)).into_iter().chain(SIGNED.map(|name| (name, false)))
    {
        for field in head.iter().chain(message).rev().filter(|field| field.name == name) {
            names.push(name);
            lines.extend_from_slice(&field.line);
        }
        if sealed {
            names.push(name);
        }
    }
    (names, lines)
}
