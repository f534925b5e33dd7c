//! What was promised, and what was reached.

use std::time::Duration;

/// One line of the result.
pub(super) struct Figure {
    name: String,
    unit: &'static str,
    /// Nothing where a number only stands beside another.
    promised: Option<f64>,
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
    PerSecond(f64),
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
        Self { kept: reached <= promised.limit(), ..Self::of(name, promised, reached) }
    }

    /// Less is worse.
    pub(super) fn at_least(name: &str, promised: Unit, measured: impl Measured) -> Self {
        let reached = measured.number(promised);
        Self { kept: reached >= promised.limit(), ..Self::of(name, promised, reached) }
    }

    /// Nothing was promised; it helps to read the figure above it.
    pub(super) fn beside(name: &str, unit: fn(f64) -> Unit, measured: impl Measured) -> Self {
        let unit = unit(0.0);
        Self { promised: None, ..Self::of(&format!("  {name}"), unit, measured.number(unit)) }
    }

    fn of(name: &str, unit: Unit, reached: f64) -> Self {
        Self { name: name.to_owned(), unit: unit.name(), promised: Some(unit.limit()), reached, kept: true }
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
        | Self::Megabytes(limit)
        | Self::PerSecond(limit)) = self;
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
            Self::PerSecond(_) => "/s",
        }
    }
}

/// Prints all; true when every promise is kept.
pub(super) fn print(figures: &[Figure]) -> bool {
    println!("\n{:<62}{:>11}{:>13}", "", "promised", "reached");
    for Figure { name, unit, promised, reached, kept } in figures {
        let promise = promised.map_or_else(String::new, |limit| format!("{limit:>7} {unit:<3}"));
        let verdict = if *kept { "" } else { "  missed" };
        println!("{name:<62}{promise:>11}{reached:>10.3} {unit:<3}{verdict}");
    }
    let promises = figures.iter().filter(|figure| figure.promised.is_some());
    let (all, kept) = (promises.clone().count(), promises.filter(|figure| figure.kept).count());
    println!("\n{kept} of {all} promises kept");
    kept == all
}
