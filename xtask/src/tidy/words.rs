//! Translations: all six languages say the same things, and everything said is said somewhere.

use super::Finding;
use super::fluent::{Message, read};
use super::tree::{File, Tree};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "ru", "zh"];

/// So many words are not the same in two languages by chance; fewer may be a name.
const COPIED: usize = 3;

/// A crate has every language or none, each with the same keys, each message with the same variables.
pub(super) fn complete(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for english in tree.english() {
        let (messages, _) = read(english, &mut findings);
        for (key, message) in &messages {
            if let Some(owner) = owners.insert(key.clone(), english.home()) {
                findings.push(
                    english.finding(message.line, format!("`{key}` is taken by {owner}: name it anew")),
                );
            }
        }
        for language in LANGUAGES.iter().filter(|language| **language != "en") {
            let path = english.path.replace("en.ftl", &format!("{language}.ftl"));
            match tree.files().find(|file| file.path == path) {
                Some(file) => compare(file, &messages, &mut findings),
                None => {
                    findings.push(english.finding(1, format!("{path} is missing: all six languages or none")))
                }
            }
        }
    }
    findings
}

fn compare(file: &File, english: &BTreeMap<String, Message>, findings: &mut Vec<Finding>) {
    let (messages, _) = read(file, findings);
    let missing: Vec<&str> =
        english.keys().filter(|key| !messages.contains_key(*key)).map(String::as_str).collect();
    if !missing.is_empty() {
        findings
            .push(file.finding(1, format!("{} missing, translate: {}", missing.len(), missing.join(", "))));
    }
    let copied: Vec<&str> = messages
        .iter()
        .filter(|(key, found)| {
            found.words.len() >= COPIED && english.get(*key).is_some_and(|e| e.words == found.words)
        })
        .map(|(key, _)| key.as_str())
        .collect();
    if !copied.is_empty() {
        findings.push(
            file.finding(1, format!("{} still English, translate: {}", copied.len(), copied.join(", "))),
        );
    }
    for (key, expected) in english {
        let Some(found) = messages.get(key).filter(|found| found.variables != expected.variables) else {
            continue;
        };
        let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
        let (theirs, ours) = (list(&expected.variables), list(&found.variables));
        let advice = format!("`{key}` speaks of ({ours}), in English of ({theirs}): speak of the same");
        findings.push(file.finding(found.line, advice));
    }
    let unknown = messages.iter().filter(|(key, _)| !english.contains_key(*key));
    findings
        .extend(unknown.map(|(key, message)| file.finding(message.line, format!("English has no `{key}`"))));
}

