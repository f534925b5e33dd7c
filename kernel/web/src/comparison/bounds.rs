//! How much of a comparison stands on one page: a page of any text stays below 60 KB.

use super::{Block, Row, Same};
use texts::{Kind, Piece};

/// So many bytes of text stand on one page. Side by side what is the same stands twice, and marks take as much again.
const PART: usize = 14_000;

/// So many bytes of paragraphs that are the same are shown around what changed, on either side.
const AROUND: usize = 700;

/// A changed paragraph longer than this is shown without the inside of its long stretches.
const LONGEST_ROW: usize = 6_000;

/// So many bytes of a stretch that is the same stay at each of its ends, in such a paragraph; of one that changed, so many
/// are shown.
const ENDS: usize = 200;
const CHANGED: usize = 3_000;

/// What stands for what is left away.
const LEFT_AWAY: &str = "…";

/// Leaves away what would make a block too long for a page.
pub(super) fn bounded(block: &mut Block) {
    match block {
        Block::Same(same) => around(same),
        Block::Row(row) if length(row) > LONGEST_ROW => row.pieces.iter_mut().for_each(shorten),
        Block::Row(_) => {}
    }
}

fn around(same: &mut Same) {
    let fits = |texts: &mut dyn Iterator<Item = &String>| {
        let mut room = AROUND;
        let fits = texts.take_while(|text| {
            let fits = text.len() <= room;
            room = room.saturating_sub(text.len());
            fits
        });
        fits.count()
    };
    let (head, tail) = (fits(&mut same.shown.iter()), fits(&mut same.shown.iter().rev()));
    if head + tail < same.count {
        same.shown.splice(head..same.count - tail, [LEFT_AWAY.to_owned()]);
    }
}

fn shorten(piece: &mut Piece) {
    let text = &piece.text;
    let (head, tail) = match piece.kind {
        Kind::Same => (ENDS, ENDS),
        Kind::Added | Kind::Removed => (CHANGED, 0),
    };
    let (head, tail) =
        (text.floor_char_boundary(head), text.ceil_char_boundary(text.len().saturating_sub(tail)));
    if head < tail {
        piece.text = format!("{}{LEFT_AWAY}{}", &text[..head], &text[tail..]);
    }
}

fn length(row: &Row) -> usize {
    row.pieces.iter().map(|piece| piece.text.len()).sum()
}

/// What is shown on one page after the other; at least one.
pub(super) fn parts(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut parts: Vec<Vec<Block>> = vec![Vec::new()];
    let mut room = PART;
    for block in blocks {
        let size = match &block {
            Block::Row(row) => length(row) + MARKS * (1 + row.pieces.len()),
            Block::Same(same) => same.shown.iter().map(|text| text.len() + MARKS).sum(),
        };
        if size > room && parts.last().is_some_and(|part| !part.is_empty()) {
            parts.push(Vec::new());
            room = PART;
        }
        room = room.saturating_sub(size);
        parts.last_mut().expect("there is one from the beginning").push(block);
    }
    parts
}

/// So many bytes the marks around a piece take.
const MARKS: usize = 120;

#[cfg(test)]
mod tests {
    use super::*;
    use texts::{Difference, Mark};

    fn row(pieces: &[(Kind, &str)]) -> Block {
        let pieces = pieces.iter().map(|(kind, text)| Piece { kind: *kind, text: (*text).to_owned() });
        Block::Row(Row { mark: Mark(1), how: Difference::Changed, pieces: pieces.collect() })
    }

    #[test]
    fn long_stretches_are_shown_by_their_ends_and_short_paragraphs_whole() {
        let long = "é".repeat(5_000);
        let mut block = row(&[(Kind::Same, &long), (Kind::Added, "new"), (Kind::Same, "end")]);
        bounded(&mut block);
        let Block::Row(row) = &block else { panic!() };
        assert_eq!(row.pieces[0].text, format!("{}…{}", "é".repeat(100), "é".repeat(100)));
        assert_eq!((row.pieces[1].text.as_str(), row.pieces[2].text.as_str()), ("new", "end"));
        let text = "x".repeat(400);
        let mut block = Block::Same(Same { count: 9, shown: vec![text.clone(); 9] });
        bounded(&mut block);
        let Block::Same(same) = &block else { panic!() };
        assert_eq!(same.shown, [text.as_str(), LEFT_AWAY, text.as_str()]);
        assert_eq!(same.count, 9, "it is told how many there are");
    }

    #[test]
    fn parts_hold_all_of_it_in_order_and_each_fits_a_page() {
        let text = "y".repeat(5_000);
        let all = parts((0..10).map(|_| row(&[(Kind::Added, &text)])).collect());
        assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 2, 2, 2]);
        assert_eq!(parts(Vec::new()).len(), 1);
    }
}
