//! A proposal, for the leads of both sides: what it is, how they stand to it, and what they can say. Also of a merge that was
//! done, as long as it can be undone.

use super::preview::{Preview, fields_of, terms_of};
use super::shown;
use crate::acts::merging::undoing::{self, is_recorded, is_undoable, may_undo};
use crate::acts::merging::{answering, answers_for, both, doing, exactly, proposing, speaks_for};
use crate::heart::initiative::Initiative;
use crate::heart::merging::consent::{Consent, Stance, Stands};
use crate::heart::merging::proposal::{Proposal, Side, State, Verb, Words};
use crate::store::merging::{consents, done, proposals};
use crate::web::edit::fields::Choices;
use crate::web::names::{Names, Who};
use crate::web::row::day;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Slug};
use facts::{Act, Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/together/{id}", Gate::Member, show);
    r.put("/initiatives/{slug}/together/{id}", Gate::Member, change);
    r.delete("/initiatives/{slug}/together/{id}", Gate::Member, end);
    r.post("/initiatives/{slug}/together/{id}/consent", Gate::Member, agree);
    r.delete("/initiatives/{slug}/together/{id}/consent", Gate::Member, decline);
    r.delete("/initiatives/{slug}/together/{id}/merge", Gate::Member, undo);
}

/// What a lead said.
struct Said {
    who: Option<Who>,
    agrees: bool,
    /// Whether that was to something that has changed since.
    old: bool,
    words: Option<String>,
    when: String,
}

/// One side of it.
struct SideShown {
    title: String,
    lang: String,
    link: String,
    /// The key of how it stands.
    stands: &'static str,
    said: Vec<Said>,
}

#[derive(Template)]
#[template(path = "initiatives/merging/proposal.html")]
struct ShowPage {
    ui: Ui,
    /// The one at whose address this is, and the page itself.
    initiative: Initiative,
    link: String,
    proposal: Proposal,
    /// The key of what is asked of the other side.
    asks: &'static str,
    /// The key of what became of it.
    became: String,
    when: String,
    who: Option<Who>,
    sides: [SideShown; 2],
    preview: Option<Preview>,
    /// What whoever agrees agrees to.
    seen: String,
    is_open: bool,
    can: Can,
    /// Until when the merge can be undone, for who may.
    undo_until: Option<String>,
    /// Whether it was taken in from a record, and for that cannot be undone.
    recorded: bool,
    form: Form,
    choices: Choices,
}

async fn show(door: Door, Path((slug, id)): Path<(Slug, Id<Proposal>)>) -> Answer {
    page(&door, slug, id, None, StatusCode::OK).await
}

/// The page; `typed` is what was typed into one of its forms, with what is wrong.
async fn page(
    door: &Door,
    slug: Slug,
    id: Id<Proposal>,
    typed: Option<Fields>,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let title = ui.t("together-proposal");
    let body = door.read(move |look| body(look, ui, &slug, id, typed)).await?;
    door.page(title, body).current("/initiatives").status(status).hidden().answer()
}

/// The proposal, if whoever looks may know of it: the leads of both sides, and those who may undo it.
fn known(look: &Look, slug: &Slug, id: Id<Proposal>) -> Result<(Initiative, Proposal), Problem> {
    let found = crate::acts::readable(look, slug)?;
    let proposal = proposals::find(look, id)?.ok_or(Problem::NotFound)?;
    let speaks = !speaks_for(look, look.actor(), &proposal)?.is_empty();
    let merge = done::find(look, id)?;
    let undoes = merge.map(|merge| may_undo(look, look.actor(), &merge)).transpose()?.unwrap_or(false);
    if proposal.side_of(found.id).is_none() || !(speaks || undoes) {
        return Err(Problem::NotFound);
    }
    Ok((found, proposal))
}

