//! Between the form's fields and what is said about an event.

use crate::acts::events::HolderName;
use crate::heart::event::{Details, Status};
use crate::heart::when::When;
use ::web::Fields;
use base::{Line, Parse, Sentence, Zone};
use jiff::civil::{Date, DateTime, Time};

/// What was typed, as details and the names of the organizations that hold it; otherwise what is wrong is noted beside the
/// fields.
pub(super) fn read(fields: &mut Fields) -> Option<(Details, Vec<HolderName>)> {
    let title = fields.need("title");
    let lang = fields.need("lang");
    let when = when(fields);
    let status = fields.need::<Status>("status");
    let reason = fields.maybe("reason");
    if reason.is_none() && matches!(status, Some(Status::Moved | Status::Cancelled)) {
        fields.refuse("reason", Sentence::of("event-wrong-reason"));
    }
    let hashtag = fields.maybe::<Hashtag>("hashtag").map(|tag| tag.0);
    let (description, place, country) =
        (fields.maybe("description"), fields.maybe("place"), fields.maybe("country"));
    let (remote, url, organizers) = (fields.maybe("remote"), fields.maybe("url"), fields.maybe("organizers"));
    let (scope, kind, topics) = (fields.maybe("scope"), fields.maybe("kind"), fields.many("topics"));
    let holders = holders(fields);
    fields.check().ok()?;
    let details = Details {
        title: title?,
        description,
        lang: lang?,
        when: when?,
        place,
        country,
        remote,
        scope,
        kind,
        organizers,
        organizations: Vec::new(),
        topics,
        hashtag,
        url,
        status: status?,
        reason,
    };
    Some((details, holders))
}

/// A name a line.
fn holders(fields: &mut Fields) -> Vec<HolderName> {
    let typed = fields.get("organizations").to_owned();
    let mut names = Vec::new();
    for line in typed.lines().filter(|line| !line.trim().is_empty()) {
        match HolderName::parse(line) {
            Ok(name) => names.push(name),
            Err(sentence) => fields.refuse("organizations", sentence),
        }
    }
    names
}

/// The days, or the times on the wall clock. The end may be left out: then it is the day, or the time, of the start.
fn when(fields: &mut Fields) -> Option<When> {
    let zone = fields.need::<Zone>("zone");
    let first = fields.need::<Day>("start_date");
    let last = fields.maybe::<Day>("end_date").or(first);
    let when = if fields.has("all_day") {
        When::days(first?.0, last?.0, zone?)
    } else {
        let (start, end) = (fields.maybe::<Hour>("start_time"), fields.maybe::<Hour>("end_time"));
        if fields.get("start_time").trim().is_empty() {
            fields.refuse("start_time", Sentence::of("event-wrong-no-time"));
        } else if last != first && fields.get("end_time").trim().is_empty() {
            fields.refuse("end_time", Sentence::of("event-wrong-no-end"));
        }
        let end = end.or(start);
        When::timed(at(first?, start?), at(last?, end?), zone?)
    };
    when.map_err(|sentence| fields.refuse("end_date", sentence)).ok()
}

fn at(day: Day, hour: Hour) -> DateTime {
    day.0.to_datetime(hour.0)
}

/// The fields of an event that is edited, held by organizations of these names.
pub(super) fn of(details: &Details, holders: &[String]) -> Fields {
    let when = &details.when;
    let hour = |at: DateTime| at.strftime("%H:%M").to_string();
    let fields = Fields::default()
        .with("title", &details.title)
        .with_some("description", details.description.as_ref())
        .with("lang", &details.lang)
        .with("zone", when.zone())
        .with("start_date", when.first_day())
        .with_some("place", details.place.as_ref())
        .with_some("country", details.country)
        .with_some("remote", details.remote.as_ref())
        .with_some("scope", details.scope)
        .with_some("kind", details.kind)
        .with_some("organizers", details.organizers.as_ref())
        .with("organizations", holders.join("\n"))
        .with_some("hashtag", details.hashtag.as_ref())
        .with_some("url", details.url.as_ref())
        .with("status", details.status)
        .with_some("reason", details.reason.as_ref());
    let fields = match when {
        When::Days { last, .. } => fields.with("all_day", "yes").with("end_date", last),
        When::Timed { start, end, .. } => {
            fields.with("start_time", hour(*start)).with("end_date", end.date()).with("end_time", hour(*end))
        }
    };
    details.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic))
}

/// A day as browsers send it, which is also how people without a date field write it: `2026-12-14`.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Day(Date);

impl Parse for Day {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let date: Date = typed.trim().parse().map_err(|_| Sentence::of("event-wrong-date"))?;
        if (1900..=2200).contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err(Sentence::of("event-wrong-date"))
        }
    }
}

/// A time of day: `09:00`.
#[derive(Clone, Copy)]
struct Hour(Time);

impl Parse for Hour {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        typed.trim().parse().map(Self).map_err(|_| Sentence::of("event-wrong-time"))
    }
}

/// A hashtag, typed with its sign or without.
struct Hashtag(Line<60>);

impl Parse for Hashtag {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let bare: String = typed.trim().trim_start_matches(['#', '＃']).split_whitespace().collect();
        Line::parse(&bare).map(Self)
    }
}
