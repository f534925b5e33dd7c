//! Rooms through real sockets, over a store in memory that a restart keeps.

mod bad;
mod house;
mod together;
