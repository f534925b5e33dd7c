//! Who is on a list, and what they want of it.

use crate::heart::list::List;
use crate::heart::subscription::{Choices, Copies, Doubles, State, Subscription};
use access::{Person, accounts};
use base::{Email, Id};
use db::{Fault, Read, Row, Tx, args, sql};

/// Nobody is on more lists of one instance.
const MOST: i64 = 500;

const SUBSCRIPTION: &str = "s.id, s.list, s.email, s.name, s.person, s.tongue, s.delivery, s.digest_form, \
    s.own_copies, s.once_only, s.trusted, s.state, s.came, s.consent, s.made";

fn subscription(row: &mut Row) -> Result<Subscription, Fault> {
    Ok(Subscription {
        id: row.next()?,
        list: row.next()?,
        email: row.next()?,
        name: row.next()?,
        person: row.next()?,
        tongue: row.next()?,
        choices: Choices {
            delivery: row.next()?,
            digest_form: row.next()?,
            own_copies: if row.next()? { Copies::Sent } else { Copies::NotSent },
            doubles: if row.next()? { Doubles::Once } else { Doubles::Each },
        },
        trusted: row.next()?,
        state: row.next()?,
        came: row.next()?,
        consent: row.next()?,
        made: row.next()?,
    })
}

/// The subscription with that id.
pub(crate) fn find(read: &Read, id: Id<Subscription>) -> Result<Option<Subscription>, Fault> {
    read.maybe(
        sql!("SELECT ", SUBSCRIPTION, " FROM list_subscription s WHERE s.id = $1"),
        args![id],
        subscription,
    )
}

/// The subscription of an address, however it stands.
pub(crate) fn of_address(read: &Read, list: Id<List>, email: &Email) -> Result<Option<Subscription>, Fault> {
    read.maybe(
        sql!("SELECT ", SUBSCRIPTION, " FROM list_subscription s WHERE s.list = $1 AND s.email_key = $2"),
        args![list, email.key()],
        subscription,
    )
}

/// The subscription of somebody with an account: that of the account's address, or else the first that they confirmed with
/// another one.
pub(crate) fn of_person(
    read: &Read,
    list: Id<List>,
    person: Id<Person>,
) -> Result<Option<Subscription>, Fault> {
    if let Some(account) = accounts::of(read, person)?
        && let Some(on) = of_address(read, list, &account.email)?
    {
        return Ok(Some(on));
    }
    read.maybe(
        sql!(
            "SELECT ",
            SUBSCRIPTION,
            " FROM list_subscription s WHERE s.person = $2 AND s.list = $1 ORDER BY s.id LIMIT 1"
        ),
        args![list, person],
        subscription,
    )
}

/// All subscriptions of somebody with an account, by their ids; at most 500.
pub(crate) fn all_of(read: &Read, person: Id<Person>) -> Result<Vec<Subscription>, Fault> {
    let email = accounts::of(read, person)?.map(|account| account.email.key());
    read.rows(
        sql!(
            "SELECT ",
            SUBSCRIPTION,
            " FROM list_subscription s WHERE s.person = $1 OR s.email_key = $2 ORDER BY s.id LIMIT $3"
        ),
        args![person, email, MOST],
        subscription,
    )
}

/// The subscriptions that stand like this, behind one of them, in order of their ids.
pub(crate) fn in_state(
    read: &Read,
    list: Id<List>,
    state: State,
    after: Option<Id<Subscription>>,
    limit: i64,
) -> Result<Vec<Subscription>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            SUBSCRIPTION,
            " FROM list_subscription s
             WHERE s.list = $1 AND s.state = $2 AND (CAST($3 AS BLOB) IS NULL OR s.id > $3)
             ORDER BY s.id LIMIT $4"
        ),
        args![list, state, after, limit],
        subscription,
    )
}

/// All subscriptions of a list, behind one of them, in order of their ids.
pub(crate) fn after(
    read: &Read,
    list: Id<List>,
    after: Option<Id<Subscription>>,
    limit: i64,
) -> Result<Vec<Subscription>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            SUBSCRIPTION,
            " FROM list_subscription s
             WHERE s.list = $1 AND (CAST($2 AS BLOB) IS NULL OR s.id > $2)
             ORDER BY s.id LIMIT $3"
        ),
        args![list, after, limit],
        subscription,
    )
}

/// How many subscriptions of a list stand like this.
pub(crate) fn count(read: &Read, list: Id<List>, state: State) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM list_subscription WHERE list = $1 AND state = $2"),
        args![list, state],
        |row| row.next(),
    )
}

/// Keeps a subscription as it is now: a new one, or one that is there. Who it is of and since when does not change.
pub(crate) fn keep(tx: &mut Tx, one: &Subscription) -> Result<(), Fault> {
    let choices = one.choices;
    tx.execute(
        sql!(
            "INSERT INTO list_subscription (id, list, email, email_key, name, person, tongue, delivery, digest_form,
                                            own_copies, once_only, trusted, state, came, consent, made)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
             ON CONFLICT (id) DO UPDATE
             SET name = excluded.name, person = excluded.person, tongue = excluded.tongue,
                 delivery = excluded.delivery, digest_form = excluded.digest_form,
                 own_copies = excluded.own_copies, once_only = excluded.once_only, trusted = excluded.trusted,
                 state = excluded.state, came = excluded.came, consent = excluded.consent"
        ),
        args![
            one.id,
            one.list,
            one.email,
            one.email.key(),
            one.name,
            one.person,
            one.tongue,
            choices.delivery,
            choices.digest_form,
            choices.own_copies == Copies::Sent,
            choices.doubles == Doubles::Once,
            one.trusted,
            one.state,
            one.came,
            one.consent,
            one.made
        ],
    )?;
    Ok(())
}

/// Removes a subscription and all that was kept about it.
pub(crate) fn remove(tx: &mut Tx, id: Id<Subscription>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM list_thread_choice WHERE subscription = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM list_bounce WHERE subscription = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM list_probe WHERE subscription = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM list_subscription WHERE id = $1"), args![id])?;
    Ok(())
}