fn body(
    look: &Look,
    ui: Ui,
    slug: &Slug,
    id: Id<Proposal>,
    typed: Option<Fields>,
) -> Result<ShowPage, Problem> {
    let (initiative, proposal) = known(look, slug, id)?;
    let [one, other] = both(look, &proposal)?;
    let is_open = proposal.is_open(look.now());
    let seen = exactly(look, &proposal)?;
    let stands = answering::sides(look, &proposal, &seen)?;
    let said = consents::of(look, id)?;
    let names = Names::of(look, said.iter().filter_map(|one| one.person).chain(proposal.by))?;
    let side = |side: Side, of: &Initiative, stands: Stands| {
        let theirs = said.iter().filter(|consent| consent.side == side);
        SideShown {
            title: of.said.title.to_string(),
            lang: of.said.lang.to_string(),
            link: of.link(),
            stands: stands_key(stands),
            said: theirs
                .map(|consent| shown_consent(&ui, &names, consent, &proposal, is_open.then_some(&seen)))
                .collect(),
        }
    };
    let sides = [side(Side::One, &one, stands[0]), side(Side::Other, &other, stands[1])];
    let preview = match (&proposal.terms, is_open) {
        (Some(terms), true) => Some(Preview::of(look, &ui, &one, &other, terms)?),
        _ => None,
    };
    let merge = done::find(look, id)?;
    let until =
        merge.as_ref().filter(|merge| is_undoable(merge, look.now())).map(|merge| day(&ui, merge.until));
    let fields = typed.unwrap_or_else(|| match &proposal.terms {
        Some(terms) => fields_of(Fields::default(), terms).with("version", proposal.version),
        None => Fields::default(),
    });
    let choices = Choices::of(look, &ui, &fields)?;
    Ok(ShowPage {
        link: format!("{}/together/{id}", initiative.link()),
        asks: shown::asked(proposal.verb),
        became: became(&proposal, is_open),
        when: day(&ui, proposal.at),
        who: names.who(&ui, proposal.by, None),
        can: can(look, &proposal, &said, &seen, stands)?,
        undo_until: until,
        recorded: merge.is_some_and(|merge| is_recorded(&merge, look.now())),
        form: ui.form(fields),
        sides,
        preview,
        seen,
        is_open,
        choices,
        initiative,
        proposal,
        ui,
    })
}

/// The key of what became of it; what nobody decided in time has lapsed.
fn became(proposal: &Proposal, is_open: bool) -> String {
    let lapsed = proposal.state == State::Open && !is_open;
    if lapsed { "together-state-lapsed".to_owned() } else { format!("together-state-{}", proposal.state) }
}

/// What whoever looks can do with a proposal.
struct Can {
    agree: bool,
    decline: bool,
    withdraw: bool,
    end: bool,
}

fn can(
    look: &Look,
    proposal: &Proposal,
    said: &[Consent],
    seen: &str,
    stands: [Stands; 2],
) -> Result<Can, Problem> {
    let speaks = speaks_for(look, look.actor(), proposal)?;
    let answers = answers_for(look, look.actor(), proposal)?;
    let actor = look.actor().person();
    let agreed = |side: &Side| {
        let own = |consent: &&Consent| consent.side == *side && consent.person == actor;
        said.iter().filter(own).any(|consent| consent.stance == Stance::Agrees && consent.exactly == seen)
    };
    let is_open = proposal.is_open(look.now());
    // Both agree and it is not done: whoever objected does not lead any more. Saying so once more does it.
    let ripe = stands == [Stands::Agrees; 2] && !answers.is_empty();
    let holds = proposal.state == State::Agreed && proposal.verb != Verb::Merge;
    Ok(Can {
        agree: is_open && (ripe || answers.iter().any(|side| !agreed(side))),
        decline: is_open && !speaks.is_empty(),
        withdraw: is_open && speaks.contains(&proposal.side),
        end: holds && !speaks.is_empty(),
    })
}

const fn stands_key(stands: Stands) -> &'static str {
    match stands {
        Stands::Agrees => "together-side-agrees",
        Stands::Objects => "together-side-objects",
        Stands::AskedAgain => "together-side-again",
        Stands::Waits => "together-side-waits",
    }
}

