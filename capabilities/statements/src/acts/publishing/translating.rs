//! Translating a statement, and publishing what is finished.

use crate::acts::{fresh, standing, write_down};
use crate::facts::publishing::{StatementTranslated, TranslationSaved};
use crate::heart::publishing::translation::{
    Part, Translation, Translator, Words, fingerprint, one_paragraph, sources,
};
use crate::heart::statement::Statement;
use crate::heart::version::VersionText;
use crate::policy::publishing::{Publish, Translate};
use crate::store::{revisions, translations as store, versions};
use base::{Id, Lang, Sentence};
use db::Read;
use facts::{Act, Problem};
use serde_json::json;
use std::collections::BTreeMap;
use texts::{Body, Mark};

/// At most so many languages of one statement.
const MOST_LANGS: usize = 100;

/// What is translated: the latest version, or the latest revision while there is none.
pub(crate) struct Original {
    /// The published words, if there are any.
    pub(crate) published: Option<VersionText>,
    /// The title.
    pub(crate) title: String,
    /// The text.
    pub(crate) body: Body,
}

/// What of this statement is to be translated.
pub(crate) fn original(read: &Read, statement: &Statement) -> Result<Original, Problem> {
    let published = match statement.version {
        Some(number) => versions::words_in(read, statement.id, number, &statement.proposal.lang)?,
        None => None,
    };
    let (title, body) = match &published {
        Some(words) => (words.title.clone(), words.body.clone()),
        None => {
            let revision = revisions::of(read, statement.id, statement.revision)?;
            let body = revision.map_or_else(Body::empty, |revision| revision.body);
            (statement.proposal.title.to_string(), body)
        }
    };
    Ok(Original { published, title, body })
}

/// One paragraph as it came from the form.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    /// Which.
    pub(crate) mark: Mark,
    /// The SHA-256 of the paragraph that stood beside it.
    pub(crate) source: String,
    /// The words; nothing takes the translation of this paragraph away.
    pub(crate) words: Option<Words>,
    /// Somebody looked at words that were outdated, and found that they still fit.
    pub(crate) fits: bool,
}

/// Saves some paragraphs of a translation. What was typed beside a paragraph that has changed since is kept, as
/// outdated; so is what was outdated, and came back as it was.
pub(crate) fn save(
    act: &mut Act,
    id: Id<Statement>,
    lang: &Lang,
    translator: &Translator,
    typed: &[Typed],
) -> Result<(), Problem> {
    act.allow(Translate)?;
    let statement = fresh(act, id)?;
    let known = begun(act, &statement, lang, translator)?;
    let original = original(act, &statement)?;
    let here: BTreeMap<Mark, String> =
        sources(&original.title, &original.body).map(|(mark, words)| (mark, fingerprint(words))).collect();
    let now = act.now();
    store::keep(act, id, &Translation { translator: translator.clone(), ..known.clone() }, now)?;
    for one in typed {
        let (true, kept) = (here.contains_key(&one.mark), known.parts.get(&one.mark)) else { continue };
        match &one.words {
            None if kept.is_some() => store::take(act, id, lang, one.mark)?,
            None => {}
            Some(words) => {
                let words = one_paragraph(one.mark, words.as_str())?;
                let part = Part { source: one.source.clone(), words };
                let untouched = kept.is_some_and(|kept| kept.words == part.words) && !one.fits;
                if !untouched {
                    store::put(act, id, lang, one.mark, &part)?;
                }
            }
        }
    }
    act.record(&TranslationSaved { statement: id, lang: lang.clone() })?;
    Ok(())
}

/// The translation as it stands, or a new one. What is published in that language already is not translated again.
fn begun(
    act: &Act,
    statement: &Statement,
    lang: &Lang,
    translator: &Translator,
) -> Result<Translation, Problem> {
    if *lang == statement.proposal.lang {
        return Err(Problem::wrong("lang", Sentence::of("translation-same-lang")));
    }
    if let Some(number) = statement.version
        && versions::words_in(act, statement.id, number, lang)?.is_some()
    {
        return Err(Sentence::of("translation-published-already").into());
    }
    match store::into(act, statement.id, lang)? {
        Some(known) => Ok(known),
        None if store::all(act, statement.id)?.len() >= MOST_LANGS => {
            Err(Sentence::of("translation-too-many").with("count", MOST_LANGS).into())
        }
        None => Ok(Translation::begun(lang.clone(), translator.clone(), act.actor().person(), act.now())),
    }
}

/// Begins a translation.
pub(crate) fn begin(
    act: &mut Act,
    id: Id<Statement>,
    lang: &Lang,
    translator: &Translator,
) -> Result<(), Problem> {
    save(act, id, lang, translator, &[])
}

/// Publishes a finished translation of the latest version.
pub(crate) fn publish(act: &mut Act, id: Id<Statement>, lang: &Lang) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    act.allow(Publish(standing(act, act.actor(), &statement)?))?;
    let original = original(act, &statement)?.published.ok_or(Sentence::of("translation-unpublished"))?;
    let translation = store::into(act, id, lang)?.ok_or(Problem::NotFound)?;
    if versions::words_in(act, id, original.version, lang)?.is_some() {
        return Err(Sentence::of("translation-published-already").into());
    }
    let words = translation.finished(&original, act.now())?;
    add(act, id, &words)?;
    act.record(&StatementTranslated { statement: id, version: words.version, lang: lang.clone() })?;
    Ok(())
}

/// Adds the words, and writes it down.
pub(super) fn add(act: &mut Act, id: Id<Statement>, words: &VersionText) -> Result<(), Problem> {
    versions::insert_words(act, id, words)?;
    let said = json!({ "version": words.version, "lang": words.lang.as_str(), "text": words.hash });
    write_down(act, id, "translated", &said)?;
    Ok(())
}
