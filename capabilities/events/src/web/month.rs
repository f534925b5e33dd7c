//! The calendar of a month.

use super::filter::{Panel, Tabs, filter, pairs};
use super::index;
use crate::heart::filter::Filter;
use crate::store::lists::{self, Listed};
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, RawQuery};
use base::{Moment, Zone, days};
use facts::{Look, Problem, Tag};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/month/{month}", Gate::Public, show);
}

/// The address of the month that a day is in.
pub(super) fn address(day: Date) -> String {
    format!("/events/month/{}", day.strftime("%Y-%m"))
}

/// A day with what takes place on it.
pub(super) struct Day {
    pub(super) date: Date,
    pub(super) number: i8,
    pub(super) weekday: String,
    pub(super) out: bool,
    pub(super) today: bool,
    pub(super) entries: Vec<Entry>,
}

/// An event on one of its days.
pub(super) struct Entry {
    pub(super) link: String,
    pub(super) title: String,
    pub(super) lang: String,
    /// When it begins, on the day on which it does.
    pub(super) time: Option<String>,
    /// Not its first day.
    pub(super) still: bool,
    pub(super) cancelled: bool,
    pub(super) held: bool,
    pub(super) mine: bool,
    pub(super) nobody: bool,
}

#[derive(Template)]
#[template(path = "events/month.html")]
struct MonthPage {
    ui: Ui,
    title: String,
    weekdays: Vec<String>,
    weeks: Vec<Vec<Day>>,
    empty: bool,
    panel: Panel,
    tabs: Tabs,
    before: (String, String),
    after: (String, String),
    can_add: bool,
}

async fn show(door: Door, Path(month): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let first = parse(&month).ok_or(Problem::NotFound)?;
    let filter = filter(&pairs(query.as_deref()));
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &filter, first)).await?;
    let title = body.title.clone();
    door.page(title, body).current("/events").keep(index::TAGS.map(Tag::from)).answer()
}

/// `2026-11`, in the years that people plan for and look back to.
fn parse(text: &str) -> Option<Date> {
    let (year, month) = text.split_once('-').filter(|_| text.len() == 7)?;
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()?;
    (1970..=2200).contains(&date.year()).then_some(date)
}

fn page_of(look: &Look, ui: Ui, filter: &Filter, first: Date) -> Result<MonthPage, Problem> {
    let (from, to) = (monday(first), sunday(first.last_of_month()));
    let listed = within(look, filter, from, to)?;
    let weekdays = each_day(from, from.saturating_add(6.days())).map(|day| ui.weekday(day)).collect();
    let days: Vec<Day> =
        each_day(from, to).map(|date| day(&ui, date, date.month() != first.month(), &listed)).collect();
    let empty = days.iter().all(|day| day.out || day.entries.is_empty());
    let mut weeks = Vec::new();
    let mut rest = days.into_iter().peekable();
    while rest.peek().is_some() {
        weeks.push(rest.by_ref().take(7).collect());
    }
    let neighbour = |date: Date| (filter.address(&address(date), &[]), ui.month_year(date));
    Ok(MonthPage {
        title: ui.month_year(first),
        weekdays,
        weeks,
        empty,
        panel: Panel::of(look, &ui, filter, &address(first), false)?,
        tabs: Tabs::of(&ui, filter, "month"),
        before: neighbour(first.saturating_sub(1.month())),
        after: neighbour(first.saturating_add(1.month())),
        can_add: look.actor().is_inside(),
        ui,
    })
}

/// What takes place on some days, each event on its own wall clock: a day more on both sides holds every zone.
pub(super) fn within(look: &Look, filter: &Filter, from: Date, to: Date) -> Result<Vec<Listed>, Problem> {
    let midnight = |day: Date| Moment::at(day.at(0, 0, 0, 0), &Zone::utc());
    let (from, to) = (midnight(from).minus(days(1)), midnight(to).plus(days(2)));
    Ok(lists::between(look, look.actor(), filter, from, to)?)
}

/// One day, with those of the events that take place on it.
pub(super) fn day(ui: &Ui, date: Date, out: bool, listed: &[Listed]) -> Day {
    let on = |one: &&Listed| {
        let when = &one.event.details.when;
        when.first_day() <= date && date <= when.last_day()
    };
    Day {
        date,
        number: date.day(),
        weekday: ui.weekday(date),
        out,
        today: date == ui.today(),
        entries: listed.iter().filter(on).map(|one| entry(ui, one, date)).collect(),
    }
}

fn entry(ui: &Ui, listed: &Listed, date: Date) -> Entry {
    let event = &listed.event;
    let when = &event.details.when;
    let still = when.first_day() < date;
    Entry {
        link: event.link(),
        title: event.details.title.to_string(),
        lang: event.details.lang.to_string(),
        time: (!still && !when.all_day()).then(|| ui.time(when.start_local().time())),
        still,
        cancelled: event.is_cancelled(),
        held: event.standing == crate::heart::event::Standing::Held,
        mine: listed.mine,
        nobody: listed.going == 0 && !event.is_over(ui.now()) && !event.is_cancelled(),
    }
}

/// The days from one to another, both included.
pub(super) fn each_day(from: Date, to: Date) -> impl Iterator<Item = Date> {
    from.series(1.day()).take_while(move |day| *day <= to)
}

/// The Monday of a day's week.
pub(super) fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().since(Weekday::Monday)).days())
}

fn sunday(day: Date) -> Date {
    monday(day).saturating_add(6.days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_is_read_from_its_address_and_from_nothing_else() {
        assert_eq!(parse("2026-11"), Some(date(2026, 11, 1)));
        for wrong in ["2026-13", "2026-1", "20261", "november", "0001-01", "2026-11-01", ""] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn weeks_run_from_monday_to_sunday() {
        assert_eq!(monday(date(2026, 11, 22)), date(2026, 11, 16));
        assert_eq!(monday(date(2026, 11, 23)), date(2026, 11, 23));
        assert_eq!(each_day(date(2026, 11, 30), date(2026, 12, 2)).count(), 3);
    }
}
