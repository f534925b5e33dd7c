//! Ports of loopback for programs that must be told where to listen before they do.

use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::ops::Range;
use std::sync::Mutex;

/// Below the ports that the kernel gives out by itself (`net.ipv4.ip_local_port_range`): between the choice and the
/// listening, no other test's connection or listener is given one of these.
const PORTS: Range<u16> = 10_000..32_000;

/// The UDP sockets of the ports given out: as long as this process lives, no other test has them.
static KEPT: Mutex<Vec<UdpSocket>> = Mutex::new(Vec::new());

/// A port of loopback that nobody listens on, and that is no other test's as long as this one runs.
///
/// # Panics
/// When there is none.
pub fn free_port() -> u16 {
    let mut kept = KEPT.lock().expect("nobody panics with it");
    let (lock, port) = candidates().find_map(free).expect("loopback has a free port");
    kept.push(lock);
    port
}

/// All of them, in an order that begins elsewhere in each process, so that tests seldom ask for the same ones.
fn candidates() -> impl Iterator<Item = u16> {
    let count = PORTS.len();
    // Processes that begin together have ids in a row; the stride keeps their first choices apart.
    let first = std::process::id() as usize * 37 % count;
    PORTS.cycle().skip(first).take(count)
}

/// The port with its lock, if nobody has either.
fn free(port: u16) -> Option<(UdpSocket, u16)> {
    let place = (Ipv4Addr::LOCALHOST, port);
    let lock = UdpSocket::bind(place).ok()?;
    TcpListener::bind(place).ok()?;
    Some((lock, port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_given_out_once() {
        let ports: Vec<u16> = (0..200).map(|_| free_port()).collect();
        let mut apart = ports.clone();
        apart.sort_unstable();
        apart.dedup();
        assert_eq!(apart.len(), ports.len(), "{ports:?}");
    }

    #[test]
    fn a_port_that_another_has_is_not_given_out() {
        let listening = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok();
        let taken = candidates().find_map(listening).expect("loopback has a free port");
        let port = taken.local_addr().expect("it is bound").port();
        assert!(free(port).is_none());
    }
}
