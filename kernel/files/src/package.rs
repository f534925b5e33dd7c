//! Office documents and books are ZIP files (APPNOTE 6.3). Only the names of their members are read, nothing
//! is unpacked, so there is no bomb to go off.

use crate::{Kind, Refused};

/// No document has more members; a list that claims more is not read on.
const MEMBERS: usize = 20_000;

/// The kind of a ZIP file that is a document; other archives are refused.
pub(crate) fn recognise(bytes: &[u8]) -> Result<Kind, Refused> {
    recognise_ends(bytes, bytes, 0)
}

/// The same of a file of which only the two ends are at hand; `skipped` bytes lie before the `tail`. A list of members
/// that begins before it is longer than any document's.
pub(crate) fn recognise_ends(head: &[u8], tail: &[u8], skipped: usize) -> Result<Kind, Refused> {
    let names = members(tail, skipped).ok_or(Refused::Archive)?;
    let holds = |wanted: &str| names.contains(&wanted.as_bytes());
    let kind = match declared(head) {
        Some(b"application/vnd.oasis.opendocument.text") => Kind::Odt,
        Some(b"application/vnd.oasis.opendocument.spreadsheet") => Kind::Ods,
        Some(b"application/vnd.oasis.opendocument.presentation") => Kind::Odp,
        Some(b"application/epub+zip") => Kind::Epub,
        Some(_) => return Err(Refused::Unknown),
        None if !holds("[Content_Types].xml") => return Err(Refused::Archive),
        None if holds("word/document.xml") => Kind::Docx,
        None if holds("xl/workbook.xml") => Kind::Xlsx,
        None if holds("ppt/presentation.xml") => Kind::Pptx,
        None => return Err(Refused::Unknown),
    };
    if names.iter().any(|name| is_macro(name)) { Err(Refused::Macros) } else { Ok(kind) }
}

/// What OpenDocument and EPUB say of themselves: their first member is called `mimetype` and is not
/// compressed (OpenDocument 1.3 part 2, 3.3; EPUB OCF 4.2.6.2).
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let stored = short(bytes, 8)? == 0;
    let size = usize::try_from(long(bytes, 18)?).ok()?;
    let name_end = 30 + usize::from(short(bytes, 26)?);
    let start = name_end + usize::from(short(bytes, 28)?);
    let named = bytes.get(30..name_end)? == b"mimetype";
    let declared = bytes.get(start..start.checked_add(size)?)?;
    (stored && named).then(|| declared.trim_ascii())
}

/// The names in the central directory, or nothing if there is none that can be read.
fn members(bytes: &[u8], skipped: usize) -> Option<Vec<&[u8]>> {
    const END: &[u8] = b"PK\x05\x06";
    const LONGEST_COMMENT: usize = 65_535 + 22;
    let tail = bytes.len().saturating_sub(LONGEST_COMMENT);
    let end = tail + bytes[tail..].windows(END.len()).rposition(|window| window == END)?;
    let end = bytes.get(end..end + 22)?;
    let count = usize::from(short(end, 10)?);
    let mut at = usize::try_from(long(end, 16)?).ok()?.checked_sub(skipped)?;
    let mut names = Vec::new();
    for _ in 0..count.min(MEMBERS) {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let name_end = at + 46 + usize::from(short(bytes, at + 28)?);
        names.push(bytes.get(at + 46..name_end)?);
        at = name_end + usize::from(short(bytes, at + 30)?) + usize::from(short(bytes, at + 32)?);
    }
    Some(names)
}

/// Members that hold program text: of Office Open XML, and of OpenDocument, whose empty libraries do not
/// count.
fn is_macro(name: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    let empty = [&b"/"[..], b"-lc.xml", b"-lb.xml"].iter().any(|tail| name.ends_with(tail));
    name.ends_with(b"vbaproject.bin")
        || (!empty && (name.starts_with(b"basic/") || name.starts_with(b"scripts/")))
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise;

    /// A ZIP file with these members, stored without compression; check sums are left out, for nobody reads
    /// them.
    fn zip(members: &[(&str, &str)]) -> Vec<u8> {
        let (mut file, mut directory) = (Vec::new(), Vec::new());
        for (name, content) in members {
            let offset = u32::try_from(file.len()).unwrap();
            let length = u16::try_from(name.len()).unwrap().to_le_bytes();
            let size = u32::try_from(content.len()).unwrap().to_le_bytes();
            for (part, head) in
                [(&mut file, &b"PK\x03\x04\x0A\0"[..]), (&mut directory, b"PK\x01\x02\x0A\0\x0A\0")]
            {
                part.extend_from_slice(head);
                part.extend_from_slice(&[0; 12]);
                part.extend_from_slice(&size);
                part.extend_from_slice(&size);
                part.extend_from_slice(&length);
                part.extend_from_slice(&[0; 2]);
            }
            directory.extend_from_slice(&[0; 10]);
            directory.extend_from_slice(&offset.to_le_bytes());
            directory.extend_from_slice(name.as_bytes());
            file.extend_from_slice(name.as_bytes());
            file.extend_from_slice(content.as_bytes());
        }
        let count = u16::try_from(members.len()).unwrap().to_le_bytes();
        let start = u32::try_from(file.len()).unwrap().to_le_bytes();
        let size = u32::try_from(directory.len()).unwrap().to_le_bytes();
        [&file[..], &directory, b"PK\x05\x06", &[0; 4], &count, &count, &size, &start, &[0; 2]].concat()
    }

    #[test]
    fn documents_are_told_apart_by_their_members() {
        let odt = zip(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")]);
        let epub = zip(&[("mimetype", "application/epub+zip\n"), ("META-INF/container.xml", "")]);
        let docx = zip(&[("[Content_Types].xml", ""), ("word/document.xml", "")]);
        let xlsx = zip(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")]);
        let pptx = zip(&[("[Content_Types].xml", ""), ("ppt/presentation.xml", "")]);
        for (bytes, kind) in
            [(odt, Kind::Odt), (epub, Kind::Epub), (docx, Kind::Docx), (xlsx, Kind::Xlsx), (pptx, Kind::Pptx)]
        {
            assert_eq!(recognise(&bytes, "paper.zip"), Ok(kind));
        }
    }

    #[test]
    fn an_archive_is_no_document_whatever_its_name() {
        assert_eq!(recognise(&zip(&[("word.docx", "hello")]), "paper.docx"), Err(Refused::Archive));
        assert_eq!(recognise(b"PK\x03\x04", "paper.docx"), Err(Refused::Archive));
    }

    #[test]
    fn macros_are_refused() {
        let docm =
            zip(&[("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")]);
        assert_eq!(recognise(&docm, "paper.docx"), Err(Refused::Macros));
        let text = ("mimetype", "application/vnd.oasis.opendocument.text");
        assert_eq!(
            recognise(&zip(&[text, ("Basic/Standard/Module1.xml", "")]), "x.odt"),
            Err(Refused::Macros)
        );
        assert_eq!(recognise(&zip(&[text, ("Basic/Standard/script-lb.xml", "")]), "x.odt"), Ok(Kind::Odt));
    }

    #[test]
    fn a_document_cut_short_anywhere_is_refused_calmly() {
        let docx = zip(&[("[Content_Types].xml", ""), ("word/document.xml", "text")]);
        for length in 4..docx.len() {
            assert!(recognise(&docx[..length], "paper.docx").is_err(), "cut at {length}");
        }
    }
}
