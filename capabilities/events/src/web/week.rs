//! The calendar of a week.

use super::filter::{Panel, Tabs, filter, pairs};
use super::index;
use super::month::{Day, day, each_day, monday, within};
use crate::heart::filter::Filter;
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, RawQuery};
use facts::{Look, Problem, Tag};
use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/week/{week}", Gate::Public, show);
}

/// The address of the week that a day is in: `2026-W47` (ISO 8601).
pub(super) fn address(day: Date) -> String {
    let week = day.iso_week_date();
    format!("/events/week/{}-W{:02}", week.year(), week.week())
}

#[derive(Template)]
#[template(path = "events/week.html")]
struct WeekPage {
    ui: Ui,
    title: String,
    days: Vec<(Day, String)>,
    panel: Panel,
    tabs: Tabs,
    before: String,
    after: String,
    empty: bool,
    can_add: bool,
}

async fn show(door: Door, Path(week): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let first = parse(&week).ok_or(Problem::NotFound)?;
    let filter = filter(&pairs(query.as_deref()));
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &filter, first)).await?;
    let title = body.title.clone();
    door.page(title, body).current("/events").keep(index::TAGS.map(Tag::from)).answer()
}

fn parse(text: &str) -> Option<Date> {
    let (year, week) = text.split_once("-W").filter(|_| text.len() == 8)?;
    let date = ISOWeekDate::new(year.parse().ok()?, week.parse().ok()?, Weekday::Monday).ok()?.date();
    (1970..=2200).contains(&date.year()).then_some(date)
}

fn page_of(look: &Look, ui: Ui, filter: &Filter, day_in_it: Date) -> Result<WeekPage, Problem> {
    let first = monday(day_in_it);
    let last = first.saturating_add(6.days());
    let listed = within(look, filter, first, last)?;
    let days: Vec<(Day, String)> =
        each_day(first, last).map(|date| (day(&ui, date, false, &listed), ui.day_month(date))).collect();
    let neighbour = |date: Date| filter.address(&address(date), &[]);
    Ok(WeekPage {
        title: format!("{} – {}", ui.day_month(first), ui.date(last)),
        empty: days.iter().all(|(day, _)| day.entries.is_empty()),
        days,
        panel: Panel::of(look, &ui, filter, &address(first), false)?,
        tabs: Tabs::of(&ui, filter, "week"),
        before: neighbour(first.saturating_sub(7.days())),
        after: neighbour(first.saturating_add(7.days())),
        can_add: look.actor().is_inside(),
        ui,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_week_is_read_from_its_address_and_from_nothing_else() {
        assert_eq!(parse("2026-W47"), Some(date(2026, 11, 16)));
        assert_eq!(address(date(2027, 1, 1)), "/events/week/2026-W53");
        for wrong in ["2026-W54", "2026-47", "2026-W7", "W47"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
