//! Between the form's fields and what is said of an initiative.

use crate::heart::initiative::{LeadingOrganization, MOST, Need, NeedKind, Said, SaidLink, State};
use ::web::{Choice, Fields, Ui};
use base::places::{Country, Region};
use base::{Id, Lang, Line, Link, Named, Parse, Sentence, Tongue};
use db::{Fault, Read};
use people::organizations;

/// The field beside each kind of thing that is looked for.
const fn words_field(kind: NeedKind) -> &'static str {
    match kind {
        NeedKind::Partners => "seeks_partners",
        NeedKind::Endorsers => "seeks_endorsers",
        NeedKind::Funds => "seeks_funds",
        NeedKind::People => "seeks_people",
        NeedKind::Knowledge => "seeks_knowledge",
    }
}

/// One kind of thing that can be looked for, as the form shows it.
pub(crate) struct Seeking {
    /// The field with the words.
    pub(crate) field: &'static str,
    /// The key of the label.
    pub(crate) label: String,
}

/// All kinds of things that can be looked for.
pub(crate) fn seekings() -> Vec<Seeking> {
    let seeking =
        |kind: &NeedKind| Seeking { field: words_field(*kind), label: format!("initiative-seeks-{kind}") };
    NeedKind::ALL.iter().map(seeking).collect()
}

/// The fields of a new initiative.
pub(crate) fn blank(tongue: Tongue) -> Fields {
    Fields::default().with("lang", Lang::from(tongue)).with("state", State::Running)
}

/// The fields of what is said now.
pub(crate) fn of(said: &Said, tongue: Tongue) -> Fields {
    let organizations: Vec<&str> = said.organizations.iter().map(|one| one.name.as_str()).collect();
    let countries: Vec<&str> = said.countries.iter().map(|country| country.name(tongue)).collect();
    let links = said.links.iter().map(|link| match &link.words {
        Some(words) => format!("{} {words}", link.href),
        None => link.href.to_string(),
    });
    let mut fields = Fields::default()
        .with("title", &said.title)
        .with_some("acronym", said.acronym.as_ref())
        .with("aim", &said.aim)
        .with_some("what", said.what.as_ref())
        .with("lang", &said.lang)
        .with("state", said.state)
        .with_some("result", said.result.as_ref())
        .with("organizations", organizations.join("\n"))
        .with("countries", countries.join("\n"))
        .with("links", links.collect::<Vec<_>>().join("\n"))
        .with_some("offers", said.offers.as_ref());
    fields = said.regions.iter().fold(fields, |fields, region| fields.with("regions", region));
    fields = said.languages.iter().fold(fields, |fields, lang| fields.with("languages", lang));
    fields = said.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic));
    said.seeks.iter().fold(fields, |fields, need| fields.with(words_field(need.kind), &need.words))
}

/// What was typed; otherwise what is wrong is noted beside the fields. Names of organizations that have a page here are
/// tied to it, and so is the one that was chosen; those that were `known` before stay tied, though they have another name now.
pub(crate) fn read(
    read: &Read,
    fields: &mut Fields,
    known: &[LeadingOrganization],
) -> Result<Option<Said>, Fault> {
    let (title, aim) = (fields.need("title"), fields.need("aim"));
    let (acronym, what) = (fields.maybe("acronym"), fields.maybe("what"));
    let (lang, state) = (fields.need("lang"), fields.need::<State>("state"));
    let (result, offers) = (fields.maybe("result"), fields.maybe("offers"));
    let (regions, languages) = (once(fields.many::<Region>("regions")), once(fields.many("languages")));
    let topics = once(fields.many("topics"));
    let countries = countries(fields);
    let (links, seeks) = (links(fields), seeks(fields));
    let organizations = organizations_of(read, fields, known)?;
    if state == Some(State::Ended) && result.is_none() {
        fields.refuse("result", Sentence::of("initiative-wrong-result"));
    }
    let (Some(title), Some(aim), Some(lang), Some(state), Ok(())) = (title, aim, lang, state, fields.check())
    else {
        return Ok(None);
    };
    let result = result.filter(|_| state == State::Ended);
    Ok(Some(Said {
        title,
        acronym,
        aim,
        what,
        lang,
        state,
        result,
        organizations,
        regions,
        countries,
        languages,
        topics,
        links,
        seeks,
        offers,
    }))
}

