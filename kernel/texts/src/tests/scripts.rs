//! Ten thousand random edits: no comment lost, no bit without provenance, nothing typed lost in a merge.

use super::{ANA, BO, sound};
use crate::{Anchor, Body, Fate, MOST_PARAGRAPHS, Mark, Origin, compare, merge, split};
use std::collections::{BTreeSet, HashMap};

const SCRIPTS: u64 = 10_000;

/// Numbers by chance from a seed (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((number ^ (number >> 31)) % end.max(1) as u64) as usize
    }
}

/// A text as people edit it: words in paragraphs. Every word is written once, `next` numbers them.
#[derive(Clone)]
struct Draft {
    paragraphs: Vec<Vec<String>>,
    next: usize,
}

impl Draft {
    fn new(chance: &mut Chance) -> Self {
        let mut draft = Self { paragraphs: Vec::new(), next: 0 };
        for _ in 0..2 + chance.below(3) {
            let words = draft.words(5 + chance.below(8), "w");
            draft.paragraphs.push(words);
        }
        draft
    }

    fn words(&mut self, count: usize, kind: &str) -> Vec<String> {
        self.next += count;
        (self.next - count..self.next).map(|number| format!("{kind}{number}")).collect()
    }

    fn markdown(&self) -> String {
        let paragraphs: Vec<String> = self.paragraphs.iter().map(|words| words.join(" ")).collect();
        paragraphs.join("\n\n")
    }

    /// One thing that people do to a text.
    fn change(&mut self, chance: &mut Chance, kind: &str) {
        if self.paragraphs.is_empty() {
            let words = self.words(6, kind);
            return self.paragraphs.push(words);
        }
        let at = chance.below(self.paragraphs.len());
        let to = chance.below(self.paragraphs.len() + 1);
        let length = self.paragraphs[at].len();
        let start = chance.below(length);
        let end = (start + 1 + chance.below(5)).min(length);
        match chance.below(8) {
            0 => {
                let words = self.words(1 + chance.below(8), kind);
                self.paragraphs.insert(to, words);
            }
            1 => drop(self.paragraphs.remove(at)),
            2 => {
                let words = self.words(1 + chance.below(4), kind);
                self.paragraphs[at].splice(start..start, words);
            }
            3 => drop(self.paragraphs[at].drain(start..end)),
            4 => {
                let words = self.words(1 + chance.below(4), kind);
                self.paragraphs[at].splice(start..end, words);
            }
            5 => {
                let rest = self.paragraphs[at].split_off(start);
                self.paragraphs.insert(at + 1, rest);
            }
            6 if at + 1 < self.paragraphs.len() => {
                let rest = self.paragraphs.remove(at + 1);
                self.paragraphs[at].extend(rest);
            }
            _ => {
                let paragraph = self.paragraphs.remove(at);
                self.paragraphs.insert(to.min(self.paragraphs.len()), paragraph);
            }
        }
        self.paragraphs.retain(|words| !words.is_empty());
    }
}

/// The origin of every word of a text; a word is of one origin, if any byte of it.
fn whose(body: &Body) -> HashMap<&str, BTreeSet<Origin>> {
    let mut whose: HashMap<&str, BTreeSet<Origin>> = HashMap::new();
    for paragraph in &body.paragraphs {
        let mut start = 0;
        for run in &paragraph.runs {
            let end = start + run.len as usize;
            let mut at = 0;
            for word in paragraph.text.split_inclusive([' ', '\n']) {
                let letters = at..at + word.trim_end().len();
                if letters.start < end && letters.end > start && !letters.is_empty() {
                    whose.entry(word.trim_end()).or_default().insert(run.origin);
                }
                at += word.len();
            }
            start = end;
        }
    }
    whose
}

/// Anchors on each paragraph and on some words of it.
fn anchors(body: &Body, chance: &mut Chance) -> Vec<Anchor> {
    let mut anchors = Vec::new();
    for paragraph in &body.paragraphs {
        let words: Vec<&str> = paragraph.text.split(' ').collect();
        let start = chance.below(words.len());
        let end = (start + 1 + chance.below(4)).min(words.len());
        let selected = words[start..end].join(" ");
        anchors.push(Anchor::on(body, paragraph.mark, None).unwrap());
        anchors.push(Anchor::on(body, paragraph.mark, Some(&selected)).unwrap());
    }
    anchors
}

fn hangs(anchor: &Anchor, body: &Body) {
    let paragraph = body.find(anchor.mark).expect("an anchor hangs on a paragraph");
    if let Some(quote) = &anchor.quote {
        assert!(!quote.exact.is_empty() && paragraph.text.contains(&quote.exact), "{anchor:?} {paragraph:?}");
    }
}

