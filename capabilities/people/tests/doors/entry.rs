//! Signing in and out, and the sessions that come of it.

use crate::{each, mailed_path};
use base::minutes;
use testing::House;

/// Asks for a link for a member's address, and returns its path.
fn asked(house: &House, address: &str) -> String {
    house.visitor().fill("/sign-in/link").with("email", address).with("to", "/people").send().ok();
    mailed_path(house, address)
}

#[test]
fn a_mailed_link_signs_in_once_and_leads_where_one_was_going() {
    each(|house| {
        house.member("Ana");
        let path = asked(house, "ana@people.example");
        let visitor = house.visitor();
        visitor.get(&path).ok().says("One press");
        visitor.get(&path).ok().says("One press");
        let answer = visitor.fill(&path).send();
        assert_eq!(answer.location().as_deref(), Some("/people"));
        let cookie = answer.header("set-cookie").expect("a session");
        for part in ["session=", "HttpOnly", "SameSite=Lax", "Secure"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        visitor.get("/you").ok().says("Ana");
        house.visitor().get(&path).refuses("has been used");
        house.visitor().fill(&path).send().refuses("has been used");
        house.visitor().get("/sign-in/nonsense").refuses("has been used");
    });
}

#[test]
fn a_link_is_too_old_after_half_an_hour() {
    each(|house| {
        house.member("Ana");
        let path = asked(house, "ana@people.example");
        house.clock.pass(minutes(31));
        house.visitor().fill(&path).send().refuses("too old");
    });
}

#[test]
fn the_answer_is_the_same_whether_there_is_an_account_or_not() {
    each(|house| {
        house.member("Ana");
        let ask = |address: &str| {
            let page = house.visitor().fill("/sign-in/link").with("email", address).send().ok();
            page.text().replace(address, "X")
        };
        assert_eq!(ask("ana@people.example"), ask("nobody@people.example"));
        let letters = house.letters();
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to.as_str(), "ana@people.example");
        let try_it = |address: &str| {
            let visitor = house.visitor();
            let form = visitor.fill("/sign-in").with("email", address).with("password", "wrong wrong");
            form.send().refuses("do not go together").text().replace(address, "X")
        };
        assert_eq!(try_it("ana@people.example"), try_it("nobody@people.example"));
    });
}

#[test]
fn so_many_links_go_to_one_address_in_an_hour() {
    each(|house| {
        let ask = || house.visitor().fill("/sign-in/link").with("email", "ana@people.example").send();
        for _ in 0..5 {
            ask().ok();
        }
        ask().refuses("Try again in 60 minutes");
        house.clock.pass(minutes(61));
        ask().ok();
    });
}

#[test]
fn passwords_cannot_be_tried_without_end() {
    each(|house| {
        house.member("Ana");
        let guess = || {
            let visitor = house.visitor();
            let form = visitor.fill("/sign-in").with("email", "ana@people.example");
            form.with("password", "guess after guess").send()
        };
        for _ in 0..10 {
            guess().refuses("do not go together");
        }
        guess().refuses("Try again in 15 minutes");
    });
}

#[test]
fn a_wrong_address_is_refused_and_a_link_leads_nowhere_else() {
    each(|house| {
        house.visitor().fill("/sign-in/link").with("email", "ana").send().refuses("not a mail address");
        house.member("Ana");
        let visitor = house.visitor();
        let form = visitor.fill("/sign-in/link").with("email", "ana@people.example");
        form.with("to", "https://elsewhere.example/").send().ok();
        let answer = house.visitor().fill(&mailed_path(house, "ana@people.example")).send();
        assert_eq!(answer.location().as_deref(), Some("/you"));
    });
}

#[test]
fn sessions_are_listed_and_ended_one_by_one_or_all_others() {
    each(|house| {
        let ana = house.member("Ana");
        let (phone, desk) = (house.visitor(), house.visitor());
        phone.fill(&asked(house, "ana@people.example")).done().ok();
        desk.fill(&asked(house, "ana@people.example")).done().ok();
        let page = desk.get("/you/sessions").ok();
        assert_eq!(page.all("ul.rows li").len(), 3);
        assert_eq!(page.all(".chip.go"), ["this one"]);
        let actions = page.attributes("form[action^='/you/sessions/']", "action");
        house.member("Ben").take_back(&actions[0]).send().refuses("used, or is too old");
        phone.take_back("/you/sessions").done().ok().says("Signed out there");
        ana.get("/you").is(web::axum::http::StatusCode::SEE_OTHER);
        desk.get("/you").is(web::axum::http::StatusCode::SEE_OTHER);
        phone.get("/you").ok();
        let own = phone.get("/you/sessions").ok().attributes("form[action^='/you/sessions/']", "action");
        phone.take_back(&own[0]).send();
        phone.get("/you").is(web::axum::http::StatusCode::SEE_OTHER);
    });
}

#[test]
fn who_signs_out_is_out() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/sign-out").send();
        ana.get("/you").is(web::axum::http::StatusCode::SEE_OTHER);
        house.visitor().fill("/sign-out").send().is(web::axum::http::StatusCode::UNAUTHORIZED);
    });
}
