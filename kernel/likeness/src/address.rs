//! Whose a web address is: the part of it that somebody owns, and what stands there.

use url::{Host, Url};

/// Hosts where many have a page each: there it is the page that is somebody's.
const SHARED: [&str; 38] = [
    "academia.edu",
    "archive.org",
    "bandcamp.com",
    "bit.ly",
    "bsky.app",
    "change.org",
    "codeberg.org",
    "dropbox.com",
    "eventbrite.com",
    "facebook.com",
    "fb.com",
    "flickr.com",
    "github.com",
    "gitlab.com",
    "gofundme.com",
    "google.com",
    "instagram.com",
    "linkedin.com",
    "linktr.ee",
    "mastodon.social",
    "medium.com",
    "meetup.com",
    "notion.site",
    "ok.ru",
    "opencollective.com",
    "patreon.com",
    "riseup.net",
    "substack.com",
    "t.me",
    "telegram.me",
    "tiktok.com",
    "tumblr.com",
    "twitter.com",
    "vimeo.com",
    "vk.com",
    "wikipedia.org",
    "x.com",
    "youtube.com",
];

/// Hosts that give everybody a name under theirs, where the list of public suffixes does not say so.
const LENT: [&str; 8] = [
    "blogspot.com",
    "medium.com",
    "notion.site",
    "riseup.net",
    "substack.com",
    "tumblr.com",
    "wixsite.com",
    "wordpress.com",
];

/// First parts of a path at shared hosts that are not yet a name.
const SHELVES: [&str; 16] = [
    "@",
    "c",
    "channel",
    "company",
    "d",
    "e",
    "groups",
    "in",
    "org",
    "organization",
    "p",
    "pages",
    "profile",
    "r",
    "s",
    "user",
];

/// Pages at shared hosts that are nobody's.
const NOBODYS: [&str; 12] = [
    "document",
    "embed",
    "events",
    "file",
    "folders",
    "forms",
    "hashtag",
    "playlist",
    "search",
    "sharer",
    "spreadsheets",
    "watch",
];

/// Whose an address is, and the whole of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    /// The domain somebody registered, or the page at a shared host: `apc.org`, `facebook.com/apcnews`.
    pub(crate) owner: String,
    /// Its first part, by which its owner is often known: `apc`.
    pub(crate) label: String,
    /// The path, without what does not matter.
    pub(crate) path: String,
}

/// What the addresses of people are, those passed over that are nobody's or make no sense.
pub(crate) fn of_all(links: &[String], most: usize) -> Vec<Address> {
    let mut addresses: Vec<Address> = Vec::new();
    for address in links.iter().take(most).filter_map(|link| of(link)) {
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    addresses
}

fn of(link: &str) -> Option<Address> {
    let link = link.trim();
    let url = Url::parse(link).or_else(|_| Url::parse(&format!("https://{link}"))).ok()?;
    let Some(Host::Domain(host)) = url.host() else { return None };
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").or_else(|| host.strip_prefix("m.")).unwrap_or(&host);
    let parts: Vec<String> = url
        .path_segments()
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect();
    let registered = psl::domain_str(host)?;
    if LENT.iter().any(|lent| host.strip_suffix(lent).is_some_and(|name| name.ends_with('.'))) {
        return Some(address(host, host, &parts));
    }
    if SHARED.contains(&registered) {
        return of_shared(registered, &parts);
    }
    Some(address(registered, registered, &parts))
}

fn of_shared(host: &str, parts: &[String]) -> Option<Address> {
    if parts.iter().any(|part| NOBODYS.contains(&part.as_str())) {
        return None;
    }
    let at = parts.iter().position(|part| !SHELVES.contains(&part.as_str()) && part.len() > 1)?;
    let name = parts[at].trim_start_matches('@');
    Some(address(&format!("{host}/{name}"), name, &parts[at + 1..]))
}

fn address(owner: &str, named: &str, parts: &[String]) -> Address {
    let label = named.split('.').next().unwrap_or_default().replace(['-', '_'], "");
    let path =
        parts.iter().filter(|part| !part.starts_with("index.")).map(String::as_str).collect::<Vec<_>>();
    Address { owner: owner.to_owned(), label, path: path.join("/") }
}

/// How sure the addresses make it that two are one, from 0 to 1: one owner may undertake many things, each on a page.
pub(crate) fn like(one: &[Address], other: &[Address]) -> f64 {
    let pairs = one.iter().flat_map(|a| other.iter().map(move |b| (a, b)));
    pairs
        .filter(|(a, b)| a.owner == b.owner)
        .map(|(a, b)| match (a.path == b.path, a.path.is_empty() || b.path.is_empty()) {
            (true, true) => 0.85,
            (true, false) => 0.95,
            (false, true) => 0.6,
            (false, false) => 0.45,
        })
        .fold(0.0, f64::max)
}
