//! Journeys in Chromium: the built program on an empty folder, and a reader who goes, reads, types and presses.
//!
//! `cargo xtask test` builds the program, starts the driver and says where both are:
//! `BESTBITS_TEST_BINARY` is the program's path, `BESTBITS_TEST_WEBDRIVER` the driver's address.
//! Pictures go to `target/pictures`.

mod driver;
mod feed;
mod line;
mod reader;
mod scripted;

pub use feed::Feed;
pub use reader::{Reader, Visit};
pub use site::{Engine, Site, program};

/// Lets an instance fetch sources from this machine, where tests serve them.
pub const FROM_HERE: &[&str] = &["--private-sources"];
