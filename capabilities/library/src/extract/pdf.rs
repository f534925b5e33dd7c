//! PDF (ISO 32000): its text, line by line, and its first page as a picture.
//!
//! A PDF does not say what it says; it places glyphs. Glyphs that follow each other on one line make a run; where there is
//! room between two of them stands a blank. Within a run glyphs stand in the order of their places, so that right-to-left
//! script is turned back into the order in which it is read.

use super::content::{Content, Outcome, PICTURE_EDGE};
use crate::heart::reading::Unreadable;
use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::kurbo::{BezPath, Point, Rect};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use hayro_cmap::BfString;
use image::codecs::jpeg::JpegEncoder;
use unicode_normalization::UnicodeNormalization;

/// So many pages are read; no index needs more.
const PAGES: usize = 2_000;

/// What is further apart than this part of a letter's height is another word.
const BLANK: f64 = 0.18;

/// What is further up or down than this part of a letter's height is another line.
const LINE: f64 = 0.4;

/// What is further down than so many letters' heights is another paragraph.
const PARAGRAPH: f64 = 1.7;

/// Enough for small print.
const JPEG_QUALITY: u8 = 72;

/// Reads a PDF.
pub(super) fn read(bytes: Vec<u8>) -> Outcome {
    let pdf = match Pdf::new(bytes) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)) => {
            return Outcome::Unreadable(Unreadable::Locked);
        }
        Err(_) => return Outcome::Unreadable(Unreadable::Broken),
    };
    let pages = pdf.pages();
    let Some(first) = pages.first() else { return Outcome::Unreadable(Unreadable::Broken) };
    let mut words = Words::default();
    for page in pages.iter().take(PAGES) {
        words.page(&pdf, page);
        if words.text.len() > convert::LONGEST {
            break;
        }
    }
    let content = Content { pages: i64::try_from(pages.len()).ok(), ..Content::default() };
    let content = content.with_picture(picture(first));
    match convert::beginning("file.txt", words.text.as_bytes()) {
        Ok(converted) => Outcome::Read(Content { text: Some(converted.markdown), ..content }),
        // A scan: its picture is worth something.
        Err(_) => Outcome::Wordless(content),
    }
}

/// The first page, small.
fn picture(page: &Page<'_>) -> Option<Vec<u8>> {
    let (width, height) = page.render_dimensions();
    let sound = width >= 1.0 && height >= 1.0 && width.max(height) / width.min(height) < 20.0;
    if !sound {
        return None;
    }
    let scale = PICTURE_EDGE as f32 / width.max(height);
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let cache = RenderCache::new();
    let drawn =
        hayro::render(page, &cache, &InterpreterSettings::default(), &RenderSettings::default(), &settings);
    let (width, height) = (u32::from(drawn.width()), u32::from(drawn.height()));
    let points = drawn.data_as_u8_slice().chunks_exact(4).flat_map(|point| point[..3].to_vec()).collect();
    let picture = image::RgbImage::from_raw(width, height, points)?;
    let mut jpeg = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY)).ok()?;
    Some(jpeg)
}

/// The words of a PDF as they are placed.
#[derive(Default)]
struct Words {
    text: String,
    /// The run at hand, glyph by glyph.
    run: Vec<Placed>,
}

/// A glyph where it stands.
struct Placed {
    letters: String,
    x: f64,
    y: f64,
    /// Where the next glyph would stand.
    end: f64,
    height: f64,
}

impl Words {
    fn page(&mut self, pdf: &Pdf, page: &Page<'_>) {
        let (width, height) = page.render_dimensions();
        let cache = InterpreterCache::new();
        let mut context = Context::new(
            page.initial_transform(true).to_kurbo(),
            Rect::new(0.0, 0.0, f64::from(width), f64::from(height)),
            &cache,
            pdf.xref(),
            InterpreterSettings::default(),
        );
        interpret_page(page, &mut context, self);
        self.end_run();
        self.text.push_str("\n\n");
    }

    fn place(&mut self, placed: Placed) {
        if let Some(last) = self.run.last() {
            let (down, height) = ((placed.y - last.y).abs(), placed.height.max(last.height));
            if down > LINE * height {
                self.end_run();
                self.text.push_str(if down > PARAGRAPH * height { "\n\n" } else { "\n" });
            }
        }
        self.run.push(placed);
    }

