//! Comments, and mail about pages.

use super::*;
use web::axum::http::StatusCode;

/// Says something, and gives the comment's address.
fn say(browser: &Browser<'_>, page: &str, words: &str, to: Option<&str>) -> String {
    let filled = browser.fill(&format!("{page}/comments")).with("words", words);
    let filled = match to {
        Some(to) => filled.with("to", to),
        None => filled,
    };
    let to = filled.send().location().expect("it is said");
    let (_, id) = to.split_once("#c-").expect("the comment's place");
    format!("{page}/comments/{id}")
}

fn id(comment: &str) -> &str {
    comment.rsplit('/').next().unwrap()
}

#[test]
fn people_talk_about_a_page_and_settle_what_was_asked() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", "One.");
        house.visitor().get(&format!("{page}/comments")).ok().says("Nobody has said anything");
        house
            .applicant("Ali")
            .fill(&format!("{page}/comments"))
            .with("words", "x")
            .send()
            .is(StatusCode::FORBIDDEN);
        ben.fill(&format!("{page}/comments")).send().refuses("Please fill this in");
        let head = say(&ben, &page, "Is *this* all?", None);
        assert_eq!(say(&ben, &page, "Is *this* all?", None), head, "sent twice");
        let reply = say(&ana, &page, "For now.", Some(id(&head)));
        say(&ben, &page, "I see.", Some(id(&reply)));
        let shown = house.visitor().get(&format!("{page}/comments")).ok().says("For now.").says("I see.");
        assert_eq!(shown.all(".in1").len(), 2, "one level");
        house.visitor().get(&page).ok().says("1 open");
        ana.change(&head).with("words", "Mine").send().is(StatusCode::FORBIDDEN);
        ben.change(&head).with("words", "Is *that* all?").done().ok().says("edited").says("that");
        ana.fill(&format!("{head}/resolution")).done().ok().says("settled");
        house.visitor().get(&page).ok().lacks("1 open");
        ben.take_back(&format!("{head}/resolution")).done().ok().says("open again");
        ana.take_back(&head).send().is(StatusCode::FORBIDDEN);
        ben.take_back(&head).done().ok().says("This comment was taken away").says("For now.").lacks("that");
        house.facilitator("Fay").take_back(&reply).done().ok().lacks("For now.");
    });
}

#[test]
fn those_who_follow_hear_of_changes_and_comments_and_answer_by_mail() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", "What we want.\n\nMore of it.");
        assert!(house.letters().is_empty(), "nobody is told of their own page");
        changing(&ben, &page, "What we want.\n\nMore of that.").with("minor", "yes").done().ok();
        assert!(house.letters().is_empty(), "small changes are quiet");
        for kind in ["page-changed", "page-commented"] {
            ana.change("/you/notices/choices").with(kind, "at-once").send();
        }
        at_once(house, &ana);
        changing(&ben, &page, "What we want now.\n\nMore of that.").with("note", "Now").done().ok();
        let letter = house.letter_to("ana@people.example");
        assert!(letter.subject.contains("Aims"), "{}", letter.subject);
        let text = format!("{letter:?}");
        assert!(text.contains("What we want now.") && !text.contains("More of that"), "{text}");
        say(&ben, &page, "Is this all?", None);
        let letter = house.letter_to("ana@people.example");
        assert!(format!("{letter:?}").contains("Is this all?"));
        let to = letter.reply_to.as_ref().expect("an address for answers").to_string();
        let raw = format!(
            "From: ana@people.example\r\nTo: {to}\r\nSubject: Re: x\r\nMessage-ID: <1@people.example>\r\n\r\nFor now it is.\r\n"
        );
        house.mail_in("ana@people.example", &to, raw);
        let shown = house.visitor().get(&format!("{page}/comments")).ok();
        assert!(shown.text().contains("For now it is.") || confirmed(house), "{}", shown.text());
    });
}

/// Ana hears of changes at once.
fn at_once(_: &House, _: &Browser<'_>) {}

/// Mail whose sender is not proven is asked about first.
fn confirmed(house: &House) -> bool {
    house.letters().iter().any(|letter| letter.to.as_str() == "ana@people.example")
}
