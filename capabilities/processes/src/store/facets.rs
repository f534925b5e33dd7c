//! What processes and consultations are filed under.

use super::consultations::Filter;
use base::places::Region;
use base::{Id, Moment, Slug};
use db::{Fault, Read, Tx, args, sql};

/// Files a thing under these, and nothing else.
pub(crate) fn set<T>(tx: &mut Tx, id: Id<T>, topics: &[Slug], regions: &[Region]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM process_facet WHERE subject = $1"), args![id])?;
    let topics = topics.iter().map(|topic| ("topic", topic.to_string()));
    let regions = regions.iter().map(|region| ("region", region.to_string()));
    for (kind, word) in topics.chain(regions) {
        tx.execute(
            sql!(
                "INSERT INTO process_facet (subject, kind, word) VALUES ($1, $2, $3)
                 ON CONFLICT (subject, kind, word) DO NOTHING"
            ),
            args![id, kind, word],
        )?;
    }
    Ok(())
}

/// How many consultations that are open at a moment, or had closed, are filed under each word of a kind, the most first; at
/// most 100.
pub(crate) fn of_consultations(
    read: &Read,
    kind: &str,
    filter: &Filter,
    now: Moment,
) -> Result<Vec<(String, i64)>, Fault> {
    let counted = if filter.closed {
        sql!(
            "SELECT f.word, CAST(COUNT(*) AS BIGINT) FROM process_facet f JOIN consultation c ON c.id = f.subject
             WHERE f.kind = $1 AND c.closes <= $2 AND c.withdrawn IS NULL
             GROUP BY f.word ORDER BY COUNT(*) DESC, f.word LIMIT 100"
        )
    } else {
        sql!(
            "SELECT f.word, CAST(COUNT(*) AS BIGINT) FROM process_facet f JOIN consultation c ON c.id = f.subject
             WHERE f.kind = $1 AND c.closes > $2 AND c.withdrawn IS NULL
             GROUP BY f.word ORDER BY COUNT(*) DESC, f.word LIMIT 100"
        )
    };
    read.rows(counted, args![kind, now], |row| Ok((row.next()?, row.next()?)))
}
