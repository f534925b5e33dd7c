//! Positions at last call.

use super::{called, drafted, each, takes};
use base::hours;
use web::axum::http::StatusCode;

#[test]
fn everybody_in_the_network_says_where_they_stand_once_and_may_say_otherwise() {
    each(|house| {
        let (ana, ben, visitor) = (house.member("Ana"), house.member("Ben"), house.visitor());
        let page = called(house, &ana);
        let positions = format!("{page}/positions");
        ana.get(&page).ok().says("Last call: say where you stand until 6 Dec 2025, 15:00 Nairobi");
        takes(&ben, &page, "support")
            .with("reason", "At last.")
            .done()
            .ok()
            .says("I support it 1")
            .says("At last.");
        takes(&ben, &page, "support").with("reason", "At last.").done().ok().says("I support it 1");
        takes(&ben, &page, "stand-aside").done().ok().says("I stand aside 1").lacks("I support it 1");
        takes(&ana, &page, "live-with").done().ok().says("I can live with it 1");
        takes(&visitor, &page, "support").send().is(StatusCode::UNAUTHORIZED);
        ben.take_back(&positions).done().ok().lacks("I stand aside 1");
        ben.take_back(&positions).send().says("You have taken no position");
    });
}

#[test]
fn an_objection_needs_a_ground_of_the_rules_and_a_reason() {
    each(|house| {
        let ana = house.member("Ana");
        let page = called(house, &ana);
        takes(&ana, &page, "object").send().refuses("Choose the ground on which you object");
        takes(&ana, &page, "object").with("ground", "harm").send().refuses("Say why you object");
        let short = takes(&ana, &page, "object").with("ground", "harm").with("reason", "No!").send();
        short.refuses("Write 20 characters or more");
        let other = takes(&ana, &page, "object").with("ground", "I do not like it");
        let typed = other.with("reason", "It is not what I would have written.").send();
        let kept = typed.refuses("Choose the ground").all("textarea[name=reason]").concat();
        assert!(kept.contains("not what I would have written"), "{kept}");
        takes(&ana, &page, "perhaps").send().is(StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn positions_are_taken_at_last_call_only() {
    each(|house| {
        let ana = house.member("Ana");
        let early = drafted(&ana);
        takes(&ana, &early, "support").send().refuses("Positions are taken at last call");
        let page = called(house, &ana);
        house.pass(hours(50));
        takes(&ana, &page, "support").send().refuses("Last call is over");
        ana.get(&page).ok().says("The outcome has still to be written");
    });
}

#[test]
fn hidden_positions_are_read_by_nobody_before_the_end() {
    each(|house| {
        let (ana, ben, stella) = (house.member("Ana"), house.member("Ben"), house.steward("Stella"));
        super::rules::set(&stella, 0).with("hides_positions", "yes").done().ok();
        let page = called(house, &ana);
        let form = takes(&ben, &page, "object").with("ground", "harm");
        let own = form.with("reason", "It names people who are at risk.").done().ok();
        own.says("One position is taken").lacks("I object 1");
        for reader in [&ana, &stella] {
            reader.get(&format!("{page}/positions")).ok().lacks("at risk").lacks("Ben");
        }
        assert!(!house.letters().iter().any(|letter| letter.subject.contains("objects")), "nobody is told");
        house.pass(hours(50));
        ana.get(&format!("{page}/positions")).ok().says("at risk").says("Ben").says("I object 1");
    });
}
