//! What holds for any bytes.

use message::{Addresses, excerpt, html, read, structure};
use proptest::prelude::*;

/// The tags of ours, as they are written.
const OURS: [&str; 15] = [
    "<div class=\"letter\">",
    "</div>",
    "<p dir=\"auto\">",
    "<p class=\"signature\" dir=\"auto\">",
    "</p>",
    "<pre dir=\"auto\">",
    "</pre>",
    "<details class=\"quote\">",
    "<details class=\"quote\" open>",
    "</details>",
    "<summary>",
    "</summary>",
    "<blockquote>",
    "</blockquote>",
    "</a>",
];

/// The first tag that is none of ours.
pub(crate) fn foreign_tag(html: &str) -> Option<String> {
    let link = |rest: &str| {
        let address = rest.strip_prefix("<a href=\"http").and_then(|rest| rest.split('"').next());
        let tag = address.map(|address| format!("<a href=\"http{address}\" rel=\"nofollow noopener\">"));
        tag.is_some_and(|tag| rest.starts_with(&tag))
    };
    let foreign = html.match_indices('<').map(|(at, _)| &html[at..]);
    let mut foreign = foreign.filter(|rest| !OURS.iter().any(|tag| rest.starts_with(tag)) && !link(rest));
    foreign.next().map(|rest| rest.chars().take(80).collect())
}

fn check(raw: &[u8]) {
    let Ok(message) = read(raw) else { return };
    let text = message.text().text;
    assert!(text.len() <= 1024 * 1024 + 1);
    assert!(message.parts.len() <= 1_000 && message.headers.len() <= 1_000);
    assert!(message.parts.iter().all(|part| part.depth <= 100));
    assert!(!message.subject.contains(['\n', '\r']));
    let sizes: Vec<_> = message.attachments().map(|a| (a.size(), a.bytes().len())).collect();
    assert!(sizes.iter().all(|(told, is)| told == is));
    structure(&message);
    let shown = html(&text, Addresses::Hidden, "<Quoted>");
    assert_eq!(foreign_tag(shown.as_str()), None);
    assert!(excerpt(&text, 50).chars().count() <= 50);
}

/// Lines that mails are made of.
fn line() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "",
        "--b",
        "--b--",
        "--c",
        "--c--",
        "Content-Type: multipart/mixed; boundary=b",
        "Content-Type: multipart/alternative; boundary=\"c\"",
        "Content-Type: multipart/digest; boundary=b",
        "Content-Type: message/rfc822",
        "Content-Type: text/html; charset=iso-2022-jp",
        "Content-Type: text/plain; format=flowed; delsp=yes; charset=utf-7",
        "Content-Transfer-Encoding: base64",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Disposition: attachment; filename*0*=utf-8''%e2; filename*1=x",
        "From: =?utf-8?q?a=2C?= =?utf-8?b?4oI=?= <a@b>, c: d@e;",
        "Subject: =?utf-8?Q?=E2=82?= =?utf-8?Q?=AC?= =?x",
        "Date: Tue, 14 Nov 99 20:00 EST",
        "References: <a@b> <c@d",
        " folded",
        "> quoted <b>&amp; https://a.example/<i>\"x ",
        ">> On 1 May 2026 ana@example.org wrote:",
        "<blockquote><p>x</blockquote><script>",
        "-- ",
        "-----BEGIN PGP MESSAGE-----",
        "-----END PGP MESSAGE-----",
        "a=3D=E2=82=\t ",
        "\x1b$B%F%9\x1b(B",
    ]);
    prop_oneof![
        6 => known.prop_map(|line: &str| line.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..40),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(raw in prop::collection::vec(any::<u8>(), 0..2_000)) {
        check(&raw);
        check(&[b"Subject: x\n\n".to_vec(), raw].concat());
    }

    #[test]
    fn any_lines_are_read_or_refused(lines in prop::collection::vec(line(), 0..60), crlf in any::<bool>()) {
        check(&lines.join(if crlf { &b"\r\n"[..] } else { b"\n" }));
    }

    #[test]
    fn no_tag_of_a_text_survives(text in "[<>/a-z\"'=& \n@:.-]{0,200}|\\PC{0,200}") {
        for addresses in [Addresses::Shown, Addresses::Hidden] {
            let shown = html(&text, addresses, &text);
            prop_assert_eq!(foreign_tag(shown.as_str()), None);
            prop_assert!(shown.as_str().matches("<details").count() == shown.as_str().matches("</details").count());
        }
    }

    #[test]
    fn hidden_addresses_cannot_be_gathered(local in "[a-z.+]{1,10}", domain in "[a-z]{1,8}\\.[a-z]{2,5}", around in "[ <>\n(,]") {
        let shown = html(&format!("x{around}{local}@{domain}{around}x"), Addresses::Hidden, "Quoted");
        let told = format!("@{domain}");
        prop_assert!(!shown.as_str().contains(&told));
    }
}

#[test]
fn mutated_mails_of_the_collection_are_read_or_refused() {
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/mail-parser/malformed");
    for entry in std::fs::read_dir(data).unwrap() {
        let raw = std::fs::read(entry.unwrap().path()).unwrap();
        for at in (0..raw.len()).step_by(1 + raw.len() / 40) {
            check(&raw[..at]);
            let mut changed = raw.clone();
            changed[at] = changed[at].wrapping_add(13);
            check(&changed);
            changed.remove(at);
            check(&changed);
        }
    }
}
