//! Initiatives on the pages of topics and organizations, on the front page, and by a short code in any text.

use crate::acts::merging;
use crate::heart::facet::Facet;
use crate::heart::initiative::Initiative;
use crate::heart::lead::Standing;
use crate::store::facets::{count_of, narrowed};
use crate::store::{initiatives, leads, parts, updates};
use crate::web::filter::{Counts, Filter, found};
use crate::web::html;
use crate::web::presenting;
use crate::web::row::{Row, row};
use crate::web::spoken::TopicNames;
use crate::web::updates::link;
use ::web::{Beside, Feed, Fields, Front, Html, Need, News, Shortcode, Ui};
use askama::Template;
use base::{Id, Moment, Sentence};
use db::Fault;
use facts::{Look, Problem, Subject};
use markup::Place;

/// Where initiatives are shown.
pub(crate) const BESIDE: [Beside; 4] = [
    Beside { kind: "topic", html: on_topic },
    Beside { kind: "organization", html: on_organization },
    Beside { kind: "person", html: on_person },
    presenting::BESIDE,
];

/// What the front page shows of them.
pub(crate) const FRONT: Front = Front {
    needs,
    news,
    feeds: &[Feed {
        media_type: "application/atom+xml",
        href: "/initiatives.atom",
        label: "initiatives-title",
    }],
    ..Front::NOTHING
};

/// `[initiatives topic="access"]`, with any of the facets of the list.
pub(crate) const SHORTCODE: Shortcode = Shortcode { name: "initiatives", render };

/// So many are shown beside a thing; the others are on the list.
const BESIDE_MOST: i64 = 5;

/// So many are shown in place of a short code.
const CODE_MOST: i64 = 20;

#[derive(Template)]
#[template(path = "initiatives/_beside.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
    total: i64,
    /// The list of all, where there is one.
    all: Option<String>,
}

fn section(
    look: &Look,
    ui: &Ui,
    found: &[Initiative],
    total: i64,
    all: Option<String>,
) -> Result<Option<Html>, Fault> {
    if found.is_empty() {
        return Ok(None);
    }
    let topics = TopicNames::of(look, ui)?;
    let rows = found.iter().map(|one| row(ui, &topics, one)).collect();
    html(&Section { ui, rows, total, all }).map(Some)
}

fn on_topic(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Html>, Fault> {
    match topics::slug_of(look, topic)? {
        Some(slug) => of_facet(look, ui, Facet::Topic, slug.to_string()),
        None => Ok(None),
    }
}

fn on_organization(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Html>, Fault> {
    of_facet(look, ui, Facet::Organization, id.to_string())
}

/// The newest with this value of a facet, and the way to all.
fn of_facet(look: &Look, ui: &Ui, facet: Facet, value: String) -> Result<Option<Html>, Fault> {
    let total = count_of(look, facet, &value)?;
    let all = Filter::only(facet, value.as_str()).address("/initiatives", &[]);
    let found = narrowed(look, &[(facet, value)], None, BESIDE_MOST)?;
    section(look, ui, &found, total, (total > BESIDE_MOST).then_some(all))
}

fn on_person(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Html>, Fault> {
    let mut ids = leads::led_by(look, id.as_of(), Standing::Leads)?;
    let total = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    ids.reverse();
    ids.truncate(usize::try_from(CODE_MOST).unwrap_or(usize::MAX));
    let found = initiatives::of_ids(look, &ids)?;
    section(look, ui, &found, total, None)
}

#[derive(Template)]
#[template(path = "initiatives/_code.html")]
struct Code<'a> {
    ui: &'a Ui,
    block: bool,
    rows: Vec<Row>,
    all: String,
}

fn render(look: &Look, ui: &Ui, code: &markup::Shortcode) -> Result<Option<Html>, Fault> {
    let facets = ["topic", "region", "state", "seeks", "lang"];
    let given = |fields: Fields, name: &str| fields.with_some(name, code.get(name));
    let filter = Filter::of(&facets.into_iter().fold(Fields::default(), given));
    let (counts, topics) = (Counts::of(look)?, TopicNames::of(look, ui)?);
    let found = match found(look, ui, &filter, &counts, None, CODE_MOST) {
        Ok(found) => found,
        Err(Problem::Fault(fault)) => return Err(fault),
        Err(other) => return Err(Fault::Data(other.to_string())),
    };
    let rows = found.iter().map(|one| row(ui, &topics, one)).collect();
    let all = filter.address("/initiatives", &[]);
    html(&Code { ui, block: code.place() == Place::Block, rows, all }).map(Some)
}

/// So many initiatives of one person are looked through for what waits.
const LOOKED_THROUGH: usize = 100;

/// Leading that waits for a yes, answers owed, and initiatives of which nothing was heard.
fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    let Some(person) = look.actor().person().filter(|_| look.actor().is_inside()) else {
        return Ok(Vec::new());
    };
    let need = |key: &'static str, one: &Initiative, link: String| Need {
        sentence: ui.say_plain(&Sentence::of(key).with("title", one.said.title.as_str())),
        link,
        due: None,
    };
    let mut needs: Vec<Need> = crate::acts::leading::asked(look, person)?
        .iter()
        .map(|one| need("initiative-need-asked", one, one.link()))
        .collect();
    let mut ids = leads::led_by(look, person, Standing::Leads)?;
    ids.reverse();
    ids.truncate(LOOKED_THROUGH);
    let led = initiatives::of_ids(look, &ids)?;
    let owed = parts::owed_by(look, person)?;
    for one in led.iter().filter(|one| one.merged_into.is_none()) {
        if owed.contains(&one.id) {
            needs.push(need("initiative-need-answer", one, format!("{}/answers", one.link())));
        }
        if one.reminded.is_some() {
            needs.push(need("initiative-need-heard", one, one.link()));
        }
        for proposal in merging::unanswered(look, one)? {
            let link = format!("{}/together/{proposal}", one.link());
            needs.push(need("initiative-need-proposal", one, link));
        }
    }
    Ok(needs)
}

/// New initiatives, and what was told of others.
fn news(look: &Look, ui: &Ui, since: Moment, limit: usize) -> Result<Vec<News>, Fault> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let fresh = narrowed(look, &[], None, most)?;
    let mut news: Vec<News> = fresh
        .iter()
        .filter(|one| one.made >= since)
        .map(|one| News {
            title: one.said.title.to_string(),
            link: one.link(),
            at: one.made,
            label: ui.t("initiative-one"),
        })
        .collect();
    let told = updates::since(look, since, most)?;
    let ids: Vec<Id<Initiative>> = told.iter().map(|(_, initiative)| *initiative).collect();
    let about = initiatives::of_ids(look, &ids)?;
    for (update, id) in told {
        if let Some(one) = about.iter().find(|one| one.id == id) {
            news.push(News {
                title: format!("{}: {}", one.said.title, update.title),
                link: link(one, update.number),
                at: update.at,
                label: ui.t("update-one"),
            });
        }
    }
    news.sort_by_key(|one| std::cmp::Reverse(one.at));
    news.truncate(limit);
    Ok(news)
}
