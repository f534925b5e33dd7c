//! Background papers by link and by file.

use super::{add, each};
use testing::{Browser, House};
use web::axum::http::StatusCode;

pub(crate) const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

pub(crate) fn add_file(browser: &Browser<'_>, event: &str, title: &str) {
    let form = browser.fill(&format!("{event}/papers")).with("title", title).with("lang", "en");
    form.file("file", "agenda for all.odt", PDF).done().ok().says("The paper has been added");
}

fn add_link(browser: &Browser<'_>, event: &str, title: &str) {
    // The form always comes as an upload, since it has a field for a file.
    let form = browser.fill(&format!("{event}/papers")).with("title", title).with("lang", "fr");
    let form = form.with("link", "https://papers.example/x").with("purpose", "for session 1");
    form.file("file", "", b"").done().ok();
}

fn titles(browser: &Browser<'_>, event: &str) -> Vec<String> {
    browser.get(event).ok().all("#papers + ul li > div:first-child > a")
}

#[test]
fn a_member_adds_papers_by_link_and_by_file_and_everybody_reads_them() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        ana.get(&event).ok().says("No papers yet");
        add_link(&ana, &event, "Options on the table");
        add_file(&ana, &event, "Agenda");
        let page =
            house.visitor().get(&event).ok().says("papers.example").says("for session 1").says("French");
        assert_eq!(titles(&house.visitor(), &event), ["Options on the table", "Agenda"]);
        let file = page.attributes("#papers + ul li > div:first-child > a", "href").pop().unwrap();
        assert!(file.ends_with("/agenda-for-all.pdf"), "{file}");
        let answer = house.visitor().get(&file).ok();
        assert_eq!(answer.bytes, PDF);
        assert_eq!(answer.header("content-type").as_deref(), Some("application/pdf"));
        let disposition = answer.header("content-disposition").unwrap();
        assert!(disposition.starts_with("inline; filename=\"agenda_for_all.pdf\""), "{disposition}");
        assert_eq!(answer.header("x-content-type-options").as_deref(), Some("nosniff"));
        assert!(answer.header("content-security-policy").unwrap().starts_with("default-src 'none'"));
        assert!(answer.header("cache-control").unwrap().contains("immutable"));
        let etag = answer.header("etag").unwrap();
        house.visitor().get_with(&file, "if-none-match", &etag).is(StatusCode::NOT_MODIFIED);
    });
}

#[test]
fn what_is_not_shown_in_a_browser_is_offered_for_saving_in_a_sandbox() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        let form = ana.fill(&format!("{event}/papers")).with("title", "Table").with("lang", "en");
        form.file("file", "table.csv", b"a,b\n1,2\n").done().ok();
        let file = ana.get(&event).ok().attribute("#papers + ul a", "href").unwrap();
        let answer = house.visitor().get(&file).ok();
        assert!(answer.header("content-disposition").unwrap().starts_with("attachment;"));
        assert!(answer.header("content-security-policy").unwrap().ends_with("sandbox"));
    });
}

#[test]
fn each_file_that_is_refused_has_its_sentence_and_what_was_typed_stays() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        let form = |name: &str, bytes: &[u8]| {
            let form = ana.fill(&format!("{event}/papers")).with("title", "Agenda").with("lang", "en");
            form.file("file", name, bytes)
        };
        let page =
            form("a.pdf", b"<!doctype html><script>1</script>").send().refuses("Web pages and scripts");
        assert_eq!(page.attribute("input[name=title]", "value").as_deref(), Some("Agenda"));
        form("a.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>").send().refuses("SVG drawings");
        form("a.pdf", b"MZ\x90\0\x03\0\0\0").send().refuses("Programs are not taken");
        form("a.pdf", b"\x1F\x8B\x08\0\0\0\0\0").send().refuses("Archives are not taken");
        form("a.pdf", &[0, 1, 2, 3, 4, 5]).send().refuses("This kind of file is not taken");
        let large = [PDF, &vec![b' '; files::PAPER_BYTES]].concat();
        form("a.pdf", &large).send().refuses("This file is larger than 20 MB");
        form("a.pdf", b"").send().refuses("Choose a file, or give a link");
        form("a.pdf", PDF).with("link", "https://x.example/").send().refuses("not both");
        assert!(titles(&ana, &event).is_empty());
    });
}

fn held(house: &House, browser: &Browser<'_>) -> String {
    house.act(access::Actor::House, |act| {
        let network = web::Network { review_events: true, ..web::Network::load(act)? };
        network.store(act)?;
        act.record(&web::NetworkChanged { network })?;
        Ok(())
    });
    add(browser, "Held", "2026-01-10", "2026-01-12")
}

