//! The directory: people by where they are, what they work on, whom they act for and what they speak.

use super::Viewer;
use super::people::{COLUMNS, profile};
use crate::heart::organization::Organization;
use crate::heart::profile::{Profile, Stakeholder};
use access::Person;
use base::places::Region;
use base::{Id, Lang, Slug, Value};
use db::{Fault, Read, args, sql};

/// What is asked of the directory; what is not asked does not count.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// From there.
    pub region: Option<Region>,
    /// Of that group.
    pub stakeholder: Option<Stakeholder>,
    /// Working on that.
    pub topic: Option<Slug>,
    /// Acting for that organization.
    pub organization: Option<Id<Organization>>,
    /// Speaking that language.
    pub language: Option<Lang>,
    /// That one person; for what the full-text index has found.
    pub person: Option<Id<Person>>,
}

/// Those in the network whom the viewer may see, as far as what is wanted is theirs to see. A filter by a part that
/// somebody does not show finds them only for themselves: otherwise it would tell.
const FOUND: &str = " FROM person p JOIN account a ON a.person = p.id AND a.standing = 'active'
     WHERE p.former = FALSE AND (p.id = $1 OR p.sight IN ('public', $2, $3))
       AND (CAST($4 AS TEXT) IS NULL OR p.region = $4 AND (p.id = $1 OR p.place_sight IN ('public', $2)))
       AND (CAST($5 AS TEXT) IS NULL OR p.stakeholder = $5 AND (p.id = $1 OR p.stakeholder_sight IN ('public', $2)))
       AND (CAST($6 AS TEXT) IS NULL OR (p.id = $1 OR p.topics_sight IN ('public', $2)) AND EXISTS
            (SELECT 1 FROM person_topic t WHERE t.person = p.id AND t.topic = $6))
       AND (CAST($7 AS BLOB) IS NULL OR (p.id = $1 OR p.organizations_sight IN ('public', $2)) AND EXISTS
            (SELECT 1 FROM person_organization o WHERE o.person = p.id AND o.organization = $7))
       AND (CAST($8 AS TEXT) IS NULL OR (p.id = $1 OR p.languages_sight IN ('public', $2)) AND EXISTS
            (SELECT 1 FROM person_language l WHERE l.person = p.id AND l.lang = $8))
       AND (CAST($9 AS BLOB) IS NULL OR p.id = $9)";

fn asked(viewer: Viewer, wanted: &Wanted) -> Vec<Value> {
    args![
        viewer.own,
        viewer.part,
        viewer.whole,
        wanted.region,
        wanted.stakeholder,
        wanted.topic,
        wanted.organization,
        wanted.language,
        wanted.person
    ]
    .to_vec()
}

/// A page of the directory, by name. The lists of the profiles are not loaded.
pub(crate) fn page(
    read: &Read,
    viewer: Viewer,
    wanted: &Wanted,
    from: i64,
    most: i64,
) -> Result<Vec<Profile>, Fault> {
    let mut all = asked(viewer, wanted);
    all.extend(args![from, most].iter().cloned());
    read.rows(sql!("SELECT ", COLUMNS, FOUND, " ORDER BY p.sorted, p.id LIMIT $11 OFFSET $10"), &all, profile)
}

/// How many the directory finds.
pub(crate) fn count(read: &Read, viewer: Viewer, wanted: &Wanted) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT)", FOUND), &asked(viewer, wanted), |row| row.next())
}

/// Those who work on a topic and show it, the newest of the network first.
pub(crate) fn on_topic(
    read: &Read,
    viewer: Viewer,
    topic: &Slug,
    most: i64,
) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!(
            "SELECT t.person FROM person_topic t JOIN person p ON p.id = t.person
             JOIN account a ON a.person = p.id AND a.standing = 'active'
             WHERE t.topic = $4 AND p.former = FALSE
               AND (p.id = $1 OR p.sight IN ('public', $2, $3) AND p.topics_sight IN ('public', $2))
             ORDER BY t.person DESC LIMIT $5"
        ),
        args![viewer.own, viewer.part, viewer.whole, topic, most],
        |row| row.next(),
    )
}

/// The languages that people show, each once; at most 200.
pub(crate) fn languages(read: &Read, viewer: Viewer) -> Result<Vec<Lang>, Fault> {
    read.rows(
        sql!(
            "SELECT DISTINCT l.lang
             FROM person_language l JOIN person p ON p.id = l.person
             WHERE p.id = $1 OR p.sight IN ('public', $2, $3) AND p.languages_sight IN ('public', $2)
             ORDER BY l.lang LIMIT 200"
        ),
        args![viewer.own, viewer.part, viewer.whole],
        |row| row.next(),
    )
}

/// The topics that people show, each once; at most 200.
pub(crate) fn topics(read: &Read, viewer: Viewer) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!(
            "SELECT DISTINCT t.topic
             FROM person_topic t JOIN person p ON p.id = t.person
             WHERE p.id = $1 OR p.sight IN ('public', $2, $3) AND p.topics_sight IN ('public', $2)
             ORDER BY t.topic LIMIT 200"
        ),
        args![viewer.own, viewer.part, viewer.whole],
        |row| row.next(),
    )
}
