//! Names that others put there, and names in disguise.

use super::{asks, each, letter, link, logged, names, published, signs};
use crate::heart::endorsing::proof::STRUCK;
use ::web::{Announced, Card, Channel, Choice, Quotable, Quoted};
use axum::http::StatusCode;
use base::{Email, Id, Parse};
use capability::Capability;
use facts::Subject;

/// What stands in for the lists: one message by Kim, and one channel.
const LETTERS: Capability = Capability {
    name: "letters",
    quotables: &[Quotable {
        kind: "letter",
        label: "statement-nav",
        quoted: |_, _| Ok(Some(kim())),
        at: found,
    }],
    channels: &[Channel {
        kind: "letters",
        label: "statement-nav",
        choices: |_, _| Ok(vec![Choice::new(LETTER, "All")]),
        post: |act, _, _, said| {
            assert!(said.text.contains("https://bits.example/statements/on-access/endorse"), "{}", said.text);
            act.record(&crate::facts::StatementChanged { statement: Id::from_bytes([0; 16]) })?;
            let message = Subject::new::<Subject>("letter", LETTER);
            Ok(Announced { message, card: Card { title: said.subject.clone(), link: "/letters/2".into() } })
        },
    }],
    ..Capability::EMPTY
};

const LETTER: Id<Subject> = Id::from_bytes([9; 16]);

fn found(_: &facts::Look, path: &str) -> Result<Option<Id<Subject>>, db::Fault> {
    Ok((path == "/letters/1").then_some(LETTER))
}

fn kim() -> Quoted {
    Quoted {
        title: "Re: On access".into(),
        link: "/letters/1".into(),
        author: Some("Kim Lee".into()),
        people: Vec::new(),
        email: Email::parse("kim@away.example").ok(),
        lang: None,
        text: "Please add me.".into(),
        public: true,
        audience: Vec::new(),
        at: base::Moment::from_micros(0),
        topics: Vec::new(),
    }
}

#[test]
fn what_came_as_a_message_is_taken_over_and_confirmed_by_its_author() {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &crate::CAPABILITY, &LETTERS];
    testing::each(&capabilities, |house| {
        let ana = house.member("Ana");
        let page = published(house, &ana);
        let tend = format!("{page}/endorsements");
        let form = ana.fill(&tend).with("address", "https://bits.example/letters/1#top");
        form.with("kind", "person").with("affiliation", "Seoul").done().ok().says("gets a mail");
        assert!(names(house, &page).is_empty(), "nothing stands before its author has confirmed it");
        ana.get(&tend).ok().says("Kim Lee").says("not confirmed yet");
        let confirm = link(house, "kim@away.example", "Confirm your endorsement");
        house.visitor().get(&confirm).ok().says("Kim Lee").says("Seoul").says("in a message");
        house.visitor().fill(&confirm).done().ok();
        let list = house.visitor().get(&format!("{page}/signatories")).ok().says("Kim Lee");
        assert_eq!(list.attribute(".signatories a", "href").as_deref(), Some("/letters/1"));
        let announced =
            ana.fill(&format!("{tend}/announcement")).with("channel", format!("letters:{LETTER}"));
        announced.with("text", "Please endorse this.").done().ok().says("is being told");
        let unknown = ana.fill(&format!("{tend}/announcement")).with("channel", format!("nothing:{LETTER}"));
        unknown.with("text", "Please.").send().is(StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn a_name_that_does_not_belong_is_struck_out_with_a_reason() {
    each(|house| {
        let (page, fay) = (published(house, &house.member("Ana")), house.facilitator("Fay"));
        asks(&house.visitor(), &page, "Tim Berners-Lee", "mallory@away.example");
        house.visitor().fill(&link(house, "mallory@away.example", "Confirm your endorsement")).done().ok();
        let tend = format!("{page}/endorsements");
        let found = fay.fill(&tend).with("find", "tim berners-lee").send().ok();
        let address = found.attribute("main li a[href*='/endorsements/']", "href").expect("it is found");
        house.member("Ben").take_back(&address).with("reason", "No").send().is(StatusCode::FORBIDDEN);
        fay.take_back(&address).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        fay.take_back(&address)
            .with("reason", "The bearer of this name did not sign")
            .done()
            .ok()
            .says("struck out");
        assert!(names(house, &page).is_empty());
        let told = letter(house, "mallory@away.example", "Your name was taken out");
        assert!(told.body.contains("did not sign"), "{}", told.body);
        let entries = logged(house, &page);
        let struck = entries.iter().find(|entry| entry.kind == STRUCK).expect("the log says so");
        assert!(struck.body.contains("did not sign") && !struck.body.contains("Berners"), "{}", struck.body);
    });
}

#[test]
fn a_name_in_disguise_is_marked_for_everybody_and_listed_for_facilitators() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        signs(&house.member("Eve"), &page, "Alice Bell");
        signs(&house.member("Ben"), &page, "Аlice Bell");
        house.visitor().get(&format!("{page}/signatories")).ok().says("letters of several scripts");
        let tend = house.facilitator("Fay").get(&format!("{page}/endorsements")).ok();
        tend.says("Names that look like others").says("looks like Alice Bell");
    });
}

#[test]
fn what_is_no_message_here_is_not_taken_over() {
    each(|house| {
        let ana = house.member("Ana");
        let page = published(house, &ana);
        let form = ana.fill(&format!("{page}/endorsements")).with("address", "/lists/main/messages/x");
        let again = form.with("kind", "person").with("name", "Kim Lee").send();
        let again = again.refuses("There is no message at this address");
        assert_eq!(again.attribute("input[name=name]", "value").as_deref(), Some("Kim Lee"));
        house.member("Eve").get(&format!("{page}/endorsements")).is(StatusCode::FORBIDDEN);
    });
}
