//! Being sent elsewhere, and where we do not go.

use super::server::{Server, Then, fetcher, reply, settings};
use crate::{Fetched, Fetcher, Trouble, Validators};
use std::net::IpAddr;

fn to(status: &str, location: &str) -> Vec<u8> {
    reply(status, &[&format!("Location: {location}")], b"")
}

#[tokio::test]
async fn the_final_address_is_told_and_a_permanent_move_too() {
    let server = Server::answering(|path| {
        let answer = match path {
            "/old" => to("301 Moved", "/older"),
            "/older" => to("308 Moved", "new?lang=en"),
            "/now" => to("302 Found", "/new?lang=en"),
            _ => reply("200 OK", &[], b"here"),
        };
        (answer, Then::Close)
    })
    .await;
    for (path, moved) in [("/old", true), ("/now", false), ("/new?lang=en", false)] {
        let Ok(Fetched::Fresh { final_url, moved_permanently, .. }) = server.get(path).await else {
            panic!("{path}")
        };
        assert_eq!(final_url, server.link("/new?lang=en"));
        assert_eq!(moved_permanently, moved.then_some(final_url), "{path}");
    }
}

#[tokio::test]
async fn a_thing_can_move_without_changing() {
    let server = Server::answering(|path| {
        let answer =
            if path == "/old" { to("301 Moved", "/new") } else { reply("304 Not Modified", &[], b"") };
        (answer, Then::Close)
    })
    .await;
    let known = Validators { etag: Some("\"a\"".into()), ..Validators::default() };
    let answer = fetcher(true).get(&server.link("/old"), &known, "*/*").await;
    assert_eq!(answer, Ok(Fetched::NotModified { moved_permanently: Some(server.link("/new")), ttl: None }));
}

#[tokio::test]
async fn a_redirect_into_a_private_network_is_not_followed() {
    // The world of this test: 127.0.0.1 is public, all else on this machine is private.
    let outside = Fetcher::reaching(settings(), |address| address == IpAddr::from([127, 0, 0, 1]));
    for private in
        ["http://127.0.0.2", "http://[::1]", "http://[::ffff:127.0.0.1]", "http://2130706434", "//127.0.0.2"]
    {
        let server = Server::saying(to("302 Found", &format!("{private}:9/"))).await;
        let answer = outside.get(&server.link("/"), &Validators::default(), "*/*").await;
        assert_eq!(answer, Err(Trouble::PrivateAddress), "{private}");
        assert_eq!(server.asked().len(), 1, "{private}");
    }
}

#[test]
fn security_is_not_given_up_on_the_way() {
    let next = |from: &str, location: &str| {
        let headers = [(reqwest::header::LOCATION, location.parse().unwrap())].into_iter().collect();
        crate::fetcher::next_hop(&url::Url::parse(from).unwrap(), &headers).map(|link| link.to_string())
    };
    assert_eq!(next("https://a.org/", "http://a.org/"), Err(Trouble::InsecureRedirect));
    assert_eq!(next("http://a.org/", "https://a.org/"), Ok("https://a.org/".into()));
    assert_eq!(next("http://a.org/x", "webcal://b.org/y"), Ok("https://b.org/y".into()));
    for nowhere in
        ["ftp://a.org/", "file:///etc/passwd", "https://u:p@a.org/", "https://", "gopher://a.org", "data:,x"]
    {
        assert_eq!(next("http://a.org/", nowhere), Err(Trouble::BadRedirect), "{nowhere}");
    }
}

#[tokio::test]
async fn a_redirect_without_an_end_or_an_address_is_not_followed() {
    let round = Server::saying(to("302 Found", "/again")).await;
    assert_eq!(round.get("/").await, Err(Trouble::ManyRedirects));
    assert_eq!(round.asked().len(), 6);
    let nowhere = Server::saying(reply("302 Found", &[], b"")).await;
    assert_eq!(nowhere.get("/").await, Err(Trouble::BadRedirect));
}
