//! What the headers of an answer say about asking again (RFC 9110, RFC 9111).

use reqwest::header::{
    AGE, CACHE_CONTROL, DATE, ETAG, EXPIRES, HeaderMap, HeaderName, HeaderValue, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, LAST_MODIFIED, RETRY_AFTER,
};
use std::time::Duration;

/// What a server gave to recognise its answer by, exactly as it was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// The `ETag`, quotes and `W/` included.
    pub etag: Option<String>,
    /// The `Last-Modified`; never parsed, since servers compare it as text.
    pub last_modified: Option<String>,
}

impl Validators {
    /// Whether there is nothing to ask with.
    pub const fn is_empty(&self) -> bool {
        self.etag.is_none() && self.last_modified.is_none()
    }

    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let text = |name| text(headers, name).map(str::to_owned);
        Self { etag: text(ETAG), last_modified: text(LAST_MODIFIED) }
    }

    /// The request headers that ask for the answer only if it changed. What cannot stand in a header is left
    /// out: at worst the answer comes once more.
    pub(crate) fn write(&self, headers: &mut HeaderMap) {
        for (name, value) in [(IF_NONE_MATCH, &self.etag), (IF_MODIFIED_SINCE, &self.last_modified)] {
            if let Some(value) = value.as_deref().and_then(|value| HeaderValue::from_str(value).ok()) {
                headers.insert(name, value);
            }
        }
    }
}

/// A header's text, if it has one that can be sent back.
pub(crate) fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// For how long the server says that its answer holds; `None` when it does not say.
pub(crate) fn ttl(headers: &HeaderMap) -> Option<Duration> {
    let control = headers.get_all(CACHE_CONTROL).iter().filter_map(|value| value.to_str().ok());
    let directives: Vec<String> = control
        .flat_map(|line| line.split(','))
        .map(|directive| directive.trim().to_ascii_lowercase())
        .collect();
    if directives.iter().any(|directive| directive == "no-cache" || directive == "no-store") {
        return Some(Duration::ZERO);
    }
    let age = directives
        .iter()
        .find_map(|directive| directive.strip_prefix("max-age=")?.trim_matches('"').parse().ok());
    if let Some(most) = age {
        let spent = text(headers, AGE).and_then(|age| age.trim().parse().ok()).unwrap_or(0);
        return Some(Duration::from_secs(u64::saturating_sub(most, spent)));
    }
    since_date(headers, text(headers, EXPIRES)?)
}

/// How long the server asks to wait before the next request: seconds, or a date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, RETRY_AFTER)?.trim();
    value.parse().map(Duration::from_secs).ok().or_else(|| since_date(headers, value))
}

/// From the answer's own `Date` to a date in it: both by the server's clock, so that ours need not agree.
fn since_date(headers: &HeaderMap, date: &str) -> Option<Duration> {
    let now = httpdate::parse_http_date(text(headers, DATE)?).ok()?;
    let then = httpdate::parse_http_date(date.trim()).ok()?;
    Some(then.duration_since(now).unwrap_or_default())
}
