//! Header fields as bytes: what is not changed stays as it was written.

use mail_builder::headers::Header as _;
use mail_builder::headers::address::Address;

/// A field, with the lines on which it goes on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    name: &'a str,
    bytes: &'a [u8],
}

impl<'a> Field<'a> {
    /// Its name as written.
    pub(crate) const fn name(&self) -> &'a str {
        self.name
    }

    /// All of it, with the end of its last line.
    pub(crate) const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Whether this is its name; case does not count.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// What stands behind the colon, as written, with the end of the last line.
    pub(crate) fn value(&self) -> &'a [u8] {
        let colon = self.bytes.iter().position(|byte| *byte == b':').map_or(self.bytes.len(), |at| at + 1);
        &self.bytes[colon..]
    }

    /// The first word of its value.
    pub(super) fn first_word(&self) -> &'a str {
        let text = std::str::from_utf8(self.value()).unwrap_or_default();
        text.split(|c: char| c.is_whitespace() || c == ';').find(|word| !word.is_empty()).unwrap_or_default()
    }

    /// The value of one of its tags (RFC 6376 3.2), without white space.
    pub(super) fn tag(&self, name: &str) -> Option<String> {
        let text = String::from_utf8_lossy(self.value());
        text.split(';').find_map(|part| {
            let (found, value) = part.split_once('=')?;
            (found.trim() == name).then(|| value.chars().filter(|c| !c.is_whitespace()).collect())
        })
    }
}

/// The fields of a message and its body, cut where readers cut ([`message::read`]): at the empty line, or where one is
/// missing or has a space in it, before the first line that is no field and has none behind it. Other lines that are no
/// fields are left out.
pub(crate) fn split(raw: &[u8]) -> (Vec<Field<'_>>, &[u8]) {
    let mut fields = Vec::new();
    let mut rest = raw;
    while !rest.is_empty() {
        let (first, behind) = rest.split_at(line_length(rest));
        if matches!(first, b"\r\n" | b"\n") {
            return (fields, behind);
        }
        let Some(name) = name(first) else {
            if self::name(&behind[..line_length(behind)]).is_none() {
                return (fields, rest);
            }
            rest = behind;
            continue;
        };
        let (bytes, behind) = rest.split_at(length(rest));
        fields.push(Field { name, bytes });
        rest = behind;
    }
    (fields, rest)
}

/// How long the first field is, with the lines that go on with it.
fn length(bytes: &[u8]) -> usize {
    let mut length = line_length(bytes);
    while let Some(b' ' | b'\t') = bytes.get(length) {
        let line = line_length(&bytes[length..]);
        let behind = &bytes[length + line..];
        let goes_on =
            matches!(behind.first(), Some(b' ' | b'\t')) || name(&behind[..line_length(behind)]).is_some();
        if bytes[length..length + line].trim_ascii().is_empty() && !goes_on {
            break;
        }
        length += line;
    }
    length
}

/// How long the first line is, with its end.
fn line_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1)
}

/// The name of the field that a line begins.
fn name(line: &[u8]) -> Option<&str> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = std::str::from_utf8(line[..colon].trim_ascii_end()).ok()?;
    (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic())).then_some(name)
}

/// Writes a field of plain ASCII.
pub(crate) fn line(head: &mut Vec<u8>, name: &str, value: &str) {
    head.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
}

/// Writes a field with one phrase and what stands in angle brackets, quoted or encoded as it must be (RFC 2047).
pub(crate) fn mailbox(head: &mut Vec<u8>, name: &str, phrase: &str, address: &str) {
    mailboxes(head, name, &[(Some(phrase.to_owned()), address.to_owned())]);
}

/// Writes a field with several of them.
pub(crate) fn mailboxes(head: &mut Vec<u8>, name: &str, boxes: &[(Option<String>, String)]) {
    let list = boxes.iter().map(|(phrase, address)| {
        let phrase = phrase.as_ref().map(|phrase| one_line(phrase)).filter(|phrase| !phrase.is_empty());
        Address::new_address(phrase, one_line(address))
    });
    let list: Vec<Address> = list.collect();
    let start = head.len();
    head.extend_from_slice(format!("{name}: ").as_bytes());
    let column = head.len() - start;
    match list.as_slice() {
        [one] => one.write_header(head, column),
        _ => Address::new_list(list).write_header(head, column),
    }
}

fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
