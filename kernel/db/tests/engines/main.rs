//! Both engines, through the public face. Each trap that was found has its test.

mod acts;
mod lifetime;
mod migrations;
mod postgres;
mod reads;
mod sqlite;
mod statements;
mod values;

use db::{Chapter, Db, Fault, Tx, args, sql, trial};

/// One table with a column of every kind.
const CHAPTER: Chapter = Chapter {
    name: "things",
    steps: &[(
        "0001_thing.sql",
        "CREATE TABLE thing (
             id BLOB PRIMARY KEY,
             title TEXT COLLATE \"C\" NOT NULL,
             count BIGINT,
             weight DOUBLE PRECISION,
             held BOOLEAN NOT NULL,
             data BLOB,
             kin BLOB REFERENCES thing (id),
             part_of BLOB REFERENCES thing (id) DEFERRABLE INITIALLY DEFERRED
         );
         CREATE UNIQUE INDEX thing_title ON thing (title COLLATE \"C\");",
    )],
};

/// Runs a test on a database of each engine that has the table.
fn each(test: impl Fn(&Db)) {
    trial::each(|db| {
        wait(db.migrate(&[CHAPTER])).expect("the table is sound");
        test(db);
    });
}

/// Drives a future from a plain test.
fn wait<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(future)
}

/// Adds a thing with this title; its id is the title.
fn add(tx: &mut Tx<'_>, title: &str) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO thing (id, title, held) VALUES ($1, $2, TRUE)"),
        args![title.as_bytes(), title],
    )?;
    Ok(())
}

/// All titles, in order, joined by spaces.
fn titles(db: &Db) -> String {
    let rows = db.read_blocking(|read| {
        read.rows(sql!("SELECT title FROM thing ORDER BY title COLLATE \"C\" LIMIT 99"), args![], |row| {
            row.next::<String>()
        })
    });
    rows.expect("the table is there").join(" ")
}
