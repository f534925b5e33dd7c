//! Profiles, and who sees what of them.

use crate::each;
use access::Actor;
use testing::{Browser, Filled};
use web::axum::http::StatusCode;

const PARTS: [&str; 8] =
    ["about", "place", "stakeholder", "languages", "organizations", "topics", "links", "photo"];

/// A filled-in profile with every part seen by the same.
fn profile<'b, 'h>(person: &'b Browser<'h>, whole: &str, part: &str) -> Filled<'b, 'h> {
    let form = person.change("/you/profile").with("name", "Ana Lima").with("sight", whole);
    let form = form.with("about", "I *repair* masts.").with("about_lang", "en").with("country", "KE");
    let form = form.with("stakeholder", "technical").with("language1", "sw").with("language2", "en");
    let form = form.with("topics", "Access, Human Rights").with("links", "https://ana.example/");
    PARTS.iter().fold(form, |form, name| form.with(&format!("{name}_sight"), part))
}

/// What a reader sees of the one profile: whether it is there, and whether its parts are.
fn sees(reader: &Browser, path: &str) -> (bool, bool) {
    let page = reader.get(path);
    match page.status {
        StatusCode::NOT_FOUND => (false, false),
        _ => {
            let text = page.ok().says("Ana Lima").text();
            let parts =
                ["repair", "Kenya · Africa", "Technical community", "Swahili", "human rights", "ana.example"];
            let seen = parts.iter().filter(|part| text.contains(**part)).count();
            assert!(seen == 0 || seen == parts.len(), "{text}");
            (true, seen > 0)
        }
    }
}

#[test]
fn each_part_is_seen_by_whom_its_owner_chose() {
    each(|house| {
        let ana = house.member("Ana");
        let (visitor, ben, steward) = (house.visitor(), house.member("Ben"), house.steward("Stella"));
        let all = |whole: &str, part: &str| {
            profile(&ana, whole, part).done().ok().says("Your profile is saved");
            let path = "/people/ana-lima";
            [&visitor, &ben, &steward, &ana].map(|reader| sees(reader, path))
        };
        assert_eq!(all("public", "public"), [(true, true); 4]);
        assert_eq!(all("public", "network"), [(true, false), (true, true), (true, true), (true, true)]);
        assert_eq!(all("public", "private"), [(true, false), (true, false), (true, false), (true, true)]);
        assert_eq!(all("network", "public"), [(false, false), (true, true), (true, true), (true, true)]);
        assert_eq!(all("private", "public"), [(false, false), (false, false), (true, true), (true, true)]);
        assert_eq!(all("private", "private"), [(false, false), (false, false), (true, false), (true, true)]);
    });
}

#[test]
fn the_directory_filters_by_what_the_reader_may_see() {
    each(|house| {
        let ana = house.member("Ana");
        let (visitor, ben) = (house.visitor(), house.member("Ben"));
        let filters = ["region=africa", "group=technical", "topic=human-rights", "language=sw"];
        let found = |reader: &Browser| {
            filters.map(|filter| reader.get(&format!("/people?{filter}")).ok().text().contains("Ana Lima"))
        };
        profile(&ana, "public", "network").done().ok();
        assert_eq!((found(&visitor), found(&ben)), ([false; 4], [true; 4]));
        profile(&ana, "public", "public").done().ok();
        assert_eq!((found(&visitor), found(&ben)), ([true; 4], [true; 4]));
        assert!(!ben.get("/people?region=asia").ok().text().contains("Ana Lima"));
        profile(&ana, "public", "private").done().ok();
        assert_eq!((found(&visitor), found(&ben), found(&ana)), ([false; 4], [false; 4], [true; 4]));
        profile(&ana, "private", "public").done().ok();
        assert_eq!((found(&visitor), found(&ben)), ([false; 4], [false; 4]));
    });
}

#[test]
fn people_are_found_by_their_words_by_those_who_see_them() {
    each(|house| {
        let ana = house.member("Ana");
        let (visitor, ben) = (house.visitor(), house.member("Ben"));
        let found = |reader: &Browser| reader.get("/people?q=masts").ok().text().contains("Ana Lima");
        let say = |whole: &str, part: &str| {
            profile(&ana, whole, part).done().ok();
            house.settle();
            (found(&visitor), found(&ben))
        };
        assert_eq!(say("public", "public"), (true, true));
        assert_eq!(say("network", "network"), (false, true));
        assert_eq!(say("public", "network"), (false, false));
        assert_eq!(say("private", "public"), (false, false));
    });
}

