//! What the library brings to the front page.

use crate::store::listed::{self, Filter};
use ::facts::Look;
use ::web::{Front, News, Ui};
use base::Moment;
use db::Fault;

pub(crate) const FRONT: Front = Front { news, ..Front::NOTHING };

fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let inside = look.actor().is_inside();
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let found = listed::newest(look, &Filter::default(), inside, since, None, most)?;
    let label = ui.t("document-kind");
    let news = found.iter().map(|document| News {
        title: document.details.title.to_string(),
        link: document.link(),
        at: document.added,
        label: label.clone(),
    });
    Ok(news.collect())
}
