//! The part of the timeline that a page shows: which milestones, what stands before and behind them, a roadmap over them.

use super::drawn::{Item, Paper, draw};
use super::spoken;
use crate::heart::filter::Filter;
use crate::heart::milestone::Listed;
use crate::heart::roadmap::{Roadmap, RoadmapEntry};
use crate::heart::when::{When, bounds};
use crate::store::timeline::{self, After};
use crate::store::{feeds, roadmaps};
use ::web::{Html, Ui};
use base::{Id, Named, Parse};
use db::Fault;
use facts::Look;
use jiff::Span;
use jiff::civil::Date;

/// So many entries of a roadmap are drawn over the timeline: those that are due first.
const ENTRIES: i64 = 60;

/// So many milestones a page has at least.
const LEAST: usize = 20;

/// A page of the timeline.
pub(crate) struct Shown {
    pub(crate) listed: Vec<Listed>,
    /// What feeds into what of it, by their places.
    pub(crate) arrows: Vec<(usize, usize)>,
    /// The roadmap that is drawn over it.
    pub(crate) roadmap: Option<(Roadmap, Vec<RoadmapEntry>)>,
    /// The address of what comes behind it, of its beginning, and of what is over where it begins today.
    pub(crate) next: Option<String>,
    pub(crate) first: Option<String>,
    pub(crate) earlier: Option<String>,
}

/// A group of milestones under one heading.
pub(crate) struct Group {
    pub(crate) heading: String,
    pub(crate) rows: Vec<Row>,
}

/// A milestone as the list shows it.
pub(crate) struct Row {
    pub(crate) when: String,
    pub(crate) distance: Option<String>,
    pub(crate) title: String,
    /// Its language, where that is not the reader's.
    pub(crate) lang: Option<String>,
    pub(crate) link: String,
    pub(crate) lane: String,
    pub(crate) place: Option<String>,
    /// What came of it, and the class that says so.
    pub(crate) outcome: Option<(String, &'static str)>,
    pub(crate) hours: Option<i64>,
    /// What it feeds into, with its address.
    pub(crate) into: Vec<(String, String)>,
}

impl Shown {
    /// The page behind `after`, of at most `most` milestones, at `path`. Where nobody said from when, what is long over is left
    /// away while something is ahead.
    pub(crate) fn of(
        look: &Look,
        ui: &Ui,
        filter: &Filter,
        path: &str,
        after: Option<After>,
        most: usize,
    ) -> Result<Self, Fault> {
        let roadmap = over(look, filter)?;
        // What a group does takes its room on the page from the milestones.
        let entries = roadmap.as_ref().map_or(0, |(_, entries)| entries.len());
        let most = most.saturating_sub(entries).max(LEAST);
        let limit = i64::try_from(most).unwrap_or(i64::MAX) + 1;
        let mut filter = filter.clone();
        let (mut listed, mut earlier) = (Vec::new(), None);
        let anytime = after.is_none() && filter.from.is_none() && filter.to.is_none();
        let around = match &roadmap {
            Some((roadmap, entries)) if anytime => around(look, roadmap, entries)?,
            _ => None,
        };
        if let Some((from, to)) = around {
            earlier = Some(Filter { to: Some(from), ..filter.clone() }.address(path));
            (filter.from, filter.to) = (Some(from), Some(to));
        } else if anytime {
            (listed, earlier) = ahead(look, ui, &filter, path, limit)?;
        }
        if listed.is_empty() {
            listed = timeline::page(look, &filter, after, limit)?;
        }
        let more = listed.len() > most;
        listed.truncate(most);
        let next = listed.last().filter(|_| more).map(|last| {
            let address = filter.address(path);
            let sign = if address.contains('?') { '&' } else { '?' };
            format!("{address}{sign}after={}.{}", bounds(last.when.as_ref()).0, last.id)
        });
        let arrows = feeds::among(look, &listed)?;
        let first = after.map(|_| filter.address(path));
        Ok(Self { listed, arrows, roadmap, next, first, earlier })
    }

    /// The picture.
    pub(crate) fn picture(&self, ui: &Ui, paper: Paper) -> Option<Html> {
        let mut items: Vec<Item> = self.listed.iter().map(Item::milestone).collect();
        let mut arrows = self.arrows.clone();
        if let Some((roadmap, entries)) = &self.roadmap {
            let (title, link) = (roadmap.said.title.as_str(), roadmap.link());
            for entry in entries {
                let milestone = self.listed.iter().position(|one| Some(one.id) == entry.said.milestone);
                arrows.extend(milestone.map(|to| (items.len(), to)));
                items.push(Item::entry(entry, title, &link));
            }
        }
        (!items.is_empty()).then(|| draw(ui, &items, &arrows, paper))
    }

