//! What stands of statements on the front page and on the pages of topics and organizations, and who follows one.

use super::procedure::{ask, called, conclude, drafted, objects, publish, step, takes, until};
use super::{proposal, propose, propose_to_all};
use access::Actor;
use base::{Parse, days, hours};
use facts::Subject;
use testing::{Browser, House};

/// Runs a test in a house with a front page, whose notices are mailed, on each engine.
fn each(test: impl Fn(&House)) {
    let capabilities = [
        &::front::CAPABILITY,
        &people::CAPABILITY,
        &topics::CAPABILITY,
        &notices::CAPABILITY,
        &super::procedure::board::BOARDS,
        &crate::CAPABILITY,
    ];
    testing::each(&capabilities, test);
}

fn comment(browser: &Browser<'_>, page: &str) -> String {
    let form = browser.fill(&format!("{page}/comments")).with("about", "whole").with("revision", 1);
    let form = form.with("kind", "concern").with("lang", "en").with("words", "It says too little.");
    form.send().location().expect("the comment is made")
}

#[test]
fn drafters_read_that_comments_wait_for_an_answer() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = drafted(&ana);
        ask(&ana, &page);
        let made = comment(&ben, &page);
        ana.get("/").ok().says("One comment on “On access” waits for an answer");
        ben.get("/").ok().lacks("waits for an answer");
        let number = made.rsplit(['/', '#']).find(|part| part.chars().any(|c| c.is_ascii_digit())).unwrap();
        let number: String = number.chars().filter(char::is_ascii_digit).collect();
        let answer = ana.change(&format!("{page}/comments/{number}/disposition"));
        answer.with("disposition", "declined").with("reason", "It says enough.").done().ok();
        ana.get("/").ok().lacks("waits for an answer");
        house.pass(hours(80));
        ana.get("/").ok().says("The time for comments on “On access” is over");
    });
}

#[test]
fn windows_that_close_are_coming_and_whoever_may_not_read_it_is_not_told() {
    each(|house| {
        let ana = house.member("Ana");
        let page = drafted(&ana);
        ask(&ana, &page);
        let front = ana.get("/").ok().says("Comments close");
        assert_eq!(front.attribute("main .days time", "datetime"), Some("2025-12-04".into()));
        for outsider in [house.visitor(), house.applicant("Ali")] {
            outsider.get("/").ok().lacks("On access");
        }
        let form = proposal(ana.fill("/statements"), "In time").with("consultation", "public");
        form.with("deadline", "2025-12-20").send();
        house.visitor().get("/").ok().says("In time").says("A statement must be out");
    });
}

#[test]
fn the_network_is_asked_for_its_positions_and_who_objects_is_to_be_answered() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = called(house, &ana);
        ben.get("/").ok().says("Last call: where do you stand on “On access”?").says("Last call closes");
        ana.get("/").ok().says("Last call: where do you stand");
        objects(&ben, &page);
        ben.get("/").ok().lacks("where do you stand");
        takes(&ana, &page, "support").done().ok();
        house.pass(days(3));
        ana.get("/").ok().says("One objection to “On access” waits for an answer");
        ana.get("/").ok().says("The last call of “On access” is over");
        ben.get("/").ok().lacks("waits for an answer");
    });
}

#[test]
fn what_is_published_is_new_and_its_followers_hear_of_it() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = called(house, &ana);
        house.visitor().get("/").ok().lacks("On access");
        ben.get("/").ok().says("Statement proposed");
        let action = ben.get(&page).ok().attribute("form[action^='/following/']", "action").unwrap();
        ben.change(&action).with("to", &page).done().ok().says("You follow this now");
        house.pass(days(3));
        conclude(&ana, &page).done().ok();
        ana.get("/").ok().says("“On access” is decided");
        publish(&ana, &page, 1).done().ok();
        house.settle();
        house.visitor().get("/").ok().says("On access").says("Statement published");
        let letters = house.letters();
        let told: Vec<_> =
            letters.iter().filter(|one| one.subject.contains("is published, version 1")).collect();
        assert_eq!(told.len(), 1, "who published it knows");
        assert_eq!(told[0].to.as_str(), "ben@people.example");
    });
}

#[test]
fn a_follower_who_is_not_of_the_network_hears_of_what_everybody_may_read() {
    each(|house| {
        let (ana, ali) = (house.member("Ana"), house.applicant("Ali"));
        let public = propose_to_all(&ana, "On access");
        super::procedure::write(&ana, &public, 0, "Everybody has a right to the Internet.");
        let action = ali.get(&public).ok().attribute("form[action^='/following/']", "action").unwrap();
        ali.change(&action).with("to", &public).done().ok();
        until(&ana, &public, "comments", "2025-12-04", "13:00").done().ok();
        assert_eq!(
            house.letters().iter().filter(|letter| letter.to.as_str() == "ali@people.example").count(),
            1
        );
        ali.get(&public).ok().says("Stop following");
        step(&ana, &public, "draft").done();
    });
}

