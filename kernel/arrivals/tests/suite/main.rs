//! What this crate promises, over real sockets and on both engines.

#![allow(clippy::unwrap_used, reason = "a test that fails may say so by panicking")]

mod answers;
mod authentication;
mod conversation;
mod dns;
mod durability;
mod etiquette;
mod place;
mod wire;
