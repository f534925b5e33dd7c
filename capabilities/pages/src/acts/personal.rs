//! What pages hold about a person: given to them whole, and forgotten when they leave.

use crate::facts::PageForgotten;
use crate::store::{agreements, comments, pages, people as store};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::{Value, json};
use web::{Exported, Keeping};

/// Gathers what a person wrote, said, made, noted as agreed and is named to write.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut wrote: Vec<Value> = Vec::new();
    for one in store::wrote(look, person)? {
        wrote.push(json!({
            "page": link(look, one.page)?,
            "language": one.lang,
            "revision": one.number,
            "at": one.at.to_string(),
            "note": one.note,
            "text": one.text,
        }));
    }
    let mut said: Vec<Value> = Vec::new();
    for id in store::said(look, person)? {
        let Some(comment) = comments::find(look, id)? else { continue };
        said.push(json!({
            "page": link(look, comment.page)?,
            "at": comment.at.to_string(),
            "words": comment.said.map(|said| said.to_string()),
        }));
    }
    let (mut made, mut named) = (Vec::new(), Vec::new());
    for id in store::pages(look, person)? {
        let Some(page) = pages::find(look, id)? else { continue };
        if page.made_by == Some(person) {
            made.push(page.link());
        }
        if pages::is_editor(look, id, person)? {
            named.push(page.link());
        }
    }
    let mut noted: Vec<Value> = Vec::new();
    for (page, one) in agreements::noted_by(look, person)? {
        let (day, whom) = (one.day.to_string(), one.whom.to_string());
        noted.push(json!({ "page": link(look, page)?, "revision": one.revision, "day": day, "whom": whom }));
    }
    let content =
        json!({ "wrote": wrote, "said": said, "made": made, "named": named, "noted_as_agreed": noted });
    let bytes = serde_json::to_vec_pretty(&content).expect("these are plain values");
    Ok(vec![Exported { name: "pages.json".to_owned(), bytes }])
}

fn link(look: &Look, page: Id<crate::Page>) -> Result<Option<String>, Fault> {
    Ok(pages::find(look, page)?.map(|page| page.link()))
}

/// Forgets a person. Texts stay without their name, since they are common; so do comments, unless they are to go.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    let touched = store::pages(act, person)?;
    if keeping == Keeping::Goes {
        for id in store::said(act, person)? {
            if comments::replies(act, id)?.is_empty() {
                comments::remove(act, id)?;
            } else {
                comments::set_words(act, id, None, None)?;
            }
        }
    }
    store::forget(act, person)?;
    for page in touched {
        comments::recount(act, page)?;
        act.record(&PageForgotten { page })?;
    }
    Ok(())
}
