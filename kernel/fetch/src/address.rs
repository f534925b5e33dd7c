//! Which addresses may be fetched from: those of the public Internet.

use base::{Link, Parse, Sentence};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use url::{Host, Url};

/// A calendar's address as it is handed around: `webcal` and `webcals` (unregistered, but everywhere) are
/// `https`.
pub fn of_webcal(typed: &str) -> Result<Link, Sentence> {
    let typed = typed.trim();
    match typed.split_once("://") {
        Some((scheme, rest)) if matches!(scheme.to_ascii_lowercase().as_str(), "webcal" | "webcals") => {
            Link::parse(&format!("https://{rest}"))
        }
        _ => Link::parse(typed),
    }
}

/// Whether an address belongs to the public Internet (IANA special-purpose registries, RFC 6890), also when
/// it carries an IPv4 address inside.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let kept_back = match a {
        0 | 10 | 127 => true,
        100 => b & 0xC0 == 64, // shared by carriers, RFC 6598
        169 => b == 254,       // link-local, and the clouds' metadata
        172 => b & 0xF0 == 16,
        192 => matches!((b, c), (0, 0 | 2) | (88, 99) | (168, _)), // protocols, documentation, 6to4 relays
        198 => b & 0xFE == 18 || (b, c) == (51, 100),              // benchmarks, documentation
        203 => (b, c) == (0, 113),                                 // documentation
        _ => a >= 224,                                             // multicast, reserved, broadcast
    };
    !kept_back
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let s = address.segments();
    let embedded = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match s[0] {
        // NAT64, RFC 6052: how a host without IPv4 reaches one.
        0x0064 if s[1..6] == [0xFF9B, 0, 0, 0, 0] => is_public_v4(embedded(s[6], s[7])),
        // Teredo, benchmarks, ORCHID and other protocols' own.
        0x2001 if s[1] < 0x0200 => false,
        // Documentation.
        0x2001 if s[1] == 0x0DB8 => false,
        0x3FFF if s[1] < 0x1000 => false,
        // 6to4, RFC 3056.
        0x2002 => is_public_v4(embedded(s[1], s[2])),
        // All other global unicast. Loopback, unspecified, mapped (::ffff:0:0/96), unique local, link-local,
        // site-local and multicast addresses are outside of it.
        first => first & 0xE000 == 0x2000,
    }
}

/// Which addresses may be connected to.
pub(crate) type Reach = fn(IpAddr) -> bool;

/// Whether the host is no forbidden address written out. Such hosts never come to the resolver.
pub(crate) fn may_ask(url: &Url, reach: Reach) -> bool {
    match url.host() {
        Some(Host::Ipv4(v4)) => reach(v4.into()),
        Some(Host::Ipv6(v6)) => reach(v6.into()),
        Some(Host::Domain(_)) => true,
        None => false,
    }
}

/// The system's resolver, without addresses that may not be connected to.
pub(crate) struct Resolver(pub(crate) Reach);

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            // The port is replaced by the one of the request.
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let within = within(&found, reach)?;
            Ok(Box::new(within.into_iter()) as Addrs)
        })
    }
}

/// The addresses within reach; private ones are left out, so that a name with both still works.
pub(crate) fn within(found: &[SocketAddr], reach: Reach) -> Result<Vec<SocketAddr>, OnlyPrivate> {
    let within: Vec<SocketAddr> = found.iter().copied().filter(|address| reach(address.ip())).collect();
    if within.is_empty() && !found.is_empty() { Err(OnlyPrivate) } else { Ok(within) }
}

/// A name that leads only to private addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the name leads to private addresses only")]
pub(crate) struct OnlyPrivate;
