//! By what lists of initiatives are narrowed.

use super::initiative::Initiative;
use base::Named;
use std::collections::BTreeSet;

base::named! {
    /// By what lists of initiatives are narrowed.
    pub(crate) enum Facet {
        /// All of them, without a value.
        All = "all",
        /// A topic's slug.
        Topic = "topic",
        /// A region, also of the countries named.
        Region = "region",
        /// A [`super::initiative::State`].
        State = "state",
        /// A [`super::initiative::NeedKind`].
        Seeks = "seeks",
        /// A language that it works in or is described in, without script and region.
        Lang = "lang",
        /// `yes` for what was not heard of for long.
        Quiet = "quiet",
        /// The id of an organization that leads it.
        Organization = "organization",
    }
}

impl Initiative {
    /// Its facets with their values. None for what became a part of another.
    pub(crate) fn facets(&self) -> BTreeSet<(String, String)> {
        if self.merged_into.is_some() {
            return BTreeSet::new();
        }
        let said = &self.said;
        let pair = |facet: Facet, value: String| (facet.name().to_owned(), value);
        let mut facets = BTreeSet::from([
            pair(Facet::All, String::new()),
            pair(Facet::State, said.state.to_string()),
            pair(Facet::Lang, said.lang.base().to_owned()),
        ]);
        facets.extend(said.topics.iter().map(|topic| pair(Facet::Topic, topic.to_string())));
        facets.extend(said.regions.iter().map(|region| pair(Facet::Region, region.to_string())));
        let regions = said.countries.iter().map(|country| country.region());
        facets.extend(regions.map(|region| pair(Facet::Region, region.to_string())));
        facets.extend(said.languages.iter().map(|lang| pair(Facet::Lang, lang.base().to_owned())));
        facets.extend(said.seeks.iter().map(|need| pair(Facet::Seeks, need.kind.to_string())));
        let bodies = said.organizations.iter().filter_map(|one| one.organization);
        facets.extend(bodies.map(|id| pair(Facet::Organization, id.to_string())));
        if self.quiet.is_some() {
            facets.insert(pair(Facet::Quiet, "yes".to_owned()));
        }
        facets
    }
}
