//! Joining, choosing and leaving, with and without an account.

use super::{each, join_by_mail, letter, list, mailed_link, make, make_asked, on, state};
use crate::heart::subscription::{Choices, Copies, Delivery, DigestForm, Doubles, State};
use access::Actor;
use base::{days, hours};
use testing::Browser;
use web::axum::http::StatusCode;

fn choose(browser: &Browser<'_>, path: &str, delivery: &str) {
    browser
        .change(path)
        .with("delivery", delivery)
        .with("digest_form", "plain")
        .with("own_copies", "not-sent")
        .with("doubles", "each")
        .done()
        .ok()
        .says("Saved");
}

#[test]
fn a_visitor_joins_by_the_link_in_one_mail_and_looking_at_it_does_not() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        let privacy = list(house, "privacy");
        let visitor = house.visitor();
        let form = visitor
            .fill(&format!("{page}/subscription"))
            .with("mail", "Zoe@away.example")
            .with("called", "Zoe");
        form.done().ok().says("We have sent a mail to that address");
        let asked = house.letter_to("Zoe@away.example");
        let reply_to = asked.reply_to.expect("an answer confirms, too").to_string();
        assert!(
            reply_to.starts_with("privacy-confirm+") && reply_to.ends_with("@bits.example"),
            "{reply_to}"
        );
        let link = mailed_link(house, "Zoe@away.example", "/lists/confirm/");
        visitor.get(&link).ok().says("Zoe@away.example").says("Join the list");
        assert_eq!(state(house, &privacy, "zoe@away.example"), None);
        visitor.fill(&link).done().ok().says("You are on the list");
        let zoe = on(house, &privacy, "zoe@away.example").unwrap();
        assert_eq!((zoe.state, zoe.name.unwrap().as_str()), (State::Active, "Zoe"));
        visitor.fill(&link).send().refuses("This link has been used");
        assert!(letter(house, "Zoe@away.example", "Welcome").unsubscribe.is_some());
    });
}

#[test]
fn nobody_learns_whether_an_address_is_on_a_list() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        join_by_mail(house, &page, "zoe@away.example");
        house.clock.pass(hours(2));
        let subscription = format!("{page}/subscription");
        let visitor = house.visitor();
        let before = house.letters().len();
        let mut answers = Vec::new();
        for mail in ["zoe@away.example", "not.on@away.example"] {
            answers.push(visitor.fill(&subscription).with("mail", mail).done().ok().text());
            answers.push(visitor.take_back(&subscription).with("mail", mail).done().ok().text());
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "one answer for all: {answers:?}");
        assert_eq!(house.letters().len(), before + 4, "and one letter for each");
        letter(house, "not.on@away.example", "It is not on it");
        assert_eq!(house.visitor().get(&page).ok().text(), house.visitor().get(&page).ok().text());
    });
}

#[test]
fn an_address_gets_three_such_letters_an_hour() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        let subscription = format!("{page}/subscription");
        let visitor = house.visitor();
        for _ in 0..3 {
            visitor.fill(&subscription).with("mail", "zoe@away.example").done().ok();
        }
        visitor.take_back(&subscription).with("mail", "ZOE@away.example").send().refuses("too often");
        visitor.fill(&subscription).with("mail", "no address").send().refuses("This is not a mail address");
        visitor.fill(&subscription).send().is(StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn wishes_that_nobody_confirms_are_forgotten() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        let visitor = house.visitor();
        visitor.fill(&format!("{page}/subscription")).with("mail", "zoe@away.example").done().ok();
        let link = mailed_link(house, "zoe@away.example", "/lists/confirm/");
        visitor.get("/lists/confirm/nothing").refuses("too old");
        house.pass(days(8));
        visitor.get(&link).refuses("too old");
        visitor.fill(&link).send().refuses("too old");
        assert_eq!(state(house, &list(house, "privacy"), "zoe@away.example"), None);
    });
}

