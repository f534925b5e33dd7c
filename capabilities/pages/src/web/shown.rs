//! What several pages show: people, times, what a page is.

use crate::heart::page::{Hand, Page, Status, Version};
use crate::store::{agreements, versions};
use ::web::Ui;
use access::Person;
use base::{Id, Lang, Moment, Named, Zone};
use db::Fault;
use facts::Look;
use people::Persona;
use std::collections::HashMap;

/// Whoever did something, as a line names them.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) name: String,
    /// Their page; nothing for who has left, may not be seen, or has no account here.
    pub(super) link: Option<String>,
}

/// People as this reader may know them.
pub(super) struct Hands(HashMap<Id<Person>, Persona>);

impl Hands {
    /// Those who did these things.
    pub(super) fn of<'a>(look: &Look, hands: impl IntoIterator<Item = &'a Hand>) -> Result<Self, Fault> {
        let mut people: Vec<Id<Person>> = hands.into_iter().filter_map(|hand| hand.person).collect();
        people.sort_unstable();
        people.dedup();
        let known = people::personas(look, &people)?;
        Ok(Self(known.into_iter().map(|persona| (persona.id, persona)).collect()))
    }

    /// One of them.
    pub(super) fn name(&self, ui: &Ui, hand: &Hand) -> Name {
        let known = hand.person.and_then(|person| self.0.get(&person)).filter(|persona| !persona.former);
        match (known, &hand.name) {
            (Some(persona), _) => Name { name: persona.name.clone(), link: Some(persona.link.clone()) },
            (None, Some(name)) => Name { name: name.clone(), link: None },
            (None, None) => Name { name: ui.t("page-former"), link: None },
        }
    }
}

/// The version that a reader gets who did not ask for one: in their language; else the original.
pub(crate) fn version_for<'a>(ui: &Ui, original: &Lang, all: &'a [Version]) -> Option<&'a Version> {
    let is_original = |version: &&Version| version.lang == *original;
    let theirs = |version: &&Version| version.lang.base() == ui.tongue().name();
    all.iter().filter(theirs).find(is_original).or_else(|| {
        let theirs = all.iter().find(theirs);
        theirs.or_else(|| all.iter().find(is_original))
    })
}

/// A page in a list.
pub(crate) struct Row {
    /// In the reader's language, where there is a version in it.
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) link: String,
    pub(crate) purpose: String,
    pub(crate) languages: String,
    pub(crate) changed: String,
    pub(crate) status: Status,
    /// When and by whom it was agreed.
    pub(crate) agreed: Option<(String, String)>,
}

impl Row {
    pub(crate) fn is_agreed(&self) -> bool {
        self.status == Status::Agreed
    }
}

/// Pages as rows of a list.
pub(crate) fn rows(look: &Look, ui: &Ui, found: Vec<Page>) -> Result<Vec<Row>, Fault> {
    let ids: Vec<Id<Page>> = found.iter().map(|page| page.id).collect();
    let agreements = agreements::latest_of(look, &ids)?;
    let mut versions: HashMap<Id<Page>, Vec<Version>> = HashMap::new();
    for (page, version) in versions::of_pages(look, &ids)? {
        versions.entry(page).or_default().push(version);
    }
    let rows = found.into_iter().map(|page| {
        let all = versions.remove(&page.id).unwrap_or_default();
        let agreement = agreements.get(&page.id);
        let theirs = version_for(ui, &page.lang, &all);
        let languages: Vec<String> = all.iter().map(|version| ui.language(&version.lang)).collect();
        Row {
            title: theirs.map_or(&page.title, |version| &version.title).to_string(),
            lang: theirs.map_or(&page.lang, |version| &version.lang).to_string(),
            link: page.link(),
            purpose: ui.t(format!("page-purpose-{}", page.purpose)),
            languages: languages.join(", "),
            changed: day(ui, page.changed),
            status: page.status(agreement),
            agreed: agreement.map(|one| (ui.date(one.day), one.whom.to_string())),
        }
    });
    Ok(rows.collect())
}

/// On which day the text of a page was agreed, if it is agreed as it stands.
pub(super) fn day_agreed(look: &Look, ui: &Ui, page: &Page) -> Result<Option<String>, Fault> {
    let agreement = agreements::latest(look, page.id)?;
    Ok(agreement.filter(|one| page.status(Some(one)) == Status::Agreed).map(|one| ui.date(one.day)))
}

/// A moment as a day, where the reader is.
pub(crate) fn day(ui: &Ui, moment: Moment) -> String {
    ui.date(moment.in_zone(ui.zone().unwrap_or(&Zone::utc())).date())
}
