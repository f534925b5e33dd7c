//! Endorsements in lists and numbers.

use super::endorsements::{ENDORSEMENT, endorsement};
use crate::heart::endorsing::{Came, Endorsement, SignerKind, binding};
use crate::heart::statement::Statement;
use crate::store::versions;
use base::Id;
use base::places::Region;
use db::{Fault, Read, args, sql};

/// So many names stand on one page.
pub(crate) const PAGE: i64 = 100;

/// How many stand behind a version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// People who signed it, or an earlier version that it only mended.
    pub(crate) people: i64,
    /// Organizations that did.
    pub(crate) organizations: i64,
    /// Names that came with an old letter, which nobody here has confirmed.
    pub(crate) imported: i64,
    /// Those who signed an earlier version, which said something else, and have not confirmed this one.
    pub(crate) earlier: i64,
}

impl Counts {
    /// All whose names stand under the version.
    pub(crate) const fn named(&self) -> i64 {
        self.people + self.organizations + self.imported
    }
}

/// The earliest version whose signatures vouch for the latest one.
pub(crate) fn binding_version(read: &Read, statement: Id<Statement>) -> Result<Option<i64>, Fault> {
    let all = versions::all(read, statement)?;
    let latest = all.iter().map(|version| version.number).max();
    Ok(latest.map(|latest| binding(&all, latest)))
}

/// How many stand behind the latest version of a statement.
pub(crate) fn counts(read: &Read, statement: Id<Statement>) -> Result<Counts, Fault> {
    match binding_version(read, statement)? {
        Some(from) => counts_from(read, statement, from),
        None => Ok(Counts::default()),
    }
}

/// How many stand behind versions from this one on.
pub(crate) fn counts_from(read: &Read, statement: Id<Statement>, from: i64) -> Result<Counts, Fault> {
    let mut counts = Counts::default();
    let groups = read.rows(
        sql!(
            "SELECT kind, came, version >= $2, CAST(COUNT(*) AS BIGINT) FROM statement_endorsement
             WHERE statement = $1 AND state = 'active'
             GROUP BY kind, came, version >= $2
             ORDER BY kind, came, version >= $2 LIMIT 50"
        ),
        args![statement, from],
        |row| Ok((row.next::<SignerKind>()?, row.next::<Came>()?, row.next::<bool>()?, row.next::<i64>()?)),
    )?;
    for (kind, came, stands, count) in groups {
        match (stands, came, kind) {
            (false, _, _) => counts.earlier += count,
            (true, Came::Import, _) => counts.imported += count,
            (true, _, SignerKind::Person) => counts.people += count,
            (true, _, SignerKind::Organization) => counts.organizations += count,
        }
    }
    Ok(counts)
}

/// So many of a kind stand behind a version from there; nothing where they are not said to be from.
pub(crate) type Tally = (Option<Region>, SignerKind, i64);

/// How many of each kind, by region.
pub(crate) fn tallies(read: &Read, statement: Id<Statement>, from: i64) -> Result<Vec<Tally>, Fault> {
    read.rows(
        sql!(
            "SELECT region, kind, CAST(COUNT(*) AS BIGINT) FROM statement_endorsement
             WHERE statement = $1 AND state = 'active' AND version >= $2
             GROUP BY region, kind ORDER BY region, kind LIMIT 50"
        ),
        args![statement, from],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Which signatories a list shows.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shown {
    /// Only of this kind.
    pub(crate) kind: Option<SignerKind>,
    /// Only from there.
    pub(crate) region: Option<Region>,
    /// Of versions from this one on.
    pub(crate) from: i64,
    /// Of versions before this one; nothing for no bound.
    pub(crate) before: Option<i64>,
}

/// A page of signatories: organizations first, then in the order in which they signed.
pub(crate) fn page(
    read: &Read,
    statement: Id<Statement>,
    shown: Shown,
    offset: i64,
) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e
             WHERE e.statement = $1 AND e.state = 'active'
               AND (CAST($2 AS TEXT) IS NULL OR e.kind = $2)
               AND (CAST($3 AS TEXT) IS NULL OR e.region = $3)
               AND e.version >= $4 AND (CAST($5 AS BIGINT) IS NULL OR e.version < $5)
             ORDER BY e.kind, e.signed, e.id LIMIT $6 OFFSET $7"
        ),
        args![statement, shown.kind, shown.region, shown.from, shown.before, PAGE, offset],
        endorsement,
    )
}

/// How many there are on all pages.
pub(crate) fn count(read: &Read, statement: Id<Statement>, shown: Shown) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM statement_endorsement e
             WHERE e.statement = $1 AND e.state = 'active'
               AND (CAST($2 AS TEXT) IS NULL OR e.kind = $2)
               AND (CAST($3 AS TEXT) IS NULL OR e.region = $3)
               AND e.version >= $4 AND (CAST($5 AS BIGINT) IS NULL OR e.version < $5)"
        ),
        args![statement, shown.kind, shown.region, shown.from, shown.before],
        |row| row.next(),
    )
}

/// The first names, for a page that shows few.
pub(crate) fn first(
    read: &Read,
    statement: Id<Statement>,
    from: i64,
    most: i64,
) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e
             WHERE e.statement = $1 AND e.state = 'active' AND e.version >= $2
             ORDER BY e.kind, e.signed, e.id LIMIT $3"
        ),
        args![statement, from, most],
        endorsement,
    )
}

/// All signatures that stand, behind one of them in order of their ids; at most 1,000: for files of them all.
pub(crate) fn after(
    read: &Read,
    statement: Id<Statement>,
    last: Option<Id<Endorsement>>,
) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e
             WHERE e.statement = $1 AND e.state = 'active' AND (CAST($2 AS BLOB) IS NULL OR e.id > $2)
             ORDER BY e.id LIMIT 1000"
        ),
        args![statement, last],
        endorsement,
    )
}

/// Those that wait for a confirmation: for a right first, then for their signers; first come first.
pub(crate) fn pending(read: &Read, statement: Id<Statement>, most: i64) -> Result<Vec<Endorsement>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENDORSEMENT,
            " FROM statement_endorsement e
             WHERE e.statement = $1 AND e.state <> 'active' ORDER BY e.state DESC, e.asked, e.id LIMIT $2"
        ),
        args![statement, most],
        endorsement,
    )
}

/// How many wait for a confirmation.
pub(crate) fn count_pending(read: &Read, statement: Id<Statement>) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM statement_endorsement WHERE statement = $1 AND state <> 'active'"
        ),
        args![statement],
        |row| row.next(),
    )
}

/// Signatures whose name looks like that of another and is not the same, with that other's name; at most 30.
pub(crate) fn lookalikes(
    read: &Read,
    statement: Id<Statement>,
) -> Result<Vec<(Id<Endorsement>, String)>, Fault> {
    read.rows(
        sql!(
            "SELECT a.id, MIN(b.name) FROM statement_endorsement a
             JOIN statement_endorsement b
               ON b.statement = a.statement AND b.skeleton = a.skeleton AND LOWER(b.name) <> LOWER(a.name)
             WHERE a.statement = $1
             GROUP BY a.id ORDER BY a.id LIMIT 30"
        ),
        args![statement],
        |row| Ok((row.next()?, row.next()?)),
    )
}
