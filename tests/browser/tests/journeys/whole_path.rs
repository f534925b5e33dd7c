//! The whole first path of a network, from an empty folder on: set up, collect, join, say that one will be there,
//! prepare, report, find. Nothing on the way runs a script, and every page on it is sound.

use browser_tests::{Engine, FROM_HERE, Feed, Reader, Site, Visit};
use std::path::Path;

/// What two calendars list; the second has six of the first's thirteen events under other words and three of its own.
const FIRST: &[u8] = include_bytes!("../../../../server/demo/feeds/hub.ics");
const SECOND: &[u8] = include_bytes!("../../../../server/demo/feeds/second.ics");
const EVENTS: u64 = 13 + 3;

const DESK: Visit = Visit { script: false, ..Visit::DESK };
const STEWARD: &str = "ana@example.org";

#[test]
fn a_network_begins_on_a_desk() {
    walks(&Site::empty(Engine::Sqlite, FROM_HERE), DESK);
}

#[test]
fn a_network_begins_on_a_phone_in_arabic() {
    walks(&Site::empty(Engine::Sqlite, FROM_HERE), Visit::PHONE.in_language("ar"));
}

#[test]
fn a_network_begins_on_postgres() {
    walks(&Site::empty(Engine::Postgres, FROM_HERE), DESK);
}

fn walks(site: &Site, visit: Visit) {
    let steward = Reader::comes(site, visit);
    sets_up(&steward, site);
    adds_a_source_by_file(&steward);
    adds_a_source_by_address(&steward);
    sees_every_event_once(&steward);

    let member = Reader::comes(site, visit);
    joins(&member, &steward);
    let event = adds_an_event(&member);
    comes_to(&member, &event);
    let guest = Reader::comes(site, visit);
    comes_without_account(&guest, &steward, &event);
    adds_papers(&member, &event);
    asks_for_a_report(&member, &guest);
    turns_the_calendar(&guest, &event);
    finds(&guest);
    reads_in_another_language(&guest, &event);
    signs_out(&member);
}

pub(crate) fn sets_up(steward: &Reader, site: &Site) {
    steward.goes(&site.setup_link());
    steward.finds_it_sound();
    steward.types("name", "Ana");
    steward.types("email", STEWARD);
    steward.types("network_name", "Neighbours");
    steward.sends();
    assert_eq!(steward.place(), "/");
    steward.finds_it_sound();
}

fn begins_a_source(steward: &Reader, name: &str, address: &str) {
    steward.goes("/sources");
    steward.finds_it_sound();
    steward.clicks("main a[href='/sources/new']");
    steward.finds_it_sound();
    steward.types("name", name);
    steward.types("url", address);
    steward.sends();
    steward.sees(name);
    steward.finds_it_sound();
}

fn adds_a_source_by_file(steward: &Reader) {
    begins_a_source(steward, "A hub", "");
    let file = tempfile::Builder::new().suffix(".ics").tempfile().expect("room for a file");
    std::fs::write(&file, FIRST).expect("room for a file");
    steward.attaches("file", path(file.path()));
    steward.sends();
    steward.finds_it_sound();
    steward.clicks("a[href^='/events?source=']");
    assert_eq!(steward.counts(".days > li"), 13, "{}", steward.reads());
    steward.finds_it_sound();
}

fn adds_a_source_by_address(steward: &Reader) {
    let feed = Feed::of(SECOND);
    begins_a_source(steward, "Another", feed.address());
    let source = steward.place();
    steward.clicks("form[action$='/poll'] button");
    assert_eq!(steward.place(), source);
    steward.finds_it_sound();
}

/// Sure matches have joined by themselves; what is only likely waits for the steward.
fn sees_every_event_once(steward: &Reader) {
    steward.goes("/events/doubles");
    steward.finds_it_sound();
    steward.goes("/events?when=all");
    steward.finds_it_sound();
    let titles = steward.texts(".days h3");
    assert_eq!(titles.len() as u64, EVENTS, "{titles:#?}");
    for name in ["ICANN", "RightsCon", "CPDP", "EuroDIG", "ARIN"] {
        let found: Vec<_> =
            titles.iter().filter(|title| title.contains(name) && !title.contains("Prep")).collect();
        assert_eq!(found.len(), 1, "{found:?}");
    }
    steward.goes("/events?when=past");
    steward.finds_it_sound();
}

fn joins(member: &Reader, steward: &Reader) {
    member.goes("/");
    member.clicks("main a[href='/join']");
    member.finds_it_sound();
    member.types("name", "Lindiwe");
    member.types("email", "lindiwe@example.org");
    member.sends();
    member.finds_it_sound();
    follows_the_letter(member, steward, "lindiwe@example.org");
    member.sends();
    member.goes("/you");
    member.sees("Lindiwe");
    member.finds_it_sound();
}

/// Where no relay is set, the letters are kept, and the steward reads them out.
pub(crate) fn follows_the_letter(reader: &Reader, steward: &Reader, to: &str) {
    steward.awaits("/stewardship/mail", to);
    steward.finds_it_sound();
    steward.clicks("main .rows li a");
    steward.sees(to);
    steward.finds_it_sound();
    reader.goes(&steward.address_of("main pre a"));
    reader.finds_it_sound();
}

