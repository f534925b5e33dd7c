//! People sign, with and without an account, and take their names back.

use super::{asks, at, each, letter, link, logged, names, publish, published, signs};
use crate::acts::endorsing::record::signatures;
use crate::heart::endorsing::proof::{ENDORSED, Ledger, WITHDRAWN};
use crate::heart::version::ChangeKind;
use access::Actor;
use axum::http::StatusCode;
use base::{days, hours};

#[test]
fn a_member_signs_in_one_step_and_the_log_proves_it() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = super::super::propose(&ana, "On access");
        eve.get(&format!("{page}/endorse")).ok().says("Nothing can be endorsed yet");
        publish(house, &page, ChangeKind::First, super::TEXT);
        let form = eve.get(&format!("{page}/endorse")).ok();
        assert_eq!(form.attribute("input[name=name]", "value").as_deref(), Some("Eve"));
        signs(&eve, &page, "Eve Okafor");
        signs(&eve, &page, "Eve Okafor");
        assert_eq!(names(house, &page), ["Eve Okafor"], "sent twice, it stands once");
        house.visitor().get(&page).ok().says("1 person").says("Eve Okafor");
        let mail = letter(house, "eve@people.example", "Your endorsement");
        assert!(mail.body.contains("version 1 (English)"), "{}", mail.body);
        let id = at(house, &page).id;
        let all = house.look(Actor::House, move |look| Ok(signatures(look, id)?));
        let entries = logged(house, &page);
        assert_eq!(entries.iter().filter(|entry| entry.kind == ENDORSED).count(), 1);
        assert!(entries.iter().all(|entry| !entry.body.contains("Okafor")), "no name stands in the log");
        assert_eq!(Ledger::of(&entries).check(&all[0]), Ok(()));
    });
}

#[test]
fn without_an_account_it_takes_a_mail_and_a_button_and_looking_does_nothing() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        asks(&house.visitor(), &page, "Zoe Ndiaye", "zoe@away.example");
        let confirm = link(house, "zoe@away.example", "Confirm your endorsement");
        house.visitor().get(&confirm).ok().says("Zoe Ndiaye").says("University of Dakar");
        assert!(names(house, &page).is_empty());
        house.visitor().fill(&confirm).done().ok().says("Confirmed: the name stands");
        assert_eq!(names(house, &page), ["Zoe Ndiaye"]);
        house
            .visitor()
            .get(&format!("{page}/signatories?region=africa"))
            .ok()
            .says("Senegal")
            .says("Africa 1");
        house.visitor().fill(&confirm).done().ok().says("Confirmed");
        assert_eq!(names(house, &page).len(), 1, "the link is used up");
    });
}

#[test]
fn a_name_is_taken_back_in_two_clicks_and_nothing_of_it_stays() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        asks(&house.visitor(), &page, "Zoe Ndiaye", "zoe@away.example");
        let confirm = link(house, "zoe@away.example", "Confirm your endorsement");
        house.visitor().fill(&confirm).done().ok();
        let own = link(house, "zoe@away.example", "Your endorsement");
        house.visitor().get(&own).ok().says("Take the name back");
        assert_eq!(names(house, &page).len(), 1, "looking does nothing");
        house.visitor().take_back(&own).done().ok().says("The name is gone").lacks("Zoe");
        assert!(names(house, &page).is_empty());
        house.visitor().get(&own).refuses("not valid any more");
        house.visitor().take_back(&own).send().refuses("not valid any more");
        let entries = logged(house, &page);
        assert_eq!(entries.iter().filter(|entry| entry.kind == WITHDRAWN).count(), 1);
        asks(&house.visitor(), &page, "Zoe Ndiaye", "zoe@away.example");
    });
}

#[test]
fn links_that_are_forged_too_old_or_of_another_statement_open_nothing() {
    each(|house| {
        let ana = house.member("Ana");
        let page = published(house, &ana);
        let other = published(house, &ana);
        let visitor = house.visitor();
        visitor.get(&format!("{page}/endorse/nothing")).refuses("This link is not complete");
        visitor.get(&format!("{page}/endorse/{}", "A".repeat(32))).refuses("not valid any more");
        asks(&visitor, &page, "Zoe", "zoe@away.example");
        let confirm = link(house, "zoe@away.example", "Confirm your endorsement");
        let token = confirm.rsplit('/').next().unwrap();
        visitor.get(&format!("{other}/endorse/{token}")).refuses("not valid any more");
        visitor.get(&format!("{page}/endorsement/{token}")).refuses("not valid any more");
        visitor.get(&format!("{page}/endorse/vouch/{token}")).refuses("not valid any more");
        house.clock.pass(days(15));
        visitor.fill(&confirm).send().refuses("not valid any more");
        house.pass(days(1));
        visitor.get(&confirm).refuses("not valid any more");
    });
}

#[test]
fn the_page_says_the_same_whoever_has_signed_and_only_the_mail_tells() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        let eve = house.member("Eve");
        signs(&eve, &page, "Eve");
        asks(&house.visitor(), &page, "Mallory", "eve@people.example");
        let told = letter(house, "eve@people.example", "You have signed");
        assert!(told.body.contains("Eve") && !told.body.contains("Mallory"), "{}", told.body);
        assert_eq!(names(house, &page), ["Eve"]);
        let own = link(house, "eve@people.example", "You have signed");
        house.visitor().get(&own).ok().says("Eve");
    });
}

