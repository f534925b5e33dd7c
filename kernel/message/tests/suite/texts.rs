//! The text that a reader sees.

use crate::{mail, text};

#[test]
fn every_charset_of_the_web_is_read() {
    for (charset, bytes, expected) in [
        ("koi8-r", &b"\xf0\xd2\xc9\xd7\xc5\xd4"[..], "Привет\n"),
        ("gb2312", b"\xc4\xe3\xba\xc3", "你好\n"),
        ("big5", b"\xa7A\xa6n", "你好\n"),
        ("ks_c_5601-1987", b"\xbe\xc8\xb3\xe7", "안녕\n"),
        ("iso-2022-jp", b"\x1b$B%F%9%H\x1b(B", "テスト\n"),
        ("iso-8859-1", b"\x93quoted\x94", "“quoted”\n"),
        ("windows-1256", b"\xe3\xd1\xcd\xc8\xc7", "مرحبا\n"),
        ("us-ascii", "naïve".as_bytes(), "naïve\n"),
        ("utf-8", b"na\xefve", "naïve\n"),
        ("nobody-knows", b"na\xefve", "naïve\n"),
        ("unicode-1-1-utf-7", b"na+AO8-ve", "naïve\n"),
    ] {
        assert_eq!(
            text(&format!("Content-Type: text/plain; charset={charset}"), bytes),
            expected,
            "{charset}"
        );
    }
}

#[test]
fn broken_encodings_cost_the_broken_bytes() {
    let quoted = |body: &[u8]| text("Content-Transfer-Encoding: quoted-printable", body);
    assert_eq!(quoted(b"a=3Db =zz c=\r\nd =  \r\ne="), "a=b =zz cd e\n");
    let base64 = |body: &[u8]| text("Content-Transfer-Encoding: base64", body);
    assert_eq!(base64(b"aGVs\r\n!bG8=\r\nIHlvdQ=="), "hello you\n");
    assert_eq!(base64(b"aGVsb"), "hel\n");
}

#[test]
fn flowed_lines_become_paragraphs_again() {
    let flowed = |header: &str, body: &str| {
        text(&format!("Content-Type: text/plain; format=flowed{header}"), body.as_bytes())
    };
    let body = "One \r\ntwo.\r\n\r\n> quoted \r\n> on\r\n>> deeper \r\n> other\r\n From here\r\n-- \r\nAna ";
    let expected = "One two.\n\n> quoted on\n>> deeper \n> other\nFrom here\n-- \nAna\n";
    assert_eq!(flowed("", body), expected);
    assert_eq!(flowed("; delsp=yes", "你好 \r\n世界"), "你好世界\n");
}

#[test]
fn of_alternatives_the_text_is_read() {
    let mail = mail(&[
        "Content-Type: multipart/alternative; boundary=b",
        "",
        "--b",
        "Content-Type: text/html",
        "",
        "<p>html</p>",
        "--b",
        "",
        "plain",
        "--b--",
    ]);
    let body = mail.text();
    assert_eq!((body.text.as_str(), body.from_html, body.cut), ("plain\n", false, false));
}

#[test]
fn html_alone_becomes_text_without_its_scripts_and_pictures() {
    let html = "<html><head><style>p{}</style></head><body><p>Hello <b>you</b></p><script>alert(1)</script>\
        <img src='https://track.example/x.gif'><blockquote type=cite><p>said <i>this</i></p>\
        <blockquote>and that</blockquote></blockquote><p>Bye</p></body></html>";
    let text = text("Content-Type: text/html", html.as_bytes());
    assert!(text.starts_with("Hello you\n"), "{text}");
    assert!(
        text.contains("\n> said this\n") && text.contains("\n>> and that\n") && text.ends_with("\nBye\n"),
        "{text}"
    );
    assert!(!text.contains("alert") && !text.contains("<img"), "{text}");
}

