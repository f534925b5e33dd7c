//! What kind a file is, by its content: the name it came with only tells texts apart.

use crate::{Refused, package, text};

/// The most bytes of a paper: a long report with pictures, and still bearable over a slow line.
pub const PAPER_BYTES: usize = 20 << 20;

/// The most bytes of a picture that somebody sends: what telephones make, with room.
pub const PICTURE_BYTES: usize = 15 << 20;

base::named! {
    /// A kind of file that is taken. Its name is the extension it is offered under.
    pub enum Kind {
        /// Portable Document Format.
        Pdf = "pdf",
        /// OpenDocument text.
        Odt = "odt",
        /// OpenDocument spreadsheet.
        Ods = "ods",
        /// OpenDocument presentation.
        Odp = "odp",
        /// Office Open XML text.
        Docx = "docx",
        /// Office Open XML spreadsheet.
        Xlsx = "xlsx",
        /// Office Open XML presentation.
        Pptx = "pptx",
        /// Electronic book.
        Epub = "epub",
        /// Plain text.
        Txt = "txt",
        /// Markdown.
        Markdown = "md",
        /// Comma-separated values (RFC 4180).
        Csv = "csv",
        /// iCalendar (RFC 5545).
        Ics = "ics",
        /// Portable Network Graphics.
        Png = "png",
        /// JPEG.
        Jpeg = "jpg",
        /// WebP.
        Webp = "webp",
        /// Graphics Interchange Format.
        Gif = "gif",
        /// A web page. Only libraries take them: they are never shown as pages of this site.
        Html = "html",
    }
}

impl Kind {
    /// The media type it is served with.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Epub => "application/epub+zip",
            Self::Txt => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Ics => "text/calendar; charset=utf-8",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Html => "text/html",
        }
    }

    /// The extension it is offered under, without the dot.
    pub fn extension(self) -> &'static str {
        base::Named::name(self)
    }

    /// What it is called beside a link; the same in every language.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Odt => "ODT",
            Self::Ods => "ODS",
            Self::Odp => "ODP",
            Self::Docx => "DOCX",
            Self::Xlsx => "XLSX",
            Self::Pptx => "PPTX",
            Self::Epub => "EPUB",
            Self::Txt => "TXT",
            Self::Markdown => "Markdown",
            Self::Csv => "CSV",
            Self::Ics => "iCalendar",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Webp => "WebP",
            Self::Gif => "GIF",
            Self::Html => "HTML",
        }
    }

    /// Whether a browser may show it in its window. The rest is offered for saving: a program for it opens
    /// it, not us.
    pub const fn shown_inline(self) -> bool {
        matches!(self, Self::Pdf | Self::Txt | Self::Png | Self::Jpeg | Self::Webp | Self::Gif)
    }

    /// Whether it is a picture, which [`crate::clean`] can read.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Webp | Self::Gif)
    }
}

/// The kind of these bytes, which came under the name `claimed`.
///
/// What a browser or a desktop could run is refused, and so is what cannot be looked into.
pub fn recognise(bytes: &[u8], claimed: &str) -> Result<Kind, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if let Some(kind) = by_signature(bytes) {
        return Ok(kind);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return package::recognise(bytes);
    }
    if let Some(text) = text::read(bytes) {
        return text::recognise(text, claimed);
    }
    Err(match infer::get(bytes).map(|found| found.matcher_type()) {
        Some(infer::MatcherType::App) => Refused::Program,
        Some(infer::MatcherType::Archive) => Refused::Archive,
        None if text::in_another_encoding(bytes) => Refused::Encoding,
        _ => Refused::Unknown,
    })
}

/// Refuses what is larger than this place takes.
pub const fn within(bytes: &[u8], limit_bytes: usize) -> Result<(), Refused> {
    if bytes.len() > limit_bytes { Err(Refused::Large { limit_bytes }) } else { Ok(()) }
}

pub(crate) fn by_signature(bytes: &[u8]) -> Option<Kind> {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(Kind::Pdf),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Kind::Png),
        [0xFF, 0xD8, 0xFF, ..] => Some(Kind::Jpeg),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Kind::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Kind::Webp),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_not_the_name() {
        assert_eq!(recognise(b"%PDF-1.7\n", "holiday.png"), Ok(Kind::Pdf));
        assert_eq!(recognise(b"\x89PNG\r\n\x1a\n", "paper.pdf"), Ok(Kind::Png));
        assert_eq!(recognise(b"\xFF\xD8\xFF\xE0", "x"), Ok(Kind::Jpeg));
        assert_eq!(recognise(b"GIF89a", "x"), Ok(Kind::Gif));
        assert_eq!(recognise(b"RIFF\0\0\0\0WEBPVP8 ", "x"), Ok(Kind::Webp));
    }

    #[test]
    fn programs_and_archives_are_refused_under_any_name() {
        let elf = [b"\x7fELF\x02\x01\x01", &[0; 60][..]].concat();
        assert_eq!(recognise(&elf, "paper.pdf"), Err(Refused::Program));
        assert_eq!(recognise(b"MZ\x90\0\x03\0\0\0", "paper.pdf"), Err(Refused::Program));
        assert_eq!(recognise(b"\x1F\x8B\x08\0\0\0\0\0", "paper.pdf"), Err(Refused::Archive));
        assert_eq!(recognise(b"7z\xBC\xAF\x27\x1C\0\x04", "paper.pdf"), Err(Refused::Archive));
    }

    #[test]
    fn an_empty_file_and_noise_are_refused() {
        assert_eq!(recognise(b"", "paper.pdf"), Err(Refused::Empty));
        assert_eq!(recognise(&[0, 1, 2, 3, 4, 5], "paper.pdf"), Err(Refused::Unknown));
    }

    #[test]
    fn one_byte_too_many_is_refused() {
        assert_eq!(within(&[0; 4], 4), Ok(()));
        assert_eq!(within(&[0; 5], 4), Err(Refused::Large { limit_bytes: 4 }));
    }
}
