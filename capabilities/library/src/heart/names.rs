//! Names of files: as they are kept, what they say of a title, and such as any system can save.

use base::{Line, Slug};
use files::Kind;
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;

/// What Windows cannot have in a name, beside control characters.
const FORBIDDEN: [char; 9] = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

/// Names that Windows takes for devices, whatever number and ending they have.
const DEVICES: [&str; 8] = ["con", "prn", "aux", "nul", "com", "lpt", "conin$", "conout$"];

/// So many characters of a file's name are kept when folders are packed, and of a folder's. Paths of 260 are the least that
/// Windows takes, with the place where it is unpacked.
const PACKED: usize = 80;
const PACKED_FOLDER: usize = 32;
const PACKED_PATH: usize = 140;

/// However long its path is already, so many characters of a name are kept.
const PACKED_LEAST: usize = 12;

/// Names on disks have at most 255 bytes, whatever their script; room is left for a number and an extension.
const PACKED_BYTES: usize = 220;

/// What a file is called when it is saved: the last part of the name it came with, under the extension of what is in it.
pub(crate) fn file_name(claimed: &str, kind: Kind) -> Line<160> {
    let last = last_part(claimed);
    let stem = stem(last);
    let kept = safe(&stem.chars().take(150).collect::<String>());
    Line::cut(&format!("{kept}.{}", kind.extension())).expect("an extension is visible")
}

/// The title that a file's name suggests: words instead of signs, without its extension.
pub(crate) fn title(claimed: &str) -> Line<300> {
    let words: String = stem(last_part(claimed))
        .chars()
        .filter(|c| !is_hidden(*c))
        .map(|c| if matches!(c, '_' | '+') { ' ' } else { c })
        .collect();
    // Hyphens stand for spaces where there are no others.
    let words = if words.contains(' ') { words } else { words.replace('-', " ") };
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = words.chars();
    let title = match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    };
    Line::cut(&title).unwrap_or_else(|| Line::cut("?").expect("a visible sign"))
}

/// The name as it came, for telling whoever sent it.
pub(crate) fn claimed(name: &str) -> Line<160> {
    Line::cut(&last_part(name).chars().filter(|c| !is_hidden(*c)).collect::<String>())
        .unwrap_or_else(|| Line::cut("?").expect("a visible sign"))
}

/// A name that any system can save: nothing that is forbidden somewhere, no device, no hidden sign, no blank or dot at an
/// end.
pub(crate) fn safe(name: &str) -> String {
    let plain: String = name
        .chars()
        .filter(|c| !is_hidden(*c))
        .map(|c| if FORBIDDEN.contains(&c) || c.is_control() { '-' } else { c })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = plain.trim_matches(['.', ' ']).to_owned();
    let before_dot = plain.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let device = before_dot.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'));
    match plain.as_str() {
        "" => "file".to_owned(),
        _ if DEVICES.contains(&device) => format!("{plain}-"),
        _ => plain,
    }
}

/// A name for a title at a `place` of a packed folder that is not among those `taken`, however they are capitalised and
/// spelled. What has no extension is a folder.
pub(crate) fn packed(
    title: &str,
    extension: Option<&str>,
    place: &str,
    taken: &mut HashSet<String>,
) -> String {
    let most = if extension.is_some() { PACKED } else { PACKED_FOLDER };
    let room = PACKED_PATH.saturating_sub(place.chars().count()).clamp(PACKED_LEAST, most);
    let stem: String = safe(title).nfc().take(room).collect();
    let stem = safe(&stem[..stem.floor_char_boundary(PACKED_BYTES)]);
    let whole = |n: usize| {
        let numbered = if n == 1 { stem.clone() } else { format!("{stem} ({n})") };
        extension.map_or_else(|| numbered.clone(), |extension| format!("{numbered}.{extension}"))
    };
    (1..).map(whole).find(|name| taken.insert(name.to_lowercase())).expect("numbers do not end")
}

/// The slug of a title.
pub(crate) fn slug(title: &str) -> Slug {
    use base::Parse;
    Slug::of_title(title).unwrap_or_else(|| Slug::parse("document").expect("a slug"))
}

fn last_part(claimed: &str) -> &str {
    claimed.rsplit(['/', '\\']).find(|part| !part.trim().is_empty()).unwrap_or_default()
}

fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && extension.len() <= 8 => stem,
        _ => name,
    }
}

/// Signs that turn the direction of what follows, or are not seen: in a name they are a disguise.
const fn is_hidden(c: char) -> bool {
    matches!(c, '\0' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_its_title() {
        assert_eq!(title("WSIS+10_zero-draft (final).pdf").as_str(), "WSIS 10 zero-draft (final)");
        assert_eq!(title("human-rights-and-protocols.docx").as_str(), "Human rights and protocols");
        assert_eq!(title("C:\\texts\\وثيقة.pdf").as_str(), "وثيقة");
        assert_eq!(title("").as_str(), "?");
    }

    #[test]
    fn names_that_lead_elsewhere_or_hide_something_are_kept_as_plain_names() {
        assert_eq!(file_name("../../etc/passwd", Kind::Txt).as_str(), "passwd.txt");
        assert_eq!(file_name("invoice\u{202E}fdp.exe", Kind::Pdf).as_str(), "invoicefdp.pdf");
        assert_eq!(file_name("a\0b<c>.pdf", Kind::Pdf).as_str(), "ab-c-.pdf");
        assert_eq!(file_name("CON.txt", Kind::Txt).as_str(), "CON-.txt");
        assert_eq!(safe("aux .txt"), "aux .txt-");
        assert_eq!(safe("COM\u{B9}"), "COM\u{B9}-");
        assert_eq!(file_name("...", Kind::Txt).as_str(), "file.txt");
        assert!(file_name(&"long ".repeat(60), Kind::Pdf).as_str().ends_with(".pdf"));
    }

    #[test]
    fn packed_names_do_not_meet() {
        let mut taken = HashSet::new();
        assert_eq!(packed("Report", Some("pdf"), "", &mut taken), "Report.pdf");
        assert_eq!(packed("REPORT", Some("pdf"), "", &mut taken), "REPORT (2).pdf");
        assert_eq!(packed("Report", None, "", &mut taken), "Report");
        // One letter, and a letter with a sign behind it: the same to some systems.
        assert_eq!(packed("R\u{E9}sum\u{E9}", None, "", &mut taken), "R\u{E9}sum\u{E9}");
        assert_eq!(packed("Re\u{301}sume\u{301}", None, "", &mut taken), "R\u{E9}sum\u{E9} (2)");
    }

    #[test]
    fn packed_names_fit_where_they_are_unpacked() {
        let mut place = String::new();
        for depth in 0..9 {
            let name = packed(&"long name ".repeat(20), None, &place, &mut HashSet::new());
            assert!(!name.ends_with(' ') && name.len() >= 9, "{depth}: {name:?}");
            place = format!("{place}{name}/");
        }
        let file = packed(&"long name ".repeat(20), Some("markdown"), &place, &mut HashSet::new());
        assert!(place.len() + file.len() < 220, "{place}{file}");
        let wide = packed(&"𐐀".repeat(100), Some("pdf"), "", &mut HashSet::new());
        assert!(wide.len() < 255, "{} bytes", wide.len());
    }
}
