//! Planting: a network that begins with pages, as the demo's does.

use crate::acts::commenting;
use crate::acts::writing::{self, Beginning, Saved, Typed};
use crate::acts::{agreeing, translating};
use crate::heart::comment::Said;
use crate::heart::page::{Editors, Purpose, Reach, Title, Words};
use crate::heart::revision::Note;
use crate::heart::text::Markdown;
use base::{Id, Lang, Parse, Sentence, Slug};
use facts::{Act, Problem, Subject};
use jiff::civil::Date;
use web::House;

/// A page to begin with.
#[derive(Clone, Debug)]
pub struct Planted<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Its text, in Markdown.
    pub text: &'a str,
    /// Its language.
    pub lang: Lang,
    /// `procedure`, `objectives`, `guide` or `other`.
    pub purpose: &'a str,
    /// What it is filed under.
    pub topics: &'a [Slug],
}

fn typed(title: &str, text: &str, note: Option<&str>) -> Result<Typed, Problem> {
    let note = note.map(Note::parse).transpose()?;
    Ok(Typed { title: Title::parse(title)?, text: Markdown::parse(text)?, note, minor: false })
}

/// Writes a page in the name of whoever acts.
pub fn page(act: &mut Act, house: &House, planted: &Planted<'_>) -> Result<Id<Subject>, Problem> {
    let id = act.id();
    let beginning = Beginning {
        id,
        typed: typed(planted.title, planted.text, None)?,
        lang: planted.lang.clone(),
        purpose: Purpose::parse(planted.purpose)?,
        topics: planted.topics.to_vec(),
        editors: Editors::Members,
        reach: Reach::Public,
    };
    kept(writing::begin(act, house, &beginning)?)?;
    Ok(id.as_of())
}

/// Writes a page anew, in the language given, with a note.
pub fn change(
    act: &mut Act,
    house: &House,
    (page, lang): (Id<Subject>, &Lang),
    (title, text): (&str, &str),
    note: &str,
) -> Result<(), Problem> {
    let typed = typed(title, text, Some(note))?;
    kept(writing::save(act, house, (page.as_of(), lang), 0, &typed)?)
}

/// Writes a page in one more language, as the original stands at its revision `follows`.
pub fn translate(
    act: &mut Act,
    house: &House,
    (page, lang): (Id<Subject>, &Lang),
    (title, text): (&str, &str),
    follows: i64,
) -> Result<(), Problem> {
    let typed = typed(title, text, None)?;
    kept(translating::translate(act, house, (page.as_of(), lang), follows, &typed)?)
}

/// Writes down that a revision was agreed.
pub fn agree(
    act: &mut Act,
    page: Id<Subject>,
    revision: i64,
    (day, whom): (Date, &str),
) -> Result<(), Problem> {
    agreeing::agree(act, page.as_of(), revision, (day, &Words::parse(whom)?))?;
    Ok(())
}

/// Says something about a page.
pub fn comment(act: &mut Act, page: Id<Subject>, words: &str) -> Result<(), Problem> {
    commenting::say(act, page.as_of(), None, &Said::parse(words)?)?;
    Ok(())
}

fn kept(saved: Saved) -> Result<(), Problem> {
    match saved {
        Saved::Kept { .. } | Saved::Same => Ok(()),
        Saved::Conflict { .. } | Saved::Unclear(_) => Err(Sentence::of("page-moved-on").into()),
    }
}
