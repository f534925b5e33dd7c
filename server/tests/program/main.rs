//! The program as who starts it meets it.
#![allow(clippy::unwrap_used, reason = "a test may end where the program does not do as it should")]

mod calendar;
mod commands;
mod demo;
mod moving;
mod program;
mod serving;
mod settings;
mod sources;
