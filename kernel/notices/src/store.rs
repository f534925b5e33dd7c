//! All SQL about notices.

pub(crate) mod following;

use crate::recipient::Key;
use access::Person;
use base::{Id, Moment, Sentence};
use db::{Chapter, Fault, Read, Row, Tx, args, sql};
use facts::Entry;
use web::Telling;

/// The tables.
pub(crate) const CHAPTER: Chapter = Chapter {
    name: "notices",
    steps: &[
        ("0001_notices", include_str!("../migrations/0001_notices.sql")),
        ("0002_following", include_str!("../migrations/0002_following.sql")),
        ("0003_carried", include_str!("../migrations/0003_carried.sql")),
    ],
};

base::named! {
    /// Where a notice stands.
    pub(crate) enum State {
        /// On the person's page, and nowhere else.
        Shown = "shown",
        /// There, and waiting for the next digest.
        Waiting = "waiting",
        /// There, and in a mail.
        Mailed = "mailed",
    }
}

/// Something a person was told.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) id: Id<Told>,
    pub(crate) person: Id<Person>,
    pub(crate) fact: Id<Entry>,
    pub(crate) kind: String,
    pub(crate) sentence: Sentence,
    pub(crate) link: String,
    pub(crate) detail: Option<String>,
    pub(crate) told: Moment,
    pub(crate) state: State,
    pub(crate) seen: bool,
}

const COLUMNS: &str = "id, person, fact, kind, sentence, link, detail, told, state, seen";

fn told(row: &mut Row) -> Result<Told, Fault> {
    Ok(Told {
        id: row.next()?,
        person: row.next()?,
        fact: row.next()?,
        kind: row.next()?,
        sentence: serde_json::from_str(&row.next::<String>()?)
            .map_err(|error| Fault::Data(format!("the sentence of a notice: {error}")))?,
        link: row.next()?,
        detail: row.next()?,
        told: row.next()?,
        state: row.next()?,
        seen: row.next()?,
    })
}

/// Notes that somebody is told of a fact; false when they have been before.
pub(crate) fn note(tx: &mut Tx, fact: Id<Entry>, recipient: Key, now: Moment) -> Result<bool, Fault> {
    let noted = tx.execute(
        sql!(
            "INSERT INTO notice_told (fact, recipient, told) VALUES ($1, $2, $3)
             ON CONFLICT (fact, recipient) DO NOTHING"
        ),
        args![fact, recipient, now],
    )?;
    Ok(noted == 1)
}

/// Puts a notice onto a person's page.
pub(crate) fn add(tx: &mut Tx, notice: &Told) -> Result<(), Fault> {
    let sentence = serde_json::to_string(&notice.sentence).expect("a sentence is plain values");
    tx.execute(
        sql!(
            "INSERT INTO notice (id, person, fact, kind, sentence, link, detail, told, state, seen)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![
            notice.id,
            notice.person,
            notice.fact,
            notice.kind,
            sentence,
            notice.link,
            notice.detail,
            notice.told,
            notice.state,
            notice.seen
        ],
    )?;
    Ok(())
}

/// A person's notices, newest first, from behind the one given.
pub(crate) fn of(
    read: &Read,
    person: Id<Person>,
    before: Option<Id<Told>>,
    limit: i64,
) -> Result<Vec<Told>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM notice
             WHERE person = $1 AND (CAST($2 AS BLOB) IS NULL OR id < $2)
             ORDER BY id DESC LIMIT $3"
        ),
        args![person, before, limit],
        told,
    )
}

/// How many notices a person has not seen yet.
pub fn unseen(read: &Read, person: Id<Person>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM notice WHERE person = $1 AND seen = FALSE"),
        args![person],
        |row| row.next(),
    )
}

/// Marks a person's notices as seen, up to one; says how many that were.
pub(crate) fn see(tx: &mut Tx, person: Id<Person>, up_to: Id<Told>) -> Result<u64, Fault> {
    tx.execute(
        sql!("UPDATE notice SET seen = TRUE WHERE person = $1 AND seen = FALSE AND id <= $2"),
        args![person, up_to],
    )
}

