//! Who says a message gives it exactly the variables it speaks of, or readers see `{$name}`.

use super::Finding;
use super::fluent::read;
use super::tree::{File, Tree};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::{self, Visit};

/// Everything said by a key that is written out: `ui.t`, `ui.tn`, `ui.tw`, and `Sentence::of` with its `with`s.
pub(super) fn arguments(tree: &Tree) -> Vec<Finding> {
    let mut messages = BTreeMap::new();
    for file in tree.english() {
        messages.extend(read(file, &mut Vec::new()).0);
    }
    let mut findings = Vec::new();
    let in_text = Regex::new(r#"\bui\.(t|tn|tw)\(\s*"([^"]+)"(?:,\s*"([^"]+)")?"#).expect("written here");
    for said in tree.files().filter(|file| file.home() != "xtask").flat_map(|file| said(file, &in_text)) {
        let Some(message) = messages.get(&said.key) else { continue };
        let list = |names: Vec<&String>| {
            names.into_iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
        };
        let missing = list(
            message
                .variables
                .iter()
                .filter(|name| !said.given.contains(*name) && !said.later.contains(*name))
                .collect(),
        );
        if !missing.is_empty() {
            findings.push(said.file.finding(said.line, format!("`{}` needs {missing}: give it", said.key)));
        }
        let unheard = list(said.given.difference(&message.variables).collect());
        if !unheard.is_empty() {
            let advice =
                format!("`{}` does not speak of {unheard}: take it away, or let all six say it", said.key);
            findings.push(said.file.finding(said.line, advice));
        }
    }
    findings
}

/// One place where a message is said.
struct Said<'a> {
    file: &'a File,
    line: usize,
    key: String,
    given: BTreeSet<String>,
    /// What its file gives to sentences that it has in hand: maybe to this one.
    later: BTreeSet<String>,
}

fn said<'a>(file: &'a File, in_text: &Regex) -> Vec<Said<'a>> {
    let mut all = Vec::new();
    if file.path.ends_with(".html") || file.path.ends_with(".rs") {
        for found in in_text.captures_iter(&file.text) {
            let given = match &found[1] {
                "tn" => Some("count".to_owned()),
                "tw" => found.get(3).map(|name| name.as_str().to_owned()),
                _ => None,
            };
            let line = file.line_at(found.get(0).expect("the whole").start());
            all.push(Said {
                file,
                line,
                key: found[2].to_owned(),
                given: given.into_iter().collect(),
                later: BTreeSet::new(),
            });
        }
    }
    if let Some(syntax) = &file.syntax {
        let mut found = Sentences::default();
        found.visit_file(syntax);
        let Sentences { whole, later } = found;
        all.extend(whole.into_iter().map(|(line, key, given)| Said {
            file,
            line,
            key,
            given,
            later: later.clone(),
        }));
    }
    all
}

#[derive(Default)]
struct Sentences {
    /// Line, key and names of each sentence that is made in one expression.
    whole: Vec<(usize, String, BTreeSet<String>)>,
    later: BTreeSet<String>,
}

impl<'a> Visit<'a> for Sentences {
    fn visit_expr(&mut self, expression: &'a syn::Expr) {
        match (sentence(expression), expression) {
            // Its parts are part of it.
            (Some(whole), _) => return self.whole.push(whole),
            (None, syn::Expr::MethodCall(call)) if call.method == "with" => {
                self.later.extend(call.args.first().and_then(text));
            }
            _ => {}
        }
        visit::visit_expr(self, expression);
    }
}

fn sentence(expression: &syn::Expr) -> Option<(usize, String, BTreeSet<String>)> {
    match expression {
        syn::Expr::Call(call) => {
            let syn::Expr::Path(function) = call.func.as_ref() else { return None };
            let names: Vec<String> =
                function.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let made = names.ends_with(&["Sentence".to_owned(), "of".to_owned()]);
            let key = text(call.args.first().filter(|_| made)?)?;
            Some((function.path.segments[0].ident.span().start().line, key, BTreeSet::new()))
        }
        syn::Expr::MethodCall(call) if call.method == "with" => {
            let (line, key, mut given) = sentence(&call.receiver)?;
            given.insert(text(call.args.first()?)?);
            Some((line, key, given))
        }
        _ => None,
    }
}

fn text(expression: &syn::Expr) -> Option<String> {
    match expression {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let english = "gone = Gone\nseats = { $count } seats\nwho = { $name } of { $place }\n";
        let tree = Tree::made_up(&[("kernel/web/locales/en.ftl", english), (path, text)]);
        arguments(&tree).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_template_that_gives_too_little_or_too_much_is_found() {
        let page =
            "{{ ui.t(\"gone\") }}{{ ui.tn(\"seats\", n) }}\n{{ ui.t(\"seats\") }}\n{{ ui.tn(\"gone\", n) }}";
        assert_eq!(lines("kernel/web/templates/page.html", page), [2, 3]);
    }

    #[test]
    fn a_sentence_that_gives_too_little_or_too_much_is_found() {
        let whole = "fn f() -> Sentence {\n    Sentence::of(\"who\").with(\"name\", x).with(\"place\", y)\n}";
        assert_eq!(lines("kernel/web/src/a.rs", whole), []);
        let part = "fn f() -> Sentence {\n    Sentence::of(\"who\").with(\"name\", x).with(\"city\", y)\n}";
        assert_eq!(lines("kernel/web/src/a.rs", part), [2, 2]);
        let later = "fn f() {\n    g(Sentence::of(\"who\").with(\"name\", x));\n}\nfn g(s: Sentence) { s.with(\"place\", y) }";
        assert_eq!(lines("kernel/web/src/a.rs", later), []);
    }
}
