//! Event reports: drafts, pictures, and what is owed.

use super::papers::PDF;
use super::{add, each};
use base::days;
use testing::Browser;
use web::axum::http::StatusCode;

/// A picture of four points that says where it was taken, in a comment and in Exif.
const PICTURE: &str = "89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a730000001574455874436f6d6d656e740074616b656e20617420686f6d6576631a090000000a6558496649492a000800000000000b9cc8400000001149444154789c63f8cfc0004460e23f03001df003fda03309890000000049454e44ae426082";

/// Begins a report and returns its address.
pub(crate) fn begin(browser: &Browser<'_>, event: &str, title: &str) -> String {
    let form =
        browser.fill(&format!("{event}/reports")).with("title", title).with("body", "What *was* said.");
    let answer = form.with("lang", "en").send();
    let edit = answer.location().unwrap_or_else(|| panic!("not begun: {}", answer.text()));
    edit.trim_end_matches("/edit").to_owned()
}

/// Adds a picture to a report.
pub(crate) fn add_picture(browser: &Browser<'_>, report: &str) {
    let bytes = hex::decode(PICTURE).unwrap();
    let form = browser.fill(&format!("{report}/pictures")).with("alt", "Two points");
    form.file("picture", "home.png", &bytes).done().ok();
}

pub(crate) fn publish(browser: &Browser<'_>, report: &str, title: &str) {
    let form =
        browser.change(report).with("title", title).with("body", "What *was* said.").with("lang", "en");
    form.with("state", "published").done().ok().says("The report is published");
}

#[test]
fn a_draft_is_nowhere_for_all_but_its_authors_and_who_edits_the_event() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2025-11-10", "2025-11-12");
        ana.get(&event).ok().says("No reports yet. It ended on 12 Nov 2025.").says("Write the first report");
        let report = begin(&eve, &event, "What we heard");
        for reader in [house.visitor(), house.member("Mia"), house.applicant("Ali")] {
            reader.get(&report).is(StatusCode::NOT_FOUND);
            reader.get(&event).ok().lacks("What we heard");
        }
        for reader in [&eve, &ana, &house.facilitator("Fay")] {
            reader.get(&report).ok().says("Draft");
            reader.get(&event).ok().says("What we heard");
        }
        house.member("Moe").get(&format!("{report}/edit")).is(StatusCode::NOT_FOUND);
        publish(&eve, &report, "What we heard");
        let page = house.visitor().get(&report).ok().says("What we heard").lacks("Draft");
        assert_eq!(page.all(".prose em"), ["was"]);
        house.visitor().get(&event).ok().says("What we heard");
        house.member("Max").get(&format!("{report}/edit")).is(StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_report_that_is_refused_keeps_what_was_typed() {
    each(|house| {
        let ana = house.member("Ana");
        let later = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        let form = ana.fill(&format!("{later}/reports")).with("title", "Early").with("body", "x");
        form.with("lang", "en").send().refuses("The event has not begun yet");
        let event = add(&ana, "Workshop", "2025-11-10", "2025-11-12");
        let page = ana.fill(&format!("{event}/reports")).with("title", "Kept").with("lang", "en").send();
        let page = page.refuses("Please fill this in");
        assert_eq!(page.attribute("input[name=title]", "value").as_deref(), Some("Kept"));
        let report = begin(&ana, &event, "One");
        let form = ana.change(&report).with("title", "").with("body", "Long work").with("lang", "en");
        form.with("state", "draft").send().refuses("Please fill this in").says("Long work");
        ana.take_back(&report).done().ok().says("No reports yet");
    });
}

#[test]
fn several_people_are_authors_and_each_of_them_edits() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&house.member("Mia"), "Summit", "2025-12-01", "2025-12-05");
        eve.fill(&format!("{event}/attendance")).with("way", "in-person").done().ok();
        let report = begin(&ana, &event, "Notes");
        let page = ana.get(&format!("{report}/edit")).ok();
        assert_eq!(page.all("input[name=authors] + span"), ["Ana", "Eve"]);
        let form = ana.change(&report).with("title", "Notes").with("body", "x").with("lang", "en");
        let form = form.with("authors", ana.id()).with("authors", eve.id());
        form.with("authors", house.member("Stranger").id()).with("state", "published").done().ok();
        eve.get(&format!("{report}/edit")).ok();
        let page = house.visitor().get(&report).ok();
        assert_eq!(page.all("p.meta a"), ["Ana", "Eve"]);
        let form = eve.change(&report).with("title", "Notes").with("body", "y").with("lang", "en");
        form.with("authors", ana.id()).with("authors", eve.id()).with("state", "draft").done().ok();
        house.visitor().get(&report).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn pictures_lose_what_is_not_seen_on_them() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2025-11-10", "2025-11-12");
        let report = begin(&ana, &event, "Notes");
        let bytes = hex::decode(PICTURE).unwrap();
        assert!(bytes.windows(4).any(|four| four == b"eXIf"));
        let pictures = format!("{report}/pictures");
        let form = ana.fill(&pictures).with("alt", "Two [points]").file("picture", "home.png", &bytes);
        let page = form.done().ok().says("The picture has been added");
        let snippet = page.all("pre").pop().unwrap();
        assert!(snippet.starts_with("![Two points](/files/"), "{snippet}");
        let file = page.attribute("img[loading=lazy]", "src").unwrap();
        let kept = ana.get(&file).ok();
        assert!(kept.header("content-type").unwrap().starts_with("image/"));
        for trace in [&b"eXIf"[..], b"Exif", b"taken at home"] {
            assert!(!kept.bytes.windows(trace.len()).any(|part| part == trace));
        }
        house.visitor().get(&file).is(StatusCode::NOT_FOUND);
        let form = ana.change(&report).with("title", "Notes").with("body", snippet).with("lang", "en");
        let page = form.with("state", "published").done().ok();
        assert_eq!(page.attribute(".prose img", "src"), Some(file.clone()));
        house.visitor().get(&file).ok();
        ana.fill(&pictures).file("picture", "x.png", PDF).send().refuses("This is not a picture");
        ana.fill(&pictures).file("picture", "x.png", b"\x89PNG\r\n\x1a\nxx").send().refuses("cannot be read");
        let gone = ana.get(&format!("{report}/edit")).ok().attribute("li form", "action").unwrap();
        ana.take_back(&gone).done().ok();
        house.visitor().get(&file).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn reports_are_owed_where_somebody_was_and_nobody_has_reported() {
    each(|house| {
        let ana = house.member("Ana");
        let went = add(&ana, "Summit", "2025-12-02", "2025-12-02");
        add(&ana, "Unattended", "2025-12-02", "2025-12-02");
        ana.fill(&format!("{went}/attendance")).with("way", "in-person").done().ok();
        house.visitor().get("/events/reports-owed").ok().says("Nothing is owed");
        house.pass(days(2));
        let page =
            ana.get("/events/reports-owed").ok().says("Summit").says("1 person went").lacks("Unattended");
        assert_eq!(page.attribute("a.small", "href"), Some(format!("{went}/reports/new")));
        let report = begin(&ana, &went, "Notes");
        ana.get("/events/reports-owed").ok().says("Summit");
        publish(&ana, &report, "Notes");
        ana.get("/events/reports-owed").ok().says("Nothing is owed");
    });
}

