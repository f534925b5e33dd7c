//! What lists hold about a person: given to them whole, and forgotten when they leave.

use crate::facts::ListForgotten;
use crate::heart::held::{Fate, Held};
use crate::heart::list::List;
use crate::heart::subscription::Subscription;
use crate::store::{held, lists, roles, subscriptions, thread_choices};
use access::{Person, accounts};
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use web::{Exported, Keeping};

/// Gathers a person's subscriptions, their roles on lists, and their posts that were held.
pub(crate) fn export(look: &Look, person: Id<Person>) -> Result<Vec<Exported>, Fault> {
    let mut on = Vec::new();
    for one in subscriptions::all_of(look, person)? {
        on.push(of_subscription(look, &one)?);
    }
    let mut kept = Vec::new();
    for (list, role) in roles::of_person(look, person)? {
        kept.push(json!({ "list": address(look, list)?, "role": role }));
    }
    let mut posts = Vec::new();
    if let Some(account) = accounts::of(look, person)? {
        for post in held::of_address(look, &account.email)? {
            posts.push(of_held(look, &post)?);
        }
    }
    let files = [("subscriptions.json", on), ("list-roles.json", kept), ("held-posts.json", posts)];
    Ok(files
        .into_iter()
        .map(|(name, content)| Exported {
            name: name.to_owned(),
            bytes: serde_json::to_vec_pretty(&content).expect("these are plain values"),
        })
        .collect())
}

fn address(look: &Look, list: Id<List>) -> Result<Option<String>, Fault> {
    Ok(lists::find(look, list)?.map(|list| list.link()))
}

fn of_subscription(look: &Look, one: &Subscription) -> Result<Value, Fault> {
    let mut choices = Vec::new();
    for (thread, choice) in thread_choices::by(look, one.id)? {
        choices.push(json!({ "thread": thread.to_string(), "choice": choice }));
    }
    Ok(json!({
        "list": address(look, one.list)?,
        "address": one.email,
        "state": one.state,
        "delivery": one.choices.delivery,
        "digest": one.choices.digest_form,
        "own copies": one.choices.own_copies,
        "to several lists": one.choices.doubles,
        "came": one.came,
        "consent": one.consent,
        "since": one.made.to_string(),
        "threads": choices,
    }))
}

fn of_held(look: &Look, post: &Held) -> Result<Value, Fault> {
    Ok(json!({
        "list": address(look, post.list)?,
        "subject": post.subject,
        "first lines": post.excerpt,
        "held": post.made.to_string(),
        "reason": post.reason,
        "fate": post.fate,
        "note": post.note,
        "appeal": post.appeal,
    }))
}

/// Forgets a person: they are on no list any more and look after none; held posts lose their name, address and words, and
/// those that wait are set aside.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    let mut touched: BTreeSet<Id<List>> = BTreeSet::new();
    for one in subscriptions::all_of(act, person)? {
        subscriptions::remove(act, one.id)?;
        touched.insert(one.list);
    }
    for (list, _) in roles::of_person(act, person)? {
        roles::remove(act, list, person)?;
        touched.insert(list);
    }
    if let Some(account) = accounts::of(act, person)? {
        let now = act.now();
        for post in held::of_address(act, &account.email)? {
            if post.fate == Fate::Waiting {
                held::decide(act, post.id, Fate::Discarded, None, None, now)?;
            }
            touched.insert(post.list);
        }
        held::forget_author(act, &account.email)?;
    }
    held::forget_moderator(act, person)?;
    for list in touched {
        act.record(&ListForgotten { list })?;
    }
    Ok(())
}
