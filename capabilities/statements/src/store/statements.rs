//! Statements, their addressees and drafters.

use super::{json, text, topics};
use crate::heart::statement::{
    Addressee, AddresseeName, Occasion, Proposal, Stage, Statement, Track, Window,
};
use access::Person;
use base::{Id, Line, Moment, Slug};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

/// How many statements a page of the index shows.
pub(crate) const PAGE: i64 = 30;

/// The columns of a statement, of a table named `s`, in the order in which [`statement`] takes them.
pub(crate) const WHOLE: &str = "s.id, s.slug, s.title, s.why, s.lang, s.topics, s.deadline, s.zone, s.occasion, \
    s.occasion_kind, s.occasion_id, s.press, s.consultation, s.stage, s.track, s.rules, s.window_opened, \
    s.window_closes, s.proposer, s.revision, s.version, s.made, s.changed";

/// A statement, from [`WHOLE`].
pub(crate) fn statement(row: &mut Row) -> Result<Statement, Fault> {
    Ok(Statement {
        id: row.next()?,
        slug: row.next()?,
        proposal: Proposal {
            title: row.next()?,
            why: row.next()?,
            lang: row.next()?,
            topics: json(&row.next::<String>()?)?,
            deadline: row.next()?,
            zone: row.next()?,
            occasion: occasion(row)?,
            press: row.next()?,
            consultation: row.next()?,
        },
        stage: row.next()?,
        track: row.next()?,
        rules: json(&row.next::<String>()?)?,
        window: window(row)?,
        proposer: row.next()?,
        revision: row.next()?,
        version: row.next()?,
        made: row.next()?,
        changed: row.next()?,
    })
}

fn occasion(row: &mut Row) -> Result<Option<Occasion>, Fault> {
    let (words, kind, id) =
        (row.next::<Option<Line<200>>>()?, row.next::<Option<String>>()?, row.next::<Option<Id<Subject>>>()?);
    let thing = kind.zip(id).map(|(kind, id)| Subject { kind: kind.into(), id });
    Ok(words.map(|words| Occasion { words, thing }))
}

fn window(row: &mut Row) -> Result<Option<Window>, Fault> {
    let (opened, closes) = (row.next::<Option<Moment>>()?, row.next::<Option<Moment>>()?);
    Ok(opened.zip(closes).map(|(opened, closes)| Window { opened, closes }))
}

/// The statement with that address.
pub(crate) fn by_slug(read: &Read, slug: &Slug) -> Result<Option<Statement>, Fault> {
    read.maybe(sql!("SELECT ", WHOLE, " FROM statement s WHERE s.slug = $1"), args![slug], statement)
}

/// The statement with that id.
pub(crate) fn find(read: &Read, id: Id<Statement>) -> Result<Option<Statement>, Fault> {
    read.maybe(sql!("SELECT ", WHOLE, " FROM statement s WHERE s.id = $1"), args![id], statement)
}

/// Statements that this reader may read, latest change first: `inside` readers see all, others what is published or
/// open to all. At one stage or under one topic, if one is given; a page of them behind the one given.
pub(crate) fn latest(
    read: &Read,
    inside: bool,
    (stage, topic): (Option<Stage>, Option<&Slug>),
    behind: Option<(Moment, Id<Statement>)>,
) -> Result<Vec<Statement>, Fault> {
    let (changed, id) = behind.unzip();
    read.rows(
        sql!(
            "SELECT ",
            WHOLE,
            " FROM statement s
             WHERE ($1 OR s.version IS NOT NULL OR s.consultation = 'public')
               AND (CAST($2 AS TEXT) IS NULL OR s.stage = $2)
               AND (CAST($3 AS BIGINT) IS NULL OR s.changed < $3 OR (s.changed = $3 AND s.id < $4))
               AND (CAST($6 AS TEXT) IS NULL
                    OR EXISTS (SELECT 1 FROM statement_topic t WHERE t.statement = s.id AND t.topic = $6))
             ORDER BY s.changed DESC, s.id DESC LIMIT $5"
        ),
        args![inside, stage, changed, id, PAGE + 1, topic],
        statement,
    )
}

/// Statements that this event or milestone gives the occasion to, newest first; at most 50.
pub(crate) fn on_occasion(read: &Read, inside: bool, thing: &Subject) -> Result<Vec<Statement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            WHOLE,
            " FROM statement s
             WHERE s.occasion_kind = $1 AND s.occasion_id = $2
               AND ($3 OR s.version IS NOT NULL OR s.consultation = 'public')
             ORDER BY s.id DESC LIMIT 50"
        ),
        args![thing.kind.as_ref(), thing.id, inside],
        statement,
    )
}

/// The statements behind the one given by id, for rebuilding the index; at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Statement>>) -> Result<Vec<Id<Statement>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM statement WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// Adds a statement.
pub(crate) fn insert(tx: &mut Tx, statement: &Statement) -> Result<(), Fault> {
    let proposal = &statement.proposal;
    let thing = proposal.occasion.as_ref().and_then(|occasion| occasion.thing.as_ref());
    tx.execute(
        sql!(
            "INSERT INTO statement (id, slug, title, why, lang, topics, deadline, zone, occasion, occasion_kind,
                                    occasion_id, press, consultation, stage, track, rules, window_opened,
                                    window_closes, proposer, revision, version, made, changed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                     $22, $23)"
        ),
        args![
            statement.id,
            statement.slug,
            proposal.title,
            proposal.why,
            proposal.lang,
            text(&proposal.topics),
            proposal.deadline,
            proposal.zone,
            proposal.occasion.as_ref().map(|occasion| &occasion.words),
            thing.map(|thing| thing.kind.to_string()),
            thing.map(|thing| thing.id),
            proposal.press,
            proposal.consultation,
            statement.stage,
            statement.track,
            text(&statement.rules),
            statement.window.map(|window| window.opened),
            statement.window.map(|window| window.closes),
            statement.proposer,
            statement.revision,
            statement.version,
            statement.made,
            statement.changed
        ],
    )?;
    topics::file(tx, statement.id, &proposal.topics)
}

