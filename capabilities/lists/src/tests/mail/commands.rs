//! Commands by mail.

use super::*;
use crate::letters::leave_token;
use base::minutes;

fn call(house: &House, from: &str, to: &str, subject: &str, text: &str, fields: &str) {
    house.pass(minutes(1));
    let id = format!("{}.{}", house.clock.now().micros(), to.len());
    let raw = format!(
        "From: {from}\nTo: {to}\nSubject: {subject}\nMessage-ID: <{id}@away.example>\n{fields}\n{text}\n"
    );
    assert_eq!(house.mail_in(from, to, raw), Received::Taken);
}

fn on(house: &House, list: &List, address: &str) -> Option<Subscription> {
    let (id, email) = (list.id, email(address));
    house.look(Actor::House, move |look| Ok(subscriptions::of_address(look, id, &email)?))
}

#[test]
fn one_joins_by_mail_and_confirms_by_answering() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        call(house, "eve@x.example", "talk-join@bits.example", "", "", "");
        let letter = house.letter_to("eve@x.example");
        assert!(on(house, &list, "eve@x.example").is_none());
        let confirm = letter.reply_to.unwrap();
        call(
            house,
            "eve@x.example",
            confirm.as_str(),
            "Re: x",
            "I am away",
            "Auto-Submitted: auto-replied\n",
        );
        assert!(on(house, &list, "eve@x.example").is_none(), "a vacation notice confirms nothing");
        call(house, "eve@x.example", confirm.as_str(), "Re: x", "", "");
        assert!(on(house, &list, "eve@x.example").is_some());
    });
}

#[test]
fn one_leaves_with_the_token_of_a_copy_or_by_confirming() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        let eve = subscribe(house, &list, "eve@x.example", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        let token = leave_token(&house.built.house.secret, eve.id);
        call(
            house,
            "eve@x.example",
            "talk-leave@bits.example",
            &token,
            "",
            "Auto-Submitted: auto-generated\n",
        );
        assert!(on(house, &list, "eve@x.example").is_none());
        call(house, "eve@x.example", "talk-leave@bits.example", &token, "", "");
        call(house, "ana@x.example", "talk-leave@bits.example", "", "", "");
        assert!(on(house, &list, "ana@x.example").is_some());
        let confirm = house.letter_to("ana@x.example").reply_to.unwrap();
        call(house, "ana@x.example", confirm.as_str(), "Re: x", "", "");
        assert!(on(house, &list, "ana@x.example").is_none());
    });
}

#[test]
fn request_understands_words_and_helps_otherwise() {
    each(|house| {
        list(house, "talk", |_| {});
        call(house, "ana@x.example", "talk-request@bits.example", "Re: subscribe", "", "");
        assert!(house.letter_to("ana@x.example").reply_to.unwrap().as_str().starts_with("talk-confirm+"));
        call(house, "eve@x.example", "talk-request@bits.example", "", "What is this?", "");
        let help = house.letter_to("eve@x.example");
        assert!(help.body.contains("talk-leave@bits.example"), "{}", help.body);
        call(house, "eve@x.example", "talk-request@bits.example", "help", "", "");
        assert_eq!(house.letters().len(), 2, "a machine answers an address once in a while");
    });
}

#[test]
fn a_moderator_decides_by_answering() {
    each(|house| {
        let ana = house.steward("Ana");
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@people.example", |_| {});
        post(house, "eve@x.example", "1");
        let letter = house.letter_to("ana@people.example");
        let decide = letter.reply_to.clone().unwrap();
        let quoted: String = letter.body.lines().map(|line| format!("> {line}\n")).collect();
        let words = format!("\nApprove.\n\n-- \nAna\nOn Monday, The talk list wrote:\n{quoted}");
        call(house, "eve@x.example", decide.as_str(), "Re: x", &words, "");
        assert!(archive(house, &list).is_empty(), "only the moderator's own address decides");
        call(house, "ana@people.example", decide.as_str(), "Re: x", &words, "");
        assert_eq!(readers(house, "1"), ["ana@people.example"]);
        drop(ana);
    });
}

#[test]
fn mail_to_the_owners_reaches_them_as_it_was_written() {
    each(|house| {
        house.steward("Ana");
        list(house, "talk", |_| {});
        call(
            house,
            "eve@x.example",
            "talk-owner@bits.example",
            "Please help",
            "It is me \u{e9}",
            "X-Own: kept\n",
        );
        let copies = copies(house);
        assert_eq!(copies.len(), 1);
        let (to, copy) = &copies[0];
        assert_eq!(to, "ana@people.example");
        assert!(copy.contains("From: eve@x.example\r\n") && copy.contains("X-Own: kept\r\n"), "{copy}");
        assert!(!copy.contains("List-Post") && copy.ends_with("\r\n\r\nIt is me \u{e9}\r\n"), "{copy}");
        house.mail_in("ana@people.example", "talk-owner@bits.example", copy);
        assert_eq!(super::copies(house).len(), 1, "what comes back to its own address goes no further");
    });
}
