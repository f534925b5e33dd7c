//! Through the doors, with a tiny capability that has two facts to tell of.

mod daily;
mod following;
mod stopping;

use crate::CAPABILITY;
use access::{Actor, Person};
use base::{Email, Id, Named, Parse, Sentence, Tongue, days, hours};
use capability::Capability;
use db::Fault;
use facts::{Entry, Fact, Look, Subject};
use serde::{Deserialize, Serialize};
use testing::{Browser, House};
use web::axum::http::StatusCode;
use web::{Concern, Notice, NoticeKind, Recipient, Telling};

/// The key of what people read.
const MOVED_TO: &str = "test-sentence";

/// A meeting was moved.
#[derive(Clone, Serialize, Deserialize)]
struct Moved {
    people: Vec<Id<Person>>,
    address: Option<Email>,
    title: String,
}

impl Fact for Moved {
    const KIND: &'static str = "test-moved";

    fn subject(&self) -> Subject {
        Subject::new::<()>("meeting", Id::from_bytes([1; 16]))
    }
}

/// The same of a report.
#[derive(Clone, Serialize)]
#[serde(transparent)]
struct Reported(Moved);

impl Fact for Reported {
    const KIND: &'static str = "test-reported";

    fn subject(&self) -> Subject {
        self.0.subject()
    }
}

fn concerns(_: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let moved: Moved = serde_json::from_str(&entry.body).unwrap();
    let notice = |link: &str| Notice {
        question: None,
        sentence: Sentence::of(MOVED_TO).with("title", moved.title.as_str()),
        link: link.to_owned(),
        detail: Some("The room was too small.".into()),
    };
    let people = moved
        .people
        .iter()
        .map(|person| Concern { recipient: Recipient::Person(*person), notice: notice("/meetings/x") });
    let others = moved.address.iter().map(|address| Concern {
        recipient: Recipient::Address(address.clone(), Tongue::French),
        notice: notice("/meetings/x/attendance/secret"),
    });
    Ok(people.chain(others).collect())
}

const MEETINGS: Capability = Capability {
    name: "meetings",
    locales: &[
        (
            Tongue::English,
            "notice-moved = A meeting is moved\nnotice-reported = A report is there\ntest-sentence = Moved: { $title }",
        ),
        (
            Tongue::French,
            "notice-moved = Une réunion est déplacée\nnotice-reported = Un compte rendu\ntest-sentence = Déplacé : { $title }",
        ),
    ],
    notices: &[
        NoticeKind { name: "moved", default: Telling::AtOnce, facts: &[Moved::KIND], concerns },
        NoticeKind { name: "reported", default: Telling::Digest, facts: &[Reported::KIND], concerns },
    ],
    ..Capability::EMPTY
};

fn each(test: impl Fn(&House)) {
    testing::each(&[&CAPABILITY, &MEETINGS], test);
}

