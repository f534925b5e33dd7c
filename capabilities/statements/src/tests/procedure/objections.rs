//! Objections, their answers, the text of the minority.

use super::{called, conclude, each, objects, publish, takes};
use base::hours;
use web::axum::http::StatusCode;

#[test]
fn an_objection_is_answered_before_publication_and_travels_with_the_text() {
    each(|house| {
        let (ana, ben, cleo) = (house.member("Ana"), house.member("Ben"), house.member("Cleo"));
        let page = called(house, &ana);
        let objection = objects(&ben, &page);
        assert!(house.letters().iter().any(|letter| letter.subject.contains("Somebody objects")));
        house.pass(hours(50));
        conclude(&ana, &page).done().ok();
        publish(&ana, &page, 1).send().refuses("1 objection has no answer");
        let stands = || ben.fill(&objection).with("settled", "stands");
        stands().send().says("It has to be answered first");
        let answer = |browser| {
            super::Browser::change(browser, &objection)
                .with("answer", "The names are public already, and agreed.")
        };
        answer(&cleo).send().is(StatusCode::FORBIDDEN);
        ana.change(&objection).with("answer", "So what?").send().refuses("Write 20 characters");
        answer(&ana).done().ok().says("Answered, not withdrawn");
        assert!(house.letters().iter().any(|letter| letter.body.contains("public already")));
        cleo.fill(&objection).with("settled", "stands").send().is(StatusCode::FORBIDDEN);
        ana.fill(&objection).with("settled", "withdrawn").send().is(StatusCode::FORBIDDEN);
        stands().done().ok().says("Stands");
        publish(&ana, &page, 1).done().ok();
        house.visitor().get(&format!("{page}/versions/1")).ok().says("at risk").says("public already");
        ben.fill(&objection).with("settled", "withdrawn").send().says("stays as it is");
    });
}

#[test]
fn whoever_is_convinced_withdraws() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = called(house, &ana);
        let objection = objects(&ben, &page);
        ben.fill(&objection).with("settled", "withdrawn").done().ok().says("Withdrawn");
        ana.change(&objection)
            .with("answer", "Thank you for withdrawing it.")
            .send()
            .refuses("It was withdrawn");
        house.pass(hours(50));
        conclude(&ana, &page).done().ok();
        publish(&ana, &page, 1).done().ok();
        house.visitor().get(&format!("{page}/versions/1")).ok().lacks("at risk");
    });
}

#[test]
fn an_objection_outlives_another_last_call_on_a_changed_text() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = called(house, &ana);
        let objection = objects(&ben, &page);
        takes(&ana, &page, "support").done().ok().says("I support it 1");
        super::step(&ana, &page, "draft").done().ok();
        super::write(&ana, &page, 1, "Everybody has a right to the Internet and to be left alone.");
        super::until(&ana, &page, "last-call", "2025-12-08", "13:00").done().ok();
        let positions = ana.get(&format!("{page}/positions")).ok();
        positions.says("Objections").says("at risk").lacks("I support it 1");
        ben.get(&objection).ok().says("Waits for an answer");
    });
}

#[test]
fn those_who_object_write_what_the_minority_says() {
    each(|house| {
        let (ana, ben, cleo) = (house.member("Ana"), house.member("Ben"), house.member("Cleo"));
        let page = called(house, &ana);
        let write = |browser, text: &str, seen: &str| {
            let form = super::Browser::change(browser, &format!("{page}/minority"));
            form.with("minority", text).with("seen", seen).send()
        };
        write(&ana, "We who draft it have no say in this.", "").is(StatusCode::FORBIDDEN);
        for one in [&ben, &cleo] {
            objects(one, &page);
        }
        write(&ben, "Names of people do not belong here.", "").is(StatusCode::SEE_OTHER);
        write(&cleo, "Nobody should be named at all here.", "")
            .refuses("Somebody has written the text meanwhile");
        let seen =
            cleo.get(&format!("{page}/positions")).attribute("input[name=seen]", "value").expect("a form");
        write(&cleo, "Names of people do not belong here: nobody’s.", &seen).is(StatusCode::SEE_OTHER);
        ana.get(&format!("{page}/positions")).ok().says("nobody’s");
    });
}
