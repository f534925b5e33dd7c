//! What a reader asks for: words and filters, of which every combination is an address.

use base::places::{Region, language_name};
use base::{Lang, Line, Moment, Named, Parse, Slug, Tongue, Zone};
use facts::{Look, Subject};
use jiff::civil::Date;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use search::{Audience, Order, Query};
use web::{Fields, House, Ui};

/// So many hits stand on one page.
pub(crate) const A_PAGE: usize = 20;

/// Nobody reads on behind this page; what they look for needs another word.
pub(crate) const LAST_PAGE: usize = Query::FURTHEST / A_PAGE;

/// More is not a question any more, in characters.
const LONGEST: usize = 500;

/// The kind of topics, as subjects have it.
const TOPIC: &str = "topic";

/// A filter that a capability gave its documents, as it stands in an address: `list=talk` for what stands on that list.
pub(crate) type Within = Line<100>;

/// What a reader asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) words: String,
    pub(crate) kind: Option<&'static str>,
    pub(crate) topic: Option<Slug>,
    pub(crate) region: Option<Region>,
    pub(crate) lang: Option<Lang>,
    pub(crate) from: Option<Date>,
    /// The last day.
    pub(crate) to: Option<Date>,
    pub(crate) within: Option<Within>,
    /// Whether words are looked for in other languages too.
    pub(crate) wide: bool,
    /// The page of hits, from 1 on; 0 stands for 1.
    pub(crate) page: usize,
    /// What was typed into a filter and is none, under the filter's name.
    pub(crate) misread: Vec<(&'static str, String)>,
}

impl Wanted {
    /// A filter that is not understood is left away, and said to be: nothing that can be typed into the address is an
    /// error.
    pub(crate) fn of(fields: &Fields, house: &House) -> Self {
        let mut reading = Reading { fields, misread: Vec::new() };
        let kind = |typed: &str| house.searchables.iter().map(|one| one.kind).find(|kind| *kind == typed);
        Self {
            words: fields.get("q").trim().chars().take(LONGEST).collect(),
            kind: reading.filter("kind", "search-kind", kind),
            topic: reading.filter("topic", "search-topic", |typed| Slug::parse(typed).ok()),
            region: reading.filter("region", "search-region", Region::of_name),
            lang: reading.filter("lang", "search-lang", known_language),
            from: reading.filter("from", "search-from", |typed| typed.parse().ok()),
            to: reading.filter("to", "search-to", |typed| typed.parse().ok()),
            within: reading.filter("in", "search-narrow", |typed| Within::parse(typed).ok()),
            wide: fields.has("wide"),
            page: fields.get("page").parse().unwrap_or(1).clamp(1, LAST_PAGE),
            misread: reading.misread,
        }
    }

    /// Out of an address's query, as [`Wanted::query`] writes it.
    pub(crate) fn read(query: &str, house: &House) -> Self {
        let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Self::of(&Fields::new(pairs), house)
    }

    /// Whether anything is asked for.
    pub(crate) fn is_something(&self) -> bool {
        !self.words.is_empty() || self.filters() > 0
    }

    /// How many filters are set.
    pub(crate) fn filters(&self) -> usize {
        let set = [
            self.kind.is_some(),
            self.topic.is_some(),
            self.region.is_some(),
            self.lang.is_some(),
            self.from.is_some(),
            self.to.is_some(),
            self.within.is_some(),
        ];
        set.into_iter().filter(|set| *set).count()
    }

    /// The page of hits that is asked for, from 1 on.
    pub(crate) fn page(&self) -> usize {
        self.page.max(1)
    }

