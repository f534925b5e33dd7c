//! Open letters as networks have published them: a page or Markdown file for each language, and a list of names.
//!
//! The text is that of `letter.md`, `letter.en.md`, `pledge.html` and the like; the names are those of a JSON file with a
//! list of objects that have a `name`. What a site's machinery left in the text, and the list of names in it, stays away.

use super::{Files, Trouble};
use crate::acts::endorsing::importing::Imported;
use crate::acts::publishing::importing::{OldLetter, OldText};
use crate::heart::endorsing::{Affiliation, SignerKind, SignerName};
use crate::heart::statement::{Title, Why};
use base::places::Country;
use base::{Lang, Link, Parse};
use serde::Deserialize;
use std::collections::HashSet;

/// What whoever takes a letter in says about it.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    /// What it is called, where it does not say so itself.
    pub title: Option<String>,
    /// The folder's name, if nothing else is known.
    pub name: String,
    /// The language of the text that counts.
    pub lang: String,
    /// Where it comes from.
    pub source: Option<String>,
}

/// How the file of a letter is called, without its language and ending.
const STEMS: [&str; 4] = ["letter", "pledge", "statement", "text"];

/// How a list of organizations is called, in two spellings.
const BODIES: [&str; 2] = ["organi", "orgs"];

/// A text holds the letter as a quotation when that is so much of it, in percent.
const MOSTLY: usize = 50;

/// Reads the files of an old letter.
pub(super) fn read(files: &Files, letter: &Letter) -> Result<OldLetter, Trouble> {
    let wanted = Lang::parse(&letter.lang)
        .map_err(|_| Trouble::Letter(format!("{:?} is no language: en, fr, pt-BR are", letter.lang)))?;
    let mut names = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".json")) {
        names.extend(signatories(path, bytes)?);
    }
    let known: HashSet<&str> = names.iter().map(|one| one.name.as_str()).collect();
    let mut texts = Vec::new();
    for (path, bytes) in files.iter() {
        if let Some(lang) = lang_of(path, &wanted) {
            texts.push(text(path, bytes, lang, letter, &known)?);
        }
    }
    let original = texts.iter().position(|text| text.lang == wanted).or((texts.len() == 1).then_some(0));
    let original = original.ok_or_else(|| {
        let what = "there is no letter.md, letter.LANGUAGE.md, pledge.html or the like in this language";
        Trouble::Letter(what.to_owned())
    })?;
    let why = match &letter.source {
        Some(source) => format!("Published before it was taken in here: {source}"),
        None => "Published before it was taken in here.".to_owned(),
    };
    Ok(OldLetter {
        original: texts.remove(original),
        translations: texts,
        why: Why::cut(&why).expect("words are there"),
        names,
    })
}

/// The language of a letter's file; nothing for other files.
fn lang_of(path: &str, otherwise: &Lang) -> Option<Lang> {
    let mut parts = path.split('.');
    let (stem, rest): (&str, Vec<&str>) = (parts.next()?, parts.collect());
    let known = STEMS.contains(&stem) && matches!(*rest.last()?, "md" | "markdown" | "html" | "htm" | "txt");
    match (known, rest.as_slice()) {
        (true, [_]) => Some(otherwise.clone()),
        (true, [lang, _]) => Lang::parse(lang).ok(),
        _ => None,
    }
}

fn text(
    path: &str,
    bytes: &[u8],
    lang: Lang,
    letter: &Letter,
    known: &HashSet<&str>,
) -> Result<OldText, Trouble> {
    let converted = convert::to_markdown(path, bytes)
        .map_err(|refused| Trouble::Letter(format!("{path} cannot be read: {refused:?}")))?;
    let (headed, body) = front_matter(&converted.markdown);
    let blocks = texts::split(&without_machinery(body));
    let blocks = blocks.map_err(|error| Trouble::Letter(format!("{path}: {error}")))?;
    let said: Vec<String> = blocks.into_iter().filter(|block| !is_remark(block)).collect();
    let letter_itself = quoted(&said).unwrap_or(said).into_iter();
    let mut blocks: Vec<String> = letter_itself.filter(|block| !is_name(block, known)).collect();
    let heading = blocks.first().and_then(|first| heading(first));
    if heading.is_some() {
        blocks.remove(0);
    }
    let title = [letter.title.clone(), heading, headed, Some(letter.name.replace('-', " "))];
    let title = title.into_iter().flatten().find_map(|words| Title::cut(&words));
    Ok(OldText {
        lang,
        title: title
            .ok_or_else(|| Trouble::Letter("the letter has no title; give one with --title".into()))?,
        markdown: blocks.join("\n\n"),
    })
}

