//! The front page.

use crate::{FRONT, gathered};
use access::Gate;
use askama::Template;
use base::{Sentence, Zone, days};
use facts::{Look, Problem, Subject, Tag};
use jiff::civil::{Date, Time};
use std::time::Duration;
use web::{ANYTHING, Answer, Coming, Door, Html, Joining, Need, Network, News, Routes, Ui};

pub(crate) fn routes(r: &mut Routes) {
    r.get("/", Gate::Public, front);
}

/// So many entries each part of the page has: all of them together fit into the first packets.
const MOST: usize = 8;

/// What is further away than this is not coming yet.
const AHEAD: Duration = days(2 * 365);

/// What is older than this is not new.
const NEW: Duration = days(90);

/// Something that takes place, opens or ends, as the page shows it.
struct Day {
    link: String,
    title: String,
    label: String,
    date: Date,
    number: i8,
    month: String,
    /// The time of day and where it is read; nothing for what lasts whole days.
    time: Option<String>,
    away: String,
}

/// Something that waits for the reader.
struct Waiting {
    link: String,
    sentence: String,
    /// Until when, as a sentence.
    due: Option<String>,
}

/// Something new.
struct Fresh {
    link: String,
    title: String,
    label: String,
    date: String,
}

#[derive(Template)]
#[template(path = "front/front.html")]
struct FrontPage {
    ui: Ui,
    name: String,
    lang: String,
    about: Option<Html>,
    /// How one comes in, for whoever is outside.
    joining: Option<&'static str>,
    needs: Vec<Waiting>,
    /// How many more things wait than stand here.
    more: usize,
    /// How many notices have not been seen.
    notices: i64,
    coming: Vec<Day>,
    sections: Vec<Html>,
    news: Vec<Fresh>,
}

async fn front(door: Door) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui)).await?;
    let ui = door.ui();
    let feeds = ui.house().fronts.iter().flat_map(|area| area.front.feeds);
    let page = door.page(body.name.clone(), body);
    let page = feeds.fold(page, |page, feed| page.alternate(feed.media_type, feed.href, ui.t(feed.label)));
    page.keep([Tag::from(ANYTHING)]).answer()
}

fn page_of(look: &Look, ui: Ui) -> Result<FrontPage, Problem> {
    let (network, now) = (ui.house().network(), look.now());
    let areas = &ui.house().fronts;
    let reader = look.actor().person();
    let mut needs = if reader.is_some() { gathered::needs(look, &ui, areas)? } else { Vec::new() };
    let more = needs.len().saturating_sub(MOST);
    needs.truncate(MOST);
    let coming = gathered::coming(look, &ui, areas, (now, now.plus(AHEAD)), MOST)?;
    let news = gathered::news(look, &ui, areas, now.minus(NEW), MOST)?;
    let about = match &network.about {
        Some(about) => Some(ui.prose(look, about.as_str(), look.actor().is_steward())?),
        None => None,
    };
    Ok(FrontPage {
        name: network.name.to_string(),
        lang: network.lang.to_string(),
        about,
        joining: reader.is_none().then(|| joining(&network)),
        needs: needs.into_iter().map(|need| waiting(&ui, need)).collect(),
        more,
        notices: reader.map_or(Ok(0), |person| notices::unseen(look, person))?,
        coming: coming.into_iter().map(|coming| day(&ui, &network.zone, coming)).collect(),
        sections: ui.house().beside(look, &ui, &Subject { kind: FRONT.into(), ..Network::SUBJECT })?,
        news: news.into_iter().map(|news| fresh(&ui, &network.zone, news)).collect(),
        ui,
    })
}

const fn joining(network: &Network) -> &'static str {
    match network.joining {
        Joining::Open => "front-joining-open",
        Joining::Approval => "front-joining-approval",
        Joining::Invitation => "front-joining-invitation",
    }
}

/// The city by whose clock times are told, or UTC: without it, nobody knows when 14:00 is.
fn city(ui: &Ui) -> String {
    ui.zone().unwrap_or(&ui.house().network().zone).city()
}

fn waiting(ui: &Ui, need: Need) -> Waiting {
    let until = |due| Sentence::of("front-due").with("moment", ui.moment(due)).with("city", city(ui));
    let due = need.due.map(|due| ui.say(&until(due)));
    Waiting { link: need.link, sentence: need.sentence, due }
}

fn day(ui: &Ui, network: &Zone, coming: Coming) -> Day {
    let local = coming.at.in_zone(ui.zone().unwrap_or(network));
    let (date, time) = (local.date(), local.time());
    let clock = |time| Sentence::of("front-clock").with("time", ui.time(time)).with("city", city(ui));
    Day {
        link: coming.link,
        title: coming.title,
        label: coming.label,
        date,
        number: date.day(),
        month: ui.month(date),
        time: (time != Time::midnight()).then(|| ui.say(&clock(time))),
        away: ui.days_away(date),
    }
}

fn fresh(ui: &Ui, network: &Zone, news: News) -> Fresh {
    let date = news.at.in_zone(ui.zone().unwrap_or(network)).date();
    Fresh { link: news.link, title: news.title, label: news.label, date: ui.date(date) }
}