    /// The same from another page on.
    pub(crate) fn at(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// What is asked for as names and values, in one order.
    pub(crate) fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = vec![("q", self.words.clone())];
        pairs.extend(self.kind.map(|kind| ("kind", kind.to_owned())));
        pairs.extend(self.topic.as_ref().map(|topic| ("topic", topic.to_string())));
        pairs.extend(self.region.map(|region| ("region", region.to_string())));
        pairs.extend(self.lang.as_ref().map(|lang| ("lang", lang.to_string())));
        pairs.extend(self.from.map(|from| ("from", from.to_string())));
        pairs.extend(self.to.map(|to| ("to", to.to_string())));
        pairs.extend(self.within.as_ref().map(|within| ("in", within.to_string())));
        pairs.extend(self.wide.then(|| ("wide", "1".to_owned())));
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    /// What is asked for as the query of an address, without the page.
    pub(crate) fn query(&self) -> String {
        let pair = |(name, value): (&str, String)| {
            format!("{name}={}", utf8_percent_encode(&value, NON_ALPHANUMERIC))
        };
        self.pairs().into_iter().map(pair).collect::<Vec<_>>().join("&")
    }

    /// The page with the answer.
    pub(crate) fn link(&self) -> String {
        let query = self.query();
        match (query.is_empty(), self.page()) {
            (true, _) => "/search".to_owned(),
            (false, 1) => format!("/search?{query}"),
            (false, page) => format!("/search?{query}&page={page}"),
        }
    }

    /// The feed of it for everybody.
    pub(crate) fn feed(&self) -> String {
        format!("/search.atom?{}", self.query())
    }

    /// What the index is asked: for somebody who counts among these, and whose days begin in this zone.
    pub(crate) fn asked(&self, audience: Vec<Audience>, zone: &Zone) -> Query {
        let begin = |date: Date| Moment::at(date.to_datetime(jiff::civil::Time::midnight()), zone);
        Query {
            lang: self.lang.clone(),
            kinds: self.kind.map(str::to_owned).into_iter().collect(),
            topics: self.topic.iter().map(Slug::to_string).collect(),
            regions: self.region.iter().map(Region::to_string).collect(),
            wide: self.wide,
            filters: self.within.iter().map(Within::to_string).collect(),
            from: self.from.map(begin),
            until: self.to.and_then(|to| to.tomorrow().ok()).map(begin),
            offset: (self.page() - 1) * A_PAGE,
            limit: A_PAGE,
            ..Query::of(self.words.clone(), audience)
        }
    }

    /// What is asked again and again: whole words, the newest first. With a filter that is not understood nothing is found:
    /// whoever is not there to be told would get what they never asked for.
    pub(crate) fn standing(&self, audience: Vec<Audience>, zone: &Zone, limit: usize) -> Query {
        let audience = if self.misread.is_empty() { audience } else { Vec::new() };
        Query { order: Order::Newest, offset: 0, limit, ..self.asked(audience, zone) }
    }

    /// What is asked for, as people read it: "surveillance · Events · Africa".
    pub(crate) fn spoken(&self, look: &Look, ui: &Ui) -> Result<String, db::Fault> {
        let topic = match &self.topic {
            Some(topic) => Some(topic_name(look, ui, topic.as_str())?),
            None => None,
        };
        let kind = self.kind.and_then(|kind| ui.house().searchables.iter().find(|one| one.kind == kind));
        let days = match (self.from, self.to) {
            (None, None) => None,
            (from, to) => {
                let day = |day: Option<Date>| day.map(|day| ui.date(day)).unwrap_or_default();
                Some(format!("{} – {}", day(from), day(to)).trim().to_owned())
            }
        };
        let parts = [
            Some(self.words.clone()).filter(|words| !words.is_empty()),
            kind.map(|one| ui.t(one.label)),
            topic,
            self.region.map(|region| region.name(ui.tongue()).to_owned()),
            self.lang.as_ref().map(|lang| ui.language(lang)),
            days,
            self.within.as_ref().map(|within| within_name(within).to_owned()),
            self.wide.then(|| ui.t("search-wide")),
        ];
        Ok(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    }
}

/// The language of a tag, if there is one of that name.
pub(crate) fn known_language(tag: &str) -> Option<Lang> {
    Lang::parse(tag).ok().filter(|lang| language_name(lang, Tongue::English).is_some())
}

/// Filters as they are read out of an address.
struct Reading<'a> {
    fields: &'a Fields,
    misread: Vec<(&'static str, String)>,
}

impl Reading<'_> {
    /// So much of what was not understood is shown again, in characters.
    const SHOWN: usize = 40;

    /// A filter under its name in the address; `label` is the key of its name on the page.
    fn filter<T>(
        &mut self,
        name: &str,
        label: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let typed = self.fields.get(name).trim();
        if typed.is_empty() {
            return None;
        }
        let read = parse(typed);
        if read.is_none() {
            self.misread.push((label, typed.chars().filter(|c| !c.is_control()).take(Self::SHOWN).collect()));
        }
        read
    }
}

/// The name in a filter: `talk` of `list=talk`.
pub(crate) fn within_name(within: &Within) -> &str {
    within.as_str().split_once('=').map_or(within.as_str(), |(_, name)| name)
}

/// What a topic is called; its slug, if nobody says.
pub(crate) fn topic_name(look: &Look, ui: &Ui, slug: &str) -> Result<String, db::Fault> {
    let house = ui.house();
    if let Some(naming) = house.namings.iter().find(|naming| naming.kind == TOPIC) {
        for id in (naming.named)(look, slug)? {
            if let Some(card) = ui.card(look, &Subject::new(TOPIC, id))? {
                return Ok(card.title);
            }
        }
    }
    Ok(slug.to_owned())
}
