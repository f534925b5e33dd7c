//! Where in the text a comment hangs, and where it hangs after the text was edited.

use base::Sentence;
use texts::{Anchor, Body, Edit, Fate, Followed, Mark, Missing, Quote};

/// A paragraph, or words of it, with what they were when the comment was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The paragraph; when it was removed, the one that it was.
    pub(crate) mark: Mark,
    /// The words that are meant, where they stand now, or stood last.
    pub(crate) quote: Option<Quote>,
    /// The words that were meant when the comment was written.
    pub(crate) selected: Option<String>,
    /// What the paragraph said when the comment was written.
    pub(crate) said: String,
    /// What became of it since.
    pub(crate) fate: Fate,
}

/// What follows an edit of all that a place has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hung {
    /// The paragraph.
    pub(crate) mark: Mark,
    /// The words that are meant.
    pub(crate) quote: Option<Quote>,
    /// What became of it since it was written.
    pub(crate) fate: Fate,
}

impl Place {
    /// The place that the author of a comment meant, who had the text `then` before them, in the text as it is `now`. What is
    /// not there any more is meant all the same: the comment then hangs on what was removed.
    pub(crate) fn meant(
        then: &Body,
        now: &Body,
        mark: Mark,
        selected: Option<&str>,
    ) -> Result<Self, Sentence> {
        let anchor = Anchor::on(then, mark, selected).map_err(|missing| match missing {
            Missing::Paragraph => Sentence::of("comment-wrong-paragraph").with("mark", mark.to_string()),
            Missing::Words => Sentence::of("comment-wrong-selected"),
        })?;
        let said = then.find(mark).map(|paragraph| paragraph.text.clone()).unwrap_or_default();
        let selected = anchor.quote.as_ref().map(|quote| quote.exact.clone());
        let place = Self { mark, quote: anchor.quote, selected, said, fate: Fate::Same };
        let Hung { mark, quote, fate } = place.in_text(now);
        Ok(Self { mark, quote, fate, ..place })
    }

    /// Where it hangs in a text about which nothing is known but that it is a later one.
    fn in_text(&self, body: &Body) -> Hung {
        match self.anchor().again(body) {
            Some(anchor) => self.hung(anchor, Fate::Same, body),
            None => self.lost(),
        }
    }

    /// Where it hangs after an edit of the text in which it hung.
    pub(crate) fn follow(&self, before: &Body, edit: &Edit) -> Hung {
        if self.fate == Fate::Removed {
            return self.in_text(&edit.body);
        }
        match self.anchor().follow(before, edit) {
            Followed { anchor: Some(anchor), fate } if fate != Fate::Removed => {
                let fate = if self.fate == Fate::Moved { Fate::Moved } else { fate };
                self.hung(anchor, fate, &edit.body)
            }
            _ => self.lost(),
        }
    }

    fn anchor(&self) -> Anchor {
        Anchor { mark: self.mark, quote: self.quote.clone() }
    }

    /// What became of it is measured against what was commented, not against the revision before: words that were changed
    /// and changed back are the same.
    fn hung(&self, anchor: Anchor, fate: Fate, body: &Body) -> Hung {
        let text = body.find(anchor.mark).map_or("", |paragraph| paragraph.text.as_str());
        let as_written = match &self.selected {
            Some(selected) => anchor.quote.as_ref().is_some_and(|quote| quote.exact == *selected),
            None => text == self.said,
        };
        let fate = match fate {
            _ if !as_written => Fate::Changed,
            Fate::Moved => Fate::Moved,
            _ => Fate::Same,
        };
        Hung { mark: anchor.mark, quote: anchor.quote, fate }
    }

    fn lost(&self) -> Hung {
        Hung { mark: self.mark, quote: self.quote.clone(), fate: Fate::Removed }
    }

