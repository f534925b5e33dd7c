//! Pages in lists, as one reader may see them.

use super::pages::{COLUMNS, page};
use super::revisions;
use crate::heart::page::{Page, Purpose};
use crate::heart::revision::Listed;
use base::{Id, Lang, Moment, Slug};
use db::{Fault, Read, Row, args, sql};

/// So many pages stand on one page of a list.
pub(crate) const A_PAGE: i64 = 50;

/// So many names are listed that lead nowhere yet.
pub(crate) const MOST_WANTED: i64 = 100;

/// Those that whoever looks may see: `$1` says whether they are of the network's people.
const SEEN: &str = "p.removed IS NULL AND (p.reach = 'public' OR $1)";

/// Which pages are listed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) topic: Option<Slug>,
    pub(crate) purpose: Option<Purpose>,
    /// Written in this language, as the original or as a translation.
    pub(crate) lang: Option<Lang>,
}

/// Behind which page a list by title goes on: the title as it is compared, and the page.
pub(crate) type After = (String, Id<Page>);

/// Pages behind one, by title; [`A_PAGE`] and one more, by which one knows that there are others.
pub(crate) fn by_title(
    read: &Read,
    inside: bool,
    filter: &Filter,
    after: &After,
) -> Result<Vec<(String, Page)>, Fault> {
    read.rows(
        sql!(
            "SELECT p.title_key, ",
            COLUMNS,
            " FROM page p WHERE ",
            SEEN,
            " AND (p.title_key, p.id) > ($2, $3)
              AND (CAST($4 AS TEXT) IS NULL
                   OR EXISTS (SELECT 1 FROM page_topic t WHERE t.page = p.id AND t.topic = $4))
              AND (CAST($5 AS TEXT) IS NULL OR p.purpose = $5)
              AND (CAST($6 AS TEXT) IS NULL
                   OR EXISTS (SELECT 1 FROM page_version v WHERE v.page = p.id AND v.lang = $6))
             ORDER BY p.title_key, p.id LIMIT $7"
        ),
        args![
            inside,
            after.0,
            after.1,
            filter.topic.as_ref().map(Slug::as_str),
            filter.purpose,
            filter.lang.as_ref().map(Lang::as_str),
            A_PAGE + 1
        ],
        |row| Ok((row.next()?, page(row)?)),
    )
}

/// So many languages are offered to choose from.
const MOST_LANGS: usize = 50;

/// The languages in which there are pages for this reader, at most 50: by steps from one to the next, since there are few
/// languages and many versions.
pub(crate) fn langs(read: &Read, inside: bool) -> Result<Vec<Lang>, Fault> {
    let (mut langs, mut before) = (Vec::new(), String::new());
    for _ in 0..MOST_LANGS {
        let next: Option<Lang> =
            read.one(sql!("SELECT MIN(lang) FROM page_version WHERE lang > $1"), args![before], |row| {
                row.next()
            })?;
        let Some(next) = next else { break };
        before = next.to_string();
        let seen = read.maybe(
            sql!(
                "SELECT CAST(1 AS BIGINT) FROM page_version v JOIN page p ON p.id = v.page
                 WHERE v.lang = $2 AND ",
                SEEN,
                " ORDER BY v.page LIMIT 1"
            ),
            args![inside, next],
            |row| row.next::<i64>(),
        )?;
        langs.extend(seen.map(|_| next));
    }
    Ok(langs)
}

/// The pages of a topic that were changed last.
pub(crate) fn of_topic(read: &Read, inside: bool, topic: &Slug, limit: i64) -> Result<Vec<Page>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM page_topic t JOIN page p ON p.id = t.page WHERE ",
            SEEN,
            " AND t.topic = $2 ORDER BY t.changed DESC, t.page DESC LIMIT $3"
        ),
        args![inside, topic, limit],
        page,
    )
}

/// The pages that were changed since a moment, latest first.
pub(crate) fn changed_since(
    read: &Read,
    inside: bool,
    since: Moment,
    limit: i64,
) -> Result<Vec<Page>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM page p WHERE ",
            SEEN,
            " AND p.changed >= $2 ORDER BY p.changed DESC, p.id DESC LIMIT $3"
        ),
        args![inside, since, limit],
        page,
    )
}

