//! The mail.

use super::{Called, FAIR, HIDDEN, In, each, say, whisper};
use crate::digest::job::DIGEST;
use access::{Actor, Role, accounts};
use base::{Named, Parse, Tongue, Zone, days, hours};
use facts::Subject;
use mail::Letter;
use testing::{Browser, Filled, House};

/// The form of the choice, filled in as far as it must be.
fn choose<'b, 'h>(browser: &'b Browser<'h>, rhythm: &str) -> Filled<'b, 'h> {
    let form = browser.change("/you/digest").with("rhythm", rhythm).with("weekday", "wednesday");
    let form = form.with("hour", "7").with("areas", "fairs");
    ["needs", "notices", "coming", "news"].into_iter().fold(form, |form, part| form.with("parts", part))
}

fn wants(browser: &Browser<'_>, rhythm: &str, budget: &str) {
    choose(browser, rhythm).with("budget", budget).done().ok().says("Saved");
}

/// The letters to Ana.
fn letters(house: &House) -> Vec<Letter> {
    let mut letters = house.letters();
    letters.retain(|letter| letter.to.as_str() == "ana@people.example");
    letters
}

/// The bytes of a letter as they go over the wire.
fn weight(house: &House, letter: &Letter) -> usize {
    let room = &house.built.house;
    let keys = house.wait(room.post.keys(&room.db, &room.clock, room.post.domain())).unwrap();
    room.post.ready(letter, &keys, room.network().name.as_str(), room.clock.now()).unwrap().len()
}

fn call(house: &House, browser: &Browser<'_>, title: &'static str, fair: Subject) {
    let person = browser.id();
    house.act(Actor::House, move |act| {
        Ok(act.record(&Called { person, title: title.into(), fair: fair.clone() })?)
    });
    house.settle();
}

#[test]
fn it_comes_at_the_hour_chosen_where_the_reader_is_and_once() {
    each(|house| {
        let ana = house.member("Ana");
        let person = ana.id();
        house.act(Actor::House, move |act| {
            accounts::set_reading(act, person, None, Some(&Zone::parse("America/Lima").unwrap()))?;
            Ok(act.record(&Called { person, title: "x".into(), fair: HIDDEN })?)
        });
        wants(&ana, "daily", "16");
        ana.get("/you/digest").ok().says("The next one is due on 1 Dec 2025, 07:00").says("Lima");
        say(house, In::News, "Report of the fair", 1);
        say(house, In::Coming, "Spring fair", 72);
        say(house, In::Needs, "Answer the baker", 48);
        house.settle();
        house.pass(hours(2));
        assert!(letters(house).is_empty(), "11:00 in UTC is 6 in the morning in Lima");
        house.pass(hours(1));
        let letter = letters(house).pop().unwrap();
        assert_eq!(letter.subject, "Best Bits: one thing for you");
        for part in [
            "What needs you\n- Answer the baker (until 3 Dec 2025, 04:00)\n  https://bits.example/fairs/Answer-the-baker\n",
            "What is coming\n- 4 Dec 2025, 04:00: Spring fair · Fair\n",
            "What is new\n- Report of the fair · Fair\n",
            "\nTimes: Lima\n",
            "https://bits.example/you/digest",
            "https://bits.example/digest/unsubscribe/",
        ] {
            assert!(letter.body.contains(part), "{part} in {}", letter.body);
        }
        assert!(letter.html.as_ref().unwrap().contains("<h2>What needs you</h2>"));
        assert!(letter.unsubscribe.is_some() && letter.auto_submitted);
        for _ in 0..2 {
            house.act(Actor::House, |act| {
                act.enqueue(DIGEST, &())?;
                Ok(act.record(&Called { person: act.id(), title: "x".into(), fair: HIDDEN })?)
            });
        }
        house.pass(hours(2));
        assert_eq!(letters(house).len(), 1);
    });
}

#[test]
fn nothing_new_is_no_mail_though_something_still_waits() {
    each(|house| {
        let ana = house.member("Ana");
        wants(&ana, "daily", "16");
        house.pass(days(1));
        assert!(letters(house).is_empty(), "nothing to say");
        say(house, In::Needs, "Answer the baker", 24 * 30);
        house.pass(days(1));
        assert_eq!(letters(house).len(), 1);
        house.pass(days(1));
        assert_eq!(letters(house).len(), 1, "it has been said");
        say(house, In::News, "Report of the fair", 1);
        house.pass(days(1));
        let letter = letters(house).pop().unwrap();
        assert!(letter.body.contains("Report of the fair") && letter.body.contains("Answer the baker"));
        house.pass(days(2));
        assert_eq!(letters(house).len(), 2);
    });
}

