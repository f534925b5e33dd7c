//! What writing a statement together promises.

use super::desk::{Process, statement, text};
use crate::acts::drafting;
use crate::heart::origin::OriginKind;
use crate::store::origins;
use crate::tests::{each, propose};
use access::{Actor, Member, Person, Role, accounts};
use base::Id;
use live::client::{Editor, Trouble};
use testing::{Browser, House};

/// Two who draft a statement, and its link.
fn drafters<'h>(house: &'h House) -> (Browser<'h>, Browser<'h>, String) {
    let (ana, ben) = (house.member("Ana"), house.facilitator("Ben"));
    let link = propose(&ana, "Access for all");
    (ana, ben, link)
}

/// Saves a text as the plain form does.
fn save(house: &House, person: Id<Person>, link: &str, markdown: &'static str) {
    let statement = statement(house, link);
    let actor = Actor::Member(Member { person, role: Role::Participant });
    house.act(actor, move |act| {
        drafting::save(act, statement.id, statement.revision, markdown, None).map(drop)
    });
}

fn until(house: &House, editor: &mut Editor, text: &str) {
    house.wait(editor.until(|editor| editor.text() == text)).expect("it comes");
}

fn insert(house: &House, editor: &mut Editor, at: usize, words: &str) {
    let at = u32::try_from(at).expect("a short text");
    house
        .wait(async {
            editor.insert(at, words).await?;
            editor.saved().await
        })
        .expect("it is kept");
}

#[test]
fn two_write_together_and_each_word_of_the_revision_is_its_writers() {
    each(|house| {
        let (ana, ben, link) = drafters(house);
        save(house, ana.id(), &link, "We ask for access.");
        let process = Process::of(house);
        let mut at_anas = process.desk(house, &ana, &link, 10);
        let mut at_bens = process.desk(house, &ben, &link, 11);
        assert_eq!(at_anas.text(), "We ask for access.");
        insert(house, &mut at_bens, 18, "\n\nIt is a right.");
        until(house, &mut at_anas, "We ask for access.\n\nIt is a right.");
        insert(house, &mut at_anas, 18, " Today.");
        ana.fill(&format!("{link}/together")).with("note", "both of us").done().says("Saved as a revision");
        let body = text(house, &link);
        assert_eq!(body.markdown(), "We ask for access. Today.\n\nIt is a right.");
        let number = |person: Id<Person>| {
            let id = statement(house, &link).id;
            let found = house.look(Actor::House, move |look| Ok(origins::of(look, id)?));
            let own = |kind: OriginKind| kind == OriginKind::Person;
            found
                .iter()
                .find(|source| own(source.kind) && source.reference == person.as_of())
                .expect("an origin")
                .origin
        };
        let shares = texts::shares(&body);
        assert_eq!(shares.get(&number(ben.id())), Some(&"Itisaright.".len()));
        assert_eq!(shares.get(&number(ana.id())), Some(&"Weaskforaccess.Today.".len()));
        ana.fill(&format!("{link}/together")).send().refuses("Nothing has changed");
    });
}

#[test]
fn what_is_saved_in_the_plain_form_comes_into_the_room_and_nothing_there_is_lost() {
    each(|house| {
        let (ana, ben, link) = drafters(house);
        save(house, ana.id(), &link, "One.\n\nTwo.");
        let process = Process::of(house);
        let mut at_bens = process.desk(house, &ben, &link, 11);
        insert(house, &mut at_bens, 4, " And a half.");
        save(house, ana.id(), &link, "One.\n\nTwo.\n\nThree.");
        house.settle();
        until(house, &mut at_bens, "One. And a half.\n\nTwo.\n\nThree.");
        ben.fill(&format!("{link}/together")).done().says("Saved as a revision");
        assert_eq!(text(house, &link).markdown(), "One. And a half.\n\nTwo.\n\nThree.");
        assert_eq!(statement(house, &link).revision, 3);
    });
}

