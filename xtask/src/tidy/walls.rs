//! Who may depend on whom, as the manifests say it.

use super::Finding;
use super::tree::{File, Tree};

/// Capabilities that those above may import, from the lowest. All others are siblings and import each other never.
const STEPS: [&str; 4] = ["people", "groups", "topics", "bits"];
/// What would bring input and output into the values at the bottom.
const OUTSIDE_WORLD: [&str; 7] =
    ["axum", "deadpool-postgres", "object_store", "reqwest", "rusqlite", "tokio", "tokio-postgres"];

/// Kernel crates know no capability, siblings do not know each other, nobody builds on the roof, and `base` stands
/// on nothing of ours.
pub(super) fn crates(tree: &Tree) -> Vec<Finding> {
    let ours: Vec<(&str, &str)> = tree
        .ending("/Cargo.toml")
        .filter_map(|manifest| Some((manifest.home(), manifest.lines().find_map(|(_, line)| package(line))?)))
        .collect();
    tree.ending("/Cargo.toml").flat_map(|manifest| broken(manifest, &ours)).collect()
}

fn broken(manifest: &File, ours: &[(&str, &str)]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (line, name, section) in dependencies(manifest) {
        let theirs = ours.iter().find(|(_, ours)| *ours == name).map(|(home, _)| *home);
        if let Some(advice) = refused(manifest.home(), name, theirs, section) {
            findings.push(manifest.finding(line, advice));
        }
    }
    findings
}

fn refused(home: &str, name: &str, theirs: Option<&str>, section: &str) -> Option<String> {
    if home == "kernel/base" && section == "dependencies" {
        let why = "kernel/base stands on nothing of ours and touches nothing outside";
        if theirs.is_some() || OUTSIDE_WORLD.contains(&name) {
            return Some(format!("{why}: move what needs `{name}` to another crate"));
        }
    }
    let theirs = theirs?;
    let capability = theirs.strip_prefix("capabilities/");
    let step = |name: &str| STEPS.iter().position(|step| *step == name);
    if home.starts_with("tests/") || home == "server" {
        return None;
    }
    if let (true, Some(capability)) = (home.starts_with("kernel/"), capability) {
        return Some(format!(
            "the kernel knows no capability: ask `{capability}` through a door plate or a fact"
        ));
    }
    if let (Some(own), Some(capability)) = (home.strip_prefix("capabilities/"), capability) {
        let below = step(capability).is_some_and(|theirs| step(own).is_none_or(|own| theirs < own));
        let advice = "siblings do not import each other: show it by card(), react to its facts by a reader";
        return (!below).then(|| format!("{advice}, not through `{capability}`"));
    }
    if theirs == "server" || theirs == "xtask" {
        return Some(format!("nothing builds on `{name}`: move what is shared into the kernel"));
    }
    if theirs == "kernel/testing" && section == "dependencies" {
        return Some("`testing` belongs under [dev-dependencies]".to_owned());
    }
    None
}

/// Line, name and section of every dependency.
fn dependencies(manifest: &File) -> Vec<(usize, &str, &str)> {
    let mut section = "";
    let mut found = Vec::new();
    for (number, line) in manifest.lines() {
        if let Some(header) = line.strip_prefix('[') {
            section = header.trim_end().trim_end_matches(']');
        } else if section.ends_with("dependencies") && !line.starts_with('#') {
            let end = line.find(['.', ' ', '=']).unwrap_or(0);
            if end > 0 {
                found.push((number, &line[..end], section));
            }
        }
    }
    found
}

fn package(line: &str) -> Option<&str> {
    line.strip_prefix("name = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(home: &str, dependencies: &str) -> Vec<Finding> {
        let manifest = format!("[package]\nname = \"under-test\"\n\n[dependencies]\n{dependencies}\n");
        let path = format!("{home}/Cargo.toml");
        crates(&Tree::made_up(&[
            (&path, &manifest),
            ("kernel/db/Cargo.toml", "name = \"db\""),
            ("kernel/testing/Cargo.toml", "name = \"testing\""),
            ("capabilities/people/Cargo.toml", "name = \"people\""),
            ("capabilities/topics/Cargo.toml", "name = \"topics\""),
            ("capabilities/events/Cargo.toml", "name = \"events\""),
            ("server/Cargo.toml", "name = \"bestbits\""),
        ]))
    }

    #[test]
    fn a_kernel_crate_that_knows_a_capability_is_found_with_its_line() {
        let found = findings("kernel/facts", "db.workspace = true\npeople.workspace = true");
        assert_eq!((found.len(), found[0].path.as_str(), found[0].line), (1, "kernel/facts/Cargo.toml", 6));
    }

    #[test]
    fn a_capability_imports_the_steps_below_it_and_no_sibling() {
        let steps = "people.workspace = true\ntopics.workspace = true\ndb.workspace = true";
        assert_eq!(findings("capabilities/lists", steps), []);
        assert_eq!(findings("capabilities/lists", "events.workspace = true").len(), 1);
        assert_eq!(findings("capabilities/groups", "topics.workspace = true").len(), 1);
    }

    #[test]
    fn base_stands_on_nothing_of_ours_and_touches_nothing_outside() {
        assert_eq!(findings("kernel/base", "db.workspace = true").len(), 1);
        assert_eq!(findings("kernel/base", "tokio.workspace = true").len(), 1);
        assert_eq!(findings("kernel/base", "jiff.workspace = true"), []);
    }

    #[test]
    fn the_roof_and_the_test_house_are_not_built_upon() {
        assert_eq!(findings("capabilities/lists", "bestbits.workspace = true").len(), 1);
        assert_eq!(findings("capabilities/lists", "testing.workspace = true").len(), 1);
        assert_eq!(findings("capabilities/lists", "[dev-dependencies]\ntesting.workspace = true"), []);
    }
}
