//! A list as it is looked through, and what was done with it.

use super::{own_of, path};
use crate::heart::organization::import::{
    Choice as Chosen, Field, Import, Outcome, Row, Stage, Verdict, entry,
};
use crate::heart::organization::{Organization, path as page_of_organization};
use crate::store::organizations::{self, imports, network};
use crate::web::Paging;
use crate::web::network_form::languages;
use ::web::askama::Template;
use ::web::axum::extract::{Path, Query};
use ::web::{Answer, Choice, Door, Fields, Form, Stop, Ui};
use base::{Id, Named, Parse, Sentence, Slug};
use db::Fault;
use facts::Look;
use serde::Deserialize;
use std::collections::HashMap;

/// Longer cells are cut in the preview.
const SHOWN_CHARS: usize = 90;

#[derive(Clone, Debug, Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    show: String,
    page: Option<i64>,
}

/// A column, with the first thing that stands in it.
struct Column {
    field: String,
    heading: String,
    example: String,
}

struct Line {
    n: i64,
    name: String,
    said: Vec<(String, String)>,
    told: String,
    notes: Vec<String>,
    field: String,
    choices: Vec<Choice>,
    chosen: String,
    outcome: Option<String>,
    link: Option<String>,
}

struct Tab {
    label: String,
    count: i64,
    href: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "people/organizations_preview.html")]
struct PreviewPage {
    ui: Ui,
    form: Form,
    import: Import,
    action: String,
    choose: String,
    confirm: String,
    open: bool,
    /// What is being done with the rows right now.
    going: Option<&'static str>,
    can_undo: bool,
    columns: Vec<Column>,
    fields: Vec<Choice>,
    langs: Vec<Choice>,
    networks: Vec<Choice>,
    tabs: Vec<Tab>,
    outcomes: Vec<String>,
    undecided: bool,
    lines: Vec<Line>,
    back: String,
    before: Option<String>,
    place: Option<String>,
    after: Option<String>,
}

pub(super) async fn show(door: Door, Path(id): Path<Id<Import>>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, id, &asked)).await?;
    let title = door.ui().t("organizations-import-heading");
    door.page(title, body).current("/people").hidden().answer()
}

fn page_of(look: &Look, ui: Ui, id: Id<Import>, asked: &Asked) -> Result<PreviewPage, Stop> {
    let import = own_of(look, id)?;
    let verdicts = imports::verdicts(look, id)?;
    let wanted = Verdict::parse(&asked.show).ok();
    let total =
        verdicts.iter().filter(|(verdict, _)| wanted.is_none_or(|one| one == *verdict)).map(|(_, n)| n).sum();
    let paging = Paging::new(asked.page, total);
    let rows = imports::rows(look, id, wanted, paging.from(), crate::web::ROWS)?;
    let open = import.stage == Stage::Open;
    let mut known = Known { look, names: HashMap::new() };
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        lines.push(line(&ui, &import, row, &mut known)?);
    }
    let action = path(id);
    let at = |page: i64| format!("{action}?show={}&page={page}", asked.show);
    let show = wanted.map(|verdict| verdict.to_string()).unwrap_or_default();
    Ok(PreviewPage {
        form: ui.form(form_of(&import)),
        columns: if open { columns(&import, &rows) } else { Vec::new() },
        fields: Field::ALL
            .iter()
            .map(|field| Choice::new(field, ui.t(format!("organizations-import-field-{field}"))))
            .collect(),
        langs: languages(&ui),
        networks: network::networks(look)?
            .iter()
            .map(|(slug, name)| Choice::new(slug, name.as_str()))
            .collect(),
        tabs: tabs(&ui, &action, wanted, &verdicts),
        outcomes: if open { Vec::new() } else { outcomes(look, &ui, id)? },
        undecided: open && verdicts.iter().any(|(verdict, _)| *verdict == Verdict::Alike),
        open,
        going: match import.stage {
            Stage::Taking => Some("organizations-import-taking"),
            Stage::Undoing => Some("organizations-import-undoing"),
            Stage::Open | Stage::Done | Stage::Undone => None,
        },
        can_undo: import.stage == Stage::Done,
        back: format!("?show={show}&page={}", asked.page.unwrap_or(1)),
        before: paging.before().map(at),
        place: paging.place(&ui),
        after: paging.after().map(at),
        choose: format!("{action}/rows"),
        confirm: format!("{action}/confirmation"),
        lines,
        import,
        action,
        ui,
    })
}

fn form_of(import: &Import) -> Fields {
    let topics: Vec<&str> = import.settings.topics.iter().map(Slug::as_str).collect();
    let fields = Fields::default()
        .with_some("lang", import.settings.lang.as_ref())
        .with_some("network", import.settings.network.as_ref())
        .with("topics", topics.join(", "));
    let columns = import.mapping.iter().enumerate();
    columns.fold(fields, |fields, (n, field)| fields.with(&format!("column{n}"), field))
}

