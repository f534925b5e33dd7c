//! What an initiative does together with others, and proposing more.

use super::preview::{Preview, fields_of, terms_of};
use super::shown::{self, Bond};
use crate::acts::may_lead;
use crate::acts::merging::proposing::{self as acts, Typed};
use crate::acts::merging::undoing::{is_undoable, may_undo};
use crate::heart::initiative::{Initiative, Title, key};
use crate::heart::merging::proposal::{Side, State, Verb, Words};
use crate::heart::merging::terms::Terms;
use crate::store::initiatives;
use crate::store::merging::{done, proposals};
use crate::web::edit::fields::{Choices, named};
use crate::web::edit::{led, led_addressed};
use crate::web::initiative;
use crate::web::row::day;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Named, Parse, Sentence, Slug};
use db::Read;
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/together", Gate::Public, index);
    r.get("/initiatives/{slug}/together/new", Gate::Member, new);
    r.post("/initiatives/{slug}/together", Gate::Member, propose);
}

/// A merge or a proposal, as a line that leads to its page.
struct Line {
    /// The key of what is said.
    label: &'static str,
    title: String,
    lang: String,
    link: String,
    when: String,
}

#[derive(Template)]
#[template(path = "initiatives/merging/together.html")]
struct IndexPage {
    ui: Ui,
    initiative: Initiative,
    bonds: Vec<Bond>,
    merges: Vec<Line>,
    has_lineage: bool,
    /// What waits for an answer, for those who may give it.
    waiting: Vec<Line>,
    leads: bool,
    verbs: Vec<Choice>,
    form: Form,
}

async fn index(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = initiative(&door, slug).await?;
    let fields = Fields::default().with("verb", Verb::Together);
    index_page(&door, found, fields, StatusCode::OK).await
}

async fn index_page(door: &Door, found: Initiative, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = format!("{} · {}", ui.t("together-with-others"), found.said.title);
    let body = door.read(move |look| page(look, ui, found, fields)).await?;
    door.page(title, body).current("/initiatives").status(status).hidden().answer()
}

fn page(look: &Look, ui: Ui, initiative: Initiative, fields: Fields) -> Result<IndexPage, Problem> {
    let leads = may_lead(look, initiative.id)?;
    Ok(IndexPage {
        bonds: shown::bonds(look, &ui, &initiative)?,
        merges: undoable(look, &ui, &initiative)?,
        has_lineage: shown::has_lineage(look, initiative.id)?,
        waiting: if leads { waiting(look, &ui, &initiative)? } else { Vec::new() },
        leads,
        verbs: named::<Verb>(&ui, "together-verb-"),
        form: ui.form(fields),
        initiative,
        ui,
    })
}

/// Merges that whoever looks may still undo.
fn undoable(look: &Look, ui: &Ui, initiative: &Initiative) -> Result<Vec<Line>, Problem> {
    let mut lines = Vec::new();
    let merges = done::into(look, initiative.id)?.into_iter().chain(done::of(look, initiative.id)?);
    for merge in merges.filter(|merge| is_undoable(merge, look.now())) {
        let other = if merge.gone == initiative.id { merge.stays } else { merge.gone };
        let Some(other) = initiatives::find(look, other)? else { continue };
        if may_undo(look, look.actor(), &merge)? {
            let side = if merge.gone == initiative.id { Side::One } else { Side::Other };
            lines.push(Line {
                label: shown::label(Verb::Merge, side),
                title: other.said.title.to_string(),
                lang: other.said.lang.to_string(),
                link: format!("{}/together/{}", initiative.link(), merge.proposal),
                when: day(ui, merge.until),
            });
        }
    }
    Ok(lines)
}

/// What was proposed by it or to it, and is not decided.
fn waiting(look: &Look, ui: &Ui, initiative: &Initiative) -> Result<Vec<Line>, Problem> {
    let mut lines = Vec::new();
    for proposal in proposals::of(look, initiative.id, State::Open)? {
        let Some(side) = proposal.side_of(initiative.id).filter(|_| proposal.is_open(look.now())) else {
            continue;
        };
        let Some(other) = initiatives::find(look, proposal.on(side.across()))? else { continue };
        lines.push(Line {
            label: if proposal.side == side { "together-we-ask" } else { "together-they-ask" },
            title: other.said.title.to_string(),
            lang: other.said.lang.to_string(),
            link: format!("{}/together/{}", initiative.link(), proposal.id),
            when: day(ui, proposal.at),
        });
    }
    Ok(lines)
}

/// What is to be proposed.
#[derive(Clone, Deserialize)]
struct Asked {
    #[serde(default)]
    with: String,
    #[serde(default)]
    verb: String,
    #[serde(default)]
    side: String,
    /// Whose title, aim and text are kept, to begin with.
    #[serde(default)]
    keep: String,
}

#[derive(Template)]
#[template(path = "initiatives/merging/new.html")]
struct NewPage {
    ui: Ui,
    initiative: Initiative,
    other: Initiative,
    verb: Verb,
    side: Side,
    /// Which becomes a part of which, or goes on in it.
    ways: Vec<Way>,
    /// Whose title, aim and text are kept, to begin with.
    keeps: Vec<Way>,
    form: Form,
    /// Of a merge.
    preview: Option<Preview>,
    choices: Choices,
    /// The key of what the other side is asked.
    asks: &'static str,
    /// Both titles with their addresses, in the order in which one becomes a part of the other.
    names: [(String, String); 2],
}

/// A choice that is a page of its own.
struct Way {
    /// The key of what it is called.
    label: String,
    link: String,
    chosen: bool,
}

