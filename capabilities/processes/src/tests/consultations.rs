//! Consultations elsewhere.

use super::*;
use base::days;
use web::axum::http::StatusCode;

/// Calls to act in the shape of a larger network's list, made up.
const CALLS: &str = r#"[
  { "Action [CTA]": "Send your comments", "Archived": null, "Date": "2026-01-20", "Internet Issue": "access",
    "Link": "https://forum.example/zero-draft", "Opportunity [Description]": "The zero draft is out for comments.",
    "Outreach Activity [Title]": "Zero draft of the review", "Region": "Africa", "Type": "Urgent",
    "Who Can Get Involved": "Everybody", "Why It Matters": "It decides on the forum." },
  { "Archived": "yes", "Date": "2024-01-20", "Outreach Activity [Title]": "Long over", "Region": "Global" },
  { "Date": null, "Outreach Activity [Title]": "Standing call for speakers", "Region": "Asia-Pacific" },
  { "Opportunity [Description]": "A call without a title" }
]"#;

#[test]
fn a_consultation_is_open_closing_and_closed_by_the_clock_of_whoever_asks() {
    each(|house| {
        let ana = house.member("Ana");
        let form = ana.fill("/consultations").with("title", "Zero draft").with("asker", "Co-facilitators");
        let form =
            form.with("closes", "2025-12-20").with("closes_time", "17:00").with("zone", "America/New_York");
        let one = form.with("lang", "en").with("link", "https://un.example/draft").send().location().unwrap();
        let page = house.visitor().get(&one).ok().says("20 Dec 2025, 17:00 (New York)").says("open");
        page.says("Co-facilitators").says("in 19 days").says("un.example");
        house.pass(days(6));
        house.visitor().get(&one).ok().says("closing");
        house.pass(days(13));
        house.visitor().get(&one).ok().says("closing").says("(today)");
        house.pass(days(1));
        house
            .visitor()
            .get(&one)
            .ok()
            .says("closed")
            .says("Answers are not taken any more")
            .says("The network did not answer");
        ana.get(&one).ok().lacks("I help to prepare");
        ana.fill(&format!("{one}/preparing"))
            .send()
            .is(StatusCode::UNPROCESSABLE_ENTITY)
            .says("This has closed");
        house.visitor().get("/consultations").ok().says("No open consultations");
        house.visitor().get("/consultations?state=closed").ok().says("Zero draft");
    });
}

#[test]
fn people_prepare_an_answer_and_one_of_them_leads() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let one = consultation(&ana, "Zero draft", "2026-01-20");
        ben.fill(&format!("{one}/preparing")).done().ok().says("Ben").says("You are down for this");
        ana.change(&format!("{one}/lead")).with("lead", ben.id()).send().is(StatusCode::FORBIDDEN);
        ben.change(&format!("{one}/lead")).with("lead", ben.id()).done().ok().says("Ben leads");
        ben.change(&format!("{one}/lead")).with("lead", ana.id()).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        ben.get(&format!("{one}/edit")).ok();
        ben.take_back(&format!("{one}/preparing")).done().ok().says("Nobody prepares an answer yet");
        house.visitor().get(&one).ok().says("Nobody prepares an answer yet").lacks("I help to prepare");
    });
}

#[test]
fn those_who_prepare_are_reminded_a_week_and_a_day_before_the_end_once_each() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let form = ana.fill("/consultations").with("title", "Zero draft").with("asker", "Co-facilitators");
        let form =
            form.with("closes", "2025-12-20").with("closes_time", "17:00").with("zone", "America/New_York");
        let one = form.with("part", "Write to *them*.").with("lang", "en").send().location().unwrap();
        ben.fill(&format!("{one}/preparing")).done().ok();
        let cem = house.member("Cem");
        let follow = cem.get(&one).ok().attributes("form", "action");
        let follow = follow.into_iter().find(|to| to.starts_with("/following/")).expect("a button to follow");
        cem.change(&follow).send();
        let told = || {
            let letters = house.letters();
            let letters = letters.iter().filter(|letter| letter.to.as_str() == "ben@people.example");
            letters.filter(|letter| letter.subject.contains("Zero draft")).count()
        };
        house.pass(days(10));
        assert_eq!(told(), 0);
        house.pass(days(3));
        assert_eq!(told(), 1);
        house.pass(days(3));
        assert_eq!(told(), 1, "once");
        house.pass(days(3));
        assert_eq!(told(), 2);
        for address in ["ben@people.example", "cem@people.example"] {
            let letter = house.letter_to(address);
            assert_eq!(letter.subject, "Closes within a day: Zero draft (2025-12-20 17:00 New York)");
            assert!(
                letter.body.contains("Co-facilitators") && letter.body.contains("Write to them."),
                "{letter:?}"
            );
        }
        house.pass(days(10));
        assert_eq!(told(), 2, "and never after the end");
    });
}

