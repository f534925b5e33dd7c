//! How heavy pages are, as they travel.

use crate::town::{on_days, sent};
use flate2::Compression;
use flate2::write::GzEncoder;
use house_tests::each;
use std::io::Write;
use testing::{Browser, House};

/// A first visit, page and stylesheet, fits into what a new connection carries before it must wait for an answer.
const FIRST_VISIT_BYTES: usize = 14 * 1024;

/// The stylesheet of the house.
const STYLESHEET_BYTES: usize = 12 * 1024;

/// No page is larger before it is compressed: some telephones are slow.
const PAGE_BYTES: usize = 60 * 1024;

/// Adds fifty events within one month, and fifty people to the first.
fn busy(house: &House) -> String {
    let ana = house.member("Ana");
    let mut first = None;
    for number in 0..50 {
        let (day, title) =
            (1 + number % 27, format!("{} of the {} network", NAMES[number % NAMES.len()], number));
        let (from, to) = (format!("2026-02-{day:02}"), format!("2026-02-{:02}", day + 1));
        let form = on_days(ana.fill("/events"), &title, &from, &to).with("scope", "global");
        let address = sent(form.with("place", "Conference centre, Port Louis").with("country", "MU"));
        first.get_or_insert(address);
    }
    let event = first.expect("fifty events");
    for number in 0..50 {
        let guest = house.member(&format!("Participant Number {number}"));
        let form = guest.fill(&format!("{event}/attendance")).with("way", "in-person");
        form.with("part", "participates").with("visibility", "public").with("country", "MU").done().ok();
    }
    event
}

const NAMES: [&str; 7] =
    ["Assembly", "Regional forum", "Open consultation", "School", "Hearing", "Summit", "Prep call"];

fn gzip(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("a vector takes bytes");
    encoder.finish().expect("a vector takes bytes").len()
}

/// What the page's stylesheets weigh, compressed as they are served.
fn stylesheets(visitor: &Browser<'_>, hrefs: &[String]) -> usize {
    hrefs.iter().map(|href| visitor.get_with(href, "accept-encoding", "gzip").ok().bytes.len()).sum()
}

#[test]
fn a_first_visit_fits_into_the_first_packets() {
    each(|house| {
        if house.built.house.db.engine_name() != "SQLite" {
            return;
        }
        let event = busy(house);
        let visitor = house.visitor();
        for path in [event.as_str(), "/events", "/events/month/2026-02", "/events/week/2026-W06", "/"] {
            let page = visitor.get(path).ok();
            let styles = page.attributes("link[rel=stylesheet]", "href");
            let (plain, page_bytes) = (page.bytes.len(), gzip(&page.bytes));
            let style_bytes = stylesheets(&visitor, &styles);
            println!("{path}: {plain} bytes, {page_bytes} compressed, stylesheets {style_bytes}");
            assert!(plain <= PAGE_BYTES, "{path} has {plain} bytes");
            assert!(style_bytes <= STYLESHEET_BYTES, "{styles:?} have {style_bytes} bytes");
            let whole = page_bytes + style_bytes;
            assert!(whole <= FIRST_VISIT_BYTES, "{path}: {page_bytes} + {style_bytes} bytes");
            assert!(
                styles.len() <= 1,
                "{path}: one request for the page, one for the stylesheet: {styles:?}"
            );
        }
    });
}

#[test]
fn what_is_sent_compressed_says_so_and_is_smaller() {
    each(|house| {
        let page = house.visitor().get_with("/events", "accept-encoding", "gzip").ok();
        assert_eq!(page.header("content-encoding").as_deref(), Some("gzip"));
        assert!(page.bytes.len() < house.visitor().get("/events").ok().bytes.len());
    });
}
