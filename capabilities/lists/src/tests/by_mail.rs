//! A list as it is lived by mail alone: a post waits, its author answers, a moderator decides; threads are chosen.

use super::{each, join_by_mail, letter, list, make, on};
use crate::heart::subscription::ThreadChoice;
use crate::store::{thread_choices, threads};
use access::Actor;
use base::seconds;
use testing::{Browser, House};
use web::axum::http::StatusCode;

fn mail(house: &House, from: &str, to: &str, subject: &str, text: &str) {
    house.clock.pass(seconds(1));
    let id = format!("{}.{}@away.example", text.len(), house.clock.now().micros());
    let raw = format!(
        "From: {from}\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <{id}>\r\n\
         Date: Mon, 1 Dec 2025 09:00:00 +0000\r\n\r\n{text}\r\n"
    );
    house.mail_in(from, to, raw);
}

#[test]
fn a_stranger_writes_appeals_and_is_approved_by_answers_to_letters() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        mail(house, "zoe@away.example", "privacy@bits.example", "A question", "May I ask something?");
        house.visitor().get(&page).ok().lacks("A question");
        let told = letter(house, "zoe@away.example", "waits");
        let appeal = told.reply_to.expect("an author can answer").to_string();
        mail(house, "zoe@away.example", &appeal, "Re: waits", "It is about your report.");
        letter(house, "sue@people.example", "It is about your report.");
        steward.get(&format!("{page}/moderation")).ok().says("It is about your report.");
        let waits = letter(house, "sue@people.example", "May I ask something?");
        let deciding = waits.reply_to.expect("a moderator can answer").to_string();
        mail(house, "eve@away.example", &deciding, "Re: Waits", "approve");
        house.visitor().get(&page).ok().lacks("A question");
        mail(house, "sue@people.example", &deciding, "Re: Waits", "approve");
        letter(house, "sue@people.example", "was approved");
        house.visitor().get(&page).ok().says("A question");
        steward.get(&format!("{page}/moderation")).ok().says("Nothing waits");
    });
}

#[test]
fn any_answer_to_the_letter_confirms_that_one_joins() {
    each(|house| {
        make(&house.steward("Sue"), "privacy");
        mail(house, "zoe@away.example", "privacy-join@bits.example", "", "");
        let asked = letter(house, "zoe@away.example", "Confirm");
        let confirming = asked.reply_to.expect("an answer confirms").to_string();
        assert!(on(house, &list(house, "privacy"), "zoe@away.example").is_none());
        mail(house, "zoe@away.example", &confirming, "Re: Confirm", "> Somebody, probably you");
        assert!(on(house, &list(house, "privacy"), "zoe@away.example").is_some());
    });
}

fn choose(browser: &Browser<'_>, path: &str, choice: &str, words: &str) {
    browser.fill(path).with("choice", choice).done().ok().says(words);
}

#[test]
fn a_thread_is_muted_followed_and_treated_as_all_others_again() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        let (privacy, ana) = (list(house, "privacy"), house.member("Ana"));
        join_by_mail(house, &page, "zoe@away.example");
        ana.fill(&format!("{page}/subscription")).done().ok();
        mail(house, "zoe@away.example", "privacy@bits.example", "A long story", "Once upon a time");
        let shown = house.visitor().get(&page).ok().says("A long story");
        let links = shown.attributes("main a", "href");
        let thread = links.iter().find(|link| link.contains("/threads/")).expect("the thread has a page");
        let address = thread.rsplit('/').next().unwrap().split('#').next().unwrap().to_owned();
        let choice = format!("{page}/threads/{address}/choice");
        let own = on(house, &privacy, "ana@people.example").unwrap().id;
        let chosen = || {
            let (id, address) = (privacy.id, address.clone());
            house.look(Actor::House, move |look| {
                let thread = threads::by_address(look, id, &address)?.expect("it is there");
                Ok(thread_choices::of(look, own, thread.id)?)
            })
        };
        choose(&ana, &choice, "mute", "no more mail from this thread");
        assert_eq!(chosen(), Some(ThreadChoice::Mute));
        ana.get("/you/lists").ok().says("A long story").says("muted");
        choose(&ana, &choice, "follow", "every message of this thread");
        assert_eq!(chosen(), Some(ThreadChoice::Follow));
        choose(&ana, &choice, "none", "treated as all others again");
        assert_eq!(chosen(), None);
        let form = ana.fill(&choice).with("choice", "mute").with("back", "https://elsewhere.example/");
        assert_eq!(form.send().location().as_deref(), Some("/"));
        ana.fill(&choice).with("choice", "shred").send().refuses("Choose one of those offered");
        ana.fill(&choice).send().refuses("fill this in");
        ana.fill(&format!("{page}/threads/nothing/choice"))
            .with("choice", "mute")
            .send()
            .is(StatusCode::NOT_FOUND);
        house.member("Ben").fill(&choice).with("choice", "mute").send().refuses("You are not on this list");
    });
}
