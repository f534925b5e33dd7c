//! A mail made of what somebody has written on the web.

use super::copy::fields;
use base::{Email, Lang, Moment};
use mail_builder::encoders::QuotedPrintableEncoder;
use mail_builder::headers::Header as _;
use mail_builder::headers::date::Date;
use mail_builder::headers::text::Text;

/// Lines of flowed text end before this (RFC 3676 4.2).
const WIDTH: usize = 72;

/// Longer chains of References are cut in the middle, as mail programs do.
const MOST_REFERENCES: usize = 20;

/// What the mail says.
#[derive(Clone, Debug)]
pub(crate) struct Written<'a> {
    /// Who writes.
    pub(crate) from: (&'a str, &'a Email),
    /// To whom.
    pub(crate) to: (&'a str, &'a Email),
    /// What it is about.
    pub(crate) subject: &'a str,
    /// What it says; lines end in `\n`.
    pub(crate) text: &'a str,
    /// The language it is in, where it says so.
    pub(crate) lang: Option<&'a Lang>,
    /// Its own id, without angle brackets.
    pub(crate) message_id: String,
    /// The mails it follows, the oldest first; the last is the one that it answers.
    pub(crate) references: Vec<String>,
    /// When.
    pub(crate) date: Moment,
}

/// The mail, lines ending in CRLF.
pub(crate) fn mail(written: &Written) -> Vec<u8> {
    let mut mail = Vec::with_capacity(1_024 + written.text.len() * 2);
    mail.extend_from_slice(b"Date: ");
    Date::new(written.date.seconds()).write_header(&mut mail, 6);
    fields::mailbox(&mut mail, "From", written.from.0, written.from.1.as_str());
    fields::mailbox(&mut mail, "To", written.to.0, written.to.1.as_str());
    mail.extend_from_slice(b"Subject: ");
    Text::new(written.subject.split(char::is_control).collect::<Vec<_>>().join(" "))
        .write_header(&mut mail, 9);
    fields::line(&mut mail, "Message-ID", &format!("<{}>", written.message_id));
    if let Some(answered) = written.references.last() {
        fields::line(&mut mail, "In-Reply-To", &format!("<{answered}>"));
        let ids: Vec<String> = shortened(&written.references).map(|id| format!("<{id}>")).collect();
        fields::line(&mut mail, "References", &ids.join("\r\n "));
    }
    if let Some(lang) = written.lang {
        fields::line(&mut mail, "Content-Language", &lang.to_string());
    }
    fields::line(&mut mail, "MIME-Version", "1.0");
    fields::line(&mut mail, "Content-Type", "text/plain; charset=utf-8; format=flowed");
    fields::line(&mut mail, "Content-Transfer-Encoding", "quoted-printable");
    mail.extend_from_slice(b"\r\n");
    let text = flowed(written.text);
    QuotedPrintableEncoder::new().preserve_line_breaks().encode_into(text.as_bytes(), &mut mail);
    mail
}

/// The first, by which threads are known, and the last.
fn shortened(ids: &[String]) -> impl Iterator<Item = &String> {
    let cut = ids.len().saturating_sub(MOST_REFERENCES);
    ids.iter().enumerate().filter(move |(at, _)| *at == 0 || *at > cut || cut == 0).map(|(_, id)| id)
}

/// Paragraphs broken with a space at each soft end (RFC 3676), so that they flow on screens of all widths; quoted lines
/// stay as they are.
fn flowed(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 30 + 2);
    for line in text.trim_end().lines() {
        if line == "-- " || line.starts_with('>') {
            out.push_str(if line == "-- " { line } else { line.trim_end() });
        } else {
            flow(&mut out, line.trim_end());
        }
        out.push_str("\r\n");
    }
    out
}

fn flow(out: &mut String, line: &str) {
    let mut width = 0;
    for (at, word) in line.split(' ').enumerate() {
        let length = word.chars().count();
        if at > 0 {
            out.push(' ');
            width += 1;
        }
        if at > 0 && width + length > WIDTH && !word.is_empty() {
            out.push_str("\r\n");
            width = 0;
        }
        // What would be taken for something else at the beginning of a line is stuffed with a space.
        let stuffed = word.is_empty() || word.starts_with('>') || word == "From";
        if width == 0 && stuffed && !line.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
        width += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Parse;

    fn written(text: &str, references: Vec<String>) -> String {
        let (from, to) =
            (Email::parse("ana@example.org").unwrap(), Email::parse("talk@bits.example").unwrap());
        let mail = mail(&Written {
            from: ("Ana Ç.", &from),
            to: ("Talk", &to),
            subject: "Grüße\r\nBcc: x",
            text,
            lang: Some(&Lang::parse("pt-BR").unwrap()),
            message_id: "1@bits.example".into(),
            references,
            date: Moment::from_micros(1_764_579_600_000_000),
        });
        String::from_utf8(mail).unwrap()
    }

    #[test]
    fn it_is_a_mail_that_reads_as_it_was_written() {
        let long = "word ".repeat(40) + "end";
        let text = format!("{long}\n\n> quoted\n from here\nFrom there\n = 100 %\n\n-- \nAna");
        let mail = written(&text, vec!["a@x".into(), "b@x".into()]);
        assert!(mail.is_ascii() && mail.lines().all(|line| line.len() <= 78), "{mail}");
        let read = message::read(mail.as_bytes()).unwrap();
        assert_eq!(read.text().text.trim_end(), text);
        assert_eq!(read.subject, "Grüße  Bcc: x");
        assert_eq!(read.lang, Some(Lang::parse("pt-BR").unwrap()));
        assert_eq!(read.from.unwrap().name.as_deref(), Some("Ana Ç."));
        assert_eq!(read.in_reply_to[0].as_str(), "b@x");
        assert_eq!(read.references.len(), 2);
        assert_eq!(read.date, Some(Moment::from_micros(1_764_579_600_000_000)));
    }

    #[test]
    fn a_long_chain_keeps_its_beginning_and_its_end() {
        let ids: Vec<String> = (0..50).map(|n| format!("{n}@x")).collect();
        let read = message::read(written("x", ids).as_bytes()).unwrap();
        let kept: Vec<&str> = read.references.iter().map(message::MessageId::as_str).collect();
        assert_eq!(kept.len(), 20);
        assert_eq!((kept[0], kept[1], kept[19]), ("0@x", "31@x", "49@x"));
    }
}
