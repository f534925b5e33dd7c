//! From an empty house to a published report: what the network's people do in a year.

use crate::town::{on_days, on_days_as, sent};
use base::{days, hours};
use house_tests::each;
use testing::{Browser, Filled, House, Page};

const TITLE: &str = "Forum of the islands";

/// The path of the link to this site in the newest letter to an address.
fn mailed_path(house: &House, address: &str) -> String {
    let body = house.letter_to(address).body;
    let link = body.split_whitespace().find(|word| word.starts_with("https://bits.example/"));
    link.unwrap_or_else(|| panic!("no link in {body}")).trim_start_matches("https://bits.example").to_owned()
}

/// The first steward sets the network up by the link that the server prints.
fn set_up(house: &House) -> Browser<'_> {
    let path = house.act(access::Actor::House, people::set_up_link).expect("a link before set-up");
    let ana = house.visitor();
    let form = ana.fill(&path).with("name", "Ana Lima").with("email", "ana@lima.example");
    let form = form
        .with("network_name", "Far and near")
        .with("lang", "en")
        .with("tongues", "en")
        .with("tongues", "ar");
    form.with("zone", "Africa/Dakar").with("joining", "open").done().ok();
    house.visitor().get("/").ok().says("Far and near");
    ana
}

/// Somebody joins with nothing but a mail address.
fn joins<'h>(house: &'h House, name: &str, address: &str) -> Browser<'h> {
    let newcomer = house.visitor();
    let form = newcomer.fill("/join").with("name", name).with("email", address).with("sight", "public");
    form.send().ok();
    newcomer.fill(&mailed_path(house, address)).done().ok().says("Welcome");
    newcomer
}

fn forum(ana: &Browser<'_>) -> String {
    let form = on_days(ana.fill("/events"), TITLE, "2026-01-12", "2026-01-14");
    sent(form.with("place", "Port Louis").with("country", "MU").with("scope", "regional"))
}

/// A visitor without an account says that they come, by a link that is mailed to them.
fn comes_by_mail(house: &House, event: &str, name: &str, address: &str) {
    let visitor = house.visitor();
    let form = visitor.fill(&format!("{event}/attendance")).with("name", name).with("mail", address);
    let form = form.with("way", "in-person").with("part", "participates").with("visibility", "public");
    form.done().ok();
    let path = mailed_path(house, address);
    let before = house.visitor().get(event).ok();
    assert!(!before.text().contains(name), "not before it is confirmed");
    visitor.get(&path).ok();
    house.visitor().get(event).ok().lacks(name);
    visitor.fill(&path).done().ok();
}

fn adds_papers(noor: &Browser<'_>, event: &str) {
    let papers = format!("{event}/papers");
    let link = noor.fill(&papers).with("title", "What was agreed").with("lang", "en");
    link.with("link", "https://papers.example/agreed").file("file", "", b"").done().ok();
    let file = noor.fill(&papers).with("title", "Notes in brief").with("lang", "en");
    file.file("file", "notes.pdf", PDF).done().ok().says("Notes in brief");
    let liar = noor.fill(&papers).with("title", "Not a paper").with("lang", "en");
    liar.file("file", "paper.pdf", b"MZ\x90\x00 not at all")
        .send()
        .is(web::axum::http::StatusCode::UNPROCESSABLE_ENTITY);
}

/// The smallest file that is a PDF.
const PDF: &[u8] =
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n\
    trailer<</Root 1 0 R>>\n%%EOF\n";

#[test]
fn from_an_empty_house_to_people_at_an_event() {
    each(|house| {
        let ana = set_up(house);
        let event = forum(&ana);
        let noor = joins(house, "Noor", "noor@away.example");
        noor.fill(&format!("{event}/attendance")).with("way", "remote").done().ok();
        comes_by_mail(house, &event, "Tuilagi", "tui@island.example");
        // One press of the button tells the network, the form says what was chosen in it.
        house.visitor().get(&event).ok().says("Tuilagi").lacks("Noor");
        ana.get(&event).ok().says("Tuilagi").says("Noor");
        adds_papers(&noor, &event);
        let page = house.visitor().get(&event).ok().says("What was agreed").says("Notes in brief");
        let file = page.attributes("a[href^='/files/']", "href");
        assert_eq!(house.visitor().get(&file[0]).ok().bytes, PDF);
        house.settle();
        house.visitor().get("/search?q=islands").ok().says(TITLE);
        let away = mailed_path(house, "tui@island.example");
        house.visitor().take_back(&away).send();
        ana.get(&event).ok().says("Noor").lacks("Tuilagi");
    });
}

