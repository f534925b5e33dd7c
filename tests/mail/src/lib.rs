//! The built program amid real mail: a server that hands mail over, one that takes it, and people at the site's doors.
//!
//! `cargo xtask test` says where the program and PostgreSQL are; see `site`.

mod client;
mod names;
mod office;
mod postfix;
mod sink;
mod taken;
mod visitor;

pub use client::Client;
pub use names::Names;
pub use office::{DOMAIN, Office, URL, letter};
pub use postfix::Postfix;
pub use sink::{Sink, Turn};
pub use taken::Taken;
pub use visitor::{Page, Visitor};
