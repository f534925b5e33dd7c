//! `Content-Type` and `Content-Disposition` with their parameters (RFC 2045, 2183, 2231).

use super::fields::Field;
use super::{bounded, words};
use crate::limits::PARAMETER_BYTES;
use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;

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
        Self {
            value: value.trim().to_ascii_lowercase(),
            list: list.iter().map(|a| (a.name.to_ascii_lowercase(), marked.fill(&a.value))).collect(),
        }
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
