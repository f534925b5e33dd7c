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
fn what_is_wrong_with_a_comment_that_is_written_anew_is_said_beside_it() {
    each(|house| {
        let ben = house.member("Ben");
        let page = write(&ben, "Aims", "One.");
        let head = say(&ben, &page, "First.", None);
        let reply = say(&ben, &page, "Second.", Some(id(&head)));
        let long = "x".repeat(10_001);
        let refused = ben.change(&reply).with("words", &long).send().refuses("room for 10000 characters");
        assert_eq!(refused.attributes("form:has(.why) input[name=_method]", "value"), ["put"]);
        assert_eq!(refused.all(".in1 .wrong textarea")[0].trim(), long, "what was typed is there");
        refused.says("First.");
    });
}

#[test]
fn a_long_thread_is_read_page_by_page_and_mails_lead_to_what_was_said() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", "One.");
        let head = say(&ben, &page, "Head.", None);
        for number in 1..=23 {
            house.clock.pass(base::seconds(1));
            say(&ben, &page, &format!("Reply number {number}."), Some(id(&head)));
        }
        for number in 1..=20 {
            house.clock.pass(base::seconds(1));
            say(&ben, &page, &format!("Later {number}."), None);
        }
        house.visitor().get(&format!("{page}/comments")).ok().lacks("Head.");
        let letters = house.letters();
        let told = letters.iter().find(|letter| letter.body.contains("Reply number 22.")).expect("a mail");
        let start = told.body.find("https://").expect("an address");
        let link: String = told.body[start..].chars().take_while(|c| !c.is_whitespace()).collect();
        let path = link.split_once(".example").expect("the site").1.split('#').next().unwrap().to_owned();
        let there = house.visitor().get(&path).ok().says("Head.").says("Reply number 22.");
        let there = there.says("21 earlier replies").lacks("Reply number 21.");
        let begin = there.attribute("p.in1 a", "href").expect("the thread's beginning");
        let first = house.visitor().get(&begin).ok().says("Reply number 1.").lacks("Reply number 21.");
        let next = first.attribute("a[rel=next]", "href").unwrap();
        house.visitor().get(next.split('#').next().unwrap()).ok().says("Reply number 21.").says("number 23.");
        let second = ana.get(&format!("{page}/comments")).ok().attribute("a[rel=next]", "href").unwrap();
        let list = house.visitor().get(&second).ok().says("Head.").says("18 earlier replies");
        assert_eq!(list.all(".in1.post").len(), 5);
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
        let mut kinds = ana.get("/you/notices").ok().attributes("form :is(select, [type=radio])", "name");
        kinds.dedup();
        let form = kinds.iter().fold(ana.change("/you/notices"), |form, kind| form.with(kind, "at-once"));
        form.done().ok();
        changing(&ben, &page, "What we want now.\n\nMore of that.").with("note", "Now").done().ok();
        let letter = house.letter_to("ana@people.example");
        assert!(letter.subject.contains("Aims"), "{}", letter.subject);
        assert!(
            letter.body.contains("+ What we want now.") && letter.body.contains("\u{2212} What we want.")
        );
        assert!(!letter.body.contains("More of that"), "{}", letter.body);
        reply(house, &letter, "ana@people.example", "For now it is.");
        house.visitor().get(&format!("{page}/comments")).ok().says("For now it is.").says("Ana");
        let told = house.letter_to("ana@people.example");
        assert!(told.body.contains("stands as a comment"), "{}", told.body);
        say(&ben, &page, "Is this all?", None);
        let letter = house.letter_to("ana@people.example");
        assert!(letter.body.contains("Is this all?"), "{}", letter.body);
        reply(house, &letter, "ana@people.example", "It is all.");
        let shown = house.visitor().get(&format!("{page}/comments")).ok();
        assert_eq!(shown.all(".in1").len(), 1, "in the thread of what was asked");
    });
}

#[test]
fn who_answers_to_what_is_gone_is_told_so() {
    each(|house| {
        let (ana, ben, fay) = (house.member("Ana"), house.member("Ben"), house.facilitator("Fay"));
        let page = write(&ana, "Aims", "One.");
        let first = say(&ben, &page, "First.", None);
        let letter = house.letter_to("ana@people.example");
        ben.take_back(&first).done().ok();
        reply(house, &letter, "ana@people.example", "I see.");
        let told = house.letter_to("ana@people.example");
        assert!(told.body.contains("is not there any more"), "{}", told.body);
        // A machine writes back to one address once a week.
        house.clock.pass(base::days(8));
        say(&ben, &page, "Second.", None);
        let letter = house.letter_to("ana@people.example");
        fay.fill(&format!("{page}/removal")).with("why", "Advertisement").send();
        reply(house, &letter, "ana@people.example", "Why was that?");
        let told = house.letter_to("ana@people.example");
        assert!(told.body.contains("the page was removed"), "{}", told.body);
    });
}

/// Answers a letter, as a mail program does.
fn reply(house: &House, letter: &mail::Letter, from: &str, words: &str) {
    house.pass(base::minutes(1));
    let to = letter.reply_to.as_ref().expect("the letter takes an answer");
    let raw = format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Re: {}\nMessage-ID: <{}@away.example>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\n\n{words}\n\nBits wrote:\n> Quoted.\n",
        letter.subject,
        words.len()
    );
    house.mail_in(from, to.as_str(), raw);
}
