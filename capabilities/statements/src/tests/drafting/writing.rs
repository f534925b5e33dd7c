//! The plain form, and what comes of saves that cross.

use super::{TEXT, at, each, form, held, save, stage, text};
use crate::heart::statement::Stage;
use crate::tests::propose;
use web::axum::http::StatusCode;

#[test]
fn a_text_is_saved_and_its_paragraphs_keep_their_numbers() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose(&ana, "Access");
        ana.get(&format!("{page}/draft")).ok().says("Write the text").lacks("Revisions");
        save(&ana, &page, 0, TEXT).says("The text is saved.").says("Draft, revision 1");
        let longer = TEXT.replace("\n\nEverybody", "\n\nA preface comes first.\n\nEverybody");
        form(&ana, &page, 1, &longer).with("note", "A preface").done().says("A preface").says("revision 2");
        assert_eq!(text(&ana, &page), longer);
        let shown = ana.get(&page).ok().says("2 revisions");
        assert_eq!(shown.attributes(".para", "id"), ["p1", "p4", "p2", "p3"]);
    });
}

#[test]
fn the_same_text_sent_twice_is_one_revision() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        save(&ana, &page, 0, &TEXT.replace('\n', "\r\n")).says("Nothing was different");
        assert_eq!(at(house, &page).revision, 1);
    });
}

#[test]
fn two_saves_that_cross_come_together() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let page = propose(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        save(&fay, &page, 1, &TEXT.replace("Everybody has", "Everybody everywhere has"));
        let typed = TEXT.replace("should be", "must be");
        save(&ana, &page, 1, &typed).says("together with what others saved meanwhile").says("everywhere");
        let both = typed.replace("Everybody has", "Everybody everywhere has");
        assert_eq!(text(&ana, &page), both);
    });
}

#[test]
fn words_that_both_changed_are_chosen_and_nothing_typed_is_lost() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let page = propose(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        save(&fay, &page, 1, &TEXT.replace("should", "ought to"));
        let typed = TEXT.replace("should", "must") + "\n\nAnd more of mine.";
        let conflict = form(&ana, &page, 1, &typed).with("note", "Stronger").send().is(StatusCode::CONFLICT);
        let conflict = conflict.says("Two wordings").says("Paragraph 3").says("ought to").says("must");
        assert_eq!(at(house, &page).revision, 2, "nothing is saved before somebody chose");
        let place = conflict.attribute("input[name=at-0]", "value").expect("where it stands");
        let chosen = |keep: &str| {
            ana.change(&format!("{page}/draft"))
                .with("from", 2)
                .with("note", "Stronger")
                .with("merged", held(&conflict, "merged"))
                .with("at-0", &place)
                .with("words-0", held(&conflict, "words-0"))
                .with("keep-0", keep)
        };
        let both = held(&chosen("both").with("then", "edit").send().ok(), "text");
        assert!(both.contains("Networks ought to be neutral.\n\nNetworks must be neutral."), "{both}");
        chosen("mine").done().ok().says("The text is saved.").says("Stronger");
        assert_eq!(text(&ana, &page), typed);
    });
}

#[test]
fn what_cannot_be_saved_comes_back_as_it_was_typed() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        form(&ana, &page, 1, "  ").send().refuses("There is no text.");
        let many = "line\n\n".repeat(2_001);
        form(&ana, &page, 1, &many).send().refuses("2001 paragraphs").says("line");
        let long = "word ".repeat(250_000);
        let back = form(&ana, &page, 1, &long).send().refuses("1221 KiB");
        assert_eq!(held(&back, "text").len(), long.len());
        form(&ana, &page, 1, "Mine.").with("note", "n".repeat(201)).send().refuses("200").says("Mine.");
    });
}

#[test]
fn during_last_call_and_after_it_was_given_up_the_text_is_frozen() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        stage(house, &page, Stage::LastCall);
        ana.get(&format!("{page}/draft")).ok().says("The text stays as it is now");
        form(&ana, &page, 1, "Typed before it was called.")
            .send()
            .refuses("The text stays as it is now")
            .says("Typed before");
        stage(house, &page, Stage::Dropped);
        form(&ana, &page, 1, "Typed too late.")
            .send()
            .refuses("This statement was given up")
            .says("Typed too late.");
        assert_eq!(at(house, &page).revision, 1);
    });
}

#[test]
fn who_was_taken_off_while_writing_gets_back_what_they_typed() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = propose(&ana, "Access");
        let drafters = format!("{page}/drafters");
        ana.fill(&drafters).with("drafter", "ben").done().ok();
        save(&ben, &page, 0, TEXT);
        ana.take_back(&format!("{drafters}/{}", ben.id())).done().ok();
        let refused = form(&ben, &page, 1, "Typed in good faith.").with("note", "A new beginning").send();
        let refused =
            refused.is(StatusCode::FORBIDDEN).says("Only the drafters").says("What you typed is below");
        assert_eq!(held(&refused, "text"), "Typed in good faith.");
        assert_eq!(refused.attribute("input[name=note]", "value").as_deref(), Some("A new beginning"));
        assert_eq!(at(house, &page).revision, 1);
        let merged = ben.change(&format!("{page}/draft")).with("from", 1).with("merged", "Both together.");
        assert_eq!(held(&merged.send().is(StatusCode::FORBIDDEN), "text"), "Both together.");
    });
}

#[test]
fn others_may_not_write() {
    each(|house| {
        let (ana, ben, visitor) = (house.member("Ana"), house.member("Ben"), house.visitor());
        let page = propose(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        ben.get(&format!("{page}/draft")).is(StatusCode::FORBIDDEN);
        form(&ben, &page, 1, "Mine.").send().is(StatusCode::FORBIDDEN);
        form(&visitor, &page, 1, "Mine.").send().is(StatusCode::UNAUTHORIZED).says("Mine.");
        visitor.get(&format!("{page}/revisions")).is(StatusCode::NOT_FOUND);
        assert_eq!(at(house, &page).revision, 1);
    });
}
