//! Taking in calls to act from a list of another network, as consultations.

use super::{langs, spoken, zones};
use crate::acts::opportunities as acts;
use crate::heart::consultation::ConsultationDetails;
use crate::heart::opportunities::{Call, read};
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, Upload, see};
use access::Gate;
use askama::Template;
use axum::http::StatusCode;
use base::{Lang, Line, Named, Slug, Tongue, Zone};
use db::Fault;
use facts::{Look, Problem};
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/consultations/import", Gate::Steward, blank);
    r.post("/consultations/import", Gate::Steward, take);
}

#[derive(Template)]
#[template(path = "processes/opportunities.html")]
struct ImportPage {
    ui: Ui,
    form: Form,
    langs: Vec<Choice>,
    zones: Vec<Choice>,
    preview: Option<Preview>,
}

/// What would come of the list.
struct Preview {
    list: String,
    fates: Vec<Fate>,
    new: usize,
    known: usize,
}

/// What comes of a call.
struct Fate {
    title: String,
    what: String,
    until: String,
    filed: String,
}

async fn blank(door: Door) -> Answer {
    let zone = door.house().network().zone.clone();
    let fields = Fields::default().with("lang", Lang::from(door.ui().tongue())).with("zone", zone);
    page(&door, fields, None, StatusCode::OK).await
}

async fn take(door: Door, upload: Upload) -> Answer {
    let mut fields = upload.fields.clone();
    let text = match upload.file("file") {
        Some(file) => String::from_utf8_lossy(&file.bytes).into_owned(),
        None => fields.get("list").to_owned(),
    };
    let asker = fields.need::<Line<200>>("asker");
    let (lang, zone) = (fields.need::<Lang>("lang"), fields.need::<Zone>("zone"));
    let calls = read(&text).unwrap_or_else(|sentence| {
        fields.refuse("list", sentence);
        Vec::new()
    });
    let (Some(asker), Some(lang), Some(zone), Ok(())) = (asker, lang, zone, fields.check()) else {
        return page(&door, fields, None, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let with_old = fields.has("archived");
    let wanted: Vec<Call> = calls.into_iter().filter(|call| with_old || !call.archived).collect();
    let made = door
        .read(move |look| {
            let topics = topic_names(look)?;
            let said = |call: &Call| acts::said(call, &asker, &lang, &zone, &topics);
            Ok::<_, Fault>(wanted.iter().filter_map(said).collect::<Vec<_>>())
        })
        .await?;
    if fields.get("do") == "take" {
        let added = door.act(move |act| acts::import(act, &made)).await?;
        let said = if added == 0 { "process-said-import-nothing" } else { "consultation-said-imported" };
        return see("/consultations").said(said).answer();
    }
    page(&door, fields, Some((text, made)), StatusCode::OK).await
}

/// What topics are called in any language.
fn topic_names(look: &Look) -> Result<Vec<(String, Slug)>, Fault> {
    let topics = topics::all(look)?;
    let names = |topic: &topics::Topic| {
        let named = |tongue: &Tongue| (topic.name(*tongue).to_owned(), topic.slug.clone());
        Tongue::ALL.iter().map(named).collect::<Vec<_>>()
    };
    Ok(topics.iter().flat_map(names).collect())
}

type Made = (String, Vec<ConsultationDetails>);

async fn page(door: &Door, fields: Fields, made: Option<Made>, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let preview = made.map(|made| preview(look, &ui, made)).transpose()?;
            Ok::<_, Problem>(ImportPage {
                langs: langs(&ui, fields.get("lang")),
                zones: zones(fields.get("zone")),
                form: ui.form(fields),
                preview,
                ui,
            })
        })
        .await?;
    let title = door.ui().t("consultation-import");
    door.page(title, body).current("/processes").status(status).hidden().answer()
}

fn preview(look: &Look, ui: &Ui, (list, made): Made) -> Result<Preview, Fault> {
    let mut preview = Preview { list, fates: Vec::with_capacity(made.len()), new: 0, known: 0 };
    let here = acts::Known::of(look)?;
    for said in made {
        let known = here.has(&said);
        preview.known += usize::from(known);
        preview.new += usize::from(!known);
        let mut filed: Vec<String> =
            topics::labels(look, ui, &said.topics)?.into_iter().map(|(name, _)| name).collect();
        filed.extend(spoken::regions(ui, &said.regions));
        let until = said.closes.map(|closes| spoken::until(ui, closes, &said.zone));
        preview.fates.push(Fate {
            title: said.title.to_string(),
            what: ui.t(if known { "process-import-known" } else { "consultation-import-new" }),
            until: until.unwrap_or_else(|| ui.t("consultation-no-end")),
            filed: filed.join(" · "),
        });
    }
    Ok(preview)
}