#[test]
fn a_weekly_one_comes_on_its_day_and_after_a_stop_of_the_house_once() {
    each(|house| {
        let ana = house.member("Ana");
        wants(&ana, "weekly", "16");
        say(house, In::News, "Report of the fair", 1);
        house.pass(days(1));
        assert!(letters(house).is_empty(), "Tuesday");
        house.pass(days(1));
        assert_eq!(letters(house).len(), 1, "Wednesday");
        say(house, In::News, "Another report", 1);
        house.pass(days(30));
        assert_eq!(letters(house).len(), 2);
    });
}

#[test]
fn it_is_never_larger_than_what_its_reader_wants_to_pay_for() {
    each(|house| {
        let ana = house.member("Ana");
        for (tongue, word) in
            [("en", "Fair of the bakers"), ("ar", "معرض الخبازين"), ("ru", "Ярмарка пекарей")]
        {
            for (budget, bytes) in [("4", 4096), ("16", 16_384), ("64", 65_536)] {
                choose(&ana, "daily").with("budget", budget).with("tongue", tongue).done().ok();
                let title =
                    |n: u64| format!("{word} {n:03} {}", word.repeat(usize::try_from(n % 9).unwrap()));
                for n in 0..40 {
                    say(house, In::Needs, &title(n), 30 + n);
                    say(house, In::News, &title(n), 2);
                }
                house.pass(days(1));
                let letter = letters(house).pop().unwrap();
                let weight = weight(house, &letter);
                assert!(weight <= bytes, "{weight} bytes in {tongue} of {bytes}");
                assert_eq!(letter.lang.as_str(), tongue);
                // Of what waits there is more each day, and a digest says no more than 60 of it.
                assert!(
                    budget == "64"
                        || weight * 3 > bytes * 2
                        || !letter.body.contains("\nhttps://bits.example/\n"),
                    "{weight} of {bytes}"
                );
                if (tongue, budget) == ("en", "4") {
                    assert!(letter.body.contains("more have no room in this mail"), "{}", letter.body);
                    assert!(letter.body.contains("Fair of the bakers 000") && letter.html.is_none());
                    assert!(!letter.body.contains("What is new"), "the least important goes first");
                }
            }
        }
    });
}

#[test]
fn five_hundred_new_things_are_kept_within_the_bytes_and_what_is_not_told_is_said_to_be_there() {
    each(|house| {
        let ana = house.member("Ana");
        for (budget, bytes) in [("4", 4096), ("16", 16_384), ("64", 65_536)] {
            choose(&ana, "daily").with("budget", budget).done().ok();
            house.act(Actor::House, |act| {
                for n in 0..500 {
                    let (part, at) =
                        (if n % 2 == 0 { In::News } else { In::Coming }, act.now().plus(hours(30)));
                    let title = format!("Fair of the bakers of the town with the long name, number {n:03}");
                    act.record(&super::Said { part, title, at, secret: false })?;
                }
                Ok(())
            });
            say(house, In::Needs, &format!("Answer the baker in {budget} kilobytes"), 72);
            house.pass(days(1));
            let letter = letters(house).pop().unwrap();
            let weight = weight(house, &letter);
            assert!(weight <= bytes && weight * 3 > bytes.min(30_000) * 2, "{weight} of {bytes}");
            assert!(letter.body.contains(
                "There is more on the site than this mail tells. It is here:\nhttps://bits.example/\n"
            ));
            assert!(letter.body.starts_with("What needs you\n- Answer the baker"), "{}", letter.body);
        }
    });
}

#[test]
fn plain_text_only_is_plain_text_only() {
    each(|house| {
        let ana = house.member("Ana");
        choose(&ana, "daily").with("budget", "64").with("plain", "yes").done().ok();
        say(house, In::News, "Report of the fair", 1);
        house.pass(days(1));
        assert!(letters(house).pop().unwrap().html.is_none());
    });
}