fn columns(import: &Import, rows: &[Row]) -> Vec<Column> {
    let example = |n: usize| rows.iter().filter_map(|row| row.cells.get(n)).find(|cell| !cell.is_empty());
    let column = |(n, heading): (usize, &String)| Column {
        field: format!("column{n}"),
        heading: heading.clone(),
        example: example(n).map(|cell| cut(cell)).unwrap_or_default(),
    };
    import.headings.iter().enumerate().map(column).collect()
}

fn cut(cell: &str) -> String {
    let mut shown: String = cell.chars().take(SHOWN_CHARS).collect();
    if shown.len() < cell.len() {
        shown.push('…');
    }
    shown
}

fn tabs(ui: &Ui, action: &str, wanted: Option<Verdict>, verdicts: &[(Verdict, i64)]) -> Vec<Tab> {
    let all: i64 = verdicts.iter().map(|(_, count)| count).sum();
    let whole = Tab {
        label: ui.t("organizations-import-all"),
        count: all,
        href: action.to_owned(),
        current: wanted.is_none(),
    };
    let tab = |(verdict, count): &(Verdict, i64)| Tab {
        label: ui.t(format!("organizations-import-verdict-{verdict}")),
        count: *count,
        href: format!("{action}?show={verdict}"),
        current: wanted == Some(*verdict),
    };
    std::iter::once(whole).chain(verdicts.iter().map(tab)).collect()
}

fn outcomes(look: &Look, ui: &Ui, id: Id<Import>) -> Result<Vec<String>, Fault> {
    let told = |(outcome, count): (Option<Outcome>, i64)| {
        let name = outcome.map_or_else(|| "waiting".to_owned(), |outcome| outcome.to_string());
        ui.tn(&format!("organizations-import-count-{name}"), count)
    };
    Ok(imports::outcomes(look, id)?.into_iter().map(told).collect())
}

/// Names of organizations, each looked up once.
struct Known<'a, 'r> {
    look: &'a Look<'r>,
    names: HashMap<Id<Organization>, Option<(Slug, String)>>,
}

impl Known<'_, '_> {
    fn of(&mut self, id: Id<Organization>) -> Result<Option<(Slug, String)>, Fault> {
        if let Some(known) = self.names.get(&id) {
            return Ok(known.clone());
        }
        let found =
            organizations::mention(self.look, id)?.map(|(slug, name)| (slug, name.as_str().to_owned()));
        self.names.insert(id, found.clone());
        Ok(found)
    }
}

fn line(ui: &Ui, import: &Import, row: &Row, known: &mut Known) -> Result<Line, Fault> {
    let read = entry(&row.cells, &import.mapping, &import.settings);
    let mut choices = vec![Choice::new("new", ui.t("organizations-import-choose-new"))];
    for &id in &row.detail.alike {
        if let Some((_, name)) = known.of(id)? {
            choices.push(Choice::new(id, ui.tw("organizations-import-choose-same", "name", name)));
        }
    }
    choices.push(Choice::new("skip", ui.t("organizations-import-choose-skip")));
    let told = match (&read, row.verdict, row.detail.row) {
        (Err(wrong), ..) => ui.say(&wrong.sentence()),
        (_, Verdict::Same, Some(n)) => ui.say(&Sentence::of("organizations-import-same-row").with("row", n)),
        (_, verdict, _) => ui.t(format!("organizations-import-told-{verdict}")),
    };
    let (name, notes) = match &read {
        Ok(entry) => (entry.said.name.as_str().to_owned(), notes(ui, entry)),
        Err(_) => (String::new(), Vec::new()),
    };
    let said = import
        .mapping
        .iter()
        .zip(&row.cells)
        .filter(|(field, cell)| !matches!(field, Field::Skip | Field::Name) && !cell.is_empty());
    let link = match row.organization {
        Some(id) => known.of(id)?.map(|(slug, _)| page_of_organization(&slug)),
        None => None,
    };
    Ok(Line {
        n: row.n,
        name,
        said: said
            .map(|(field, cell)| (ui.t(format!("organizations-import-field-{field}")), cut(cell)))
            .collect(),
        told,
        notes,
        field: format!("row{}", row.n),
        choices: if row.verdict == Verdict::Wrong { Vec::new() } else { choices },
        chosen: match row.choice {
            Chosen::Open => String::new(),
            ref chosen => chosen.to_string(),
        },
        outcome: row.outcome.map(|outcome| ui.t(format!("organizations-import-outcome-{outcome}"))),
        link,
    })
}

fn notes(ui: &Ui, entry: &crate::heart::organization::import::Entry) -> Vec<String> {
    let told = |note: &crate::heart::organization::import::Note| {
        let field = ui.t(format!("organizations-import-field-{}", note.field));
        ui.say(&Sentence::of("organizations-import-note").with("field", field).with("cell", cut(&note.cell)))
    };
    entry.notes.iter().map(told).collect()
}
