//! What runs in a read or an act, whatever it gives back. The house asks hundreds of questions, each with a type of its
//! own: the machinery around them forgets it here, so that it is compiled once and not for each.

use crate::{Fault, Read, Tx};
use std::any::Any;

/// Something that looks at a snapshot.
pub(crate) type Reading = Box<dyn FnOnce(&Read<'_>) -> Told + Send>;
/// Something that acts in a transaction, and again when that was lost.
pub(crate) type Acting = Box<dyn Fn(&mut Tx<'_>) -> Told + Send>;

/// What one of them came to, its type forgotten.
pub(crate) struct Told {
    answer: Box<dyn Any + Send>,
    /// Whether it wants to be kept: it came to an Ok.
    pub(crate) content: bool,
}

impl Told {
    pub(crate) fn of<R: Send + 'static, E: Send + 'static>(answer: Result<R, E>) -> Self {
        Self { content: answer.is_ok(), answer: Box::new(answer) }
    }
}

pub(crate) fn reading<R, E>(f: impl FnOnce(&Read<'_>) -> Result<R, E> + Send + 'static) -> Reading
where
    R: Send + 'static,
    E: Send + 'static,
{
    Box::new(move |read| Told::of(f(read)))
}

pub(crate) fn acting<R, E>(f: impl Fn(&mut Tx<'_>) -> Result<R, E> + Send + 'static) -> Acting
where
    R: Send + 'static,
    E: Send + 'static,
{
    Box::new(move |tx| Told::of(f(tx)))
}

/// The answer with its type again, or the fault that took its place.
pub(crate) fn answer<R, E>(ended: Result<Told, Fault>) -> Result<R, E>
where
    R: Send + 'static,
    E: From<Fault> + Send + 'static,
{
    *ended?.answer.downcast::<Result<R, E>>().expect("who asks for the answer asked the question")
}
