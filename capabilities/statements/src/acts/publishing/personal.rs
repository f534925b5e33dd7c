//! What translations and deliveries hold about a person: given to them whole, and gone when they leave.

use crate::facts::publishing::TranslatorForgotten;
use crate::heart::statement::Statement;
use crate::store::{deliveries, statements, translations, versions};
use ::web::{Exported, Keeping};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::json;
use std::collections::BTreeSet;

/// Stands where somebody was named who does not want to be any more.
const NOBODY: &str = "–";

/// Gathers what a person has translated, and which deliveries they have noted.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let link = |id| Ok::<_, Fault>(statements::find(look, id)?.map(|statement: Statement| statement.link()));
    let mut translated = Vec::new();
    for (id, lang) in translations::by(look, person)? {
        let found = translations::into(look, id, &lang)?;
        let parts = found.as_ref().map(|found| {
            let part = |(mark, part): (&texts::Mark, &_)| (mark.to_string(), words(part));
            found.parts.iter().map(part).collect::<serde_json::Map<_, _>>()
        });
        let name = found.map(|found| found.translator);
        translated.push(json!({ "statement": link(id)?, "lang": lang, "name": name, "paragraphs": parts }));
    }
    let mut noted = Vec::new();
    for (id, number) in deliveries::by(look, person)? {
        let found = deliveries::of(look, id, number)?;
        noted.push(json!({ "statement": link(id)?, "delivery": found.map(|found| found.handing) }));
    }
    let file = |name: &str, all: &[serde_json::Value]| Exported {
        name: name.to_owned(),
        bytes: serde_json::to_vec_pretty(all).expect("plain values"),
    };
    Ok(vec![file("translations.json", &translated), file("deliveries.json", &noted)])
}

fn words(part: &crate::heart::publishing::translation::Part) -> serde_json::Value {
    json!(part.words)
}

/// Takes a person's account off what they translated and noted; their name too, unless their work is to stay under it.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, keeping: Keeping) -> Result<(), Problem> {
    let mut touched: BTreeSet<Id<Statement>> = versions::translated_by(act, person)?.into_iter().collect();
    touched.extend(translations::by(act, person)?.into_iter().map(|(id, _)| id));
    touched.extend(deliveries::by(act, person)?.into_iter().map(|(id, _)| id));
    let goes = keeping == Keeping::Goes;
    versions::forget_translator(act, person, goes.then_some(NOBODY))?;
    translations::forget(act, person, goes.then_some(NOBODY))?;
    deliveries::forget(act, person)?;
    for statement in touched {
        act.record(&TranslatorForgotten { statement })?;
    }
    Ok(())
}
