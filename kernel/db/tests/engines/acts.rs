//! One transaction each, whatever happens beside it.

use crate::{CHAPTER, add, each, titles, wait};
use db::{Db, Fault, Tx, args, sql, trial};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;

/// An act of the test: what it does and what is expected to come of it.
type Act = fn(&mut Tx<'_>) -> Result<(), Fault>;

/// Lets `acts` gather in the queue while another act holds the writer, and gives their answers.
fn together(db: &Db, acts: &[Act]) -> Vec<Result<(), Fault>> {
    wait(async {
        let (release, held) = channel::<()>();
        let (held, begun) = (Mutex::new(held), Arc::new(Notify::new()));
        let (first, beginning) = (db.clone(), Arc::clone(&begun));
        let first = tokio::spawn(async move {
            let hold = move |_: &mut Tx<'_>| {
                beginning.notify_one();
                Ok::<_, Fault>(held.lock().expect("nobody panics").recv().is_err())
            };
            first.act(hold).await
        });
        begun.notified().await;
        let waiting: Vec<_> = acts
            .iter()
            .map(|act| {
                let (db, act) = (db.clone(), *act);
                tokio::spawn(async move { db.act(act).await })
            })
            .collect();
        // On this one thread all of them have been started when the turn comes back.
        tokio::task::yield_now().await;
        drop(release);
        assert!(first.await.expect("no panic").expect("no fault"));
        let mut answers = Vec::new();
        for act in waiting {
            answers.push(act.await.expect("no panic"));
        }
        answers
    })
}

#[test]
fn an_act_that_is_refused_leaves_nothing() {
    each(|db| {
        let refused = db.act_blocking(|tx| add(tx, "a").and(Err::<(), _>(Fault::Data("no".to_owned()))));
        assert!(matches!(refused, Err(Fault::Data(_))));
        assert_eq!(titles(db), "");
    });
}

#[test]
fn acts_that_fail_or_panic_take_nothing_of_their_neighbours() {
    each(|db| {
        let answers = together(
            db,
            &[
                |tx| add(tx, "a"),
                |tx| add(tx, "gone").and(Err(Fault::Data("no".to_owned()))),
                |tx| add(tx, "b"),
                |tx| {
                    add(tx, "gone")?;
                    panic!("out of bounds")
                },
                |tx| add(tx, "twice").and_then(|()| add(tx, "twice")),
                |tx| add(tx, "c"),
            ],
        );
        assert!(matches!(
            &answers[..],
            [
                Ok(()),
                Err(Fault::Data(_)),
                Ok(()),
                Err(Fault::Panicked(_)),
                Err(Fault::Constraint { .. }),
                Ok(())
            ]
        ));
        assert!(answers[3].as_ref().is_err_and(|fault| fault.to_string() == "panicked: out of bounds"));
        assert_eq!(titles(db), "a b c");
    });
}

#[test]
fn a_rule_that_is_checked_at_the_commit_hurts_only_its_breaker() {
    each(|db| {
        let answers = together(
            db,
            &[
                |tx| add(tx, "a"),
                |tx| {
                    add(tx, "orphan")?;
                    tx.execute(
                        sql!("UPDATE thing SET part_of = $1 WHERE title = $2"),
                        args![b"none", "orphan"],
                    )?;
                    Ok(())
                },
                |tx| add(tx, "b"),
            ],
        );
        assert!(matches!(&answers[..], [Ok(()), Err(Fault::Commit(_)), Ok(())]), "{answers:?}");
        assert_eq!(titles(db), "a b");
    });
}

#[test]
fn acts_that_wait_share_one_commit() {
    let trial = trial::sqlite();
    wait(trial.migrate(&[CHAPTER])).unwrap();
    let before = *trial.committed().borrow();
    let answers = together(&trial, &[|tx| add(tx, "a"), |tx| add(tx, "b"), |tx| add(tx, "c")]);
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(*trial.committed().borrow(), before + 1);
}

#[test]
fn an_act_that_ignores_a_failed_statement_is_not_kept() {
    each(|db| {
        let content = db.act_blocking(|tx| {
            add(tx, "a")?;
            assert!(add(tx, "a").is_err());
            Ok::<_, Fault>(())
        });
        assert!(matches!(content, Err(Fault::Broken)));
        assert_eq!(titles(db), "");
    });
}

#[test]
fn an_act_knows_whether_it_wrote() {
    each(|db| {
        let wrote = db.act_blocking(|tx| {
            let nothing = tx.execute(sql!("UPDATE thing SET held = TRUE"), args![])?;
            let before = tx.wrote();
            add(tx, "a")?;
            Ok::<_, Fault>((nothing, before, tx.wrote()))
        });
        assert_eq!(wrote.unwrap(), (0, false, true));
    });
}

#[test]
fn only_commits_that_changed_something_wake_who_waits() {
    each(|db| {
        let mut commits = db.committed();
        commits.mark_unchanged();
        let _ = db.act_blocking(|tx| tx.execute(sql!("DELETE FROM thing"), args![]));
        let _ = db.act_blocking(|tx| add(tx, "a").and(Err::<(), _>(Fault::Data("no".to_owned()))));
        assert!(!commits.has_changed().unwrap());
        db.act_blocking(|tx| add(tx, "a")).unwrap();
        assert!(commits.has_changed().unwrap());
    });
}

#[test]
fn concurrent_acts_count_correctly() {
    each(|db| {
        db.act_blocking(|tx| {
            add(tx, "a")?;
            tx.execute(sql!("UPDATE thing SET count = 0"), args![])
        })
        .unwrap();
        let counted = Arc::new(Mutex::new(0_i64));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        match db.act_blocking(count_one) {
                            Ok(()) => *counted.lock().unwrap() += 1,
                            Err(fault) => assert!(matches!(fault, Fault::Contended), "{fault}"),
                        }
                    }
                });
            }
        });
        let select = sql!("SELECT count FROM thing");
        let stored = db.read_blocking(|read| read.one(select, args![], |row| row.next::<i64>())).unwrap();
        assert_eq!(stored, *counted.lock().unwrap());
    });
}

fn count_one(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let count = tx.one(sql!("SELECT count FROM thing"), args![], |row| row.next::<i64>())?;
    tx.execute(sql!("UPDATE thing SET count = $1"), args![count + 1])?;
    Ok(())
}
