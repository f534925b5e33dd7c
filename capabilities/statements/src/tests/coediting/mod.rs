//! Tests of writing together, through real sockets.

mod desk;
mod writing;