    /// Writes the run down in the order in which it is read.
    fn end_run(&mut self) {
        let mut run = std::mem::take(&mut self.run);
        run.sort_by(|a, b| a.x.total_cmp(&b.x));
        let mut pieces: Vec<String> = Vec::with_capacity(run.len());
        let mut end: Option<f64> = None;
        for placed in run {
            let apart = end.is_some_and(|end| placed.x - end > BLANK * placed.height);
            if apart && pieces.last().is_some_and(|last| last != " ") {
                pieces.push(" ".to_owned());
            }
            end = Some(placed.end.max(end.unwrap_or(placed.end)));
            pieces.push(placed.letters);
        }
        self.text.extend(in_reading_order(pieces));
    }
}

impl Device<'_> for Words {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        if self.text.len() > convert::LONGEST {
            return;
        }
        for glyph in run.glyphs() {
            let letters = match glyph.as_unicode() {
                Some(BfString::Char(letter)) => letter.to_string(),
                Some(BfString::String(letters)) => letters,
                None => continue,
            };
            let advance = match &**glyph {
                Glyph::Outline(outline) => outline.advance_width(),
                Glyph::Type3(drawn) => drawn.advance_width(),
            };
            let place = props.transform * glyph.transform();
            let at = place * Point::ZERO;
            let end = place * Point::new(f64::from(advance.unwrap_or(500.0)), 0.0);
            // A glyph is drawn in a square of a thousand units.
            let top = place * Point::new(0.0, 1000.0);
            self.place(Placed {
                letters: plain(&letters),
                x: at.x,
                y: at.y,
                end: end.x,
                height: at.distance(top).max(f64::EPSILON),
            });
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// Letters as they are written, not as they are joined: ligatures and the shapes of Arabic letters taken apart.
fn plain(letters: &str) -> String {
    let joined = |c: char| matches!(c, '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    let letters = letters.replace(|c: char| c.is_control(), " ");
    if letters.contains(joined) { letters.nfkc().collect() } else { letters }
}

/// Glyphs that stand from left to right, in the order in which they are read: words of right-to-left script are turned,
/// and on a line that is mostly of it their order too.
fn in_reading_order(pieces: Vec<String>) -> Vec<String> {
    let count = |test: fn(char) -> bool| pieces.iter().filter(|piece| piece.contains(test)).count();
    let right_to_left = count(runs_left);
    if right_to_left == 0 {
        return pieces;
    }
    let mostly = right_to_left * 2 > count(char::is_alphabetic);
    let mut pieces = pieces;
    if mostly {
        pieces.reverse();
    }
    let turned = |piece: &str| {
        if mostly {
            piece.contains(|c: char| c.is_alphanumeric() && !runs_left(c))
        } else {
            piece.contains(runs_left)
        }
    };
    // What is turned is a stretch from its first to its last letter, with the signs between them.
    let mut at = 0;
    while at < pieces.len() {
        if !turned(&pieces[at]) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        let mut next = end;
        while next < pieces.len() && (turned(&pieces[next]) || !pieces[next].contains(char::is_alphanumeric))
        {
            if turned(&pieces[next]) {
                end = next + 1;
            }
            next += 1;
        }
        pieces[at..end].reverse();
        at = end;
    }
    pieces
}

/// Whether a letter is of a script that runs from right to left.
const fn runs_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{065F}' | '\u{066A}'..='\u{06EF}' | '\u{06FA}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_as(placed: &str) -> String {
        in_reading_order(placed.chars().map(String::from).collect()).concat()
    }

    #[test]
    fn what_runs_from_right_to_left_is_read_so() {
        let turned = |text: &str| text.chars().rev().collect::<String>();
        let arabic = "تاريخ الإنترنت";
        assert_eq!(read_as(&turned(arabic)), arabic);
        let mixed = format!("{} 2026 {}", turned("نوفمبر"), turned("في"));
        assert_eq!(read_as(&mixed), "في 2026 نوفمبر");
        let english = format!("the word {} means net", turned("شبكة"));
        assert_eq!(read_as(&english), "the word شبكة means net");
        assert_eq!(read_as("plain words"), "plain words");
    }
}
