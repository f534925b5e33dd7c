//! What we sign is verified by mail-auth, with a DNS of our own.

use super::*;
use base::Moment;
use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use mail_auth::dkim::Signature;
use mail_auth::hickory_resolver::config::{ResolverConfig, ResolverOpts};
use mail_auth::{
    AuthenticatedMessage, DkimResult, MX, MessageAuthenticator, Parameters, RecordSet, ResolverCache, Txt,
};
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, LazyLock};
use std::time::Instant;

pub(crate) const DOMAIN: &str = "lists.example.org";
/// In the past of every machine that runs this.
const NOW: Moment = Moment::from_micros(1_764_579_600_000_000);
const MESSAGE: &[u8] =
    b"From: Ana <ana@example.net>\r\nTo: =?utf-8?q?b=C3=A4r?=\r\n\t<list@lists.example.org>\r\n\
    Subject:  of   dots \r\nDate: Mon, 1 Dec 2025 09:00:00 +0000\r\nMessage-ID: <1@example.net>\r\n\
    Received: one\r\nReceived: two\r\n\r\n.\r\n trailing \t \r\n\xc3\xa4 8 bit\r\n\r\n\r\n";

pub(crate) static KEYS: LazyLock<Arc<Keys>> = LazyLock::new(|| Arc::new(Keys::make(DOMAIN).unwrap()));

/// A zone that answers for the domain's keys.
struct Zone(HashMap<Box<str>, Txt>);

impl Zone {
    fn of(records: &[Record]) -> Self {
        let keys = records.iter().filter(|record| record.name.contains("._domainkey."));
        let entry = |record: &Record| {
            let key = DomainKey::parse(record.value.as_bytes()).unwrap();
            (format!("{}.", record.name).into_boxed_str(), Txt::DomainKey(Arc::new(key)))
        };
        Self(keys.map(entry).collect())
    }
}

impl ResolverCache<Box<str>, Txt> for Zone {
    fn get<Q>(&self, name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        self.0.get(name).cloned()
    }

    fn remove<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        None
    }

    fn insert(&self, _: Box<str>, _: Txt, _: Instant) {}
}

/// Nothing is asked of it.
struct Nothing;

macro_rules! nothing {
    ($($key:ty => $value:ty),+) => {$(
        impl ResolverCache<$key, $value> for Nothing {
            fn get<Q>(&self, _: &Q) -> Option<$value> where $key: Borrow<Q>, Q: Hash + Eq + ?Sized { None }
            fn remove<Q>(&self, _: &Q) -> Option<$value> where $key: Borrow<Q>, Q: Hash + Eq + ?Sized { None }
            fn insert(&self, _: $key, _: $value, _: Instant) {}
        }
    )+};
}

nothing!(
    Box<str> => RecordSet<MX>,
    Box<str> => RecordSet<Ipv4Addr>,
    Box<str> => RecordSet<Ipv6Addr>,
    IpAddr => RecordSet<Box<str>>
);

type Asked<'x> = Parameters<'x, &'x AuthenticatedMessage<'x>, Zone, Nothing, Nothing, Nothing, Nothing>;

fn asked<'x>(message: &'x AuthenticatedMessage<'x>, zone: &'x Zone) -> Asked<'x> {
    Parameters::new(message)
        .with_txt_cache(zone)
        .with_mx_cache(&Nothing)
        .with_ptr_cache(&Nothing)
        .with_ipv4_cache(&Nothing)
        .with_ipv6_cache(&Nothing)
}

/// A verifier without a name server.
fn verifier() -> MessageAuthenticator {
    MessageAuthenticator::new(ResolverConfig::default(), ResolverOpts::default()).unwrap()
}

/// The results of all signatures by us, with what they cover.
pub(crate) async fn verified(message: &[u8]) -> Vec<(DkimResult, Option<Signature>)> {
    let zone = Zone::of(&dns_records(DOMAIN, &KEYS));
    let message = AuthenticatedMessage::parse(message).unwrap();
    let outputs = verifier().verify_dkim(asked(&message, &zone)).await;
    outputs.iter().map(|output| (output.result().clone(), output.signature().cloned())).collect()
}

