//! `Content-Type` and `Content-Disposition` with their parameters (RFC 2045, 2183, 2231).

use super::fields::Field;
use super::{bounded, words};
use crate::limits::PARAMETER_BYTES;
use crate::{charset, content};
use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;
use regex::Regex;
use std::sync::LazyLock;

/// A value and its parameters.
#[derive(Default)]
pub(super) struct Parameters {
    /// In lower case; `text/plain`, `attachment`.
    pub(super) value: String,
    list: Vec<(String, String)>,
}

impl Parameters {
    /// Of a field.
    pub(super) fn of(field: &Field<'_>) -> Self {
        let marked = words::marked(bounded(field.value, PARAMETER_BYTES), field.charset);
        let HeaderValue::ContentType(parsed) =
            MessageStream::new(marked.line.as_bytes()).parse_content_type()
        else {
            return Self::default();
        };
        let value = match parsed.subtype() {
            Some(subtype) => format!("{}/{subtype}", parsed.ctype()),
            None => parsed.ctype().to_owned(),
        };
        let list = parsed.attributes().unwrap_or_default();
        let cut = joined(&marked.line).into_iter();
        let mut parameters: Vec<_> = cut.map(|(name, value)| (name, marked.fill(&value))).collect();
        parameters.extend(list.iter().map(|a| (a.name.to_ascii_lowercase(), marked.fill(&a.value))));
        Self { value: value.trim().to_ascii_lowercase(), list: parameters }
    }

    /// A parameter that is not empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.list
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
            .filter(|v| !v.is_empty())
    }
}

/// A piece of a parameter that was cut (RFC 2231 3).
static PIECE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#";\s*([\w-]+)\*(\d{1,3})(\*?)\s*=\s*(?:"([^"]*)"|([^;\s]*))"#).expect("the pattern is sound")
});

/// The parameters that were cut into pieces. `mail-parser` decodes each piece by itself, and programs cut inside
/// of characters.
fn joined(line: &str) -> Vec<(String, String)> {
    let mut pieces: Vec<(String, u16, bool, &str)> = PIECE
        .captures_iter(line)
        .filter_map(|found| {
            let value = found.get(4).or_else(|| found.get(5))?.as_str();
            Some((found[1].to_ascii_lowercase(), found[2].parse().ok()?, !found[3].is_empty(), value))
        })
        .collect();
    pieces.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    let whole = |cut: &[(String, u16, bool, &str)]| {
        let (name, _, encoded, first) = cut.first()?;
        let (label, rest) = first.split_once('\'').filter(|_| *encoded).unwrap_or(("", first));
        let rest = rest.split_once('\'').filter(|_| *encoded).map_or(rest, |(_, rest)| rest);
        let mut bytes = Vec::new();
        for (at, (_, _, encoded, value)) in cut.iter().enumerate() {
            let value = if at == 0 { rest } else { value };
            if *encoded {
                content::unescape(value.as_bytes(), b'%', &mut bytes);
            } else {
                bytes.extend_from_slice(value.as_bytes());
            }
        }
        Some((name.clone(), charset::decode(&bytes, Some(label)).text))
    };
    pieces.chunk_by(|a, b| a.0 == b.0).filter_map(whole).collect()
}