#[test]
fn an_empty_text_beside_html_does_not_hide_it() {
    let mail = mail(&[
        "Content-Type: multipart/alternative; boundary=b",
        "",
        "--b",
        "",
        "   ",
        "--b",
        "Content-Type: text/html",
        "",
        "<p>html</p>",
        "--b--",
    ]);
    assert_eq!(mail.text().text, "html\n");
    assert!(mail.text().from_html);
}

#[test]
fn what_is_signed_can_be_read_and_its_signature_is_none_of_it() {
    let mail = mail(&[
        "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b",
        "",
        "--b",
        "",
        "signed",
        "--b",
        "Content-Type: application/pgp-signature",
        "",
        "-----BEGIN PGP SIGNATURE-----",
        "--b--",
    ]);
    assert_eq!(mail.text().text, "signed\n");
    assert!(!mail.is_encrypted());
    assert_eq!(
        mail.attachments().map(|a| a.protection()).collect::<Vec<_>>(),
        [message::Protection::Signature]
    );
}

#[test]
fn what_is_encrypted_is_never_text() {
    let pgp = mail(&[
        "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
        "",
        "--b",
        "Content-Type: application/pgp-encrypted",
        "",
        "Version: 1",
        "--b",
        "Content-Type: text/plain",
        "",
        "-----BEGIN PGP MESSAGE-----",
        "--b--",
    ]);
    let smime = mail(&["Content-Type: application/pkcs7-mime; smime-type=enveloped-data", "", "MIIB"]);
    let inline =
        mail(&["Subject: x", "", "-----BEGIN PGP MESSAGE-----", "", "hQIM", "-----END PGP MESSAGE-----"]);
    for mail in [pgp, smime, inline] {
        assert!(mail.is_encrypted());
        assert_eq!(mail.text().text, "");
    }
}

#[test]
fn the_armour_of_a_signed_text_goes() {
    let body = "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nHello\r\n- -- \r\nAna\r\n\
        -----BEGIN PGP SIGNATURE-----\r\niQ\r\n-----END PGP SIGNATURE-----\r\n";
    assert_eq!(text("Subject: x", body.as_bytes()), "Hello\n-- \nAna\n");
}

#[test]
fn a_digest_shows_each_mail_with_its_author() {
    let mail = mail(&[
        "Content-Type: multipart/digest; boundary=b",
        "",
        "--b",
        "",
        "From: ana@example.org",
        "Subject: one",
        "",
        "first",
        "--b",
        "",
        "From: ben@example.org",
        "",
        "second",
        "--b--",
    ]);
    let text = mail.text().text;
    assert!(text.contains("From: ana@example.org\nSubject: one\n\nfirst\n"), "{text}");
    assert!(text.contains("From: ben@example.org\n\nsecond\n"), "{text}");
    assert_eq!(mail.attachments().count(), 2);
}

#[test]
fn a_returned_mail_is_not_the_text_of_the_report() {
    let mail = mail(&[
        "Content-Type: multipart/report; boundary=b",
        "",
        "--b",
        "",
        "It failed.",
        "--b",
        "Content-Type: message/rfc822",
        "",
        "Subject: x",
        "",
        "private",
        "--b--",
    ]);
    assert_eq!(mail.text().text, "It failed.\n");
}

#[test]
fn a_long_text_is_cut_and_says_so() {
    let body = text("Subject: x", "word, ".repeat(300_000).as_bytes());
    assert_eq!(body.trim_end().len(), 1024 * 1024);
    let mail = message::read(&[b"Subject: x\r\n\r\n".to_vec(), b"word, ".repeat(300_000)].concat()).unwrap();
    assert!(mail.text().cut);
}

#[test]
fn a_reaction_is_told_apart() {
    let mail = mail(&["In-Reply-To: <a@x>", "Content-Disposition: reaction", "", "👍🏼 👏", ""]);
    assert_eq!(mail.reaction().as_deref(), Some("👍🏼 👏"));
    assert_eq!(crate::field("Subject: x").reaction(), None);
}
