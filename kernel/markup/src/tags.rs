//! Reading well-formed HTML: what our own serialiser wrote, where every attribute is in double quotes, every
//! element that can be closed is, and `<` in text is escaped. Not a parser for anything else.

/// One step through the HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag<'a> {
    /// Escaped text.
    Text(&'a str),
    /// A start tag, with its attributes as they are written.
    Open { name: &'a str, attributes: &'a str },
    /// An end tag.
    Close { name: &'a str },
}

/// The HTML's steps from start to end.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if start > 0 {
            found.push(Tag::Text(&rest[..start]));
        }
        let inside = &rest[start + 1..];
        let end = end_of_tag(inside);
        found.push(tag(&inside[..end]));
        rest = inside.get(end + 1..).unwrap_or("");
    }
    if !rest.is_empty() {
        found.push(Tag::Text(rest));
    }
    found
}

fn tag(inside: &str) -> Tag<'_> {
    if let Some(name) = inside.strip_prefix('/') {
        return Tag::Close { name };
    }
    let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
    Tag::Open { name, attributes }
}

/// Where the tag's `>` is: the first one outside quotes.
fn end_of_tag(inside: &str) -> usize {
    let mut quoted = false;
    inside
        .bytes()
        .position(|byte| {
            quoted ^= byte == b'"';
            byte == b'>' && !quoted
        })
        .unwrap_or(inside.len())
}

/// The attributes of a start tag: name and escaped value.
pub(crate) fn attributes(written: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = written;
    std::iter::from_fn(move || {
        let (name, tail) = rest.split_once("=\"")?;
        let (value, tail) = tail.split_once('"')?;
        rest = tail;
        Some((name.trim(), value))
    })
}

/// Elements without an end tag, of those that pass the allow-list.
pub(crate) fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "wbr")
}