#[test]
fn who_is_signed_in_joins_at_once_chooses_and_leaves() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        let (privacy, ana) = (list(house, "privacy"), house.member("Ana"));
        let subscription = format!("{page}/subscription");
        ana.get(&subscription).ok().says("You are not on this list");
        ana.change(&subscription).with("delivery", "none").send().is(StatusCode::NOT_FOUND);
        ana.take_back(&subscription).send().refuses("You are not on this list");
        ana.fill(&subscription).done().ok().says("You are on the list");
        assert_eq!(on(house, &privacy, "ana@people.example").unwrap().person, Some(ana.id()));
        ana.get("/lists").ok().says("Subscribed");
        ana.change(&subscription).with("delivery", "sometimes").send().refuses("Choose one of those offered");
        choose(&ana, &subscription, "weekly");
        let choices = on(house, &privacy, "ana@people.example").unwrap().choices;
        let wanted = Choices {
            delivery: Delivery::Weekly,
            digest_form: DigestForm::Plain,
            own_copies: Copies::NotSent,
            doubles: Doubles::Each,
        };
        assert_eq!(choices, wanted);
        ana.get("/you/lists").ok().says("All about privacy").says("One mail a week");
        ana.take_back(&subscription).done().ok().says("You are not on the list any more");
        assert_eq!(state(house, &privacy, "ana@people.example"), None);
        letter(house, "ana@people.example", "privacy-join@bits.example");
    });
}

#[test]
fn where_an_owner_decides_they_are_told_and_the_others_wait() {
    each(|house| {
        let page = make_asked(&house.steward("Sue"), "privacy");
        let privacy = list(house, "privacy");
        join_by_mail(house, &page, "zoe@away.example");
        assert_eq!(state(house, &privacy, "zoe@away.example"), Some(State::Asked));
        letter(house, "zoe@away.example", "You asked to join");
        assert!(letter(house, "sue@people.example", "state=asked").body.contains("zoe@away.example"));
        let ana = house.member("Ana");
        ana.fill(&format!("{page}/subscription")).done().ok().says("An owner will decide");
        ana.get(&format!("{page}/subscription")).ok().says("An owner has still to say yes");
        ana.fill(&format!("{page}/subscription")).done().ok().says("An owner will decide");
    });
}

#[test]
fn whoever_holds_the_mail_confirms_that_they_leave() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        let privacy = list(house, "privacy");
        join_by_mail(house, &page, "zoe@away.example");
        let visitor = house.visitor();
        house.clock.pass(hours(1));
        visitor.take_back(&format!("{page}/subscription")).with("mail", "zoe@away.example").done().ok();
        assert!(state(house, &privacy, "zoe@away.example").is_some());
        let link = mailed_link(house, "zoe@away.example", "/lists/confirm/");
        visitor.get(&link).ok().says("Leave the list");
        visitor.fill(&link).done().ok().says("You are not on the list any more");
        assert_eq!(state(house, &privacy, "zoe@away.example"), None);
    });
}

#[test]
fn who_was_suspended_gets_mail_again_by_saying_so() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        let (privacy, ana) = (list(house, "privacy"), house.member("Ana"));
        let subscription = format!("{page}/subscription");
        ana.fill(&subscription).done().ok();
        let suspended = on(house, &privacy, "ana@people.example").unwrap();
        house.act(Actor::House, move |act| crate::acts::subscriptions::suspend(act, &suspended));
        ana.get(&subscription).ok().says("Mail to you came back");
        choose(&ana, &subscription, "every");
        assert_eq!(state(house, &privacy, "ana@people.example"), Some(State::Active));
    });
}

#[test]
fn who_registers_for_an_event_joins_its_list_when_they_tick_it() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let subject = facts::Subject::new("person", fay.id());
        let planted = crate::plant::Planted {
            name: "summit".into(),
            title: "The summit".into(),
            about: None,
            langs: vec![base::Lang::from(base::Tongue::English)],
            topics: Vec::new(),
            announcements: false,
            owner: Some(facts::Subject { kind: "event".into(), ..subject.clone() }),
        };
        house.act(Actor::House, move |act| crate::plant::list(act, "bits.example", &planted));
        let ui = house.built.house.ui(base::Tongue::English, None, Actor::Nobody);
        let event = subject.id;
        let (html, choices) = house.look(Actor::Nobody, move |look| {
            Ok((
                (crate::events::BESIDE.html)(look, &ui, event)?,
                (crate::events::OFFER.choices)(look, &ui, event)?,
            ))
        });
        assert!(html.unwrap().to_string().contains("/lists/summit/subscription"));
        assert_eq!(choices[0].value, "summit");
        let registrant = web::Registrant {
            email: base::Parse::parse("zoe@away.example").unwrap(),
            name: "Zoe".into(),
            person: None,
            tongue: base::Tongue::French,
        };
        house.act(Actor::House, move |act| {
            (crate::events::OFFER.accept)(act, &registrant, "summit")?;
            act.record(&crate::facts::ListAsked { list: event.as_of() })?;
            Ok(())
        });
        house.settle();
        let zoe = on(house, &list(house, "summit"), "zoe@away.example").unwrap();
        assert_eq!((zoe.state, zoe.came), (State::Active, crate::heart::subscription::Came::Event));
    });
}
