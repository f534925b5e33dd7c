//! How the texts of a record lead to each other: addresses of the site, and names, as ways from one file to another.

use crate::folder::Listed;
use base::{Lang, Parse};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::collections::HashMap;

/// What stands in a way as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

/// What a folder's own file is called beside what is in the folder.
const OWN: [&str; 2] = ["index", "_folder"];

/// How sure it is that something is at an address: what is surer takes the place of what is less so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sure {
    /// The file says so, or its path is the address.
    Said,
    /// The path without the folder of the capability is: `processes/consultations/draft.md` is at /consultations/draft.
    Within,
    /// It is the first in a folder whose path is: `pages/how-we-meet/en.md` is at /pages/how-we-meet.
    First,
}

/// Where addresses and names lead: to paths from the root of the record.
#[derive(Default)]
pub(crate) struct Leading {
    addresses: HashMap<String, (Sure, String)>,
    /// In lower case; where several things have one name, it leads nowhere.
    names: HashMap<String, Option<String>>,
}

impl Leading {
    /// A page of a folder is there.
    pub(crate) fn add(&mut self, folder: &str, page: &Listed) {
        let path = format!("{folder}/{}", page.path);
        let stem = path.strip_suffix(".html").unwrap_or(&path);
        let inner = page.path.strip_suffix(".html").unwrap_or(&page.path);
        let above = folder_of(stem);
        let is_own = stem.rsplit('/').next().is_some_and(|name| OWN.contains(&name));
        let mut addresses = vec![(Sure::Said, if is_own { above } else { stem })];
        addresses.extend(page.address.as_deref().map(|address| (Sure::Said, address)));
        if !is_own {
            addresses.extend([(Sure::Within, inner), (Sure::First, above)]);
        }
        for (sure, address) in addresses.into_iter().filter(|(_, address)| address.contains('/')) {
            let known = self.addresses.entry(address.to_owned()).or_insert_with(|| (sure, path.clone()));
            if sure < known.0 {
                *known = (sure, path.clone());
            }
        }
        let name = self.names.entry(page.title.to_lowercase()).or_insert_with(|| Some(path.clone()));
        if name.as_ref().is_some_and(|other| thing(other) != thing(&path)) {
            *name = None;
        }
    }

    /// The page at an address of the site, given without its first slash.
    pub(crate) fn address(&self, address: &str) -> Option<&str> {
        self.addresses.get(address.trim_end_matches('/')).map(|(_, path)| path.as_str())
    }

    /// The page of the one thing that is called so.
    pub(crate) fn name(&self, name: &str) -> Option<&str> {
        self.names.get(&name.to_lowercase())?.as_deref()
    }

    /// HTML whose links within the site lead within the record, as far as it has what they lead to; all others are made
    /// whole by `absolute`, since on a disk there is no site.
    pub(crate) fn led(&self, html: &str, from: &str, absolute: &dyn Fn(&str) -> String) -> String {
        let (mut led, mut rest) = (String::with_capacity(html.len()), html);
        while let Some(at) = rest.find("<a ") {
            let (before, tag) = rest.split_at(at);
            let (tag, behind) = tag.split_at(end_of_tag(tag));
            led.push_str(before);
            led.push_str(&self.tag(tag, from, absolute));
            rest = behind;
        }
        led.push_str(rest);
        led
    }

    fn tag(&self, tag: &str, from: &str, absolute: &dyn Fn(&str) -> String) -> String {
        let Some((before, rest)) = tag.split_once(" href=\"/") else { return tag.to_owned() };
        let Some((address, behind)) = rest.split_once('"') else { return tag.to_owned() };
        if address.starts_with('/') {
            return tag.to_owned();
        }
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let to = match self.address(path) {
            Some(to) => way(from, to),
            None => absolute(&format!("/{address}")),
        };
        format!("{before} href=\"{to}\"{behind}")
    }
}

/// What a page is of: those of several languages in one folder are of one thing.
fn thing(path: &str) -> &str {
    let (folder, file) = path.rsplit_once('/').unwrap_or_default();
    let is_language = file.strip_suffix(".html").is_some_and(|stem| Lang::parse(stem).is_ok());
    if is_language && folder.contains('/') { folder } else { path }
}

