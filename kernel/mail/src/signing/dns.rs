//! What the steward sets in the DNS, so that others can see that our mail is ours.

use super::keys::{Keys, Named};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// One record of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its full name, without a dot at the end.
    pub name: String,
    /// `TXT` or `MX`.
    pub kind: &'static str,
    /// Its value. One of more than 255 bytes is written as several strings (RFC 7208 3.3), which most
    /// providers do by themselves.
    pub value: String,
}

/// The records of a domain of mail: who may send (SPF), the keys (DKIM), what becomes of mail that is neither
/// (DMARC), and where mail goes (MX). All but the keys are proposals to begin with: SPF and MX suit a server
/// that carries its mail by itself, and DMARC asks for nothing until its reports have been looked at.
pub fn dns_records(domain: &str, keys: &Keys) -> Vec<Record> {
    let domain = mail_auth::common::to_a_label(domain);
    let record = |name: String, kind, value: String| Record { name, kind, value };
    vec![
        record(domain.to_string(), "MX", format!("10 {domain}.")),
        record(domain.to_string(), "TXT", "v=spf1 a mx ~all".to_owned()),
        record(key_name(&keys.rsa, &domain), "TXT", key_value("rsa", &keys.rsa.public)),
        record(key_name(&keys.ed25519, &domain), "TXT", key_value("ed25519", &keys.ed25519.public)),
        record(format!("_dmarc.{domain}"), "TXT", "v=DMARC1; p=none".to_owned()),
    ]
}

fn key_name<K>(key: &Named<K>, domain: &str) -> String {
    format!("{}._domainkey.{domain}", key.selector)
}

fn key_value(kind: &str, public: &[u8]) -> String {
    format!("v=DKIM1; k={kind}; p={}", STANDARD.encode(public))
}
