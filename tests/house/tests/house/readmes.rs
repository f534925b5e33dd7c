//! The README of each capability says who comes through to which of its routes. It is written out of the routes:
//! `BESTBITS_WRITE_READMES=1 cargo test -p house-tests readme` writes the tables anew.

use crate::facts::{kinds, kinds_below};
use base::Named;
use capability::Capability;
use house_tests::{CAPABILITIES, root};
use regex::Regex;
use std::collections::BTreeSet;
use std::path::PathBuf;
use web::{RouteInfo, Routes};

/// The heading above the table; what stands under it up to the next heading is the table's.
const HEADING: &str = "## Routes\n";

/// The words for who comes through, as the table's first line.
const TOP: &str = "| route | gate |\n| --- | --- |\n";

fn table(routes: &[RouteInfo]) -> String {
    let mut rows: Vec<String> = routes
        .iter()
        .map(|route| format!("| {} `{}` | {} |\n", route.method.as_str(), route.path, route.gate.name()))
        .collect();
    rows.sort_by_key(|row| row.split('`').nth(1).map(str::to_owned));
    format!("{HEADING}\n{TOP}{}", rows.concat())
}

/// The capabilities that have a folder of their own, each with its README. What lives in the kernel is told in its code.
fn readmes() -> Vec<(&'static Capability, PathBuf, String)> {
    let homes = CAPABILITIES.iter().map(|one| (*one, root().join("capabilities").join(one.name)));
    let homes = homes.filter(|(_, home)| home.is_dir());
    homes
        .map(|(one, home)| {
            let path = home.join("README.md");
            let text = std::fs::read_to_string(&path);
            (one, path.clone(), text.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
        })
        .collect()
}

/// The README with this table in it, in its place or at the end.
fn with_table(text: &str, table: &str) -> String {
    let (before, after) = match text.split_once(HEADING) {
        Some((before, rest)) => {
            let next = rest.find("\n## ").map_or(rest.len(), |at| at + 1);
            (before.to_owned(), rest[next..].to_owned())
        }
        None => (format!("{}\n\n", text.trim_end()), String::new()),
    };
    let gap = if after.is_empty() { "" } else { "\n" };
    format!("{before}{table}{gap}{after}")
}

#[test]
fn the_readme_of_each_capability_tells_its_routes_and_gates() {
    for (capability, path, text) in readmes() {
        let mut routes = Routes::default();
        (capability.routes)(&mut routes);
        let wanted = with_table(&text, &table(routes.infos()));
        if std::env::var("BESTBITS_WRITE_READMES").is_ok_and(|value| value == "1") {
            std::fs::write(&path, &wanted).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            continue;
        }
        assert!(
            text == wanted,
            "the routes in capabilities/{}/README.md are not those of the code",
            capability.name
        );
    }
}

/// What stands between this heading and the next.
fn section<'a>(text: &'a str, heading: &str) -> &'a str {
    let rest = text.split_once(heading).map_or("", |(_, rest)| rest);
    rest.split_once("\n## ").map_or(rest, |(section, _)| section)
}

#[test]
fn the_readme_of_each_capability_names_its_facts_and_no_others() {
    let quoted = Regex::new("`([a-z][a-z-]+)`").expect("a pattern");
    for (capability, _, text) in readmes() {
        let facts = section(&text, "\n## Facts\n");
        let told: BTreeSet<String> = quoted.captures_iter(facts).map(|found| found[1].to_owned()).collect();
        let own = kinds_below(&format!("capabilities/{}/", capability.name));
        let untold: Vec<&String> = own.difference(&told).collect();
        assert!(untold.is_empty(), "the README of {} does not tell {untold:?}", capability.name);
        let all = kinds();
        let unknown: Vec<&String> = told.difference(&all).collect();
        assert!(
            unknown.is_empty(),
            "the README of {} tells {unknown:?}, which never happen",
            capability.name
        );
    }
}