#[test]
fn an_address_follows_the_name_and_the_id_leads_to_it_always() {
    each(|house| {
        let ana = house.member("Ana");
        profile(&ana, "public", "public").done().ok();
        let visitor = house.visitor();
        visitor.get("/people/ana").is(StatusCode::NOT_FOUND);
        visitor.get("/people/ana-lima").ok();
        visitor.get(&format!("/people/{}", ana.id())).ok().says("Ana Lima");
        house.member("Ana Lima").get("/people/ana-lima-2").ok();
        visitor.get("/people/ANA").is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn what_is_wrong_stands_beside_its_field_and_what_was_typed_stays() {
    each(|house| {
        let ana = house.member("Ana");
        let page = profile(&ana, "public", "public").with("language3", "no language").send();
        let page = page.refuses("not a language code");
        assert_eq!(page.attribute("input[name=topics]", "value").as_deref(), Some("Access, Human Rights"));
        let form =
            ana.change("/you/profile").with("name", "Ana").with("sight", "public").with("links", "no link");
        let form = PARTS.iter().fold(form, |form, name| form.with(&format!("{name}_sight"), "public"));
        form.send().refuses("not a web address");
        let many: String = (0..13).map(|n| format!("https://{n}.example ")).collect();
        let form = ana.change("/you/profile").with("name", "Ana").with("sight", "public").with("links", many);
        let form = PARTS.iter().fold(form, |form, name| form.with(&format!("{name}_sight"), "public"));
        form.send().refuses("room for 12");
        house.visitor().change("/you/profile").with("name", "Eve").send().is(StatusCode::UNAUTHORIZED);
    });
}

/// A red point, as PNG.
const PICTURE: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 144,
    119, 83, 222, 0, 0, 0, 12, 73, 68, 65, 84, 120, 156, 99, 248, 207, 192, 0, 0, 3, 1, 1, 0, 201, 254, 146,
    239, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

#[test]
fn a_photo_is_drawn_anew_and_shown_to_whom_it_may_be() {
    each(|house| {
        let ana = house.member("Ana");
        let path = format!("/people/{}/photo", ana.id());
        assert_eq!(ana.get(&path).status, StatusCode::NOT_FOUND);
        ana.fill("/you/photo").file("photo", "me.png", PICTURE).done().ok().says("Your photo is saved");
        assert_eq!(ana.get(&path).status, StatusCode::OK);
        assert_eq!(house.member("Ben").get(&path).status, StatusCode::OK);
        assert_eq!(house.visitor().get(&path).status, StatusCode::NOT_FOUND);
        profile(&ana, "public", "public").done().ok();
        let page = house.visitor().get(&path).ok();
        assert!(page.header("content-type").is_some_and(|kind| kind.starts_with("image/")));
        let etag = page.header("etag").expect("a validator");
        house.visitor().get_with(&path, "if-none-match", &etag).is(StatusCode::NOT_MODIFIED);
        ana.fill("/you/photo")
            .file("photo", "me.png", b"no picture")
            .send()
            .is(StatusCode::UNPROCESSABLE_ENTITY);
        ana.take_back("/you/photo").done().ok().says("Your photo is gone");
        assert_eq!(ana.get(&path).status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn other_capabilities_see_a_person_as_the_reader_does() {
    each(|house| {
        let ana = house.member("Ana");
        let id = ana.id();
        profile(&ana, "network", "public").done().ok();
        let as_seen = |actor: Actor| house.look(actor, move |look| Ok(people::persona(look, id)?));
        assert_eq!(as_seen(Actor::Nobody), None);
        let persona = as_seen(Actor::House).expect("the house sees everybody");
        assert_eq!((persona.name.as_str(), persona.link.as_str()), ("Ana Lima", "/people/ana-lima"));
        assert_eq!(persona.country.map(|country| country.as_str()), Some("KE"));
        let address = house.look(Actor::House, move |look| Ok(people::address_of(look, id)?));
        assert_eq!(
            address.map(|(email, _)| email.as_str().to_owned()).as_deref(),
            Some("ana@people.example")
        );
    });
}

#[test]
fn no_page_that_others_see_shows_a_mail_address() {
    each(|house| {
        let ana = house.member("Ana");
        profile(&ana, "public", "public").done().ok();
        house.settle();
        let readers = [house.visitor(), house.member("Ben"), house.steward("Stella")];
        let paths = [
            "/people",
            "/people/ana-lima",
            "/people?q=masts",
            "/organizations",
            "/stewardship/people",
            "/stewardship/log",
            "/stewardship/requests",
            "/stewardship",
            "/privacy",
        ];
        for reader in &readers {
            for path in paths {
                let body = reader.get(path).body();
                assert!(!body.contains("people.example"), "{path} shows an address: {body}");
            }
        }
    });
}
