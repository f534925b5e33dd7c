//! What is coming, what waits for the reader, and what is new: for the front page and the digest.

use crate::plates::midnight;
use crate::store::{consultations, processes, timeline};
use ::facts::Look;
use ::web::{Coming, Feed, Front, Need, News, Ui};
use base::{Moment, Sentence, Zone, days};
use db::Fault;

pub(crate) const FRONT: Front = Front {
    needs,
    coming,
    news,
    feeds: &[Feed { media_type: "text/calendar", href: "/processes.ics", label: "timeline-title" }],
};

/// So long before its end a consultation waits for those who prepare an answer.
const WAITS_DAYS: u64 = 14;

/// Consultations that one prepares an answer to, and that close.
fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    let Some(person) = look.actor().person() else { return Ok(Vec::new()) };
    let until = look.now().plus(days(WAITS_DAYS));
    let closing = consultations::prepared_by(look, person, look.now(), until)?;
    let need = |one: crate::heart::consultation::Consultation| Need {
        sentence: ui.say(&Sentence::of("consultation-need").with("title", one.said.title.as_str())),
        link: one.link(),
        due: one.said.closes,
    };
    Ok(closing.into_iter().map(need).collect())
}

/// Consultations that close, and milestones; for whoever has a part in some, theirs first.
fn coming(look: &Look, ui: &Ui, from: Moment, until: Moment, most: usize) -> Result<Vec<Coming>, Fault> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let mut coming = Vec::new();
    for one in consultations::closing(look, from, until, limit)? {
        let Some(at) = one.said.closes else { continue };
        let (title, link) = (one.said.title.to_string(), one.link());
        coming.push(Coming { title, link, at, label: ui.t("consultation-coming") });
    }
    let first = from.in_zone(&Zone::utc()).date();
    let listed = match look.actor().person() {
        Some(person) => {
            let own = timeline::own(look, person, first, limit)?;
            if own.is_empty() { of_all(look, first, limit)? } else { own }
        }
        None => of_all(look, first, limit)?,
    };
    for one in listed {
        let Some(when) = one.when else { continue };
        let at = midnight(when.first()).max(from);
        if at < until {
            coming.push(Coming { title: one.title.clone(), link: one.link(), at, label: one.lane.clone() });
        }
    }
    coming.sort_by(|a, b| (a.at, &a.link).cmp(&(b.at, &b.link)));
    coming.truncate(most);
    Ok(coming)
}

fn of_all(
    look: &Look,
    first: jiff::civil::Date,
    limit: i64,
) -> Result<Vec<crate::heart::milestone::Listed>, Fault> {
    let from = crate::heart::when::When::days(first, first);
    let filter = crate::heart::filter::Filter { from, ..crate::heart::filter::Filter::default() };
    timeline::page(look, &filter, None, limit)
}

fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let mut news = Vec::new();
    for one in consultations::since(look, since, limit)? {
        let (title, link) = (one.said.title.to_string(), one.link());
        news.push(News { title, link, at: one.made, label: ui.t("consultation-one") });
    }
    for one in processes::since(look, since, limit)? {
        let (title, link) = (one.said.name.to_string(), one.link());
        news.push(News { title, link, at: one.made, label: ui.t("process-title") });
    }
    news.sort_by(|a, b| (b.at, &a.link).cmp(&(a.at, &b.link)));
    news.truncate(most);
    Ok(news)
}