    /// The list, by month and year.
    pub(crate) fn groups(&self, ui: &Ui) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for (at, listed) in self.listed.iter().enumerate() {
            let heading = spoken::heading(ui, listed.when.as_ref());
            if groups.last().is_none_or(|group| group.heading != heading) {
                groups.push(Group { heading, rows: Vec::new() });
            }
            let into = self.arrows.iter().filter(|(from, _)| *from == at).map(|(_, to)| &self.listed[*to]);
            let into = into.map(|one| (one.title.clone(), one.link())).collect();
            if let Some(group) = groups.last_mut() {
                group.rows.push(Row { into, ..row(ui, listed) });
            }
        }
        groups
    }
}

/// The roadmap that a filter asks for, with what is on it.
fn over(look: &Look, filter: &Filter) -> Result<Option<(Roadmap, Vec<RoadmapEntry>)>, Fault> {
    let Some(slug) = &filter.roadmap else { return Ok(None) };
    let found = roadmaps::at(look, slug)?.filter(|one| one.said.withdrawn.is_none());
    let Some(roadmap) = found else { return Ok(None) };
    let entries = roadmaps::entries(look, roadmap.id, 0, ENTRIES)?;
    Ok(Some((roadmap, entries)))
}

/// What is ahead, with the address of what is over; nothing where all of it is to be shown.
fn ahead(
    look: &Look,
    ui: &Ui,
    filter: &Filter,
    path: &str,
    limit: i64,
) -> Result<(Vec<Listed>, Option<String>), Fault> {
    let all = timeline::page(look, filter, None, limit)?;
    let since = begins(ui.today(), &all, all.len() as i64 >= limit).and_then(|day| When::days(day, day));
    let Some(since) = since else { return Ok((all, None)) };
    let coming = timeline::page(look, &Filter { from: Some(since), ..filter.clone() }, None, limit)?;
    // What is to be announced is no reason to leave all the rest away.
    if coming.iter().all(|one| one.when.is_none()) {
        return Ok((all, None));
    }
    Ok((coming, Some(Filter { to: Some(since), ..filter.clone() }.address(path))))
}

/// From when until when a roadmap is drawn: where its entries are, with their milestones as far as these are not years away,
/// and some months around. Nothing where no entry has a date.
fn around(look: &Look, roadmap: &Roadmap, entries: &[RoadmapEntry]) -> Result<Option<(When, When)>, Fault> {
    let due: Vec<When> = entries.iter().filter_map(|entry| entry.said.by).collect();
    let (Some(first), Some(last)) = (due.iter().map(When::first).min(), due.iter().map(When::last).max())
    else {
        return Ok(None);
    };
    let near = |when: &When| {
        when.last().year() + LONG_AGO >= first.year() && when.first().year() <= last.year() + LONG_AGO
    };
    let milestones: Vec<When> =
        timeline::of_roadmap(look, roadmap.id)?.iter().filter_map(|one| one.when).filter(near).collect();
    let first = milestones.iter().map(When::first).min().map_or(first, |day| day.min(first));
    let last = milestones.iter().map(When::last).max().map_or(last, |day| day.max(last));
    let (first, last) =
        (first.saturating_sub(Span::new().months(2)), last.saturating_add(Span::new().months(2)));
    Ok(When::days(first, first).zip(When::days(last, last)))
}

/// From when a timeline is shown of which nobody said that: from today, where there is more than a page holds; from a year ago,
/// where it goes back further than three; otherwise from its beginning.
fn begins(today: Date, listed: &[Listed], more: bool) -> Option<Date> {
    if more {
        return Some(today);
    }
    let first = listed.first()?.when?.first();
    (first.year() + LONG_AGO < today.year()).then(|| today.saturating_sub(Span::new().years(1)))
}

/// A picture of more years would be mostly empty.
const LONG_AGO: i16 = 3;

/// A milestone as a list shows it.
pub(crate) fn row(ui: &Ui, listed: &Listed) -> Row {
    Row {
        when: spoken::when(ui, listed.when.as_ref()),
        distance: spoken::distance(ui, listed.when.as_ref()),
        title: listed.title.clone(),
        lang: (listed.lang.base() != ui.tongue().name()).then(|| listed.lang.to_string()),
        link: listed.link(),
        lane: listed.lane.clone(),
        place: listed.place.clone(),
        outcome: listed.outcome.map(|one| (spoken::outcome(ui, one), spoken::outcome_class(one))),
        hours: listed.hours,
        into: Vec::new(),
    }
}

/// Behind which milestone a page begins, as its address has it: `2013-02-25.018f…`.
pub(crate) fn after(text: &str) -> Option<After> {
    let (day, id) = text.split_once('.')?;
    Some((day.parse().ok()?, Id::parse(id).ok()?))
}
