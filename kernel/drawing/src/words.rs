//! Words in a picture: how wide they are, where lines break, how they are escaped.
//!
//! Nobody knows here which font a reader has. Widths are estimates by script, a little too wide rather than too narrow.

use unicode_segmentation::UnicodeSegmentation;

/// What stands for what was left out.
const ELLIPSIS: char = '…';

/// The width of a text, in units of the drawing, at a font size in the same units.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(of_letter).sum::<f64>() * size
}

/// How wide a letter is, as a part of the font size.
fn of_letter(letter: char) -> f64 {
    match letter {
        // Marks above and below, joiners, and what only says a direction.
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' => {
            0.0
        }
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | '(' | ')' | '[' | ']' => {
            0.32
        }
        ' ' | 't' | 'f' | 'r' | '-' | '/' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' => 0.92,
        '0'..='9' => 0.58,
        'A'..='Z' => 0.7,
        '\u{21}'..='\u{24f}' => 0.56,
        // Cyrillic and Greek; Hebrew and Arabic, with what they show joined; the scripts of India.
        '\u{370}'..='\u{52f}' => 0.62,
        '\u{590}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => 0.52,
        '\u{900}'..='\u{dff}' => 0.62,
        // Ideographs, kana, Hangul, full width forms; pictures.
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' => 1.0,
        '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{1f000}'..='\u{3ffff}' => 1.0,
        _ => 0.6,
    }
}

/// Whether a line may break before and after this letter, as it may between ideographs and kana.
fn stands_alone(letter: &str) -> bool {
    letter.chars().next().is_some_and(|c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'))
}

/// Punctuation that never begins a line.
fn closes(letter: &str) -> bool {
    matches!(letter, "、" | "。" | "，" | "．" | "：" | "；" | "！" | "？" | "）" | "」" | "』" | "》" | "”")
}

/// The text in at most so many lines that fit a width, and whether that is all of it. The last line ends with an ellipsis
/// when it is not.
pub fn wrapped(text: &str, size: f64, within: f64, most: usize) -> (Vec<String>, bool) {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let space = if line.is_empty() || piece.joined { "" } else { " " };
        if width(&line, size) + width(space, size) + width(&piece.text, size) <= within {
            line.push_str(space);
            line.push_str(&piece.text);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        // What comes now cannot be shown: the last line that can says so.
        if lines.len() >= most {
            break;
        }
        let mut parts = cut(&piece.text, size, within);
        line = parts.pop().unwrap_or_default();
        lines.extend(parts);
    }
    lines.extend((!line.is_empty()).then_some(line));
    let whole = lines.len() <= most && shown(&lines) >= counted(text);
    lines.truncate(most.max(1));
    if !whole && let Some(last) = lines.last_mut() {
        shorten(last, size, within);
    }
    (lines, whole)
}

/// Letters that are not space, by which it is known whether all of a text is there.
fn counted(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

fn shown(lines: &[String]) -> usize {
    lines.iter().map(|line| counted(line)).sum()
}

/// Something between two places where a line may break.
struct Piece {
    text: String,
    /// Whether it follows the piece before it without a space.
    joined: bool,
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for word in text.split_whitespace() {
        let mut joined = false;
        let mut alone = true;
        for letter in word.graphemes(true) {
            let breaks = (stands_alone(letter) || alone) && !closes(letter);
            match out.last_mut() {
                Some(last) if joined && !breaks => last.text.push_str(letter),
                _ => out.push(Piece { text: letter.to_owned(), joined }),
            }
            joined = true;
            alone = stands_alone(letter);
        }
    }
    out
}

/// A word in parts that fit.
fn cut(word: &str, size: f64, within: f64) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in word.graphemes(true) {
        let last = parts.last_mut().expect("there is always one");
        if last.is_empty() || width(last, size) + width(letter, size) <= within {
            last.push_str(letter);
        } else {
            parts.push(letter.to_owned());
        }
    }
    parts
}

/// Ends a line with an ellipsis within the width.
fn shorten(line: &mut String, size: f64, within: f64) {
    let room = within - of_letter(ELLIPSIS) * size;
    while width(line, size) > room
        && let Some((at, _)) = line.grapheme_indices(true).next_back()
    {
        line.truncate(at);
    }
    line.truncate(line.trim_end().len());
    line.push(ELLIPSIS);
}

/// Text as it stands in an element or an attribute. What XML has no place for is left out, and so are the marks of
/// direction that would reach beyond the text.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// The same, set apart so that its direction and that of what stands around do not touch each other (UAX 9, FSI and PDI).
/// Letters that all run one way in a drawing that runs the same way need no such marks.
pub(crate) fn isolated(text: &str, mirrored: bool) -> String {
    if !mirrored && text.is_ascii() {
        return escaped(text);
    }
    format!("\u{2068}{}\u{2069}", escaped(text))
}

/// A number with at most one decimal, as short as it can be written.
pub(crate) fn number(value: f64) -> String {
    let rounded = tenths(value);
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

/// A length as exactly as it is written.
pub(crate) fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
