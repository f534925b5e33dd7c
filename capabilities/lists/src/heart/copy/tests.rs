//! Copies, byte for byte.

use super::*;
use crate::heart::list::{Joining, ListName, Reading, Rules};
use arrivals::{Outcome, Policy};
use base::{Id, Lang, Line, Moment, Parse, Text, Tongue};

const BODY: &str = "Hello \u{a0}\u{fc}\r\n.\r\n-- \r\nAna\t \r\n\r\n";

/// A list as tests begin with it.
pub(crate) fn list() -> List {
    List {
        id: Id::from_bytes([1; 16]),
        name: ListName::parse("talk").unwrap(),
        list_id: "talk.bits.example".into(),
        rules: Rules {
            title: Line::cut("Best Bits, all").unwrap(),
            about: None,
            langs: vec![Lang::from(Tongue::English)],
            topics: vec![],
            posting: Posting::Subscribers,
            reading: Reading::Public,
            joining: Joining::Open,
            replies: Replies::Untouched,
            most_bytes: 1_000_000,
            footer: None,
            digest_hour: 7,
            digest_weekday: 1,
        },
        owner: None,
        made: Moment::from_micros(0),
        closed: None,
    }
}

fn strict(signed: bool) -> Authentication {
    let dkim = signed.then(|| ("example.org".to_owned(), Outcome::Pass)).into_iter().collect();
    Authentication {
        spf: Outcome::Pass,
        spf_domain: Some("example.org".into()),
        dkim,
        dmarc: Outcome::Pass,
        dmarc_policy: Some(Policy::Reject),
        checked: true,
        ..Authentication::unchecked()
    }
}

fn copied(list: &List, auth: &Authentication, origin: Origin, raw: &str) -> String {
    let message = message::read(raw.as_bytes()).unwrap();
    let framing = Framing { list, domain: "bits.example", url: "https://bits.example", auth, origin };
    String::from_utf8(copy(&message, &framing)).unwrap()
}

const LIST_FIELDS: &str = "List-Id: \"Best Bits, all\" <talk.bits.example>\r\n\
    List-Post: <mailto:talk@bits.example>\r\n\
    List-Help: <mailto:talk-request@bits.example?subject=help>\r\n\
    List-Subscribe: <https://bits.example/lists/talk>, <mailto:talk-join@bits.example>\r\n\
    List-Archive: <https://bits.example/lists/talk>\r\n\
    List-Owner: <mailto:talk-owner@bits.example>\r\n\
    Precedence: list\r\n";

#[test]
fn a_copy_is_the_post_with_the_list_above_it_and_nothing_else_is_touched() {
    let kept = "Received: from a\r\n\tby b; today\r\n\
        DKIM-Signature: v=1; d=example.org;\r\n h=from:to:subject; b=x\r\n\
        From: =?utf-8?q?Ana_Silva?=\r\n <ana@example.org>\r\nsubject:  no  [tag]\r\nTo: talk@bits.example\r\n\
        Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n";
    let raw = format!(
        "Return-Path: <ana@example.org>\r\nDelivered-To: talk\r\nList-Id: <other.example>\r\nlist-post: NO\r\n\
         Authentication-Results: bits.example; dkim=pass\r\nErrors-To: x@y.example\r\nPrecedence: bulk\r\n\
         {kept}\r\n{BODY}"
    );
    let copy = copied(&list(), &Authentication::unchecked(), Origin::Mail, &raw);
    assert_eq!(copy, format!("{LIST_FIELDS}{kept}\r\n{BODY}"));
}

const ANA: &str = "From: \"Ana, S.\" <ana@example.org>\r\nSubject: x\r\n";

#[test]
fn the_author_stays_in_from_while_a_signature_of_theirs_holds() {
    let signed = format!("DKIM-Signature: d=example.org; h=From : Subject; b=x\r\n{ANA}");
    let raw = format!("{signed}\r\n{BODY}");
    let copy = copied(&list(), &strict(true), Origin::Mail, &raw);
    assert_eq!(copy, format!("{LIST_FIELDS}{signed}\r\n{BODY}"));
}

const VIA: &str = "From: \"Ana, S. via Best Bits, all\" <talk@bits.example>\r\n\
    Author: \"Ana, S.\" <ana@example.org>\r\nX-Original-From: \"Ana, S.\" <ana@example.org>\r\n";