fn ways(own: &Initiative, other: &Initiative, draft: &Draft) -> (Vec<Way>, Vec<Way>) {
    let link = |side: Side, keep: Side| {
        let (verb, with) = (draft.verb, &other.slug);
        format!("{}/together/new?verb={verb}&with={with}&side={side}&keep={keep}", own.link())
    };
    let way = |side: &Side| Way {
        label: format!("together-way-{}-{side}", draft.verb),
        link: link(*side, draft.keep),
        chosen: *side == draft.side,
    };
    let keep = |keep: &Side| Way {
        label: format!("together-keep-{keep}"),
        link: link(draft.side, *keep),
        chosen: *keep == draft.keep,
    };
    let sides = Side::ALL.iter();
    let ways = if draft.verb.is_mutual() { Vec::new() } else { sides.clone().map(way).collect() };
    (ways, sides.map(keep).collect())
}

/// The initiative that somebody means: by its address, its short name in it, or its title.
fn meant(read: &Read, typed: &str) -> Result<Option<Initiative>, Problem> {
    let typed = typed.trim();
    let slug = typed.rsplit_once("/initiatives/").map_or(typed, |(_, rest)| rest);
    let slug = slug.split(['/', '?', '#']).next().unwrap_or_default();
    if let Ok(slug) = Slug::parse(&slug.to_lowercase())
        && let Some(found) = initiatives::by_slug(read, &slug)?
    {
        return Ok(Some(crate::acts::merging::living(read, found)?));
    }
    // What is no title is nobody's.
    let Ok(title) = Title::parse(typed) else { return Ok(None) };
    let called = initiatives::called(read, &key(title.as_str()))?;
    Ok(called.into_iter().find(|one| one.merged_into.is_none()))
}

async fn new(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let own = led(&door, slug).await?;
    let typed = asked.with.clone();
    let Some(other) = door.read(move |look| meant(look, &typed)).await? else {
        // The form always says what is proposed: nobody has filled it in yet.
        if asked.with.is_empty() && asked.verb.is_empty() {
            return see(format!("{}/together", own.link())).answer();
        }
        let mut fields = Fields::default().with("with", &asked.with).with("verb", &asked.verb);
        fields.refuse("with", Sentence::of("together-wrong-unknown"));
        return index_page(&door, own, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let verb = Verb::of_name(&asked.verb).unwrap_or(Verb::Together);
    let side = Side::of_name(&asked.side).unwrap_or(Side::One);
    let keep = Side::of_name(&asked.keep).unwrap_or(Side::Other);
    let fields = Fields::default().with("verb", verb).with("side", side).with("with", &other.slug);
    let (gone, stays) = order(&own, &other, side);
    let kept = Terms::of(if keep == Side::One { &gone.said } else { &stays.said });
    let fields = if verb == Verb::Merge { fields_of(fields, &kept) } else { fields };
    let terms = Some(kept).filter(|_| verb == Verb::Merge);
    new_page(&door, own, other, Draft { verb, side, keep, terms }, fields, StatusCode::OK).await
}

/// What is being proposed, as far as it is chosen.
struct Draft {
    verb: Verb,
    side: Side,
    keep: Side,
    terms: Option<Terms>,
}

/// The one that joins or goes on in the other, and the other.
fn order<'a>(own: &'a Initiative, other: &'a Initiative, side: Side) -> (&'a Initiative, &'a Initiative) {
    match side {
        Side::One => (own, other),
        Side::Other => (other, own),
    }
}

async fn new_page(
    door: &Door,
    own: Initiative,
    other: Initiative,
    draft: Draft,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let title = format!("{} · {}", ui.t("together-with-others"), own.said.title);
    let body = door
        .read(move |look| {
            let (ways, keeps) = ways(&own, &other, &draft);
            let (gone, stays) = order(&own, &other, draft.side);
            let preview = draft.terms.map(|terms| Preview::of(look, &ui, gone, stays, &terms)).transpose()?;
            let choices = Choices::of(look, &ui, &fields)?;
            Ok::<_, Problem>(NewPage {
                ways,
                keeps,
                form: ui.form(fields),
                asks: shown::asked(draft.verb),
                names: [gone, stays].map(|one| (one.said.title.to_string(), one.link())),
                verb: draft.verb,
                side: draft.side,
                preview,
                choices,
                initiative: own,
                other,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/initiatives").status(status).hidden().answer()
}

async fn propose(door: Door, Path(slug): Path<Slug>) -> Answer {
    let own = led_addressed(&door, slug).await?;
    let mut fields = door.fields();
    let with = fields.get("with").to_owned();
    let other = door.read(move |look| meant(look, &with)).await?.ok_or(Problem::NotFound)?;
    let verb = fields.need::<Verb>("verb").ok_or(Problem::NotFound)?;
    let side = fields.maybe::<Side>("side").unwrap_or(Side::One);
    let words = fields.need::<Words>("words");
    let terms = if verb == Verb::Merge { terms_of(&mut fields) } else { None };
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let (Some(words), Ok(())) = (words, fields.check()) else {
        let shown =
            terms.or_else(|| (verb == Verb::Merge).then(|| Terms::of(&order(&own, &other, side).1.said)));
        let draft = Draft { verb, side, keep: Side::Other, terms: shown };
        return new_page(&door, own, other, draft, fields, status).await;
    };
    let typed = Typed { verb, side, words, terms: terms.clone() };
    let (from, to) = (own.id, other.id);
    match door.act(move |act| acts::propose(act, from, to, &typed)).await {
        Ok(proposal) => {
            see(format!("{}/together/{}", own.link(), proposal.id)).said("together-said-proposed").answer()
        }
        Err(Problem::Refused(refusals)) => {
            let draft = Draft { verb, side, keep: Side::Other, terms };
            new_page(&door, own, other, draft, fields.refused(refusals), status).await
        }
        Err(problem) => Err(problem.into()),
    }
}
