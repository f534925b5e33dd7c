//! Where a comment hangs, and where it hangs after an edit.

use crate::align::{Stretch, align};
use crate::{Body, Edit, How, Mark, Paragraph, Step};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::ops::Range;

/// A paragraph, or a selection of its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The paragraph.
    pub mark: Mark,
    /// The selected words; none for the paragraph as a whole.
    pub quote: Option<Quote>,
}

/// Words of a paragraph with what stands around them, to tell them from the same words elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words as they stand in the Markdown.
    pub exact: String,
    /// Up to 32 characters before them.
    pub before: String,
    /// Up to 32 characters after them.
    pub after: String,
}

/// What cannot be commented, for it is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// No such paragraph.
    #[error("the paragraph is not in the text")]
    Paragraph,
    /// The paragraph has no such words.
    #[error("the words are not in the paragraph")]
    Words,
}

/// An anchor after an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// Where it hangs now; none only when what it hung on was removed.
    pub anchor: Option<Anchor>,
    /// What became of what it hangs on.
    pub fate: Fate,
}

/// What became of the words under an anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// They are as they were.
    Same,
    /// They are as they were and stand elsewhere.
    Moved,
    /// They are others.
    Changed,
    /// They are gone. The old anchor may find them again: [`Anchor::again`].
    Removed,
}

/// Characters kept on each side of a quote.
const AROUND: usize = 32;

/// The most characters of a selection. Who means more means the paragraph.
const LONGEST_QUOTE: usize = 4_000;

/// Words shorter than this stand in many places: they are looked for in their own paragraph only.
const TELLING: usize = 16;

impl Anchor {
    /// An anchor on a paragraph or, with `selected`, on these words of it: as they stand in the Markdown, or
    /// as a reader sees them, without its signs and with other white space.
    pub fn on(body: &Body, mark: Mark, selected: Option<&str>) -> Result<Self, Missing> {
        let paragraph = body.find(mark).ok_or(Missing::Paragraph)?;
        let Some(selected) = selected.map(str::trim).filter(|selected| !selected.is_empty()) else {
            return Ok(Self { mark, quote: None });
        };
        let selected: String = selected.chars().take(LONGEST_QUOTE).collect();
        let found = seen(&paragraph.text, &selected).ok_or(Missing::Words)?;
        Ok(Self { mark, quote: Some(Quote::cut(&paragraph.text, found)) })
    }

    /// The bytes of the paragraph's text that the quote stands on, for showing it; none for an anchor on the
    /// whole paragraph or when the words are not there.
    pub fn range(&self, body: &Body) -> Option<Range<usize>> {
        self.quote.as_ref()?.find(&body.find(self.mark)?.text)
    }

    /// Where this anchor, made on `before`, hangs after an edit of it.
    pub fn follow(&self, before: &Body, edit: &Edit) -> Followed {
        let found = match &self.quote {
            None => self.follow_paragraph(edit),
            Some(quote) => self.follow_words(quote, before, edit),
        };
        match found {
            Some((anchor, fate)) => Followed { anchor: Some(anchor), fate },
            None => Followed { anchor: None, fate: Fate::Removed },
        }
    }

    /// The anchor where what it hung on when it was lost stands again, if it does: the paragraph, after an
    /// earlier version was restored, or the words, wherever they are.
    pub fn again(&self, body: &Body) -> Option<Self> {
        let Some(quote) = &self.quote else {
            return body.find(self.mark).map(|_| self.clone());
        };
        let own = body.find(self.mark).and_then(|paragraph| quote.within(self.mark, &paragraph.text));
        own.map(|(_, anchor)| anchor).or_else(|| quote.anywhere(body, None))
    }

    fn follow_paragraph(&self, edit: &Edit) -> Option<(Self, Fate)> {
        let own = |step: &&Step| step.mark == self.mark && !step.from.is_empty();
        let step = edit
            .steps
            .iter()
            .find(own)
            .or_else(|| edit.steps.iter().find(|step| step.from.contains(&self.mark)))?;
        let fate = match step.how {
            How::Same => Fate::Same,
            How::Moved => Fate::Moved,
            How::Changed | How::Split | How::Joined | How::New => Fate::Changed,
        };
        Some((Self { mark: step.mark, quote: None }, fate))
    }

