//! ARC: what we found when a message came in, sealed for those whom we pass it on to (RFC 8617).

use super::fields::{self, Canonical};
use super::{Keys, Unsigned};
use crate::mime::one_line;
use crate::smtp::crlf;
use base::Moment;
use std::collections::BTreeMap;

/// A chain with more seals is broken (RFC 8617 4.2.1).
const LONGEST: u32 = 50;

const SETS: [&str; 3] = ["arc-authentication-results", "arc-message-signature", "arc-seal"];

/// What a message signature covers where it stands. The fields that copies get of their own are not among
/// them, nor is the absence of any: lists further on add theirs.
const SIGNED: [&str; 15] = [
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "reply-to",
    "sender",
    "author",
    "in-reply-to",
    "references",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "dkim-signature",
];

/// What was found when the message came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ingress {
    /// Who found it: the name of our mail server.
    pub authority: String,
    /// The results, as RFC 8601 writes them: `spf=pass smtp.mailfrom=example.org; dkim=none`.
    pub results: String,
    /// What became of the seals that the message had.
    pub chain: Chain,
}

/// What became of the seals of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// There were none.
    None,
    /// They hold.
    Pass,
    /// They do not.
    Fail,
    /// That could not be found out now: the DNS did not answer.
    Unknown,
}

/// The message with a seal of ours. It comes back as it was when it must not be sealed: a chain that has been
/// declared broken is not continued (RFC 8617 5.1.2), nor one of 50, nor one that could not be checked.
pub fn seal(message: &[u8], found: &Ingress, keys: &Keys, now: Moment) -> Result<Vec<u8>, Unsigned> {
    let message = crlf(message);
    let present = fields::canonical(&message);
    let Some((instance, verdict, earlier)) = next(&present, found.chain) else {
        return Ok(message.into_owned());
    };
    let results = results(instance, found);
    let by_us = format!("s={}; d={}; t={}", keys.rsa.selector, keys.domain(), now.seconds());
    let algorithm = keys.rsa.algorithm;

    let (names, signed) = covered(&present);
    let tags = format!(
        "i={instance}; a={algorithm}; c=relaxed/relaxed; {by_us};\r\n\th={};\r\n\tbh={}",
        fields::names(&names),
        fields::body_hash(&keys.rsa.key, &message)
    );
    let signature = fields::signature(&keys.rsa.key, &signed, "ARC-Message-Signature", &tags)?;

    let mut sealed: Vec<u8> = earlier.iter().flat_map(|field| field.line.iter().copied()).collect();
    for own in fields::canonical(&[results.as_slice(), &signature].concat()) {
        sealed.extend_from_slice(&own.line);
    }
    let tags = format!("i={instance}; a={algorithm}; cv={verdict}; {by_us}");
    let seal = fields::signature(&keys.rsa.key, &sealed, "ARC-Seal", &tags)?;
    Ok([seal.as_slice(), &signature, &results, &message].concat())
}

/// The number of our set, its verdict, and the fields of others that the seal covers, in their order; nothing
/// when there is to be no set of ours.
fn next(present: &[Canonical], chain: Chain) -> Option<(u32, &'static str, Vec<&Canonical>)> {
    let mut sets: BTreeMap<u32, Vec<(usize, &Canonical)>> = BTreeMap::new();
    let mut numbered = true;
    for field in present {
        let Some(place) = SETS.iter().position(|name| *name == field.name) else { continue };
        match fields::tag(field, "i").and_then(|number| number.parse().ok()) {
            Some(number) => sets.entry(number).or_default().push((place, field)),
            None => numbered = false,
        }
    }
    let Some((last, newest)) = sets.last_key_value() else {
        return numbered.then_some((1, "none", Vec::new()));
    };
    let last = *last;
    let ended = newest.iter().any(|(place, field)| *place == 2 && fields::tag(field, "cv") == Some("fail"));
    if ended || last >= LONGEST || chain == Chain::Unknown {
        return None;
    }
    let whole = numbered
        && sets.keys().copied().eq(1..=last)
        && sets.values_mut().all(|set| {
            set.sort_by_key(|(place, _)| *place);
            set.iter().map(|(place, _)| *place).eq(0..3)
        });
    if whole && chain == Chain::Pass {
        Some((last + 1, "pass", sets.into_values().flatten().map(|(_, field)| field).collect()))
    } else {
        // A broken chain is not vouched for: the seal covers our own set alone.
        Some((last + 1, "fail", Vec::new()))
    }
}

fn results(instance: u32, found: &Ingress) -> Vec<u8> {
    let results: Vec<String> = found.results.split(';').map(|result| one_line(result.trim())).collect();
    let authority = one_line(&found.authority);
    format!("ARC-Authentication-Results: i={instance}; {authority};\r\n\t{}\r\n", results.join(";\r\n\t"))
        .into_bytes()
}

/// The names of the fields that are signed, and the fields: of each name the lowest first.
fn covered(present: &[Canonical]) -> (Vec<&str>, Vec<u8>) {
    let (mut names, mut lines) = (Vec::new(), Vec::new());
    for name in SIGNED {
        for field in present.iter().rev().filter(|field| field.name == name) {
            names.push(name);
            lines.extend_from_slice(&field.line);
        }
    }
    (names, lines)
}
