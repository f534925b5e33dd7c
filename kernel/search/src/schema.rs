//! The fields of the index, and documents as its rows.

use crate::document::{Audience, Document, Hit};
use crate::language::{self, LANGUAGES};
use crate::stems::Stems;
use crate::tokens::Words;
use base::{Lang, Moment, Parse};
use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{TantivyDocument, Term};

/// The name of the tokenizer of words as they are. The number in such names goes up with every change to
/// `tokens.rs` and every new version of the stemmers: an index that was made otherwise is then made anew.
const FOLDED: &str = "folded-3";

/// What stands before a region among the filters of a document.
const REGION: &str = "region=";

/// The names of the fields by which hits are counted, as their columns have them.
pub(crate) const KIND: &str = "kind";
pub(crate) const LANG: &str = "lang";
pub(crate) const TOPIC: &str = "topic";
pub(crate) const REGIONS: &str = "region";
/// The name of the column of times since when documents can be found.
pub(crate) const SINCE: &str = "since";

/// The fields.
#[derive(Clone)]
pub(crate) struct Fields {
    pub(crate) key: Field,
    pub(crate) kind: Field,
    pub(crate) lang: Field,
    pub(crate) audience: Field,
    pub(crate) topic: Field,
    pub(crate) region: Field,
    pub(crate) filter: Field,
    pub(crate) title: Field,
    pub(crate) body: Field,
    pub(crate) at: Field,
    pub(crate) since: Field,
    id: Field,
    link: Field,
    /// One field of stems for each language that has them.
    pub(crate) stems: Vec<(&'static str, Stems, Field)>,
}

/// The schema of the index, with its fields at hand.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let exact = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_fieldnorms(false)
        .set_index_option(IndexRecordOption::Basic);
    let exact = TextOptions::default().set_indexing_options(exact);
    let counted = exact.clone().set_fast("raw");
    let words = |tokenizer: &str, record| {
        let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(record);
        TextOptions::default().set_indexing_options(indexing)
    };
    let phrases = words(FOLDED, IndexRecordOption::WithFreqsAndPositions) | STORED;
    let fields = Fields {
        key: schema.add_text_field("key", exact.clone()),
        kind: schema.add_text_field(KIND, counted.clone() | STORED),
        lang: schema.add_text_field(LANG, counted.clone() | STORED),
        audience: schema.add_text_field("audience", exact.clone() | STORED),
        topic: schema.add_text_field(TOPIC, counted.clone()),
        region: schema.add_text_field(REGIONS, counted),
        filter: schema.add_text_field("filter", exact),
        title: schema.add_text_field("title", phrases.clone()),
        body: schema.add_text_field("body", phrases),
        id: schema.add_bytes_field("id", STORED),
        link: schema.add_text_field("link", STORED),
        at: schema.add_i64_field("at", STORED | FAST),
        since: schema.add_i64_field(SINCE, STORED | FAST),
        stems: stemmed()
            .map(|(name, stems)| {
                let field = format!("stems_{name}");
                let words = words(&stems_of(name), IndexRecordOption::WithFreqs);
                (name, stems, schema.add_text_field(&field, words))
            })
            .collect(),
    };
    (schema.build(), fields)
}

/// The tokenizers that the schema names.
pub(crate) fn tokenizers() -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    tokenizers.register(FOLDED, Words::new(None));
    for (name, stems) in stemmed() {
        tokenizers.register(&stems_of(name), Words::new(Some(stems)));
    }
    tokenizers
}

fn stemmed() -> impl Iterator<Item = (&'static str, Stems)> {
    LANGUAGES.iter().filter_map(|known| Some((known.name, known.stems?)))
}

fn stems_of(language: &str) -> String {
    format!("stems-{language}-3")
}

impl Fields {
    /// The term that names one document.
    pub(crate) fn key_of(&self, kind: &str, id: &[u8; 16]) -> Term {
        Term::from_field_text(self.key, &format!("{kind}/{}", hex(id)))
    }

    /// How words of a language are stemmed.
    pub(crate) fn stems_in(&self, lang: Option<&Lang>) -> Option<Stems> {
        let lang = lang?.base();
        self.stems.iter().find(|(name, ..)| *name == lang).map(|(_, stems, _)| *stems)
    }

    /// The document as a row, which can be found since then.
    pub(crate) fn row(&self, document: &Document, since: Moment) -> TantivyDocument {
        let body = cut(&document.body, Document::BODY_BYTES);
        let lang = document.lang.as_ref().map(|lang| lang.base().to_owned());
        let lang = lang.or_else(|| language::told(&document.title, body).map(str::to_owned));
        let mut row = TantivyDocument::default();
        row.add_text(self.key, format!("{}/{}", document.kind, hex(&document.id)));
        row.add_text(self.kind, &document.kind);
        row.add_bytes(self.id, &document.id);
        row.add_text(self.title, &document.title);
        row.add_text(self.body, body);
        row.add_text(self.link, &document.link);
        row.add_i64(self.at, document.at.micros());
        row.add_i64(self.since, since.micros());
        document.audience.iter().for_each(|audience| row.add_text(self.audience, term(audience)));
        document.topics.iter().for_each(|topic| row.add_text(self.topic, topic));
        for filter in &document.filters {
            row.add_text(self.filter, filter);
            if let Some(region) = filter.strip_prefix(REGION) {
                row.add_text(self.region, region);
            }
        }
        if let Some(lang) = lang {
            if let Some((.., field)) = self.stems.iter().find(|(name, ..)| *name == lang) {
                row.add_text(*field, &document.title);
                row.add_text(*field, body);
            }
            row.add_text(self.lang, lang);
        }
        row
    }

    /// The row as a hit, whose snippet `passage` makes of its body and language; nothing if the row is not
    /// one of ours.
    pub(crate) fn hit(
        &self,
        row: &TantivyDocument,
        score: f32,
        passage: impl FnOnce(&str, Option<&Lang>) -> String,
    ) -> Option<Hit> {
        let text = |field| row.get_first(field).and_then(|value| value.as_str());
        let time = |field| Some(Moment::from_micros(row.get_first(field)?.as_i64()?));
        let lang = text(self.lang).and_then(|lang| Lang::parse(lang).ok());
        Some(Hit {
            kind: text(self.kind)?.to_owned(),
            id: row.get_first(self.id)?.as_bytes()?.try_into().ok()?,
            title: text(self.title)?.to_owned(),
            snippet: passage(text(self.body)?, lang.as_ref()),
            link: text(self.link)?.to_owned(),
            at: time(self.at)?,
            since: time(self.since)?,
            lang,
            score,
        })
    }

    /// Since when a row can be found, if nobody finds it now who could not before.
    pub(crate) fn since_of(&self, row: &TantivyDocument, audience: &[Audience]) -> Option<Moment> {
        let before: Vec<&str> = row.get_all(self.audience).filter_map(|value| value.as_str()).collect();
        let is_old = audience.iter().all(|one| before.contains(&term(one).as_str()));
        let since = row.get_first(self.since)?.as_i64()?;
        is_old.then_some(Moment::from_micros(since))
    }
}

/// An audience as it is indexed and asked for.
pub(crate) fn term(audience: &Audience) -> String {
    match audience {
        Audience::Public => "public".to_owned(),
        Audience::Network => "network".to_owned(),
        Audience::Of(id) => hex(id),
    }
}

/// The first bytes of a text, up to a character's end.
pub(crate) fn cut(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    &text[..end.unwrap_or(0)]
}

fn hex(id: &[u8; 16]) -> String {
    format!("{:032x}", u128::from_be_bytes(*id))
}
