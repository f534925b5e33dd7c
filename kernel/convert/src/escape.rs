//! Words in Markdown that mean themselves.
//!
//! Only what would be read as markup is escaped: drafters go on writing on what comes out.

/// Words within a line. Whatever comes before or after them, they are read as they are. Web addresses, in which Markdown
/// knows no escapes, get brackets.
pub(crate) fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut rest = text;
    while let Some(at) = web_address(rest) {
        let (before, found) = rest.split_at(at);
        let end = found.find(|c: char| c.is_whitespace() || "<>\\".contains(c)).unwrap_or(found.len());
        let address =
            found[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'', '*', '_', '~']);
        out.push_str(&signs(before));
        out.push('<');
        out.push_str(&without_entities(address));
        out.push('>');
        rest = &found[address.len()..];
    }
    out.push_str(&signs(rest));
    out
}

/// An address in which `&` stands for itself. Between parameters (`?a=1&b=2`) it does without.
fn without_entities(address: &str) -> String {
    if address.contains(';') { address.replace('&', "&amp;") } else { address.to_owned() }
}

/// Where the first web address begins.
fn web_address(text: &str) -> Option<usize> {
    let schemes = ["http://", "https://", "ftp://"];
    let starts = text.match_indices("://").filter_map(|(at, sign)| {
        let scheme = schemes.iter().find(|scheme| text[..at + sign.len()].ends_with(**scheme))?;
        // Something has to follow that is not trimmed away again.
        let follows = text[at + sign.len()..].starts_with(char::is_alphanumeric);
        follows.then_some(at + sign.len() - scheme.len())
    });
    starts.min()
}

/// The words of a link, in which there are no web addresses.
pub(crate) fn signs(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let after = rest.peek().map(|(_, after)| *after);
        let escaped = match c {
            '\\' | '`' | '*' | '[' | ']' | '~' => true,
            // Within a word it is a letter.
            '_' => !(before.is_alphanumeric() && after.is_some_and(char::is_alphanumeric)),
            '<' => after.is_none_or(|after| after.is_ascii_alphabetic() || "/!?".contains(after)),
            '&' => after.is_none_or(|after| after.is_ascii_alphanumeric() || after == '#'),
            // Before a link it would make a picture of it.
            '!' => after.is_none(),
            // These make an address of what follows, with all its signs.
            '.' => text[..at].ends_with("www"),
            ':' => text[at..].starts_with("://"),
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

/// A line of words and markup, so that its beginning does not make it something else than a line of a paragraph.
pub(crate) fn line(line: &str) -> String {
    let after_digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - after_digits.len();
    let ends_word = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    if digits > 0 {
        let marked = after_digits.starts_with(['.', ')']) && ends_word(&after_digits[1..]);
        return match marked {
            true => format!("{}\\{after_digits}", &line[..digits]),
            false => line.to_owned(),
        };
    }
    let mut rest = line.chars();
    let escaped = match rest.next() {
        Some('#' | '>' | '|' | '=') => true,
        Some('-' | '+') => ends_word(rest.as_str()) || rest.as_str().starts_with(['-', '|', ':']),
        Some(':') => rest.as_str().starts_with('-'),
        _ => false,
    };
    if escaped { format!("\\{line}") } else { line.to_owned() }
}

/// A heading's words: a `#` at their end would be taken for its frame.
pub(crate) fn heading(line: &str) -> String {
    match line.strip_suffix('#') {
        Some(rest) if rest.ends_with([' ', '#']) || rest.is_empty() => format!("{rest}\\#"),
        _ => line.to_owned(),
    }
}

/// The address of a link in its brackets.
pub(crate) fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in without_entities(url).chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() => out.push_str("%20"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
