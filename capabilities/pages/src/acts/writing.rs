//! Writing: beginning a page, saving a text, and making an earlier one the text again.

use super::keeping::{Kept, keep};
use super::links::{self, Meant, Unclear};
use super::{free_slug, writable};
use crate::facts::{PageWritten, subject};
use crate::heart::links::Links;
use crate::heart::page::{Editors, Page, Purpose, Reach, Title, Version};
use crate::heart::revision::{Listed, Note};
use crate::heart::text::Markdown;
use crate::heart::written::{Crossed, Written, written};
use crate::policy::Start;
use crate::store::{links as known, pages, revisions, versions};
use access::Person;
use base::{Id, Lang, Sentence, Slug};
use facts::{Act, Look, Problem};
use web::House;

/// A text as somebody typed it.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) title: Title,
    pub(crate) text: Markdown,
    pub(crate) note: Option<Note>,
    /// Whether nobody has to be told.
    pub(crate) minor: bool,
}

/// A page that somebody begins.
#[derive(Clone, Debug)]
pub(crate) struct Beginning {
    /// Given with the form, so that a form that is sent twice makes one page.
    pub(crate) id: Id<Page>,
    pub(crate) typed: Typed,
    pub(crate) lang: Lang,
    pub(crate) purpose: Purpose,
    pub(crate) topics: Vec<Slug>,
    pub(crate) editors: Editors,
    pub(crate) reach: Reach,
}

/// What came of a text that was to be saved.
#[derive(Debug)]
pub(crate) enum Saved {
    /// It was as it is: nothing was saved.
    Same,
    /// A revision was saved.
    Kept {
        /// Where the page is now.
        slug: Slug,
        /// Whether it holds what others saved meanwhile.
        merged: bool,
    },
    /// Others changed the same words since: nothing was saved, somebody has to choose.
    Conflict {
        /// Both wordings.
        crossed: Crossed,
        /// The latest revision, on which whoever chooses types next.
        revision: i64,
    },
    /// Names in it could mean several things: nothing was saved, the writer has to choose.
    Unclear(Vec<Unclear>),
}

/// Begins a page.
pub(crate) fn begin(act: &mut Act, house: &House, beginning: &Beginning) -> Result<Saved, Problem> {
    act.allow(Start)?;
    if let Some(known) = pages::find(act, beginning.id)? {
        let own = known.made_by.is_some() && known.made_by == act.actor().person();
        let twice = Saved::Kept { slug: known.slug, merged: false };
        return if own { Ok(twice) } else { Err(Problem::NotFound) };
    }
    let Beginning { id, typed, lang, .. } = beginning.clone();
    let links = match meant(act, house, &lang, &typed.text, &Links::default())? {
        Meant::Clear(links) => links,
        Meant::Unclear(unclear) => return Ok(Saved::Unclear(unclear)),
    };
    let slug = free_slug(act, typed.title.as_str(), id)?;
    let now = act.now();
    let page = Page {
        id,
        slug: slug.clone(),
        title: typed.title.clone(),
        lang: lang.clone(),
        purpose: beginning.purpose,
        editors: beginning.editors,
        reach: beginning.reach,
        revision: 0,
        made: now,
        made_by: act.actor().person(),
        changed: now,
        open_comments: 0,
        removed: None,
    };
    pages::add(act, &page)?;
    pages::set_topics(act, id, &beginning.topics)?;
    let version = Version {
        id: act.id(),
        lang,
        title: typed.title.clone(),
        revision: 0,
        follows: None,
        outdated: None,
        changed: now,
    };
    versions::add(act, id, &version)?;
    act.record(&PageWritten { page: id })?;
    keep(
        act,
        (&page, &version),
        &Kept { typed: &typed, before: None, links: &links, restores: None, undid: None },
    )?;
    // Whoever follows more than anybody can read does not have to follow their own page.
    match notices::follow(act, &subject(id)) {
        Ok(()) | Err(Problem::Refused(_) | Problem::NotFound) => {}
        Err(problem) => return Err(problem),
    }
    Ok(Saved::Kept { slug, merged: false })
}