    fn follow_words(&self, quote: &Quote, before: &Body, edit: &Edit) -> Option<(Self, Fate)> {
        let Some(range) = before.find(self.mark).and_then(|paragraph| quote.find(&paragraph.text)) else {
            // It was not made on this text: the words decide.
            return self.again(&edit.body).map(|anchor| (anchor, Fate::Same));
        };
        let carried = carry(self.mark, range, before, edit);
        let Some((step, text, range)) = carried else {
            return quote.anywhere(&edit.body, Some((before, self.mark))).map(|anchor| (anchor, Fate::Moved));
        };
        let now = Quote::cut(text, range);
        let fate = match step.how {
            _ if now.exact != quote.exact => match quote.anywhere(&edit.body, Some((before, self.mark))) {
                Some(anchor) => return Some((anchor, Fate::Moved)),
                None => Fate::Changed,
            },
            How::Moved => Fate::Moved,
            _ if step.mark != self.mark => Fate::Moved,
            _ => Fate::Same,
        };
        Some((Self { mark: step.mark, quote: Some(now) }, fate))
    }
}

/// Where these bytes of a paragraph are after an edit: what stays of them, or what stands in their place.
fn carry<'a>(
    mark: Mark,
    range: Range<usize>,
    before: &Body,
    edit: &'a Edit,
) -> Option<(&'a Step, &'a str, Range<usize>)> {
    let all = edit.steps.iter().zip(&edit.body.paragraphs);
    let parts: Vec<_> = all.filter(|(step, _)| step.from.contains(&mark)).collect();
    let from = &parts.first()?.0.from;
    let (mut old, mut range) = (String::new(), range);
    for paragraph in from.iter().filter_map(|mark| before.find(*mark)) {
        if !old.is_empty() {
            old.push_str("\n\n");
        }
        if paragraph.mark == mark {
            range = old.len() + range.start..old.len() + range.end;
        }
        old.push_str(&paragraph.text);
    }
    let texts: Vec<&str> = parts.iter().map(|(_, paragraph)| paragraph.text.as_str()).collect();
    let new = texts.join("\n\n");
    let range = mapped(range, &align(&old, &new))?;
    let mut start = 0;
    let mut places = Vec::new();
    for (step, paragraph) in parts {
        let end = start + paragraph.text.len();
        let (low, high) = (range.start.max(start), range.end.min(end));
        if low < high {
            let part = &paragraph.text[low - start..high - start];
            let (blank, words) = (part.len() - part.trim_start().len(), part.trim().len());
            let first = low - start + blank;
            places.push((words, step, paragraph.text.as_str(), first..first + words));
        }
        start = end + 2;
    }
    let longest =
        places.into_iter().filter(|place| place.0 > 0).reduce(|a, b| if b.0 > a.0 { b } else { a })?;
    Some((longest.1, longest.2, longest.3))
}

/// Where a range of the old text is in the new one. A change that reaches out of the range counts only when
/// nothing of the range stays.
fn mapped(range: Range<usize>, stretches: &[Stretch]) -> Option<Range<usize>> {
    let touched = |stretch: &&Stretch| stretch.old.start < range.end && stretch.old.end > range.start;
    let inside = |stretch: &Stretch| stretch.old.start >= range.start && stretch.old.end <= range.end;
    let touched: Vec<&Stretch> = stretches.iter().filter(touched).collect();
    let kept = touched.iter().any(|stretch| stretch.same);
    let counting = touched.into_iter().filter(|stretch| stretch.same || !kept || inside(stretch));
    let places = counting.map(|stretch| {
        if !stretch.same {
            return stretch.new.clone();
        }
        let first = stretch.old.start.max(range.start) - stretch.old.start;
        let last = stretch.old.end.min(range.end) - stretch.old.start;
        stretch.new.start + first..stretch.new.start + last
    });
    places.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end)).filter(|range| !range.is_empty())
}

