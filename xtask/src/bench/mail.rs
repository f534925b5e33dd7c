//! Mailing lists: archives that move in, pages of threads, mail taken in, copies sent out.

mod acceptance;
mod archive;
mod chance;
mod copies;
mod lmtp;
mod moving;
mod sink;
mod site;
mod threads;

use super::figure::Figure;
use crate::Result;
use crate::machine::Run;

/// Measures all of it.
pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    moving::measure(run, figures)?;
    threads::measure(run, figures)?;
    copies::measure(run, figures)?;
    acceptance::measure(run, figures)
}

/// Of an odd number of measurements the middle one: other work on the machine disturbs single ones.
fn middle(mut measured: Vec<f64>) -> f64 {
    measured.sort_by(f64::total_cmp);
    measured[measured.len() / 2]
}

/// Counts here are far below 2^52.
#[expect(clippy::cast_precision_loss, reason = "see above")]
fn number(count: usize) -> f64 {
    count as f64
}
