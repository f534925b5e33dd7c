//! Which events a reader wants to see, as it stands in the address.

use crate::heart::event::{Kind, Scope};
use base::places::{Country, Region};
use base::{Id, Named, Parse, Slug};
use facts::Subject;

/// What a list is narrowed down to. Each part narrows further.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) scope: Option<Scope>,
    pub(crate) region: Option<Region>,
    pub(crate) country: Option<Country>,
    pub(crate) topic: Option<Slug>,
    /// The source that lists it, by its address.
    pub(crate) source: Option<Slug>,
    pub(crate) kind: Option<Kind>,
    /// The organization that holds it.
    pub(crate) organization: Option<Id<Subject>>,
    /// Only what the reader goes to or has added.
    pub(crate) mine: bool,
    /// Only what nobody of the network goes to yet.
    pub(crate) nobody: bool,
}

impl Filter {
    /// The filter of an address's query. What is not understood does not narrow: the page shows what does.
    pub(crate) fn of<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs {
            match name {
                "scope" => filter.scope = Scope::of_name(value),
                "region" => filter.region = Region::of_name(value),
                "country" => filter.country = Country::parse(value).ok(),
                "topic" => filter.topic = Slug::parse(value).ok(),
                "source" => filter.source = Slug::parse(value).ok(),
                "organization" => filter.organization = Id::parse(value).ok(),
                "kind" => filter.kind = Kind::of_name(value),
                "mine" => filter.mine = !value.is_empty(),
                "nobody" => filter.nobody = !value.is_empty(),
                _ => {}
            }
        }
        filter
    }

    /// The query of an address that has this filter: each part that narrows, in one order, so that every filter has one
    /// address.
    pub(crate) fn parts(&self) -> Vec<(&'static str, String)> {
        let yes = |on: bool| on.then(|| "yes".to_owned());
        [
            ("scope", self.scope.map(|scope| scope.to_string())),
            ("region", self.region.map(|region| region.to_string())),
            ("country", self.country.map(|country| country.to_string())),
            ("topic", self.topic.as_ref().map(Slug::to_string)),
            ("source", self.source.as_ref().map(Slug::to_string)),
            ("kind", self.kind.map(|kind| kind.to_string())),
            ("organization", self.organization.map(|id| id.to_string())),
            ("mine", yes(self.mine)),
            ("nobody", yes(self.nobody)),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// The same for somebody who is nobody in particular: feeds are read without signing in.
    pub(crate) fn for_everybody(self) -> Self {
        Self { mine: false, ..self }
    }

    /// Without one of its parts.
    pub(crate) fn without(&self, name: &str) -> Self {
        let parts = self.parts();
        let kept = parts.iter().filter(|(part, _)| *part != name);
        Self::of(kept.map(|(part, value)| (*part, value.as_str())))
    }

    /// A path with this filter, and more parts behind it.
    pub(crate) fn address(&self, path: &str, more: &[(&str, &str)]) -> String {
        let parts = self.parts();
        let own = parts.iter().map(|(name, value)| (*name, value.as_str()));
        let query: Vec<String> =
            own.chain(more.iter().copied()).map(|(name, value)| format!("{name}={value}")).collect();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_has_one_address() {
        let typed = [("nobody", "1"), ("scope", "global"), ("kind", "never heard of"), ("country", "ke")];
        let filter = Filter::of(typed);
        assert_eq!(filter.address("/events", &[]), "/events?scope=global&country=KE&nobody=yes");
        assert_eq!(
            filter.without("country").address("/x", &[("when", "past")]),
            "/x?scope=global&nobody=yes&when=past"
        );
        assert_eq!(Filter::default().address("/events", &[]), "/events");
    }
}