#[test]
fn no_comment_is_lost_and_no_bit_without_provenance() {
    for seed in 0..SCRIPTS {
        let chance = &mut Chance(seed);
        let mut draft = Draft::new(chance);
        let first = Body::empty().edited(&draft.markdown(), ANA).unwrap().body;
        let bit = draft.words(6 + chance.below(6), "bit");
        let after = first.paragraphs[chance.below(first.paragraphs.len())].mark;
        let body = first.placed(Some(after), &bit.join(" "), Origin(7)).unwrap().body;
        draft.paragraphs =
            body.paragraphs.iter().map(|one| one.text.split(' ').map(str::to_owned).collect()).collect();
        let anchors = anchors(&body, chance);
        for _ in 0..=chance.below(3) {
            draft.change(chance, "new");
        }
        let markdown = draft.markdown();
        let edit = body.edited(&markdown, BO).unwrap();
        sound(&edit.body);
        assert_eq!(edit.body.markdown(), markdown, "{seed}");
        let spaced = format!(" {} ", markdown.replace("\n\n", " \n\n "));
        for anchor in anchors {
            let followed = anchor.follow(&body, &edit);
            assert_eq!(followed.anchor.is_none(), followed.fate == Fate::Removed, "{seed}");
            followed.anchor.iter().for_each(|anchor| hangs(anchor, &edit.body));
            let words = anchor.quote.as_ref().map(|quote| quote.exact.as_str());
            let stands = words.is_some_and(|words| spaced.contains(&format!(" {words} ")));
            if stands && words.is_some_and(|words| words.len() >= 16) {
                assert!(matches!(followed.fate, Fate::Same | Fate::Moved), "{seed}: {anchor:?} {followed:?}");
            }
        }
        provenance(seed, &body, &edit.body);
        if seed % 8 == 0 {
            compare(&body, &edit.body);
        }
    }
}

/// Words that stand in rows of four are of the origin that they were of, and no new word is of an old one.
fn provenance(seed: u64, before: &Body, after: &Body) {
    let (old, new) = (whose(before), whose(after));
    let rows = |body: &Body| -> HashMap<String, usize> {
        let mut rows = HashMap::new();
        for paragraph in &body.paragraphs {
            for row in paragraph.text.split(' ').collect::<Vec<_>>().windows(4) {
                rows.insert(row.join(" "), 0);
            }
        }
        rows
    };
    let stood = rows(before);
    for word in rows(after).keys().filter(|row| stood.contains_key(*row)).flat_map(|row| row.split(' ')) {
        assert_eq!(old[word], new[word], "{seed}: {word}");
    }
    for (word, origins) in new {
        let expected = if word.starts_with("new") { Some(BO) } else { None };
        assert!(
            origins.len() == 1 && expected.is_none_or(|origin| origins.contains(&origin)),
            "{seed}: {word}"
        );
    }
}

#[test]
fn a_merge_loses_nothing_typed() {
    for seed in 0..SCRIPTS / 2 {
        let chance = &mut Chance(seed);
        let mut draft = Draft::new(chance);
        let base = Body::empty().edited(&draft.markdown(), ANA).unwrap().body;
        let mut other = draft.clone();
        other.next += 1_000;
        for _ in 0..=chance.below(3) {
            draft.change(chance, "mine");
            other.change(chance, "theirs");
        }
        let (mine, theirs) = (draft.markdown(), base.edited(&other.markdown(), BO).unwrap().body);
        let merged = merge(&base, &mine, &theirs, Origin(3)).unwrap();
        sound(&merged.edit.body);
        let mut found = format!(" {} ", merged.edit.body.markdown().replace('\n', " "));
        let stays = found.clone();
        for conflict in &merged.conflicts {
            found += &format!(" {} ", conflict.mine.replace('\n', " "));
            conflict.mark.iter().for_each(|mark| assert!(merged.edit.body.find(*mark).is_some()));
        }
        for word in mine.split_whitespace().filter(|word| word.starts_with("mine")) {
            assert!(found.contains(&format!(" {word} ")), "{seed}: {word} is lost in {merged:#?}");
        }
        for word in theirs.markdown().split_whitespace().filter(|word| word.starts_with("theirs")) {
            assert!(stays.contains(&format!(" {word} ")), "{seed}: {word} is lost in {merged:#?}");
        }
    }
}

/// The most that is taken, written anew throughout: it ends, which is all that is asked of it here.
#[test]
fn the_longest_text_written_anew_is_taken() {
    let chance = &mut Chance(1);
    let mut markdown = |words: usize| -> String {
        let paragraph = |chance: &mut Chance| -> String {
            (0..50).map(|_| format!("word{} ", chance.below(words))).collect::<String>() + "\n\n"
        };
        (0..MOST_PARAGRAPHS / 4).map(|_| paragraph(chance)).collect()
    };
    let (first, second) = (markdown(500), markdown(500));
    let body = Body::empty().edited(&first, ANA).unwrap().body;
    let edit = body.edited(&second, BO).unwrap();
    sound(&edit.body);
    sound(&merge(&body, &second, &edit.body, BO).unwrap().edit.body);
    let one = Body::empty().edited(&first.replace('\n', ""), ANA).unwrap().body;
    sound(&one.edited(&second.replace('\n', ""), BO).unwrap().body);
}

#[test]
fn what_is_split_and_joined_is_split_the_same() {
    const PARTS: [&str; 14] = [
        "- item", "1. first", "    code", "> quote", "# Head", "text", "---", "***", "\n", "\n\n", "  ",
        "```", "<div>", "[a]: b",
    ];
    for seed in 0..SCRIPTS / 5 {
        let chance = &mut Chance(seed);
        let mut markdown = String::new();
        for _ in 0..chance.below(14) {
            markdown.push_str(PARTS[chance.below(PARTS.len())]);
            if chance.below(2) == 0 {
                markdown.push('\n');
            }
        }
        let paragraphs = split(&markdown).unwrap();
        assert_eq!(split(&paragraphs.join("\n\n")).unwrap(), paragraphs, "{seed}: {markdown:?}");
        let body = Body::empty().edited(&markdown, ANA).unwrap().body;
        let edit = body.edited(&body.markdown(), BO).unwrap();
        assert_eq!(edit.body, body, "{seed}");
        assert!(edit.steps.iter().all(|step| step.from == [Mark(step.mark.0)]));
    }
}
