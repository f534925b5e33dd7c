//! What a request for a socket has to be: an upgrade (RFC 6455 4.1), from one of our own pages.

use axum::extract::FromRequestParts;
use axum::extract::ws::WebSocketUpgrade;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use std::convert::Infallible;

/// A request that may become a socket: an extractor of handlers.
pub struct Upgrade {
    asked: Option<WebSocketUpgrade>,
    origin: Option<String>,
    host: Option<String>,
}

/// The request asks for no socket, or comes from another site's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no socket for this request")]
pub struct Elsewhere;

impl Upgrade {
    /// The upgrade, if it is one and a page of this house asks for it. Browsers send cookies along whoever asks, but they say
    /// who it was: a request that does not is no browser's, and has no session to misuse, but none of our pages either.
    pub(crate) fn asked_by_own_page(self, url: &str) -> Result<WebSocketUpgrade, Elsewhere> {
        let origin = self.origin.as_deref().ok_or(Elsewhere)?;
        let host = origin.split_once("://").map(|(_, host)| host);
        let own = origin == url || (host.is_some() && host == self.host.as_deref());
        if own { self.asked.ok_or(Elsewhere) } else { Err(Elsewhere) }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Upgrade {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let text = |headers: &HeaderMap, name| Some(headers.get(name)?.to_str().ok()?.to_owned());
        let (origin, host) = (text(&parts.headers, header::ORIGIN), text(&parts.headers, header::HOST));
        let asked = WebSocketUpgrade::from_request_parts(parts, state).await.ok();
        Ok(Self { asked, origin, host })
    }
}

impl std::fmt::Debug for Upgrade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upgrade").field("origin", &self.origin).finish_non_exhaustive()
    }
}
