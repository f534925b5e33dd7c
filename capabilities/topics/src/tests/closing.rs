//! Topics that are closed, and what becomes of what is filed under them.

use super::{each, plant, slug};
use crate::{choices, labels};
use access::Actor;
use base::Tongue;
use testing::House;

#[test]
fn a_closed_topic_keeps_what_is_filed_and_leads_on() {
    each(|house| {
        for (address, name) in [("access", "Access"), ("meaningful", "Meaningful access")] {
            plant(house, address, &[(Tongue::English, name)], None);
        }
        let fatima = house.facilitator("Fatima");
        let itself = fatima.change("/topics/access/closing").with("successor", "access").send();
        itself.refuses("Choose another topic");
        fatima.change("/topics/access/closing").with("successor", "meaningful").done().ok();
        let page = house.visitor().get("/topics/access").ok().says("nothing new is filed here");
        page.says("Meaningful access");
        let offered = |house: &House| {
            let ui = house.built.house.ui(Tongue::English, None, Actor::Nobody);
            house.look(Actor::Nobody, move |look| {
                let labels = labels(look, &ui, &[slug("access")])?;
                let offered = choices(look, &ui)?.iter().filter(|choice| !choice.former).count();
                Ok((offered, labels.len()))
            })
        };
        assert_eq!(offered(house), (1, 1), "it is not offered, and what is filed still says its name");
        let chained = fatima.change("/topics/meaningful/closing").with("successor", "access").send();
        chained.refuses("Choose another topic");
        fatima.take_back("/topics/access/closing").done().ok();
        assert_eq!(offered(house), (2, 1));
    });
}

#[test]
fn what_is_filed_under_a_closed_topic_is_not_taken_out_by_writing_it_anew() {
    each(|house| {
        plant(house, "access", &[(Tongue::English, "Access")], None);
        house.facilitator("Fatima").change("/topics/access/closing").with("successor", "").done().ok();
        let ui = house.built.house.ui(Tongue::English, None, Actor::Nobody);
        let speaking = ui.clone();
        let offers = house.look(Actor::Nobody, move |look| Ok(choices(look, &speaking)?));
        let form = |fields: web::Fields| ui.form(fields).many("topics", "topic-names", &offers).to_string();
        let filed = form(web::Fields::default().with("topics", "access"));
        assert!(filed.contains("value=\"access\" checked"), "{filed}");
        assert!(!form(web::Fields::default()).contains("access"), "nothing new is filed under it");
    });
}

#[test]
fn who_follows_a_topic_hears_that_it_goes_on_elsewhere_and_follows_that_only_if_they_want() {
    each(|house| {
        for (address, name) in [("access", "Access"), ("meaningful", "Meaningful access")] {
            plant(house, address, &[(Tongue::English, name)], None);
        }
        let (mei, ana, fatima) = (house.member("Mei"), house.member("Ana"), house.facilitator("Fatima"));
        for who in [&mei, &fatima] {
            let form = who.fill("/you/searches").with("topic", "access").with("often", "weekly");
            form.with("back", "/topics/access").done();
        }
        fatima.change("/topics/access/closing").with("successor", "meaningful").done().ok();
        house.settle();
        let told = "Access goes on under Meaningful access";
        mei.get("/you/notices").ok().says(told);
        for who in [&ana, &fatima] {
            who.get("/you/notices").ok().lacks(told);
        }
        mei.get("/topics/meaningful").ok().says("Follow this topic");
        mei.get("/topics/access").ok().says("You follow this topic");
    });
}

#[test]
fn a_topic_leads_on_to_the_last_of_its_successors_and_back_to_what_it_took_over() {
    each(|house| {
        for (address, name) in
            [("access", "Access"), ("meaningful", "Meaningful access"), ("rights", "Rights")]
        {
            plant(house, address, &[(Tongue::English, name)], None);
        }
        let fatima = house.facilitator("Fatima");
        fatima.change("/topics/access/closing").with("successor", "meaningful").done().ok();
        fatima.change("/topics/meaningful/closing").with("successor", "rights").done().ok();
        let first = house.visitor().get("/topics/access").ok();
        assert_eq!(first.attribute(".strip a", "href").as_deref(), Some("/topics/rights"));
        let last = house.visitor().get("/topics/rights").ok().says("took the place of");
        assert_eq!(last.all(".earlier a"), ["Access", "Meaningful access"]);
        fatima.take_back("/topics/access/closing").done().ok();
        let last = house.visitor().get("/topics/rights").ok();
        assert_eq!(last.all(".earlier a"), ["Meaningful access"]);
    });
}