#[test]
fn what_was_saved_while_nobody_was_in_the_room_is_there_when_somebody_comes() {
    each(|house| {
        let (ana, ben, link) = drafters(house);
        save(house, ana.id(), &link, "We ask for access.");
        let process = Process::of(house);
        let mut at_bens = process.desk(house, &ben, &link, 11);
        insert(house, &mut at_bens, 18, "\n\nNot yet a revision.");
        drop(at_bens);
        process.fall();
        save(house, ana.id(), &link, "We ask for access today.");
        let process = Process::of(house);
        let at_bens = process.desk(house, &ben, &link, 12);
        assert_eq!(at_bens.text(), "We ask for access today.\n\nNot yet a revision.");
    });
}

#[test]
fn a_house_that_falls_over_loses_nothing_that_was_acknowledged() {
    each(|house| {
        let (ana, ben, link) = drafters(house);
        let mut process = Process::of(house);
        let mut at_anas = process.desk(house, &ana, &link, 10);
        let mut at_bens = process.desk(house, &ben, &link, 11);
        for round in 0..3 {
            insert(house, &mut at_anas, 0, &format!("Ana {round}. "));
            insert(house, &mut at_bens, 0, &format!("Ben {round}. "));
            process.fall();
            process = Process::of(house);
            let late = process.desk(house, &ana, &link, 100 + round);
            for earlier in 0..=round {
                assert!(late.text().contains(&format!("Ana {earlier}. ")), "{}", late.text());
                assert!(late.text().contains(&format!("Ben {earlier}. ")), "{}", late.text());
            }
            drop(late);
            at_anas = house.wait(back(at_anas, &process, &ana, &link));
            at_bens = house.wait(back(at_bens, &process, &ben, &link));
        }
    });
}

async fn back(editor: Editor, process: &Process, browser: &Browser<'_>, link: &str) -> Editor {
    let mut editor = editor.again(&process.address(browser, link)).await.expect("a socket");
    editor.synced().await.expect("the text");
    editor
}

#[test]
fn who_does_not_draft_it_gets_neither_page_nor_socket() {
    each(|house| {
        let (_, _, link) = drafters(house);
        let eve = house.member("Eve");
        assert_eq!(eve.get(&format!("{link}/together")).status, 403);
        assert_eq!(house.visitor().get(&format!("{link}/together")).status, 303);
        let process = Process::of(house);
        let opened = house.wait(Editor::open(&process.address(&eve, &link), 66));
        assert!(opened.is_err_and(|trouble| trouble.to_string().contains("403")));
    });
}

#[test]
fn who_drafts_no_longer_writes_no_longer() {
    each(|house| {
        let (ana, ben, link) = drafters(house);
        let process = Process::of(house);
        let mut at_anas = process.desk(house, &ana, &link, 10);
        let mut at_bens = process.desk(house, &ben, &link, 11);
        let person = ben.id();
        let dismissed = house.built.house.db.act(move |tx| accounts::set_role(tx, person, Role::Participant));
        house.wait(dismissed).expect("they facilitate no longer");
        let ended = house.wait(async {
            at_bens.insert(0, "too late").await?;
            at_bens.saved().await
        });
        assert!(matches!(ended, Err(Trouble::Closed(4001, _))), "{ended:?}");
        insert(house, &mut at_anas, 0, "in time");
        assert_eq!(at_anas.text(), "in time");
    });
}

#[test]
fn without_script_the_page_leads_to_the_plain_form() {
    each(|house| {
        let (ana, _, link) = drafters(house);
        let page = ana.get(&format!("{link}/together"));
        let page = page.ok().says("Write in the plain form instead");
        assert_eq!(page.attribute("#together", "data-socket"), Some(format!("{link}/together/socket")));
        let script = page.attribute("main script", "src").expect("the editor");
        assert_eq!(ana.get(&script).status, 200);
        ana.fill(&format!("{link}/together")).send().says("There is no text yet");
    });
}
