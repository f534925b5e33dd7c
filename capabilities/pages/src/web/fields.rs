//! The form in which a text is written: for a page to be begun, for one that is there, and for a translation.

use super::index::purposes;
use super::shown;
use crate::acts::links::{Unclear, chosen};
use crate::acts::writing::Typed;
use crate::heart::page::{Editors, Page, Reach, Title};
use crate::heart::revision::Note;
use crate::heart::text::Markdown;
use crate::heart::written::Crossed;
use ::web::{Answer, Choice, Door, Fields, Form, Html, Ui};
use askama::Template;
use axum::http::StatusCode;
use base::{Lang, Named, Parse, Sentence, Tongue};
use db::Fault;
use facts::Look;
use web::axum;

/// What is written in the form.
#[derive(Clone, Debug)]
pub(super) enum What {
    /// A page to be begun.
    New,
    /// A version that is there.
    Known(Page, Lang),
    /// A page in one more language.
    Translation(Page),
}

/// What stands around the fields.
#[derive(Default)]
pub(super) struct Around {
    /// The text as it will be read.
    pub(super) preview: Option<Html>,
    /// What two have changed, each otherwise.
    pub(super) crossed: Option<Crossed>,
    /// What was typed before they were brought together.
    pub(super) typed: Option<String>,
    /// Names that could mean several things.
    pub(super) unclear: Vec<Unclear>,
    /// What is translated.
    pub(super) original: Option<Html>,
}

/// A name that could mean several things.
struct Which {
    /// The names of its fields, and what stands in the hidden one.
    written: (String, String),
    means: String,
    choices: Vec<Choice>,
}

/// Two wordings of the same words, each against what both found.
struct Place {
    theirs: Html,
    mine: Html,
}

#[derive(Template)]
#[template(path = "pages/edit.html")]
struct EditPage {
    ui: Ui,
    form: Form,
    what: What,
    topics: Vec<Choice>,
    preview: Option<Html>,
    typed: Option<String>,
    original: Option<Html>,
    /// On which day what is changed here was agreed.
    agreed: Option<String>,
    places: Vec<Place>,
    which: Vec<Which>,
}

impl EditPage {
    fn langs(&self) -> Vec<Choice> {
        langs(&self.ui)
    }

    fn purposes(&self) -> Vec<Choice> {
        purposes(&self.ui)
    }

    fn editors(&self) -> Vec<Choice> {
        let without_names = Editors::ALL.iter().filter(|editors| **editors != Editors::Named);
        without_names
            .map(|editors| Choice::new(editors, self.ui.t(format!("page-editors-{editors}"))))
            .collect()
    }

    fn reaches(&self) -> Vec<Choice> {
        reaches(&self.ui)
    }
}

/// The languages to choose from: those of the interface. Any other is typed by its code.
pub(super) fn langs(ui: &Ui) -> Vec<Choice> {
    let more = ["pt", "hi", "sw", "de", "id", "ja", "ko", "tr", "fa", "ur", "bn", "it"];
    let tongues = Tongue::ALL.iter().map(|tongue| Lang::from(*tongue));
    let others = more.iter().filter_map(|code| Lang::parse(code).ok());
    tongues.chain(others).map(|lang| Choice::new(&lang, ui.language(&lang))).collect()
}

/// Who may read, to choose from.
pub(super) fn reaches(ui: &Ui) -> Vec<Choice> {
    Reach::ALL.iter().map(|reach| Choice::new(reach, ui.t(format!("page-reach-{reach}")))).collect()
}

/// The page with the form.
pub(super) async fn page(
    door: &Door,
    what: What,
    fields: Fields,
    around: Around,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let topics = match what {
        What::New => door.read(move |look| topics::choices(look, &ui)).await?,
        What::Known(..) | What::Translation(_) => Vec::new(),
    };
    let ui = door.ui();
    let agreed = match &what {
        What::Known(page, lang) if *lang == page.lang => {
            let page = page.clone();
            door.read(move |look| shown::day_agreed(look, &ui, &page)).await?
        }
        What::New | What::Known(..) | What::Translation(_) => None,
    };
    let ui = door.ui();
    let title = match &what {
        What::New => ui.t("page-write"),
        What::Known(page, _) => format!("{} · {}", ui.t("page-edit"), page.title),
        What::Translation(page) => format!("{} · {}", ui.t("page-translate"), page.title),
    };
    let body = EditPage {
        form: ui.form(fields),
        topics,
        places: places(&ui, around.crossed.as_ref()),
        which: which(&ui, &around.unclear),
        preview: around.preview,
        typed: around.typed,
        original: around.original,
        agreed,
        what,
        ui,
    };
    door.page(title, body).current("/pages").status(status).hidden().answer()
}

fn places(ui: &Ui, crossed: Option<&Crossed>) -> Vec<Place> {
    let places = crossed.into_iter().flat_map(|crossed| &crossed.places);
    places
        .map(|place| Place {
            theirs: ui.diff(&place.base, &place.theirs),
            mine: ui.diff(&place.base, &place.mine),
        })
        .collect()
}

fn which(ui: &Ui, unclear: &[Unclear]) -> Vec<Which> {
    let label = |kind: &str| {
        ui.house().namings.iter().find(|naming| naming.kind == kind).map(|naming| ui.t(naming.label))
    };
    let one = |(number, unclear): (usize, &Unclear)| Which {
        written: (format!("unclear-{number}"), unclear.written.clone()),
        means: format!("means-{number}"),
        choices: unclear
            .choices
            .iter()
            .map(|(written, subject, card)| {
                let kind = label(&subject.kind).unwrap_or_default();
                Choice::new(written, format!("{} ({kind}, {})", card.title, card.link))
            })
            .collect(),
    };
    unclear.iter().enumerate().map(one).collect()
}

/// The fields with what was chosen for names that could mean several things.
pub(super) fn settled(fields: Fields) -> Fields {
    let mut text = fields.get("text").to_owned();
    let numbers = (0..).take_while(|number| fields.has(&format!("unclear-{number}")));
    for number in numbers {
        let (written, choice) =
            (fields.get(&format!("unclear-{number}")), fields.get(&format!("means-{number}")));
        if !choice.is_empty() {
            text = chosen(&text, written, choice);
        }
    }
    with_text(&fields, &text)
}

/// The fields with another text, without what was asked about the one before.
pub(super) fn with_text(fields: &Fields, text: &str) -> Fields {
    let kept = fields.values().iter().filter(|(name, _)| {
        name != "text" && name != "then" && !name.starts_with("unclear-") && !name.starts_with("means-")
    });
    Fields::new(kept.cloned().collect()).with("text", text)
}

/// Whether the text is to be shown before it is saved.
pub(super) fn wants_preview(fields: &Fields) -> bool {
    fields.get("then") == "preview"
}

/// What was typed.
pub(super) fn typed(fields: &mut Fields) -> Option<Typed> {
    let title = fields.need::<Title>("title");
    let text = fields.need::<Markdown>("text");
    let note = fields.maybe::<Note>("note");
    Some(Typed { title: title?, text: text?, note, minor: fields.has("minor") })
}

/// The text of the form as it will be read.
pub(super) fn preview(
    look: &Look,
    ui: &Ui,
    fields: &Fields,
    links: &crate::heart::links::Links,
) -> Result<Html, Fault> {
    super::prose::preview(look, ui, fields.get("text"), links)
}

/// Says beside the text that a name in it could mean several things.
pub(super) fn refuse_unclear(fields: &mut Fields, unclear: &[Unclear]) {
    fields.refuse("text", Sentence::of("page-wrong-unclear").with("count", unclear.len()));
}
