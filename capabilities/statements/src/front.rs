//! What statements bring to the front page and the digest.

use crate::heart::procedure::position::are_shown;
use crate::heart::statement::{Stage, Statement};
use crate::store::front::{self as store, Drafted, Mentioned};
use ::web::{Coming, Front, Need, News, Ui};
use base::{Moment, Sentence};
use db::Fault;
use facts::Look;

pub(crate) const FRONT: Front = Front { needs, coming, news, ..Front::NOTHING };

/// So many statements that one person drafts are looked at.
const MOST_DRAFTED: i64 = 20;

/// So many last calls one person is reminded of, and so many signatures.
const MOST_ASKED: i64 = 5;

/// What waits for those who draft; the positions that one has not taken; the signatures that one is asked for again.
fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    let Some(person) = look.actor().person().filter(|_| look.actor().is_inside()) else {
        return Ok(Vec::new());
    };
    let mut needs = Vec::new();
    for drafted in store::drafted(look, person, MOST_DRAFTED)? {
        needs.extend(of_drafter(look, ui, &drafted));
    }
    for last_call in store::unanswered(look, person, look.now(), MOST_ASKED)? {
        let sentence = Sentence::of("statement-need-position").with("title", last_call.title.as_str());
        let link = format!("{}/positions", link(&last_call));
        needs.push(Need { sentence: ui.say_plain(&sentence), link, due: Some(last_call.at) });
    }
    for changed in store::asked_again(look, person, MOST_ASKED)? {
        let sentence = Sentence::of("statement-need-signature").with("title", changed.title.as_str());
        let link = format!("{}/endorsement", link(&changed));
        needs.push(Need { sentence: ui.say_plain(&sentence), link, due: None });
    }
    Ok(needs)
}

fn link(mentioned: &Mentioned) -> String {
    format!("/statements/{}", mentioned.slug)
}

fn of_drafter(look: &Look, ui: &Ui, drafted: &Drafted) -> Vec<Need> {
    let (statement, now) = (&drafted.statement, look.now());
    let closes = statement.window.map(|window| window.closes);
    let need = |key: &'static str, count: i64, page: &str, due: Option<Moment>| {
        let sentence =
            Sentence::of(key).with("count", count).with("title", statement.proposal.title.as_str());
        Need { sentence: ui.say_plain(&sentence), link: format!("{}{page}", statement.link()), due }
    };
    let counted = |key, count: i64, page: &str| (count > 0).then(|| need(key, count, page, None));
    let mut needs = Vec::new();
    needs.extend(counted("statement-need-answers", drafted.comments, "/comments"));
    needs.extend(counted("statement-need-moderation", drafted.waiting, "/comments/waiting"));
    if are_shown(statement, now) {
        needs.extend(counted("statement-need-objections", drafted.objections, "/positions"));
    }
    let over = closes.is_some_and(|closes| closes <= now);
    needs.extend(
        next_step(statement, over).map(|(key, page)| need(key, 0, page, statement.proposal.deadline)),
    );
    needs
}

/// What those who draft do next, when it is theirs to do.
const fn next_step(statement: &Statement, over: bool) -> Option<(&'static str, &'static str)> {
    match statement.stage {
        Stage::Comments if over => Some(("statement-need-comments-over", "/procedure")),
        Stage::LastCall if over => Some(("statement-need-outcome", "/outcome")),
        Stage::Decided => Some(("statement-need-publication", "/procedure")),
        _ => None,
    }
}

fn coming(look: &Look, ui: &Ui, from: Moment, to: Moment, most: usize) -> Result<Vec<Coming>, Fault> {
    let (inside, limit) = (look.actor().is_inside(), i64::try_from(most).unwrap_or(i64::MAX));
    let closing = store::closing(look, inside, (from, to), limit)?;
    let due = store::due(look, inside, (from, to), limit)?;
    let entry = |mentioned: &Mentioned, label: &str| Coming {
        title: mentioned.title.to_string(),
        link: link(mentioned),
        at: mentioned.at,
        label: ui.t(label),
    };
    let closing = closing.iter().map(|one| match one.stage {
        Stage::LastCall => entry(one, "statement-coming-call"),
        _ => entry(one, "statement-coming-comments"),
    });
    let mut coming: Vec<Coming> =
        closing.chain(due.iter().map(|one| entry(one, "statement-coming-deadline"))).collect();
    coming.sort_by_key(|coming| coming.at);
    coming.truncate(most);
    Ok(coming)
}

fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let proposed = store::proposed(look, look.actor().is_inside(), since, limit)?;
    let published = store::published(look, since, limit)?;
    let entry = |mentioned: &Mentioned, label: &str| News {
        title: mentioned.title.to_string(),
        link: link(mentioned),
        at: mentioned.at,
        label: ui.t(label),
    };
    let proposed = proposed.iter().map(|one| entry(one, "statement-news-proposed"));
    let published = published.iter().map(|one| entry(one, "statement-news-published"));
    let mut news: Vec<News> = proposed.chain(published).collect();
    news.sort_by_key(|news| std::cmp::Reverse(news.at));
    news.truncate(most);
    Ok(news)
}
