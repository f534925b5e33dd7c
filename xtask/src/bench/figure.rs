//! What was promised, and what was reached.

use std::time::Duration;

/// One line of the result.
pub(super) struct Figure {
    name: String,
    promised: Unit,
    reached: f64,
    kept: bool,
}

/// A promise, in the unit in which it was made.
#[derive(Clone, Copy)]
pub(super) enum Unit {
    Ratio(f64),
    Requests(f64),
    Minutes(f64),
    Seconds(f64),
    Millis(f64),
    Kilobytes(f64),
    Megabytes(f64),
}

/// What is measured, in its own unit.
pub(super) trait Measured {
    /// The number in the unit of the promise.
    fn number(self, unit: Unit) -> f64;
}

impl Measured for f64 {
    fn number(self, _: Unit) -> f64 {
        self
    }
}

impl Measured for Duration {
    fn number(self, unit: Unit) -> f64 {
        if let Unit::Millis(_) = unit { self.as_secs_f64() * 1e3 } else { self.as_secs_f64() }
    }
}

/// Bytes.
impl Measured for usize {
    #[expect(clippy::cast_precision_loss, reason = "sizes here are far below 2^52")]
    fn number(self, unit: Unit) -> f64 {
        if let Unit::Megabytes(_) = unit { self as f64 / 1048576.0 } else { self as f64 / 1024.0 }
    }
}

impl Figure {
    /// More is worse.
    pub(super) fn at_most(name: &str, promised: Unit, measured: impl Measured) -> Self {
        let reached = measured.number(promised);
        Self { name: name.to_owned(), promised, reached, kept: reached <= promised.limit() }
    }

    /// Less is worse.
    pub(super) fn at_least(name: &str, promised: Unit, measured: impl Measured) -> Self {
        let reached = measured.number(promised);
        Self { name: name.to_owned(), promised, reached, kept: reached >= promised.limit() }
    }
}

impl Unit {
    fn limit(self) -> f64 {
        let (Self::Ratio(limit)
        | Self::Requests(limit)
        | Self::Minutes(limit)
        | Self::Seconds(limit)
        | Self::Millis(limit)
        | Self::Kilobytes(limit)
        | Self::Megabytes(limit)) = self;
        limit
    }

    fn name(self) -> &'static str {
        match self {
            Self::Ratio(_) => "×",
            Self::Requests(_) => "",
            Self::Minutes(_) => "min",
            Self::Seconds(_) => "s",
            Self::Millis(_) => "ms",
            Self::Kilobytes(_) => "KB",
            Self::Megabytes(_) => "MB",
        }
    }
}

/// Prints all; true when every promise is kept.
pub(super) fn print(figures: &[Figure]) -> bool {
    println!("\n{:<58}{:>10}{:>12}", "", "promised", "reached");
    for Figure { name, promised, reached, kept } in figures {
        let (limit, unit, verdict) = (promised.limit(), promised.name(), if *kept { "" } else { "  missed" });
        println!("{name:<58}{limit:>7} {unit:<3}{reached:>9.3} {unit:<3}{verdict}");
    }
    let kept = figures.iter().filter(|figure| figure.kept).count();
    println!("\n{kept} of {} promises kept", figures.len());
    kept == figures.len()
}