/// Begins a report, and returns the address of its form.
fn begins_report(noor: &Browser<'_>, event: &str) -> String {
    let form =
        noor.fill(&format!("{event}/reports")).with("title", "What the islands said").with("lang", "en");
    sent(form.with("body", "They said *no* to the levy."))
}

/// Publishes it with its author's name.
fn publishes(noor: &Browser<'_>, form: &str) -> Page {
    let page = noor.get(form).ok();
    let author = page.attribute("input[name=authors]", "value").expect("who writes may be the author");
    let address = form.trim_end_matches("/edit");
    let form = noor.change(address).with("title", "What the islands said").with("lang", "en");
    let form = form.with("body", "They said *no* to the levy.").with("authors", author);
    form.with("state", "published").done().ok()
}

/// How many letters an address has got whose subject or text has these words.
fn letters_with(house: &House, address: &str, words: &str) -> usize {
    let letters = house.letters();
    letters.iter().filter(|letter| letter.to.as_str() == address && letter.body.contains(words)).count()
}

#[test]
fn after_an_event_a_report_is_asked_for_and_those_who_were_there_hear_of_it() {
    each(|house| {
        let ana = set_up(house);
        let event = forum(&ana);
        let noor = joins(house, "Noor", "noor@away.example");
        let ben = joins(house, "Ben", "ben@away.example");
        for person in [&noor, &ben] {
            person.fill(&format!("{event}/attendance")).with("way", "in-person").done().ok();
        }
        noor.fill(&format!("{event}/reports"))
            .with("title", "Early")
            .with("lang", "en")
            .with("body", "x")
            .send()
            .is(web::axum::http::StatusCode::UNPROCESSABLE_ENTITY);
        house.settle();
        house.pass(days(46));
        house.pass(hours(2));
        assert!(letters_with(house, "noor@away.example", "/reports/new") > 0, "Noor is asked for a report");
        house.visitor().get("/events/reports-owed").ok().says(TITLE);
        let draft = begins_report(&noor, &event);
        let address = draft.trim_end_matches("/edit").to_owned();
        house.visitor().get(&address).is(web::axum::http::StatusCode::NOT_FOUND);
        house.visitor().get(&event).ok().lacks("What the islands said");
        publishes(&noor, &draft);
        let page = house.visitor().get(&address).ok().says("They said no to the levy.").says("Noor");
        assert!(page.all("main em").contains(&"no".to_owned()));
        house.visitor().get(&event).ok().says("What the islands said");
        house.visitor().get("/events/reports-owed").ok().lacks(TITLE);
        house.settle();
        house.pass(days(2));
        assert_eq!(
            letters_with(house, "ben@away.example", "What the islands said"),
            1,
            "Ben hears of it once"
        );
        assert_eq!(letters_with(house, "noor@away.example", "What the islands said"), 0, "its author knows");
    });
}

/// The value of a property in the entry of an event in a calendar, lines unfolded.
fn property(ics: &Page, title: &str, name: &str) -> Option<String> {
    let text = ics.body().replace("\r\n ", "");
    let entry = text.split("BEGIN:VEVENT").skip(1).find(|entry| entry.contains(title))?.to_owned();
    let line = entry
        .lines()
        .find(|line| line.starts_with(&format!("{name}:")) || line.starts_with(&format!("{name};")))?;
    line.rsplit_once(':').map(|(_, value)| value.to_owned())
}

fn edited<'b, 'h>(ana: &'b Browser<'h>, event: &str, status: &str, days: (&str, &str)) -> Filled<'b, 'h> {
    let seen = ana.get(&format!("{event}/edit")).ok().attribute("input[name=seen]", "value");
    let form = on_days_as(ana.change(event), status, TITLE, days.0, days.1);
    let form = form.with("place", "Port Louis").with("country", "MU").with("scope", "regional");
    match seen {
        Some(seen) => form.with("seen", seen),
        None => form,
    }
}

