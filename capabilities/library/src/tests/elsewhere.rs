//! The library in other places: packed, in texts, on topics' pages, in notices, in what a person takes along.

use super::*;
use ::web::Keeping;
use access::Actor;
use tower::ServiceExt;
use web::axum::body::{Body, to_bytes};
use web::axum::extract::Request;

#[test]
fn a_folder_is_packed_with_a_page_that_lists_it() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        folder(&ana, "IGF: 2012?", "forums").done();
        keep(house, &ana, "forums", "a draft.txt", b"The first words");
        keep(house, &ana, "forums/igf-2012", "وثيقة.txt", "كلمات الوثيقة".as_bytes());
        let answer = house.visitor().get("/library/forums.zip").ok();
        assert!(answer.header("content-disposition").unwrap().contains("Forums.zip"));
        let packed = samples::members(&answer.bytes);
        let names: Vec<&str> = packed.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["index.html", "A draft.txt", "IGF- 2012-/وثيقة.txt"]);
        assert_eq!(packed[1].1, b"The first words");
        let index = String::from_utf8(packed[0].1.clone()).unwrap();
        assert!(index.contains("href=\"A%20draft.txt\""), "{index}");
        assert!(index.contains("href=\"IGF-%202012-/%D9%88"), "{index}");
    });
}

#[test]
fn a_folder_that_cannot_be_packed_whole_breaks_off_and_does_not_look_whole() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        keep(house, &ana, "forums", "one.txt", b"One");
        let lost = files::BlobId::of(b"One");
        house.wait(house.built.house.files.delete(&lost)).unwrap();
        let request = Request::get("/library/forums.zip").body(Body::empty()).unwrap();
        let packed = house.wait(async {
            let answer = house.built.router.clone().oneshot(request).await.expect("a router always answers");
            to_bytes(answer.into_body(), usize::MAX).await
        });
        assert!(packed.is_err(), "{packed:?}");
    });
}

#[test]
fn a_folder_stands_in_any_text_and_never_loads_for_ever() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "UN conferences & forums", "").done();
        let text = |browser: &Browser<'_>, source: &str| {
            let ui = house.built.house.ui(Tongue::English, None, actor(browser));
            let source = source.to_owned();
            house.look(actor(browser), move |look| Ok(ui.prose(look, &source, false)?.to_string()))
        };
        let code = "[folder path=\"un-conferences-forums\"]";
        assert!(text(&house.visitor(), code).contains("No files yet. Participants can add some"));
        assert!(text(&ana, code).contains("/library/upload?folder=un-conferences-forums"));
        keep(house, &ana, "un-conferences-forums", "one.txt", b"One");
        keep(house, &ana, "un-conferences-forums", "two.txt", b"Two");
        let shown = text(&house.visitor(), "[folder path=\"/library/un-conferences-forums\" count=\"1\"]");
        assert!(shown.contains("/documents/one") && !shown.contains("/documents/two"), "{shown}");
        assert!(shown.contains("All files of this folder"));
        assert!(!text(&house.visitor(), "[folder path=\"nowhere\"]").contains("/library/nowhere"));
    });
}

fn actor(browser: &Browser<'_>) -> Actor {
    if browser.cookies().contains("session") {
        Actor::Member(access::Member { person: browser.id(), role: access::Role::Participant })
    } else {
        Actor::Nobody
    }
}

#[test]
fn a_topics_page_shows_its_documents() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        upload(&ana, "forums").with("topics", "access").file("files", "one.txt", b"One").done();
        let room = house.built.house.clone();
        let shown = house.look(Actor::Nobody, move |look| {
            let topic = topics::with_slug(look, &base::Slug::parse("access").unwrap())?.unwrap();
            let ui = room.ui(Tongue::English, None, Actor::Nobody);
            Ok(room.beside(look, &ui, &::facts::Subject::new("topic", topic.id))?)
        });
        assert!(shown.iter().any(|section| section.to_string().contains("/documents/one")));
        house.visitor().get("/library?topic=access").ok().says("Documents on Access").says("One");
    });
}

#[test]
fn who_follows_a_folder_is_told_what_is_added_below_it() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        folder(&ana, "Forums", "").done();
        folder(&ana, "IGF", "forums").done();
        let follow = ben.get("/library/forums").ok().attribute("form[action^='/following/']", "action");
        ben.change(&follow.expect("a folder can be followed")).send();
        keep(house, &ana, "forums/igf", "agenda.txt", b"The agenda");
        house.settle();
        ben.get("/you/notices").ok().says("A document was added: Agenda");
        ana.get("/you/notices").ok().lacks("Agenda");
    });
}

#[test]
fn who_leaves_takes_their_data_along_and_the_library_stays() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let at = keep(house, &ana, "forums", "agenda.txt", b"The agenda");
        ana.fill("/you/drive").with("label", "My laptop").send().ok();
        let person = ana.id();
        let exported = house.look(Actor::House, move |look| Ok(crate::personal::export(look, person)?));
        let exported = String::from_utf8(exported[0].bytes.clone()).unwrap();
        assert!(
            exported.contains(&at) && exported.contains("My laptop") && exported.contains("/library/forums")
        );
        house.act(Actor::House, move |act| crate::personal::forget(act, person, Keeping::Goes));
        house.visitor().get(&at).ok().lacks("Ana").says("The agenda");
        let again = house.look(Actor::House, move |look| Ok(crate::personal::export(look, person)?));
        assert!(!String::from_utf8(again[0].bytes.clone()).unwrap().contains(&at));
    });
}

#[test]
fn who_only_removed_something_is_forgotten_too() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        folder(&ana, "Forums", "").done();
        let at = keep(house, &ana, "forums", "one.txt", b"One");
        let back = fay.take_back(&at).done().attribute("main form", "action").unwrap();
        let person = fay.id();
        house.act(Actor::House, move |act| crate::personal::forget(act, person, Keeping::Goes));
        let removal = base::Id::parse(back.trim_start_matches("/removals/")).unwrap();
        let removed = house.look(Actor::House, move |look| Ok(crate::store::removals::find(look, removal)?));
        assert_eq!(removed.unwrap().by, None);
    });
}
