//! Events: what people say about one, and what the calendar keeps beside it.

use crate::heart::when::When;
use access::Person;
use base::places::Country;
use base::{Id, Lang, Line, Link, Moment, Slug, Text};
use facts::Subject;
use serde::{Deserialize, Serialize};

base::named! {
    /// How far an event reaches.
    pub enum Scope {
        /// A town, an organization.
        Local = "local",
        /// A country.
        National = "national",
        /// Several countries of one part of the world.
        Regional = "regional",
        /// The world.
        Global = "global",
    }
}

base::named! {
    /// What sort of event it is.
    pub enum Kind {
        /// A gathering of the network itself.
        Gathering = "gathering",
        /// A conference.
        Conference = "conference",
        /// A forum, such as the Internet Governance Forum and its regional and national ones.
        Forum = "forum",
        /// A meeting of a body that decides.
        Meeting = "meeting",
        /// A session within a larger event.
        Session = "session",
        /// A workshop or training.
        Workshop = "workshop",
        /// A webinar or call.
        Webinar = "webinar",
        /// A consultation or a deadline.
        Consultation = "consultation",
        /// Anything else.
        Other = "other",
    }
}

base::named! {
    /// Whether it takes place as announced.
    pub enum Status {
        /// It does.
        Planned = "planned",
        /// It may.
        Tentative = "tentative",
        /// It does, but not when or where it was announced first.
        Moved = "moved",
        /// It does not.
        Cancelled = "cancelled",
    }
}

base::named! {
    /// Whether others see it.
    pub enum Standing {
        /// Everybody does.
        Shown = "shown",
        /// It waits for a facilitator; only they and whoever added it see it.
        Held = "held",
        /// A facilitator did not take it in. Whoever added it still sees it.
        Declined = "declined",
    }
}

/// So many organizations hold one event.
pub(crate) const MOST_ORGANIZATIONS: usize = 12;

/// An event's title.
pub type Title = Line<200>;

/// What people say about an event; each version of it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// What it is called.
    pub title: Title,
    /// What it is about; Markdown.
    pub description: Option<Text<50_000>>,
    /// The language of title and description.
    pub lang: Lang,
    /// When it takes place.
    pub when: When,
    /// Where one goes.
    pub place: Option<Line<200>>,
    /// In which country.
    pub country: Option<Country>,
    /// Where one takes part from afar.
    pub remote: Option<Link>,
    /// How far it reaches.
    pub scope: Option<Scope>,
    /// What sort of event it is.
    pub kind: Option<Kind>,
    /// Who holds it, as it says itself.
    pub organizers: Option<Line<300>>,
    /// The organizations of the directory that hold it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organizations: Vec<Id<Subject>>,
    /// The topics it is filed under.
    pub topics: Vec<Slug>,
    /// The word it is talked about under, without `#`.
    pub hashtag: Option<Line<60>>,
    /// Its own page.
    pub url: Option<Link>,
    /// Whether it takes place as announced.
    pub status: Status,
    /// Why it was moved or cancelled.
    pub reason: Option<Line<300>>,
}

/// An event in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its id.
    pub id: Id<Event>,
    /// Its number, for short codes.
    pub number: i64,
    /// The name in its address; older ones lead here too.
    pub slug: Slug,
    /// Its identity in calendars (RFC 5545 UID), the same for good.
    pub uid: String,
    /// What is said about it.
    pub details: Details,
    /// Whether others see it.
    pub standing: Standing,
    /// How often its time, place or status has changed (RFC 5545 SEQUENCE).
    pub sequence: i64,
    /// Who added it; nobody when it came from a source.
    pub added_by: Option<Id<Person>>,
    /// Since when it is here.
    pub made: Moment,
    /// When it was last edited.
    pub changed: Moment,
}

impl Event {
    /// The address of its page.
    pub fn link(&self) -> String {
        link(&self.slug)
    }

    /// Whether it is over.
    pub fn is_over(&self, now: Moment) -> bool {
        self.details.when.ends() <= now
    }

    /// Whether it is called off.
    pub fn is_cancelled(&self) -> bool {
        self.details.status == Status::Cancelled
    }
}

/// The address of the event of that name.
pub(crate) fn link(slug: &Slug) -> String {
    format!("/events/{slug}")
}
