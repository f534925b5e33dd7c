//! Translations, paragraph by paragraph beside their source.

use crate::heart::version::VersionText;
use access::Person;
use base::{Id, Lang, Line, Moment, Sentence, Text};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use texts::{Body, Mark, Origin, Paragraph, Run};

/// Who translates, as they want to be named.
pub(crate) type Translator = Line<200>;

/// A paragraph of a translation. The longest paragraph that we know of has 4,000 characters.
pub(crate) type Words = Text<50_000>;

/// Under this mark stands the title; those of paragraphs begin at 1.
pub(crate) const TITLE: Mark = Mark(0);

/// Whose words the paragraphs of a translation are: nobody's number among the origins of the text.
const NOBODY: Origin = Origin(0);

base::named! {
    /// How far the translation of a paragraph is.
    pub(crate) enum State {
        /// There is none.
        Missing = "missing",
        /// The paragraph has changed since.
        Outdated = "outdated",
        /// It says what the paragraph says.
        Done = "done",
    }
}

/// A translation while it is written.
#[derive(Clone, Debug)]
pub(crate) struct Translation {
    /// Into which language.
    pub(crate) lang: Lang,
    /// Who translates, as they want to be named.
    pub(crate) translator: Translator,
    /// Whose account began it; nobody's when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When it was last saved.
    pub(crate) changed: Moment,
    /// Its paragraphs, and the title as [`TITLE`].
    pub(crate) parts: BTreeMap<Mark, Part>,
}

/// A translated paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// The SHA-256 of the paragraph that it translates, hexadecimal.
    pub(crate) source: String,
    /// The translation.
    pub(crate) words: String,
}

/// How many paragraphs are in which state, the title among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) done: usize,
    pub(crate) outdated: usize,
    pub(crate) missing: usize,
}

impl Progress {
    /// Whether nothing is left to do.
    pub(crate) const fn is_finished(&self) -> bool {
        self.outdated == 0 && self.missing == 0
    }
}

/// The SHA-256 of a paragraph, by which its translation knows it again.
pub(crate) fn fingerprint(words: &str) -> String {
    hex::encode(Sha256::digest(words))
}

/// What is to be translated: the title, then each paragraph.
pub(crate) fn sources<'a>(title: &'a str, body: &'a Body) -> impl Iterator<Item = (Mark, &'a str)> {
    let paragraphs = body.paragraphs.iter().map(|paragraph| (paragraph.mark, paragraph.text.as_str()));
    std::iter::once((TITLE, title)).chain(paragraphs)
}

impl Translation {
    /// One that has just been begun.
    pub(crate) fn begun(lang: Lang, translator: Translator, by: Option<Id<Person>>, now: Moment) -> Self {
        Self { lang, translator, by, changed: now, parts: BTreeMap::new() }
    }

    /// How far the translation of what stands there is.
    pub(crate) fn state(&self, mark: Mark, source: &str) -> State {
        match self.parts.get(&mark) {
            None => State::Missing,
            Some(part) if part.source == fingerprint(source) => State::Done,
            Some(_) => State::Outdated,
        }
    }

    /// How far all of it is.
    pub(crate) fn progress(&self, title: &str, body: &Body) -> Progress {
        let mut progress = Progress::default();
        for (mark, source) in sources(title, body) {
            match self.state(mark, source) {
                State::Done => progress.done += 1,
                State::Outdated => progress.outdated += 1,
                State::Missing => progress.missing += 1,
            }
        }
        progress
    }

    /// The words of a version in this language; refused while something is missing or outdated.
    pub(crate) fn finished(&self, original: &VersionText, now: Moment) -> Result<VersionText, Sentence> {
        if !self.progress(&original.title, &original.body).is_finished() {
            return Err(Sentence::of("translation-unfinished"));
        }
        let words = |mark: Mark| self.parts.get(&mark).map(|part| part.words.clone()).unwrap_or_default();
        let paragraphs =
            original.body.paragraphs.iter().map(|paragraph| whole(paragraph.mark, words(paragraph.mark)));
        let body = Body { paragraphs: paragraphs.collect(), next: original.body.next };
        let title = words(TITLE);
        let canonical = texts::canonical(&title, &body);
        Ok(VersionText {
            version: original.version,
            lang: self.lang.clone(),
            hash: texts::hash(&canonical).to_string(),
            title,
            body,
            canonical,
            translator: Some(self.translator.to_string()),
            translator_person: self.by,
            at: now,
        })
    }
}

fn whole(mark: Mark, text: String) -> Paragraph {
    let len = u32::try_from(text.len()).unwrap_or(u32::MAX);
    Paragraph { mark, text, runs: vec![Run { len, origin: NOBODY }] }
}

/// A translated paragraph as the text has it: it stays one, so that each keeps its number in every language.
pub(crate) fn one_paragraph(mark: Mark, typed: &str) -> Result<String, Sentence> {
    if mark == TITLE {
        let line = Line::<200>::cut(typed).ok_or(Sentence::of("wrong-empty"))?;
        return Ok(line.to_string());
    }
    let mut blocks = texts::split(typed).map_err(|_| Sentence::of("translation-long"))?;
    match (blocks.pop(), blocks.is_empty()) {
        (Some(block), true) => Ok(block),
        (None, _) => Err(Sentence::of("wrong-empty")),
        (Some(_), false) => Err(Sentence::of("translation-several").with("mark", mark.to_string())),
    }
}
