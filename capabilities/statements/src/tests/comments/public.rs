//! Commenting without an account.

use super::{about, answers, asks, each, letter, mark, on, reply, stage};
use crate::heart::statement::Stage;
use base::{days, hours, seconds};
use testing::{Browser, Filled, House};
use web::axum::http::StatusCode;

fn as_guest<'b, 'h>(form: Filled<'b, 'h>, address: &str) -> Filled<'b, 'h> {
    form.with("name", "Wanjiku Mwangi").with("affiliation", "Pwani Networks").with("email", address)
}

/// Comments without an account, and returns the path of the link that came by mail.
fn leaves(house: &House, guest: &Browser<'_>, page: &str, address: &str, words: &str) -> String {
    house.clock.pass(seconds(1));
    as_guest(about(guest, page, "whole", words), address)
        .done()
        .ok()
        .says("Look into your mail")
        .lacks(words);
    link(house, address)
}

fn link(house: &House, address: &str) -> String {
    let confirm = letter(house, address, "Confirm your comment on On access");
    let start = confirm.body.find("https://bits.example/statements/comments/confirm/").expect("the link");
    let link = confirm.body[start..].split_whitespace().next().unwrap_or_default();
    link.trim_start_matches("https://bits.example").to_owned()
}

/// Shows everything that waits.
fn shows_all(moderator: &Browser<'_>, page: &str) {
    let queue = moderator.get(&format!("{page}/comments/waiting")).ok();
    let mut form = moderator.change(&format!("{page}/comments/waiting")).with("verdict", "show");
    for id in queue.attributes("input[name=comment]", "value") {
        form = form.with("comment", id);
    }
    form.done().ok();
}

#[test]
fn a_comment_from_outside_is_confirmed_read_by_a_moderator_shown_and_answered() {
    each(|house| {
        let (ana, guest) = (house.member("Ana"), house.visitor());
        let page = asks(house, &ana, "public");
        let neutral = mark(house, &page, "neutral");
        as_guest(on(&guest, &page, neutral, "Neutral to whom?"), "wanjiku@pwani.example").done().ok();
        let link = link(house, "wanjiku@pwani.example");
        guest.get(&link).ok().says("Is this yours?").says("Neutral to whom?");
        let list = format!("{page}/comments");
        ana.get(&format!("{list}/waiting")).ok().says("Nothing waits");
        guest.fill(&link).done().ok().says("waits for a moderator");
        guest.get(&list).ok().lacks("Neutral to whom?");
        ana.get(&page).ok().says("1 comment from outside waits for you");
        ana.get(&format!("{list}/waiting")).ok().says("Neutral to whom?").says("Pwani Networks");
        shows_all(&ana, &page);
        let shown =
            guest.get(&list).ok().says("Neutral to whom?").says("Wanjiku Mwangi").says("without account");
        assert!(!shown.body().contains("wanjiku@pwani.example"), "the address is never shown");
        letter(house, "wanjiku@pwani.example", "can be read by everybody now: #1");
        answers(&ana, &format!("{list}/1"), "declined").with("reason", "To all.").done().ok();
        let told = letter(house, "wanjiku@pwani.example", "was declined");
        reply(house, &told, "wanjiku@pwani.example", "To some more than to others.");
        guest.get(&format!("{list}/1")).ok().says("To some more than to others.").says("To all.");
    });
}

#[test]
fn a_name_in_disguise_is_marked_for_moderators() {
    each(|house| {
        let (ana, guest) = (house.member("Ana"), house.visitor());
        let page = asks(house, &ana, "public");
        let queue = format!("{page}/comments/waiting");
        let plain = leaves(house, &guest, &page, "wanjiku@pwani.example", "Who I am.");
        guest.fill(&plain).done().ok();
        ana.get(&queue).ok().says("Wanjiku Mwangi").lacks("letters of several scripts");
        let form = about(&guest, &page, "whole", "Who I am not.").with("name", "Wаnjiku Mwangi");
        form.with("email", "eve@away.example").done().ok();
        guest.fill(&link(house, "eve@away.example")).done().ok();
        ana.get(&queue).ok().says("Who I am not.").says("letters of several scripts");
    });
}

#[test]
fn a_link_that_is_forged_expired_or_used_does_nothing() {
    each(|house| {
        let (ana, guest) = (house.member("Ana"), house.visitor());
        let page = asks(house, &ana, "public");
        let link = leaves(house, &guest, &page, "wanjiku@pwani.example", "Once.");
        let forged = format!("/statements/comments/confirm/{}", "A".repeat(32));
        for path in [forged.as_str(), "/statements/comments/confirm/short"] {
            guest.get(path).is(StatusCode::UNPROCESSABLE_ENTITY);
            guest.fill(path).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        }
        guest.fill(&link).done().ok();
        guest.fill(&link).done().ok().says("waits for a moderator");
        shows_all(&ana, &page);
        guest.fill(&link).done().ok().says("Everybody can read it");
        guest.get(&format!("{page}/comments")).ok().says("0 of 1 answered");
        let late = leaves(house, &guest, &page, "wanjiku@pwani.example", "Twice.");
        house.pass(days(9));
        guest.fill(&late).send().refuses("This link leads to no comment");
        ana.get(&format!("{page}/comments/waiting")).ok().says("Nothing waits");
    });
}

