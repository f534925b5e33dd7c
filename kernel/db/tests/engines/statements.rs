//! SQL written once.

use crate::{CHAPTER, add, each, wait};
use db::{Fault, STATEMENTS, args, sql, trial};

const COLUMNS: &str = "title, held";

#[test]
fn parameters_keep_their_numbers() {
    each(|db| {
        let swapped = sql!("SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), '$1', CAST($2 AS TEXT)");
        let read = db.read_blocking(|read| {
            read.one(swapped, args!["one", "two"], |row| {
                Ok([row.next::<String>()?, row.next()?, row.next()?, row.next()?])
            })
        });
        assert_eq!(read.unwrap(), ["two", "one", "$1", "two"]);
    });
}

#[test]
fn too_few_and_too_many_values_are_refused() {
    each(|db| {
        let sql = sql!("SELECT CAST($2 AS TEXT), CAST($1 AS TEXT)");
        for args in [&[][..], args!["one"], args!["one", "two", "three"]] {
            let read = db.read_blocking(|read| read.rows(sql, args, |row| row.next::<String>()));
            assert!(matches!(read, Err(Fault::Statement { .. })), "{read:?}");
        }
    });
}

#[test]
fn pieces_are_joined_and_the_statement_knows_its_place() {
    let sql = sql!("SELECT ", COLUMNS, " FROM thing WHERE id = $1");
    assert_eq!(sql.text(), "SELECT title, held FROM thing WHERE id = $1");
    assert_eq!(sql.to_string(), format!("{}:{}", file!(), line!() - 2));
    assert!(STATEMENTS.iter().any(|registered| std::ptr::eq(*registered, sql)));
}

#[test]
fn one_means_one_and_maybe_means_the_first() {
    each(|db| {
        let sql = sql!("SELECT title FROM thing ORDER BY title COLLATE \"C\" LIMIT 9");
        let one = || db.read_blocking(|read| read.one(sql, args![], |row| row.next::<String>()));
        let maybe = || db.read_blocking(|read| read.maybe(sql, args![], |row| row.next::<String>()));
        assert!(matches!(one(), Err(Fault::NotOne { found: "none", .. })));
        assert_eq!(maybe().unwrap(), None);
        db.act_blocking(|tx| add(tx, "a")).unwrap();
        assert_eq!(one().unwrap(), "a");
        db.act_blocking(|tx| add(tx, "b")).unwrap();
        assert!(matches!(one(), Err(Fault::NotOne { found: "several", .. })));
        assert_eq!(maybe().unwrap().as_deref(), Some("a"));
    });
}

#[test]
fn rows_can_be_claimed_with_the_same_words_on_both() {
    each(|db| {
        db.act_blocking(|tx| add(tx, "a").and_then(|()| add(tx, "b"))).unwrap();
        let claim = sql!(
            "UPDATE thing SET held = FALSE WHERE id IN (
                 SELECT id FROM thing WHERE held ORDER BY title COLLATE \"C\" LIMIT 1 FOR UPDATE SKIP LOCKED
             ) RETURNING title"
        );
        let claimed = db.act_blocking(move |tx| {
            let title = tx.maybe(claim, args![], |row| row.next::<String>())?;
            Ok::<_, Fault>((title, tx.wrote()))
        });
        assert_eq!(claimed.unwrap(), (Some("a".to_owned()), true));
    });
}

#[test]
fn a_statement_gives_rows_or_is_executed() {
    each(|db| {
        let delete = sql!("DELETE FROM thing");
        let returning = sql!("DELETE FROM thing RETURNING title");
        let visited = db.act_blocking(|tx| tx.rows(delete, args![], |row| row.next::<String>()));
        assert!(matches!(visited, Err(Fault::Statement { .. })), "{visited:?}");
        let executed = db.act_blocking(|tx| tx.execute(returning, args![]));
        assert!(matches!(executed, Err(Fault::Statement { .. })), "{executed:?}");
    });
}

#[test]
fn a_statement_that_writes_is_done_and_checked_even_if_only_its_first_row_is_wanted() {
    each(|db| {
        db.act_blocking(|tx| ["a", "b", "c"].iter().try_for_each(|title| add(tx, title))).unwrap();
        let update = sql!("UPDATE thing SET held = FALSE RETURNING title");
        db.act_blocking(|tx| tx.maybe(update, args![], |row| row.next::<String>())).unwrap();
        let held = sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM thing WHERE held");
        assert_eq!(db.read_blocking(|read| read.one(held, args![], |row| row.next::<i64>())).unwrap(), 0);
        let orphan = sql!("UPDATE thing SET kin = $1 RETURNING title");
        let orphaned = db.act_blocking(|tx| tx.maybe(orphan, args![b"none"], |row| row.next::<String>()));
        assert!(matches!(orphaned, Err(Fault::Constraint { .. })), "{orphaned:?}");
    });
}

#[test]
fn a_broken_rule_of_the_schema_is_told_apart() {
    each(|db| {
        db.act_blocking(|tx| add(tx, "a")).unwrap();
        let twice = db.act_blocking(|tx| add(tx, "a")).unwrap_err();
        assert!(matches!(twice, Fault::Constraint { .. }), "{twice}");
    });
}

/// The statements of `postgres.rs` and `sqlite.rs` are for one engine on purpose, the one here for none.
#[test]
fn a_statement_that_an_engine_refuses_is_found_with_its_place() {
    let wrong = sql!("SELECT nothing FROM nowhere");
    for trial in trial::both() {
        wait(trial.migrate(&[CHAPTER])).unwrap();
        let flaws = wait(trial.prepare_all()).unwrap();
        let ours: Vec<_> = flaws
            .iter()
            .filter(|flaw| !flaw.contains("postgres.rs:") && !flaw.contains("sqlite.rs:"))
            .collect();
        assert!(matches!(&ours[..], [flaw] if flaw.starts_with(&format!("{wrong}: "))), "{ours:?}");
    }
}
