//! What programs are told of folders and files (RFC 4918 15).

use super::asked::{Asked, Name};
use crate::heart::document::{Document, Version};
use crate::heart::folder::Folder;
use askama::Template;
use base::Moment;
use facts::Problem;
use jiff::fmt::rfc2822;

/// A thing that stands at an address of the drive.
pub(super) struct Told {
    href: String,
    properties: Vec<Property>,
}

/// One of WebDAV's own properties.
struct Property {
    name: &'static str,
    value: String,
    /// Its value is not text: it is a folder.
    collection: bool,
}

/// What is told of a thing: the properties that are here, and the names of those that are not.
struct Answer<'a> {
    href: &'a str,
    found: Vec<&'a Property>,
    missing: Vec<&'a Name>,
}

#[derive(Template)]
#[template(path = "library/multistatus.xml")]
struct Multistatus<'a> {
    answers: Vec<Answer<'a>>,
    /// Whether values are told, too.
    valued: bool,
}

/// The answer about these things.
pub(super) fn told(things: &[Told], asked: &Asked) -> Result<String, Problem> {
    let answers = things.iter().map(|thing| thing.answer(asked)).collect();
    let multistatus = Multistatus { answers, valued: *asked != Asked::Names };
    multistatus.render().map_err(|error| Problem::Broken(error.to_string()))
}

impl Told {
    /// A place where folders stand that is none itself: nobody made it, and nobody changes it.
    pub(super) fn root(href: &str) -> Self {
        Self { href: href.to_owned(), properties: vec![Property::collection()] }
    }

    /// A folder, below the address of the drive.
    pub(super) fn folder(root: &str, folder: &Folder) -> Self {
        let properties = vec![
            Property::collection(),
            Property::text("displayname", folder.details.name.to_string()),
            Property::text("creationdate", day_and_time(folder.made)),
            Property::text("getlastmodified", http_date(folder.changed)),
        ];
        Self { href: format!("{root}{}/", folder.path), properties }
    }

    /// A document, in a folder below the address of the drive.
    pub(super) fn file(root: &str, folder: &str, document: &Document, version: &Version) -> Self {
        let properties = vec![
            Property { name: "resourcetype", value: String::new(), collection: false },
            Property::text("displayname", document.details.title.to_string()),
            Property::text("creationdate", day_and_time(document.added)),
            Property::text("getlastmodified", http_date(version.added)),
            Property::text("getcontentlength", version.file.size_bytes.to_string()),
            Property::text("getcontenttype", version.file.kind.media_type().to_owned()),
            Property::text("getetag", format!("\"{}\"", version.file.blob)),
        ];
        let href = format!("{root}{folder}/{}.{}", document.slug, document.kind.extension());
        Self { href, properties }
    }

    fn answer<'a>(&'a self, asked: &'a Asked) -> Answer<'a> {
        let named = |name: &Name| self.properties.iter().find(|property| name.own() == Some(property.name));
        let (found, missing) = match asked {
            Asked::All | Asked::Names => (self.properties.iter().collect(), Vec::new()),
            Asked::Some(names) => (
                names.iter().filter_map(named).collect(),
                names.iter().filter(|name| named(name).is_none()).collect(),
            ),
        };
        Answer { href: &self.href, found, missing }
    }
}

impl Property {
    const fn collection() -> Self {
        Self { name: "resourcetype", value: String::new(), collection: true }
    }

    const fn text(name: &'static str, value: String) -> Self {
        Self { name, value, collection: false }
    }
}

/// As RFC 3339 has it, in whole seconds: some programs read no parts of them.
fn day_and_time(moment: Moment) -> String {
    format!("{:.0}", moment.timestamp())
}

/// A date as HTTP has it (RFC 9110 5.6.7).
fn http_date(moment: Moment) -> String {
    rfc2822::DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&moment.timestamp())
        .unwrap_or_else(|_| "Thu, 01 Jan 1970 00:00:00 GMT".to_owned())
}
