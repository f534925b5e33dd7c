//! Mends what an archive did to the header of a message: Pipermail's `name at host`, Message-IDs that lost
//! their brackets, dates in the order of C's `asctime`. The body is left as it is.

use crate::header;
use crate::stamp::{Obscured, Stamp, decoded, obscured};

/// The message with its header mended; `author` is the sender of its `From ` line.
pub(crate) fn mend(raw: Vec<u8>, author: Obscured<'_>) -> Vec<u8> {
    let body = header::end(&raw).unwrap_or(raw.len());
    let mut mended = Vec::with_capacity(raw.len() + 64);
    for field in header::fields(&raw[..body]) {
        match mended_field(field, author) {
            Some(better) => {
                mended.extend_from_slice(better.as_bytes());
                mended.extend_from_slice(b"\r\n");
            }
            None => mended.extend_from_slice(field),
        }
    }
    mended.extend_from_slice(&raw[body..]);
    mended
}

/// The field without its line end, if there is something to mend.
fn mended_field(field: &[u8], author: Obscured<'_>) -> Option<String> {
    let (name, value) = header::parts(field)?;
    let value = decoded(value);
    let value = value.as_ref();
    let name = std::str::from_utf8(name).ok()?;
    let better = match name.to_ascii_lowercase().as_str() {
        "from" | "sender" | "reply-to" | "to" | "cc" => addresses(value, author.at),
        "message-id" => ids(value),
        "in-reply-to" | "references" if value.split_ascii_whitespace().all(|it| it.contains('@')) => {
            ids(value)
        }
        "date" => date(value),
        _ => None,
    }?;
    Some(format!("{name}: {better}"))
}

/// `a at b.org (A. B.)` and `A. B. <a at b.org>`, several by commas. Names are left as they are.
fn addresses(value: &str, at: &str) -> Option<String> {
    let between = format!(" {at} ");
    if !value.contains(&between) {
        return None;
    }
    let (start, end) = match (value.rfind('<'), value.find('(')) {
        (Some(angle), _) => (angle + 1, value.len()),
        (None, Some(round)) => (0, round),
        (None, None) => (0, value.len()),
    };
    let restored: Vec<String> = value[start..end]
        .split(',')
        .map(|part| {
            let address = part.split('>').next().unwrap_or(part).trim();
            match obscured(address).filter(|it| it.at == at) {
                Some(it) => part.replacen(address, &format!("{}@{}", it.name, it.host), 1),
                None => part.to_owned(),
            }
        })
        .collect();
    Some(format!("{}{}{}", &value[..start], restored.join(","), &value[end..]))
}

fn ids(value: &str) -> Option<String> {
    if value.contains('<') || value.is_empty() {
        return None;
    }
    let ids: Vec<String> = value.split_ascii_whitespace().map(|it| format!("<{it}>")).collect();
    Some(ids.join(" "))
}

/// `Thu Nov  1 11:19:12 2001` as RFC 5322 has it. The zone is not known: `-0000` (RFC 5322 3.3).
fn date(value: &str) -> Option<String> {
    if value.contains([',', '+']) || value.contains(" -") {
        return None;
    }
    let line = format!("From {value}");
    let written = Stamp::read(line.as_bytes())?.written?;
    Some(format!("{} -0000", written.strftime("%a, %-d %b %Y %H:%M:%S")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(header: &str) -> String {
        let raw = format!("{header}\r\n\r\nana at example.org\r\n");
        let author = obscured("ana at example.org").unwrap();
        String::from_utf8(mend(raw.into_bytes(), author)).unwrap().replace("\r\n", "|")
    }

    #[test]
    fn addresses_get_their_at_sign_back_in_the_header_only() {
        for (kept, better) in [
            ("From: ana at example.org (Ana at Work)", "From: ana@example.org (Ana at Work)"),
            ("From: Meet at noon <ana at example.org>", "From: Meet at noon <ana@example.org>"),
            ("To: a at x.org, b at y.org", "To: a@x.org, b@y.org"),
            ("Subject: lunch at noon", "Subject: lunch at noon"),
        ] {
            assert_eq!(mended(kept), format!("{better}||ana at example.org|"));
        }
    }

    #[test]
    fn ids_get_their_brackets_back() {
        for (kept, better) in [
            ("Message-ID: 1296968717.69@x.org", "Message-ID: <1296968717.69@x.org>"),
            ("References: a@x b@y", "References: <a@x> <b@y>"),
            ("In-Reply-To: Ana's message of \"15 Dec\"", "In-Reply-To: Ana's message of \"15 Dec\""),
        ] {
            assert_eq!(mended(kept), format!("{better}||ana at example.org|"));
        }
    }

    #[test]
    fn dates_without_a_zone_say_so() {
        let better = "Date: Thu, 1 Nov 2001 11:19:12 -0000||ana at example.org|";
        assert_eq!(mended("Date: Thu Nov  1 11:19:12 2001"), better);
    }
}
