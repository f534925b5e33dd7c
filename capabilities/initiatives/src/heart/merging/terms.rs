//! What will be said of a merged initiative: chosen by whoever proposes it where there can be only one, joined from both
//! where there can be many.

use crate::heart::initiative::{
    Aim, LeadingOrganization, Need, Offers, Outcome, Said, SaidLink, State, Title, What,
};
use base::{Lang, Line, Parse};
use serde::{Deserialize, Serialize};

/// What there can be only one of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Terms {
    pub(crate) title: Title,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) acronym: Option<Line<30>>,
    pub(crate) aim: Aim,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) what: Option<What>,
    pub(crate) lang: Lang,
    pub(crate) state: State,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) result: Option<Outcome>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) offers: Option<Offers>,
}

impl Terms {
    /// All as it is said of one of them.
    pub(crate) fn of(said: &Said) -> Self {
        Self {
            title: said.title.clone(),
            acronym: said.acronym.clone(),
            aim: said.aim.clone(),
            what: said.what.clone(),
            lang: said.lang.clone(),
            state: said.state,
            result: said.result.clone(),
            offers: said.offers.clone(),
        }
    }

    /// What will be said: these, and the lists of the one that stays with what the other has besides.
    pub(crate) fn said(&self, gone: &Said, stays: &Said) -> Said {
        let terms = self.clone();
        Said {
            title: terms.title,
            acronym: terms.acronym,
            aim: terms.aim,
            what: terms.what,
            lang: terms.lang,
            state: terms.state,
            result: terms.result.filter(|_| terms.state == State::Ended),
            organizations: joined(&stays.organizations, &gone.organizations, same_organization),
            regions: joined(&stays.regions, &gone.regions, PartialEq::eq),
            countries: joined(&stays.countries, &gone.countries, PartialEq::eq),
            languages: joined(&stays.languages, &gone.languages, PartialEq::eq),
            topics: joined(&stays.topics, &gone.topics, PartialEq::eq),
            links: joined(&stays.links, &gone.links, |one: &SaidLink, other| one.href == other.href),
            seeks: needs(&stays.seeks, &gone.seeks),
            offers: terms.offers,
        }
    }
}

fn same_organization(one: &LeadingOrganization, other: &LeadingOrganization) -> bool {
    match (one.organization, other.organization) {
        (Some(one), Some(other)) => one == other,
        _ => one.name == other.name,
    }
}

fn joined<T: Clone>(first: &[T], second: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut all = first.to_vec();
    for one in second {
        if !all.iter().any(|known| same(known, one)) {
            all.push(one.clone());
        }
    }
    all
}

/// One need of each kind: the words of both where there is room, otherwise those of the one that stays.
fn needs(first: &[Need], second: &[Need]) -> Vec<Need> {
    let mut all = first.to_vec();
    for need in second {
        match all.iter_mut().find(|known| known.kind == need.kind) {
            None => all.push(need.clone()),
            Some(known) if known.words == need.words => {}
            Some(known) => {
                if let Ok(both) = Line::parse(&format!("{}; {}", known.words, need.words)) {
                    known.words = both;
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(title: &str, more: serde_json::Value) -> Said {
        let mut said = json!({ "title": title, "aim": "Aim.", "lang": "en", "state": "running" });
        said.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value(said).unwrap()
    }

    #[test]
    fn lists_are_joined_and_the_rest_is_chosen() {
        let gone = said(
            "Cables",
            json!({ "topics": ["access", "cables"], "countries": ["SN"],
                    "seeks": [{ "kind": "funds", "words": "a boat" }] }),
        );
        let stays = said(
            "Cables for all",
            json!({ "topics": ["access"], "seeks": [{ "kind": "funds", "words": "a crane" }] }),
        );
        let merged = Terms::of(&gone).said(&gone, &stays);
        assert_eq!(merged.title, gone.title);
        assert_eq!(merged.topics.len(), 2);
        assert_eq!(merged.countries.len(), 1);
        assert_eq!(merged.seeks[0].words.as_str(), "a crane; a boat");
    }
}