#[test]
fn a_report_can_be_quoted_once_it_is_published_and_until_it_is_withdrawn() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2025-11-10", "2025-11-12");
        let report = begin(&ana, &event, "What we heard");
        let room = house.built.house.clone();
        let quoted = |address: &str| {
            let (room, address) = (room.clone(), format!("https://bits.example{address}#top"));
            house.look(access::Actor::Nobody, move |look| {
                let at = room.quotable_at(look, &address)?;
                Ok(at.map(|subject| room.quoted(look, &subject)).transpose()?.flatten())
            })
        };
        assert_eq!(quoted(&report), None, "a draft says nothing yet");
        publish(&ana, &report, "What we heard");
        let found = quoted(&report).expect("it is published");
        assert_eq!((found.title.as_str(), found.text.as_str()), ("What we heard", "What *was* said."));
        assert_eq!((found.link, found.people, found.public), (report.clone(), vec![ana.id()], true));
        assert_eq!(quoted(&event), None, "an event is not quoted, what is written about it is");
    });
}

#[test]
fn what_another_author_saved_meanwhile_is_not_written_over_unseen() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let event = add(&ana, "Summit", "2025-11-10", "2025-11-12");
        let report = begin(&ana, &event, "Notes");
        let seen = |browser: &Browser<'_>| {
            let form = browser.get(&format!("{report}/edit")).ok();
            form.attribute("input[name=seen]", "value").expect("the form knows what it changes")
        };
        let (of_ana, of_fay) = (seen(&ana), seen(&fay));
        house.pass(base::hours(1));
        let form = |browser: &Browser<'_>, seen: &str, body: &str| {
            let form = browser.change(&report).with("title", "Notes").with("lang", "en").with("seen", seen);
            form.with("body", body).with("state", "draft").send()
        };
        assert!(form(&fay, &of_fay, "What Fay heard.").location().is_some());
        let page = form(&ana, &of_ana, "What Ana heard.");
        let page = page.refuses("Somebody has saved this report since you opened it");
        assert_eq!(page.all("textarea[name=body]"), ["What Ana heard."]);
        ana.get(&report).ok().says("What Fay heard.");
        let again = page.attribute("input[name=seen]", "value").expect("what it knows now");
        assert!(form(&ana, &again, "What both heard.").location().is_some());
        ana.get(&report).ok().says("What both heard.");
    });
}
