//! A relay against a sink that speaks as it is told to.

use super::*;
use crate::sink::{Sink, Tls};
use base::Parse;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{RootCertStore, ServerConfig};
use tokio_rustls::TlsAcceptor;

const RAW: &[u8] = b"Subject: dots\r\n\r\n.\r\n..two\r\nend\r\n";

fn certificate() -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(include_bytes!("localhost.cert.pem")).unwrap()
}

/// The authorities that our client trusts in tests: the usual ones, and that of the sink on `localhost`.
pub(crate) fn trusting(mut roots: RootCertStore) -> RootCertStore {
    roots.add(certificate()).unwrap();
    roots
}

fn acceptor() -> TlsAcceptor {
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("localhost.key.pem")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate()], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

async fn sends(relay: &Relay, to: &str, raw: &[u8]) -> Result<(), Undelivered> {
    relay.send(&Email::parse("bits@example.net").unwrap(), &Email::parse(to).unwrap(), raw).await
}

async fn send(relay: &Relay, to: &str) -> Result<(), Undelivered> {
    sends(relay, to, RAW).await
}

/// A sink with a relay to it.
async fn sink() -> (Sink, Relay) {
    let sink = Sink::open().await;
    let relay = Relay::open(&sink.url()).unwrap();
    (sink, relay)
}

#[tokio::test]
async fn a_letter_is_taken_with_its_dots_and_the_connection_is_kept() {
    let (sink, relay) = sink().await;
    relay.check().await.unwrap();
    for _ in 0..3 {
        assert_eq!(send(&relay, "ana@example.org").await, Ok(()));
    }
    assert!(sink.taken().iter().all(|taken| taken.message == RAW));
    assert_eq!((sink.taken().len(), sink.connections()), (3, 2), "one was for the check");
}

#[tokio::test]
async fn later_and_never_are_told_apart_and_the_next_letter_goes_out() {
    for offers in ["PIPELINING", ""] {
        let (sink, relay) = sink().await;
        sink.offers(offers);
        sink.mood(|command| match command {
            _ if command.contains("busy@") => Some("451 4.2.0 come later"),
            _ if command.contains("gone@") => Some("550 5.1.1 nobody of that name"),
            _ => None,
        });
        let busy = send(&relay, "busy@example.org").await;
        assert!(matches!(&busy, Err(Undelivered::Later(text)) if text.contains("451")), "{busy:?}");
        let gone = send(&relay, "gone@example.org").await;
        assert!(matches!(&gone, Err(Undelivered::Never(text)) if text.contains("550")), "{gone:?}");
        assert_eq!(send(&relay, "ana@example.org").await, Ok(()));
        assert_eq!(sink.commands().iter().filter(|command| *command == "RSET").count(), 2);
        assert_eq!(sink.connections(), 1);
    }
}

#[tokio::test]
async fn a_relay_that_waits_for_a_message_whose_reader_it_refused_gets_none() {
    let (sink, relay) = sink().await;
    // It says 354 all the same, as RFC 2920 3.1 warns, and refuses what comes.
    sink.mood(|command| match command {
        _ if command.contains("TO:<gone@") => Some("550 5.1.1 nobody"),
        "DATA" => Some("354 go on"),
        ". " => Some("554 5.5.1 for nobody"),
        _ => None,
    });
    let gone = send(&relay, "gone@example.org").await;
    assert!(matches!(&gone, Err(Undelivered::Never(text)) if text.contains("5.1.1")), "{gone:?}");
    assert_eq!(send(&relay, "ana@example.org").await, Ok(()));
    assert_eq!(sink.taken().len(), 1);
}

#[tokio::test]
async fn a_relay_that_is_away_is_tried_later() {
    let relay = Relay::open(&format!("smtp://{}?tls=none", Sink::nowhere())).unwrap();
    let away = send(&relay, "ana@example.org").await;
    assert!(matches!(away, Err(Undelivered::Later(_))), "{away:?}");
}

