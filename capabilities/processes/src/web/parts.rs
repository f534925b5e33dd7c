//! Who does what for the network, and the forms by which people say so.

use crate::acts::{consultations, milestones, parts as acts, processes};
use crate::facts::{CONSULTATION, MILESTONE, PROCESS};
use crate::heart::consultation::{Consultation, State};
use crate::heart::withdrawn::Withdrawn;
use crate::policy::TakePart;
use crate::store::parts::{self as store, Part};
use ::web::{Answer, Choice, Door, Html, Routes, Ui, see};
use access::{Gate, Person, Policy};
use askama::Template;
use axum::extract::Path;
use base::{Id, Moment, Sentence, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.post("/processes/{slug}/following", Gate::Member, follow);
    r.delete("/processes/{slug}/following", Gate::Member, unfollow);
    r.post("/processes/{slug}/milestones/{number}/going", Gate::Member, go);
    r.delete("/processes/{slug}/milestones/{number}/going", Gate::Member, stay);
    r.post("/consultations/{slug}/preparing", Gate::Member, prepare);
    r.delete("/consultations/{slug}/preparing", Gate::Member, unprepare);
    r.put("/consultations/{slug}/lead", Gate::Member, lead);
}

/// Somebody who has a part, as this reader may know them.
struct Who {
    name: String,
    /// Their profile; empty for those without one.
    link: String,
    leads: bool,
}

/// Who has a part in a thing, with the button by which the reader takes it or gives it up.
#[derive(Template)]
#[template(path = "processes/_parts.html")]
struct Section<'a> {
    ui: &'a Ui,
    title: String,
    none: String,
    take: String,
    leave: String,
    action: String,
    people: Vec<Who>,
    /// How many there are whose names are not for this reader.
    unseen: usize,
    can_take: bool,
    mine: bool,
    /// The choices of who leads, where that can be said, and the form's action.
    leads: Option<(String, Vec<Choice>, String)>,
}

impl Section<'_> {
    fn form(&self) -> ::web::Form {
        let lead = self.leads.as_ref().map(|(_, _, lead)| lead.as_str()).unwrap_or_default();
        self.ui.form(::web::Fields::default().with("lead", lead))
    }
}

/// Whether people can still take a part in a thing. Who has one can give it up at any time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taking {
    Open,
    Over,
}

/// Whether people can take a part in what was withdrawn, if it was.
pub(super) const fn taking(withdrawn: Option<&Withdrawn>) -> Taking {
    match withdrawn {
        Some(_) => Taking::Over,
        None => Taking::Open,
    }
}

/// Whether people can still help with the answer to a consultation.
pub(super) fn preparing(one: &Consultation, now: Moment) -> Taking {
    match State::of(one.said.closes, now) {
        State::Closed => Taking::Over,
        State::Open | State::Closing => taking(one.said.withdrawn.as_ref()),
    }
}

/// The section of a thing's page that says who has this part in it. `word` is how its sentences begin in the translations.
pub(super) fn section<T>(
    look: &Look,
    ui: &Ui,
    subject: Id<T>,
    part: Part,
    taking: Taking,
    action: &str,
) -> Result<Html, Fault> {
    let word = match part {
        Part::Follows => "process-follow",
        Part::Goes => "milestone-go",
        Part::Prepares | Part::Leads => "consultation-prepare",
    };
    let taken = store::of(look, subject)?;
    let leading: Vec<Id<Person>> =
        taken.iter().filter(|one| one.part == Part::Leads).filter_map(|one| one.person).collect();
    let here: Vec<_> = taken.iter().filter(|one| one.part == part).collect();
    let ids: Vec<Id<Person>> = here.iter().filter_map(|one| one.person).collect();
    let personas: Vec<_> = people::personas(look, &ids)?.into_iter().filter(|one| !one.former).collect();
    let mut shown: Vec<Who> = personas
        .iter()
        .map(|one| Who { name: one.name.clone(), link: one.link.clone(), leads: leading.contains(&one.id) })
        .collect();
    let named = here.iter().filter_map(|one| one.name.clone());
    shown.extend(named.map(|name| Who { name, link: String::new(), leads: false }));
    shown.sort_by_key(|who| !who.leads);
    let mine = look.actor().person().is_some_and(|person| ids.contains(&person));
    let may_lead = taking == Taking::Open
        && part == Part::Prepares
        && !personas.is_empty()
        && (mine || look.actor().facilitates());
    let leads = may_lead.then(|| {
        let choices = personas.iter().map(|one| Choice::new(one.id, one.name.as_str())).collect();
        let lead = leading.first().map(ToString::to_string).unwrap_or_default();
        (action.replace("/preparing", "/lead"), choices, lead)
    });
    super::html(&Section {
        ui,
        title: ui.t(format!("{word}-title")),
        none: ui.t(format!("{word}-none")),
        take: ui.t(format!("{word}-take")),
        leave: ui.t(format!("{word}-leave")),
        action: action.to_owned(),
        unseen: here.len() - shown.len(),
        people: shown,
        can_take: TakePart.permits(look.actor()) && (mine || taking == Taking::Open),
        mine,
        leads,
    })
}

