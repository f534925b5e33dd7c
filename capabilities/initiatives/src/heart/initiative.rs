//! An initiative: something that participants undertake, told to their peers.

use access::Person;
use base::places::{Country, Region};
use base::{Id, Lang, Line, Link, Moment, Sentence, Slug, Text};
use facts::Subject;
use serde::{Deserialize, Serialize};

/// What it is called.
pub(crate) type Title = Line<200>;

/// What it wants to reach, in a sentence or two.
pub(crate) type Aim = Line<400>;

/// What it does; Markdown.
pub(crate) type What = Text<20_000>;

/// What came of it; Markdown.
pub(crate) type Outcome = Text<10_000>;

/// What it offers others; Markdown.
pub(crate) type Offers = Text<4_000>;

/// At most so many of each list: who names everything says nothing.
pub(crate) const MOST: usize = 20;

base::named! {
    /// How far it has come.
    pub(crate) enum State {
        /// Somebody thinks of it.
        Idea = "idea",
        /// It is under way.
        Running = "running",
        /// It rests.
        Paused = "paused",
        /// It is over, with a result.
        Ended = "ended",
    }
}

base::named! {
    /// What an initiative may look for.
    pub(crate) enum NeedKind {
        /// Others who do it with them.
        Partners = "partners",
        /// Others who put their names to it.
        Endorsers = "endorsers",
        /// Money.
        Funds = "funds",
        /// Hands.
        People = "people",
        /// What somebody knows.
        Knowledge = "knowledge",
    }
}

/// Something that an initiative looks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Need {
    /// What kind of thing.
    pub(crate) kind: NeedKind,
    /// More precisely.
    pub(crate) words: Line<200>,
}

/// An organization that leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LeadingOrganization {
    /// What it is called.
    pub(crate) name: Line<160>,
    /// Its page here, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) organization: Option<Id<Subject>>,
}

/// Where more is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SaidLink {
    /// Its address.
    pub(crate) href: Link,
    /// What is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) words: Option<Line<120>>,
}

/// What the leads say of their initiative: all of it stands in each revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Said {
    /// What it is called.
    pub(crate) title: Title,
    /// The same for short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) acronym: Option<Line<30>>,
    /// What it wants to reach.
    pub(crate) aim: Aim,
    /// What it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) what: Option<What>,
    /// The language of these words.
    pub(crate) lang: Lang,
    /// How far it has come.
    pub(crate) state: State,
    /// What came of it; always there when it has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) result: Option<Outcome>,
    /// The organizations that lead it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) organizations: Vec<LeadingOrganization>,
    /// Where it takes place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) regions: Vec<Region>,
    /// The same more precisely.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) countries: Vec<Country>,
    /// In which languages it works.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) languages: Vec<Lang>,
    /// What it is filed under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) topics: Vec<Slug>,
    /// Where more is read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) links: Vec<SaidLink>,
    /// What it looks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) seeks: Vec<Need>,
    /// What it offers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) offers: Option<Offers>,
}

impl Said {
    /// What is wrong with it as a whole, and beside which field that is said.
    pub(crate) fn wrong(&self) -> Vec<(&'static str, Sentence)> {
        let lists = [
            ("organizations", self.organizations.len()),
            ("countries", self.countries.len()),
            ("languages", self.languages.len()),
            ("topics", self.topics.len()),
            ("links", self.links.len()),
        ];
        let many = |(field, count)| {
            let sentence = Sentence::of("initiative-wrong-many").with("count", MOST);
            (count > MOST).then_some((field, sentence))
        };
        let mut wrong: Vec<_> = lists.into_iter().filter_map(many).collect();
        if self.state == State::Ended && self.result.is_none() {
            wrong.push(("result", Sentence::of("initiative-wrong-result")));
        }
        wrong
    }

    /// What it is found by: its title in lower case.
    pub(crate) fn key(&self) -> String {
        key(self.title.as_str())
    }
}

/// What a name is found by.
pub(crate) fn key(name: &str) -> String {
    name.trim().to_lowercase()
}

/// Something that participants undertake.
#[derive(Clone, Debug)]
pub(crate) struct Initiative {
    /// Its id.
    pub(crate) id: Id<Initiative>,
    /// Its address; older ones lead here.
    pub(crate) slug: Slug,
    /// What is said of it now.
    pub(crate) said: Said,
    /// Who reported it; nobody when they have left.
    pub(crate) reporter: Option<Id<Person>>,
    /// The number of the latest revision, from 1.
    pub(crate) revision: i64,
    /// The number of the latest update; 0 while there is none.
    pub(crate) updates: i64,
    /// How many want to take part or know something.
    pub(crate) parts: i64,
    /// When it was reported.
    pub(crate) made: Moment,
    /// When something of it last changed.
    pub(crate) changed: Moment,
    /// The latest sign of life: a change, an update, or a lead who said so.
    pub(crate) heard: Moment,
    /// When its leads were reminded, since then.
    pub(crate) reminded: Option<Moment>,
    /// Since when it is marked as not heard of.
    pub(crate) quiet: Option<Moment>,
    /// What it became a part of.
    pub(crate) merged_into: Option<Id<Initiative>>,
}

impl Initiative {
    /// Its page.
    pub(crate) fn link(&self) -> String {
        format!("/initiatives/{}", self.slug)
    }
}
