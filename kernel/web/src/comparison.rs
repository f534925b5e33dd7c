//! Two versions of a text beside each other, or one in the other.

mod bounds;

use crate::ui::Ui;
use askama::Template;
use base::Lang;
use bounds::{bounded, parts};
use db::Fault;
use markup::{Html, Told};
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
    /// Which part of a long comparison this is, from 1, and of how many.
    part: (usize, usize),
}

/// What differs in one paragraph, or paragraphs in a row that do not.
enum Block {
    Row(Row),
    Same(Same),
}

struct Row {
    mark: Mark,
    how: Difference,
    pieces: Vec<Piece>,
}

/// Paragraphs in a row that are the same.
struct Same {
    /// How many.
    count: usize,
    /// All of them, or the first and the last.
    shown: Vec<String>,
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
    /// The parts before and behind this one.
    before: Option<usize>,
    next: Option<usize>,
}

impl Shown<'_> {
    fn is_side(&self) -> bool {
        self.view == View::Side
    }

    fn lines(text: &str) -> Html {
        lines(text)
    }

    fn old_text(&self, row: &Row) -> Html {
        html(self.ui, &row.pieces, |kind| kind != Kind::Added)
    }

    fn new_text(&self, row: &Row) -> Html {
        html(self.ui, &row.pieces, |kind| kind != Kind::Removed)
    }

    fn both_texts(&self, row: &Row) -> Html {
        html(self.ui, &row.pieces, |_| true)
    }

    /// The address of another part, in this view.
    fn to(&self, part: &usize) -> String {
        let view = if self.is_side() { "&view=side" } else { "" };
        format!("{}{view}&part={part}", self.address)
    }
}

impl Comparison {
    /// The way from `old` to `new`.
    pub fn new(old: &Body, new: &Body) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        for row in texts::compare(old, new) {
            if row.how == Difference::Same {
                let text = row.pieces.into_iter().map(|piece| piece.text).collect();
                match blocks.last_mut() {
                    Some(Block::Same(same)) => {
                        same.count += 1;
                        same.shown.push(text);
                    }
                    _ => blocks.push(Block::Same(Same { count: 1, shown: vec![text] })),
                }
            } else if let Some(mark) = row.new.or(row.old) {
                blocks.push(Block::Row(Row { mark, how: row.how, pieces: row.pieces }));
            }
        }
        Self { blocks, numbered: false, part: (1, 1) }
    }

    /// With the number of each paragraph, where readers know paragraphs by their numbers.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        self.numbered = true;
        self
    }

    /// For texts of any length: without what lies far from any change, and of what is too long for one page then, that
    /// part, from 1; the last when there are fewer.
    #[must_use]
    pub fn part(mut self, number: usize) -> Self {
        self.blocks.iter_mut().for_each(bounded);
        let mut all = parts(std::mem::take(&mut self.blocks));
        let number = number.clamp(1, all.len());
        self.part = (number, all.len());
        self.blocks = all.swap_remove(number - 1);
        self
    }

    /// Whether nothing differs.
    pub fn is_same(&self) -> bool {
        self.part.1 == 1 && self.blocks.iter().all(|block| matches!(block, Block::Same(_)))
    }

    /// As HTML, with the choice of views. `address` is that of the page, with a query.
    pub fn html(&self, ui: &Ui, lang: &Lang, address: &str, view: View) -> Result<Html, Fault> {
        let (number, all) = self.part;
        let shown = Shown {
            ui,
            lang,
            address,
            view,
            numbered: self.numbered,
            blocks: &self.blocks,
            before: (number > 1).then(|| number - 1),
            next: (number < all).then(|| number + 1),
        };
        shown.render().map(Html::trusted).map_err(|error| Fault::Data(error.to_string()))
    }
}

/// A text that keeps its lines.
fn lines(text: &str) -> Html {
    Html::trusted(Html::of_text(text).to_string().replace('\n', "<br>\n"))
}

impl Ui {
    /// What differs between two short texts, as phrasing content: marked for eyes by its elements, and in words for ears.
    pub fn diff(&self, old: &str, new: &str) -> Html {
        markup::diff_html_told(old, new, &told(self))
    }
}

/// The pieces that are to be shown, in one paragraph. What came and went is marked for eyes by its element, and in words
/// for ears, since few screen readers tell of it.
fn html(ui: &Ui, pieces: &[Piece], shown: impl Fn(Kind) -> bool) -> Html {
    let Told { added, removed, end } = told(ui);
    let shown = pieces.iter().filter(|piece| shown(piece.kind)).map(|piece| {
        let text = lines(&piece.text);
        match piece.kind {
            Kind::Same => text.to_string(),
            Kind::Added => format!("{added}<ins>{text}</ins>{end}"),
            Kind::Removed => format!("{removed}<del>{text}</del>{end}"),
        }
    });
    Html::trusted(shown.collect())
}

/// With a direction of their own, so that `auto` around them goes by the text's letters and not by these.
fn told(ui: &Ui) -> Told {
    let tongue = ui.tongue();
    let heard = |key: &str| {
        let (direction, word) = (tongue.direction(), Html::of_text(&ui.t(key)));
        Html::trusted(format!("<span class=\"heard\" lang=\"{tongue}\" dir=\"{direction}\"> {word} </span>"))
    };
    Told {
        added: heard("compare-heard-added"),
        removed: heard("compare-heard-removed"),
        end: heard("compare-heard-end"),
    }
}

impl std::fmt::Debug for Comparison {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Comparison").field("blocks", &self.blocks.len()).finish_non_exhaustive()
    }
}
