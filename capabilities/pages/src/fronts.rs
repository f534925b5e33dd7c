//! What pages bring to the front page and the digest.

use crate::store::{found, lists, pages};
use ::web::{Feed, Front, Need, News, Ui};
use base::{Moment, Sentence};
use db::Fault;
use facts::Look;

/// So many pages wait for one person at most.
const MOST_NEEDS: i64 = 5;

pub(crate) const FRONT: Front = Front {
    needs,
    news,
    feeds: &[Feed {
        media_type: "application/atom+xml",
        href: "/pages/changes.atom",
        label: "page-changes-title",
    }],
    ..Front::NOTHING
};

/// Comments on what the reader began.
fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    let Some(person) = look.actor().person() else { return Ok(Vec::new()) };
    let mut needs = Vec::new();
    for id in found::waiting_for(look, person, MOST_NEEDS)? {
        let Some(page) = pages::find(look, id)?.filter(|page| page.is_for(look.actor())) else { continue };
        let sentence = Sentence::of("page-need-comments")
            .with("count", page.open_comments)
            .with("title", page.title.as_str());
        needs.push(Need {
            sentence: ui.say(&sentence),
            link: format!("{}/comments", page.link()),
            due: None,
        });
    }
    Ok(needs)
}

fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let pages = lists::changed_since(look, look.actor().is_inside(), since, limit)?;
    let news = pages.into_iter().map(|page| News {
        title: page.title.to_string(),
        link: page.link(),
        at: page.changed,
        label: ui.t(if page.made >= since { "page-news-new" } else { "page-news-changed" }),
    });
    Ok(news.collect())
}
