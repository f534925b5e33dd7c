//! Addresses in archives that moved in here.

use crate::heart::list::List;
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// Where an old address leads, which may have been written with or without the name of its folder's index.
pub(crate) fn leads_to(read: &Read, path: &str) -> Result<Option<String>, Fault> {
    read.maybe(sql!("SELECT leads_to FROM list_old_address WHERE path = $1"), args![canonical(path)], |row| {
        row.next()
    })
}

/// Notes where an old address leads; one that is known leads there from now on.
pub(crate) fn put(tx: &mut Tx, list: Id<List>, path: &str, leads_to: &str) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO list_old_address (path, list, leads_to) VALUES ($1, $2, $3)
             ON CONFLICT (path) DO UPDATE SET list = $2, leads_to = $3"
        ),
        args![canonical(path), list, leads_to],
    )?;
    Ok(())
}

/// The old addresses that lead to a list's archive behind one, each with where it leads, at most `limit`.
pub(crate) fn of_list_after(
    read: &Read,
    list: Id<List>,
    after: &str,
    limit: i64,
) -> Result<Vec<(String, String)>, Fault> {
    read.rows(
        sql!(
            "SELECT path, leads_to FROM list_old_address WHERE list = $1 AND path > $2 ORDER BY path LIMIT $3"
        ),
        args![list, after, limit],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The one spelling of a path under which it is kept.
fn canonical(path: &str) -> &str {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    let path = path.trim_end_matches('/');
    if path.is_empty() { "/" } else { path }
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn a_folder_has_one_spelling() {
        for path in ["/pipermail/talk", "/pipermail/talk/", "/pipermail/talk/index.html"] {
            assert_eq!(canonical(path), "/pipermail/talk");
        }
        assert_eq!(
            canonical("/pipermail/talk/2013-April/000123.html"),
            "/pipermail/talk/2013-April/000123.html"
        );
        assert_eq!(canonical("/"), "/");
    }
}
