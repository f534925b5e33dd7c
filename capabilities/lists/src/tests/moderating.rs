//! Held posts: on the web, by mail, and what authors answer.

use super::{each, hold, letter, list, make, on};
use crate::acts::moderation::{answer, decide_by_mail};
use crate::heart::held::{Fate, Held, Reason};
use crate::store::{bans, held};
use access::Actor;
use base::{Email, Id, Parse, days};
use facts::Problem;
use testing::House;
use web::axum::http::StatusCode;

fn fate(house: &House, post: Id<Held>) -> Fate {
    house.look(Actor::House, move |look| Ok(held::find(look, post)?)).unwrap().fate
}

fn is_banned(house: &House, name: &str, address: &str) -> bool {
    let (id, email) = (list(house, name).id, Email::parse(address).unwrap());
    house.look(Actor::House, move |look| Ok(bans::is_banned(look, id, &email)?))
}

#[test]
fn moderators_read_why_a_post_is_held_and_its_author_is_told() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        let queue = format!("{page}/moderation");
        steward.get(&queue).ok().says("Nothing waits");
        let post = hold(house, &list(house, "privacy"), "zoe@away.example", "Hello there", Reason::Stranger);
        let shown =
            steward.get(&queue).ok().says("Hello there").says("not on the list").says("What I wanted to say");
        shown.says("The sender was not checked").says("zoe@away.example");
        steward.get(&format!("{queue}/{post}")).ok().says("text/plain").says("What I wanted to say");
        house.member("Ana").get(&queue).is(StatusCode::FORBIDDEN);
        house.member("Ben").get(&format!("{queue}/{post}")).is(StatusCode::FORBIDDEN);
        let letter = house.letter_to("zoe@away.example");
        assert!(letter.body.contains("Its author is not on the list") && letter.body.contains("withdraw"));
        assert!(letter.reply_to.unwrap().as_str().starts_with("reply+"));
        steward.get(&page).ok().says("1 waits");
    });
}

#[test]
fn several_posts_are_decided_at_once_by_ticks() {
    each(|house| {
        let steward = house.steward("Sue");
        let queue = format!("{}/moderation", make(&steward, "privacy"));
        let privacy = list(house, "privacy");
        let post =
            |n: u8| hold(house, &privacy, &format!("z{n}@away.example"), &format!("Post {n}"), Reason::Big);
        let (one, two, three) = (post(1), post(2), post(3));
        steward.fill(&queue).with("decision", "discard").send().refuses("Tick at least one mail");
        let ticked = || steward.fill(&queue).with("held", one).with("held", two);
        ticked().with("decision", "reject").send().refuses("Say why");
        ticked().with("decision", "dance").send().refuses("Choose one of those offered");
        ticked().with("decision", "discard").done().ok().says("Decided").says("Post 3").lacks("Post 1");
        assert_eq!(
            [one, two, three].map(|post| fate(house, post)),
            [Fate::Discarded, Fate::Discarded, Fate::Waiting]
        );
        steward
            .fill(&queue)
            .with("held", one)
            .with("held", three)
            .with("decision", "reject")
            .with("note", "No")
            .done()
            .ok();
        assert_eq!([one, three].map(|post| fate(house, post)), [Fate::Discarded, Fate::Rejected]);
    });
}

#[test]
fn who_is_rejected_reads_why_and_who_is_banned_writes_no_more() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        let privacy = list(house, "privacy");
        let post = |from: &str| hold(house, &privacy, from, "Hello", Reason::Stranger);
        let at = |post: Id<Held>| format!("{page}/moderation/{post}");
        let rejected = post("zoe@away.example");
        steward.change(&at(rejected)).with("decision", "reject").send().refuses("Say why");
        let form = steward.change(&at(rejected)).with("decision", "reject").with("note", "Off topic, sorry");
        form.done().ok();
        letter(house, "zoe@away.example", "Off topic, sorry");
        steward.change(&at(rejected)).with("decision", "discard").send().refuses("decided this already");
        let banned = post("bob@away.example");
        steward.change(&at(banned)).with("decision", "ban").with("note", "Spam").done().ok();
        assert!(is_banned(house, "privacy", "BOB@away.example"));
        let bans = format!("{page}/bans");
        steward.get(&format!("{page}/moderation")).ok().says("bob@away.example").says("Spam");
        steward.take_back(&bans).with("mail", "bob@away.example").done().ok();
        assert!(!is_banned(house, "privacy", "bob@away.example"));
        steward
            .fill(&bans)
            .with("mail", "eve@away.example")
            .with("why", "Threats")
            .done()
            .ok()
            .says("Threats");
        steward.fill(&bans).with("mail", "eve").send().refuses("This is not a mail address");
        house.member("Ana").fill(&bans).with("mail", "x@away.example").send().is(StatusCode::FORBIDDEN);
    });
}

#[test]
fn an_approved_author_is_trusted_from_then_on() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        let privacy = list(house, "privacy");
        let ana = house.member("Ana");
        ana.fill(&format!("{page}/subscription")).done().ok();
        let post = hold(house, &privacy, "ana@people.example", "Hello", Reason::First);
        ana.get("/you/lists").ok().says("Hello").says("first mail of its author");
        assert!(!on(house, &privacy, "ana@people.example").unwrap().trusted);
        steward.change(&format!("{page}/moderation/{post}")).with("decision", "approve").done().ok();
        assert_eq!(fate(house, post), Fate::Approved);
        assert!(on(house, &privacy, "ana@people.example").unwrap().trusted);
    });
}

