//! Endorsing by answering a call.

use super::{each, letter, names, publish, published, reply};
use crate::heart::version::ChangeKind;
use axum::http::StatusCode;
use base::days;

#[test]
fn an_answer_signs_and_is_told_exactly_what() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = published(house, &ana);
        eve.fill(&format!("{page}/endorsements/call")).send().is(StatusCode::FORBIDDEN);
        ana.fill(&format!("{page}/endorsements/call")).done().ok().says("The network is being asked");
        ana.fill(&format!("{page}/endorsements/call")).send().refuses("within the last week");
        let call = letter(house, "eve@people.example", "Do you endorse this?");
        reply(house, &call, "eve@people.example", "I like most of it");
        assert!(names(house, &page).is_empty());
        reply(house, &call, "eve@people.example", "I endorse\nEve Okafor\nTeacher");
        assert_eq!(names(house, &page), ["Eve Okafor"]);
        let told = letter(house, "eve@people.example", "Re: Do you endorse this?");
        assert!(told.body.contains("Eve Okafor has endorsed “On access”, version 1 (en)"), "{}", told.body);
        reply(house, &call, "eve@people.example", "withdraw");
        assert_eq!(names(house, &page).len(), 1, "an answer counts once");
        reply(house, &told, "eve@people.example", "Withdraw.");
        assert!(names(house, &page).is_empty());
        house.pass(days(8));
        ana.fill(&format!("{page}/endorsements/call")).done().ok();
    });
}

#[test]
fn the_name_of_the_profile_will_do_and_other_words_are_not_signed() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = published(house, &ana);
        ana.fill(&format!("{page}/endorsements/call")).done().ok();
        let call = letter(house, "eve@people.example", "Do you endorse this?");
        reply(house, &call, "mallory@people.example", "I endorse");
        assert!(names(house, &page).is_empty(), "only from whom was asked");
        reply(house, &call, "eve@people.example", "Je signe");
        assert_eq!(names(house, &page), ["Eve"]);
        let own = letter(house, "ana@people.example", "Do you endorse this?");
        publish(house, &page, ChangeKind::Material, "Something else.");
        reply(house, &own, "ana@people.example", "I endorse");
        let told = letter(house, "ana@people.example", "Re: Do you endorse this?");
        assert!(told.body.contains("nothing was signed"), "{}", told.body);
        drop(eve);
    });
}
