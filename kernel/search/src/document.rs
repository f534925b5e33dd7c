//! What is put into the index, and what is asked of it.

use crate::query::Asked;
use base::{Lang, Moment};

/// One thing that can be found.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is: `event`, `statement` …
    pub kind: String,
    /// Its id's bytes; kind and id together name it.
    pub id: [u8; 16],
    /// The language it is in; found out where it is not stated.
    pub lang: Option<Lang>,
    /// Its title, which counts for more than its words.
    pub title: String,
    /// Its words, as plain text. What is beyond [`Document::BODY_BYTES`] is not read.
    pub body: String,
    /// Where it is shown.
    pub link: String,
    /// Its time: of an event when it takes place, of a text when it was written.
    pub at: Moment,
    /// Who may find it: whoever holds one of these. With none, nobody finds it.
    pub audience: Vec<Audience>,
    /// The topics it is filed under, by their name in an address.
    pub topics: Vec<String>,
    /// Further exact words to filter by, such as `scope=global`. Those that begin with `region=` are counted by region.
    pub filters: Vec<String>,
}

impl Document {
    /// The most of a body that is indexed, in bytes: a book of 150 pages.
    pub const BODY_BYTES: usize = 512 << 10;
}

/// Those who may find a document, and what a viewer counts among.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Audience {
    /// Everybody, without an account.
    Public,
    /// The network's people.
    Network,
    /// One person by their id, or those who belong to the thing with this id.
    Of([u8; 16]),
}

/// What somebody looks for.
#[derive(Clone, Debug)]
pub struct Query {
    /// What they typed. Words, and phrases in quotation marks; nothing in it is an operator, nothing is an
    /// error. Without words, whatever the rest lets through is found; nothing, if there is no rest either.
    pub text: String,
    /// Only documents in this language; region and script do not count.
    pub lang: Option<Lang>,
    /// Only documents of one of these kinds; of any, when empty.
    pub kinds: Vec<String>,
    /// Only documents under one of these topics; under any, when empty.
    pub topics: Vec<String>,
    /// Only documents about one of these regions; about any, when empty.
    pub regions: Vec<String>,
    /// Only documents that have all of these.
    pub filters: Vec<String>,
    /// Only documents whose time is this or later.
    pub from: Option<Moment>,
    /// Only documents whose time is before this.
    pub until: Option<Moment>,
    /// Only documents that somebody could find for the first time in this span, its end not included.
    pub fresh: Option<(Moment, Moment)>,
    /// Whether words of the field are looked for in other languages too.
    pub wide: bool,
    /// Which come first.
    pub order: Order,
    /// What the viewer counts among: of a document, they must hold one.
    pub audience: Vec<Audience>,
    /// How many hits to pass over; at most [`Query::FURTHEST`].
    pub offset: usize,
    /// How many hits to show; at most [`Query::MOST`].
    pub limit: usize,
}

/// Which hits come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Those that answer best; without words, the newest. The last word may be only begun, and where little is
    /// found, words may be mistyped: somebody is typing.
    Best,
    /// Those that have been found for the shortest time. Words are meant as they stand: what is asked again and
    /// again was typed long ago.
    Newest,
}

impl Query {
    /// Nobody reads on so far; what they look for needs another word.
    pub const FURTHEST: usize = 5_000;
    /// A page of hits.
    pub const MOST: usize = 100;

    /// Whether any of the words is one of the field, which other languages say too.
    pub fn could_be_wider(&self) -> bool {
        Asked::of(&self.text, self.order).in_other_languages(true).is_wide()
    }

    /// A query for these words, by a viewer who counts among `audience`; the first twenty of any kind.
    pub fn of(text: impl Into<String>, audience: Vec<Audience>) -> Self {
        Self {
            text: text.into(),
            lang: None,
            kinds: Vec::new(),
            topics: Vec::new(),
            regions: Vec::new(),
            filters: Vec::new(),
            from: None,
            until: None,
            fresh: None,
            wide: false,
            order: Order::Best,
            audience,
            offset: 0,
            limit: 20,
        }
    }

    /// Whether anything narrows what is found, beside the words.
    pub(crate) fn is_narrowed(&self) -> bool {
        let lists = [&self.kinds, &self.topics, &self.regions, &self.filters];
        lists.iter().any(|list| !list.is_empty())
            || self.lang.is_some()
            || self.from.is_some()
            || self.until.is_some()
            || self.fresh.is_some()
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    /// How many there are in all.
    pub total: usize,
    /// Those that were asked for, the first first.
    pub hits: Vec<Hit>,
}

/// What was found, and how it divides.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// What was found.
    pub hits: Hits,
    /// How many there would be of each kind, of whichever kind was asked for; the most frequent first, none without a
    /// hit. So with the others.
    pub kinds: Vec<(String, usize)>,
    /// In each language.
    pub langs: Vec<(String, usize)>,
    /// Under each topic.
    pub topics: Vec<(String, usize)>,
    /// About each region.
    pub regions: Vec<(String, usize)>,
}

/// One document that was found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// What it is.
    pub kind: String,
    /// Its id's bytes.
    pub id: [u8; 16],
    /// The language it is in, where that is known.
    pub lang: Option<Lang>,
    /// Its title, as plain text.
    pub title: String,
    /// The passage that answers best, as HTML: escaped, with the words in `<mark>`.
    pub snippet: String,
    /// Where it is shown.
    pub link: String,
    /// Its time.
    pub at: Moment,
    /// Since when somebody can find it.
    pub since: Moment,
    /// How well it answers; comparable within one list only.
    pub score: f32,
}