#[test]
fn what_was_written_in_time_may_be_confirmed_after_the_window_but_not_in_last_call() {
    each(|house| {
        let (ana, guest) = (house.member("Ana"), house.visitor());
        let page = asks(house, &ana, "public");
        let one = leaves(house, &guest, &page, "one@pwani.example", "In time.");
        let other = leaves(house, &guest, &page, "other@pwani.example", "In time, too.");
        house.pass(hours(73));
        guest.fill(&one).done().ok().says("waits for a moderator");
        stage(house, &page, Stage::LastCall);
        guest.fill(&other).send().refuses("It is last call");
    });
}

#[test]
fn a_comment_sent_twice_is_one_and_its_first_link_is_void() {
    each(|house| {
        let (ana, guest) = (house.member("Ana"), house.visitor());
        let page = asks(house, &ana, "public");
        let first = leaves(house, &guest, &page, "wanjiku@pwani.example", "Once.");
        house.pass(hours(2));
        let second = leaves(house, &guest, &page, "Wanjiku@pwani.example", "Once.");
        assert_ne!(first, second);
        guest.get(&first).refuses("This link leads to no comment");
        guest.fill(&second).done().ok();
        ana.get(&page).ok().says("1 comment from outside waits");
    });
}

#[test]
fn whoever_did_not_write_it_removes_it() {
    each(|house| {
        let (ana, guest) = (house.member("Ana"), house.visitor());
        let page = asks(house, &ana, "public");
        let link = leaves(house, &guest, &page, "victim@pwani.example", "In your name.");
        guest.take_back(&link).done().ok().says("The comment is taken back");
        guest.fill(&link).send().refuses("This link leads to no comment");
        let shown = leaves(house, &guest, &page, "wanjiku@pwani.example", "I regret this.");
        guest.fill(&shown).done().ok();
        shows_all(&ana, &page);
        guest.take_back(&shown).done().ok().lacks("I regret this").lacks("Wanjiku");
    });
}

#[test]
fn what_is_not_taken_up_is_told_to_its_author_with_the_reason() {
    each(|house| {
        let (ana, eve, guest) = (house.member("Ana"), house.member("Eve"), house.visitor());
        let page = asks(house, &ana, "public");
        let link = leaves(house, &guest, &page, "spam@shop.example", "Buy this.");
        guest.fill(&link).done().ok();
        let queue = format!("{page}/comments/waiting");
        eve.get(&queue).is(StatusCode::FORBIDDEN);
        eve.change(&queue).with("verdict", "show").send().is(StatusCode::FORBIDDEN);
        guest.get(&queue).is(StatusCode::SEE_OTHER);
        let id = ana.get(&queue).ok().attribute("input[name=comment]", "value").unwrap();
        let form = || ana.change(&queue).with("verdict", "turn-down").with("comment", &id);
        form().send().refuses("Please fill this in").says("Buy this.");
        ana.change(&queue).with("verdict", "show").send().refuses("Tick at least one comment");
        form().with("why", "This is advertising.").done().ok().lacks("Buy this.");
        let told = letter(house, "spam@shop.example", "was not taken up");
        assert!(told.body.contains("This is advertising."), "{}", told.body);
        guest.get(&link).ok().says("It was not taken up");
        house.pass(days(31));
        guest.get(&link).refuses("This link leads to no comment");
    });
}

#[test]
fn a_flood_is_stopped_and_what_was_typed_is_kept() {
    each(|house| {
        let (ana, guest) = (house.member("Ana"), house.visitor());
        let page = asks(house, &ana, "public");
        let send = |n: usize| {
            let words = format!("Comment number {n} of a flood.");
            as_guest(about(&guest, &page, "whole", &words), "flood@pwani.example").send()
        };
        for n in 0..10 {
            send(n).is(StatusCode::SEE_OTHER);
        }
        send(10).refuses("That was too often").says("Comment number 10 of a flood.");
        for round in 1..3 {
            house.pass(hours(1));
            for n in 0..10 {
                send(round * 10 + n).is(StatusCode::SEE_OTHER);
            }
        }
        house.pass(hours(1));
        send(30).refuses("30 comments of this address wait already").says("Comment number 30 of a flood.");
    });
}

#[test]
fn outside_of_an_open_consultation_nothing_is_taken_from_outside() {
    each(|house| {
        let (ana, guest) = (house.member("Ana"), house.visitor());
        let page = asks(house, &ana, "public");
        let again = about(&guest, &page, "whole", "Nameless.").send().refuses("Please fill this in");
        again.says("Nameless.");
        as_guest(about(&guest, &page, "whole", "x"), "not an address")
            .send()
            .refuses("This is not a mail address");
        stage(house, &page, Stage::Drafting);
        as_guest(about(&guest, &page, "whole", "Early."), "e@pwani.example")
            .send()
            .refuses("not open for comments");
    });
}
