//! How the program is told to stop.

use crate::trouble::Trouble;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// SIGINT and SIGTERM. From when this is made they end nothing by themselves any more.
pub(crate) struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    /// Listens for them from now on.
    pub(crate) fn heard() -> Result<Self, Trouble> {
        let hear = |kind| {
            signal(kind)
                .map_err(|error| Trouble::Other(format!("the system lets no signals be heard: {error}")))
        };
        Ok(Self { interrupt: hear(SignalKind::interrupt())?, terminate: hear(SignalKind::terminate())? })
    }

    /// The next of either.
    pub(crate) async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
