//! An event as lists show it.

use super::spoken;
use crate::heart::event::{Standing, Status};
use crate::heart::when::When;
use crate::store::lists::Listed;
use ::web::Ui;
use jiff::civil::Date;

/// One entry of a list.
pub(crate) struct Row {
    pub(crate) link: String,
    pub(crate) title: String,
    pub(crate) lang: String,
    /// The month that begins with it, as a heading before it, where the list is told by months.
    pub(crate) opens: Option<String>,
    /// The day that stands before it.
    pub(crate) day: Date,
    pub(crate) number: i8,
    /// The month, or the weekday where the list is told by months.
    pub(crate) under: String,
    pub(crate) when: String,
    /// How far the clock on which a time of day is read is ahead of UTC.
    pub(crate) offset: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) scope: Option<String>,
    /// Waits for a facilitator.
    pub(crate) held: bool,
    /// The status in words, when it is not simply planned.
    pub(crate) status: Option<String>,
    pub(crate) cancelled: bool,
    pub(crate) over: bool,
    /// How many go, in words, when somebody does.
    pub(crate) going: Option<String>,
    pub(crate) mine: bool,
}

impl Row {
    pub(crate) fn of(ui: &Ui, listed: &Listed) -> Self {
        let event = &listed.event;
        let details = &event.details;
        let day = details.when.first_day();
        Self {
            link: event.link(),
            title: details.title.to_string(),
            lang: details.lang.to_string(),
            opens: None,
            day,
            number: day.day(),
            under: ui.month(day),
            when: spoken::span(ui, &details.when),
            offset: offset(&details.when),
            place: spoken::place(ui, details)
                .or_else(|| details.remote.as_ref().map(|_| ui.t("event-online"))),
            scope: details.scope.map(|scope| spoken::scope(ui, scope)),
            held: event.standing == Standing::Held,
            status: (details.status != Status::Planned).then(|| spoken::status(ui, details.status)),
            cancelled: event.is_cancelled(),
            over: event.is_over(ui.now()),
            going: (listed.going > 0).then(|| ui.tn("event-going", listed.going)),
            mine: listed.mine,
        }
    }

    /// All entries of a list.
    pub(crate) fn all(ui: &Ui, listed: &[Listed]) -> Vec<Self> {
        listed.iter().map(|one| Self::of(ui, one)).collect()
    }

    /// All entries of a long list, told by months.
    pub(crate) fn by_month(ui: &Ui, listed: &[Listed]) -> Vec<Self> {
        let mut rows = Self::all(ui, listed);
        let mut current = None;
        for row in &mut rows {
            let month = row.day.first_of_month();
            if current.replace(month) != Some(month) {
                row.opens = Some(ui.month_year(month));
            }
            row.under = ui.weekday(row.day);
        }
        rows
    }

    /// Whether to say that nobody goes: not of what is over or does not take place.
    pub(crate) const fn nobody(&self) -> bool {
        self.going.is_none() && !self.over && !self.cancelled
    }
}

/// Where a time of day is told; days are days wherever one is.
fn offset(when: &When) -> Option<String> {
    let told = !when.all_day() && when.first_day() == when.last_day();
    told.then(|| spoken::offset(when.zone(), when.starts()))
}