    /// How it hangs now.
    pub(crate) fn now(&self) -> Hung {
        Hung { mark: self.mark, quote: self.quote.clone(), fate: self.fate }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use texts::Origin;

    const FIRST: &str = "# On access\n\nEverybody has a right to the Internet.\n\nNetworks are neutral.\n";

    fn body(markdown: &str) -> Body {
        Body::empty().edited(markdown, Origin(1)).unwrap().body
    }

    fn mark(body: &Body, words: &str) -> Mark {
        body.paragraphs.iter().find(|paragraph| paragraph.text.contains(words)).unwrap().mark
    }

    #[test]
    fn words_that_were_changed_and_changed_back_are_the_same() {
        let first = body(FIRST);
        let place = Place::meant(&first, &first, mark(&first, "neutral"), None).unwrap();
        assert_eq!(place.fate, Fate::Same);
        let edit = first.edited(&FIRST.replace("are neutral", "must be neutral"), Origin(2)).unwrap();
        let Hung { mark, quote, fate } = place.follow(&first, &edit);
        assert_eq!(fate, Fate::Changed);
        let changed = Place { mark, quote, fate, ..place };
        let back = edit.body.edited(FIRST, Origin(2)).unwrap();
        assert_eq!(changed.follow(&edit.body, &back).fate, Fate::Same);
    }

    #[test]
    fn what_was_removed_is_kept_and_found_again_when_it_comes_back() {
        let first = body(FIRST);
        let place = Place::meant(&first, &first, mark(&first, "neutral"), Some("neutral")).unwrap();
        let without =
            first.edited("# On access\n\nEverybody has a right to the Internet.\n", Origin(2)).unwrap();
        let hung = place.follow(&first, &without);
        assert_eq!((hung.fate, hung.mark), (Fate::Removed, place.mark));
        assert_eq!(hung.quote.map(|quote| quote.exact).as_deref(), Some("neutral"));
    }

    #[test]
    fn a_comment_on_a_paragraph_that_was_just_removed_hangs_on_what_was_removed() {
        let first = body(FIRST);
        let now = first.edited("# On access\n", Origin(2)).unwrap().body;
        let meant = Place::meant(&first, &now, mark(&first, "neutral"), None).unwrap();
        assert_eq!((meant.fate, meant.said.as_str()), (Fate::Removed, "Networks are neutral."));
    }

    #[test]
    fn what_never_was_there_cannot_be_meant() {
        let first = body(FIRST);
        assert!(Place::meant(&first, &first, Mark(99), None).is_err());
        assert!(Place::meant(&first, &first, mark(&first, "neutral"), Some("partial")).is_err());
    }

    /// Numbers that follow from a seed.
    struct Throws(u64);

    impl Throws {
        fn below(&mut self, bound: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % bound
        }
    }

    const WORDS: [&str; 12] = [
        "access", "rights", "network", "neutral", "people", "law", "children", "privacy", "trust", "speech",
        "open", "all",
    ];

    fn sentence(throws: &mut Throws) -> String {
        (0..3 + throws.below(8)).map(|_| WORDS[throws.below(WORDS.len())]).collect::<Vec<_>>().join(" ")
    }

    fn scribble(texts: &mut Vec<String>, throws: &mut Throws) {
        let at = throws.below(texts.len());
        match throws.below(6) {
            0 if texts.len() > 1 => drop(texts.remove(at)),
            1 => texts.insert(at, sentence(throws)),
            2 => {
                let moved = texts.remove(at);
                let to = throws.below(texts.len() + 1);
                texts.insert(to, moved);
            }
            3 => texts[at].push_str(" indeed"),
            4 if texts.len() > 1 && at > 0 => {
                let joined = texts.remove(at);
                texts[at - 1].push_str(&format!(" {joined}"));
            }
            _ => texts[at] = sentence(throws),
        }
    }

    #[test]
    fn whatever_is_edited_a_comment_hangs_in_the_text_or_says_that_its_words_are_gone() {
        for seed in 0..400 {
            let mut throws = Throws(seed);
            let mut texts: Vec<String> = (0..6).map(|_| sentence(&mut throws)).collect();
            let mut now = body(&texts.join("\n\n"));
            let mut places: Vec<Place> = Vec::new();
            for paragraph in now.paragraphs.clone() {
                let word = paragraph.text.split(' ').nth(1);
                places.push(Place::meant(&now, &now, paragraph.mark, None).unwrap());
                places.push(Place::meant(&now, &now, paragraph.mark, word).unwrap());
            }
            for _ in 0..5 {
                scribble(&mut texts, &mut throws);
                let edit = now.edited(&texts.join("\n\n"), Origin(2)).unwrap();
                for place in &mut places {
                    let Hung { mark, quote, fate } = place.follow(&now, &edit);
                    *place = Place { mark, quote, fate, ..place.clone() };
                    sound(place, &edit.body, seed);
                }
                now = edit.body;
            }
        }
    }

    /// What a place says of itself is so.
    fn sound(place: &Place, text: &Body, seed: u64) {
        let found = text.find(place.mark);
        if place.fate == Fate::Removed {
            return;
        }
        let paragraph = found.unwrap_or_else(|| panic!("seed {seed}: ¶{} is not in the text", place.mark));
        if let Some(quote) = &place.quote {
            assert!(paragraph.text.contains(&quote.exact), "seed {seed}: {quote:?} in {paragraph:?}");
        }
        let as_written = match (&place.selected, &place.quote) {
            (Some(selected), Some(quote)) => quote.exact == *selected,
            _ => paragraph.text == place.said,
        };
        assert_eq!(as_written, place.fate != Fate::Changed, "seed {seed}: {place:?}");
    }
}
