//! Fetching from servers on loopback; nothing here leaves the machine.

mod addresses;
mod answers;
mod headers;
mod locales;
mod redirects;
mod server;
