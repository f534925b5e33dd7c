//! What all capabilities bring, put together.

use base::Moment;
use db::Fault;
use facts::Look;
use web::{Area, Coming, Need, News, Ui};

/// What waits for whoever looks: what has a term first, the nearest first.
pub(crate) fn needs<'a>(
    look: &Look,
    ui: &Ui,
    areas: impl IntoIterator<Item = &'a Area>,
) -> Result<Vec<Need>, Fault> {
    let mut needs = Vec::new();
    for area in areas {
        needs.extend((area.front.needs)(look, ui)?);
    }
    needs.sort_by_key(|need| (need.due.is_none(), need.due));
    Ok(needs)
}

/// What takes place or ends between two moments: the earliest first, at most so much.
pub(crate) fn coming<'a>(
    look: &Look,
    ui: &Ui,
    areas: impl IntoIterator<Item = &'a Area>,
    (from, to): (Moment, Moment),
    most: usize,
) -> Result<Vec<Coming>, Fault> {
    let mut coming = Vec::new();
    for area in areas {
        coming.extend((area.front.coming)(look, ui, from, to, most)?);
    }
    coming.sort_by(|a, b| (a.at, &a.title, &a.link).cmp(&(b.at, &b.title, &b.link)));
    coming.truncate(most);
    Ok(coming)
}

/// What is there since a moment: the newest first, at most so much.
pub(crate) fn news<'a>(
    look: &Look,
    ui: &Ui,
    areas: impl IntoIterator<Item = &'a Area>,
    since: Moment,
    most: usize,
) -> Result<Vec<News>, Fault> {
    let mut news = Vec::new();
    for area in areas {
        news.extend((area.front.news)(look, ui, since, most)?);
    }
    news.sort_by(|a, b| (b.at, &a.title, &a.link).cmp(&(a.at, &b.title, &b.link)));
    news.truncate(most);
    Ok(news)
}
