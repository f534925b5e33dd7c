//! What a page is for and filed under, who writes and who reads it.

use super::{is_named, touch_translations};
use crate::facts::PageSettled;
use crate::heart::page::{Editors, MOST_EDITORS, MOST_TOPICS, Page, Purpose, Reach};
use crate::policy::{Settle, Write};
use crate::store::pages;
use access::Person;
use base::{Id, Sentence, Slug};
use db::{Fault, Read};
use facts::{Act, Problem};

/// What somebody settled.
#[derive(Clone, Debug)]
pub(crate) struct Settling {
    pub(crate) purpose: Purpose,
    pub(crate) topics: Vec<Slug>,
    pub(crate) rules: Option<Rules>,
    /// What the form showed before it was changed, see [`seen`].
    pub(crate) seen: Option<String>,
}

/// Who writes and who reads a page.
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    pub(crate) editors: Editors,
    pub(crate) people: Vec<Id<Person>>,
    pub(crate) reach: Reach,
}

/// What a form shows of the settings of a page, in one line: by that one knows whether others changed them since.
pub(crate) fn seen(read: &Read, page: &Page) -> Result<String, Fault> {
    let topics = pages::topics(read, page.id)?.iter().map(Slug::to_string).collect::<Vec<_>>().join(",");
    let people = pages::editors(read, page.id)?.iter().map(Id::to_string).collect::<Vec<_>>().join(",");
    Ok(format!("{} {} {} {topics} {people}", page.purpose, page.editors, page.reach))
}

/// Settles it. What others settled since the form was shown is not lost unseen. Only whoever made the page, and facilitators, say who writes and reads it.
pub(crate) fn settle(act: &mut Act, id: Id<Page>, settling: &Settling) -> Result<Page, Problem> {
    let page = super::fresh(act, id)?;
    let named = is_named(act, act.actor(), &page)?;
    act.allow(Write { page: &page, named })?;
    let now = seen(act, &page)?;
    if settling.seen.as_ref().is_some_and(|before| *before != now) {
        return Err(Problem::refused(Sentence::of("page-wrong-settled")));
    }
    if settling.topics.len() > MOST_TOPICS {
        return Err(Problem::wrong("topics", Sentence::of("page-wrong-topics").with("count", MOST_TOPICS)));
    }
    let (mut editors, mut reach) = (page.editors, page.reach);
    if let Some(rules) = &settling.rules {
        act.allow(Settle(&page))?;
        if rules.people.len() > MOST_EDITORS {
            let sentence = Sentence::of("page-wrong-editors").with("count", MOST_EDITORS);
            return Err(Problem::wrong("people", sentence));
        }
        (editors, reach) = (rules.editors, rules.reach);
        pages::set_editors(act, id, &rules.people)?;
    }
    pages::set_rules(act, id, settling.purpose, editors, reach)?;
    pages::set_topics(act, id, &settling.topics)?;
    act.record(&PageSettled { page: id })?;
    touch_translations(act, id)?;
    Ok(page)
}