/// `seen` is the hash of what is shown now, as long as it can be answered.
fn shown_consent(ui: &Ui, names: &Names, consent: &Consent, proposal: &Proposal, seen: Option<&str>) -> Said {
    // The reason for which it was declined stands at the head.
    let words = consent.words.as_ref().filter(|words| proposal.reason.as_ref() != Some(*words));
    Said {
        who: names.who(ui, consent.person, None),
        agrees: consent.stance == Stance::Agrees,
        old: consent.stance == Stance::Agrees && seen.is_some_and(|seen| consent.exactly != seen),
        words: words.map(ToString::to_string),
        when: day(ui, consent.at),
    }
}

/// Does something with a proposal, and goes back to its page; what is refused is said there.
async fn done<R: Send + 'static>(
    door: &Door,
    slug: Slug,
    id: Id<Proposal>,
    typed: Fields,
    said: &'static str,
    act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
) -> Answer {
    match door.act(act).await {
        Ok(_) => see(format!("/initiatives/{slug}/together/{id}")).said(said).answer(),
        Err(Problem::Refused(refusals)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let again = slug.clone();
            let fields = door.read(move |look| filled(look, &again, id, typed)).await?;
            page(door, slug, id, Some(fields.refused(refusals)), status).await
        }
        Err(problem) => Err(problem.into()),
    }
}

/// What was typed, for what the proposal is now, which stands above it; the terms as they are where they were not among it.
fn filled(look: &Look, slug: &Slug, id: Id<Proposal>, typed: Fields) -> Result<Fields, Problem> {
    let (_, proposal) = known(look, slug, id)?;
    match proposal.terms {
        Some(terms) if !typed.has("title") => {
            let words = typed.get("words").to_owned();
            Ok(fields_of(Fields::default(), &terms).with("version", proposal.version).with("words", words))
        }
        _ => {
            let kept = typed.values().iter().filter(|(name, _)| name != "version").cloned().collect();
            Ok(Fields::new(kept).with("version", proposal.version))
        }
    }
}

async fn agree(door: Door, Path((slug, id)): Path<(Slug, Id<Proposal>)>) -> Answer {
    let fields = door.fields();
    let seen = fields.get("seen").to_owned();
    done(&door, slug, id, fields, "together-said-agreed", move |act| answering::agree(act, id, &seen)).await
}

async fn decline(door: Door, Path((slug, id)): Path<(Slug, Id<Proposal>)>) -> Answer {
    let mut fields = door.fields();
    let Some(words) = fields.need::<Words>("words") else {
        let again = slug.clone();
        let wrong = fields.wrong().to_vec();
        let fields = door.read(move |look| filled(look, &again, id, fields)).await?;
        return page(&door, slug, id, Some(fields.refused(wrong)), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    done(&door, slug, id, fields, "together-said-declined", move |act| answering::decline(act, id, &words))
        .await
}

async fn change(door: Door, Path((slug, id)): Path<(Slug, Id<Proposal>)>) -> Answer {
    let mut fields = door.fields();
    let version = fields.get("version").parse().unwrap_or(0);
    let Some(terms) = terms_of(&mut fields) else {
        return page(&door, slug, id, Some(fields), StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let change = move |act: &mut Act| proposing::change_terms(act, id, version, &terms);
    done(&door, slug, id, fields, "together-said-changed", change).await
}

/// Takes a proposal back, or ends what holds.
async fn end(door: Door, Path((slug, id)): Path<(Slug, Id<Proposal>)>) -> Answer {
    let end = move |act: &mut Act| {
        let proposal = proposals::find(act, id)?.ok_or(Problem::NotFound)?;
        match proposal.state {
            State::Agreed => doing::end(act, id),
            _ => proposing::withdraw(act, id),
        }
    };
    done(&door, slug, id, Fields::default(), "together-said-ended", end).await
}

async fn undo(door: Door, Path((slug, id)): Path<(Slug, Id<Proposal>)>) -> Answer {
    let undo = move |act: &mut Act| undoing::undo(act, id);
    done(&door, slug, id, Fields::default(), "together-said-undone", undo).await
}
