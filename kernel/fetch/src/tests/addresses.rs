//! Which addresses are public, and that no spelling of a private one gets through.

use super::server::{Server, fetcher, reply};
use crate::address::{OnlyPrivate, within};
use crate::{Trouble, Validators, is_public, of_webcal};
use base::{Link, Parse};
use std::net::SocketAddr;

const PRIVATE: [&str; 52] = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.0.1",
    "169.254.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "64:ff9b::a00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::808:808",
    "100::1",
    "2001::1",
    "2001:2::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::1",
    "2002:c0a8:101::",
    "3fff::1",
    "3fff:fff::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "febf::1",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
    "::ffff:0:127.0.0.1",
];

const PUBLIC: [&str; 14] = [
    "1.1.1.1",
    "9.255.255.255",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.0.1.1",
    "192.169.0.1",
    "198.20.0.1",
    "223.255.255.255",
    "64:ff9b::808:808",
    "2001:4860:4860::8888",
    "2002:808:808::1",
    "2a00:1450::1",
];

#[test]
fn every_special_range_is_private_and_its_neighbours_are_not() {
    for address in PRIVATE {
        assert!(!is_public(address.parse().unwrap()), "{address}");
    }
    for address in PUBLIC {
        assert!(is_public(address.parse().unwrap()), "{address}");
    }
}

#[tokio::test]
async fn a_private_address_is_refused_in_every_spelling() {
    let server = Server::saying(reply("200 OK", &[], b"secret")).await;
    for host in [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "127.0.0.1.",
    ] {
        // What no link can be made of is refused earlier.
        let Ok(link) = Link::parse(&format!("http://{host}:{}/", server.port)) else { continue };
        let answer = fetcher(false).get(&link, &Validators::default(), "*/*").await;
        assert_eq!(answer, Err(Trouble::PrivateAddress), "{host}");
    }
    assert!(server.asked().is_empty());
}

#[test]
fn of_a_name_with_both_only_the_public_addresses_are_used() {
    let [public, private] = ["1.1.1.1:0", "10.0.0.1:0"].map(|address| address.parse::<SocketAddr>().unwrap());
    assert_eq!(within(&[private, public], is_public), Ok(vec![public]));
    assert_eq!(within(&[private], is_public), Err(OnlyPrivate));
    assert_eq!(within(&[], is_public), Ok(vec![]));
}

#[test]
fn webcal_is_https() {
    let link = |typed| of_webcal(typed).map(|link| link.to_string());
    assert_eq!(link(" webcal://a.org/x.ics?y=1"), Ok("https://a.org/x.ics?y=1".into()));
    assert_eq!(link("WEBCALS://a.org/"), Ok("https://a.org/".into()));
    assert_eq!(link("http://a.org/"), Ok("http://a.org/".into()));
    assert!(link("webcal://user:pass@a.org/").is_err() && link("ftp://a.org/").is_err());
}
