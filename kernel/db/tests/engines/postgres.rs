//! What only a server can do to us.

use crate::{CHAPTER, add, titles, wait};
use db::trial::{self, Trial};
use db::{Db, Fault, Tx, args, sql};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn fresh() -> Trial {
    let trial = trial::postgres();
    wait(trial.migrate(&[CHAPTER])).expect("the table is sound");
    trial
}

/// The number of the connection that the pool lends first.
fn connection(db: &Db) -> i64 {
    let sql = sql!("SELECT pg_backend_pid()");
    db.read_blocking(|read| read.one(sql, args![], |row| row.next::<i64>())).expect("a connection")
}

#[test]
fn a_connection_that_the_server_closed_leaves_the_pool() {
    let trial = fresh();
    let other = Db::open(trial.address()).unwrap();
    let before = connection(&trial);
    let end = sql!("SELECT pg_terminate_backend($1, 5000)");
    let ended = other.read_blocking(|read| read.one(end, args![before], |row| row.next::<bool>()));
    assert!(ended.unwrap());
    assert_ne!(connection(&trial), before);
    trial.act_blocking(|tx| add(tx, "a")).unwrap();
}

#[test]
fn a_connection_that_breaks_inside_an_act_leaves_the_pool() {
    let trial = fresh();
    let before = connection(&trial);
    let broken = trial.act_blocking(|tx| {
        add(tx, "a")?;
        tx.one(sql!("SELECT pg_terminate_backend(pg_backend_pid())"), args![], |row| row.next::<bool>())
    });
    assert!(broken.is_err());
    assert_ne!(connection(&trial), before);
    assert_eq!(titles(&trial), "");
}

#[test]
fn a_connection_in_which_a_panic_left_its_transaction_is_not_used_again() {
    let trial = fresh();
    let before = connection(&trial);
    let panicked = trial.act_blocking::<(), Fault>(|_| panic!("out of bounds"));
    assert!(matches!(panicked, Err(Fault::Panicked(_))));
    assert_ne!(connection(&trial), before);
}

#[test]
fn a_refused_act_keeps_its_connection() {
    let trial = fresh();
    let before = connection(&trial);
    assert!(trial.act_blocking(|_| Err::<(), _>(Fault::Data("no".to_owned()))).is_err());
    assert!(trial.act_blocking(|tx| add(tx, "a").and_then(|()| add(tx, "a"))).is_err());
    assert_eq!(connection(&trial), before);
}

/// Reads, lets another act change what was read, and writes: how an act loses.
fn overtaken(tx: &mut Tx<'_>, other: &Db) -> Result<(), Fault> {
    let select = sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM thing WHERE held");
    let count = tx.one(select, args![], |row| row.next::<i64>())?;
    other.act_blocking(|tx| tx.execute(sql!("UPDATE thing SET weight = 2"), args![]))?;
    tx.execute(sql!("UPDATE thing SET count = $1"), args![count])?;
    Ok(())
}

#[test]
fn an_act_that_lost_against_another_is_run_again() {
    let trial = fresh();
    trial.act_blocking(|tx| add(tx, "a")).unwrap();
    let runs = Arc::new(AtomicUsize::new(0));
    let (other, counter) = (Db::clone(&trial), Arc::clone(&runs));
    let answer = trial.act_blocking(move |tx| {
        if counter.fetch_add(1, Ordering::SeqCst) == 0 {
            // The fault may be wrapped by then; that it was lost is known all the same.
            return overtaken(tx, &other).map_err(|fault| Fault::Data(fault.to_string()));
        }
        add(tx, "b")
    });
    answer.unwrap();
    assert_eq!(runs.load(Ordering::SeqCst), 2);
    assert_eq!(titles(&trial), "a b");
}

#[test]
fn an_act_that_always_loses_gives_up() {
    let trial = fresh();
    trial.act_blocking(|tx| add(tx, "a")).unwrap();
    let runs = Arc::new(AtomicUsize::new(0));
    let (other, counter) = (Db::clone(&trial), Arc::clone(&runs));
    let answer = trial.act_blocking(move |tx| {
        counter.fetch_add(1, Ordering::SeqCst);
        overtaken(tx, &other)
    });
    assert!(matches!(answer, Err(Fault::Contended)));
    assert_eq!(runs.load(Ordering::SeqCst), 4);
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_without_showing_it() {
    let trial = fresh();
    let wrong = trial.act_blocking(|tx| tx.execute(sql!("UPDATE thing SET count = $1"), args!["secret"]));
    let words = wrong.unwrap_err().to_string();
    assert!(words.contains("a text is no int8") && !words.contains("secret"), "{words}");
}

#[test]
fn columns_of_foreign_types_are_found_before_they_are_read() {
    let trial = fresh();
    let sum = sql!("SELECT SUM(count) AS total FROM thing");
    let flaws = wait(trial.prepare_all()).unwrap();
    assert!(flaws.contains(&format!("{sum}: total is numeric, none of our types: cast it")), "{flaws:?}");
}
