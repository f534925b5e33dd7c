//! Marking passages.

use super::*;
use access::Actor;
use web::axum::http::StatusCode;

#[test]
fn a_paragraph_that_is_chosen_is_a_bit_with_its_source() {
    each(|house| {
        let eve = house.member("Eve");
        let (_, of) = report(house, Some(eve.id()));
        let ana = house.member("Ana");
        let form = ana.get(&format!("/bits/new?of=https%3A%2F%2Fbits.example{of}%3Fx")).ok();
        let words = form.all("label.tick span[dir]");
        assert_eq!(words[1], "The Internet is for everyone.");
        assert_eq!(form.attribute("input[name=topics][checked]", "value").as_deref(), Some("access"));
        let key = form.attributes("input[name=paragraph]", "value").swap_remove(1);
        let marked = ana.fill("/bits").with("of", &of).with("paragraph", key).with("topics", "access");
        let page =
            marked.done().ok().says("The bit is marked").says("What we heard").says("Eve").says("Access");
        assert_eq!(page.all("blockquote em"), ["for everyone"]);
        assert_eq!(page.attribute("blockquote", "lang").as_deref(), Some("en"));
        assert_eq!(page.all("h2 .count"), ["1"], "who marks it supports it");
    });
}

#[test]
fn what_is_marked_twice_is_one_bit_with_two_supporters() {
    each(|house| {
        let (_, of) = report(house, None);
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let first = mark(&ana, &of, "Nobody is to be left out");
        assert_eq!(mark(&ana, &of, " Nobody  is to be left out "), first);
        let again = ben.fill("/bits").with("of", &of).with("passage", "Nobody is to be left out").done();
        again.ok().says("This passage was a bit already").says("You support this bit");
        assert_eq!(
            mark(&ben, &of, "The Internet is for everyone"),
            mark(&ana, &of, "The Internet is *for everyone*")
        );
        let page = house.visitor().get(&first).ok();
        assert_eq!(page.all("h2 .count"), ["2"]);
        let room = house.built.house.clone();
        let bit = house.look(Actor::Nobody, move |look| Ok(crate::find(look, &room, id_of(&first))?));
        assert_eq!(bit.unwrap().passage, "Nobody is\nto be left out", "as it stands in the text");
    });
}

#[test]
fn words_that_are_not_in_the_text_are_refused_and_kept_in_the_form() {
    each(|house| {
        let (id, of) = report(house, None);
        let ana = house.member("Ana");
        let page =
            send(&ana, &of, "The Internet is for some").refuses("These words do not stand in the text");
        assert_eq!(page.all("textarea[name=passage]")[0].trim(), "The Internet is for some");
        let form = ana.fill("/bits").with("of", &of).with("paragraph", "0123456789abcdef").send();
        form.refuses("The text has changed meanwhile");
        ana.fill("/bits").with("of", &of).send().refuses("Choose a paragraph");
        send(&ana, &of, &"long ".repeat(500)).refuses("at most 2,000 characters");
        send(&ana, "/events/none", "x").refuses("There is no text at this address");
        desk::take_away(house, id);
        send(&ana, &of, "The Internet").refuses("There is no text at this address");
    });
}

#[test]
fn only_the_networks_people_mark() {
    each(|house| {
        let (_, of) = report(house, None);
        let page = house.visitor().get("/bits/new");
        assert_ne!(page.status, StatusCode::OK);
        send(&house.applicant("Ali"), &of, "The Internet").is(StatusCode::FORBIDDEN);
        house.member("Ana").get("/bits/new").ok().says("Address of the text");
    });
}

#[test]
fn a_long_text_is_chosen_from_page_by_page() {
    each(|house| {
        let text: String = (1..=90).map(|n| format!("Paragraph number {n}.\n\n")).collect();
        let id = desk::put(house, desk::REPORT, ("Long", Box::leak(text.into_boxed_str())), None, None);
        let ana = house.member("Ana");
        let of = format!("/sheets/{id}");
        let first =
            ana.get(&format!("/bits/new?of={of}")).ok().says("Paragraph number 40.").lacks("number 41.");
        let next = first.attribute("a[rel=next]", "href").unwrap();
        let page = ana.get(&next).ok().says("Paragraph number 41.").says("Paragraph number 80.");
        let key = page.attributes("input[name=paragraph]", "value").swap_remove(0);
        let marked = ana.fill("/bits").with("of", &of).with("page", "2").with("paragraph", key);
        marked.done().ok().says("Paragraph number 41.");
    });
}

#[test]
fn who_marked_it_may_remove_it_while_nobody_else_supports_it() {
    each(|house| {
        let (_, of) = report(house, None);
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (one, other) = (mark(&ana, &of, "The Internet"), mark(&ana, &of, "Nobody"));
        ben.take_back(&one).send().is(StatusCode::FORBIDDEN);
        ana.take_back(&one).done().ok().says("The bit is removed").lacks("The Internet");
        ben.fill(&format!("{other}/support")).done().ok();
        ana.take_back(&other).send().is(StatusCode::FORBIDDEN);
        house.facilitator("Fay").take_back(&other).done().ok();
        ana.get(&other).is(StatusCode::NOT_FOUND);
    });
}
