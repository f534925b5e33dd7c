//! `cargo xtask tidy`: the rules of the house that a machine can hold (STYLE.md has them in words).
//!
//! Every rule is a function from the files to findings; a finding says where, and what to do instead.

mod comments;
mod fluent;
mod outside;
mod pages;
mod rooms;
mod said;
mod size;
mod sql;
mod statements;
mod tree;
mod walls;
mod words;

use crate::{Result, machine};
use tree::Tree;

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    /// The file's path from the root of the workspace.
    path: String,
    /// The line, from 1.
    line: usize,
    /// What to do.
    advice: String,
}

/// A rule looks at all files.
type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: &[Rule] = &[
    walls::crates,
    rooms::directions,
    rooms::engines,
    sql::statements,
    sql::migrations,
    size::files,
    size::functions,
    comments::openings,
    comments::promises,
    comments::dead_code,
    pages::templates,
    pages::stylesheets,
    words::complete,
    words::used,
    said::arguments,
    outside::addresses,
];

/// Prints every finding and what grows too long; false when a rule is broken.
pub(crate) fn run() -> Result<bool> {
    let tree = Tree::of(machine::root())?;
    for long in size::growing(&tree) {
        println!("note: {}:{}: {}", long.path, long.line, long.advice);
    }
    let findings = broken(&tree);
    for finding in &findings {
        println!("{}:{}: {}", finding.path, finding.line, finding.advice);
    }
    println!("{} files, {} findings", tree.files().count(), findings.len());
    Ok(findings.is_empty())
}

/// The same as one check.
pub(crate) fn check() -> Result<()> {
    if run()? { Ok(()) } else { Err("rules of the house are broken".to_owned()) }
}

fn broken(tree: &Tree) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(tree)).collect();
    findings.sort();
    findings.dedup();
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_keeps_its_rules() {
        let tree = Tree::of(machine::root()).unwrap();
        assert_eq!(broken(&tree), [], "`cargo xtask tidy` shows these one a line");
    }
}
