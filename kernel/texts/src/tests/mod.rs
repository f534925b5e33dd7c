//! What the crate promises, by example and by chance.

mod anchors;
mod comparing;
mod editing;
mod merging;
mod scripts;
mod splitting;
mod tracing;

use crate::{Body, Edit, Origin};

/// The first hand of every test.
const ANA: Origin = Origin(1);
const BO: Origin = Origin(2);

/// A text by Ana.
fn text(markdown: &str) -> Body {
    Body::empty().edited(markdown, ANA).unwrap().body
}

/// The text as Bo wrote it anew.
fn by_bo(body: &Body, markdown: &str) -> Edit {
    body.edited(markdown, BO).unwrap()
}

/// Fails where the text breaks what [`Body`] promises.
fn sound(body: &Body) {
    let mut marks: Vec<_> = body.paragraphs.iter().map(|paragraph| paragraph.mark.0).collect();
    assert!(marks.iter().all(|mark| *mark < body.next), "a mark that is still to come");
    marks.sort_unstable();
    marks.dedup();
    assert_eq!(marks.len(), body.paragraphs.len(), "a mark twice");
    for paragraph in &body.paragraphs {
        let covered: usize = paragraph.runs.iter().map(|run| run.len as usize).sum();
        assert_eq!(covered, paragraph.text.len(), "{paragraph:?}");
        assert!(paragraph.runs.iter().all(|run| run.len > 0), "{paragraph:?}");
        assert!(paragraph.runs.windows(2).all(|pair| pair[0].origin != pair[1].origin), "{paragraph:?}");
        let stretches: String = paragraph.stretches().map(|(_, text)| text).collect();
        assert_eq!(stretches, paragraph.text);
    }
}