#[test]
fn whoever_signed_other_words_is_asked_again() {
    each(|house| {
        let eve = house.member("Eve");
        let page = super::endorsing::published(house, &house.member("Ana"));
        super::endorsing::signs(&eve, &page, "Eve");
        eve.get("/").ok().lacks("have changed since you signed");
        let kings = "Everybody has a right to the Internet.\n\nWe call on all kings to act.";
        super::endorsing::publish(house, &page, crate::heart::version::ChangeKind::Material, kings);
        eve.get("/").ok().says("The words of “On access” have changed since you signed");
    });
}

#[test]
fn a_topics_page_has_the_latest_statements_under_it_and_leads_to_all() {
    each(|house| {
        house.act(Actor::House, |act| {
            let names =
                topics::Names::of([(base::Tongue::English, topics::Name::parse("Access")?)]).expect("a name");
            topics::add(act, &base::Slug::parse("access")?, &names, None)
        });
        let ana = house.member("Ana");
        for n in 0..7 {
            let form =
                proposal(ana.fill("/statements"), &format!("Public {n}")).with("consultation", "public");
            form.with("topics", "access").send();
            house.clock.pass(hours(1));
        }
        propose(&ana, "Of nothing");
        let form = proposal(ana.fill("/statements"), "Closed").with("consultation", "network");
        form.with("topics", "access").send();
        let latest = ["Public 6", "Public 5", "Public 4", "Public 3", "Public 2"];
        let page = house.visitor().get("/topics/access").ok();
        assert_eq!(page.all("section .rows h3 a"), latest);
        assert_eq!(ana.get("/topics/access").ok().all("section .rows h3 a")[0], "Closed");
        let all = house.visitor().get("/statements?topic=access").ok();
        assert_eq!(all.all(".rows h3 a").len(), 7);
        house.visitor().get("/statements?topic=of%20nothing").ok();
    });
}

#[test]
fn statements_from_before_are_filed_under_their_topics_by_a_job() {
    each(|house| {
        house.settle();
        house.act(Actor::House, |act| {
            let names =
                topics::Names::of([(base::Tongue::English, topics::Name::parse("Access")?)]).expect("a name");
            topics::add(act, &base::Slug::parse("access")?, &names, None)
        });
        let ana = house.member("Ana");
        let form = proposal(ana.fill("/statements"), "On access").with("consultation", "public");
        let page = form.with("topics", "access").send().location().unwrap();
        let slug = base::Slug::parse(page.trim_start_matches("/statements/")).unwrap();
        let found = house.look(Actor::House, move |look| Ok(crate::store::statements::by_slug(look, &slug)?));
        let id = found.expect("it is there").id;
        house.act(Actor::House, move |act| {
            crate::store::topics::unfile(act, id)?;
            Ok(act.record(&crate::facts::StatementChanged { statement: id })?)
        });
        house.visitor().get("/topics/access").ok().lacks("On access");
        house.pass(days(1));
        house
            .act(Actor::House, move |act| Ok(act.record(&crate::facts::StatementChanged { statement: id })?));
        assert_eq!(house.visitor().get("/statements?topic=access").ok().all(".rows h3 a"), ["On access"]);
    });
}

#[test]
fn an_organizations_page_has_what_it_endorsed() {
    each(|house| {
        let ana = house.member("Ana");
        let page = super::endorsing::published(house, &ana);
        let form = ana.fill("/organizations").with("name", "Derechos Ya");
        form.with("links", "https://derechos.example.org").done().ok();
        let visitor = house.visitor();
        let form = visitor.fill(&format!("{page}/endorse")).with("as", "organization").with("version", 1);
        let form = form.with("name", "Derechos Ya").with("site", "https://derechos.example.org");
        let form =
            form.with("affiliation", "Zoe").with("mail", "zoe@derechos.example.org").with("lang", "en");
        form.done().ok();
        let confirm = super::endorsing::link(house, "zoe@derechos.example.org", "Confirm your endorsement");
        house.visitor().fill(&confirm).done().ok();
        let email = base::Email::parse("zoe@derechos.example.org").unwrap();
        let slug = base::Slug::parse(page.trim_start_matches("/statements/")).unwrap();
        let signed = house.look(Actor::House, move |look| {
            let statement = crate::store::statements::by_slug(look, &slug)?.expect("it is there");
            Ok(crate::store::endorsements::of_email(look, statement.id, &email)?.remove(0))
        });
        let organization = signed.signatory.organization.expect("the directory knows it").as_of();
        let room = house.built.house.clone();
        let sections = house.look(Actor::Nobody, move |look| {
            let ui = room.ui(base::Tongue::English, None, Actor::Nobody);
            Ok(room.beside(look, &ui, &Subject::new::<Subject>("organization", organization))?)
        });
        assert!(sections[0].to_string().contains("On access"));
    });
}
