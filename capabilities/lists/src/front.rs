//! What lists bring to the front page and the digest, and to the pages of topics.

use crate::heart::list::List;
use crate::store::front::{self as store, Begun};
use ::web::{Beside, Front, Html, Need, News, Ui};
use askama::Template;
use base::{Id, Moment, Sentence};
use db::Fault;
use facts::{Look, Subject};

pub(crate) const FRONT: Front = Front { needs, news, ..Front::NOTHING };

/// The lists that are filed under a topic, on its page.
pub(crate) const ON_TOPIC: Beside = Beside { kind: "topic", html: on_topic };

/// So many lists at which posts wait are told of.
const MOST_WAITING: i64 = 10;

/// So many lists stand on a topic's page.
const MOST_OF_TOPIC: i64 = 5;

/// People write more to lists than they do anything else: at most one in so many of the news is a conversation.
const SHARE: usize = 3;

fn needs(look: &Look, ui: &Ui) -> Result<Vec<Need>, Fault> {
    let Some(person) = look.actor().person() else { return Ok(Vec::new()) };
    let waiting = store::waiting(look, person, MOST_WAITING)?;
    let need = |waiting: &store::Waiting| {
        let sentence = Sentence::of("list-need-moderation")
            .with("count", waiting.posts)
            .with("list", waiting.title.as_str());
        Need {
            sentence: ui.say_plain(&sentence),
            link: format!("/lists/{}/moderation", waiting.name.as_str()),
            due: None,
        }
    };
    Ok(waiting.iter().map(need).collect())
}

fn news(look: &Look, ui: &Ui, since: Moment, most: usize) -> Result<Vec<News>, Fault> {
    let most = i64::try_from(most.div_ceil(SHARE)).unwrap_or(i64::MAX);
    let begun = store::begun(look, look.actor(), (since, look.now()), most)?;
    let news = |begun: Begun| News {
        title: if begun.subject.is_empty() { ui.t("list-no-subject") } else { begun.subject },
        link: format!("/lists/{}/threads/{}", begun.list.as_str(), begun.address),
        at: begun.first,
        label: begun.title.to_string(),
    };
    Ok(begun.into_iter().map(news).collect())
}

#[derive(Template)]
#[template(path = "lists/_topic.html")]
struct OnTopic<'a> {
    ui: &'a Ui,
    /// Each with its address.
    rows: Vec<(List, String)>,
}

fn on_topic(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(slug) = topics::slug_of(look, topic)? else { return Ok(None) };
    let domain = &ui.house().settings.mail_domain;
    let lists = store::of_topic(look, &slug, MOST_OF_TOPIC)?;
    if lists.is_empty() {
        return Ok(None);
    }
    let address = |list: &List| list.email(domain).map_or_else(String::new, |email| email.to_string());
    let rows = lists.into_iter().map(|list| (list.clone(), address(&list))).collect();
    let section = OnTopic { ui, rows }.render();
    section.map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}