async fn chain(message: &[u8]) -> DkimResult {
    let zone = Zone::of(&dns_records(DOMAIN, &KEYS));
    let message = AuthenticatedMessage::parse(message).unwrap();
    verifier().verify_arc(asked(&message, &zone)).await.result().clone()
}

fn copy(mark: &str) -> Vec<u8> {
    let head = format!(
        "List-Unsubscribe: <https://example.org/u/{mark}>\r\n\
         List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
    );
    let signatures = sign(head.as_bytes(), &Shared::of(MESSAGE, &KEYS), &KEYS, NOW).unwrap();
    [signatures.as_slice(), head.as_bytes(), MESSAGE].concat()
}

#[tokio::test]
async fn a_copy_has_two_signatures_that_hold_and_cover_how_to_leave() {
    let results = verified(&copy("abc")).await;
    assert_eq!(results.len(), 2);
    for (result, signature) in results {
        assert_eq!(result, DkimResult::Pass);
        let signature = signature.unwrap();
        assert_eq!((signature.d.as_str(), signature.l, signature.t), (DOMAIN, 0, 1_764_579_600));
        for name in ["from", "subject", "list-unsubscribe", "list-unsubscribe-post", "message-id", "date"] {
            let times = signature.h.iter().filter(|signed| signed.eq_ignore_ascii_case(name)).count();
            assert_eq!(times, 2, "{name} once as it is, once as no more");
        }
    }
}

#[tokio::test]
async fn nothing_that_matters_can_be_changed_or_added() {
    let copy = String::from_utf8(copy("abc")).unwrap();
    for changed in [
        copy.replace("u/abc", "u/abd"),
        copy.replace("8 bit", "9 bit"),
        copy.replace("Ana <", "Bea <"),
        format!("Subject: another\r\n{copy}"),
        format!("From: eve@example.net\r\n{copy}"),
        format!("List-Id: <other>\r\n{copy}"),
    ] {
        assert_ne!(changed, copy);
        for (result, _) in verified(changed.as_bytes()).await {
            assert_ne!(result, DkimResult::Pass, "{changed}");
        }
    }
    let trace = verified(format!("Received: three\r\n{copy}").as_bytes()).await;
    assert!(trace.iter().all(|(result, _)| *result == DkimResult::Pass), "servers on the way leave traces");
}

#[tokio::test]
async fn a_message_without_body_or_with_many_of_a_field_is_signed() {
    let message = b"From: a@lists.example.org\r\nCc: one@x\r\nCc: two@x\r\nSubject: x\r\n\r\n";
    let signed = signed_letter(message, &KEYS, NOW).unwrap();
    assert!(signed.ends_with(message));
    assert!(verified(&signed).await.iter().all(|(result, _)| *result == DkimResult::Pass));
}

fn found(chain: Chain) -> Ingress {
    let results = "spf=pass smtp.mailfrom=example.net; dkim=pass header.d=example.net";
    Ingress { authority: "mx.example.org".into(), results: results.into(), chain }
}

#[tokio::test]
async fn seals_hold_one_after_another() {
    let mut message = MESSAGE.to_vec();
    for (number, before) in [(1, Chain::None), (2, Chain::Pass), (3, Chain::Pass)] {
        message = seal(&message, &found(before), &KEYS, NOW).unwrap();
        assert!(message.ends_with(MESSAGE));
        assert_eq!(chain(&message).await, DkimResult::Pass, "{number}");
    }
    let text = String::from_utf8(message).unwrap();
    assert_eq!(text.matches("ARC-Authentication-Results: i=3; mx.example.org;").count(), 1);
    assert_ne!(chain(text.replace("spf=pass", "spf=fail").as_bytes()).await, DkimResult::Pass);
    assert_ne!(chain(text.replace("8 bit", "9 bit").as_bytes()).await, DkimResult::Pass);
}

