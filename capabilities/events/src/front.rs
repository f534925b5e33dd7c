//! What the calendar brings to the front page and the digest.

use crate::heart::event::link;
use crate::heart::filter::Filter;
use crate::heart::report;
use crate::heart::when::When;
use crate::store::front as store;
use crate::store::lists::{self, Listed};
use crate::web::spoken;
use ::web::{Coming, Feed, Front, Need, News, Ui};
use base::{Moment, Sentence, days};
use db::Fault;
use facts::Look;
use jiff::civil::Time;
use std::time::Duration;

pub(crate) const FRONT: Front = Front {
    needs,
    coming,
    news,
    feeds: &[
        Feed { media_type: "text/calendar", href: "/events.ics", label: "event-nav" },
        Feed { media_type: "application/atom+xml", href: "/events.atom", label: "event-nav" },
    ],
};

/// For so long after an event those who were there are reminded of its report.
const OWED_FOR: Duration = days(30);

/// So many reports one person is reminded of.
const MOST_OWED: i64 = 5;

/// Reports owed; for facilitators what waits to be taken in, and what may be the same.
fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    let mut needs = Vec::new();
    if look.actor().facilitates() {
        let counted = |key: &str, count: i64, link: &str| Need {
            sentence: ui.tn(key, count),
            link: link.to_owned(),
            due: None,
        };
        let (held, doubles) = (store::held(look)?, store::doubles(look)?);
        needs.extend((held > 0).then(|| counted("event-need-held", held, "/events/held")));
        needs.extend((doubles > 0).then(|| counted("event-need-doubles", doubles, "/events/doubles")));
    }
    if let Some(person) = look.actor().person().filter(|_| look.actor().is_inside()) {
        let now = look.now();
        let owed = store::owed_by(look, person, (now.minus(OWED_FOR), now), MOST_OWED)?;
        needs.extend(owed.iter().map(|event| Need {
            sentence:
                ui.say_plain(&Sentence::of("event-need-report").with("event", event.details.title.as_str())),
            link: format!("{}/reports/new", event.link()),
            due: None,
        }));
    }
    Ok(needs)
}

fn coming(look: &Look, ui: &Ui, from: Moment, to: Moment, most: usize) -> Result<Vec<Coming>, Fault> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let listed = lists::upcoming(look, look.actor(), &Filter::default(), from, None, most)?;
    let ahead = listed.iter().take_while(|listed| listed.event.details.when.starts() < to);
    Ok(ahead.filter(|listed| !listed.event.is_cancelled()).map(|listed| entry(ui, listed)).collect())
}

fn entry(ui: &Ui, listed: &Listed) -> Coming {
    let details = &listed.event.details;
    let place = spoken::place(ui, details).or_else(|| details.remote.as_ref().map(|_| ui.t("event-online")));
    let going = match (listed.mine, listed.going) {
        (true, _) => Some(ui.t("event-mine")),
        (false, 0) => None,
        (false, going) => Some(ui.tn("event-going", going)),
    };
    let parts = [Some(spoken::span(ui, &details.when)), place, going];
    Coming {
        title: details.title.to_string(),
        link: listed.event.link(),
        at: begins(ui, &details.when),
        label: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}

/// What lasts whole days begins with the reader's own day of that date, wherever it takes place.
fn begins(ui: &Ui, when: &When) -> Moment {
    if !when.all_day() {
        return when.starts();
    }
    let network = ui.house().network();
    Moment::at(when.first_day().to_datetime(Time::midnight()), ui.zone().unwrap_or(&network.zone))
}

/// What people added, and what was reported. What sources list is no news of the network's own.
fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let events = store::added_since(look, look.actor(), since, limit)?;
    let reports = store::reported_since(look, since, limit)?;
    let events = events.into_iter().map(|event| News {
        title: event.details.title.to_string(),
        link: event.link(),
        at: event.made,
        label: ui.t("event-news"),
    });
    let reports = reports.into_iter().map(|reported| News {
        link: report::link(&link(&reported.event), reported.report),
        title: reported.title,
        at: reported.published,
        label: ui.t("report-news"),
    });
    let mut news: Vec<News> = events.chain(reports).collect();
    news.sort_by_key(|news| std::cmp::Reverse(news.at));
    news.truncate(most);
    Ok(news)
}
