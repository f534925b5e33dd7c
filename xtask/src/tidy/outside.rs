//! Nothing in the repository depends on whose machine it was written on.

use super::Finding;
use super::tree::Tree;
use regex::Regex;

/// Written by people, so that what is found was meant.
const ENDS: [&str; 13] = [
    ".rs",
    ".toml",
    ".md",
    ".html",
    ".css",
    ".js",
    ".sql",
    ".ftl",
    ".service",
    ".conf",
    "Caddyfile",
    "Containerfile",
    "run",
];

/// Paths of a particular machine, and addresses of package registries.
pub(super) fn addresses(tree: &Tree) -> Vec<Finding> {
    let path = Regex::new(r#"(^|[\s"'`(=])/(work|root|home/[a-z]\w*|Users/\w+)/"#).expect("written here");
    let hosts = [["crates", "io"], ["docs", "rs"], ["pypi", "org"], ["npmjs", "org"], ["npmjs", "com"]];
    let hosts = hosts.map(|parts| parts.join(r"\.")).join("|");
    let registry = Regex::new(&format!(r"\b({hosts})\b")).expect("written here");
    let mut findings = Vec::new();
    for file in ENDS.iter().flat_map(|end| tree.ending(end)) {
        for (number, line) in file.lines() {
            if path.is_match(line) {
                findings.push(
                    file.finding(number, "a path of one machine: take it from a flag, or from the program"),
                );
            }
            if registry.is_match(line) {
                findings
                    .push(file.finding(number, "name the package, not the registry: a mirror serves it too"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_one_machine_and_a_registry_are_found() {
        let home = format!("read(\"{}ana/x\")", "/home/");
        let host = format!("see {}.{}", "docs", "rs");
        let text = format!("{home}\n{host}\nGET /people/home/x\n");
        let found = addresses(&Tree::made_up(&[("server/src/main.rs", &text)]));
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [1, 2]);
    }
}
