//! Snapshots that cannot write.

use crate::{add, each, titles, wait};
use db::{Fault, Read, args, sql};

fn count(read: &Read<'_>) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM thing"), args![], |row| row.next())
}

#[test]
fn a_read_cannot_write() {
    each(|db| {
        let smuggled = db.read_blocking(|read| {
            read.rows(
                sql!("INSERT INTO thing (id, title, held) VALUES ($1, $2, TRUE) RETURNING title"),
                args![b"a", "a"],
                |row| row.next::<String>(),
            )
        });
        assert!(matches!(smuggled, Err(Fault::Statement { .. })), "{smuggled:?}");
        assert_eq!(titles(db), "");
    });
}

#[test]
fn all_that_is_read_stood_there_at_one_moment() {
    each(|db| {
        let counts = db.read_blocking(|read| {
            let before = count(read)?;
            db.act_blocking(|tx| add(tx, "a"))?;
            Ok::<_, Fault>((before, count(read)?))
        });
        assert_eq!(counts.unwrap(), (0, 0));
        assert_eq!(db.read_blocking(count).unwrap(), 1);
    });
}

/// More often than there are connections.
#[test]
fn panics_in_reads_are_faults_and_cost_no_connection() {
    each(|db| {
        for _ in 0..40 {
            let panicked = db.read_blocking::<(), Fault>(|read| {
                count(read)?;
                panic!("{} is out of bounds", 7)
            });
            assert!(matches!(panicked, Err(Fault::Panicked(words)) if words == "7 is out of bounds"));
        }
        assert_eq!(db.read_blocking(count).unwrap(), 0);
    });
}

#[test]
fn a_failed_statement_does_not_spoil_the_next_read() {
    each(|db| {
        for _ in 0..40 {
            let wrong = sql!("SELECT CAST(title AS BIGINT) / 0 FROM thing WHERE title > $1");
            let failed = db.read_blocking(|read| read.rows(wrong, args![1, 2], |row| row.next::<i64>()));
            assert!(matches!(failed, Err(Fault::Statement { .. })), "{failed:?}");
        }
        assert_eq!(db.read_blocking(count).unwrap(), 0);
    });
}

/// More reads than connections and threads wait without holding either.
#[test]
fn many_reads_at_once_all_get_their_turn() {
    each(|db| {
        wait(async {
            let reads: Vec<_> = (0..200)
                .map(|_| {
                    let db = db.clone();
                    tokio::spawn(async move { db.read(count).await })
                })
                .collect();
            for read in reads {
                assert_eq!(read.await.unwrap().unwrap(), 0);
            }
        });
    });
}