fn happened(people: &[&Browser<'_>], title: &str) -> Moved {
    Moved { people: people.iter().map(|person| person.id()).collect(), address: None, title: title.into() }
}

fn moved(house: &House, moved: Moved) {
    house.act(Actor::House, move |act| Ok(act.record(&moved)?));
    house.settle();
}

fn reported(house: &House, moved: Moved) {
    house.act(Actor::House, move |act| Ok(act.record(&Reported(moved.clone()))?));
    house.settle();
}

fn choose(browser: &Browser<'_>, moved: Telling, reported: Telling) {
    let form = browser.change("/you/notices").with("moved", moved).with("reported", reported);
    form.done().ok().says("Saved");
}

#[test]
fn at_once_is_a_mail_with_the_sentence_the_detail_the_link_and_why() {
    each(|house| {
        let ana = house.member("Ana");
        moved(house, happened(&[&ana], "Bali 2013"));
        let letter = house.letter_to("ana@people.example");
        assert_eq!(letter.subject, "Moved: Bali 2013");
        for part in [
            "The room was too small.",
            "https://bits.example/meetings/x\n",
            "A meeting is moved",
            "https://bits.example/you/notices",
        ] {
            assert!(letter.body.contains(part), "{part}: {}", letter.body);
        }
        assert!(letter.unsubscribe.is_some() && letter.auto_submitted);
        ana.get("/you/notices").ok().says("Moved: Bali 2013").says("new");
    });
}

#[test]
fn a_digest_is_one_mail_at_seven_with_all_that_came_before() {
    each(|house| {
        let ana = house.member("Ana");
        house.settle();
        reported(house, happened(&[&ana], "First"));
        house.pass(hours(1));
        reported(house, happened(&[&ana], "Second"));
        house.pass(hours(20));
        assert_eq!(house.letters().len(), 0, "it is six in the morning");
        house.pass(hours(1));
        let letter = house.letter_to("ana@people.example");
        assert_eq!(letter.subject, "2 things that concern you");
        let (first, second) = (letter.body.find("First").unwrap(), letter.body.find("Second").unwrap());
        assert!(first < second, "{}", letter.body);
        house.pass(days(1));
        assert_eq!(house.letters().len(), 1, "nothing new, no mail");
    });
}

#[test]
fn on_the_site_only_is_no_mail() {
    each(|house| {
        let ana = house.member("Ana");
        choose(&ana, Telling::Site, Telling::Site);
        moved(house, happened(&[&ana], "Bali"));
        reported(house, happened(&[&ana], "Baku"));
        house.pass(days(2));
        assert_eq!(house.letters().len(), 0);
        ana.get("/you/notices").ok().says("Moved: Bali").says("Moved: Baku");
    });
}

#[test]
fn not_at_all_is_nothing_anywhere() {
    each(|house| {
        let ana = house.member("Ana");
        choose(&ana, Telling::Never, Telling::Never);
        moved(house, happened(&[&ana], "Bali"));
        house.pass(days(2));
        assert_eq!(house.letters().len(), 0);
        ana.get("/you/notices").ok().lacks("Bali").says("Nothing yet");
    });
}

#[test]
fn a_choice_changes_how_one_is_told_and_stays_in_the_form() {
    each(|house| {
        let ana = house.member("Ana");
        choose(&ana, Telling::Digest, Telling::AtOnce);
        let form = ana.get("/you/notices").ok();
        assert_eq!(form.attributes("main option[selected]", "value"), ["digest", "at-once"]);
        reported(house, happened(&[&ana], "Bali"));
        assert_eq!(house.letter_to("ana@people.example").subject, "Moved: Bali");
        let wrong = ana.change("/you/notices").with("moved", "loudly").with("reported", "site").send();
        wrong.refuses("Choose one of those offered");
    });
}

#[test]
fn a_fact_is_told_once_though_the_job_runs_twice() {
    each(|house| {
        let ana = house.member("Ana");
        let twice = Moved {
            address: Some(Email::parse("guest@people.example").unwrap()),
            ..happened(&[&ana, &ana], "Bali")
        };
        moved(house, twice);
        house.act(Actor::House, |act| {
            let facts = facts::latest(act, act.now().plus(days(1)), 50)?;
            let fact = facts.iter().find(|entry| entry.kind == Moved::KIND).unwrap();
            act.enqueue(web::NOTIFY, &fact.id)?;
            Ok(act.record(&happened(&[], "Nobody"))?)
        });
        house.settle();
        assert_eq!(house.letters().len(), 2);
        assert_eq!(ana.get("/you/notices").ok().all("main .rows li").len(), 1);
    });
}

#[test]
fn somebody_without_an_account_is_written_to_in_their_language_with_their_own_link() {
    each(|house| {
        let address = Email::parse("guest@people.example").unwrap();
        moved(house, Moved { address: Some(address), ..happened(&[], "Bali") });
        let letter = house.letter_to("guest@people.example");
        assert_eq!(letter.subject, "Déplacé : Bali");
        assert!(letter.body.contains("https://bits.example/meetings/x/attendance/secret"), "{}", letter.body);
        assert!(!letter.body.contains("/you/notices"), "{}", letter.body);
    });
}

#[test]
fn notices_stay_new_until_they_are_marked_and_later_ones_after_that() {
    each(|house| {
        let ana = house.member("Ana");
        moved(house, happened(&[&ana], "First"));
        let page = ana.get("/you/notices").ok();
        let up_to = page.attribute("input[name=up-to]", "value").unwrap();
        house.pass(hours(1));
        moved(house, happened(&[&ana], "Second"));
        assert_eq!(ana.get("/you/notices").ok().all("main .chip.go").len(), 2);
        ana.fill("/you/notices/seen").with("up-to", up_to).done().ok().says("Marked as seen");
        let page = ana.get("/you/notices").ok();
        assert_eq!(page.all("main .chip.go").len(), 1);
        assert_eq!(page.all("main .rows a"), ["Moved: Second", "Moved: First"]);
        let me = ana.id();
        assert_eq!(house.look(Actor::House, move |look| Ok(crate::unseen(look, me)?)), 1);
    });
}

#[test]
fn a_long_list_is_paged() {
    each(|house| {
        let ana = house.member("Ana");
        for n in 0..31 {
            house.clock.pass(base::minutes(1));
            moved(house, happened(&[&ana], &format!("Meeting {n:02}")));
        }
        let first = ana.get("/you/notices").ok().says("Meeting 30").lacks("Meeting 00");
        let older = first.attribute("main a[rel=next]", "href").unwrap();
        let second = ana.get(&older).ok().says("Meeting 00").lacks("Meeting 01");
        assert!(second.attribute("main a[rel=next]", "href").is_none());
        ana.get("/you/notices?before=nonsense").ok().says("Meeting 30");
    });
}

#[test]
fn everybody_has_their_own_notices_and_must_sign_in_for_them() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        moved(house, happened(&[&ana], "Bali"));
        ben.get("/you/notices").ok().lacks("Bali");
        assert_eq!(house.visitor().get("/you/notices").status, StatusCode::SEE_OTHER);
        house.applicant("Ali").get("/you/notices").ok();
    });
}

