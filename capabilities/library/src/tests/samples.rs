//! Files to be uploaded.

use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A PDF of one page with these lines, in a font that every reader has.
pub(crate) fn pdf(lines: &[&str]) -> Vec<u8> {
    let shown: String = lines.iter().map(|line| format!("({line}) Tj 0 -20 Td ")).collect();
    pdf_of(&[
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        page("/Font << /F1 5 0 R >>"),
        stream("", &format!("BT /F1 14 Tf 72 720 Td {shown}ET")),
        HELVETICA.to_owned(),
    ])
}

/// A PDF of drawings that hold ten of the next each, twelve deep.
pub(crate) fn endless_pdf() -> Vec<u8> {
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        page("/XObject << /X 5 0 R >>"),
        stream("", "/X Do"),
    ];
    for next in 6..18 {
        objects.push(drawing(next, &"/X Do ".repeat(10)));
    }
    objects.push(drawing(17, "0 0 m 10 10 l S"));
    pdf_of(&objects)
}

/// A PDF whose list of pages contains itself, with a drawing that draws itself.
pub(crate) fn circular_pdf() -> Vec<u8> {
    pdf_of(&[
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>".to_owned(),
        page("/XObject << /X 6 0 R >> /Font << /F1 5 0 R >>"),
        stream("", "/X Do BT /F1 14 Tf 72 720 Td (Words) Tj ET"),
        HELVETICA.to_owned(),
        drawing(6, "/X Do"),
    ])
}

const HELVETICA: &str = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

/// The third object: a page whose content is the fourth.
fn page(resources: &str) -> String {
    format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << {resources} >> >>"
    )
}

/// A drawing that knows another by the name X.
fn drawing(other: usize, content: &str) -> String {
    let head = "/Type /XObject /Subtype /Form /BBox [0 0 612 792]";
    stream(&format!("{head} /Resources << /XObject << /X {other} 0 R >> >>"), content)
}

fn stream(head: &str, content: &str) -> String {
    format!("<< {head} /Length {} >>\nstream\n{content}\nendstream", content.len())
}

/// A PDF of these objects, which are numbered from one; the first is the root.
fn pdf_of(objects: &[String]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        file.extend_from_slice(format!("{number} 0 obj\n{object}\nendobj\n").as_bytes());
    }
    let (table, size) = (file.len(), objects.len() + 1);
    file.extend_from_slice(format!("xref\n0 {size}\n0000000000 65535 f \n").as_bytes());
    for place in places {
        file.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    let end = format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
    file.extend_from_slice(end.as_bytes());
    file
}

/// A picture of a few bytes (GIF89a) that is 64 million points large.
pub(crate) fn vast_gif() -> Vec<u8> {
    let edge = 8_000_u16.to_le_bytes();
    let head = [b"GIF89a", &edge[..], &edge, &[0x80, 0, 0], &[0, 0, 0, 255, 255, 255]].concat();
    [&head[..], &[b',', 0, 0, 0, 0], &edge, &edge, &[0, 2, 2, 0x4C, 0x01, 0, b';']].concat()
}

/// An office document whose text has so many blanks: packed it is a thousandth of that.
pub(crate) fn bomb(blanks: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file("[Content_Types].xml", options).unwrap();
    zip.write_all(b"<Types/>").unwrap();
    zip.start_file("word/document.xml", options).unwrap();
    zip.write_all(&vec![b' '; blanks]).unwrap();
    zip.finish().unwrap().into_inner()
}

/// The members of a ZIP file, by name.
pub(super) fn members(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    use std::io::Read;
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP file");
    (0..zip.len())
        .map(|at| {
            let mut member = zip.by_index(at).expect("a member");
            let mut content = Vec::new();
            member.read_to_end(&mut content).expect("a member that can be read");
            (member.name().expect("a name").into_owned(), content)
        })
        .collect()
}