/// The pages that link to a page, behind one, by title; [`A_PAGE`] and one more.
pub(crate) fn backlinks(
    read: &Read,
    inside: bool,
    target: Id<Page>,
    after: &After,
) -> Result<Vec<(String, Page)>, Fault> {
    read.rows(
        sql!(
            "SELECT p.title_key, ",
            COLUMNS,
            " FROM page p WHERE ",
            SEEN,
            " AND p.id IN (SELECT l.page FROM page_link l WHERE l.target = $2 AND l.stands)
              AND (p.title_key, p.id) > ($3, $4)
             ORDER BY p.title_key, p.id LIMIT $5"
        ),
        args![inside, target, after.0, after.1, A_PAGE + 1],
        |row| Ok((row.next()?, page(row)?)),
    )
}

/// The pages to which no other links, behind one, by title; [`A_PAGE`] and one more.
pub(crate) fn orphans(read: &Read, inside: bool, after: &After) -> Result<Vec<(String, Page)>, Fault> {
    read.rows(
        sql!(
            "SELECT p.title_key, ",
            COLUMNS,
            " FROM page p WHERE ",
            SEEN,
            " AND (p.title_key, p.id) > ($2, $3)
              AND NOT EXISTS (SELECT 1 FROM page_link l JOIN page s ON s.id = l.page
                              WHERE l.target = p.id AND l.stands AND l.page <> p.id AND s.removed IS NULL)
             ORDER BY p.title_key, p.id LIMIT $4"
        ),
        args![inside, after.0, after.1, A_PAGE + 1],
        |row| Ok((row.next()?, page(row)?)),
    )
}

/// A name that leads nowhere yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Missing {
    pub(crate) name: String,
    /// On how many pages it stands.
    pub(crate) pages: i64,
}

/// The names that lead nowhere yet, those that stand on most pages first.
pub(crate) fn missing(read: &Read, inside: bool) -> Result<Vec<Missing>, Fault> {
    read.rows(
        sql!(
            "SELECT MIN(l.name), CAST(COUNT(DISTINCT l.page) AS BIGINT)
             FROM page_link l JOIN page p ON p.id = l.page WHERE ",
            SEEN,
            " AND l.stands AND l.target IS NULL
               AND (l.written = l.name_key OR l.written = 'page:' || l.name_key)
             GROUP BY l.name_key ORDER BY COUNT(DISTINCT l.page) DESC, l.name_key LIMIT $2"
        ),
        args![inside, MOST_WANTED],
        |row| Ok(Missing { name: row.next()?, pages: row.next()? }),
    )
}

/// A change in the list of all.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) page: Id<Page>,
    pub(crate) slug: Slug,
    pub(crate) lang: Lang,
    /// The language of the original.
    pub(crate) original: Lang,
    pub(crate) listed: Listed,
}

/// Behind which change the list of all goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Before {
    pub(crate) at: Moment,
    pub(crate) page: Id<Page>,
    pub(crate) lang: String,
    pub(crate) number: i64,
}

impl Before {
    /// Before all of them.
    pub(crate) fn start() -> Self {
        Self {
            at: Moment::from_micros(i64::MAX),
            page: Id::from_bytes([u8::MAX; 16]),
            lang: String::new(),
            number: 0,
        }
    }

    /// Behind this one.
    pub(crate) fn of(change: &Change) -> Self {
        Self {
            at: change.listed.at,
            page: change.page,
            lang: change.lang.to_string(),
            number: change.listed.number,
        }
    }
}

/// All changes behind one, the latest first; [`A_PAGE`] and one more.
pub(crate) fn changes(read: &Read, inside: bool, before: &Before) -> Result<Vec<Change>, Fault> {
    read.rows(
        sql!(
            "SELECT p.id, p.slug, p.lang, r.lang, r.number, r.title, r.note, r.minor, r.person, r.name, r.at, r.came,
                    r.went, r.restores, r.undid
             FROM page_revision r JOIN page p ON p.id = r.page WHERE ",
            SEEN,
            " AND (r.at, r.page, r.lang, r.number) < ($2, $3, $4, $5)
             ORDER BY r.at DESC, r.page DESC, r.lang DESC, r.number DESC LIMIT $6"
        ),
        args![inside, before.at, before.page, before.lang, before.number, A_PAGE + 1],
        change,
    )
}

fn change(row: &mut Row) -> Result<Change, Fault> {
    let (page, slug, original, lang) = (row.next()?, row.next()?, row.next()?, row.next()?);
    Ok(Change { page, slug, original, lang, listed: revisions::listed(row)? })
}
