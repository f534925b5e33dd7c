//! Rooms through real sockets, over a store in memory that a restart keeps.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bad;
mod house;
mod together;
