//! Comments say why; what is unfinished or dead does not stay.

use super::Finding;
use super::tree::Tree;
use regex::Regex;

/// Every file of Rust says first what it is for.
pub(super) fn openings(tree: &Tree) -> Vec<Finding> {
    tree.ending(".rs")
        .filter(|file| !file.text.starts_with("//!"))
        .map(|file| file.finding(1, "open the file with `//!` and what it is for"))
        .collect()
}

/// What is to be done has an issue, or is done.
pub(super) fn promises(tree: &Tree) -> Vec<Finding> {
    // Spelled so that this file does not find itself.
    let words =
        [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")].join("|");
    let promise = Regex::new(&format!(r"\b({words})\b")).expect("written above");
    let issue = Regex::new(r"#\d+").expect("written above");
    let unfinished =
        Regex::new(concat!(r"\b(to", r"do|unimplem", r"ented|db", r"g)!\s*\(")).expect("written above");
    let mut findings = Vec::new();
    for end in [".rs", ".html", ".css", ".js", ".sql", ".ftl", ".toml"] {
        for file in tree.ending(end) {
            for (number, line) in file.lines() {
                if promise.is_match(line) && !issue.is_match(line) {
                    findings.push(file.finding(number, "do it, or name its issue (#number)"));
                }
                if end == ".rs" && unfinished.is_match(line) {
                    findings.push(file.finding(number, "unfinished code does not land"));
                }
            }
        }
    }
    findings
}

/// Code in comments is in the history, where it belongs.
pub(super) fn dead_code(tree: &Tree) -> Vec<Finding> {
    let code = Regex::new(r"^\s*//\s*(let|use|pub|fn|if|for|return|match|impl|struct|mod)\b.*[;{]\s*$")
        .expect("written above");
    let mut findings = Vec::new();
    for file in tree.ending(".rs") {
        let dead = file.lines().filter(|(_, line)| code.is_match(line));
        findings.extend(
            dead.map(|(number, _)| file.finding(number, "the history keeps old code: delete it here")),
        );
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(rule: fn(&Tree) -> Vec<Finding>, text: &str) -> Vec<usize> {
        rule(&Tree::made_up(&[("server/src/a.rs", text)])).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_file_that_does_not_say_what_it_is_for_is_found() {
        assert_eq!(lines(openings, "use std::fs;\n"), [1]);
        assert_eq!(lines(openings, "//! Files.\n"), []);
    }

    #[test]
    fn a_promise_without_an_issue_is_found() {
        let word = concat!("TO", "DO");
        assert_eq!(lines(promises, &format!("// {word}: later\n// {word} #12: later\n")), [1]);
        assert_eq!(lines(promises, concat!("fn f() {\n    to", "do!()\n}")), [2]);
    }

    #[test]
    fn code_in_a_comment_is_found_and_prose_is_not() {
        assert_eq!(
            lines(dead_code, "// let x = 5;\n// let the act bring it\n// for people;  see below.\n"),
            [1]
        );
    }
}
