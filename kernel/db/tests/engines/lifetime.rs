//! Opening and closing.

use crate::{CHAPTER, add, each, titles, wait};
use db::{Address, Db, Fault, Tx, trial};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;

#[test]
fn a_database_answers_and_says_what_it_is() {
    each(|db| {
        wait(db.ping()).unwrap();
        assert!(["SQLite", "PostgreSQL"].contains(&db.engine_name()));
    });
}

#[test]
fn a_missing_server_is_said_so() {
    let address = Address::parse("postgres://nobody@127.0.0.1:1/none").unwrap();
    let fault = wait(Db::open(&address).unwrap().ping()).unwrap_err();
    assert!(matches!(fault, Fault::Unreachable(_)), "{fault}");
}

#[test]
fn acts_that_are_queued_are_done_when_the_last_handle_goes() {
    for trial in trial::both() {
        wait(trial.migrate(&[CHAPTER])).unwrap();
        let db = Db::open(trial.address()).unwrap();
        wait(async move {
            let acts: Vec<_> = ["a", "b", "c"]
                .map(|title| {
                    let db = db.clone();
                    tokio::spawn(async move { db.act(move |tx| add(tx, title)).await })
                })
                .into();
            tokio::task::yield_now().await;
            drop(db);
            for act in acts {
                act.await.unwrap().unwrap();
            }
        });
        assert_eq!(titles(&trial), "a b c");
    }
}

#[test]
fn an_act_nobody_waits_for_is_done_all_the_same() {
    let trial = trial::sqlite();
    wait(trial.migrate(&[CHAPTER])).unwrap();
    wait(async {
        let act = trial.act(|tx| add(tx, "a"));
        // Begun, then given up, as when a browser goes away.
        tokio::select! { biased; _ = act => {}, () = std::future::ready(()) => {} }
        trial.act(|tx| add(tx, "b")).await.unwrap();
    });
    assert_eq!(titles(&trial), "a b");
}

#[test]
fn whoever_comes_after_the_end_is_told() {
    each(|db| {
        wait(async {
            db.act(|tx| add(tx, "a")).await.unwrap();
            db.clone().close().await;
            assert!(matches!(db.act(|tx| add(tx, "b")).await, Err(Fault::Closed)));
            assert!(matches!(db.read(|_| Ok::<_, Fault>(())).await, Err(Fault::Closed)));
        });
    });
}

#[test]
fn closing_waits_for_what_has_begun() {
    each(|db| {
        let (release, held) = channel::<()>();
        let (held, begun) = (Mutex::new(held), Arc::new(Notify::new()));
        let beginning = Arc::clone(&begun);
        wait(async {
            let acting = db.clone();
            let act = tokio::spawn(async move {
                let slow = move |tx: &mut Tx<'_>| {
                    beginning.notify_one();
                    let _ = held.lock().expect("nobody panics").recv();
                    add(tx, "a")
                };
                acting.act(slow).await
            });
            begun.notified().await;
            let close = tokio::spawn(db.clone().close());
            tokio::task::yield_now().await;
            assert!(!close.is_finished());
            drop(release);
            close.await.unwrap();
            act.await.unwrap().unwrap();
        });
    });
}

#[test]
fn the_last_handle_may_go_on_an_async_thread_or_inside_an_act() {
    each(|db| {
        drop(db.clone());
        wait(async { assert_eq!(db.read(|_| Ok::<_, Fault>(1)).await.unwrap(), 1) });
    });
    for trial in trial::both() {
        let db = Db::open(trial.address()).unwrap();
        wait(async move {
            let inside = db.clone();
            let act = db.act(move |_| {
                let _ = inside.engine_name();
                Ok::<_, Fault>(())
            });
            act.await.unwrap();
            drop(db);
        });
    }
}
