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
}
