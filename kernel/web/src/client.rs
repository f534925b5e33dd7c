//! What is known of the machine at the other end: enough to count its attempts, nothing that is kept.

use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, request::Parts};
use std::net::{IpAddr, SocketAddr};

/// The other end of a connection, for rate limits only. It is neither logged nor stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client(String);

impl Client {
    /// Finds the client; behind a proxy that the steward trusts, from what the proxy says.
    pub(crate) fn of(parts: &Parts, proxied: bool) -> Self {
        let direct =
            parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
        let address = if proxied { forwarded(&parts.headers).or(direct) } else { direct };
        Self(address.map_or_else(String::new, network_of))
    }

    /// What attempts are counted under: the address, or for IPv6 the /64 that one household has.
    pub fn key(&self) -> &str {
        &self.0
    }
}

fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    headers.get("x-forwarded-for")?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

fn network_of(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:x?}", &address.segments()[..4]),
    }
}
