//! Websockets of the house, and rooms in which several people write one text.
//!
//! A room speaks the protocol of Yjs. What somebody writes is kept (committed) before others see it and before its writer is
//! told that it is saved: a house that falls over loses nothing that was acknowledged. Where the text is kept, and who may
//! write on it, is the business of whoever owns it: they give the room a [`Store`]. [`Paper`] is the text as a value, for
//! acts that read it or change it inside a transaction of their own.
//!
//! Presence (who is where in the text) is known on one node only; the text itself on all that share a database.

#[cfg(feature = "client")]
pub mod client;
mod gate;
mod limits;
mod members;
mod paper;
mod presence;
mod room;
mod rooms;
mod socket;
mod store;
mod wire;

pub use gate::{Elsewhere, Upgrade};
pub use limits::LARGEST_TEXT;
pub use paper::{HOUSE, Paper, Refused, Stretch};
pub use rooms::{Joining, Live, RoomName};
pub use store::{Added, Addition, Pen, Store, Storing, Unkept};

/// Somebody who writes: whoever owns the text knows who that is.
#[derive(Debug)]
pub enum Writer {}