#[test]
fn it_tells_what_its_reader_may_see_when_it_is_sent() {
    each(|house| {
        let ana = house.facilitator("Ana");
        wants(&ana, "daily", "16");
        for part in [In::Needs, In::Coming, In::News] {
            whisper(house, part, "Secret fair", 30);
            say(house, part, "Open fair", 30);
        }
        call(house, &ana, "of what is hidden", HIDDEN);
        call(house, &ana, "of the fair", FAIR);
        let person = ana.id();
        house.act(Actor::House, move |act| {
            accounts::set_role(act, person, Role::Participant)?;
            Ok(act.record(&Called { person: act.id(), title: "x".into(), fair: HIDDEN })?)
        });
        house.pass(days(1));
        let body = letters(house).pop().unwrap().body;
        assert!(!body.contains("Secret") && !body.contains("hidden"), "{body}");
        assert_eq!(body.matches("- Open fair").count() + body.matches(": Open fair").count(), 3, "{body}");
        assert!(body.contains("Called: of the fair"), "{body}");
    });
}

#[test]
fn it_carries_the_notices_of_the_day_so_that_nobody_gets_two_mails() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        wants(&ana, "daily", "16");
        for one in [&ana, &ben] {
            call(house, one, "come", FAIR);
        }
        house.pass(days(1));
        assert_eq!(letters(house).len(), 1);
        assert!(letters(house)[0].body.contains("Notices you chose to get in one mail\n- Called: come\n"));
        assert!(house.letter_to("ben@people.example").subject.contains("One thing that concerns you"));
        house.pass(days(1));
        assert_eq!(house.letters().len(), 2, "each was told once");
    });
}

#[test]
fn without_the_notices_in_it_the_mail_of_the_day_comes_as_before() {
    each(|house| {
        let ana = house.member("Ana");
        let form =
            ana.change("/you/digest").with("rhythm", "daily").with("weekday", "monday").with("hour", "7");
        form.with("budget", "4").with("parts", "news").with("areas", "fairs").done().ok();
        call(house, &ana, "come", FAIR);
        house.pass(days(1));
        assert_eq!(letters(house).len(), 1);
        assert!(letters(house)[0].subject.contains("concerns you"));
    });
}

#[test]
fn what_one_left_out_does_not_come() {
    each(|house| {
        let ana = house.member("Ana");
        let form =
            ana.change("/you/digest").with("rhythm", "daily").with("weekday", "monday").with("hour", "7");
        form.with("budget", "16").with("parts", "news").with("parts", "coming").done().ok();
        ana.get("/you/digest").ok().says("Fairs");
        say(house, In::News, "Report of the fair", 1);
        house.pass(days(1));
        assert!(letters(house).is_empty());
        let form =
            ana.change("/you/digest").with("rhythm", "daily").with("weekday", "monday").with("hour", "7");
        form.with("budget", "16").with("parts", "coming").with("areas", "fairs").done().ok();
        say(house, In::News, "Another report", 1);
        say(house, In::Coming, "Spring fair", 48);
        house.pass(days(1));
        let body = letters(house).pop().unwrap().body;
        assert!(body.contains("Spring fair") && !body.contains("report"), "{body}");
    });
}

#[test]
fn it_speaks_the_language_chosen() {
    each(|house| {
        let ana = house.member("Ana");
        for tongue in Tongue::ALL {
            choose(&ana, "daily").with("budget", "16").with("tongue", tongue.name()).done().ok();
            say(house, In::News, &format!("Report in {tongue}"), 1);
            house.pass(days(1));
            let letter = letters(house).pop().unwrap();
            assert_eq!(letter.lang.as_str(), tongue.name());
            assert!(
                !letter.body.contains("digest-") && letter.body.contains(tongue.name()),
                "{}",
                letter.body
            );
            let dir = format!("dir=\"{}\"", tongue.direction());
            assert!(letter.html.unwrap().contains(&dir));
        }
    });
}

#[test]
fn a_choice_without_anything_in_it_is_refused_and_kept_in_the_form() {
    each(|house| {
        let ana = house.member("Ana");
        let form =
            ana.change("/you/digest").with("rhythm", "weekly").with("weekday", "friday").with("hour", "22");
        let page = form.with("budget", "4").send();
        page.refuses("Choose at least one part");
        let form = ana.change("/you/digest").with("rhythm", "hourly").with("weekday", "x").with("hour", "24");
        form.with("budget", "1")
            .with("tongue", "tlh")
            .with("parts", "all")
            .send()
            .refuses("Choose one of those offered");
        ana.get("/you/digest").ok().lacks("The next one");
        choose(&ana, "weekly").with("budget", "4").done().ok();
        let page = ana.get("/you/digest").ok().says("The next one is due on 3 Dec 2025, 07:00");
        assert_eq!(page.attributes("main option[selected]", "value"), ["wednesday", "7"]);
        assert_eq!(house.visitor().get("/you/digest").status, web::axum::http::StatusCode::SEE_OTHER);
    });
}