/// The next notice from before a moment that waits for the mail of the day, behind the one given, in the order in which they
/// were told.
pub(crate) fn awaiting_digest(
    read: &Read,
    before: Moment,
    after: Option<(Moment, Id<Told>)>,
) -> Result<Option<Told>, Fault> {
    let (since, id) = (after.map(|after| after.0), after.map(|after| after.1));
    read.maybe(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM notice n
             WHERE n.state = 'waiting' AND n.told < $1
               AND (CAST($2 AS BIGINT) IS NULL OR n.told > $2 OR (n.told = $2 AND n.id > CAST($3 AS BLOB)))
               AND NOT EXISTS (SELECT 1 FROM notice_carried c WHERE c.person = n.person)
             ORDER BY n.told, n.id LIMIT 1"
        ),
        args![before, since, id],
        told,
    )
}

/// Somebody's waiting notices come in another mail, or do not.
pub(crate) fn carry(tx: &mut Tx, person: Id<Person>, elsewhere: bool) -> Result<(), Fault> {
    let statement = if elsewhere {
        sql!("INSERT INTO notice_carried (person) VALUES ($1) ON CONFLICT (person) DO NOTHING")
    } else {
        sql!("DELETE FROM notice_carried WHERE person = $1")
    };
    tx.execute(statement, args![person])?;
    Ok(())
}

/// A person's notices from before a moment that wait for the digest, oldest first.
pub(crate) fn waiting(
    read: &Read,
    person: Id<Person>,
    before: Moment,
    limit: i64,
) -> Result<Vec<Told>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM notice
             WHERE person = $1 AND state = 'waiting' AND told < $2
             ORDER BY told, id LIMIT $3"
        ),
        args![person, before, limit],
        told,
    )
}

/// Moves those that wait from before a moment on to another state.
pub(crate) fn settle(tx: &mut Tx, person: Id<Person>, before: Moment, state: State) -> Result<u64, Fault> {
    tx.execute(
        sql!("UPDATE notice SET state = $3 WHERE person = $1 AND state = 'waiting' AND told < $2"),
        args![person, before, state],
    )
}

/// How somebody wants to be told of a kind, if they have said it.
pub(crate) fn choice(read: &Read, recipient: Key, kind: &str) -> Result<Option<Telling>, Fault> {
    read.maybe(
        sql!("SELECT telling FROM notice_choice WHERE recipient = $1 AND kind = $2"),
        args![recipient, kind],
        |row| row.next(),
    )
}

/// Everything that somebody has said about how they want to be told; at most 200 kinds.
pub(crate) fn choices(read: &Read, recipient: Key) -> Result<Vec<(String, Telling)>, Fault> {
    read.rows(
        sql!("SELECT kind, telling FROM notice_choice WHERE recipient = $1 ORDER BY kind LIMIT 200"),
        args![recipient],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Keeps how somebody wants to be told of a kind.
pub(crate) fn choose(tx: &mut Tx, recipient: Key, kind: &str, telling: Telling) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO notice_choice (recipient, kind, telling) VALUES ($1, $2, $3)
             ON CONFLICT (recipient, kind) DO UPDATE SET telling = excluded.telling"
        ),
        args![recipient, kind, telling],
    )?;
    Ok(())
}

/// Removes all that is kept about a person's notices.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM notice WHERE person = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM notice_choice WHERE recipient = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM notice_told WHERE recipient = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM notice_carried WHERE person = $1"), args![person])?;
    Ok(())
}

/// Removes what was told before a moment.
pub(crate) fn sweep(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    let told = tx.execute(sql!("DELETE FROM notice_told WHERE told < $1"), args![before])?;
    Ok(told + tx.execute(sql!("DELETE FROM notice WHERE told < $1"), args![before])?)
}
