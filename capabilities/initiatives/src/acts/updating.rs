//! Telling how an initiative goes on.

use super::{fresh, led};
use crate::facts::InitiativeUpdated;
use crate::heart::initiative::Initiative;
use crate::heart::update::{Body, Told, Update};
use crate::store::{initiatives, updates as store};
use ::web::{Announcement, House};
use access::Actor;
use base::{Id, Lang, Line, Named, Sentence, Tongue};
use facts::{Act, Problem, Subject};

/// An update as it is typed.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    /// What it is about.
    pub(crate) title: Line<200>,
    /// What it says.
    pub(crate) body: Body,
    /// The language of it.
    pub(crate) lang: Lang,
    /// The lists that are told.
    pub(crate) channels: Vec<Subject>,
}

/// Tells how it goes on, and tells the lists chosen. The same words once more are the same update.
pub(crate) fn tell(
    act: &mut Act,
    house: &House,
    id: Id<Initiative>,
    typed: &Typed,
) -> Result<Update, Problem> {
    led(act, id)?;
    let mut initiative = fresh(act, id)?;
    let latest = store::page(act, id, i64::MAX, 1)?.pop();
    if let Some(same) = latest.filter(|one| one.title == typed.title && one.body == typed.body) {
        return Ok(same);
    }
    initiative.updates += 1;
    initiative.heard_of(act.now());
    initiative.changed = act.now();
    let update = Update {
        id: act.id(),
        number: initiative.updates,
        title: typed.title.clone(),
        body: typed.body.clone(),
        lang: typed.lang.clone(),
        at: act.now(),
        author: act.actor().person(),
        name: None,
    };
    store::add(act, id, &update)?;
    initiatives::put(act, &initiative, initiative.revision)?;
    for channel in &typed.channels {
        announce(act, house, &initiative, &update, channel)?;
    }
    act.record(&InitiativeUpdated { initiative: id, update: update.id })?;
    Ok(update)
}

/// Hands an update over to a list, if whoever acts may write to it.
fn announce(
    act: &mut Act,
    house: &House,
    initiative: &Initiative,
    update: &Update,
    channel: &Subject,
) -> Result<(), Problem> {
    let tongue = Tongue::of_name(update.lang.base()).unwrap_or(Tongue::English);
    let ui = house.ui(tongue, None, Actor::House);
    let found = house.channel(&channel.kind).ok_or(Problem::NotFound)?;
    let choices = (found.choices)(&act.look(), &ui)?;
    if !choices.iter().any(|choice| choice.value == channel.id.to_string()) {
        return Err(Problem::wrong("channels", Sentence::of("wrong-choice")));
    }
    let title = Sentence::of("update-mail-subject")
        .with("title", initiative.said.title.as_str())
        .with("update", update.title.as_str());
    let page = ui.absolute(&format!("{}/updates/{}", initiative.link(), update.number));
    let announcement = Announcement {
        subject: ui.say_plain(&title),
        text: format!("{}\n\n{page}", update.body.as_str()),
        lang: update.lang.clone(),
        in_reply_to: None,
    };
    let announced = (found.post)(act, house, channel.id, &announcement)?;
    store::add_told(act, update.id, &Told { channel: channel.clone(), message: announced.message })?;
    Ok(())
}
