//! Copies that came back: counted by day, asked about by a probe, and at last no longer sent. Who calls a copy unwanted
//! is taken off that list.

use crate::acts::lists::reach;
use crate::acts::subscriptions as acts;
use crate::facts::{DIGEST, ListBounced, ListBouncesForgotten, ListLeft, MESSAGE, PROBE};
use crate::heart::bouncing::{Day, PROBED, WITHIN, is_enough};
use crate::heart::list::{List, ListRole};
use crate::heart::subscription::{State, Subscription};
use crate::letters;
use crate::store::{bounces as store, digests, lists, messages, subscriptions};
use ::web::House;
use access::Actor;
use base::{Id, Lang, Moment, Sentence, Zone};
use db::{Fault, Read};
use facts::{Act, Entry, Fact as _, Problem, Subject};
use mail::raw::{self, Prepared};
use mail::{Bounced, Complained, CopyTo, Letter, Name, Parcel, Refused, Return};

/// The facts that are heard.
pub(crate) const KINDS: [&str; 3] = [Bounced::KIND, Refused::KIND, Complained::KIND];

/// Hears of a copy that came back.
pub(crate) async fn heard(house: &House, fact: Id<Entry>) -> Result<(), Problem> {
    let room = house.clone();
    let probed = house
        .act(Actor::House, move |act| {
            let Some(entry) = facts::of(act, fact)? else { return Ok(None) };
            let returned: Return =
                serde_json::from_str(&entry.body).map_err(|error| Problem::Broken(error.to_string()))?;
            let Some((list, on)) = whose(act, &returned)? else { return Ok(None) };
            if entry.kind == Complained::KIND {
                return complained(act, &room, &list, &on).map(|()| None);
            }
            if returned.reason.policy || on.state != State::Active {
                return Ok(None);
            }
            if returned.about.kind == PROBE {
                return suspended(act, &room, &list, &on).map(|()| None);
            }
            let wanted = counted(act, &on, &returned)?;
            Ok(wanted.then_some((list, on)))
        })
        .await?;
    match probed {
        Some((list, on)) => probe(house, list, on).await,
        None => Ok(()),
    }
}

/// The subscription by which a copy was sent, if it is there still.
fn whose(read: &Read, returned: &Return) -> Result<Option<(List, Subscription)>, Fault> {
    let about = &returned.about;
    let list = match about.kind.as_ref() {
        MESSAGE => messages::find(read, about.id.as_of())?.map(|message| message.list),
        DIGEST => digests::find(read, about.id.as_of())?.map(|digest| digest.list),
        PROBE => subscriptions::find(read, about.id.as_of())?.map(|on| on.list),
        _ => None,
    };
    let Some(list) = list.map(|list| lists::find(read, list)).transpose()?.flatten() else { return Ok(None) };
    let on = subscriptions::of_address(read, list.id, &returned.to)?;
    Ok(on.map(|on| (list, on)))
}

/// Whether an address has had so many bad days that it is to be asked.
fn counted(act: &mut Act, on: &Subscription, returned: &Return) -> Result<bool, Problem> {
    let how = if returned.reason.permanent { Day::Permanent } else { Day::Temporary };
    let now = act.now();
    if store::note(act, on.id, &day(now), how, returned.reason.status.as_deref())? {
        act.record(&ListBounced { list: on.list, subscription: on.id })?;
    }
    Ok(is_enough(&store::days(act, on.id, &day(now.minus(WITHIN)))?))
}

fn day(at: Moment) -> String {
    at.in_zone(&Zone::utc()).date().to_string()
}

/// Nothing more is sent to an address whose probe came back.
fn suspended(act: &mut Act, house: &House, list: &List, on: &Subscription) -> Result<(), Problem> {
    store::forget(act, on.id)?;
    acts::suspend(act, on)?;
    Ok(letters::suspended(act, house, list, on)?)
}

/// Who calls a copy unwanted gets no more, and no mail about it; the owners hear of it.
fn complained(act: &mut Act, house: &House, list: &List, on: &Subscription) -> Result<(), Problem> {
    subscriptions::remove(act, on.id)?;
    store::forget(act, on.id)?;
    act.record(&ListLeft { list: list.id, subscription: on.id })?;
    let said = Sentence::of("list-owner-complaint").with("email", on.email.as_str());
    for owner in reach(act, list.id, |keeper| keeper.role == ListRole::Owner)? {
        letters::answer(act, house, list, (&owner.email, owner.tongue), &said)?;
    }
    Ok(())
}

/// Asks an address whether it is there: a mail with a return path of its own.
async fn probe(house: &House, list: List, on: Subscription) -> Result<(), Problem> {
    let broken = |trouble: files::Fault| Problem::Broken(trouble.to_string());
    let letter = raw::prepare(&house.files, letter(house, &list, &on).into()).await.map_err(broken)?;
    let room = house.clone();
    house.act(Actor::House, move |act| send_probe(act, &room, &list, &on, &letter)).await
}

fn send_probe(
    act: &mut Act,
    house: &House,
    list: &List,
    on: &Subscription,
    letter: &Prepared,
) -> Result<(), Problem> {
    let now = act.now();
    if !store::probe(act, on.id, now)? {
        return Ok(());
    }
    let parcel = Parcel {
        about: Subject::new(PROBE, on.id),
        line: format!("list-probe:{}", on.id),
        raw: raw::pass(act, letter, now)?,
        fields: Vec::new(),
        domain: house.settings.mail_domain.clone(),
    };
    let parcel = mail::dispatch(act, &parcel)?;
    mail::add_copies(act, parcel, &[CopyTo { to: on.email.clone(), mark: String::new() }])?;
    act.record(&ListBounced { list: list.id, subscription: on.id })?;
    Ok(())
}

fn letter(house: &House, list: &List, on: &Subscription) -> Vec<u8> {
    let say = |key: &'static str| {
        let sentence = Sentence::of(key)
            .with("list", list.rules.title.as_str())
            .with("network", house.network().name.as_str())
            .with("link", house.absolute(&letters::leave_path(house, on.id)));
        house.speech.say_plain(on.tongue, &sentence)
    };
    let now = house.clock.now();
    let letter = Letter {
        to: on.email.clone(),
        to_name: on.name.as_ref().and_then(|name| Name::cut(name.as_str())),
        from: Name::cut(list.rules.title.as_str()),
        subject: say("list-letter-probe"),
        body: say("list-letter-probe-body") + "\n",
        html: None,
        reply_to: list.email_for("owner", &house.settings.mail_domain),
        headers: Vec::new(),
        message_id: house.post.message_id(house.dice.id::<Letter>(now)),
        date: now,
        lang: Lang::from(on.tongue),
        unsubscribe: None,
        auto_submitted: true,
        attachments: Vec::new(),
    };
    mail::compose(&letter, house.post.sender(), house.network().name.as_str())
}

/// Forgets what is too old to count, and what is held against those whose probe did not come back.
pub(crate) fn forget(act: &mut Act) -> Result<(), Problem> {
    let now = act.now();
    let count = store::sweep(act, now.minus(PROBED), &day(now.minus(WITHIN)))?;
    if count > 0 {
        act.record(&ListBouncesForgotten { count })?;
    }
    Ok(())
}
