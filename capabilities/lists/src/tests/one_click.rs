//! The address in each copy: leaving by one request (RFC 8058), and choosing instead.

use super::{each, join_by_mail, list, make, on, state};
use crate::heart::subscription::{Delivery, State};
use crate::letters::leave_path;
use testing::{House, Page};
use web::axum::http::{Method, StatusCode};

const FORM: &str = "application/x-www-form-urlencoded";

fn subscribed(house: &House) -> String {
    let page = make(&house.steward("Sue"), "privacy");
    join_by_mail(house, &page, "zoe@away.example");
    let zoe = on(house, &list(house, "privacy"), "zoe@away.example").unwrap();
    leave_path(&house.built.house, zoe.id)
}

/// A mail program's request: no cookie, nothing of a browser.
fn post(house: &House, path: &str, kind: Option<&str>, body: &str) -> Page {
    house.visitor().send(Method::POST, path, kind, body.as_bytes().to_vec(), &[("sec-fetch-site", "none")])
}

#[test]
fn looking_at_the_address_changes_nothing() {
    each(|house| {
        let link = subscribed(house);
        house.visitor().get(&link).ok().says("zoe@away.example").says("Leave the list");
        house.visitor().send(Method::HEAD, &link, None, Vec::new(), &[]).is(StatusCode::OK);
        assert_eq!(state(house, &list(house, "privacy"), "zoe@away.example"), Some(State::Active));
    });
}

#[test]
fn one_request_ends_the_subscription_and_a_second_is_as_fine() {
    each(|house| {
        let link = subscribed(house);
        for _ in 0..2 {
            post(house, &link, Some(FORM), "List-Unsubscribe=One-Click").ok().says("You are not on the list");
            assert_eq!(state(house, &list(house, "privacy"), "zoe@away.example"), None);
        }
        house.visitor().get(&link).ok().says("You are not on the list");
        let letters = house.letters();
        let told = letters.iter().filter(|letter| letter.subject.contains("You have left")).count();
        assert_eq!(told, 1, "the way back is mailed once");
    });
}

#[test]
fn the_body_may_be_of_several_parts_or_nothing() {
    each(|house| {
        let body =
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        let link = subscribed(house);
        post(house, &link, Some("multipart/form-data; boundary=x"), body).ok();
        assert_eq!(state(house, &list(house, "privacy"), "zoe@away.example"), None);
        join_by_mail(house, "/lists/privacy", "bob@away.example");
        let bob = on(house, &list(house, "privacy"), "bob@away.example").unwrap();
        post(house, &leave_path(&house.built.house, bob.id), None, "").ok();
        assert_eq!(state(house, &list(house, "privacy"), "bob@away.example"), None);
    });
}

#[test]
fn who_comes_back_is_not_ended_by_an_old_address() {
    each(|house| {
        let old = subscribed(house);
        post(house, &old, Some(FORM), "List-Unsubscribe=One-Click").ok();
        join_by_mail(house, "/lists/privacy", "zoe@away.example");
        post(house, &old, Some(FORM), "List-Unsubscribe=One-Click").ok();
        assert_eq!(state(house, &list(house, "privacy"), "zoe@away.example"), Some(State::Active));
    });
}

#[test]
fn an_address_that_this_house_did_not_make_opens_nothing() {
    each(|house| {
        let link = subscribed(house);
        let last = link.chars().last().unwrap();
        // The last letter carries bits that do not count: the one before it does.
        let cut = &link[..link.len() - 2];
        let other = if link.as_bytes()[link.len() - 2] == b'A' { 'B' } else { 'A' };
        post(house, &format!("{cut}{other}{last}"), Some(FORM), "").refuses("This link");
        post(house, "/lists/leave/nothing", Some(FORM), "").refuses("This link");
        assert_eq!(state(house, &list(house, "privacy"), "zoe@away.example"), Some(State::Active));
    });
}

#[test]
fn less_mail_can_be_chosen_there_without_an_account() {
    each(|house| {
        let link = subscribed(house);
        let visitor = house.visitor();
        visitor.change(&link).with("delivery", "often").send().refuses("Choose one of those offered");
        let form = visitor.change(&link).with("delivery", "daily").with("digest_form", "mime");
        form.with("own_copies", "sent").with("doubles", "once").done().ok().says("Saved");
        let zoe = on(house, &list(house, "privacy"), "zoe@away.example").unwrap();
        assert_eq!(zoe.choices.delivery, Delivery::Daily);
    });
}
