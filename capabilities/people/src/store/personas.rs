//! People as others mention them: many in one question, because lists of attendees and authors are on the busiest pages.

use super::Viewer;
use crate::face::Persona;
use access::Person;
use base::{Id, Slug};
use db::{Fault, Read, args, sql};

/// So many are asked for at once.
pub(crate) const AT_ONCE: usize = 32;

/// Those of them whom the viewer may see, in no order; at most [`AT_ONCE`].
pub(crate) fn of(read: &Read, viewer: Viewer, ids: &[Id<Person>]) -> Result<Vec<Persona>, Fault> {
    let Some(first) = ids.first() else { return Ok(Vec::new()) };
    let mut asked = args![viewer.own, viewer.part, viewer.whole].to_vec();
    // The statement has a fixed number of places: those left over ask for the first once more.
    asked.extend((0..AT_ONCE).flat_map(|at| args![ids.get(at).unwrap_or(first)].to_vec()));
    read.rows(
        sql!(
            "SELECT p.id, p.slug, p.name, p.former,
                    CASE WHEN p.id = $1 OR p.place_sight IN ('public', $2) THEN p.country END,
                    CASE WHEN p.id = $1 OR p.organizations_sight IN ('public', $2) THEN
                        (SELECT o.name FROM person_organization t JOIN organization o ON o.id = t.organization
                         WHERE t.person = p.id ORDER BY o.sorted, o.id LIMIT 1) END
             FROM person p LEFT JOIN account a ON a.person = p.id AND a.standing = 'active'
             WHERE p.id IN (
                  $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                  $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35)
               AND (p.former OR p.id = $1 OR 'private' = $3
                    OR a.person IS NOT NULL AND p.sight IN ('public', $2))
             ORDER BY p.id LIMIT 32"
        ),
        &asked,
        |row| {
            let (id, slug, name, former): (_, Slug, _, bool) =
                (row.next()?, row.next()?, row.next()?, row.next()?);
            let link = if former { String::new() } else { format!("/people/{slug}") };
            Ok(Persona { id, name, link, country: row.next()?, organization: row.next()?, former })
        },
    )
}