/// Every key that is asked for exists, and every key is asked for.
pub(super) fn used(tree: &Tree) -> Vec<Finding> {
    let asked = Regex::new(r#"(?:\bui\.t[nw]?|Sentence::of)\(\s*"([^"]+)""#).expect("written here");
    let literal = Regex::new(r#""([a-z][a-z0-9-]*[a-z0-9])""#).expect("written here");
    // format!("scope-{name}") and "scope-" ~ name ask for every key that starts so,
    let prefix = Regex::new(r#""([a-z][a-z0-9-]*-)(?:"|\{)"#).expect("written here");
    // and so does choices(ui, "scope") for each of a list's choices;
    let choices = Regex::new(r#"\bchoices(?:::<\w+>)?\(\s*&?\w+,\s*"([a-z][a-z0-9-]*[a-z0-9])""#)
        .expect("written here");
    // format!("{name}-heading") for every key that ends so.
    let suffix = Regex::new(r#""\{\w*\}(-[a-z0-9-]+)""#).expect("written here");
    let mut findings = Vec::new();
    let (mut keys, mut said) = (Vec::new(), BTreeSet::new());
    for file in tree.english() {
        let (messages, mentioned) = read(file, &mut Vec::new());
        keys.extend(messages.into_iter().map(|(key, message)| (file, key, message.line)));
        said.extend(mentioned);
    }
    let known: BTreeSet<&str> = keys.iter().map(|(_, key, _)| key.as_str()).collect();
    let (mut prefixes, mut suffixes) = (BTreeSet::new(), BTreeSet::new());
    for file in tree.ending(".rs").chain(tree.ending(".html")).filter(|file| file.home() != "xtask") {
        said.extend(literal.captures_iter(&file.text).map(|found| found[1].to_owned()));
        prefixes.extend(prefix.captures_iter(&file.text).map(|found| found[1].to_owned()));
        prefixes.extend(choices.captures_iter(&file.text).map(|found| format!("{}-", &found[1])));
        suffixes.extend(suffix.captures_iter(&file.text).map(|found| found[1].to_owned()));
        let exists = |key: &str| match key.split_once('{') {
            Some((start, _)) => known.iter().any(|known| known.starts_with(start)),
            None => known.contains(key),
        };
        for found in asked.captures_iter(&file.text).filter(|found| !exists(&found[1])) {
            let line = file.line_at(found.get(1).expect("it matched").start());
            if !file.lines().nth(line - 1).is_some_and(|(_, text)| text.trim_start().starts_with("//")) {
                findings.push(
                    file.finding(line, format!("no locales/en.ftl has `{}`: add it, in six", &found[1])),
                );
            }
        }
    }
    for (file, key, line) in &keys {
        let name = key.split('.').next().unwrap_or(key);
        let starts = || prefixes.iter().any(|prefix| name.starts_with(prefix.as_str()));
        let ends = || suffixes.iter().any(|suffix| name.ends_with(suffix.as_str()));
        if !(said.contains(name) || starts() || ends()) {
            findings.push(file.finding(*line, format!("nobody says `{key}`: delete it, in all six")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str =
        "who = { $name } goes\ncount = { $n ->\n    [one] one\n   *[other] { $n } people\n}\n";

    fn tree(arabic: &str, code: &str) -> Tree {
        let path = |language: &str| format!("capabilities/bits/locales/{language}.ftl");
        let paths = LANGUAGES.map(path);
        let text = |index: usize| if LANGUAGES[index] == "ar" { arabic } else { ENGLISH };
        let mut files: Vec<(&str, &str)> = (0..6).map(|index| (paths[index].as_str(), text(index))).collect();
        files.push(("capabilities/bits/src/web.rs", code));
        Tree::made_up(&files)
    }

    #[test]
    fn a_language_that_says_less_more_or_otherwise_is_found() {
        assert_eq!(complete(&tree(ENGLISH, "")), []);
        let less = complete(&tree("who = { $name } x\n", ""));
        assert!(less[0].advice.contains("translate: count"));
        let more = complete(&tree(&format!("{ENGLISH}extra = x\n"), ""));
        assert!(more[0].advice.contains("no `extra`"));
        let otherwise = complete(&tree(&ENGLISH.replace("$name", "$nom"), ""));
        assert_eq!((otherwise.len(), otherwise[0].line), (1, 1));
    }

    #[test]
    fn a_translation_that_is_a_copy_is_found() {
        let all = LANGUAGES.map(|language| format!("kernel/a/locales/{language}.ftl"));
        let text =
            |path: &str| if path.ends_with("ar.ftl") { "who = nobody goes there\n" } else { "who = x\n" };
        let mut files: Vec<(&str, &str)> = all.iter().map(|path| (path.as_str(), text(path))).collect();
        files[0].1 = "who = nobody goes there\n";
        let found = complete(&Tree::made_up(&files));
        assert!(found.len() == 1 && found[0].advice.contains("1 still English"), "{found:?}");
    }

    #[test]
    fn a_missing_language_and_a_key_taken_elsewhere_are_found() {
        let files = [("kernel/a/locales/en.ftl", "who = x\n"), ("kernel/b/locales/en.ftl", "who = y\n")];
        let found = complete(&Tree::made_up(&files));
        assert_eq!(found.iter().filter(|finding| finding.advice.contains("is missing")).count(), 10);
        assert_eq!(found.iter().filter(|finding| finding.advice.contains("is taken by kernel/a")).count(), 1);
    }

    #[test]
    fn a_key_that_is_asked_for_and_missing_is_found() {
        let found =
            used(&tree(ENGLISH, "f(ui.t(\"who\"));\ng(ui.tn(\"count\", n));\nSentence::of(\"gone\")"));
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn a_key_that_nobody_asks_for_is_found() {
        let found = used(&tree(ENGLISH, "f(ui.t(\"who\"));"));
        assert!(found.len() == 1 && found[0].advice.contains("`count`"));
        assert_eq!(used(&tree(ENGLISH, "[\"who\", \"count\"]")), []);
        let composed = "page-heading = x\npage-lead = x\n";
        let code = "[format!(\"{name}-heading\"), format!(\"page-{part}\")]";
        assert_eq!(
            used(&Tree::made_up(&[("kernel/web/locales/en.ftl", composed), ("kernel/web/src/a.rs", code)])),
            []
        );
    }

    #[test]
    fn a_file_that_does_not_parse_is_found() {
        assert!(complete(&tree("who { broken\n", "")).iter().any(|finding| finding.line == 1));
    }
}