/// What generators of sites put before a text, between two lines of hyphens: the title in it, and the text.
fn front_matter(markdown: &str) -> (Option<String>, &str) {
    let Some((head, body)) = markdown.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"))
    else {
        return (None, markdown);
    };
    let title = head.lines().find_map(|line| line.strip_prefix("title:"));
    (title.map(|title| title.trim().trim_matches(['"', '\'']).to_owned()), body)
}

/// Without the short codes and attributes of Hugo and Jekyll.
fn without_machinery(markdown: &str) -> String {
    let mut clean = String::with_capacity(markdown.len());
    for line in markdown.lines().filter(|line| !(line.starts_with("{:") && line.ends_with('}'))) {
        let mut rest = line;
        while let Some((before, (_, after))) = rest
            .split_once("{{<")
            .or_else(|| rest.split_once("{{%"))
            .and_then(|(before, code)| Some((before, code.split_once("}}")?)))
        {
            clean.push_str(before);
            rest = after;
        }
        clean.push_str(rest);
        clean.push('\n');
    }
    clean
}

/// The letter, when the page is about it and quotes it whole, in one quotation or several.
fn quoted(blocks: &[String]) -> Option<Vec<String>> {
    let quotes: Vec<&String> = blocks.iter().filter(|block| block.starts_with('>')).collect();
    let length = |blocks: &mut dyn Iterator<Item = &String>| blocks.map(String::len).sum::<usize>();
    if quotes.is_empty() || length(&mut quotes.iter().copied()) * 100 < length(&mut blocks.iter()) * MOSTLY {
        return None;
    }
    let bare = |line: &'_ str| line.strip_prefix("> ").or(line.strip_prefix('>')).unwrap_or(line).to_owned();
    let quotes = quotes.into_iter().map(|quote| quote.lines().map(bare).collect::<Vec<_>>().join("\n"));
    texts::split(&quotes.collect::<Vec<_>>().join("\n\n")).ok()
}

/// The words of a heading.
fn heading(block: &str) -> Option<String> {
    let words = block.trim_start_matches('#');
    (words.len() < block.len() && words.starts_with(' ') && !words.contains('\n'))
        .then(|| words.trim().to_owned())
}

/// A remark of whoever made the page, which readers do not see.
fn is_remark(block: &str) -> bool {
    block.starts_with("<!--") && block.ends_with("-->")
}

/// An item of a list that begins with the name of somebody who signed: names stand with the signatures, where they can
/// be taken back.
fn is_name(block: &str, known: &HashSet<&str>) -> bool {
    let item = block.strip_prefix("* ").or_else(|| block.strip_prefix("- "));
    item.is_some_and(|item| {
        let name = item.split([',', '*', '(', '\n', '_']).next().unwrap_or_default();
        known.contains(name.trim())
    })
}

/// What lists of signatories say of one.
#[derive(Deserialize)]
struct Listed {
    name: String,
    #[serde(alias = "occupation_title", alias = "title")]
    affiliation: Option<String>,
    #[serde(alias = "site", alias = "website")]
    url: Option<String>,
    country: Option<String>,
}

fn signatories(path: &str, bytes: &[u8]) -> Result<Vec<Imported>, Trouble> {
    let listed: Vec<Listed> = serde_json::from_slice(bytes)
        .map_err(|error| Trouble::Letter(format!("{path} is no list of names: {error}")))?;
    let file = path.rsplit('/').next().unwrap_or(path);
    let bodies = BODIES.iter().any(|stem| file.starts_with(stem));
    let kind = if bodies { SignerKind::Organization } else { SignerKind::Person };
    let named = listed.into_iter().filter_map(|one| {
        Some(Imported {
            kind,
            name: SignerName::cut(&one.name)?,
            affiliation: one.affiliation.as_deref().and_then(Affiliation::cut),
            site: one.url.as_deref().and_then(|url| Link::parse(url).ok()),
            country: one.country.as_deref().and_then(Country::of_code),
            signed: None,
        })
    });
    Ok(named.collect())
}
