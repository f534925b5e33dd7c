//! Ending the mails from within a mail.

use super::{Moved, each, happened, moved, reported};
use base::{Email, Parse, days};
use testing::House;
use web::axum::http::{Method, StatusCode};

/// The path of the link that ends such letters.
pub(super) fn link(house: &House, address: &str) -> String {
    let unsubscribe = house.letter_to(address).unsubscribe.expect("each letter has it");
    unsubscribe.as_str().strip_prefix("https://bits.example").expect("it leads here").to_owned()
}

/// What a mail program sends (RFC 8058): no cookie, no origin, a fixed body.
fn one_click(house: &House, path: &str) -> testing::Page {
    let form = Some("application/x-www-form-urlencoded");
    let body = b"List-Unsubscribe=One-Click".to_vec();
    house.visitor().send(Method::POST, path, form, body, &[("sec-fetch-site", "none")])
}

#[test]
fn following_the_unsubscribe_link_changes_nothing_and_one_click_does() {
    each(|house| {
        let ana = house.member("Ana");
        moved(house, happened(&[&ana], "First"));
        let path = link(house, "ana@people.example");
        house.visitor().get(&path).ok().says("Shall these mails end?").says("A meeting is moved");
        moved(house, happened(&[&ana], "Second"));
        assert_eq!(house.letters().len(), 2);
        one_click(house, &path).ok().says("These mails end now");
        one_click(house, &path).ok().says("These mails end now");
        moved(house, happened(&[&ana], "Third"));
        assert_eq!(house.letters().len(), 2);
        let chosen = ana.get("/you/notices").ok().says("Third").attributes("main option[selected]", "value");
        assert_eq!(chosen, ["site", "digest"]);
    });
}

#[test]
fn the_button_ends_the_mails_also_for_who_is_signed_in_as_somebody_else() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        moved(house, happened(&[&ana], "First"));
        let path = link(house, "ana@people.example");
        ben.fill(&path).send().ok().says("These mails end now");
        moved(house, happened(&[&ana, &ben], "Second"));
        assert_eq!(house.letters().len(), 2, "Ana had one, Ben has one");
    });
}

#[test]
fn the_digest_has_its_own_unsubscribe_link() {
    each(|house| {
        let ana = house.member("Ana");
        house.settle();
        reported(house, happened(&[&ana], "First"));
        house.pass(days(1));
        one_click(house, &link(house, "ana@people.example")).ok().says("one mail a day");
        let chosen = ana.get("/you/notices").ok().attributes("main option[selected]", "value");
        assert_eq!(chosen, ["at-once", "site"]);
    });
}

#[test]
fn an_address_without_account_can_end_its_mails() {
    each(|house| {
        let guest =
            Moved { address: Some(Email::parse("guest@people.example").unwrap()), ..happened(&[], "Bali") };
        moved(house, guest.clone());
        let path = link(house, "guest@people.example");
        house.visitor().get(&path).ok().lacks("Choose for all kinds");
        one_click(house, &path).ok();
        moved(house, guest);
        assert_eq!(house.letters().len(), 1);
    });
}

#[test]
fn a_token_that_is_not_ours_is_not_found() {
    each(|house| {
        let ana = house.member("Ana");
        moved(house, happened(&[&ana], "First"));
        let path = link(house, "ana@people.example");
        let other = path.replace("p.moved.", "p.reported.");
        let short = path[..path.len() - 2].to_owned();
        for wrong in [&other, &short, &format!("{path}00"), "/notices/unsubscribe/x"] {
            house.visitor().get(wrong).is(StatusCode::NOT_FOUND);
            one_click(house, wrong).is(StatusCode::NOT_FOUND);
        }
    });
}
