//! Letters as MIME (RFC 5322, 2045, 2047, 2231). What people typed can never become a header field: line
//! breaks and other control characters end here.

use crate::copy::is_field_name;
use crate::letter::{Attachment, Letter};
use base::Email;
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

/// Fields that are written from the letter's own, so that they do not stand there twice.
const OWN: [&str; 13] = [
    "from",
    "to",
    "cc",
    "bcc",
    "sender",
    "subject",
    "date",
    "message-id",
    "reply-to",
    "mime-version",
    "auto-submitted",
    "list-unsubscribe",
    "list-unsubscribe-post",
];

/// A header line may have 998 bytes (RFC 5322 2.1.1), and an address in it cannot be folded.
const LONGEST_LINK: usize = 900;

/// The letter as it goes over the wire, lines ending in CRLF, from `sender`, whose name is `sender_name`
/// unless the letter has one of its own.
pub fn compose(letter: &Letter, sender: &Email, sender_name: &str) -> Vec<u8> {
    let from = letter.from.as_ref().map_or(sender_name, |name| name.as_str());
    let to = letter.to_name.as_ref().map_or("", |name| name.as_str());
    let mut message = MessageBuilder::new()
        .header("Date", mail_builder::headers::date::Date::new(letter.date.seconds()))
        .header("Message-ID", MessageId::new(id(&letter.message_id)))
        .header("From", mailbox(from, sender))
        .header("To", mailbox(to, &letter.to))
        .header("Subject", Text::new(one_line(&letter.subject)));
    if let Some(reply_to) = &letter.reply_to {
        message = message.header("Reply-To", mailbox("", reply_to));
    }
    if letter.auto_submitted {
        message = message.header("Auto-Submitted", Raw::new("auto-generated"));
    }
    for (name, value) in unsubscribing(letter).into_iter().chain(further(letter)) {
        message = message.header(name, value);
    }
    let mut mime = Vec::new();
    message.body(content(letter)).serialize(&mut mime);
    mime
}

/// The text, or the choice between text and HTML, with the attachments beside it.
fn content(letter: &Letter) -> MimePart<'_> {
    let lang = letter.lang.as_str();
    let text = MimePart::new(utf8("text/plain"), letter.body.as_str()).language(lang);
    let words = match &letter.html {
        None => text,
        Some(html) => {
            let html = MimePart::new(utf8("text/html"), html.as_str()).language(lang);
            MimePart::new("multipart/alternative", vec![text, html])
        }
    };
    if letter.attachments.is_empty() {
        return words;
    }
    let attached = letter.attachments.iter().map(attachment);
    MimePart::new("multipart/mixed", std::iter::once(words).chain(attached).collect::<Vec<_>>())
}

fn utf8(media_type: &'static str) -> ContentType<'static> {
    ContentType::new(media_type).attribute("charset", "utf-8")
}

fn attachment(file: &Attachment) -> MimePart<'_> {
    let declared = one_line(&file.media_type);
    let mut parts = declared.split(';').map(str::trim);
    let media_type = parts.next().filter(|it| it.contains('/')).unwrap_or("application/octet-stream");
    let parameters = parts.filter_map(|parameter| parameter.split_once('='));
    let media_type = parameters.fold(ContentType::new(media_type.to_owned()), |media_type, (name, value)| {
        media_type.attribute(name.to_owned(), value.trim_matches('"').to_owned())
    });
    MimePart::new(media_type, file.bytes.as_slice()).attachment(one_line(&file.name))
}

/// One click (RFC 8058) is promised only over https, where mail programs accept it.
fn unsubscribing(letter: &Letter) -> Vec<(String, HeaderType<'static>)> {
    let Some(link) =
        letter.unsubscribe.as_ref().map(base::Link::as_str).filter(|link| link.len() <= LONGEST_LINK)
    else {
        return Vec::new();
    };
    let mut fields = vec![("List-Unsubscribe".to_owned(), Raw::new(format!("<{link}>")).into())];
    if link.starts_with("https://") {
        fields.push(("List-Unsubscribe-Post".to_owned(), Raw::new("List-Unsubscribe=One-Click").into()));
    }
    fields
}