/// Writes what is proposed.
pub(crate) fn set_proposal(
    tx: &mut Tx,
    id: Id<Statement>,
    proposal: &Proposal,
    now: Moment,
) -> Result<(), Fault> {
    let thing = proposal.occasion.as_ref().and_then(|occasion| occasion.thing.as_ref());
    tx.execute(
        sql!(
            "UPDATE statement SET title = $2, why = $3, lang = $4, topics = $5, deadline = $6, zone = $7,
                                  occasion = $8, occasion_kind = $9, occasion_id = $10, press = $11,
                                  consultation = $12, changed = $13
             WHERE id = $1"
        ),
        args![
            id,
            proposal.title,
            proposal.why,
            proposal.lang,
            text(&proposal.topics),
            proposal.deadline,
            proposal.zone,
            proposal.occasion.as_ref().map(|occasion| &occasion.words),
            thing.map(|thing| thing.kind.to_string()),
            thing.map(|thing| thing.id),
            proposal.press,
            proposal.consultation,
            now
        ],
    )?;
    topics::file(tx, id, &proposal.topics)
}

/// Moves a statement to a stage, with the window of it.
pub(crate) fn set_stage(
    tx: &mut Tx,
    id: Id<Statement>,
    stage: Stage,
    track: Track,
    window: Option<Window>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE statement SET stage = $2, track = $3, window_opened = $4, window_closes = $5, changed = $6
             WHERE id = $1"
        ),
        args![id, stage, track, window.map(|window| window.opened), window.map(|window| window.closes), now],
    )?;
    Ok(())
}

/// Says which revision is the latest. False when another came between.
pub(crate) fn set_revision(
    tx: &mut Tx,
    id: Id<Statement>,
    (from, to): (i64, i64),
    now: Moment,
) -> Result<bool, Fault> {
    let changed = tx.execute(
        sql!("UPDATE statement SET revision = $3, changed = $4 WHERE id = $1 AND revision = $2"),
        args![id, from, to, now],
    )?;
    Ok(changed == 1)
}

/// Says which version is the latest.
pub(crate) fn set_version(tx: &mut Tx, id: Id<Statement>, version: i64, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement SET version = $2, changed = $3 WHERE id = $1"),
        args![id, version, now],
    )?;
    Ok(())
}

/// Marks that something of it changed.
pub(crate) fn touch(tx: &mut Tx, id: Id<Statement>, now: Moment) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE statement SET changed = $2 WHERE id = $1"), args![id, now])?;
    Ok(())
}

/// To whom a statement is directed, in order.
pub(crate) fn addressees(read: &Read, statement: Id<Statement>) -> Result<Vec<Addressee>, Fault> {
    read.rows(
        sql!("SELECT id, name FROM statement_addressee WHERE statement = $1 ORDER BY place, id LIMIT 200"),
        args![statement],
        |row| Ok(Addressee { id: row.next()?, name: row.next()? }),
    )
}

/// Adds an addressee.
pub(crate) fn add_addressee(
    tx: &mut Tx,
    statement: Id<Statement>,
    place: i64,
    addressee: &Addressee,
) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO statement_addressee (id, statement, place, name) VALUES ($1, $2, $3, $4)"),
        args![addressee.id, statement, place, addressee.name],
    )?;
    Ok(())
}

/// Puts an addressee in its place.
pub(crate) fn set_addressee(
    tx: &mut Tx,
    id: Id<Addressee>,
    place: i64,
    name: &AddresseeName,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_addressee SET place = $2, name = $3 WHERE id = $1"),
        args![id, place, name],
    )?;
    Ok(())
}

/// Takes an addressee off.
pub(crate) fn remove_addressee(tx: &mut Tx, id: Id<Addressee>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM statement_addressee WHERE id = $1"), args![id])?;
    Ok(())
}

/// Who writes a statement, in the order in which they came; at most 200.
pub(crate) fn drafters(read: &Read, statement: Id<Statement>) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!("SELECT person FROM statement_drafter WHERE statement = $1 ORDER BY since, person LIMIT 200"),
        args![statement],
        |row| row.next(),
    )
}

/// Adds a drafter; false when they were one.
pub(crate) fn add_drafter(
    tx: &mut Tx,
    statement: Id<Statement>,
    person: Id<Person>,
    now: Moment,
) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO statement_drafter (statement, person, since) VALUES ($1, $2, $3)
             ON CONFLICT (statement, person) DO NOTHING"
        ),
        args![statement, person, now],
    )?;
    Ok(added == 1)
}

/// Takes a drafter off; false when they were none.
pub(crate) fn remove_drafter(
    tx: &mut Tx,
    statement: Id<Statement>,
    person: Id<Person>,
) -> Result<bool, Fault> {
    let removed = tx.execute(
        sql!("DELETE FROM statement_drafter WHERE statement = $1 AND person = $2"),
        args![statement, person],
    )?;
    Ok(removed == 1)
}
