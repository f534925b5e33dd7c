//! Through the doors, with a tiny capability that has fairs: what is said of them stands in the log.

mod digest;
mod ending;
mod page;

use crate::CAPABILITY;
use access::Actor;
use base::{Id, Moment, Tongue, hours};
use capability::Capability;
use db::Fault;
use facts::{Entry, Fact, Look, Subject};
use serde::{Deserialize, Serialize};
use testing::House;
use web::{
    Beside, Card, CardMaker, Coming, Concern, Feed, Front, Html, NavItem, Need, News, Notice, NoticeKind,
    Recipient, Telling, Ui,
};

/// The key of what people read who are called.
const CALLED: &str = "test-called";

/// Which part of the front page something is said in.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum In {
    Needs,
    Coming,
    News,
}

/// Something is said of a fair.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Said {
    pub(crate) part: In,
    pub(crate) title: String,
    pub(crate) at: Moment,
    /// Only facilitators may read it.
    pub(crate) secret: bool,
}

impl Fact for Said {
    const KIND: &'static str = "test-said";

    fn subject(&self) -> Subject {
        FAIR
    }
}

/// Everybody is told of a fair.
#[derive(Serialize)]
pub(crate) struct Called {
    pub(crate) person: Id<access::Person>,
    pub(crate) title: String,
    pub(crate) fair: Subject,
}

impl Fact for Called {
    const KIND: &'static str = "test-called";

    fn subject(&self) -> Subject {
        self.fair.clone()
    }
}

pub(crate) const FAIR: Subject = Subject::new::<()>("fair", Id::from_bytes([1; 16]));

/// A fair that nobody may see.
pub(crate) const HIDDEN: Subject = Subject::new::<()>("fair", Id::from_bytes([2; 16]));

fn said(look: &Look, part: In) -> Result<Vec<Said>, Fault> {
    let log = facts::latest(look, look.now().plus(hours(1)), 1_000)?;
    let said = log.into_iter().filter(|entry| entry.kind == Said::KIND);
    let said = said.map(|entry| serde_json::from_str::<Said>(&entry.body).unwrap());
    Ok(said.filter(|said| said.part == part && (!said.secret || look.actor().facilitates())).collect())
}

fn link(said: &Said) -> String {
    format!("/fairs/{}", said.title.replace(' ', "-"))
}

fn needs(look: &Look, _: &Ui) -> Result<Vec<Need>, Fault> {
    let need = |said: &Said| Need { sentence: said.title.clone(), link: link(said), due: Some(said.at) };
    Ok(said(look, In::Needs)?.iter().map(need).collect())
}

fn coming(look: &Look, _: &Ui, from: Moment, to: Moment, most: usize) -> Result<Vec<Coming>, Fault> {
    let coming = |said: &Said| Coming {
        title: said.title.clone(),
        link: link(said),
        at: said.at,
        label: "Fair".into(),
    };
    let mut said = said(look, In::Coming)?;
    said.retain(|said| said.at >= from && said.at < to);
    said.sort_by_key(|said| said.at);
    Ok(said.iter().take(most).map(coming).collect())
}

fn news(look: &Look, _: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let news =
        |said: &Said| News { title: said.title.clone(), link: link(said), at: said.at, label: "Fair".into() };
    let mut said = said(look, In::News)?;
    said.retain(|said| said.at > since);
    said.sort_by_key(|said| std::cmp::Reverse(said.at));
    Ok(said.iter().take(most).map(news).collect())
}

fn concerns(_: &Look, entry: &Entry) -> Result<Vec<Concern>, Fault> {
    #[derive(Deserialize)]
    struct Body {
        person: Id<access::Person>,
        title: String,
    }
    let body: Body = serde_json::from_str(&entry.body).unwrap();
    let notice = Notice {
        sentence: base::Sentence::of(CALLED).with("title", body.title),
        link: "/fairs/called".into(),
        detail: None,
        question: None,
    };
    Ok(vec![Concern { recipient: Recipient::Person(body.person), notice }])
}

const FAIRS: Capability = Capability {
    name: "fairs",
    locales: &[(
        Tongue::English,
        "fairs-nav = Fairs\nnotice-called = A call\ntest-called = Called: { $title }",
    )],
    nav: &[NavItem { href: "/fairs", label: "fairs-nav" }],
    cards: &[CardMaker {
        kind: "fair",
        card: |_, _, id| {
            let card = Card { title: "The fair".into(), link: "/fairs/the-fair".into() };
            Ok((id == FAIR.id).then_some(card))
        },
    }],
    notices: &[NoticeKind { name: "called", default: Telling::Digest, facts: &[Called::KIND], concerns }],
    beside: &[Beside {
        kind: crate::FRONT,
        html: |_, _, _| Ok(Some(Html::trusted("<p>Beside the front</p>".to_owned()))),
    }],
    fronts: &[Front {
        needs,
        coming,
        news,
        feeds: &[Feed { media_type: "application/atom+xml", href: "/fairs.atom", label: "fairs-nav" }],
    }],
    ..Capability::EMPTY
};

/// Runs a test in a house whose timetable has begun.
pub(crate) fn each(test: impl Fn(&House)) {
    testing::each(&[&CAPABILITY, &notices::CAPABILITY, &FAIRS], |house| {
        house.settle();
        test(house);
    });
}

/// Says something of a fair, so many hours from now.
pub(crate) fn say(house: &House, part: In, title: &str, in_hours: u64) {
    tell(house, part, title, in_hours, false);
}

/// Says something that only facilitators may read.
pub(crate) fn whisper(house: &House, part: In, title: &str, in_hours: u64) {
    tell(house, part, title, in_hours, true);
}

fn tell(house: &House, part: In, title: &str, in_hours: u64, secret: bool) {
    let (title, at) = (title.to_owned(), house.clock.now().plus(hours(in_hours)));
    house.act(Actor::House, move |act| Ok(act.record(&Said { part, title: title.clone(), at, secret })?));
}
