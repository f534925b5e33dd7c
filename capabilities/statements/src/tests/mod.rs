//! Through the doors, on both engines.

mod coediting;
mod comments;
mod drafting;
mod endorsing;
mod exports;
mod procedure;
mod publishing;
mod proposing;