/// Saves a text as the actor typed it on revision `from`. What others saved meanwhile stays.
pub(crate) fn save(
    act: &mut Act,
    house: &House,
    (id, lang): (Id<Page>, &Lang),
    from: i64,
    typed: &Typed,
) -> Result<Saved, Problem> {
    let page = writable(act, id)?;
    let version = versions::find(act, id, lang)?.ok_or(Problem::NotFound)?;
    let latest = text_now(act, house, (&page, lang), version.revision)?;
    let base = if from == version.revision || from < 1 {
        latest.clone()
    } else {
        text_now(act, house, (&page, lang), from)?
    };
    let title = if typed.title == base.title { latest.title.clone() } else { typed.title.clone() };
    let (text, merged) = match written(&base.text, &latest.text, typed.text.as_str()).map_err(too_long)? {
        Written::Same if title == latest.title => return Ok(Saved::Same),
        Written::Same => (latest.text.clone(), false),
        Written::Edited(text) => (text, false),
        Written::Merged(text) => (text, true),
        Written::Conflict(crossed) => return Ok(Saved::Conflict { crossed, revision: version.revision }),
    };
    let typed = Typed { title, text: Markdown::kept(text), ..typed.clone() };
    let mut links = base.links;
    links.extend(latest.links);
    let links = match meant(act, house, lang, &typed.text, &links)? {
        Meant::Clear(links) => links,
        Meant::Unclear(unclear) => return Ok(Saved::Unclear(unclear)),
    };
    links::refuse_loop(&act.look(), id, &typed.text)?;
    let text = typed.text.as_str();
    let restores = revisions::same_text(act, (id, lang), version.revision, text)?;
    let undid = undone(act, restores, latest.by);
    let kept = Kept { typed: &typed, before: Some(&latest.text), links: &links, restores, undid };
    keep(act, (&page, &version), &kept)?;
    let slug = pages::find(act, id)?.ok_or(Problem::NotFound)?.slug;
    Ok(Saved::Kept { slug, merged })
}

/// Makes an earlier revision the text again. Whoever did not see what others saved after revision `from` looks first.
pub(crate) fn restore(
    act: &mut Act,
    house: &House,
    (id, lang): (Id<Page>, &Lang),
    (number, from): (i64, i64),
    note: Option<&Note>,
) -> Result<Saved, Problem> {
    let page = writable(act, id)?;
    let version = versions::find(act, id, lang)?.ok_or(Problem::NotFound)?;
    if from != version.revision {
        return Err(Problem::refused(Sentence::of("page-wrong-return")));
    }
    let latest = text_now(act, house, (&page, lang), version.revision)?;
    let earlier = text_now(act, house, (&page, lang), number)?;
    if earlier.text == latest.text && earlier.title == latest.title {
        return Ok(Saved::Same);
    }
    let typed =
        Typed { title: earlier.title, text: Markdown::kept(earlier.text), note: note.cloned(), minor: false };
    let links = match meant(act, house, lang, &typed.text, &earlier.links)? {
        Meant::Clear(links) => links,
        Meant::Unclear(unclear) => return Ok(Saved::Unclear(unclear)),
    };
    links::refuse_loop(&act.look(), id, &typed.text)?;
    let undid = undone(act, Some(number), latest.by);
    let kept =
        Kept { typed: &typed, before: Some(&latest.text), links: &links, restores: Some(number), undid };
    keep(act, (&page, &version), &kept)?;
    let slug = pages::find(act, id)?.ok_or(Problem::NotFound)?.slug;
    Ok(Saved::Kept { slug, merged: false })
}

/// A revision as it reads now, with things by their names of now.
#[derive(Clone)]
pub(crate) struct Now {
    pub(crate) title: Title,
    pub(crate) text: String,
    pub(crate) links: Links,
    /// Who wrote it.
    pub(crate) by: Option<Id<Person>>,
}

fn text_now(act: &Act, house: &House, (page, lang): (&Page, &Lang), number: i64) -> Result<Now, Problem> {
    now(&act.look(), house, (page, lang), number)
}

/// A revision as it reads now.
pub(crate) fn now(
    look: &Look,
    house: &House,
    (page, lang): (&Page, &Lang),
    number: i64,
) -> Result<Now, Problem> {
    let revision = revisions::of(look, page.id, lang, number)?.ok_or(Problem::NotFound)?;
    let ui = links::speech(house, look, lang);
    let links = known::of(look, page.id, lang, number)?;
    let (text, links) = links::refreshed(look, &ui, (&revision.text, page.reach), links)?;
    let Listed { title, by, .. } = revision.listed;
    Ok(Now { title, text, links, by: by.person })
}

pub(super) fn meant(
    act: &Act,
    house: &House,
    lang: &Lang,
    text: &Markdown,
    known: &Links,
) -> Result<Meant, Problem> {
    let look = act.look();
    Ok(links::meant(&look, &links::speech(house, &look, lang), text, known)?)
}

/// Whose work an earlier text undoes: nobody's, when it was one's own.
fn undone(act: &Act, restores: Option<i64>, latest: Option<Id<Person>>) -> Option<Id<Person>> {
    latest.filter(|person| restores.is_some() && !act.actor().is(*person))
}

pub(super) fn too_long(_: texts::TooLong) -> Problem {
    Problem::wrong("text", Sentence::of("page-wrong-paragraphs").with("most", texts::MOST_PARAGRAPHS))
}