const TO_ANA: &str = "Reply-To: \"Ana, S.\" <ana@example.org>\r\n";

#[test]
fn a_strict_domain_without_a_signature_makes_the_list_the_sender_and_keeps_the_author_findable() {
    let copy = copied(&list(), &strict(false), Origin::Mail, &format!("{ANA}\r\n{BODY}"));
    assert_eq!(copy, format!("{LIST_FIELDS}{VIA}{TO_ANA}Subject: x\r\n\r\n{BODY}"));
}

#[test]
fn what_is_written_on_the_web_goes_out_in_the_name_of_the_list() {
    let copy = copied(&list(), &Authentication::unchecked(), Origin::Web, &format!("{ANA}\r\n{BODY}"));
    assert_eq!(copy, format!("{LIST_FIELDS}{VIA}{TO_ANA}Subject: x\r\n\r\n{BODY}"));
}

#[test]
fn a_signature_that_covers_what_the_list_writes_does_not_hold() {
    for covered in ["reply-to", "list-unsubscribe", "Precedence"] {
        let mut list = list();
        list.rules.replies = Replies::List;
        let raw = format!("DKIM-Signature: d=example.org; h=from:{covered}\r\n{ANA}\r\n{BODY}");
        let copy = copied(&list, &strict(true), Origin::Mail, &raw);
        assert!(copy.contains(VIA), "{copy}");
    }
    let other = format!("DKIM-Signature: d=elsewhere.example; h=from\r\n{ANA}\r\n{BODY}");
    assert!(copied(&list(), &strict(true), Origin::Mail, &other).contains(VIA));
}

#[test]
fn answers_go_where_the_list_says() {
    let both = "Reply-To: \"Best Bits, all\" <talk@bits.example>, \"Ana, S.\" <ana@example.org>\r\n";
    let own = "Reply-To: office@example.org\r\n";
    let names_list = "Reply-To: Talk@bits.example\r\n";
    for (replies, written, auth, expected) in [
        (Replies::Untouched, own, strict(true), own),
        (Replies::Untouched, own, strict(false), own),
        (Replies::Author, names_list, Authentication::unchecked(), ""),
        (Replies::Author, own, Authentication::unchecked(), own),
        (
            Replies::List,
            own,
            Authentication::unchecked(),
            "Reply-To: \"Best Bits, all\" <talk@bits.example>\r\n",
        ),
        (Replies::List, own, strict(false), both),
    ] {
        let mut list = list();
        list.rules.replies = replies;
        let signed = "DKIM-Signature: d=example.org; h=from\r\n";
        let signed = if auth == strict(true) { signed } else { "" };
        let copy =
            copied(&list, &auth, Origin::Mail, &format!("{signed}{own}{ANA}\r\nx\r\n").replace(own, written));
        let head = copy.replace("\r\n ", "\x01");
        let found: String =
            head.split_inclusive("\r\n").filter(|line| line.starts_with("Reply-To")).collect();
        assert_eq!(found.replace('\x01', "\r\n "), expected, "{replies:?} {copy}");
    }
}

#[test]
fn names_of_all_scripts_are_encoded_whole() {
    let mut list = list();
    list.rules.title = Line::cut("Сеть \"Бест\"").unwrap();
    let copy =
        copied(&list, &strict(false), Origin::Mail, "From: \"Аня \\\"А\\\"\" <a@example.org>\r\n\r\nx\r\n");
    assert!(copy.is_ascii() || copy.contains("Author: \"Аня"), "{copy}");
    let read = message::read(copy.as_bytes()).unwrap();
    assert_eq!(read.from.unwrap().name.as_deref(), Some("Аня \"А\" via Сеть \"Бест\""));
    assert_eq!(read.signs.list_ids, ["talk.bits.example"]);
    let nameless = copied(&list, &strict(false), Origin::Mail, "From: ana@example.org\r\n\r\nx\r\n");
    assert_eq!(
        message::read(nameless.as_bytes()).unwrap().from.unwrap().name.as_deref(),
        Some("ana via Сеть \"Бест\"")
    );
}

