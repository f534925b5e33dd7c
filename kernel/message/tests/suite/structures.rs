//! The parts of a mail.

use crate::mail;
use message::{Message, PartKind, Warning, structure};

fn kinds(mail: &Message) -> Vec<(String, PartKind)> {
    let path = |path: &[u16]| path.iter().map(u16::to_string).collect::<Vec<_>>().join(".");
    mail.parts.iter().map(|part| (path(&part.path), part.kind)).collect()
}

fn named(header: &str) -> Option<String> {
    let mail = mail(&["Subject: x", header, "", "x"]);
    mail.parts[0].name.clone()
}

#[test]
fn parts_stand_in_their_order_and_depth() {
    let mail = mail(&[
        "Content-Type: multipart/mixed; boundary=outer",
        "",
        "preamble",
        "--outer",
        "Content-Type: multipart/alternative; boundary=\"outer-inner\"",
        "",
        "--outer-inner",
        "",
        "text",
        "--outer-inner--",
        "--outer  ",
        "Content-Type: message/rfc822",
        "",
        "Subject: in it",
        "",
        "its text",
        "--outer",
        "Content-Type: image/png; name=a.png",
        "Content-Transfer-Encoding: base64",
        "",
        "aGVsbG8=",
        "--outer--",
        "epilogue",
    ]);
    let expected = [
        ("", PartKind::Multipart),
        ("1", PartKind::Multipart),
        ("1.1", PartKind::Text),
        ("2", PartKind::Message),
        ("2.1", PartKind::Text),
        ("3", PartKind::Attachment),
    ];
    assert_eq!(kinds(&mail), expected.map(|(path, kind)| (path.to_owned(), kind)));
    assert_eq!(mail.parts.iter().map(|part| part.depth).collect::<Vec<_>>(), [0, 1, 2, 1, 2, 1]);
    let picture = mail.attachments().last().unwrap();
    assert_eq!((picture.name(), picture.size(), &*picture.bytes()), (Some("a.png"), 5, &b"hello"[..]));
    assert!(!mail.warnings.contains(&Warning::Unclosed));
}

#[test]
fn an_unclosed_part_does_not_swallow_its_neighbours() {
    let mail = mail(&[
        "Content-Type: multipart/mixed; boundary=a",
        "",
        "--a",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "",
        "one",
        "--a",
        "",
        "two",
    ]);
    assert_eq!(kinds(&mail).len(), 4);
    assert_eq!(mail.text().text, "one\n\ntwo\n");
    assert!(mail.warnings.contains(&Warning::Unclosed));
}

#[test]
fn a_multipart_without_its_boundary_is_shown() {
    let mail = mail(&["Content-Type: multipart/mixed", "", "what stands here"]);
    assert_eq!((mail.text().text.as_str(), mail.parts[0].kind), ("what stands here\n", PartKind::Text));
    assert!(mail.warnings.contains(&Warning::NoBoundary));
}

#[test]
fn file_names_are_read_in_every_form() {
    for (header, expected) in [
        ("Content-Disposition: attachment; filename=\"a b.txt\"", "a b.txt"),
        ("Content-Disposition: attachment; filename*=utf-8''%e2%82%ac%20rates", "€ rates"),
        ("Content-Disposition: attachment; filename*0=\"long \"; filename*1=\"name.txt\"", "long name.txt"),
        ("Content-Disposition: attachment; filename*0*=utf-8''%e2%82; filename*1*=%ac.txt", "€.txt"),
        ("Content-Type: text/plain; name=\"=?utf-8?Q?=E2=82=AC=2Etxt?=\"", "€.txt"),
        ("Content-Disposition: attachment; filename=../../etc/passwd", "passwd"),
        ("Content-Disposition: attachment; filename=\"c:\\\\temp\\\\a.txt\"", "a.txt"),
        ("Content-Disposition: attachment; filename=\"=?utf-8?Q?a=E2=80=AEtxt=2Eexe?=\"", "atxt.exe"),
        ("Content-Disposition: attachment; filename=\".htaccess\"", "htaccess"),
    ] {
        assert_eq!(named(header).as_deref(), Some(expected), "{header}");
    }
    assert_eq!(named("Content-Disposition: attachment; filename=\"..\""), None);
}

#[test]
fn what_lies_elsewhere_is_an_attachment_and_nothing_more() {
    for media_type in [
        "message/external-body; access-type=url; url=\"http://x.example/\"",
        "message/partial",
        "application/ms-tnef",
    ] {
        let mail = mail(&[&format!("Content-Type: {media_type}"), "", "Content-Type: text/plain", "", "x"]);
        assert_eq!((mail.parts.len(), mail.parts[0].kind), (1, PartKind::Attachment), "{media_type}");
        assert_eq!(mail.text().text, "");
    }
}

#[test]
fn the_structure_is_told_as_json() {
    let told = structure(&mail(&[
        "From: Ana <ana@example.org>",
        "Content-Type: text/html; charset=KOI8-R",
        "",
        "<p>x",
    ]));
    assert_eq!(told["from"]["name"], "Ana");
    assert_eq!(told["parts"][0]["charset"], "koi8-r");
    assert_eq!(told["parts"][0]["kind"], "html");
    assert_eq!(told["encrypted"], false);
    assert_eq!(told["text"]["from_html"], true);
    assert!(told["warnings"].as_array().unwrap().iter().any(|warning| warning == "no-message-id"));
}
