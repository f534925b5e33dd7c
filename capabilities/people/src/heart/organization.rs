//! Organizations: bodies that people act for.

use base::places::Country;
use base::{Id, Lang, Line, Link, Slug, Text};
use serde::Serialize;

/// A body that people act for.
#[derive(Clone, Debug, Serialize)]
pub struct Organization {
    /// Its id.
    pub id: Id<Organization>,
    /// Its name in addresses; it stays when the organization is renamed.
    pub slug: Slug,
    /// What is said of it.
    #[serde(flatten)]
    pub said: Said,
}

/// What members say of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    /// Its name.
    pub name: Line<160>,
    /// Its acronym.
    pub acronym: Option<Line<30>>,
    /// Where it is at home; nothing for a body of the whole world.
    pub country: Option<Country>,
    /// Its address on the web.
    pub link: Option<Link>,
    /// What it is; Markdown.
    pub about: Option<Text<5000>>,
    /// The language of that.
    pub about_lang: Option<Lang>,
}

impl Organization {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/organizations/{}", self.slug)
    }
}