fn adds_an_event(member: &Reader) -> String {
    member.goes("/events");
    member.finds_it_sound();
    member.clicks("main a[href='/events/new']");
    member.finds_it_sound();
    member.types("title", "Assembly of the neighbours");
    member.types("start_date", &member.date_in(40));
    member.types("start_time", "09:00");
    member.types("end_time", "17:00");
    member.chooses("zone", "Africa/Nairobi");
    member.types("place", "Nairobi");
    member.chooses("country", "KE");
    member.types("description", "We speak about *networks that belong to their people*.");
    member.sends();
    member.sees("Assembly of the neighbours");
    member.finds_it_sound();
    member.place()
}

fn comes_to(member: &Reader, event: &str) {
    member.goes(event);
    member.clicks("form[action$='/attendance'] button[value='in-person']");
    member.finds_it_sound();
    member.goes(event);
    assert_eq!(member.texts("#participants .count"), ["1"]);
    member.sees("Lindiwe");
    member.goes(&format!("{event}/attendance"));
    member.finds_it_sound();
    member.types("note", "I bring the projector.");
    member.sends();
    member.goes(event);
    member.sees("I bring the projector.");
}

fn comes_without_account(guest: &Reader, steward: &Reader, event: &str) {
    guest.goes(event);
    guest.finds_it_sound();
    guest.types("name", "Samir");
    guest.types("mail", "samir@example.org");
    guest.clicks("form[action$='/attendance'] button[value='remote']");
    guest.finds_it_sound();
    follows_the_letter(guest, steward, "samir@example.org");
    guest.clicks("main form button:not(.danger)");
    guest.finds_it_sound();
    guest.goes(event);
    assert_eq!(guest.texts("#participants .count"), ["2"]);
    guest.finds_it_sound();
}

fn adds_papers(member: &Reader, event: &str) {
    let papers = format!("{event}/papers/new");
    member.goes(event);
    member.clicks(&format!("a[href='{papers}']"));
    member.finds_it_sound();
    member.types("title", "A paper elsewhere");
    member.types("link", "https://papers.example.org/access");
    member.sends();
    member.sees("A paper elsewhere");
    member.finds_it_sound();

    let file = tempfile::Builder::new().suffix(".pdf").tempfile().expect("room for a file");
    std::fs::write(&file, "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n").expect("room for a file");
    member.goes(&papers);
    member.types("title", "A paper of ours");
    member.attaches("file", path(file.path()));
    member.sends();
    member.sees("A paper of ours");
    member.finds_it_sound();
    assert_eq!(member.counts("#papers + .rows > li"), 2, "{}", member.reads());
}

fn asks_for_a_report(member: &Reader, guest: &Reader) {
    member.goes("/events?when=past");
    member.clicks(".days h3 a");
    let event = member.place();
    member.finds_it_sound();
    member.clicks("#reports ~ p a[href$='/reports/new']");
    member.finds_it_sound();
    member.types("title", "What it brought");
    member.types("body", "We met, and *agreed* on little.");
    member.sends();
    member.finds_it_sound();
    guest.goes(&event);
    assert!(!guest.reads().contains("What it brought"), "a draft is nobody else's to read");
    member.clicks("main form button[value='published']");
    member.sees("What it brought");
    member.finds_it_sound();
    guest.goes(&event);
    guest.clicks("#reports + .rows a");
    guest.sees("We met, and agreed on little.");
    guest.finds_it_sound();
}

fn turns_the_calendar(guest: &Reader, event: &str) {
    let day = guest.date_in(40);
    guest.goes("/events");
    guest.clicks(".tabs a[href^='/events/month/']");
    guest.finds_it_sound();
    guest.goes(&format!("/events/month/{}", &day[..7]));
    guest.finds_it_sound();
    assert_eq!(guest.counts(&format!(".month a[href='{event}']")), 1, "{}", guest.reads());
    guest.clicks(".tabs a[href^='/events/week/']");
    guest.finds_it_sound();
}

fn finds(guest: &Reader) {
    guest.awaits("/search?q=neighbours", "Assembly of the neighbours");
    guest.finds_it_sound();
}

fn reads_in_another_language(guest: &Reader, event: &str) {
    guest.goes(event);
    let other = if guest.root("dir") == "rtl" { ("en", "ltr") } else { ("ar", "rtl") };
    guest.clicks(&format!(".tongues a[hreflang='{}']", other.0));
    assert_eq!((guest.root("lang").as_str(), guest.root("dir").as_str()), other);
    assert_eq!(guest.place(), event);
    guest.finds_it_sound();
    guest.clicks("footer a[href^='/zone']");
    guest.finds_it_sound();
    guest.chooses("zone", "Asia/Tokyo");
    guest.sends();
    assert_eq!(guest.place(), event);
    guest.sees("15:00");
    guest.finds_it_sound();
}

fn signs_out(member: &Reader) {
    for page in ["profile", "notices", "calendar", "settings", "sessions", "invitations", "data"] {
        member.goes("/you");
        member.clicks(&format!("main a[href='/you/{page}']"));
        member.finds_it_sound();
    }
    member.goes("/you");
    member.clicks("form[action='/sign-out'] button");
    member.finds_it_sound();
    member.goes("/you");
    assert!(member.place().starts_with("/sign-in"), "{}", member.place());
    member.finds_it_sound();
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a temporary path is text")
}
