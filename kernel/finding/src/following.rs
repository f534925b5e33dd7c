//! Following a topic: a search for what is filed under it, kept by one press.

use crate::kept::store;
use crate::wanted::Wanted;
use askama::Template;
use base::Slug;
use db::Fault;
use facts::Look;
use web::{Html, Ui};

#[derive(Template)]
#[template(path = "finding/_follow.html")]
struct Follow<'a> {
    ui: &'a Ui,
    topic: &'a Slug,
    back: &'a str,
    /// Whether the reader has an account, by which they could follow.
    can_follow: bool,
    follows: bool,
    feed: String,
}

/// The address of what is filed under a topic, of every kind, the newest first.
pub fn topic_link(topic: &Slug) -> String {
    under(topic).link()
}

/// The feed of it, for everybody.
pub fn topic_feed(topic: &Slug) -> String {
    under(topic).feed()
}

/// For the page of a topic: a button by which what is new under it is told once a week, for those who have an account, and
/// the feed for everybody.
pub fn follow_topic(look: &Look, ui: &Ui, topic: &Slug) -> Result<Html, Fault> {
    let person = look.actor().person();
    let query = under(topic).query();
    let kept = match person {
        Some(person) => store::with_query(look, person, &query)?,
        None => None,
    };
    let follow = Follow {
        ui,
        topic,
        back: ui.path(),
        can_follow: person.is_some(),
        follows: kept.is_some(),
        feed: topic_feed(topic),
    };
    let html = follow.render().map_err(|error| Fault::Data(format!("a template failed: {error}")))?;
    Ok(Html::trusted(html))
}

fn under(topic: &Slug) -> Wanted {
    Wanted { topic: Some(topic.clone()), ..Wanted::default() }
}
