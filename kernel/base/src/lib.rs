//! Values that every crate speaks: ids, moments, bounded text, languages, places. No input or output;
//! time and chance come in through [`Clock`] and [`Dice`].
//!
//! Values from outside are made by [`Parse`], whose refusal is a [`Sentence`] that can be shown in every language.

mod dice;
mod email;
mod id;
mod lang;
mod link;
mod moment;
mod named;
mod sentence;
mod slug;
mod text;
mod value;
mod zone;

pub mod places;

pub use dice::{Dice, Token, TokenHash};
pub use email::Email;
pub use id::Id;
pub use lang::{Direction, Lang, Tongue};
pub use link::Link;
pub use moment::{Clock, Moment, days, hours, minutes, seconds};
pub use named::Named;
pub use sentence::{Arg, Sentence};
pub use slug::Slug;
pub use text::{Line, Text};
pub use value::{FromValue, Mismatch, ToValue, Value};
pub use zone::Zone;

#[doc(hidden)]
pub use serde;

/// A value made from what somebody typed, or a sentence that tells them what to write instead.
pub trait Parse: Sized {
    /// Reads the value; white space at both ends does not count.
    fn parse(typed: &str) -> Result<Self, Sentence>;
}
