//! The README of each capability says who comes through to which of its routes. It is written out of the routes:
//! `BESTBITS_WRITE_READMES=1 cargo test -p house-tests readme` writes the tables anew.

use base::Named;
use house_tests::{CAPABILITIES, root};
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

/// Where a capability lives.
fn readme(name: &str) -> PathBuf {
    let places = ["capabilities", "kernel"].map(|part| root().join(part).join(name));
    let home = places.iter().find(|place| place.is_dir()).unwrap_or_else(|| panic!("no folder of {name}"));
    home.join("README.md")
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
    for capability in CAPABILITIES {
        let mut routes = Routes::default();
        (capability.routes)(&mut routes);
        let path = readme(capability.name);
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
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
