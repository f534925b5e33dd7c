//! Links that are written as names: `[[Procedure for statements]]`, `[[Procedure for statements|how we do it]]`,
//! `[[event:Best Bits Bali]]`.

use crate::Html;
use crate::finish::{Finish, Resolve};
use crate::html::escape;
use crate::marks::{Found, Piece, Wanted, pieces, take_out};
use crate::{Rendering, bounded, render};
use regex::Regex;
use std::sync::LazyLock;

/// The longest name, and the longest words shown for one, in characters; what is longer is text in brackets.
pub const LONGEST_NAME: usize = 200;

/// A link by name as somebody wrote it. What it leads to, whoever renders it finds out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameLink {
    name: String,
    words: Option<String>,
    source: String,
}

/// A name has no brackets, bars or line ends, and a footnote's `^` does not begin one.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = format!(
        r"^\[\[([^\[\]|\r\n^][^\[\]|\r\n]{{0,{LONGEST_NAME}}})(?:\|([^\[\]|\r\n]{{0,{LONGEST_NAME}}}))?\]\]"
    );
    Regex::new(&pattern).expect("the pattern is sound")
});

/// The link by name with which the source begins.
pub(crate) fn at_start(source: &str) -> Option<NameLink> {
    if !source.starts_with("[[") {
        return None;
    }
    let captures = LINK.captures(source)?;
    let name = one_line(&captures[1]);
    let words = captures.get(2).map(|words| one_line(words.as_str())).filter(|words| !words.is_empty());
    (!name.is_empty()).then(|| NameLink { name, words, source: captures[0].to_owned() })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl NameLink {
    /// What stands before the bar: a name, or a kind and a name.
    pub fn written(&self) -> &str {
        &self.name
    }

    /// The word before a colon and the name behind it, where the word could be a kind of thing. Whether there is such a
    /// kind, whoever asks knows; otherwise the colon is part of the name.
    pub fn kind_and_name(&self) -> Option<(&str, &str)> {
        let (kind, name) = self.name.split_once(':')?;
        let word = kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') && !kind.is_empty();
        (word && !name.trim().is_empty()).then(|| (kind, name.trim()))
    }

    /// The words that are to be shown, where they are given.
    pub fn words(&self) -> Option<&str> {
        self.words.as_deref()
    }

    /// What is read where it leads nowhere: the words, or else the name.
    pub fn shown(&self) -> &str {
        self.words.as_deref().unwrap_or(&self.name)
    }

    /// As it was written, brackets included.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// A link to an address of this site, which shows these words.
    pub fn to(address: &str, words: &str) -> Html {
        Html::trusted(format!("<a href=\"{}\"><bdi>{}</bdi></a>", escape(address), escape(words)))
    }
}

/// The links by name of a text, in their order, without those in code and in other links.
pub fn name_links(source: &str) -> Vec<NameLink> {
    let (_, found, reached) = reached(source);
    let links = reached.into_iter().filter_map(|number| match &found[number] {
        Found::Link(link) => Some(link.clone()),
        Found::Code(_) => None,
    });
    links.collect()
}

/// The source with other text in place of its links by name, where `renamed` gives some; those in code stay.
pub fn rename_links(source: &str, renamed: &mut dyn FnMut(&NameLink) -> Option<String>) -> String {
    if !source.contains("[[") {
        return source.to_owned();
    }
    let (marked, found, reached) = reached(source);
    let whole = pieces(&marked, &found).into_iter().map(|piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Mark(number, Found::Link(link)) if reached.contains(&number) => {
            renamed(link).unwrap_or_else(|| link.source().to_owned())
        }
        Piece::Mark(_, one) => one.source().to_owned(),
    });
    // What is beyond the longest text that is read at all is left as it is.
    whole.collect::<String>() + &source[bounded(source).len()..]
}

/// The source with marks, what they stand for, and the numbers of those that the last pass would ask for.
fn reached(source: &str) -> (String, Vec<Found>, Vec<usize>) {
    let none = |_: &str| false;
    let (marked, found) = take_out(bounded(source), &Wanted { code: &none, links: true });
    let mut reached = Vec::new();
    if !found.is_empty() {
        let mut resolve = |number: usize, _: &Found, _| {
            reached.push(number);
            None
        };
        let resolve: &mut Resolve<'_> = &mut resolve;
        Finish::new(&Rendering::default(), &found).run(&render::to_clean_html(&marked), resolve);
    }
    (marked, found, reached)
}
