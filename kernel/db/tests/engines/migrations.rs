//! Each step once, on every node together.

use crate::wait;
use db::{Chapter, Db, Fault, trial};

const FIRST: (&str, &str) = ("0001_a.sql", "CREATE TABLE a (id BLOB PRIMARY KEY);");
const SECOND: (&str, &str) =
    ("0002_b.sql", "CREATE TABLE b (x TEXT COLLATE \"C\" NOT NULL); INSERT INTO b VALUES ('$1');");

fn migrate(db: &Db, name: &'static str, steps: &'static [(&str, &str)]) -> Result<Vec<String>, Fault> {
    wait(db.migrate(&[Chapter { name, steps }]))
}

#[test]
fn each_step_runs_once() {
    trial::each(|db| {
        assert_eq!(migrate(db, "x", &[FIRST]).unwrap(), ["x/0001_a.sql"]);
        assert_eq!(migrate(db, "x", &[FIRST, SECOND]).unwrap(), ["x/0002_b.sql"]);
        assert_eq!(migrate(db, "x", &[FIRST, SECOND]).unwrap(), [""; 0]);
    });
}

#[test]
fn chapters_count_for_themselves() {
    trial::each(|db| {
        let other: &[_] = &[("0001_a.sql", "CREATE TABLE c (id BLOB PRIMARY KEY)")];
        assert_eq!(migrate(db, "x", &[FIRST]).unwrap().len(), 1);
        assert_eq!(wait(db.migrate(&[Chapter { name: "y", steps: other }])).unwrap(), ["y/0001_a.sql"]);
    });
}

#[test]
fn a_step_that_changed_after_it_ran_is_refused() {
    trial::each(|db| {
        migrate(db, "x", &[FIRST]).unwrap();
        let fault = migrate(db, "x", &[("0001_a.sql", "CREATE TABLE a (id TEXT)")]).unwrap_err();
        assert!(matches!(&fault, Fault::Migration(words) if words.contains("x/0001_a.sql")), "{fault}");
    });
}

#[test]
fn a_database_of_a_newer_program_is_left_alone() {
    trial::each(|db| {
        migrate(db, "x", &[FIRST, SECOND]).unwrap();
        let fault = migrate(db, "x", &[FIRST]).unwrap_err();
        assert!(matches!(&fault, Fault::Migration(words) if words.contains("newer")), "{fault}");
    });
}

#[test]
fn when_one_step_fails_none_has_run() {
    trial::each(|db| {
        let fault = migrate(db, "x", &[FIRST, ("0002_b.sql", "CREATE TABLE a (id BLOB)")]).unwrap_err();
        assert!(matches!(&fault, Fault::Migration(words) if words.contains("x/0002_b.sql")), "{fault}");
        assert_eq!(migrate(db, "x", &[FIRST, SECOND]).unwrap().len(), 2);
    });
}

#[test]
fn two_nodes_that_start_at_once_run_each_step_once() {
    for trial in trial::both() {
        let nodes: Vec<_> = (0..4).map(|_| Db::open(trial.address()).unwrap()).collect();
        let ran: Vec<_> = std::thread::scope(|scope| {
            let started: Vec<_> = nodes
                .iter()
                .map(|node| scope.spawn(|| migrate(node, "x", &[FIRST, SECOND]).unwrap()))
                .collect();
            started.into_iter().flat_map(|node| node.join().unwrap()).collect()
        });
        assert_eq!(ran, ["x/0001_a.sql", "x/0002_b.sql"]);
    }
}
