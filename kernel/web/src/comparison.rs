//! Two versions of a text beside each other, or one in the other.

use crate::ui::Ui;
use askama::Template;
use base::Lang;
use db::Fault;
use markup::Html;
use texts::{Body, Difference, Kind, Mark, Piece};

base::named! {
    /// How two versions are shown.
    pub enum View {
        /// What came and what went in one text.
        Inline = "inline",
        /// One text beside the other.
        Side = "side",
    }
}

/// What differs between two versions of a text, on its way into a page.
pub struct Comparison {
    blocks: Vec<Block>,
    numbered: bool,
}

/// What differs in one paragraph, or paragraphs in a row that do not.
enum Block {
    Row(Row),
    Same(Vec<Html>),
}

struct Row {
    mark: Mark,
    how: Difference,
    old: Html,
    new: Html,
    both: Html,
}

impl Row {
    /// The word for what happened, as keys have it.
    fn how(&self) -> &'static str {
        match self.how {
            Difference::Same => "same",
            Difference::Changed => "changed",
            Difference::Moved => "moved",
            Difference::Added => "added",
            Difference::Removed => "removed",
        }
    }
}

#[derive(Template)]
#[template(path = "_comparison.html")]
struct Shown<'a> {
    ui: &'a Ui,
    lang: &'a Lang,
    address: &'a str,
    view: View,
    numbered: bool,
    blocks: &'a [Block],
}

impl Shown<'_> {
    fn is_side(&self) -> bool {
        self.view == View::Side
    }
}

impl Comparison {
    /// The way from `old` to `new`.
    pub fn new(old: &Body, new: &Body) -> Self {
        let mut blocks = Vec::new();
        for row in texts::compare(old, new) {
            let both = html(&row.pieces, |_| true);
            if row.how == Difference::Same {
                match blocks.last_mut() {
                    Some(Block::Same(same)) => same.push(both),
                    _ => blocks.push(Block::Same(vec![both])),
                }
            } else if let Some(mark) = row.new.or(row.old) {
                let (old, new) = (
                    html(&row.pieces, |kind| kind != Kind::Added),
                    html(&row.pieces, |kind| kind != Kind::Removed),
                );
                blocks.push(Block::Row(Row { mark, how: row.how, old, new, both }));
            }
        }
        Self { blocks, numbered: false }
    }

    /// With the number of each paragraph, where readers know paragraphs by their numbers.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        self.numbered = true;
        self
    }

    /// Whether nothing differs.
    pub fn is_same(&self) -> bool {
        self.blocks.iter().all(|block| matches!(block, Block::Same(_)))
    }

    /// As HTML, with the choice of views. `address` is that of the page, with a query.
    pub fn html(&self, ui: &Ui, lang: &Lang, address: &str, view: View) -> Result<Html, Fault> {
        let shown = Shown { ui, lang, address, view, numbered: self.numbered, blocks: &self.blocks };
        shown.render().map(Html::trusted).map_err(|error| Fault::Data(error.to_string()))
    }
}

/// The pieces that are to be shown, in one paragraph.
fn html(pieces: &[Piece], shown: impl Fn(Kind) -> bool) -> Html {
    let shown = pieces.iter().filter(|piece| shown(piece.kind)).map(|piece| {
        let text = Html::of_text(&piece.text).to_string().replace('\n', "<br>\n");
        match piece.kind {
            Kind::Same => text,
            Kind::Added => format!("<ins>{text}</ins>"),
            Kind::Removed => format!("<del>{text}</del>"),
        }
    });
    Html::trusted(shown.collect())
}

impl std::fmt::Debug for Comparison {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Comparison").field("blocks", &self.blocks.len()).finish_non_exhaustive()
    }
}
