//! What a handler gives back: a response, or what stopped it.

use crate::keep::Keepable;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use facts::{Problem, Tag};
use std::sync::Arc;

/// What a handler gives back.
pub type Answer = Result<Response, Stop>;

/// A problem on its way to becoming a page in the reader's language.
#[derive(Debug)]
pub struct Stop(pub Problem);

impl<E> From<E> for Stop
where
    Problem: From<E>,
{
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// Rides on a response until the gatehouse, which knows the reader, makes a page of it.
#[derive(Clone)]
pub(crate) struct Unanswered(pub(crate) Arc<Problem>);

impl IntoResponse for Stop {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response.extensions_mut().insert(Unanswered(Arc::new(self.0)));
        response
    }
}

/// A redirect after an act.
#[derive(Debug)]
pub struct See {
    to: String,
    said: Option<&'static str>,
    cookies: Vec<String>,
}

/// Go and see (303): the answer to every act that worked.
pub fn see(to: impl Into<String>) -> See {
    See { to: to.into(), said: None, cookies: Vec::new() }
}

impl See {
    /// And the page there says what was done, by its key.
    #[must_use]
    pub const fn said(mut self, key: &'static str) -> Self {
        self.said = Some(key);
        self
    }

    /// With a cookie: the whole value of `Set-Cookie`.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookies.push(cookie.into());
        self
    }

    /// The response.
    pub fn answer(self) -> Answer {
        Ok(self.into_response())
    }
}

impl IntoResponse for See {
    fn into_response(self) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        let headers = response.headers_mut();
        let location = HeaderValue::from_str(&self.to).unwrap_or(HeaderValue::from_static("/"));
        headers.insert(header::LOCATION, location);
        let said = self.said.map(|key| format!("said={key}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"));
        for cookie in self.cookies.into_iter().chain(said) {
            if let Ok(value) = HeaderValue::from_str(&cookie) {
                headers.append(header::SET_COOKIE, value);
            }
        }
        response
    }
}

/// Bytes of some type, to be shown or read by a program.
pub fn text_response(media_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

/// The response may be kept for readers without an account, until one of these tags is touched: a feed, for example, that is
/// the same for all of them. Pages say so by [`crate::Page::keep`].
pub fn keep(mut response: Response, tags: impl IntoIterator<Item = Tag>) -> Response {
    let tags = tags.into_iter().chain([Tag::from("network")]).collect();
    response.extensions_mut().insert(Keepable { tags });
    response
}

/// Bytes to be saved under a name (RFC 6266).
pub fn attachment(media_type: &str, name: &str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' }).collect();
    let encoded = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
    let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}");
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(media_type) {
        headers.insert(header::CONTENT_TYPE, value);
    }
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