/// Each of them once.
fn once<T: PartialEq>(all: Vec<T>) -> Vec<T> {
    let mut kept = Vec::with_capacity(all.len());
    for one in all {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}

/// What stands in a field on lines of their own; too many are refused.
fn lines(fields: &mut Fields, name: &'static str) -> Vec<String> {
    let typed = fields.get(name).lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<String> = typed.take(MOST + 1).map(str::to_owned).collect();
    if lines.len() > MOST {
        fields.refuse(name, Sentence::of("initiative-wrong-many").with("count", MOST));
    }
    lines
}

fn countries(fields: &mut Fields) -> Vec<Country> {
    let mut found = Vec::new();
    for line in lines(fields, "countries") {
        for name in line.split([',', ';', '،', '、', '，']).map(str::trim).filter(|name| !name.is_empty())
        {
            match Country::parse(name).ok().or_else(|| Country::find_in(name)) {
                Some(country) => found.push(country),
                None => {
                    let short: String = name.chars().take(60).collect();
                    fields.refuse("countries", Sentence::of("initiative-wrong-country").with("name", short));
                }
            }
        }
    }
    once(found)
}

/// An address and what is there, on each line.
fn links(fields: &mut Fields) -> Vec<SaidLink> {
    let mut links = Vec::new();
    for line in lines(fields, "links") {
        let (href, words) = line.split_once(char::is_whitespace).unwrap_or((&line, ""));
        match (Link::parse(href), words.trim()) {
            (Ok(href), "") => links.push(SaidLink { href, words: None }),
            (Ok(href), words) => match Line::parse(words) {
                Ok(words) => links.push(SaidLink { href, words: Some(words) }),
                Err(sentence) => fields.refuse("links", sentence),
            },
            (Err(sentence), _) => fields.refuse("links", sentence),
        }
    }
    once(links)
}

/// What has words beside it.
fn seeks(fields: &mut Fields) -> Vec<Need> {
    let mut need = |kind: &NeedKind| {
        let words = fields.maybe(words_field(*kind))?;
        Some(Need { kind: *kind, words })
    };
    NeedKind::ALL.iter().filter_map(&mut need).collect()
}

fn organizations_of(
    read: &Read,
    fields: &mut Fields,
    before: &[LeadingOrganization],
) -> Result<Vec<LeadingOrganization>, Fault> {
    let mut found = Vec::new();
    for line in lines(fields, "organizations") {
        match Line::<160>::parse(&line) {
            Ok(name) => {
                if let Some(tied) = before.iter().find(|one| one.name == name && one.organization.is_some()) {
                    found.push(tied.clone());
                    continue;
                }
                let known = organizations::named(read, &name)?;
                let organization = known.as_ref().map(|known| known.id.as_of());
                let name = known.map_or(name, |known| known.said.name);
                found.push(LeadingOrganization { name, organization });
            }
            Err(sentence) => fields.refuse("organizations", sentence),
        }
    }
    let chosen = fields.get("organization").trim().to_owned();
    if !chosen.is_empty() {
        let card = match Id::parse(&chosen) {
            Ok(id) => organizations::card(read, id)?.map(|card| (id.as_of(), card)),
            Err(_) => None,
        };
        match card.and_then(|(id, card)| Line::cut(&card.title).map(|name| (id, name))) {
            Some((id, name)) => found.push(LeadingOrganization { name, organization: Some(id) }),
            None => fields.refuse("organization", Sentence::of("wrong-choice")),
        }
    }
    Ok(once(found))
}

/// The choices that the form offers.
pub(crate) struct Choices {
    pub(crate) states: Vec<Choice>,
    pub(crate) langs: Vec<Choice>,
    pub(crate) regions: Vec<Choice>,
    pub(crate) topics: Vec<Choice>,
    pub(crate) organizations: Vec<Choice>,
}

/// More organizations cannot be chosen from in one list; they are named instead.
const MOST_ORGANIZATIONS: usize = 300;

impl Choices {
    /// What can be chosen now; what was typed stays a choice though it is not offered.
    pub(crate) fn of(look: &facts::Look, ui: &Ui, typed: &Fields) -> Result<Self, Fault> {
        let mut langs: Vec<Choice> =
            base::places::languages().iter().map(|lang| Choice::new(lang, ui.language(lang))).collect();
        let more = std::iter::once(typed.get("lang")).chain(typed.all("languages"));
        for value in more.filter(|value| !value.is_empty()) {
            if langs.iter().all(|choice| choice.value != value) {
                langs.push(Choice::new(value, value));
            }
        }
        let known = organizations::choices(look)?;
        let few = known.len() <= MOST_ORGANIZATIONS;
        let organizations = known.into_iter().filter(|_| few);
        Ok(Self {
            states: named::<State>(ui, "initiative-state-"),
            langs,
            regions: regions(ui),
            topics: topics::choices(look, ui)?,
            organizations: organizations.map(|(id, name)| Choice::new(id, name)).collect(),
        })
    }
}

/// The variants of a named enum as choices, by keys with this beginning.
pub(crate) fn named<T: Named + std::fmt::Display>(ui: &Ui, stem: &str) -> Vec<Choice> {
    T::ALL.iter().map(|one| Choice::new(one, ui.t(format!("{stem}{one}")))).collect()
}

/// The regions of the world as choices.
pub(crate) fn regions(ui: &Ui) -> Vec<Choice> {
    Region::ALL.iter().map(|region| Choice::new(region, region.name(ui.tongue()))).collect()
}