/// The folder that a path lies in; nothing for what lies at the top.
pub(crate) fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Where a tag ends: at the first `>` that stands in no value.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    let end = tag.char_indices().find(|(_, letter)| {
        quoted ^= *letter == '"';
        *letter == '>' && !quoted
    });
    end.map_or(tag.len(), |(at, _)| at + 1)
}

/// The way from one file to another, both by their paths from the root, as it stands in a link.
pub(crate) fn way(from: &str, to: &str) -> String {
    let up = "../".repeat(from.matches('/').count());
    format!("{up}{}", utf8_percent_encode(to, PLAIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leading() -> Leading {
        let mut leading = Leading::default();
        let page = |path: &str, title: &str, address: Option<&str>| Listed {
            path: path.to_owned(),
            title: title.to_owned(),
            address: address.map(str::to_owned),
        };
        leading.add("organizations", &page("open-ground.html", "Open Ground", None));
        leading.add("pages", &page("how-we-meet/en.html", "How we meet", None));
        leading.add("pages", &page("how-we-meet/fr.html", "How we meet", None));
        leading.add("processes", &page("consultations/draft.html", "On the draft", None));
        leading.add("processes", &page("processes/consultations.html", "Consultations of the year", None));
        leading.add("initiatives", &page("search.html", "Search", None));
        leading.add("library", &page("papers/_folder.html", "Papers", None));
        leading.add("library", &page("papers/minutes.html", "Minutes", Some("documents/minutes")));
        leading.add("statements", &page("on-access/index.html", "On access", None));
        leading.add("events", &page("on-access.html", "On access", None));
        leading.add("initiatives", &page("radio.html", "Radio", None));
        leading.add("initiatives", &page("radio-2.html", "Radio", None));
        leading
    }

    #[test]
    fn what_is_at_an_address_of_the_site_has_a_path_in_the_record() {
        let leading = leading();
        for (address, path) in [
            ("organizations/open-ground", "organizations/open-ground.html"),
            ("pages/how-we-meet", "pages/how-we-meet/en.html"),
            ("consultations/draft", "processes/consultations/draft.html"),
            ("library/papers/", "library/papers/_folder.html"),
            ("documents/minutes", "library/papers/minutes.html"),
            ("statements/on-access", "statements/on-access/index.html"),
        ] {
            assert_eq!(leading.address(address), Some(path), "{address}");
        }
        assert_eq!(
            leading.address("processes/consultations"),
            Some("processes/processes/consultations.html")
        );
        for address in ["pages", "search", "processes/draft"] {
            assert_eq!(leading.address(address), None, "{address}");
        }
    }

    #[test]
    fn a_name_leads_to_the_one_thing_that_has_it() {
        let leading = leading();
        assert_eq!(leading.name("open ground"), Some("organizations/open-ground.html"));
        assert_eq!(leading.name("How we meet"), Some("pages/how-we-meet/en.html"));
        for name in ["On access", "Radio"] {
            assert_eq!(leading.name(name), None, "two have it: {name}");
        }
    }

    #[test]
    fn links_within_the_site_lead_within_the_record() {
        let html = "<p>href=\"/x\" <a title=\"a > b\" href=\"/organizations/open-ground?x#y\" dir=\"auto\">it</a> \
            <a href=\"/you\">me</a> <a href=\"https://example.org/organizations/open-ground\">there</a></p>";
        let led = leading().led(html, "pages/how-we-meet/en.html", &|path| format!("https://here{path}"));
        let wanted = "<p>href=\"/x\" <a title=\"a > b\" href=\"../../organizations/open-ground.html\" \
            dir=\"auto\">it</a> <a href=\"https://here/you\">me</a> \
            <a href=\"https://example.org/organizations/open-ground\">there</a></p>";
        assert_eq!(led, wanted);
        assert_eq!(way("index.html", "a b/é.html"), "a%20b/%C3%A9.html");
    }
}
