//! The front page as a mail: how often, when, how large and of what, each reader says.

mod choice;
mod contents;
mod facts;
pub(crate) mod job;
pub(crate) mod leaving;
mod letter;
mod pages;
mod policy;
pub(crate) mod store;
mod token;

pub(crate) use pages::routes;