#[tokio::test]
async fn a_connection_that_went_stale_is_made_anew() {
    let (sink, relay) = sink().await;
    assert_eq!(send(&relay, "ana@example.org").await, Ok(()));
    let said = std::sync::atomic::AtomicBool::new(false);
    sink.mood(move |command| {
        let first = command.starts_with("MAIL") && !said.swap(true, std::sync::atomic::Ordering::SeqCst);
        first.then_some("421 4.4.2 you were idle")
    });
    assert_eq!(send(&relay, "ana@example.org").await, Ok(()));
    assert_eq!((sink.taken().len(), sink.connections()), (2, 2));
}

#[tokio::test]
async fn our_own_wrong_password_or_missing_tls_loses_no_letter() {
    let sink = Sink::open().await;
    sink.offers("AUTH PLAIN");
    sink.mood(|command| command.starts_with("AUTH").then_some("535 5.7.8 who are you"));
    let address = sink.address;
    for url in [
        format!("smtp://bits:wrong@{address}?tls=none"),
        format!("smtp://{address}"),
        format!("smtps://{address}"),
    ] {
        let relay = Relay::open(&url).unwrap();
        // TLS would wait for a greeting that does not come: the sink speaks first.
        let kept = send(&relay, "ana@example.org").await;
        assert!(matches!(kept, Err(Undelivered::Later(_))), "{url}: {kept:?}");
    }
    assert!(sink.commands().iter().all(|command| !command.starts_with("MAIL")));
}

#[tokio::test]
async fn mail_and_password_go_encrypted_by_starttls_or_from_the_start() {
    for (scheme, when) in [("smtp", Tls::WhenAsked), ("smtps", Tls::AtOnce)] {
        let sink = Sink::open().await;
        sink.encrypts(acceptor(), when);
        sink.offers("STARTTLS\nAUTH PLAIN\nPIPELINING");
        let port = sink.address.port();
        let relay = Relay::open(&format!("{scheme}://bits:hush@localhost:{port}")).unwrap();
        assert_eq!(send(&relay, "ana@example.org").await, Ok(()));
        assert_eq!(sink.taken()[0].message, RAW);
        let commands = sink.commands();
        let auth = commands.iter().position(|command| command.starts_with("AUTH"));
        let starttls = commands.iter().position(|command| command == "STARTTLS");
        assert!(auth.is_some() && starttls.is_none_or(|at| at == 1 && auth > Some(at)), "{commands:?}");
        assert_eq!(starttls.is_some(), scheme == "smtp");

        let stranger = Relay::open(&format!("{scheme}://bits:hush@127.0.0.1:{port}")).unwrap();
        let kept = send(&stranger, "ana@example.org").await;
        assert!(matches!(&kept, Err(Undelivered::Later(text)) if text.contains("TLS")), "{kept:?}");
    }
}

#[tokio::test]
async fn what_is_said_before_the_encryption_is_not_believed() {
    let sink = Sink::open().await;
    sink.encrypts(acceptor(), Tls::WhenAsked);
    sink.offers("STARTTLS");
    sink.mood(|command| (command == "STARTTLS").then_some("220 begin\r\n250 injected"));
    let relay = Relay::open(&format!("smtp://localhost:{}", sink.address.port())).unwrap();
    let kept = send(&relay, "ana@example.org").await;
    assert!(matches!(&kept, Err(Undelivered::Later(text)) if text.contains("3207")), "{kept:?}");
}