/// The letter's further fields whose names are field names and not our own.
fn further(letter: &Letter) -> impl Iterator<Item = (String, HeaderType<'static>)> {
    let ours = |name: &str| {
        OWN.contains(&name.to_ascii_lowercase().as_str()) || name.to_ascii_lowercase().starts_with("content-")
    };
    letter
        .headers
        .iter()
        .filter(move |(name, _)| is_field_name(name) && !ours(name))
        .map(|(name, value)| (name.clone(), Text::new(one_line(value)).into()))
}

fn mailbox(name: &str, address: &Email) -> Address<'static> {
    let name = one_line(name);
    Address::new_address((!name.is_empty()).then_some(name), one_line(address.as_str()))
}

/// A message id without what could end it early.
fn id(id: &str) -> String {
    id.chars().filter(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>')).collect()
}

/// Control characters, line breaks among them, become spaces.
pub(crate) fn one_line(text: &str) -> String {
    let is_break = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.split(is_break).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Lang, Moment, Parse, Tongue};
    use mail_parser::{Message, MessageParser, MimeHeaders};

    fn letter() -> Letter {
        Letter {
            to: Email::parse("ana@example.org").unwrap(),
            to_name: crate::Name::cut("Ana"),
            from: None,
            subject: "Minutes".into(),
            body: "Hello\n".into(),
            html: None,
            reply_to: None,
            headers: vec![],
            message_id: "1@example.net".into(),
            date: Moment::from_micros(1_351_929_600_000_000),
            lang: Lang::from(Tongue::English),
            unsubscribe: None,
            auto_submitted: true,
            attachments: vec![],
        }
    }

    fn sent(letter: &Letter) -> String {
        let raw = compose(letter, &Email::parse("bits@example.net").unwrap(), "Best Bits");
        String::from_utf8(raw).unwrap()
    }

    fn read(raw: &str) -> Message<'_> {
        MessageParser::default().parse(raw).unwrap()
    }

    fn text<'a>(message: &'a Message<'_>, name: &'a str) -> &'a str {
        message.header_raw(name).unwrap_or_default().trim()
    }

    #[test]
    fn a_letter_says_who_wrote_to_whom_when_and_in_which_language() {
        let raw = sent(&letter());
        let message = read(&raw);
        assert_eq!(text(&message, "From"), "\"Best Bits\" <bits@example.net>");
        assert_eq!(message.to().unwrap().first().unwrap().name(), Some("Ana"));
        assert_eq!(message.message_id(), Some("1@example.net"));
        assert_eq!(message.date().unwrap().to_rfc3339(), "2012-11-03T08:00:00Z");
        assert_eq!(text(&message, "Content-Language"), "en");
        assert_eq!(text(&message, "Auto-Submitted"), "auto-generated");
        assert_eq!(message.body_text(0).unwrap().trim_end(), "Hello");
    }

    #[test]
    fn arabic_arrives_as_it_was_written() {
        let subject = "محضر الاجتماع الأول لشبكة أفضل الأجزاء في باكو، والمهام التي تنتظرنا بعده";
        let body = "مرحبًا،\nنلتقي يوم الأحد.\n.\nوداعًا\n";
        let letter = Letter {
            subject: subject.into(),
            body: body.into(),
            from: crate::Name::cut("آنا عبر أفضل الأجزاء"),
            lang: Lang::from(Tongue::Arabic),
            ..letter()
        };
        let raw = sent(&letter);
        assert!(raw.is_ascii(), "every server on the way can carry it");
        let message = read(&raw);
        assert_eq!(message.subject(), Some(subject));
        assert_eq!(message.from().unwrap().first().unwrap().name(), Some("آنا عبر أفضل الأجزاء"));
        assert_eq!(message.body_text(0).unwrap().replace("\r\n", "\n"), body);
    }

    #[test]
    fn no_line_is_longer_than_servers_take_and_none_ends_otherwise_than_they_expect() {
        let long = "word ".repeat(2_000) + "\n" + &"x".repeat(5_000) + "\nend\r\nof it\r\n";
        let letter =
            Letter { subject: "long ".repeat(300), body: long.clone(), html: Some(long.clone()), ..letter() };
        let raw = sent(&letter);
        for line in raw.split("\r\n") {
            assert!(line.len() <= 998 && !line.contains(['\r', '\n']), "{line:?}");
        }
        assert_eq!(read(&raw).body_text(0).unwrap().replace("\r\n", "\n"), long.replace("\r\n", "\n"));
    }

    #[test]
    fn nothing_that_is_typed_becomes_a_field_of_its_own() {
        let trap = "x\r\nBcc: all@example.org\r\n\r\nbody\u{0}\n";
        let letter = Letter {
            subject: trap.into(),
            message_id: format!("1@example.net>{trap}"),
            headers: vec![
                ("List-Id".into(), trap.into()),
                ("Bcc".into(), "all@example.org".into()),
                ("X: y\r\nBcc".into(), "all@example.org".into()),
                ("content-type".into(), "text/html".into()),
            ],
            attachments: vec![Attachment {
                name: trap.into(),
                media_type: format!("text/plain; name={trap}"),
                bytes: b"1".to_vec(),
            }],
            ..letter()
        };
        let raw = sent(&letter);
        let message = read(&raw);
        assert!(
            message.bcc().is_none()
                && message.attachment(0).unwrap().headers.iter().all(|it| it.name() != "Bcc")
        );
        assert!(!raw.split("\r\n").any(|line| line.starts_with("Bcc")), "{raw}");
        assert_eq!(message.subject(), Some("x Bcc: all@example.org body"));
        assert_eq!(message.body_text(0).unwrap().trim_end(), "Hello");
    }

    #[test]
    fn one_click_ends_such_letters() {
        let mut letter = letter();
        letter.unsubscribe = Some(base::Link::parse("https://example.net/unsubscribe/abc?x=1").unwrap());
        let raw = sent(&letter);
        let message = read(&raw);
        assert_eq!(text(&message, "List-Unsubscribe"), "<https://example.net/unsubscribe/abc?x=1>");
        assert_eq!(text(&message, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    }

    #[test]
    fn an_attachment_keeps_its_name_its_parameters_and_its_bytes() {
        let bytes: Vec<u8> = (0..=255).cycle().take(3_000).collect();
        let name = "Программа встречи.ics";
        let media_type = "text/calendar; method=REQUEST; charset=utf-8";
        let letter = Letter {
            html: Some("<p>Hello</p>".into()),
            attachments: vec![
                Attachment {
                    name: name.into(),
                    media_type: media_type.into(),
                    bytes: b"BEGIN:VCALENDAR\r\n".to_vec(),
                },
                Attachment {
                    name: "photo.jpg".into(),
                    media_type: "image/jpeg".into(),
                    bytes: bytes.clone(),
                },
            ],
            ..letter()
        };
        let raw = sent(&letter);
        let message = read(&raw);
        assert_eq!(message.attachment(0).unwrap().attachment_name(), Some(name));
        assert_eq!(
            message.attachment(0).unwrap().content_type().unwrap().attribute("method"),
            Some("REQUEST")
        );
        assert_eq!(message.attachment(1).unwrap().contents(), bytes);
        assert_eq!(message.body_html(0).unwrap().trim_end(), "<p>Hello</p>");
    }

    #[test]
    fn a_letter_comes_back_from_its_json() {
        let attachments =
            vec![Attachment { name: "x".into(), media_type: "text/plain".into(), bytes: vec![0, 255] }];
        let letter = Letter { attachments, ..letter() };
        let json = serde_json::to_string(&letter).unwrap();
        assert!(json.contains("\"AP8=\""));
        assert_eq!(serde_json::from_str::<Letter>(&json).unwrap(), letter);
    }
}
