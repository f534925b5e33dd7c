//! Who goes, as one reader sees it.

use crate::heart::attendance::{Attendance, Days, Part, Way, Who};
use crate::heart::event::Event;
use crate::store::{attendance as store, events, recorded};
use access::Person;
use base::places::Region;
use base::{Id, Named};
use db::Fault;
use facts::Look;
use people::Persona;
use std::collections::HashMap;
use web::Ui;

/// So many go from there.
pub(crate) struct Share {
    pub(crate) region: String,
    pub(crate) count: i64,
}

/// Somebody whose name this reader may see.
pub(crate) struct Goer {
    pub(crate) name: String,
    /// Their profile.
    pub(crate) link: Option<String>,
    /// Where from, how, as what, when: what there is to say, in this order.
    pub(crate) marks: Vec<String>,
    pub(crate) note: Option<String>,
}

/// Who goes, as one reader sees it.
pub(crate) struct Going {
    pub(crate) total: i64,
    pub(crate) remote: i64,
    /// Whether the event is over: then it is told in the past.
    pub(crate) over: bool,
    /// Whether one of them has an account here.
    pub(crate) covered: bool,
    pub(crate) shares: Vec<Share>,
    pub(crate) goers: Vec<Goer>,
    /// How many names this reader may see, on all pages.
    pub(crate) named: i64,
    /// How many are counted and not named.
    pub(crate) unnamed: i64,
    /// Who facilitates: name, and profile of those who are here.
    pub(crate) facilitators: Vec<(String, Option<String>)>,
    /// The list of all names, when they are more than one page.
    pub(crate) all: Option<String>,
}

/// Who goes to an event, with one page of names from one place in the list on.
pub(crate) fn going(look: &Look, ui: &Ui, event: &Event, from: i64) -> Result<Going, Fault> {
    let tallies = store::tallies(look, event.id)?;
    let sum = |keep: &dyn Fn(&store::Tally) -> bool| -> i64 {
        tallies.iter().filter(|tally| keep(tally)).map(|tally| tally.count).sum()
    };
    let total = sum(&|_| true);
    let mut shares: Vec<Share> = Region::ALL
        .iter()
        .map(|region| Share {
            region: region.name(ui.tongue()).to_owned(),
            count: sum(&|tally| tally.region == Some(*region)),
        })
        .filter(|share| share.count > 0)
        .collect();
    shares.sort_by_key(|share| std::cmp::Reverse(share.count));
    let named = store::named_count(look, look.actor(), event.id)?;
    let page = store::named(look, look.actor(), event.id, from)?;
    let persons: Vec<Id<Person>> = page.iter().filter_map(|one| one.who.person()).collect();
    let personas: HashMap<Id<Person>, Persona> =
        people::personas(look, &persons)?.into_iter().map(|persona| (persona.id, persona)).collect();
    let goers: Vec<Goer> = page.iter().filter_map(|one| goer(ui, one, &personas)).collect();
    // A profile can be hidden from this reader though its owner lets the attendance be seen.
    let hidden = i64::try_from(page.len() - goers.len()).unwrap_or(0);
    let facilitators = people::personas(look, &events::facilitators(look, event.id)?)?;
    Ok(Going {
        total,
        over: event.is_over(look.now()),
        remote: sum(&|tally| tally.way == Way::Remote),
        covered: sum(&|tally| tally.members) > 0,
        shares,
        goers,
        named,
        unnamed: total - named + hidden,
        facilitators: facilitators
            .into_iter()
            .filter(|persona| !persona.former)
            .map(|persona| (persona.name, Some(persona.link)))
            .chain(recorded::facilitators(look, event.id)?.into_iter().map(|name| (name, None)))
            .collect(),
        all: (named > store::PAGE).then(|| format!("{}/participants", event.link())),
    })
}

impl Going {
    /// The key of the heading.
    pub(crate) const fn title(&self) -> &'static str {
        if self.over { "attendance-title-over" } else { "attendance-title" }
    }

    /// The key of what is said where nobody of the network goes.
    pub(crate) const fn nobody(&self) -> &'static str {
        if self.over { "attendance-nobody-over" } else { "attendance-nobody" }
    }
}

fn goer(ui: &Ui, attendance: &Attendance, personas: &HashMap<Id<Person>, Persona>) -> Option<Goer> {
    let (name, link, country) = match &attendance.who {
        Who::Guest(guest) => (guest.name.to_string(), None, attendance.plan.country),
        Who::Person(person) => {
            let persona = personas.get(person).filter(|persona| !persona.former)?;
            (persona.name.clone(), Some(persona.link.clone()), persona.country)
        }
    };
    let plan = &attendance.plan;
    let country = country.map(|country| country.name(ui.tongue()).to_owned());
    let remote = (plan.way == Way::Remote).then(|| ui.t("attendance-remote"));
    let part = (plan.part != Part::Participates).then(|| ui.t(format!("attendance-part-{}", plan.part)));
    let days = plan.days.as_ref().map(|days| spoken(ui, days));
    Some(Goer {
        name,
        link,
        marks: [country, remote, part, days].into_iter().flatten().collect(),
        note: plan.note.as_ref().map(ToString::to_string),
    })
}

fn spoken(ui: &Ui, days: &Days) -> String {
    match days {
        Days::Some(days) => days.iter().map(|day| ui.day_month(*day)).collect::<Vec<_>>().join(", "),
        Days::Words(words) => words.to_string(),
    }
}
