//! Wanting to take part, knowing something, and being answered.

use super::{each, reply, report};
use base::days;
use testing::House;
use web::axum::http::StatusCode;

fn link(house: &House, address: &str) -> String {
    let letter = house.letter_to(address);
    let at = letter.body.find("/initiatives/part/").expect("a link");
    letter.body[at..].split_whitespace().next().unwrap_or_default().to_owned()
}

#[test]
fn a_member_writes_to_the_leads_who_answer_on_the_page() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let page = report(&ana, "More cables");
        let part = format!("{page}/part");
        ben.get(&part).ok().says("I want to take part").lacks("Your mail address");
        for _ in 0..2 {
            let form = ben.fill(&part).with("kind", "take").with("words", "I can swim.");
            form.done().ok().says("They answer you by mail").says("One has written to take part");
        }
        let told = house.letter_to("ana@people.example");
        assert!(told.subject.contains("Ben wants to take part in More cables"), "{}", told.subject);
        assert!(told.body.contains("I can swim."));
        let answers = format!("{page}/answers");
        for other in [&ben, &eve, &house.steward("Sue")] {
            other.get(&answers).is(StatusCode::FORBIDDEN);
        }
        let listed = ana.get(&answers).ok().says("I can swim.").says("Ben");
        assert_eq!(listed.all("main .rows > li").len(), 1, "twice the same is one");
        let action = listed.attribute("main .rows form", "action").expect("a form");
        ana.fill(&action).with("answer", " ").send().is(StatusCode::UNPROCESSABLE_ENTITY);
        ana.fill(&action).with("answer", "Come on Monday.").done().ok().says("on its way");
        ana.fill(&action)
            .with("answer", "Or on Tuesday.")
            .send()
            .says("answered this already")
            .says("Or on Tuesday.");
        let told = house.letter_to("ben@people.example");
        assert!(told.body.contains("Come on Monday."), "{}", told.body);
        ben.get(&part).ok().says("Come on Monday.").says("answered");
        ana.get(&format!("{answers}?answered=yes")).ok().says("Come on Monday.");
        eve.get(&page).ok().lacks("I can swim.").says("One has written");
    });
}

#[test]
fn whoever_has_no_account_confirms_their_address_first() {
    each(|house| {
        let ana = house.member("Ana");
        let page = report(&ana, "More cables");
        let (part, visitor) = (format!("{page}/part"), house.visitor());
        visitor
            .fill(&part)
            .with("kind", "know")
            .with("words", "x")
            .send()
            .is(StatusCode::UNPROCESSABLE_ENTITY);
        let form = visitor.fill(&part).with("kind", "know").with("words", "There is a reef.");
        form.with("name", "Zoe").with("mail", "zoe@away.example").done().ok().says("Look into your mail");
        assert!(house.letters().iter().all(|letter| letter.to.as_str() != "ana@people.example"));
        ana.get(&format!("{page}/answers")).ok().lacks("reef");
        let link = link(house, "zoe@away.example");
        visitor.get(&link).ok().says("There is a reef.").says("to be confirmed");
        ana.get(&format!("{page}/answers")).ok().lacks("reef");
        visitor.fill(&link).done().ok().says("waits for an answer");
        let told = house.letter_to("ana@people.example");
        assert!(told.subject.contains("Zoe knows something about More cables"), "{}", told.subject);
        assert!(!told.body.contains("zoe@away"), "the address stays with the house");
        reply(house, &told, "ana@people.example", "Thanks, which reef?");
        let back = house.letter_to("zoe@away.example");
        assert!(back.body.contains("Thanks, which reef?"), "{}", back.body);
        let noted = house.letter_to("ana@people.example");
        assert!(noted.body.contains("is on its way"), "{}", noted.body);
        visitor.get(&link).ok().says("answered");
        visitor.take_back(&link).done().ok();
        visitor.get(&link).says("opens nothing any more");
    });
}

#[test]
fn what_nobody_confirms_is_removed_and_guests_are_forgotten_in_time() {
    each(|house| {
        let ana = house.member("Ana");
        let page = report(&ana, "More cables");
        for (name, words) in [("Zoe", "Never confirmed."), ("Yan", "Confirmed.")] {
            let visitor = house.visitor();
            let form = visitor.fill(&format!("{page}/part")).with("kind", "know").with("words", words);
            form.with("name", name).with("mail", format!("{name}@away.example")).done().ok();
        }
        let yan = link(house, "Yan@away.example");
        house.visitor().fill(&yan).done().ok();
        let zoe = link(house, "Zoe@away.example");
        house.pass(days(8));
        house.visitor().fill(&zoe).send().says("opens nothing any more");
        ana.get(&format!("{page}/answers")).ok().says("Yan").lacks("Never");
        house.clock.pass(days(800));
        house.settle();
        let ana = ana.get(&format!("{page}/answers"));
        assert!(!ana.text().contains("Yan"));
    });
}

#[test]
fn a_member_takes_back_what_they_wrote_and_nobody_elses() {
    each(|house| {
        let (ana, ben, eve) = (house.member("Ana"), house.member("Ben"), house.member("Eve"));
        let page = report(&ana, "More cables");
        ben.fill(&format!("{page}/part")).with("kind", "take").with("words", "Me.").done().ok();
        let own = ben.get(&format!("{page}/part")).ok();
        let action = own.attribute("main .rows form", "action").expect("a form");
        eve.take_back(&action).send().is(StatusCode::NOT_FOUND);
        ben.take_back(&action).done().ok().says("taken back");
        ana.get(&format!("{page}/answers")).ok().lacks("Me.");
    });
}

#[test]
fn an_address_gets_so_many_letters_and_what_was_typed_beyond_is_kept() {
    each(|house| {
        let page = report(&house.member("Ana"), "More cables");
        let visitor = house.visitor();
        let send = |n: usize| {
            let form = visitor.fill(&format!("{page}/part")).with("kind", "know");
            form.with("words", format!("Reef {n}."))
                .with("name", "Zoe")
                .with("mail", "zoe@away.example")
                .send()
        };
        for n in 0..10 {
            send(n).is(StatusCode::SEE_OTHER);
        }
        let refused = send(10).is(StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(refused.all("textarea[name=words]"), ["Reef 10."]);
    });
}
