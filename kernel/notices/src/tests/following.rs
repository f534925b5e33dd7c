//! Following things, with a tiny capability whose one club everybody inside may see, and whose council is for facilitators.

use crate::CAPABILITY;
use access::{Actor, Gate, Role, accounts};
use askama::Template;
use base::{Id, Named, Sentence, hours};
use capability::Capability;
use db::Fault;
use facts::{Entry, Fact, Look, Subject};
use serde::Serialize;
use testing::House;
use web::axum::http::StatusCode;
use web::{Answer, Card, CardMaker, Concern, Door, Html, Notice, NoticeKind, Telling};

const CLUB: Subject = Subject::new::<()>("club", Id::from_bytes([1; 16]));
const COUNCIL: Subject = Subject::new::<()>("club", Id::from_bytes([2; 16]));

/// The key of what followers read.
const MET: &str = "test-met-there";

/// Something happened there.
#[derive(Clone, Serialize)]
struct Met(Subject);

impl Fact for Met {
    const KIND: &'static str = "test-met";

    fn subject(&self) -> Subject {
        self.0.clone()
    }
}

fn concerns(look: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    let notice = Notice { question: None, sentence: Sentence::of(MET), link: "/clubs".into(), detail: None };
    crate::concern_followers(look, &entry.subject, &notice, entry.actor.as_slice())
}

#[derive(Template)]
#[template(source = "<h1>Clubs</h1>{% for button in buttons %}{{ button }}{% endfor %}", ext = "html")]
struct ClubsPage {
    buttons: Vec<Html>,
}

async fn clubs(door: Door) -> Answer {
    let ui = door.ui();
    let buttons = door
        .read(move |look| Ok::<_, Fault>(crate::follow_button(look, &ui, &CLUB)?.into_iter().collect()))
        .await?;
    door.page("Clubs", ClubsPage { buttons }).answer()
}

const CLUBS: Capability = Capability {
    name: "clubs",
    locales: &[(base::Tongue::English, "notice-clubs = A club meets\ntest-met-there = They meet")],
    routes: |r| r.get("/clubs", Gate::Public, clubs),
    cards: &[CardMaker {
        kind: "club",
        card: |look, _, id| {
            let card = |title: &str| Some(Card { title: title.into(), link: "/clubs".into() });
            Ok(match look.actor() {
                actor if id == COUNCIL.id && actor.facilitates() => card("The council"),
                actor if id == CLUB.id && actor.is_inside() => card("The club"),
                _ => None,
            })
        },
    }],
    notices: &[NoticeKind { name: "clubs", default: Telling::AtOnce, facts: &[Met::KIND], concerns }],
    ..Capability::EMPTY
};

fn each(test: impl Fn(&House)) {
    testing::each(&[&CAPABILITY, &CLUBS], test);
}

fn at(subject: &Subject) -> String {
    crate::following::address(subject)
}

fn met(house: &House, actor: Actor, subject: Subject) {
    house.act(actor, move |act| Ok(act.record(&Met(subject.clone()))?));
    house.settle();
}

#[test]
fn the_button_follows_and_stops_and_leads_back() {
    each(|house| {
        let ana = house.member("Ana");
        let page = ana.get("/clubs?page=2").ok().says("Follow");
        assert_eq!(page.attribute("main input[name=to]", "value"), Some("/clubs?page=2".into()));
        let action = page.attribute("main form", "action").unwrap();
        let sent = ana.change(&action).with("to", "/clubs?page=2").send();
        assert_eq!(sent.location(), Some("/clubs?page=2".into()));
        ana.get("/clubs").ok().says("You follow this now").says("Stop following");
        ana.get("/you/following").ok().says("The club");
        let sent = ana.change(&action).with("to", "//elsewhere.example").send();
        assert_eq!(sent.location(), Some("/".into()));
        ana.take_back(&action).with("to", "/clubs").done().ok().says("not follow this any more");
        ana.get("/you/following").ok().lacks("The club").says("Nothing yet");
        ana.take_back(&action).with("to", "/clubs").done().ok();
    });
}