#[test]
fn a_file_of_a_held_event_is_for_those_who_see_the_event() {
    each(|house| {
        let ana = house.member("Ana");
        let event = held(house, &ana);
        add_file(&ana, &event, "Agenda");
        let file = ana.get(&event).ok().attribute("#papers + ul a", "href").unwrap();
        let own = ana.get(&file).ok();
        assert_eq!(own.header("cache-control").as_deref(), Some("private, no-cache"));
        house.visitor().get(&file).is(StatusCode::NOT_FOUND);
        house.member("Eve").get(&file).is(StatusCode::NOT_FOUND);
        house.facilitator("Fay").get(&file).ok();
        house.visitor().get(&format!("/files/{}/x.pdf", "0".repeat(64))).is(StatusCode::NOT_FOUND);
        house.visitor().get("/files/../x.pdf").is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn who_edits_the_event_orders_the_papers() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        for title in ["One", "Two", "Three"] {
            add_file(&eve, &event, title);
        }
        let third = || {
            let page = ana.get(&event).ok();
            let edits = page.attributes("#papers + ul li:last-child a.small", "href");
            edits[0].trim_end_matches("/edit").to_owned()
        };
        let three = third();
        ana.change(&format!("{three}/position")).with("to", "up").done().ok();
        assert_eq!(titles(&ana, &event), ["One", "Three", "Two"]);
        ana.change(&format!("{three}/position")).with("to", "up").done().ok();
        ana.change(&format!("{three}/position")).with("to", "up").done().ok();
        assert_eq!(titles(&ana, &event), ["Three", "One", "Two"]);
        ana.change(&format!("{three}/position")).with("to", "down").done().ok();
        assert_eq!(titles(&ana, &event), ["One", "Three", "Two"]);
        eve.change(&format!("{three}/position")).with("to", "up").send().is(StatusCode::FORBIDDEN);
        ana.change(&format!("{three}/position")).with("to", "away").send().refuses("Choose one of those");
    });
}

#[test]
fn papers_are_changed_and_removed_by_who_added_them_and_who_edits_the_event() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        add_link(&eve, &event, "Options");
        let edit = eve.get(&event).ok().attribute("#papers + ul a.small", "href").unwrap();
        let paper = edit.trim_end_matches("/edit");
        house.member("Mia").get(&edit).is(StatusCode::FORBIDDEN).says("Only whoever added the paper");
        house.visitor().take_back(paper).send().is(StatusCode::UNAUTHORIZED);
        eve.get(&edit).ok();
        let form = eve.change(paper).with("title", "Better options").with("lang", "en");
        form.with("link", "papers.example/y").done().ok().says("Better options");
        let wrong = eve.change(paper).with("title", "").with("lang", "en").with("link", "");
        wrong.send().refuses("Please fill this in");
        ana.take_back(paper).done().ok().says("No papers yet");
    });
}

/// The address of the page of the newest paper.
fn page_of(browser: &Browser<'_>, event: &str) -> String {
    let edit = browser.get(event).ok().attributes("#papers + ul a.small", "href").pop().unwrap();
    edit.trim_end_matches("/edit").to_owned()
}

#[test]
fn the_text_of_a_paper_is_read_here_and_can_be_quoted() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        let form = ana.fill(&format!("{event}/papers")).with("title", "Options").with("lang", "en");
        let text = b"# Options\n\nThe Internet is *for everyone*.\n";
        form.with("author", "A. Nother").file("file", "options.md", text).done().ok().says("Read it here");
        let paper = page_of(&ana, &event);
        let page = house.visitor().get(&paper).ok().says("A. Nother").says("The paper itself");
        assert_eq!(page.all(".prose em"), ["for everyone"]);
        let room = house.built.house.clone();
        let address = paper.clone();
        let quoted = house.look(access::Actor::Nobody, move |look| {
            let at = room.quotable_at(look, &address)?;
            Ok(at.map(|subject| room.quoted(look, &subject)).transpose()?.flatten())
        });
        let quoted = quoted.expect("everybody may read it");
        assert_eq!((quoted.author.as_deref(), quoted.link), (Some("A. Nother"), paper.clone()));
        assert!(quoted.text.contains("*for everyone*") && quoted.people.is_empty());
        ana.take_back(&paper).done().ok();
        house.visitor().get(&paper).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_paper_whose_text_cannot_be_read_has_a_page_all_the_same_and_a_long_one_has_several() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2026-01-10", "2026-01-12");
        add_file(&ana, &event, "Agenda");
        house.visitor().get(&page_of(&ana, &event)).ok().says("The text of this paper is not kept here");
        let long: String = (1..=400).map(|n| format!("{n}. {}\n\n", "Some words. ".repeat(8))).collect();
        let form = ana.fill(&format!("{event}/papers")).with("title", "Long").with("lang", "en");
        form.file("file", "long.txt", long.as_bytes()).done().ok();
        let (mut path, mut pages) = (Some(page_of(&ana, &event)), 0);
        while let Some(at) = path {
            let page = house.visitor().get(&at).ok().says("Some words");
            path = page.attribute("a[rel=next]", "href");
            pages += 1;
        }
        assert_eq!(pages, 2);
    });
}
