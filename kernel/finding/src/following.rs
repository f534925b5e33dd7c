//! Following a topic: a search for what is filed under it, kept by one press.

use crate::kept::own::choices;
use crate::kept::{Often, store};
use crate::wanted::Wanted;
use access::Person;
use askama::Template;
use base::{Id, Named, Slug};
use db::Fault;
use facts::Look;
use web::{Choice, Fields, Form, Html, Ui};

/// So many followers are given at a time.
const A_HAND: i64 = 500;

#[derive(Template)]
#[template(path = "finding/_follow.html")]
struct Follow<'a> {
    ui: &'a Ui,
    topic: &'a Slug,
    back: &'a str,
    /// Whether the reader has an account, by which they could follow.
    can_follow: bool,
    /// How the reader follows it, if they do.
    how: Option<String>,
    form: Form,
    choices: Vec<Choice>,
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

/// For the page of a topic: a form by which what is new under it is told at once, each day or each week, for those who have an
/// account; how, to those who follow it; and the feed for everybody.
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
        how: kept.map(|kept| ui.t(kept.often.follows())),
        form: ui.form(Fields::default().with("often", Often::Weekly)),
        choices: choices(ui).into_iter().filter(|choice| choice.value != Often::Never.name()).collect(),
        feed: topic_feed(topic),
    };
    let html = follow.render().map_err(|error| Fault::Data(format!("a template failed: {error}")))?;
    Ok(Html::trusted(html))
}

/// Those who follow a topic, behind the one given, in the order of their ids; at most 500.
pub fn followers_of_topic(
    look: &Look,
    topic: &Slug,
    after: Option<Id<Person>>,
) -> Result<Vec<Id<Person>>, Fault> {
    store::with_this_query(look, &under(topic).query(), after, A_HAND)
}

fn under(topic: &Slug) -> Wanted {
    Wanted { topic: Some(topic.clone()), ..Wanted::default() }
}