#[test]
fn a_list_of_announcements_takes_no_answers() {
    let mut list = list();
    list.rules.posting = Posting::Announcements;
    let copy = copied(&list, &Authentication::unchecked(), Origin::Mail, "From: a@example.org\r\n\r\nx\r\n");
    assert!(copy.contains("List-Post: NO\r\n"));
}

#[test]
fn no_line_of_the_text_is_lost_where_the_empty_line_is_missing() {
    for text in [" \r\nNot a field\r\n\r\nText\r\n", "Not a field\r\nnor this\r\n\r\nText\r\n", "\r\nText"] {
        let raw = format!("Subject: x\r\nX-Own: y\r\n{text}");
        let copy = copied(&list(), &Authentication::unchecked(), Origin::Mail, &raw);
        let read = |raw: &str| message::read(raw.as_bytes()).unwrap().text().text;
        assert_eq!(read(&copy).trim(), read(&raw).trim(), "{copy}");
    }
    let odd = "Subject: x\r\nfrom an old program\r\nX-Own: y\r\n\r\nText\r\n";
    let copy = copied(&list(), &Authentication::unchecked(), Origin::Mail, odd);
    assert_eq!(copy, format!("{LIST_FIELDS}Subject: x\r\nX-Own: y\r\n\r\nText\r\n"));
}

#[test]
fn each_copy_lets_its_reader_leave_with_one_click() {
    let fields = own_fields(&list(), "bits.example", "https://bits.example", Some("/lists/talk/m/abc"));
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    assert_eq!(
        fields,
        [
            "List-Unsubscribe: <https://bits.example/lists/leave/{mark}>, <mailto:talk-leave@bits.example?subject={mark}>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Archived-At: <https://bits.example/lists/talk/m/abc>",
        ]
    );
}

const RULE: &str = "_______________________________________________\r\n";

fn with_footer(raw: &str) -> String {
    let mut list = list();
    list.rules.footer = Some(Text::cut("Bé\nbits = all").unwrap());
    let copy = copied(&list, &Authentication::unchecked(), Origin::Mail, raw);
    copy.strip_prefix(LIST_FIELDS).unwrap().to_owned()
}

#[test]
fn a_footer_is_added_to_a_plain_text_in_its_own_encoding() {
    let eight = "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nHéllo";
    assert_eq!(with_footer(eight), format!("{eight}\r\n{RULE}Bé\r\nbits = all\r\n"));
    let quoted = eight.replace("8bit", "quoted-printable").replace("Héllo", "H=C3=A9llo\r\n");
    assert_eq!(with_footer(&quoted), format!("{quoted}{RULE}B=C3=A9\r\nbits =3D all\r\n"));
}

#[test]
fn where_it_cannot_be_said_the_footer_stands_beside_the_message_as_it_was() {
    let latin =
        "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nHello\r\n";
    let copy = with_footer(latin);
    let part = "--=_footer_";
    let (head, rest) = copy.split_once("\r\n\r\n").unwrap();
    assert!(
        head.starts_with("Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=")
    );
    let (boundary, rest) = rest.split_once("\r\n").unwrap();
    assert!(boundary.starts_with(part), "{copy}");
    let whole = "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nHello\r\n";
    let footer = format!(
        "Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: inline\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\n{RULE}B=C3=A9\r\nbits =3D all\r\n"
    );
    assert_eq!(rest, format!("{whole}\r\n{boundary}\r\n{footer}\r\n{boundary}--\r\n"));
    let read = message::read(copy.as_bytes()).unwrap();
    assert!(read.warnings.iter().all(|warning| !matches!(warning, message::Warning::Unclosed)));
}

#[test]
fn what_is_signed_is_kept_whole_and_what_is_encrypted_gets_no_footer() {
    let signed = "--s\r\nContent-Type: text/plain\r\n\r\nI vouch \r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\n\
        x\r\n--s--\r\n";
    let head = "Content-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\r\n";
    let copy = with_footer(&format!("{head}\r\n{signed}"));
    assert!(copy.contains(&format!("\r\n{head}\r\n{signed}\r\n--=_footer_")), "{copy}");
    let sealed = "Content-Type: multipart/encrypted; boundary=e; protocol=\"application/pgp-encrypted\"\r\n\r\n\
        --e\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--e\r\n\
        Content-Type: application/octet-stream\r\n\r\nx\r\n--e--\r\n";
    assert_eq!(with_footer(sealed), sealed);
}
