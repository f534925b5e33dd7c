//! What makes a record read without the program: each Markdown file as a page beside it, and lists that lead there.

use crate::leading::{Leading, way};
use askama::Template;
use base::{Lang, Parse};
use markup::{Html, NameLink, Rendering};
use web::Ui;

/// The lines between which a file says what it is, before its text.
const FENCE: &str = "---";

/// So many entries stand on a page of a list.
pub(crate) const ENTRIES: usize = 1000;

/// What a page tells otherwise than in its list of particulars, or needs to tell programs only.
const TOLD: [&str; 4] = ["title", "lang", "address", "id"];

/// What a Markdown file says of itself.
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) lang: Option<Lang>,
    /// Its address on the site, without the first slash, where its path does not tell.
    pub(crate) address: Option<String>,
    /// The other lines of its header.
    rest: Vec<(String, String)>,
}

impl Head {
    /// What the Markdown file at this path says, and its text; nothing for other files.
    pub(crate) fn of<'t>(path: &str, bytes: &'t [u8]) -> Option<(Self, &'t str)> {
        let stem = path.strip_suffix(".md")?;
        let (mut rest, text) = parted(std::str::from_utf8(bytes).ok()?);
        let said = |name: &str| rest.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let heading = text.lines().find_map(|line| line.strip_prefix("# "));
        let title = said("title").or_else(|| heading.map(str::to_owned)).unwrap_or_else(|| stem.to_owned());
        let address = said("address").and_then(|address| Some(address.strip_prefix('/')?.to_owned()));
        let lang = said("lang").and_then(|lang| Lang::parse(&lang).ok());
        rest.retain(|(key, _)| !TOLD.contains(&key.as_str()));
        Some((Self { title, lang, address, rest }, text))
    }
}

/// The header of a file, `name: value` a line, and what follows it.
fn parted(text: &str) -> (Vec<(String, String)>, &str) {
    let header = text.strip_prefix(FENCE).and_then(|rest| rest.strip_prefix('\n'));
    let Some((header, rest)) = header.and_then(|rest| rest.split_once("\n---\n")) else {
        return (Vec::new(), text);
    };
    let pairs = header.lines().filter_map(|line| line.split_once(": "));
    (pairs.map(|(key, value)| (key.to_owned(), unquoted(value))).collect(), rest)
}

/// A value may be a JSON text, where it has marks that would be read otherwise.
fn unquoted(value: &str) -> String {
    serde_json::from_str(value).unwrap_or_else(|_| value.to_owned())
}

/// The page of a Markdown file: `path` is the page's, from the root of the record; `beside` are files that belong to it.
pub(crate) fn page(
    (ui, label): (&Ui, &str),
    leading: &Leading,
    path: &str,
    (head, text): (&Head, &str),
    beside: &[String],
) -> String {
    let mut named = |link: &NameLink| {
        let name = link.kind_and_name().map_or_else(|| link.written(), |(_, name)| name);
        Some(NameLink::to(&way(path, leading.name(name)?), link.shown()))
    };
    let options = Rendering { closes_up: true, ..Rendering::default() };
    let html = markup::render_linked(text, &options, &mut |_| None, &mut named);
    let text = leading.led(html.as_str(), path, &|address| ui.house().absolute(address));
    let page = PageShown {
        ui,
        title: &head.title,
        lang: head.lang.as_ref(),
        head: head
            .rest
            .iter()
            .map(|(key, value)| (key.as_str(), value_parts(leading, path, key, value)))
            .collect(),
        text: Html::trusted(text),
        beside: beside.iter().map(|file| (way(path, file), last_part(file))).collect(),
        root: way(path, ""),
        list: way(path, path.split('/').next().unwrap_or_default()) + "/index.html",
        label,
    };
    page.render().expect("a page of a record is written to memory")
}

/// The parts of a header's value, with the ways that they lead.
type Parts<'v> = Vec<(&'v str, Option<String>)>;

/// The values of a header's line, each with where it leads: `topics: access, rights` names two pages of the folder
/// `topics`, and an address is one.
fn value_parts<'v>(leading: &Leading, path: &str, key: &str, value: &'v str) -> Parts<'v> {
    let part = |part: &'v str| {
        let address = part.strip_prefix('/').map_or_else(|| format!("{key}/{part}"), str::to_owned);
        (part, leading.address(&address).map(|to| way(path, to)))
    };
    let parts: Vec<_> = value.split(", ").map(part).collect();
    if parts.iter().any(|(_, to)| to.is_some()) { parts } else { vec![(value, None)] }
}

fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[derive(Template)]
#[template(path = "record/page.html")]
struct PageShown<'a> {
    ui: &'a Ui,
    title: &'a str,
    lang: Option<&'a Lang>,
    head: Vec<(&'a str, Parts<'a>)>,
    text: Html,
    beside: Vec<(String, &'a str)>,
    /// The ways to the root of the record and to the list that the page is in.
    root: String,
    list: String,
    /// What that list is called.
    label: &'a str,
}

/// A line of a list: where it leads, what that is called, and how many entries are there.
pub(crate) struct Line {
    pub(crate) to: String,
    pub(crate) name: String,
    pub(crate) count: Option<usize>,
}

/// A list of what is beside it.
#[derive(Template)]
#[template(path = "record/index.html")]
pub(crate) struct Index<'a> {
    pub(crate) ui: &'a Ui,
    pub(crate) title: &'a str,
    /// The way to the root of the record; none from there.
    pub(crate) root: Option<&'a str>,
    pub(crate) lines: Vec<Line>,
    /// The other pages of the list: where they are, and which numbers they have; nothing leads to the one that this is.
    pub(crate) pages: Vec<(Option<String>, usize)>,
}

impl Index<'_> {
    /// The page.
    pub(crate) fn html(&self) -> String {
        self.render().expect("a list of a record is written to memory")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_markdown_file_says_in_its_header_what_it_is() {
        let file = "---\ntitle: \"Access: for all\"\nlang: ar\nstate: running\naddress: /documents/b\n---\n# Else\n\nIt.\n";
        let (head, text) = Head::of("a/b.md", file.as_bytes()).unwrap();
        assert_eq!((head.title.as_str(), text), ("Access: for all", "# Else\n\nIt.\n"));
        assert_eq!(head.lang.as_ref().map(Lang::as_str), Some("ar"));
        assert_eq!(head.address.as_deref(), Some("documents/b"));
        assert_eq!(head.rest[0], ("state".to_owned(), "running".to_owned()));
    }

    #[test]
    fn a_file_without_header_is_called_by_its_heading() {
        let (head, _) = Head::of("b.md", b"# Procedure\n\nWe meet.").unwrap();
        assert_eq!(head.title, "Procedure");
        assert!(Head::of("b.json", b"{}").is_none());
    }
}
