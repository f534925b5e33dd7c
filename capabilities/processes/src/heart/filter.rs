//! What of the timeline somebody wants to see, as it stands in the address.

use super::process::LaneName;
use super::when::When;
use base::places::Region;
use base::{Named, Parse, Slug};
use jiff::civil::Date;
use url::form_urlencoded::Serializer;

/// What the timeline is narrowed down to. Each part narrows further.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) process: Option<Slug>,
    pub(crate) lane: Option<String>,
    pub(crate) topic: Option<Slug>,
    pub(crate) region: Option<Region>,
    /// The first and the last day, as they are typed: a day, a month or a year.
    pub(crate) from: Option<When>,
    pub(crate) to: Option<When>,
    /// A roadmap that is drawn over it.
    pub(crate) roadmap: Option<Slug>,
}

impl Filter {
    /// The filter of an address's query. What is not understood does not narrow: the page shows what does.
    pub(crate) fn of<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs {
            match name {
                "process" => filter.process = Slug::parse(value).ok(),
                "lane" => filter.lane = LaneName::parse(value).ok().map(|lane| lane.to_string()),
                "topic" => filter.topic = Slug::parse(value).ok(),
                "region" => filter.region = Region::of_name(value),
                "from" => filter.from = When::parse(value).ok(),
                "to" => filter.to = When::parse(value).ok(),
                "roadmap" => filter.roadmap = Slug::parse(value).ok(),
                _ => {}
            }
        }
        filter
    }

    /// The first day that is wanted.
    pub(crate) fn first(&self) -> Option<Date> {
        self.from.map(|from| from.first())
    }

    /// The last day that is wanted.
    pub(crate) fn last(&self) -> Option<Date> {
        self.to.map(|to| to.last())
    }

    /// Each part that narrows, in one order, so that every filter has one address.
    pub(crate) fn parts(&self) -> Vec<(&'static str, String)> {
        [
            ("process", self.process.as_ref().map(Slug::to_string)),
            ("lane", self.lane.clone()),
            ("topic", self.topic.as_ref().map(Slug::to_string)),
            ("region", self.region.map(|region| region.to_string())),
            ("from", self.from.map(|from| from.begin_text())),
            ("to", self.to.map(|to| to.begin_text())),
            ("roadmap", self.roadmap.as_ref().map(Slug::to_string)),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// Without one of its parts.
    pub(crate) fn without(&self, name: &str) -> Self {
        let parts = self.parts();
        Self::of(parts.iter().filter(|(part, _)| *part != name).map(|(part, value)| (*part, value.as_str())))
    }

    /// A path with this filter.
    pub(crate) fn address(&self, path: &str) -> String {
        let parts = self.parts();
        if parts.is_empty() {
            return path.to_owned();
        }
        let query = Serializer::new(String::new()).extend_pairs(&parts).finish();
        format!("{path}?{query}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_has_one_address() {
        let typed = [("to", "2014"), ("lane", "UN (GA)"), ("region", "nowhere"), ("from", "2013-02")];
        let filter = Filter::of(typed);
        assert_eq!(filter.address("/processes"), "/processes?lane=UN+%28GA%29&from=2013-02&to=2014");
        assert_eq!(filter.without("lane").address("/x"), "/x?from=2013-02&to=2014");
        assert_eq!(filter.last().unwrap().to_string(), "2014-12-31");
        assert_eq!(Filter::default().address("/processes"), "/processes");
    }
}
