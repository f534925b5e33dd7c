//! What a translation says: its messages, and the variables they speak of.

use super::Finding;
use super::tree::File;
use fluent_syntax::{ast, parser};
use std::collections::{BTreeMap, BTreeSet};

/// A message: where it stands, and which variables it speaks of.
pub(super) struct Message {
    pub(super) line: usize,
    pub(super) variables: BTreeSet<String>,
    /// Its words, without what stands in braces.
    pub(super) words: Vec<String>,
}

/// The messages of a file by key (`key.attribute` for attributes, `-name` for terms), and what they mention.
pub(super) fn read(
    file: &File,
    findings: &mut Vec<Finding>,
) -> (BTreeMap<String, Message>, BTreeSet<String>) {
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            findings.extend(
                errors.iter().map(|error| file.finding(file.line_at(error.pos.start), error.to_string())),
            );
            resource
        }
    };
    let (mut messages, mut mentioned) = (BTreeMap::new(), BTreeSet::new());
    for entry in &resource.body {
        let (name, value, attributes) = match entry {
            ast::Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            _ => continue,
        };
        let parts = value.map(|value| (name.clone(), value)).into_iter();
        let parts = parts.chain(attributes.iter().map(|a| (format!("{name}.{}", a.id.name), &a.value)));
        for (key, pattern) in parts {
            let (mut variables, mut text) = (BTreeSet::new(), String::new());
            speaks_of(pattern, &mut variables, &mut mentioned);
            says(pattern, &mut text);
            let letters = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
            let words = text.split_whitespace().filter(letters).map(str::to_owned).collect();
            let line = line_of(file, &name);
            if messages.insert(key.clone(), Message { line, variables, words }).is_some() {
                findings.push(file.finding(line, format!("`{key}` stands here twice")));
            }
        }
    }
    (messages, mentioned)
}

fn line_of(file: &File, key: &str) -> usize {
    let starts = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    file.lines().find(|(_, line)| starts(line)).map_or(1, |(number, _)| number)
}

fn says(pattern: &ast::Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| says(&variant.value, text));
            }
            ast::PatternElement::Placeable { .. } => text.push(' '),
        }
    }
}

fn speaks_of(
    pattern: &ast::Pattern<&str>,
    variables: &mut BTreeSet<String>,
    mentioned: &mut BTreeSet<String>,
) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_speaks_of(expression, variables, mentioned);
        }
    }
}

fn expression_speaks_of(
    expression: &ast::Expression<&str>,
    variables: &mut BTreeSet<String>,
    mentioned: &mut BTreeSet<String>,
) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| speaks_of(&variant.value, variables, mentioned));
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => drop(variables.insert(id.name.to_owned())),
        ast::InlineExpression::MessageReference { id, .. } => drop(mentioned.insert(id.name.to_owned())),
        ast::InlineExpression::TermReference { id, .. } => drop(mentioned.insert(format!("-{}", id.name))),
        ast::InlineExpression::Placeable { expression } => {
            expression_speaks_of(expression, variables, mentioned)
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                let argument = ast::Expression::Inline(argument.clone());
                expression_speaks_of(&argument, variables, mentioned);
            }
        }
        ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}
