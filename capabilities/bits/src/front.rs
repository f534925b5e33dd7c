//! What bits bring to the front page and the digest, and to the pages of topics.

use crate::face;
use crate::search::TITLE;
use crate::store::front as store;
use ::web::{Beside, Front, Html, News, Ui};
use askama::Template;
use base::{Id, Moment};
use db::Fault;
use facts::{Look, Subject};

pub(crate) const FRONT: Front = Front { news, ..Front::NOTHING };

/// The bits of a topic, on its page.
pub(crate) const ON_TOPIC: Beside = Beside { kind: "topic", html: on_topic };

/// So many bits stand on a topic's page.
const MOST_OF_TOPIC: usize = 3;

/// Out of so many of the newest: those that others build upon.
const LOOKED_THROUGH: i64 = 30;

/// At most one in so many of the news is a bit: many are marked in one text.
const SHARE: usize = 3;

fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let most = i64::try_from(most.div_ceil(SHARE)).unwrap_or(i64::MAX);
    let mut news = Vec::new();
    for kept in store::marked_since(look, look.actor().is_inside(), since, most)? {
        if let Some(bit) = face::seen(look, ui.house(), kept)? {
            news.push(News {
                title: markup::excerpt(&bit.passage, TITLE),
                link: bit.address(),
                at: bit.marked,
                label: ui.t("bits-news"),
            });
        }
    }
    Ok(news)
}

/// A bit as a topic's page shows it.
struct Row {
    link: String,
    excerpt: String,
    lang: Option<String>,
    /// What it was taken from.
    title: String,
    supports: i64,
    uses: i64,
}

#[derive(Template)]
#[template(path = "bits/_topic.html")]
struct OnTopic<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
    all: String,
}

fn on_topic(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(slug) = topics::slug_of(look, topic)? else { return Ok(None) };
    let mut kept = store::of_topic(look, look.actor().is_inside(), &slug, LOOKED_THROUGH)?;
    kept.sort_by_key(|bit| std::cmp::Reverse((bit.uses, bit.supports, bit.id)));
    let mut rows = Vec::new();
    for kept in kept {
        if rows.len() == MOST_OF_TOPIC {
            break;
        }
        rows.extend(face::seen(look, ui.house(), kept)?.map(|bit| Row {
            link: bit.address(),
            excerpt: markup::excerpt(&bit.passage, 160),
            lang: bit.lang.as_ref().map(ToString::to_string),
            title: bit.title,
            supports: bit.supports,
            uses: bit.uses,
        }));
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let section = OnTopic { ui, rows, all: format!("/bits?topic={slug}") }.render();
    section.map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}
