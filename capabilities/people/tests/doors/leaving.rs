//! One's own data: taken along, and left behind.

use crate::each;
use access::{Actor, accounts};
use std::io::{Cursor, Read as _};
use testing::{Browser, House};
use web::axum::http::StatusCode;

fn filled(house: &House) -> Browser<'_> {
    let ana = house.member("Ana");
    let mut form = ana.change("/you/profile").with("name", "Ana Lima").with("sight", "public");
    form = form.with("about", "I repair masts.").with("country", "KE").with("language1", "sw");
    for part in ["about", "place", "stakeholder", "languages", "organizations", "topics", "links", "photo"] {
        form = form.with(&format!("{part}_sight"), "private");
    }
    form.done().ok();
    ana
}

#[test]
fn the_export_holds_what_was_typed() {
    each(|house| {
        let page = filled(house).get("/you/data/export").ok();
        assert_eq!(page.header("content-type").as_deref(), Some("application/zip"));
        let mut archive = zip::ZipArchive::new(Cursor::new(page.bytes)).expect("an archive");
        let mut read = |name: &str| {
            let mut text = String::new();
            archive.by_name(name).expect(name).read_to_string(&mut text).expect("text");
            text
        };
        assert!(read("account.json").contains("ana@people.example"));
        let profile = read("profile.json");
        for typed in ["Ana Lima", "I repair masts.", "KE", "sw", "private"] {
            assert!(profile.contains(typed), "{typed} is not in {profile}");
        }
        assert!(read("sessions.json").contains("Test"));
        assert!(read("log.json").contains("profile-changed"));
        house.visitor().get("/you/data/export").is(StatusCode::SEE_OTHER);
    });
}

#[test]
fn leaving_takes_a_second_page_and_a_tick() {
    each(|house| {
        let ana = filled(house);
        ana.get("/you/leaving").ok().says("former participant");
        ana.take_back("/you").with("keeping", "goes").send().refuses("Tick the box");
        ana.take_back("/you").with("sure", "yes").send().refuses("Please fill this in");
        ana.get("/you").ok().says("Ana Lima");
    });
}

#[test]
fn who_leaves_is_a_former_participant_or_was_never_there() {
    each(|house| {
        for (keeping, former) in [("stays", true), ("goes", false)] {
            let ana = filled(house);
            let id = ana.id();
            ana.take_back("/you")
                .with("keeping", keeping)
                .with("sure", "yes")
                .send()
                .is(StatusCode::SEE_OTHER);
            ana.get("/you").is(StatusCode::SEE_OTHER);
            let (account, persona) = house
                .look(Actor::House, move |look| Ok((accounts::of(look, id)?, people::persona(look, id)?)));
            assert!(account.is_none());
            assert_eq!(persona.is_some_and(|persona| persona.former && persona.name.is_empty()), former);
            for path in ["/people/ana-lima", &format!("/people/{id}"), &format!("/people/{id}/photo")] {
                house.visitor().get(path).is(StatusCode::NOT_FOUND);
            }
            house.visitor().get("/people").ok().lacks("Ana");
        }
    });
}

#[test]
fn the_last_steward_stays_until_there_is_another() {
    each(|house| {
        let stella = house.steward("Stella");
        let leave = || stella.take_back("/you").with("keeping", "goes").with("sure", "yes").send();
        leave().refuses("only steward");
        house.steward("Sol");
        leave().is(StatusCode::SEE_OTHER);
    });
}
