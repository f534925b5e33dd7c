//! From bytes to what they say.

use super::{LARGEST, pdf};
use crate::heart::reading::Unreadable;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use files::Kind;
use serde::{Deserialize, Serialize};

/// The picture of a first page is so wide, points: enough to recognise it by, in some 20 KB.
pub(super) const PICTURE_EDGE: u32 = 420;

/// So much of a text is looked at to find its encoding.
const LOOKED_AT: usize = 256 << 10;

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Outcome {
    /// It was read.
    Read(Content),
    /// It is of a kind that has no text that is read.
    Wordless(Content),
    /// It could not be read.
    Unreadable(Unreadable),
}

/// What is in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Content {
    /// What it says, as Markdown; of a long text the beginning.
    pub(crate) text: Option<String>,
    /// What a text is encoded in.
    pub(crate) charset: Option<String>,
    /// How many pages it has.
    pub(crate) pages: Option<i64>,
    /// Its first page as a picture, in base64.
    pub(crate) picture: Option<String>,
}

impl Content {
    /// The bytes of the picture.
    pub(crate) fn picture_bytes(&self) -> Option<Vec<u8>> {
        self.picture.as_ref().and_then(|picture| STANDARD.decode(picture).ok())
    }

    pub(super) fn with_picture(mut self, jpeg: Option<Vec<u8>>) -> Self {
        self.picture = jpeg.map(|jpeg| STANDARD.encode(jpeg));
        self
    }
}

/// Reads a file of a kind.
pub(crate) fn read(kind: Kind, bytes: Vec<u8>) -> Outcome {
    if bytes.len() as u64 > LARGEST {
        return Outcome::Unreadable(Unreadable::Large);
    }
    match kind {
        Kind::Pdf => pdf::read(bytes),
        Kind::Odt => document("file.odt", &bytes),
        Kind::Docx => document("file.docx", &bytes),
        Kind::Html => document("file.html", &bytes),
        Kind::Txt | Kind::Csv | Kind::Ics => text("file.txt", &bytes),
        Kind::Markdown => text("file.md", &bytes),
        Kind::Png | Kind::Jpeg | Kind::Webp | Kind::Gif => picture(&bytes),
        Kind::Ods | Kind::Odp | Kind::Xlsx | Kind::Pptx | Kind::Epub => Outcome::Wordless(Content::default()),
    }
}

fn document(name: &str, bytes: &[u8]) -> Outcome {
    match convert::beginning(name, bytes) {
        Ok(converted) => Outcome::Read(Content { text: Some(converted.markdown), ..Content::default() }),
        Err(refused) => Outcome::Unreadable(match refused {
            convert::Refused::Empty => Unreadable::Empty,
            convert::Refused::Large | convert::Refused::Unpacked | convert::Refused::Long => {
                Unreadable::Large
            }
            convert::Refused::Locked => Unreadable::Locked,
            convert::Refused::Deep | convert::Refused::Unknown | convert::Refused::Broken => {
                Unreadable::Broken
            }
        }),
    }
}

fn text(name: &str, bytes: &[u8]) -> Outcome {
    let encoding = encoding_of(bytes);
    let (decoded, encoding, _) = encoding.decode(bytes);
    // What is no letter is nothing to read, and a zero character can be kept nowhere.
    let decoded: String =
        decoded.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')).collect();
    match document(name, decoded.as_bytes()) {
        Outcome::Read(content) => {
            Outcome::Read(Content { charset: Some(encoding.name().to_lowercase()), ..content })
        }
        other => other,
    }
}

/// A text in whatever encoding.
pub(crate) fn decoded(bytes: &[u8]) -> String {
    encoding_of(bytes).decode(bytes).0.into_owned()
}

/// By the mark at its beginning, else UTF-8 if it is that, else what its letters suggest.
fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let looked_at = &bytes[..bytes.len().min(LOOKED_AT)];
    detector.feed(looked_at, true);
    detector.guess(None, Utf8Detection::Deny)
}

fn picture(bytes: &[u8]) -> Outcome {
    match files::clean(bytes, PICTURE_EDGE) {
        Ok(picture) => Outcome::Wordless(Content::default().with_picture(Some(picture.bytes.to_vec()))),
        Err(_) => Outcome::Unreadable(Unreadable::Broken),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(kind: Kind, bytes: &[u8]) -> (String, Option<String>) {
        match read(kind, bytes.to_vec()) {
            Outcome::Read(content) => (content.text.unwrap(), content.charset),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn texts_in_older_encodings_are_read_as_they_were_meant() {
        let english = b"The Experts\x92 Meeting on \x93Cyberspace Law\x94 \x96 in Montr\xE9al\r\n";
        let (text, charset) = words(Kind::Txt, english);
        assert!(
            text.contains(
                "The Experts\u{2019} Meeting on \u{201C}Cyberspace Law\u{201D} \u{2013} in Montréal"
            )
        );
        assert_eq!(charset.as_deref(), Some("windows-1252"));
        let (russian, _, _) =
            encoding_rs::WINDOWS_1251.encode("Протокол заседания рабочей группы по управлению");
        assert!(words(Kind::Txt, &russian).0.contains("Протокол заседания"));
        let (arabic, _, _) =
            encoding_rs::WINDOWS_1256.encode("اجتماع الخبراء حول قانون الفضاء السيبراني في مونتريال");
        assert!(words(Kind::Txt, &arabic).0.contains("قانون الفضاء"));
        assert!(words(Kind::Txt, b"\xFF\xFEB\0i\0t\0s\0").0.contains("Bits"));
    }

    #[test]
    fn what_has_no_words_or_no_sense_is_told_apart() {
        assert_eq!(read(Kind::Txt, b" \r\n".to_vec()), Outcome::Unreadable(Unreadable::Empty));
        assert_eq!(read(Kind::Docx, b"PK\x03\x04".to_vec()), Outcome::Unreadable(Unreadable::Broken));
        assert_eq!(
            read(Kind::Pdf, b"%PDF-1.7 and nothing".to_vec()),
            Outcome::Unreadable(Unreadable::Broken)
        );
        assert_eq!(read(Kind::Epub, b"PK".to_vec()), Outcome::Wordless(Content::default()));
    }
}
