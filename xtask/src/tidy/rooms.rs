//! Who may import whom inside a capability: doors → acts → {heart, policy, facts, store}; store → heart.

use super::Finding;
use super::statements::Constants;
use super::tree::{File, Tree};
use syn::visit::{self, Visit};

/// Where the engines have names; everyone else speaks SQL that both understand.
const ENGINE_ROOMS: [&str; 9] = [
    "kernel/db",
    "kernel/jobs",
    "kernel/testing",
    "server",
    "xtask",
    "tests/house",
    "tests/browser",
    "tests/mail",
    "tests/site",
];

/// Crates that touch the world outside. Of all others the heart may name types, whose ids and values it holds.
const OUTSIDE: [&str; 10] =
    ["capability", "db", "facts", "fetch", "jobs", "mail", "notices", "search", "testing", "web"];

/// Crates of ours in which everything is a value or a pure question about one.
const VALUES: [&str; 5] = ["base", "likeness", "markup", "message", "texts"];

/// The same in crates that otherwise work with the world outside.
const PURE: [&str; 6] = [
    "arrivals::loops",
    "facts::Subject",
    "mail::Chain",
    "mail::Ingress",
    "mail::raw::RawId",
    "search::Audience",
];

/// Rooms of a capability, and those of its rooms that they may not import.
const CLOSED: [(&str, &[&str], &str); 3] = [
    (
        "heart",
        &["acts", "api", "export", "facts", "feeds", "inbox", "policy", "search", "store", "web"],
        "the heart decides from what it is given: let the act bring it",
    ),
    (
        "store",
        &["acts", "api", "export", "feeds", "inbox", "web"],
        "the store moves rows: let the act or the door call it, with what it needs",
    ),
    ("acts", &["api", "feeds", "inbox", "web"], "an act does not know who opened the door: pass values"),
];

/// SQL only in the store, only values in the heart, and nobody imports from above.
pub(super) fn directions(tree: &Tree) -> Vec<Finding> {
    let ours: Vec<String> = tree
        .ending("/Cargo.toml")
        .filter_map(|manifest| manifest.home().rsplit('/').next().map(str::to_owned))
        .filter(|name| !VALUES.contains(&name.as_str()))
        .collect();
    let constants = Constants::of(tree);
    let mut findings = Vec::new();
    for (file, syntax) in tree.rust().filter(|(file, _)| file.path.starts_with("capabilities/")) {
        let Some(path) = file.in_src().filter(|path| !path.starts_with("tests")) else { continue };
        let room = path.split(['/', '.']).next().unwrap_or_default();
        if room != "store" {
            findings.extend(constants.statements(file.home(), syntax).iter().map(|sql| {
                file.finding(sql.line, "SQL stands in store.rs: move the statement there and call it")
            }));
        }
        for (line, path) in imports(syntax) {
            findings.extend(refused(file, room, line, &path, &ours));
        }
    }
    findings
}

fn refused(file: &File, room: &str, line: usize, path: &[String], ours: &[String]) -> Option<Finding> {
    let (first, second) = (path.first()?.as_str(), path.get(1).map_or("", String::as_str));
    if room == "heart" {
        let is_type = second.starts_with(|initial: char| initial.is_uppercase());
        let pure = PURE.contains(&path.join("::").as_str());
        if !pure && ours.iter().any(|name| name == first) && (OUTSIDE.contains(&first) || !is_type) {
            let advice = format!("the heart knows `base` and the types of others: let the act ask `{first}`");
            return Some(file.finding(line, advice));
        }
        if first == "std" && ["env", "fs", "net", "process"].contains(&second) || first == "tokio" {
            return Some(
                file.finding(line, "the heart touches nothing outside: let the act bring the value"),
            );
        }
    }
    let (.., closed, advice) = CLOSED.iter().find(|(name, ..)| *name == room)?;
    (first == "crate" && closed.contains(&second)).then(|| file.finding(line, *advice))
}

/// Engines are named only where they differ.
pub(super) fn engines(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.ending(".rs").filter(|file| !ENGINE_ROOMS.contains(&file.home())) {
        for (number, line) in file.lines() {
            let code = line.split("//").next().unwrap_or_default().to_lowercase();
            if ["sqlite", "postgres"].iter().any(|engine| code.contains(engine)) {
                findings.push(
                    file.finding(number, "only kernel/db knows which engine runs: ask it for what you need"),
                );
            }
        }
    }
    findings
}

/// Every path in the file that starts at a crate, with its line.
fn imports(syntax: &syn::File) -> Vec<(usize, Vec<String>)> {
    let mut found = Imports(Vec::new());
    found.visit_file(syntax);
    found.0
}

struct Imports(Vec<(usize, Vec<String>)>);

impl Imports {
    fn unfold(&mut self, tree: &syn::UseTree, mut before: Vec<String>) {
        match tree {
            syn::UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.unfold(&path.tree, before);
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|item| self.unfold(item, before.clone()))
            }
            syn::UseTree::Name(syn::UseName { ident })
            | syn::UseTree::Rename(syn::UseRename { ident, .. }) => {
                before.push(ident.to_string());
                self.0.push((ident.span().start().line, before));
            }
            syn::UseTree::Glob(glob) => self.0.push((glob.star_token.spans[0].start().line, before)),
        }
    }
}

impl<'a> Visit<'a> for Imports {
    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        self.unfold(&item.tree, Vec::new());
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        if path.segments.len() > 1 {
            let names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.0.push((path.segments[0].ident.span().start().line, names));
        }
        visit::visit_path(self, path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<usize> {
        let manifests = ["access", "base", "db"].map(|name| format!("kernel/{name}/Cargo.toml"));
        let mut files: Vec<(&str, &str)> = manifests.iter().map(|path| (path.as_str(), "")).collect();
        files.push((path, text));
        let tree = Tree::made_up(&files);
        directions(&tree).iter().chain(&engines(&tree)).map(|finding| finding.line).collect()
    }

    #[test]
    fn sql_outside_the_store_is_found() {
        let text = "fn f(r: &Read) {\n    r.maybe(db::sql!(\"SELECT 1\"), &[], one);\n}";
        assert_eq!(found("capabilities/bits/src/web/bits.rs", text), [2]);
        assert_eq!(found("capabilities/bits/src/store.rs", text), []);
        assert_eq!(found("capabilities/bits/src/store/bits.rs", text), []);
    }

    #[test]
    fn a_heart_that_knows_more_than_values_is_found() {
        let text =
            "use base::Id;\nuse db::{Read, Tx};\nuse crate::store;\nuse std::fs;\nuse crate::heart::Bit;";
        assert_eq!(found("capabilities/bits/src/heart/bit.rs", text), [2, 2, 3, 4]);
        let text = "use access::Person;\nuse access::accounts;";
        assert_eq!(found("capabilities/bits/src/heart/bit.rs", text), [2]);
    }

    #[test]
    fn an_act_that_knows_its_doors_and_a_store_that_acts_are_found() {
        assert_eq!(found("capabilities/bits/src/acts.rs", "use crate::{store, web::pages};"), [1]);
        assert_eq!(found("capabilities/bits/src/store.rs", "fn f() { crate::acts::mark(); }"), [1]);
    }

    #[test]
    fn an_engine_named_outside_the_engine_rooms_is_found() {
        let text = "//! Not SQLite's business.\nconst ADDRESS: &str = \"postgres://\";";
        assert_eq!(found("capabilities/bits/src/web.rs", text), [2]);
        assert_eq!(found("kernel/db/src/address.rs", text), []);
    }
}
