//! How an initiative goes on: the list of updates, one of them, and telling another.

use super::edit::led_addressed;
use super::names::{Names, Who};
use super::row::day;
use super::{initiative, merging};
use crate::acts::may_lead;
use crate::acts::merging::living;
use crate::acts::updating::{self as acts, Typed};
use crate::heart::initiative::Initiative;
use crate::heart::update::Update;
use crate::store::updates::{self as store, PAGE};
use ::web::{Answer, Card, Choice, Door, Fields, Form, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Parse, Sentence, Slug};
use db::Fault;
use facts::{Look, Problem, Subject, Tag};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/updates", Gate::Public, list);
    r.post("/initiatives/{slug}/updates", Gate::Member, tell);
    r.get("/initiatives/{slug}/updates/{number}", Gate::Public, show);
}

/// An update as pages show it.
pub(crate) struct Told {
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) link: String,
    pub(crate) when: String,
    pub(crate) who: Option<Who>,
    pub(crate) body: Html,
}

/// An update as pages show it.
pub(crate) fn told(
    look: &Look,
    ui: &Ui,
    initiative: &Initiative,
    names: &Names,
    one: &Update,
) -> Result<Told, Fault> {
    Ok(Told {
        title: one.title.to_string(),
        lang: one.lang.to_string(),
        link: link(initiative, one.number),
        when: day(ui, one.at),
        who: names.who(ui, one.author, one.name.as_ref()),
        body: ui.prose(look, one.body.as_str(), false)?,
    })
}

/// The page of an update.
pub(crate) fn link(initiative: &Initiative, number: i64) -> String {
    format!("{}/updates/{number}", initiative.link())
}

#[derive(Template)]
#[template(path = "initiatives/updates.html")]
struct ListPage {
    ui: Ui,
    initiative: Initiative,
    updates: Vec<Told>,
    /// How many there are of all.
    count: i64,
    older: Option<String>,
    /// The form, for those who may tell.
    form: Option<(Form, Vec<Choice>, Vec<Choice>)>,
}

#[derive(Deserialize)]
struct Asked {
    before: Option<i64>,
}

async fn list(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let found = initiative(&door, slug).await?;
    let fields = Fields::default().with("lang", &found.said.lang);
    let before = asked.before.unwrap_or(i64::MAX);
    page(&door, found, before, fields, StatusCode::OK).await
}

async fn page(door: &Door, found: Initiative, before: i64, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let tags = [crate::facts::subject(found.id).tag(), Tag::from("people")];
    let title = format!("{} · {}", ui.t("update-title-all"), found.said.title);
    let body = door.read(move |look| body(look, ui, found, before, fields)).await?;
    door.page(title, body).current("/initiatives").status(status).keep(tags).answer()
}

fn body(
    look: &Look,
    ui: Ui,
    initiative: Initiative,
    before: i64,
    fields: Fields,
) -> Result<ListPage, Problem> {
    let mut found = store::page(look, initiative.id, before, PAGE + 1)?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    let older = found.last().filter(|_| more);
    let names = Names::of(look, found.iter().filter_map(|one| one.author))?;
    // Also of one that has gone on in another since the form was opened: what was typed is in it.
    let form = if may_lead(look, living(look, initiative.clone())?.id)? {
        let mut langs: Vec<Choice> =
            base::places::languages().iter().map(|lang| Choice::new(lang, ui.language(lang))).collect();
        let typed = fields.get("lang").to_owned();
        if !typed.is_empty() && langs.iter().all(|choice| choice.value != typed) {
            langs.push(Choice::new(&typed, &typed));
        }
        Some((ui.form(fields), langs, channels(look, &ui)?))
    } else {
        None
    };
    Ok(ListPage {
        count: store::count(look, initiative.id)?,
        older: older.map(|last| format!("{}/updates?before={}", initiative.link(), last.number)),
        updates: found
            .iter()
            .map(|one| told(look, &ui, &initiative, &names, one))
            .collect::<Result<_, _>>()?,
        form,
        initiative,
        ui,
    })
}

/// The lists that can be told, as whoever looks may write to them: `list:018f…`.
fn channels(look: &Look, ui: &Ui) -> Result<Vec<Choice>, Fault> {
    let mut choices = Vec::new();
    for channel in &ui.house().channels {
        let offered = (channel.choices)(look, ui)?.into_iter();
        choices.extend(offered.map(|one| Choice::new(format!("{}:{}", channel.kind, one.value), one.label)));
    }
    Ok(choices)
}

/// One channel as the form names it.
struct Channel(Subject);

impl Parse for Channel {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let wrong = || Sentence::of("wrong-choice");
        let (kind, id) = typed.split_once(':').ok_or_else(wrong)?;
        Ok(Self(Subject { kind: kind.to_owned().into(), id: Id::parse(id)? }))
    }
}

fn read(typed: &mut Fields) -> Option<Typed> {
    let (title, body, lang) = (typed.need("title"), typed.need("body"), typed.need("lang"));
    let channels = typed.many::<Channel>("channels");
    typed.check().ok()?;
    // Each list once, however often it was ticked.
    let mut told: Vec<Subject> = Vec::new();
    for Channel(channel) in channels {
        if !told.contains(&channel) {
            told.push(channel);
        }
    }
    Some(Typed { title: title?, body: body?, lang: lang?, channels: told })
}

async fn tell(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = led_addressed(&door, slug).await?;
    let mut fields = door.fields();
    let Some(typed) = read(&mut fields) else {
        return page(&door, found, i64::MAX, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, house) = (found.id, door.house().clone());
    match door.act(move |act| acts::tell(act, &house, id, &typed)).await {
        Ok(update) => see(link(&found, update.number)).said("update-said-told").answer(),
        Err(Problem::Refused(refusals)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&door, found, i64::MAX, fields.refused(refusals), status).await
        }
        Err(problem) => Err(problem.into()),
    }
}

#[derive(Template)]
#[template(path = "initiatives/update.html")]
struct UpdatePage {
    ui: Ui,
    initiative: Initiative,
    told: Told,
    /// Where it was told, as far as this reader may see that.
    lists: Vec<Card>,
    beside: Vec<Html>,
    earlier: Option<String>,
    later: Option<String>,
}

async fn show(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let found = initiative(&door, slug).await?;
    let ui = door.ui();
    let id = found.id;
    let update = door
        .read(move |look| match store::of(look, id, number)? {
            Some(update) => Ok(update),
            None => Err(merging::update_elsewhere(look, id, number)?),
        })
        .await?;
    let subject = Subject::new(crate::facts::UPDATE, update.id);
    let tags = [crate::facts::subject(id).tag(), subject.tag(), Tag::from("people")];
    let title = format!("{} · {}", update.title, found.said.title);
    let body = door
        .read(move |look| {
            let names = Names::of(look, update.author)?;
            let (earlier, later) = store::beside(look, id, number)?;
            let mut lists = Vec::new();
            for one in store::told(look, update.id)? {
                lists.extend(ui.card(look, &one.message)?);
            }
            Ok::<_, Problem>(UpdatePage {
                told: told(look, &ui, &found, &names, &update)?,
                lists,
                beside: ui.house().beside(look, &ui, &subject)?,
                earlier: earlier.map(|number| link(&found, number)),
                later: later.map(|number| link(&found, number)),
                initiative: found,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/initiatives").keep(tags).answer()
}
