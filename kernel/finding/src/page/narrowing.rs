//! How what was found can be narrowed: as links with their counts, and as a form.

use crate::wanted::{Wanted, known_language, topic_name, within_name};
use base::places::Region;
use base::{Lang, Named, Parse, Slug, Tongue};
use db::Fault;
use facts::Look;
use search::Survey;
use web::{Choice, Ui};

/// So many of a side are offered as links; the form has them all.
const MOST_LINKS: usize = 8;

/// A link to the same search with one more filter, or with one less.
pub(super) struct Filter {
    pub(super) label: String,
    pub(super) href: String,
    pub(super) count: usize,
    pub(super) current: bool,
}

/// The links of one side, under its name.
pub(super) struct Side {
    pub(super) name: String,
    pub(super) filters: Vec<Filter>,
}

/// How what was found can be narrowed.
pub(super) struct Narrowing {
    /// By kind, beginning with all kinds.
    pub(super) kinds: Vec<Filter>,
    /// By topic, region and language, as far as there is a choice.
    pub(super) sides: Vec<Side>,
    /// What is chosen already, each a link without it.
    pub(super) chosen: Vec<Filter>,
    /// How many filters are set, with that of the kind.
    pub(super) set: usize,
    pub(super) kind_choices: Vec<Choice>,
    pub(super) topic_choices: Vec<Choice>,
    pub(super) region_choices: Vec<Choice>,
    pub(super) lang_choices: Vec<Choice>,
    /// What has no field in the form.
    pub(super) within: Option<String>,
}

impl Narrowing {
    pub(super) fn of(look: &Look, ui: &Ui, wanted: &Wanted, found: &Survey) -> Result<Self, Fault> {
        let first = wanted.at(1);
        let mut topics = Vec::new();
        let own_topic = wanted.topic.iter().map(|topic| (topic.to_string(), 0));
        for (slug, count) in found.topics.iter().cloned().chain(own_topic) {
            if !topics.iter().any(|(known, ..): &(String, usize, String)| *known == slug) {
                let name = topic_name(look, ui, &slug)?;
                topics.push((slug, count, name));
            }
        }
        Ok(Self {
            kinds: kinds(ui, &first, found),
            sides: sides(ui, &first, found, &topics),
            chosen: chosen(ui, &first, &topics),
            set: wanted.filters(),
            kind_choices: choices(ui.house().searchables.iter().map(|one| (one.kind, ui.t(one.label)))),
            topic_choices: choices(topics.into_iter().map(|(slug, _, name)| (slug, name))),
            region_choices: choices(Region::ALL.iter().map(|region| (region, region.name(ui.tongue())))),
            lang_choices: choices(
                languages(wanted, found).into_iter().map(|lang| (lang.to_string(), ui.language(&lang))),
            ),
            within: wanted.within.as_ref().map(ToString::to_string),
        })
    }
}

fn choices<V: ToString, L: Into<String>>(pairs: impl Iterator<Item = (V, L)>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = pairs.map(|(value, label)| Choice::new(value, label)).collect();
    choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
    choices
}

/// Those of the interface, those found, and the one chosen.
fn languages(wanted: &Wanted, found: &Survey) -> Vec<Lang> {
    let found = found.langs.iter().filter_map(|(lang, _)| known_language(lang));
    let mut languages: Vec<Lang> = Tongue::ALL.iter().map(|tongue| Lang::from(*tongue)).collect();
    languages.extend(found.chain(wanted.lang.clone()));
    languages.sort();
    languages.dedup();
    languages
}

/// All kinds, then each with its number; a kind without any only if it is chosen.
fn kinds(ui: &Ui, wanted: &Wanted, found: &Survey) -> Vec<Filter> {
    let with = |kind: Option<&'static str>| Wanted { kind, ..wanted.clone() }.link();
    let count = |kind: &str| found.kinds.iter().find(|(name, _)| name == kind).map_or(0, |(_, count)| *count);
    let all = Filter {
        label: ui.t("search-all"),
        href: with(None),
        count: found.kinds.iter().map(|(_, count)| count).sum(),
        current: wanted.kind.is_none(),
    };
    let each = ui.house().searchables.iter().map(|one| Filter {
        label: ui.t(one.label),
        href: with(Some(one.kind)),
        count: count(one.kind),
        current: wanted.kind == Some(one.kind),
    });
    std::iter::once(all).chain(each.filter(|filter| filter.count > 0 || filter.current)).collect()
}

/// A side is worth a choice where something is not chosen of it yet, and there is more than one.
fn sides(ui: &Ui, wanted: &Wanted, found: &Survey, topics: &[(String, usize, String)]) -> Vec<Side> {
    let filter = |label: String, count: usize, narrower: Wanted| Filter {
        label,
        href: narrower.link(),
        count,
        current: false,
    };
    let under = topics.iter().filter(|(_, count, _)| *count > 0).filter_map(|(slug, count, name)| {
        let topic = Some(Slug::parse(slug).ok()?);
        Some(filter(name.clone(), *count, Wanted { topic, ..wanted.clone() }))
    });
    let about = found.regions.iter().filter_map(|(name, count)| {
        let region = Region::of_name(name)?;
        let narrower = Wanted { region: Some(region), ..wanted.clone() };
        Some(filter(region.name(ui.tongue()).to_owned(), *count, narrower))
    });
    let spoken = found.langs.iter().filter_map(|(name, count)| {
        let lang = known_language(name)?;
        Some(filter(ui.language(&lang), *count, Wanted { lang: Some(lang), ..wanted.clone() }))
    });
    let side = |name: &str, is_open: bool, filters: Vec<Filter>| {
        let filters: Vec<Filter> = filters.into_iter().take(MOST_LINKS).collect();
        (is_open && filters.len() > 1).then(|| Side { name: ui.t(name), filters })
    };
    let sides = [
        side("search-topics", wanted.topic.is_none(), under.collect()),
        side("search-regions", wanted.region.is_none(), about.collect()),
        side("search-langs", wanted.lang.is_none(), spoken.collect()),
    ];
    sides.into_iter().flatten().collect()
}

/// What is chosen but for the kind, which the tabs show.
fn chosen(ui: &Ui, wanted: &Wanted, topics: &[(String, usize, String)]) -> Vec<Filter> {
    let without =
        |label: String, wider: Wanted| Filter { label, href: wider.link(), count: 0, current: true };
    let topic = wanted.topic.as_ref().map(|topic| {
        let name = topics.iter().find(|(slug, ..)| slug == topic.as_str()).map(|(.., name)| name.clone());
        without(name.unwrap_or_else(|| topic.to_string()), Wanted { topic: None, ..wanted.clone() })
    });
    let region = wanted.region.map(|region| {
        without(region.name(ui.tongue()).to_owned(), Wanted { region: None, ..wanted.clone() })
    });
    let lang =
        wanted.lang.as_ref().map(|lang| without(ui.language(lang), Wanted { lang: None, ..wanted.clone() }));
    let from = wanted.from.map(|from| {
        without(ui.tw("search-chosen-from", "date", ui.date(from)), Wanted { from: None, ..wanted.clone() })
    });
    let to = wanted.to.map(|to| {
        without(ui.tw("search-chosen-to", "date", ui.date(to)), Wanted { to: None, ..wanted.clone() })
    });
    let within = wanted
        .within
        .as_ref()
        .map(|within| without(within_name(within).to_owned(), Wanted { within: None, ..wanted.clone() }));
    [topic, region, lang, from, to, within].into_iter().flatten().collect()
}