#[test]
fn those_without_an_account_have_no_button_and_cannot_follow() {
    each(|house| {
        assert!(house.visitor().get("/clubs").ok().all("main form").is_empty());
        house.visitor().change(&at(&CLUB)).send().is(StatusCode::UNAUTHORIZED);
        assert_eq!(house.visitor().get("/you/following").status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn what_one_may_not_see_cannot_be_followed() {
    each(|house| {
        let (ana, ali) = (house.member("Ana"), house.applicant("Ali"));
        ana.change(&at(&COUNCIL)).send().is(StatusCode::NOT_FOUND);
        ali.change(&at(&CLUB)).send().is(StatusCode::NOT_FOUND);
        ana.change("/following/nonsense/00000000-0000-0000-0000-000000000001")
            .send()
            .is(StatusCode::NOT_FOUND);
        let id = "00000000-0000-0000-0000-000000000001";
        ana.take_back(&format!("/following/%00/{id}")).send().is(StatusCode::NOT_FOUND);
        house.facilitator("Fay").change(&at(&COUNCIL)).with("to", "/clubs").done().ok();
    });
}

#[test]
fn followers_are_told_but_not_of_what_they_did_themselves() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        for one in [&ana, &ben] {
            one.change(&at(&CLUB)).with("to", "/clubs").done().ok();
        }
        met(house, Actor::Member(access::Member { person: ana.id(), role: Role::Participant }), CLUB);
        assert_eq!(house.letter_to("ben@people.example").subject, "They meet");
        assert_eq!(house.letters().len(), 1);
    });
}

#[test]
fn who_may_not_see_a_thing_any_more_is_not_told_of_it() {
    each(|house| {
        let fay = house.facilitator("Fay");
        fay.change(&at(&COUNCIL)).with("to", "/clubs").done().ok();
        met(house, Actor::House, COUNCIL);
        assert_eq!(house.letters().len(), 1);
        let person = fay.id();
        house.act(Actor::House, move |act| {
            accounts::set_role(act, person, Role::Participant)?;
            Ok(act.record(&Met(CLUB))?)
        });
        met(house, Actor::House, COUNCIL);
        assert_eq!(house.letters().len(), 1);
        let page = fay.get("/you/following").ok().lacks("council").says("may not see any more");
        let action = page.attribute("main .rows form", "action").unwrap();
        house.act(Actor::House, move |act| {
            accounts::set_role(act, person, Role::Facilitator)?;
            Ok(act.record(&Met(CLUB))?)
        });
        met(house, Actor::House, COUNCIL);
        assert_eq!(house.letters().len(), 2, "who may see it again hears of it again");
        fay.take_back(&action).with("to", "/clubs").done().ok();
        fay.get("/you/following").ok().says("Nothing yet");
    });
}

#[test]
fn what_is_gone_for_good_can_be_let_go() {
    each(|house| {
        let ana = house.member("Ana");
        let me = ana.id();
        house.act(Actor::House, move |act| {
            let subject = Subject::new("club", act.id::<()>());
            let follow = crate::store::following::Follow { id: act.id(), subject, since: act.now() };
            crate::store::following::add(act, me, &follow)?;
            Ok(act.record(&Met(COUNCIL))?)
        });
        let page = ana.get("/you/following").ok().says("or that is gone");
        let action = page.attribute("main .rows form", "action").unwrap();
        ana.take_back(&action).with("to", "/you/following").done().ok().says("Nothing yet");
    });
}

#[test]
fn followers_are_given_by_the_hand_and_all_of_them_together() {
    each(|house| {
        let people = house.act(Actor::House, |act| {
            let now = act.now();
            let mut people = Vec::new();
            for _ in 0..1_003 {
                let follow = crate::store::following::Follow { id: act.id(), subject: CLUB, since: now };
                let person = act.id();
                crate::store::following::add(act, person, &follow)?;
                people.push(person);
            }
            act.record(&Met(COUNCIL))?;
            people.sort();
            Ok(people)
        });
        let (first, all) = house.look(Actor::House, |look| {
            Ok((crate::followers(look, &CLUB, None)?, crate::all_followers(look, &CLUB)?))
        });
        assert_eq!(first.len(), 500);
        assert_eq!(all, people);
    });
}

#[test]
fn the_log_does_not_say_what_somebody_follows() {
    each(|house| {
        let ana = house.member("Ana");
        ana.change(&at(&CLUB)).with("to", "/clubs").done().ok();
        ana.take_back(&at(&CLUB)).with("to", "/clubs").done().ok();
        let about = house.look(Actor::House, |look| Ok(facts::about(look, &CLUB, 10)?));
        assert!(about.is_empty());
        let log = house.look(Actor::House, |look| Ok(facts::latest(look, look.now().plus(hours(1)), 10)?));
        let told: Vec<_> = log.iter().filter(|entry| entry.kind.starts_with("following-")).collect();
        assert_eq!(told.len(), 2);
        assert!(told.iter().all(|entry| entry.body == "{}"), "{told:?}");
    });
}

#[test]
fn a_person_who_leaves_follows_nothing_any_more_and_takes_the_list_along() {
    each(|house| {
        let ana = house.member("Ana");
        ana.change(&at(&CLUB)).with("to", "/clubs").done().ok();
        let me = ana.id();
        let export = |house: &House| {
            let files = house.look(Actor::House, move |look| Ok(crate::leaving::export_following(look, me)?));
            assert_eq!(files[0].name, "following.json");
            String::from_utf8(files[0].bytes.clone()).unwrap()
        };
        assert!(export(house).contains("\"club\""));
        house.act(Actor::House, move |act| {
            crate::leaving::forget(act, me, web::Keeping::Stays)?;
            Ok(act.record(&Met(COUNCIL))?)
        });
        assert_eq!(export(house), "[]");
    });
}

#[test]
fn a_long_list_of_what_one_follows_is_paged_and_speaks_every_language() {
    each(|house| {
        let ana = house.member("Ana");
        let me = ana.id();
        house.act(Actor::House, move |act| {
            for n in 0..51_u8 {
                let subject = if n == 0 { CLUB } else { Subject::new("club", act.id::<()>()) };
                let since = act.now().plus(base::minutes(u64::from(n)));
                let follow = crate::store::following::Follow { id: act.dice().id(since), subject, since };
                crate::store::following::add(act, me, &follow)?;
            }
            Ok(act.record(&Met(COUNCIL))?)
        });
        let first = ana.get("/you/following").ok().lacks("The club");
        let older = first.attribute("main a[rel=next]", "href").unwrap();
        ana.get(&older).ok().says("The club");
        ana.get("/you/following?before=nonsense").ok();
        for tongue in base::Tongue::ALL {
            ana.set_cookie("tongue", &tongue.to_string());
            ana.get(&older).ok().lacks("following-");
        }
    });
}
