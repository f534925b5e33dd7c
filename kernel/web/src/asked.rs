//! What a reader has already, as their request says it (RFC 9110 13).

use axum::http::{HeaderMap, HeaderValue, header};
use std::time::SystemTime;

/// The conditions of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    none_match: Option<HeaderValue>,
    modified_since: Option<SystemTime>,
}

impl Asked {
    /// What the request's headers say. A date that is none does not count.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self {
            none_match: headers.get(header::IF_NONE_MATCH).cloned(),
            modified_since: headers.get(header::IF_MODIFIED_SINCE).and_then(date),
        }
    }

    /// Whether the reader has what would be sent: by its validator if they name any, else by the date of its last change.
    pub(crate) fn has(&self, etag: &HeaderValue, last_modified: Option<&HeaderValue>) -> bool {
        match (&self.none_match, self.modified_since) {
            (Some(wanted), _) => names(wanted, etag),
            (None, Some(since)) => last_modified.and_then(date).is_some_and(|changed| changed <= since),
            (None, None) => false,
        }
    }
}

/// Whether an `If-None-Match` names this validator: a list or `*`, compared weakly (RFC 9110 13.1.2).
fn names(wanted: &HeaderValue, etag: &HeaderValue) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let Ok(etag) = etag.to_str() else { return false };
    wanted
        .to_str()
        .is_ok_and(|wanted| wanted.trim() == "*" || wanted.split(',').any(|one| bare(one) == bare(etag)))
}

/// A date in any of the three forms that HTTP has had.
fn date(value: &HeaderValue) -> Option<SystemTime> {
    httpdate::parse_http_date(value.to_str().ok()?).ok()
}