#[tokio::test]
async fn copies_with_fields_of_their_own_keep_the_seal() {
    let sealed = seal(MESSAGE, &found(Chain::None), &KEYS, NOW).unwrap();
    let head = b"List-Id: <list.example.org>\r\nList-Unsubscribe: <https://example.org/u/1>\r\n";
    let signatures = sign(head, &Shared::of(&sealed, &KEYS), &KEYS, NOW).unwrap();
    let copy = [signatures.as_slice(), head, &sealed].concat();
    assert_eq!(chain(&copy).await, DkimResult::Pass);
    assert!(verified(&copy).await.iter().all(|(result, _)| *result == DkimResult::Pass));
}

#[test]
fn a_broken_chain_is_declared_so_once() {
    let once = seal(MESSAGE, &found(Chain::None), &KEYS, NOW).unwrap();
    let broken = seal(&once, &found(Chain::Fail), &KEYS, NOW).unwrap();
    let text = String::from_utf8(broken.clone()).unwrap();
    assert!(text.contains("ARC-Seal: i=2; a=rsa-sha256; cv=fail;"), "{text}");
    assert_eq!(seal(&broken, &found(Chain::Fail), &KEYS, NOW).unwrap(), broken);
}

#[test]
fn a_chain_with_a_gap_fails_whatever_was_found() {
    let once = String::from_utf8(seal(MESSAGE, &found(Chain::None), &KEYS, NOW).unwrap()).unwrap();
    let gap = once.replace("ARC-Seal:", "X-Seal:");
    let sealed = String::from_utf8(seal(gap.as_bytes(), &found(Chain::Pass), &KEYS, NOW).unwrap()).unwrap();
    assert!(sealed.contains("cv=fail"));
}

#[test]
fn a_chain_that_is_full_or_could_not_be_checked_is_left_alone() {
    let once = String::from_utf8(seal(MESSAGE, &found(Chain::None), &KEYS, NOW).unwrap()).unwrap();
    let full = once.replace("i=1;", "i=50;");
    for (message, chain) in [(full, Chain::Pass), (once, Chain::Unknown)] {
        assert_eq!(seal(message.as_bytes(), &found(chain), &KEYS, NOW).unwrap(), message.as_bytes());
    }
}

#[test]
fn the_records_say_who_sends_and_by_which_keys() {
    let records = dns_records("lists.пример.example", &KEYS);
    let kinds: Vec<(&str, &str)> = records.iter().map(|it| (it.name.as_str(), it.kind)).collect();
    let domain = "lists.xn--e1afmkfd.example";
    let [rsa, ed25519] = ["bits-rsa", "bits-ed25519"].map(|key| format!("{key}._domainkey.{domain}"));
    let dmarc = format!("_dmarc.{domain}");
    assert_eq!(kinds, [(domain, "MX"), (domain, "TXT"), (&rsa, "TXT"), (&ed25519, "TXT"), (&dmarc, "TXT")]);
    assert!(records[2].value.starts_with("v=DKIM1; k=rsa; p=MII") && records[2].value.len() > 390);
    assert!(records[3].value.starts_with("v=DKIM1; k=ed25519; p=") && records[3].value.len() < 80);
}

#[tokio::test]
async fn keys_are_made_once_and_shared_by_all_nodes() {
    for trial in db::trial::both() {
        trial.migrate(&[crate::CHAPTER]).await.unwrap();
        let clock = base::Clock::standing_at(NOW);
        let first = Keyring::default().of(&trial, &clock, DOMAIN).await.unwrap();
        let second = Keyring::default().of(&trial, &clock, "LISTS.example.org").await.unwrap();
        assert_eq!(dns_records(DOMAIN, &first), dns_records(DOMAIN, &second));
        assert_ne!(dns_records(DOMAIN, &first), dns_records(DOMAIN, &KEYS));
    }
}
