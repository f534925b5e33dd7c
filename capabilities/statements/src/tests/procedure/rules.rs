//! The network's rules.

use super::board::{board, pinned};
use super::{ask, drafted, each, until};
use testing::{Browser, Filled};
use web::axum::http::StatusCode;

/// The form of rules with a board to be told, on the rules with that number.
pub(in crate::tests) fn set<'b, 'h>(steward: &'b Browser<'h>, seen: i64) -> Filled<'b, 'h> {
    steward
        .change("/statements/rules")
        .with("seen", seen)
        .with("last_call_hours", 48)
        .with("urgent_hours", 12)
        .with("drafter_regions", 1)
        .with("caller", "drafters")
        .with("grounds", "process")
        .with("grounds", "harm")
        .with("comment_hours", 72)
        .with("answers_comments", "yes")
        .with("answers_objections", "yes")
}

#[test]
fn everybody_reads_the_rules_and_stewards_set_them() {
    each(|house| {
        let (ana, stella) = (house.member("Ana"), house.steward("Stella"));
        let visitor = house.visitor();
        visitor
            .get("/statements/rules")
            .ok()
            .says("72 hours")
            .says("these are the ones that the program brings along");
        set(&ana, 0).send().is(StatusCode::FORBIDDEN);
        set(&stella, 0).with("own_grounds", "It was not asked for").done().ok();
        visitor.get("/statements/rules").ok().says("It was not asked for").says("Stella");
        set(&stella, 0).send().refuses("Somebody has set other rules meanwhile");
        set(&stella, 1).done().ok().says("Earlier rules");
    });
}

#[test]
fn rules_that_cannot_be_carried_out_are_refused() {
    each(|house| {
        let stella = house.steward("Stella");
        // Of two fields of a name the first counts.
        let with = |name: &str, value: &str| {
            let form = stella.change("/statements/rules").with("seen", 0).with(name, value);
            let form = form.with("comment_hours", 72).with("last_call_hours", 48).with("urgent_hours", 12);
            form.with("drafter_regions", 1).with("caller", "drafters").with("grounds", "harm").send()
        };
        with("comment_hours", "0").refuses("Between 1 and 4320 hours");
        with("comment_hours", "a day").refuses("Write a whole number");
        with("urgent_hours", "60").refuses("cannot take longer than the usual one");
        with("drafter_regions", "9").refuses("There are 6 regions");
        let none = stella.change("/statements/rules").with("comment_hours", 72).with("last_call_hours", 48);
        let none = none.with("urgent_hours", 12).with("drafter_regions", 1).with("caller", "drafters");
        none.send().refuses("otherwise nobody could object");
    });
}

#[test]
fn a_statement_keeps_the_rules_of_the_day_on_which_it_was_proposed() {
    each(|house| {
        let (ana, stella) = (house.member("Ana"), house.steward("Stella"));
        let page = drafted(&ana);
        let form = stella.change("/statements/rules").with("comment_hours", 240).with("last_call_hours", 48);
        let form = form.with("urgent_hours", 12).with("drafter_regions", 1).with("caller", "facilitators");
        form.with("grounds", "harm").done().ok();
        ana.get(&format!("{page}/procedure")).ok().says("72 hours").lacks("240 hours");
        ask(&ana, &page);
        let other = super::propose(&ana, "On power");
        super::write(&ana, &other, 0, "Everybody has a right to power.");
        until(&ana, &other, "comments", "2025-12-04", "13:00").send().refuses("240 hours at least");
        until(&ana, &other, "last-call", "2025-12-04", "13:00").send().is(StatusCode::FORBIDDEN);
    });
}

#[test]
fn the_lists_of_the_rules_are_told_and_the_message_is_the_evidence() {
    each(|house| {
        let (ana, fay, stella) = (house.member("Ana"), house.facilitator("Fay"), house.steward("Stella"));
        set(&stella, 0).with("notice", format!("board:{}", board().id)).done().ok().says("Board");
        let page = drafted(&ana);
        // Fay may not write to the board: whoever may, does.
        until(&fay, &page, "comments", "2025-12-04", "13:00").send().refuses("One list that the rules name");
        assert!(pinned(house).is_empty());
        let form = until(&ana, &page, "comments", "2025-12-04", "13:00");
        let told =
            form.with("words", "Please read the second paragraph.").done().ok().says("Board, 1 Dec 2025");
        let link = told.attribute("a[href^='/board/']", "href").expect("the message");
        assert!(link.len() > "/board/".len());
        let pins = pinned(house);
        assert_eq!(pins.len(), 1);
        assert!(
            pins[0].subject.contains("On access") && pins[0].text.contains("second paragraph"),
            "{pins:?}"
        );
        assert!(pins[0].text.contains("https://bits.example/statements/on-access"), "{pins:?}");
        house.pass(base::hours(74));
        until(&ana, &page, "last-call", "2025-12-08", "13:00").done().ok();
        let pins = pinned(house);
        assert!(pins.len() == 2 && pins[1].below.is_some(), "last call follows the first message: {pins:?}");
    });
}