/// Takes a part, or gives it up, and goes back to the page.
async fn change(
    door: &Door,
    subject: Subject,
    part: Part,
    (on, taking): (Change, Taking),
    back: String,
) -> Answer {
    if matches!((on, taking), (Change::Take, Taking::Over)) {
        return Err(Problem::refused(Sentence::of("process-wrong-over")).into());
    }
    let said = match on {
        Change::Take => "process-said-part",
        Change::Leave => "process-said-part-left",
    };
    door.act(move |act| match on {
        Change::Take => acts::take(act, &subject, part),
        Change::Leave => acts::leave(act, &subject, part),
    })
    .await?;
    see(back).said(said).answer()
}

#[derive(Clone, Copy)]
enum Change {
    Take,
    Leave,
}

async fn process(door: Door, slug: Slug, on: Change) -> Answer {
    let found = door.read(move |look| processes::at(look, &slug)).await?;
    let on = (on, taking(found.said.withdrawn.as_ref()));
    change(&door, Subject::new(PROCESS, found.id), Part::Follows, on, found.link()).await
}

async fn follow(door: Door, Path(slug): Path<Slug>) -> Answer {
    process(door, slug, Change::Take).await
}

async fn unfollow(door: Door, Path(slug): Path<Slug>) -> Answer {
    process(door, slug, Change::Leave).await
}

async fn milestone(door: Door, slug: Slug, number: i64, on: Change) -> Answer {
    let (process, found) = door.read(move |look| milestones::at(look, &slug, number)).await?;
    let back = crate::heart::milestone::link(&process.slug, number);
    let on = (on, taking(found.said.withdrawn.as_ref()));
    change(&door, Subject::new(MILESTONE, found.id), Part::Goes, on, back).await
}

async fn go(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    milestone(door, slug, number, Change::Take).await
}

async fn stay(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    milestone(door, slug, number, Change::Leave).await
}

async fn consultation(door: Door, slug: Slug, on: Change) -> Answer {
    let found = door.read(move |look| consultations::at(look, &slug)).await?;
    let on = (on, preparing(&found, door.ui().now()));
    change(&door, Subject::new(CONSULTATION, found.id), Part::Prepares, on, found.link()).await
}

async fn prepare(door: Door, Path(slug): Path<Slug>) -> Answer {
    consultation(door, slug, Change::Take).await
}

async fn unprepare(door: Door, Path(slug): Path<Slug>) -> Answer {
    consultation(door, slug, Change::Leave).await
}

async fn lead(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields();
    let person = fields.maybe::<Id<Person>>("lead");
    fields.check()?;
    let found = door.read(move |look| consultations::at(look, &slug)).await?;
    let subject = Subject::new(CONSULTATION, found.id);
    door.act(move |act| acts::lead(act, &subject, person)).await.map_err(|problem: Problem| problem)?;
    see(found.link()).said("consultation-said-lead").answer()
}