#[test]
fn those_who_prepare_hear_of_a_new_end_and_are_reminded_of_that() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let one = consultation(&ana, "Zero draft", "2025-12-07");
        ben.fill(&format!("{one}/preparing")).done().ok();
        house.pass(base::hours(2));
        house.pass(base::hours(2));
        assert!(house.letter_to("ben@people.example").subject.starts_with("Closes within 7 days"));
        let form = ana.change(&one).with("title", "Zero draft").with("asker", "The Secretariat");
        let form = form.with("closes", "2025-12-12").with("zone", "UTC").with("lang", "en").with("seen", "1");
        form.with("topics", "access").done().ok();
        house.settle();
        let moved = "The end of this consultation has changed: Zero draft (2025-12-12 23:59 UTC)";
        assert_eq!(house.letter_to("ben@people.example").subject, moved);
        house.pass(days(5));
        let again = "Closes within 7 days: Zero draft (2025-12-12 23:59 UTC)";
        assert_eq!(house.letter_to("ben@people.example").subject, again);
        house.pass(base::minutes(1));
        let form = ana.change(&one).with("title", "Zero draft").with("asker", "The Secretariat");
        let form = form.with("closes", "2025-12-12").with("zone", "UTC").with("lang", "en").with("seen", "2");
        form.with("topics", "access").with("outcome", "Our wording stands.").done().ok();
        house.settle();
        let letter = house.letter_to("ben@people.example");
        assert_eq!(letter.subject, "It is said what came of this consultation: Zero draft");
        assert!(letter.body.contains("Our wording stands."), "{letter:?}");
    });
}

#[test]
fn of_many_that_close_at_once_each_is_reminded_of() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let author = Actor::Member(access::Member { person: ana.id(), role: access::Role::Participant });
        house.act(author, |act| {
            for n in 0..101 {
                let said = crate::plant::ConsultationDetails {
                    title: base::Line::parse(&format!("Draft {n}"))?,
                    closes: Some(act.now().plus(days(5)).plus(base::minutes(n))),
                    ..draft()?
                };
                crate::plant::consultation(act, &said)?;
            }
            Ok(())
        });
        ben.fill("/consultations/draft-100/preparing").done().ok();
        for _ in 0..3 {
            house.pass(base::hours(2));
        }
        assert!(house.letter_to("ben@people.example").subject.contains("within 7 days: Draft 100"));
    });
}

/// A consultation of which no more is said than that it is one.
fn draft() -> Result<crate::plant::ConsultationDetails, base::Sentence> {
    Ok(crate::plant::ConsultationDetails {
        title: base::Line::parse("Draft")?,
        asker: base::Line::parse("The Secretariat")?,
        closes: None,
        zone: base::Zone::utc(),
        text: None,
        part: None,
        link: None,
        topics: Vec::new(),
        regions: Vec::new(),
        hours: None,
        answer: None,
        outcome: None,
        lang: Lang::parse("en")?,
        withdrawn: None,
    })
}

#[test]
fn open_consultations_are_found_by_topic_region_and_language() {
    each(|house| {
        let ana = house.member("Ana");
        consultation(&ana, "On access", "2026-01-20");
        let form = ana.fill("/consultations").with("title", "En français").with("asker", "OIF");
        form.with("zone", "UTC").with("lang", "fr").with("regions", "africa").done().ok();
        let visitor = house.visitor();
        let page =
            visitor.get("/consultations").ok().says("On access").says("En français").says("without an end");
        let facets = page.attributes("nav.meta a.chip", "href");
        assert!(facets.contains(&"/consultations?topic=access".to_owned()));
        assert!(facets.contains(&"/consultations?region=africa".to_owned()));
        visitor.get("/consultations?topic=access").ok().says("On access").lacks("En français");
        visitor.get("/consultations?region=africa").ok().lacks("On access").says("En français");
        visitor.get("/consultations?language=fr").ok().lacks("On access").says("En français");
        house.pass(days(60));
        let page = visitor.get("/consultations?state=closed").ok().says("On access");
        let facets = page.attributes("nav.meta a.chip", "href");
        assert_eq!(facets, ["/consultations?topic=access&state=closed"], "those of what is listed");
    });
}

#[test]
fn stewards_take_in_calls_to_act_once() {
    each(|house| {
        house.facilitator("Fay").get("/consultations/import").is(StatusCode::FORBIDDEN);
        let stella = house.steward("Stella");
        let send = |what: &str| {
            let form =
                stella.fill("/consultations/import").with("asker", "A larger network").with("lang", "en");
            form.with("zone", "UTC").with("do", what).file("file", "calls.json", CALLS.as_bytes()).send()
        };
        let page = send("look").ok().says("2 consultations are new");
        assert_eq!(page.all("tbody tr").len(), 2, "without what is put away, and what has no title");
        page.says("20 Jan 2026, 23:59").says("Access · Africa").says("without an end");
        stella.get("/consultations").ok().says("No open consultations");
        send("take").is(StatusCode::SEE_OTHER);
        let page = stella.get("/consultations").ok().says("Zero draft of the review").says("Standing call");
        assert_eq!(page.all("main ul.rows > li").len(), 2);
        send("look").ok().says("0 consultations are new").says("2 rows were taken in before");
        send("take").is(StatusCode::SEE_OTHER);
        assert_eq!(stella.get("/consultations").ok().all("main ul.rows > li").len(), 2);
        let form =
            stella.fill("/consultations/import").with("asker", "x").with("lang", "en").with("zone", "UTC");
        form.file("file", "x", b"{}").send().refuses("This is no list of calls to act");
    });
}
