//! Journeys in Chromium: the built program on an empty folder, and a reader who goes, reads, types and presses.
//!
//! `cargo xtask test` builds the program, starts the driver and says where both are:
//! `BESTBITS_TEST_BINARY` is the program's path, `BESTBITS_TEST_WEBDRIVER` the driver's address.
//! Pictures go to `target/pictures`.

mod driver;
mod feed;
mod reader;
mod site;

pub use feed::Feed;
pub use reader::{Reader, Visit};
pub use site::Site;

/// What `cargo xtask test` said of a thing that a journey needs.
fn told(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: `cargo xtask test` sets it; `cargo xtask test journeys` runs only these")
    })
}
