//! Every kind of answer, of silence and of breaking off.

use super::server::{Server, Then, fetcher, hurried, reply};
use crate::{Fetched, Trouble, Validators};
use base::{Link, Parse};
use std::io::Write as _;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn an_answer_comes_with_what_is_needed_to_ask_again() {
    let headers = [
        "Content-Type: text/calendar; charset=utf-8",
        "ETag: W/\"a-1;gzip\"",
        "Last-Modified: Mon, 2 Nov 2026 10:00 +0000",
        "Cache-Control: public, max-age=600",
        "Age: 60",
    ];
    let server = Server::saying(reply("200 OK", &headers, b"BEGIN:VCALENDAR")).await;
    let Ok(Fetched::Fresh { bytes, validators, content_type, ttl, .. }) = server.get("/").await else {
        panic!()
    };
    assert_eq!(bytes.as_ref(), b"BEGIN:VCALENDAR");
    assert_eq!(content_type.as_deref(), Some("text/calendar; charset=utf-8"));
    assert_eq!(ttl, Some(Duration::from_secs(540)));
    assert_eq!(validators.etag.as_deref(), Some("W/\"a-1;gzip\""));
    assert_eq!(validators.last_modified.as_deref(), Some("Mon, 2 Nov 2026 10:00 +0000"));
}

#[tokio::test]
async fn validators_go_back_exactly_as_they_came() {
    let server = Server::saying(reply("304 Not Modified", &["Cache-Control: max-age=60"], b"")).await;
    let known =
        Validators { etag: Some("W/\"a-1;gzip\"".into()), last_modified: Some("mon, 2 nov 2026".into()) };
    let answer = fetcher(true).get(&server.link("/"), &known, "text/calendar").await;
    assert_eq!(
        answer,
        Ok(Fetched::NotModified { moved_permanently: None, ttl: Some(Duration::from_secs(60)) })
    );
    let request = &server.asked()[0];
    for line in [
        "if-none-match: w/\"a-1;gzip\"\r\n",
        "if-modified-since: mon, 2 nov 2026\r\n",
        "accept: text/calendar\r\n",
        "user-agent: bestbits/1 (+https://.example/contact)\r\n",
    ] {
        assert!(request.contains(line), "{line}: {request}");
    }
    assert!(!request.contains("cookie") && !request.contains("referer"));
}

#[tokio::test]
async fn not_modified_is_no_answer_to_who_did_not_ask() {
    let server = Server::saying(reply("304 Not Modified", &[], b"")).await;
    assert_eq!(server.get("/").await, Err(Trouble::Refused(304)));
    assert!(!server.asked()[0].contains("if-none-match"));
}

#[tokio::test]
async fn every_status_has_its_trouble() {
    for (status, trouble) in [
        ("404 Not Found", Trouble::NotFound),
        ("410 Gone", Trouble::Gone),
        ("401 Who", Trouble::Refused(401)),
        ("500 Oh", Trouble::Refused(500)),
        ("204 Empty", Trouble::Refused(204)),
        ("206 Part", Trouble::Refused(206)),
        ("300 Choose", Trouble::Refused(300)),
        ("503 Busy", Trouble::Busy { retry_after: None }),
    ] {
        assert_eq!(Server::saying(reply(status, &[], b"")).await.get("/").await, Err(trouble), "{status}");
    }
}

#[tokio::test]
async fn a_busy_server_says_when_to_come_back() {
    let date = "Date: Sun, 22 Nov 2026 02:00:00 GMT";
    for (header, secs) in [
        ("Retry-After: 120", Some(120)),
        ("Retry-After: Sun, 22 Nov 2026 03:00:00 GMT", Some(3_600)),
        ("Retry-After: Sun, 22 Nov 2026 01:00:00 GMT", Some(0)),
        ("Retry-After: soon", None),
        ("Retry-After: -5", None),
        ("Retry-After: 99999999999999999999999", None),
    ] {
        let answer = Server::saying(reply("429 Slow", &[date, header], b"")).await.get("/").await;
        assert_eq!(answer, Err(Trouble::Busy { retry_after: secs.map(Duration::from_secs) }), "{header}");
    }
}

#[tokio::test]
async fn what_is_too_large_is_not_read_to_its_end() {
    let large = Err(Trouble::TooLarge { most: 10_000 });
    let told = Server::saying("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx").await;
    assert_eq!(told.get("/").await, large);
    let untold = Server::saying([b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), vec![b'x'; 10_001]].concat()).await;
    assert_eq!(untold.get("/").await, large);
    let whole = Server::saying(reply("200 OK", &[], &[b'x'; 10_000])).await;
    assert!(whole.get("/").await.is_ok());
}

#[tokio::test]
async fn compression_hides_no_size() {
    let bomb = gzip(&vec![0; 5_000_000]);
    assert!(bomb.len() < 10_000);
    let server = Server::saying(reply("200 OK", &["Content-Encoding: gzip"], &bomb)).await;
    assert_eq!(server.get("/").await, Err(Trouble::TooLarge { most: 10_000 }));
    let honest = Server::saying(reply("200 OK", &["Content-Encoding: gzip"], &gzip(b"words"))).await;
    assert!(matches!(honest.get("/").await, Ok(Fetched::Fresh { bytes, .. }) if bytes.as_ref() == b"words"));
}

#[tokio::test]
async fn one_deadline_holds_for_the_whole_fetch() {
    for said in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"] {
        let server = Server::answering(move |_| (said.into(), Then::Hang)).await;
        let answer = hurried().get(&server.link("/"), &Validators::default(), "*/*").await;
        assert_eq!(answer, Err(Trouble::Timeout), "{said:?}");
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_no_answer() {
    let short = Server::saying("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx").await;
    assert!(matches!(short.get("/").await, Err(Trouble::CutShort(_))));
    let mut half = gzip(&[b'x'; 5_000]);
    half.truncate(20);
    let server = Server::saying(reply("200 OK", &["Content-Encoding: gzip"], &half)).await;
    assert!(matches!(server.get("/").await, Err(Trouble::CutShort(_))));
}

#[tokio::test]
async fn what_is_no_web_server_is_called_so() {
    let mail = Server::saying("220 mail.example ESMTP\r\n").await;
    assert!(matches!(mail.get("/").await, Err(Trouble::NotHttp(_))));
    let silent = Server::saying("").await;
    assert!(matches!(silent.get("/").await, Err(Trouble::NotHttp(_))));
}

#[tokio::test]
async fn a_line_that_cannot_be_made_secure_is_not_used() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let link = Link::parse(&format!("https://{}/", listener.local_addr().unwrap())).unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        std::future::pending::<()>().await;
    });
    let answer = fetcher(true).get(&link, &Validators::default(), "*/*").await;
    assert!(matches!(answer, Err(Trouble::Tls(_))), "{answer:?}");
}

#[tokio::test]
async fn names_and_ports_where_nobody_is_are_told_apart() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let link = Link::parse(&format!("http://{closed}/")).unwrap();
    let answer = fetcher(true).get(&link, &Validators::default(), "*/*").await;
    assert!(matches!(answer, Err(Trouble::Unreachable(_))), "{answer:?}");
    // RFC 6761: this name never resolves, with or without a network.
    let link = Link::parse("http://nobody.invalid/").unwrap();
    assert_eq!(fetcher(true).get(&link, &Validators::default(), "*/*").await, Err(Trouble::Dns));
}