#[test]
fn a_moderator_decides_by_answering_the_mail() {
    each(|house| {
        make(&house.steward("Sue"), "privacy");
        let privacy = list(house, "privacy");
        let room = house.built.house.clone();
        let decide = |token: &str, command: &str, from: &str| {
            let (token, command, room) = (token.to_owned(), command.to_owned(), room.clone());
            let from = Email::parse(from).unwrap();
            let doors = room.clone();
            house.wait(async move {
                doors.act(Actor::House, move |act| decide_by_mail(act, &room, &token, &command, &from)).await
            })
        };
        let key = |result: Result<base::Sentence, Problem>| match result {
            Ok(sentence) => sentence.key.to_string(),
            Err(Problem::Refused(refusals)) => refusals[0].sentence.key.to_string(),
            Err(problem) => problem.to_string(),
        };
        let mut expected = vec![
            ("reject off topic", Fate::Rejected, "list-decided-rejected"),
            ("discard", Fate::Discarded, "list-decided-discarded"),
            ("ban", Fate::Discarded, "list-decided-banned"),
            ("Approve\n\n> quoted", Fate::Approved, "list-decided-approved"),
        ];
        while let Some((command, fate_then, said)) = expected.pop() {
            let post = hold(house, &privacy, "zoe@away.example", "Hello", Reason::Stranger);
            let letter = house.letter_to("sue@people.example");
            assert!(letter.body.contains("What I wanted to say") && letter.body.contains("approve"));
            let address = letter.reply_to.unwrap().to_string();
            let token = address.strip_prefix("privacy-moderate+").unwrap().split('@').next().unwrap();
            assert_eq!(key(decide(token, command, "eve@away.example")), "list-ballot-not-yours");
            assert_eq!(key(decide(token, "I am away", "sue@people.example")), "list-wrong-decision");
            assert_eq!(key(decide(token, "reject", "sue@people.example")), "list-wrong-reject");
            assert_eq!(fate(house, post), Fate::Waiting);
            assert_eq!(key(decide(&token.to_uppercase(), command, "Sue@people.example")), said);
            assert_eq!(fate(house, post), fate_then);
            assert_eq!(key(decide(token, "approve", "sue@people.example")), "list-ballot-gone");
        }
        hold(house, &privacy, "zoe@away.example", "Late", Reason::Stranger);
        let address = house.letter_to("sue@people.example").reply_to.unwrap().to_string();
        let token = address.strip_prefix("privacy-moderate+").unwrap().split('@').next().unwrap();
        house.clock.pass(days(15));
        assert_eq!(key(decide(token, "approve", "sue@people.example")), "list-ballot-gone");
    });
}

#[test]
fn an_author_withdraws_or_appeals_by_answering() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        let privacy = list(house, "privacy");
        let say = |post: Id<Held>, words: &'static str| {
            house.act(Actor::House, move |act| answer(act, post, words))
        };
        let withdrawn = hold(house, &privacy, "zoe@away.example", "Oops", Reason::Stranger);
        assert_eq!(say(withdrawn, "Withdraw.\n").key, "list-appeal-withdrawn");
        assert_eq!(fate(house, withdrawn), Fate::Discarded);
        let rejected = hold(house, &privacy, "zoe@away.example", "Serious", Reason::Stranger);
        let at = format!("{page}/moderation/{rejected}");
        steward.change(&at).with("decision", "reject").with("note", "No").done().ok();
        assert_eq!(say(rejected, "I disagree: it is on topic").key, "list-appeal-taken");
        assert!(letter(house, "sue@people.example", "I disagree").subject.contains("author answers"));
        steward.get(&format!("{page}/moderation")).ok().says("Authors who disagree").says("I disagree");
        steward.change(&at).with("decision", "approve").done().ok();
        assert_eq!(fate(house, rejected), Fate::Approved);
    });
}

#[test]
fn moderators_choose_whether_held_posts_are_mailed_to_them() {
    each(|house| {
        let steward = house.steward("Sue");
        let page = make(&steward, "privacy");
        let queue = format!("{page}/moderation");
        steward.change(&queue).with("letters", "sometimes").send().refuses("Choose one of those offered");
        steward.change(&queue).with("letters", "none").done().ok().says("You look here yourself");
        let before = house.letters().len();
        hold(house, &list(house, "privacy"), "zoe@away.example", "Hello", Reason::Stranger);
        assert_eq!(house.letters().len(), before + 1, "only its author is told");
        let other = house.steward("Sam");
        other.change(&queue).with("letters", "each").send().refuses("neither owner nor moderator");
    });
}

#[test]
fn everybody_sees_how_often_and_why_but_not_who() {
    each(|house| {
        let page = make(&house.steward("Sue"), "privacy");
        house.visitor().get(&format!("{page}/moderated")).ok().says("Nothing was ever held");
        hold(house, &list(house, "privacy"), "zoe@away.example", "Secret words", Reason::Stranger);
        house.settle();
        let shown = house.visitor().get(&format!("{page}/moderated")).ok().says("December 2025");
        let shown = shown.says("not on the list").lacks("zoe").lacks("Secret words");
        assert_eq!(shown.all("td"), ["0", "0", "0", "1"]);
    });
}