/// Where the words stand in a text: as they are, or letter by letter without Markdown's signs.
fn seen(text: &str, words: &str) -> Option<Range<usize>> {
    if let Some(start) = text.find(words) {
        return Some(start..start + words.len());
    }
    let letters = |text: &str| -> Vec<(usize, char)> {
        let hidden = hidden(text);
        let letters = text.char_indices().filter(|(_, letter)| letter.is_alphanumeric());
        letters.filter(|(at, _)| !hidden.iter().any(|range| range.contains(at))).collect()
    };
    let (all, wanted) = (letters(text), letters(words));
    let first = wanted.first()?;
    let starts = (0..(all.len() + 1).saturating_sub(wanted.len())).filter(|at| all[*at].1 == first.1);
    let mut found = starts.filter(|at| all[*at..].iter().zip(&wanted).all(|(a, b)| a.1 == b.1));
    let start = found.next()?;
    let (last, letter) = all[start + wanted.len() - 1];
    Some(all[start].0..last + letter.len_utf8())
}

/// The addresses of links, which a reader does not see.
fn hidden(text: &str) -> Vec<Range<usize>> {
    let starts = text.match_indices("](").map(|(at, sign)| at + sign.len());
    starts.filter_map(|start| Some(start..start + text[start..].find(')')?)).collect()
}

impl Quote {
    /// These bytes of a text with what stands around them.
    fn cut(text: &str, range: Range<usize>) -> Self {
        let Range { start, end } = range;
        let before = text[..start].char_indices().rev().take(AROUND).last().map_or(start, |(at, _)| at);
        let after = text[end..].char_indices().nth(AROUND).map_or(text.len(), |(at, _)| end + at);
        Self {
            exact: text[start..end].to_owned(),
            before: text[before..start].to_owned(),
            after: text[end..after].to_owned(),
        }
    }

    /// Where the words stand in a text: where most of what was around them stands around them.
    fn find(&self, text: &str) -> Option<Range<usize>> {
        let places = text.match_indices(&self.exact).map(|(start, exact)| start..start + exact.len());
        places.max_by_key(|range| (self.around(text, range), Reverse(range.start)))
    }

    /// How much of what was around the words stands around this place, in characters.
    fn around(&self, text: &str, range: &Range<usize>) -> usize {
        let before = text[..range.start].chars().rev().zip(self.before.chars().rev());
        let after = text[range.end..].chars().zip(self.after.chars());
        before.take_while(|(a, b)| a == b).count() + after.take_while(|(a, b)| a == b).count()
    }

    /// An anchor on these words in a paragraph's text, and how well what stands around them fits.
    fn within(&self, mark: Mark, text: &str) -> Option<(usize, Anchor)> {
        let range = self.find(text)?;
        let quote = Some(Self::cut(text, range.clone()));
        Some((self.around(text, &range), Anchor { mark, quote }))
    }

    /// An anchor on these words in any paragraph, if they are enough to tell. With `old`, the text before an
    /// edit and where the words stood there: only where they may have come by that edit.
    fn anywhere(&self, body: &Body, old: Option<(&Body, Mark)>) -> Option<Anchor> {
        if self.exact.len() < TELLING {
            return None;
        }
        let count = |text: &str| text.matches(&self.exact).count();
        let come = |now: &&Paragraph| {
            let Some((old, own)) = old else { return true };
            let before = old.find(now.mark).map_or(0, |before| count(&before.text));
            count(&now.text) + usize::from(now.mark == own) > before
        };
        let come = body.paragraphs.iter().filter(come);
        let found = come.filter_map(|paragraph| self.within(paragraph.mark, &paragraph.text));
        found.reduce(|a, b| if b.0 > a.0 { b } else { a }).map(|(_, anchor)| anchor)
    }
}