#[test]
fn a_calendar_that_was_subscribed_to_follows_a_move_and_a_cancellation() {
    each(|house| {
        let ana = set_up(house);
        let event = forum(&ana);
        let one = format!("{event}.ics");
        follows(house, &ana, &event, &|| {
            let all = house.visitor().get("/events.ics").ok();
            let alone = house.visitor().get(&one).ok();
            for name in ["UID", "DTSTART", "SEQUENCE", "STATUS"] {
                assert_eq!(property(&all, TITLE, name), property(&alone, TITLE, name), "{name}");
            }
            all
        });
    });
}

#[test]
fn a_persons_own_calendar_follows_too_and_ends_with_its_address() {
    each(|house| {
        let ana = set_up(house);
        let event = forum(&ana);
        let noor = joins(house, "Noor", "noor@away.example");
        noor.fill(&format!("{event}/attendance")).with("way", "in-person").done().ok();
        let address = own_calendar(&noor);
        follows(house, &ana, &event, &|| house.visitor().get(&address).ok());
        house.visitor().get("/calendar/AAAA.ics").is(web::axum::http::StatusCode::NOT_FOUND);
    });
}

/// The address of one's own calendar, as its page shows it once.
fn own_calendar(person: &Browser<'_>) -> String {
    let answer = person.fill("/you/calendar").send();
    let page = match answer.location() {
        Some(to) => person.get(&to),
        None => answer,
    };
    let text = page.body();
    let start = text.find("/calendar/").unwrap_or_else(|| panic!("no address in {}", page.text()));
    let end = text[start..].find(".ics").expect("the address of a calendar");
    text[start..start + end + 4].to_owned()
}

/// Moves the forum, then calls it off: the same UID, a higher number each time.
fn follows(house: &House, ana: &Browser<'_>, event: &str, feed: &dyn Fn() -> Page) {
    let uid = property(&feed(), TITLE, "UID").expect("a UID");
    let number =
        || property(&feed(), TITLE, "SEQUENCE").map_or(0, |text| text.parse::<u32>().expect("a number"));
    let first = number();
    assert_eq!(property(&feed(), TITLE, "DTSTART").as_deref(), Some("20260112"));
    house.clock.pass(hours(1));
    edited(ana, event, "planned", ("2026-01-19", "2026-01-21")).done().ok();
    assert_eq!(property(&feed(), TITLE, "DTSTART").as_deref(), Some("20260119"));
    let second = number();
    assert!(second > first, "{second} after {first}");
    house.clock.pass(hours(1));
    edited(ana, event, "cancelled", ("2026-01-19", "2026-01-21")).with("reason", "Storm").done().ok();
    let cancelled = property(&feed(), TITLE, "STATUS");
    assert_eq!(cancelled.as_deref(), Some("CANCELLED"));
    assert!(number() > second);
    assert_eq!(property(&feed(), TITLE, "UID").as_ref(), Some(&uid));
}

#[test]
fn who_leaves_is_named_nowhere_and_the_calendar_goes_on() {
    each(|house| {
        for keeping in ["stays", "goes"] {
            let ana = house.steward(&format!("Ana {keeping}"));
            let event = forum(&ana);
            let noor = house.member(&format!("Noor {keeping}"));
            let form = noor.fill(&format!("{event}/attendance")).with("way", "in-person");
            form.with("part", "participates").with("visibility", "public").done().ok();
            adds_papers(&noor, &event);
            sent(on_days(noor.fill("/events"), "Noor's own meeting", "2026-02-01", "2026-02-02"));
            house.visitor().get(&event).ok().says(&format!("Noor {keeping}"));
            noor.take_back("/you").with("keeping", keeping).with("sure", "yes").send();
            house.settle();
            noor.get("/you").is(web::axum::http::StatusCode::SEE_OTHER);
            for path in
                [event.as_str(), "/events", "/people", "/search?q=noor", "/events.ics", "/events.atom"]
            {
                for reader in [&house.visitor(), &ana] {
                    let page = reader.get(path).ok();
                    assert!(!page.body().contains(&format!("Noor {keeping}")), "{path} names who has left");
                }
            }
            house.pass(days(1));
            house.visitor().get(&event).ok();
        }
    });
}