#[test]
fn a_person_who_leaves_takes_their_notices_along() {
    each(|house| {
        let ana = house.member("Ana");
        choose(&ana, Telling::AtOnce, Telling::Site);
        moved(house, happened(&[&ana], "Bali"));
        let me = ana.id();
        let export = |house: &House| {
            let files = house.look(Actor::House, move |look| Ok(crate::leaving::export(look, me)?));
            assert_eq!(files[0].name, "notices.json");
            String::from_utf8(files[0].bytes.clone()).unwrap()
        };
        let before = export(house);
        assert!(before.contains("Bali") && before.contains("\"site\""), "{before}");
        house.act(Actor::House, move |act| {
            crate::leaving::forget(act, me, web::Keeping::Goes)?;
            Ok(act.record(&Moved { people: Vec::new(), address: None, title: String::new() })?)
        });
        assert!(!export(house).contains("Bali") && !export(house).contains("site"));
    });
}

#[test]
fn old_notices_are_swept() {
    each(|house| {
        let ana = house.member("Ana");
        house.settle();
        moved(house, happened(&[&ana], "Bali"));
        let me = ana.id();
        house.pass(days(200));
        assert_eq!(house.look(Actor::House, move |look| Ok(crate::unseen(look, me)?)), 1);
        house.pass(days(200));
        assert_eq!(house.look(Actor::House, move |look| Ok(crate::unseen(look, me)?)), 0);
    });
}

#[test]
fn every_page_and_mail_speaks_every_language() {
    each(|house| {
        let ana = house.member("Ana");
        moved(house, happened(&[&ana], "Bali"));
        let path = stopping::link(house, "ana@people.example");
        for tongue in Tongue::ALL {
            ana.set_cookie("tongue", &tongue.to_string());
            for path in ["/you/notices", &path] {
                let page = ana.get(path).ok().lacks("notices-");
                assert_eq!(page.attribute("html", "lang"), Some(tongue.to_string()));
            }
            let ui = house.built.house.ui(*tongue, None, Actor::Nobody);
            for key in ["notices-mail-why-kind", "notices-mail-why-address", "notices-mail-why-digest"] {
                assert_ne!(ui.tw(key, "network", "x"), key);
            }
        }
    });
}
