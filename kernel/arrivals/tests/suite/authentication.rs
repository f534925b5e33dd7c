//! Who really sent it: against a name server of our own.

use crate::dns;
use crate::place::{MAIL, Place};
use arrivals::door::Taking;
use arrivals::{Address, Authentication, Outcome, Policy, Resolver};
use base::{Email, Parse};
use base64::Engine as _;
use db::{Db, args, sql};
use mail_auth::common::crypto::Ed25519Key;
use mail_auth::common::headers::HeaderWriter;
use mail_auth::dkim::DkimSigner;

/// RFC 8463 A.2.
const KEY: &str = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";
const PUBLIC: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

async fn zone() -> Resolver {
    let key = format!("v=DKIM1; k=ed25519; p={PUBLIC}");
    let records = [
        ("a._domainkey.example.net", key.as_str()),
        ("_dmarc.example.net", "v=DMARC1; p=reject"),
        ("example.net", "v=spf1 ip4:192.0.2.1 -all"),
    ];
    Resolver::At(dns::serve(&records, false).await)
}

fn signed() -> String {
    let key = Ed25519Key::from_seed_and_public_key(&decoded(KEY), &decoded(PUBLIC)).unwrap();
    let signature = DkimSigner::from_key(key)
        .domain("example.net")
        .selector("a")
        .headers(["From", "Subject", "Message-ID"])
        .sign(MAIL.as_bytes())
        .unwrap();
    format!("{}{MAIL}", signature.to_header())
}

fn decoded(text: &str) -> Vec<u8> {
    base64::engine::general_purpose::STANDARD.decode(text).unwrap()
}

/// What is found out of a message, which is the same on both engines.
async fn authenticated(mail: &str, peer: Option<&str>, resolver: &Resolver) -> Authentication {
    let [one, other] = db::trial::both();
    let auth = authenticated_on(&one, mail, peer, resolver).await;
    assert_eq!(authenticated_on(&other, mail, peer, resolver).await, auth);
    auth
}

async fn authenticated_on(db: &Db, mail: &str, peer: Option<&str>, resolver: &Resolver) -> Authentication {
    let place = Place::on(db).await;
    let taking = Taking {
        from: Some(Email::parse("ana@example.net").unwrap()),
        to: vec![Address::parse("list@bits.example").unwrap(), Address::parse("other@bits.example").unwrap()],
        helo: "mail.example.net".into(),
        bytes: mail.to_owned().into(),
    };
    place.reception.accept(taking, peer.map(|ip| ip.parse().unwrap())).await.unwrap();
    let arrived = place.arrived(resolver).await;
    assert_eq!(arrived[0].auth, arrived[1].auth);
    let with_peer = db
        .read(|read| {
            read.one(
                sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM arrival WHERE peer IS NOT NULL"),
                args![],
                |row| row.next::<i64>(),
            )
        })
        .await;
    assert_eq!(with_peer.unwrap(), 0, "no address of a machine is kept");
    arrived[0].auth.clone()
}

#[tokio::test]
async fn a_signature_that_holds_vouches_for_the_author() {
    let auth = authenticated(&signed(), None, &zone().await).await;
    assert_eq!(auth.dkim, [("example.net".to_owned(), Outcome::Pass)]);
    assert_eq!(
        (auth.dmarc, auth.dmarc_policy, auth.spf),
        (Outcome::Pass, Some(Policy::Reject), Outcome::None)
    );
    assert!(auth.checked && !auth.is_forged());
}

#[tokio::test]
async fn what_was_changed_under_way_is_forged_where_the_domain_says_so() {
    let auth = authenticated(&signed().replace("Hello all", "Hello you"), None, &zone().await).await;
    assert_ne!(auth.dkim[0].1, Outcome::Pass);
    assert_eq!((auth.dmarc, auth.arc), (Outcome::Fail, Outcome::None));
    assert!(auth.is_forged());
}

#[tokio::test]
async fn a_server_that_the_domain_names_vouches_too_and_its_address_is_forgotten() {
    let auth = authenticated(MAIL, Some("192.0.2.1"), &zone().await).await;
    assert_eq!((auth.spf, auth.spf_domain.as_deref()), (Outcome::Pass, Some("example.net")));
    assert_eq!(auth.dmarc, Outcome::Pass);
    let auth = authenticated(MAIL, Some("192.0.2.2"), &zone().await).await;
    assert_eq!((auth.spf, auth.dmarc), (Outcome::Fail, Outcome::Fail));
    let auth = authenticated(MAIL, Some("127.0.0.1"), &zone().await).await;
    assert_eq!(auth.spf, Outcome::None, "what passes mail on to us is not asked about");
}

#[tokio::test]
async fn name_servers_in_trouble_make_nobody_a_forger() {
    let auth = authenticated(&signed(), None, &Resolver::At(dns::serve(&[], true).await)).await;
    assert_eq!((auth.dkim[0].1, auth.dmarc), (Outcome::TempError, Outcome::TempError));
    assert!(!auth.is_forged());
}

#[tokio::test]
async fn more_signatures_than_anybody_needs_are_not_looked_at() {
    let many =
        "DKIM-Signature: v=1; a=ed25519-sha256; d=example.net; s=a; h=From; l=1; bh=; b=\r\n".repeat(200);
    let auth = authenticated(&format!("{many}{MAIL}"), None, &zone().await).await;
    assert_eq!((auth.dmarc, auth.dkim.len()), (Outcome::PermError, 0));
}