#[test]
fn who_signs_for_somebody_else_reaches_only_their_mailbox() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        asks(&house.visitor(), &page, "Victim", "victim@away.example");
        let confirm = link(house, "victim@away.example", "Confirm your endorsement");
        house.visitor().take_back(&confirm).done().ok().says("The name is gone");
        house.visitor().get(&confirm).refuses("not valid any more");
        assert!(names(house, &page).is_empty());
    });
}

#[test]
fn a_member_who_confirms_by_mail_signs_as_themselves() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        let eve = house.member("Eve");
        asks(&house.visitor(), &page, "Eve O.", "Eve@people.example");
        let confirm = link(house, "Eve@people.example", "Confirm your endorsement");
        house.visitor().fill(&confirm).done().ok();
        eve.get(&format!("{page}/endorsement")).ok().says("Eve O.");
        let id =
            eve.get(&format!("{page}/endorsement")).attribute("input[name=endorsement]", "value").unwrap();
        let mallory = house.member("Mallory");
        mallory.take_back(&format!("{page}/endorse")).with("endorsement", &id).done().ok();
        assert_eq!(names(house, &page).len(), 1, "nobody takes back what is not theirs");
        eve.take_back(&format!("{page}/endorse")).with("endorsement", id).done().ok();
        assert!(names(house, &page).is_empty());
    });
}

#[test]
fn a_stale_form_keeps_what_was_typed_and_signs_nothing() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        let eve = house.member("Eve");
        let stale = || eve.fill(&format!("{page}/endorse")).with("as", "person").with("version", 1);
        let form = stale().with("name", "Eve Okafor").with("lang", "en");
        publish(house, &page, ChangeKind::Material, "Something else entirely.");
        let again = form.send().refuses("The text has changed since you opened it");
        assert_eq!(again.attribute("input[name=name]", "value").as_deref(), Some("Eve Okafor"));
        assert_eq!(again.attribute("input[name=version]", "value").as_deref(), Some("2"));
        assert!(names(house, &page).is_empty());
        stale().with("name", "").with("lang", "en").send().is(StatusCode::UNPROCESSABLE_ENTITY);
        let wrong = eve.fill(&format!("{page}/endorse")).with("as", "person").with("version", 2);
        wrong.with("name", "Eve").with("lang", "de").send().refuses("Choose one of those offered");
    });
}

#[test]
fn floods_are_slowed_down_and_keep_what_was_typed() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        for _ in 0..3 {
            asks(&house.visitor(), &page, "Zoe", "zoe@away.example");
        }
        let visitor = house.visitor();
        let form = || {
            visitor
                .fill(&format!("{page}/endorse"))
                .with("as", "person")
                .with("version", 1)
                .with("lang", "en")
        };
        let slow =
            form().with("name", "Zoe").with("mail", "ZOE@away.example").send().refuses("That was too often");
        assert_eq!(slow.attribute("input[name=name]", "value").as_deref(), Some("Zoe"));
        for n in 0..16 {
            form().with("name", "Zoe").with("mail", format!("zoe{n}@away.example")).done().ok();
        }
        form().with("name", "Zoe").with("mail", "last@away.example").send().refuses("That was too often");
        house.clock.pass(hours(1));
        form().with("name", "Zoe").with("mail", "last@away.example").done().ok();
    });
}

#[test]
fn who_leaves_takes_their_name_along_and_is_given_it_before() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        let eve = house.member("Eve");
        signs(&eve, &page, "Eve Okafor");
        let person = eve.id();
        let given =
            house.look(Actor::House, move |look| Ok(crate::acts::endorsing::personal::export(look, person)?));
        assert!(String::from_utf8_lossy(&given[0].bytes).contains("Eve Okafor"));
        house.act(Actor::House, move |act| {
            crate::acts::endorsing::personal::forget(act, person, ::web::Keeping::Stays)
        });
        house.settle();
        assert!(names(house, &page).is_empty());
        assert!(logged(house, &page).iter().any(|entry| entry.kind == WITHDRAWN));
    });
}

#[test]
fn every_page_is_there_in_every_language() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        for language in ["en", "fr", "es", "ar", "ru", "zh"] {
            let eve = house.facilitator(&format!("Eve {language}")).reading(language);
            let form = eve.fill(&format!("{page}/endorse")).with("as", "person").with("version", 1);
            form.with("name", "Eve").with("lang", "en").done().ok();
            for path in [
                "endorse",
                "endorse?as=organization",
                "endorsement",
                "signatories",
                "endorsements",
                "sealed",
                "sealed/code",
            ] {
                let shown = eve.get(&format!("{page}/{path}")).ok();
                assert_eq!(shown.all("h1").len(), 1, "{path} in {language}");
                assert!(!shown.text().contains("endorsement-"), "{path} in {language}: {}", shown.text());
            }
            eve.get("/statements/rules/custodians").ok();
        }
    });
}
