//! The machine under the chores: what it must have installed, what is started on it, and that nothing stays.

mod caretaker;
mod packages;
mod postgres;
mod service;
mod users;
mod webdriver;

pub(crate) use caretaker::{CARETAKER, Run, keep};
pub(crate) use packages::{BENCH, TESTS, install};
pub(crate) use postgres::Postgres;
pub(crate) use service::Service;
pub(crate) use users::{as_user, is_root};
pub(crate) use webdriver::Webdriver;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The root of the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the workspace")
}

/// A program of this workspace, as built beside this one.
pub(crate) fn built(profile: &str, name: &str) -> PathBuf {
    let here = std::env::current_exe().expect("a running program has a path");
    let target = here.parent().and_then(Path::parent).expect("cargo builds into target/PROFILE");
    target.join(profile).join(name)
}

/// A port of loopback that nobody listens on. Another program may take it before it is used: retry then.
pub(crate) fn free_port() -> crate::Result<u16> {
    let listener =
        TcpListener::bind(("127.0.0.1", 0)).map_err(|e| format!("no free port on loopback: {e}"))?;
    let address = listener.local_addr().map_err(|e| format!("no free port on loopback: {e}"))?;
    Ok(address.port())
}

/// Real time, for timing steps and giving up on what does not start: the only clock that chores need.
#[expect(
    clippy::disallowed_methods,
    reason = "chores time real programs; no behaviour of ours depends on it"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// Asks until `ready`, at most `limit` long; false when the time is over.
pub(crate) fn wait_until(limit: Duration, mut ready: impl FnMut() -> bool) -> bool {
    let start = now();
    while !ready() {
        if start.elapsed() > limit {
            return false;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    true
}