#[tokio::test]
async fn we_say_who_we_are_in_the_way_that_the_relay_knows() {
    for (offers, expected) in [
        ("AUTH LOGIN PLAIN", &["AUTH PLAIN AGJpdHMAaHVzaCBodXNo"][..]),
        ("AUTH LOGIN", &["AUTH LOGIN", "Yml0cw==", "aHVzaCBodXNo"]),
    ] {
        let sink = Sink::open().await;
        sink.offers(offers);
        sink.mood(|command| match command {
            "AUTH LOGIN" => Some("334 VXNlcm5hbWU6"),
            "Yml0cw==" => Some("334 UGFzc3dvcmQ6"),
            _ => None,
        });
        let url = format!("smtp://bits:hush%20hush@{}/mx.example.org?tls=none", sink.address);
        assert_eq!(send(&Relay::open(&url).unwrap(), "ana@example.org").await, Ok(()));
        assert_eq!(sink.commands()[0], "EHLO mx.example.org");
        assert_eq!(sink.commands()[1..=expected.len()], *expected);
    }
}

#[tokio::test]
async fn an_address_that_the_relay_cannot_write_is_never_tried_again() {
    let (sink, relay) = sink().await;
    let refused = send(&relay, "анна@example.org").await;
    assert!(matches!(&refused, Err(Undelivered::Never(text)) if text.contains("5.6.7")), "{refused:?}");
    assert_eq!(send(&relay, "anna@пример.example").await, Ok(()), "a domain has an ASCII form");
    assert_eq!(sink.taken()[0].to, "anna@xn--e1afmkfd.example");
    sink.offers("SMTPUTF8\nSIZE");
    let relay = Relay::open(&sink.url()).unwrap();
    assert_eq!(send(&relay, "анна@example.org").await, Ok(()));
    let size = RAW.len();
    assert!(sink.commands().contains(&format!("MAIL FROM:<bits@example.net> SIZE={size} SMTPUTF8")));
}

#[tokio::test]
async fn bytes_beyond_ascii_are_announced_where_that_is_understood_and_sent_as_they_are_anyhow() {
    const EIGHT_BIT: &[u8] = b"Subject: x\r\n\r\ncaf\xc3\xa9\r\n";
    for (offers, announced) in [("8BITMIME", true), ("", false)] {
        let (sink, relay) = sink().await;
        sink.offers(offers);
        assert_eq!(sends(&relay, "ana@example.org", EIGHT_BIT).await, Ok(()));
        assert_eq!(sink.taken()[0].message, EIGHT_BIT);
        assert_eq!(sink.commands().iter().any(|command| command.ends_with(" BODY=8BITMIME")), announced);
    }
}

#[tokio::test]
async fn a_letter_that_is_too_large_is_not_offered() {
    let (sink, relay) = sink().await;
    sink.offers("SIZE 20");
    let refused = send(&relay, "ana@example.org").await;
    assert!(matches!(&refused, Err(Undelivered::Never(text)) if text.contains("5.3.4")), "{refused:?}");
    assert_eq!(sink.commands().len(), 1);
}

#[tokio::test]
async fn lone_line_ends_cannot_end_a_message_early() {
    let (sink, relay) = sink().await;
    let smuggled = b"Subject: x\r\n\r\none\n.\nMAIL FROM:<eve@example.net>\r.\r\n";
    assert_eq!(sends(&relay, "ana@example.org", smuggled).await, Ok(()));
    let expected = b"Subject: x\r\n\r\none\r\n.\r\nMAIL FROM:<eve@example.net>\r\n.\r\n";
    assert_eq!(sink.taken()[0].message, expected);
}

#[test]
fn a_wrong_address_is_told_and_a_password_is_neither_shown_nor_sent_in_the_open() {
    for wrong in [
        "localhost",
        "http://localhost",
        "smtp://",
        "smtp://bits@example.org",
        "smtps://example.org?tls=none",
        "smtp://example.org?tls=perhaps",
        "smtp://bits:hush@example.org?tls=none",
    ] {
        assert!(Relay::open(wrong).is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn a_relay_is_shown_without_its_password() {
    let relay = Relay::open("smtps://bits:hush%20hush@mail.example.org/best.example.org").unwrap();
    assert_eq!(format!("{relay:?}"), "smtps://mail.example.org:465");
}
