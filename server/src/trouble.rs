//! Why the program stops, each with what to do about it.

use crate::config::Wrong;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// What ends a command without success.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// A setting is wrong.
    #[error(transparent)]
    Setting(#[from] Wrong),
    /// The data directory cannot be used.
    #[error(
        "the data directory {} cannot be used: {error}; give this user the right to write there, \
         or choose another one with --data", directory.display()
    )]
    Data {
        /// Which.
        directory: PathBuf,
        /// In the words of the system.
        error: io::Error,
    },
    /// Another process works there.
    #[error(
        "another Best Bits runs on the data directory {}; stop it first, or choose another one with --data",
        .0.display()
    )]
    InUse(PathBuf),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {}; choose another one with --listen", taken(.error))]
    Listen {
        /// Where.
        address: SocketAddr,
        /// In the words of the system.
        error: io::Error,
    },
    /// The database cannot be opened or brought up to date.
    #[error("{0}; `bestbits doctor` says more")]
    Database(#[from] db::Fault),
    /// The place for files cannot be opened.
    #[error("{0}; look at the setting `store`")]
    Files(#[from] files::Fault),
    /// The search index cannot be opened.
    #[error("{0}; it is made anew when its folder in the data directory is removed")]
    Search(#[from] search::Fault),
    /// An archive does not move in.
    #[error(transparent)]
    Import(#[from] lists::import::Trouble),
    /// The record of a statement is not written, or does not move in.
    #[error(transparent)]
    Record(#[from] statements::record::Trouble),
    /// The record of the network is not written, or does not move in.
    #[error(transparent)]
    Network(#[from] ::record::Trouble),
    /// An act of a capability did not work out.
    #[error("{0}")]
    Problem(#[from] facts::Problem),
    /// Something was refused or did not work out.
    #[error("{0}")]
    Other(String),
}

fn taken(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => "something else listens there already".to_owned(),
        _ => error.to_string(),
    }
}
