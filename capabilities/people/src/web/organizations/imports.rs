//! Taking in a list: handing it in, saying what its columns mean, choosing what becomes of its rows.

mod preview;

use super::super::me;
use crate::acts::organizations::imports::{self as acts, own as own_of};
use crate::heart::organization::import::{Charset, Choice as Chosen, Field, Import, Settings, Source, table};
use crate::store::organizations::imports;
use ::web::askama::Template;
use ::web::axum::extract::Path;
use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Stop, Ui, Upload, see};
use access::Gate;
use base::{Id, Lang, Named, Slug};
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/organizations/import", Gate::Facilitator, start);
    r.post("/organizations/import", Gate::Facilitator, hand_in);
    r.get("/organizations/import/{id}", Gate::Facilitator, preview::show);
    r.put("/organizations/import/{id}", Gate::Facilitator, remap);
    r.delete("/organizations/import/{id}", Gate::Facilitator, remove);
    r.put("/organizations/import/{id}/rows", Gate::Facilitator, choose);
    r.post("/organizations/import/{id}/confirmation", Gate::Facilitator, confirm);
    r.delete("/organizations/import/{id}/confirmation", Gate::Facilitator, undo);
}

struct Begun {
    title: String,
    link: String,
    made: String,
}

#[derive(Template)]
#[template(path = "people/organizations_import.html")]
struct StartPage {
    ui: Ui,
    view: &'static str,
    form: Form,
    charsets: Vec<Choice>,
    begun: Vec<Begun>,
    facilitator: bool,
}

async fn start(door: Door) -> Answer {
    start_page(&door, Fields::default(), StatusCode::OK).await
}

async fn start_page(door: &Door, fields: Fields, status: StatusCode) -> Answer {
    let person = me(door)?;
    let begun = door.read(move |look| Ok::<_, Stop>(imports::of_person(look, person)?)).await?;
    let ui = door.ui();
    let charset =
        |charset: &Charset| Choice::new(charset, ui.t(format!("organizations-import-charset-{charset}")));
    let row = |(id, title, made)| Begun { title, link: path(id), made: ui.moment(made) };
    let body = StartPage {
        view: "import",
        form: ui.form(fields),
        charsets: Charset::ALL.iter().map(charset).collect(),
        begun: begun.into_iter().map(row).collect(),
        facilitator: true,
        ui: door.ui(),
    };
    door.page(ui.t("organizations-import-heading"), body).current("/people").status(status).hidden().answer()
}

fn path(id: Id<Import>) -> String {
    format!("/organizations/import/{id}")
}

async fn hand_in(door: Door, upload: Upload) -> Answer {
    let mut fields = upload.fields.clone();
    let charset: Option<Charset> = fields.maybe("charset");
    let pasted = fields.get("text").to_owned();
    let title = upload.files.first().map(|file| file.name.clone());
    let title = title.unwrap_or_else(|| pasted.lines().next().unwrap_or_default().to_owned());
    let read = door
        .read(move |_| {
            let files = upload.files.iter();
            let mut sources: Vec<Source> =
                files.map(|file| Source { name: &file.name, bytes: &file.bytes, charset }).collect();
            if !pasted.trim().is_empty() {
                sources.push(Source { name: "", bytes: pasted.as_bytes(), charset: Some(Charset::Utf8) });
            }
            Ok::<_, Stop>(table(&sources))
        })
        .await?;
    let table = match read {
        Ok(table) => table,
        Err(refused) => {
            fields.refuse("file", refused.sentence());
            return start_page(&door, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let import = door.act(move |act| acts::begin(act, &title, &table)).await?;
    let (mapping, settings, id) = (import.mapping.clone(), import.settings.clone(), import.id);
    look_through(&door, import, mapping, settings).await?;
    see(path(id)).answer()
}

/// Finds out what becomes of each row: reads first, which takes its time, then keeps it.
async fn look_through(
    door: &Door,
    import: Import,
    mapping: Vec<Field>,
    settings: Settings,
) -> Result<(), Problem> {
    let (import, judged) = door.read(move |look| acts::remapped(look, import, mapping, settings)).await?;
    door.act(move |act| acts::keep(act, &import, &judged)).await
}

async fn own(door: &Door, id: Id<Import>) -> Result<Import, Problem> {
    door.read(move |look| own_of(look, id)).await
}

async fn remap(door: Door, Path(id): Path<Id<Import>>) -> Answer {
    let import = own(&door, id).await?;
    let mut fields = door.fields();
    let column = |n: usize| Field::of_name(fields.get(&format!("column{n}"))).unwrap_or(Field::Skip);
    let mapping: Vec<Field> = (0..import.headings.len()).map(column).collect();
    let settings = Settings {
        lang: fields.maybe::<Lang>("lang"),
        network: fields.maybe::<Slug>("network"),
        topics: super::said::topics(fields.get("topics")),
    };
    fields.check()?;
    look_through(&door, import, mapping, settings).await?;
    see(path(id)).said("organizations-import-mapped").answer()
}

async fn choose(door: Door, Path(id): Path<Id<Import>>) -> Answer {
    own(&door, id).await?;
    let fields = door.fields();
    let chosen = |(name, value): &(String, String)| {
        let n = name.strip_prefix("row")?.parse::<i64>().ok()?;
        Some((n, Chosen::of(value)))
    };
    let chosen: Vec<(i64, Chosen)> = fields.values().iter().filter_map(chosen).collect();
    let back = fields.get("back").to_owned();
    door.act(move |act| acts::choose(act, id, &chosen)).await?;
    let query = if back.starts_with('?') { back } else { String::new() };
    see(format!("{}{query}", path(id))).said("organizations-import-chosen").answer()
}

async fn confirm(door: Door, Path(id): Path<Id<Import>>) -> Answer {
    own(&door, id).await?;
    let done = door.act(move |act| acts::confirm(act, id)).await;
    match done {
        Ok(()) => see(path(id)).said("organizations-import-confirmed").answer(),
        // Who presses twice sees what was done.
        Err(Problem::Refused(_)) => see(path(id)).answer(),
        Err(problem) => Err(problem.into()),
    }
}

async fn undo(door: Door, Path(id): Path<Id<Import>>) -> Answer {
    own(&door, id).await?;
    let ui = door.ui();
    let done = door.act(move |act| acts::undo(act, &ui, id)).await;
    match done {
        Ok(()) => see(path(id)).said("organizations-import-undone").answer(),
        // Who presses twice sees what was done.
        Err(Problem::Refused(_)) => see(path(id)).answer(),
        Err(problem) => Err(problem.into()),
    }
}

async fn remove(door: Door, Path(id): Path<Id<Import>>) -> Answer {
    match door.act(move |act| acts::remove(act, id)).await {
        Ok(()) => see("/organizations/import").said("organizations-import-dropped").answer(),
        Err(problem) => Err(problem.into()),
    }
}
