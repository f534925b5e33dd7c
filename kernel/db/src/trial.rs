//! Databases for tests: a fresh one of either engine, gone afterwards. Every test that touches data runs on both.
//!
//! Not behind a feature: it needs nothing beyond the standard library and the drivers, and tests of every crate
//! above would turn the feature on anyway.

use crate::{Address, Db, Driver, Fault};
use std::ops::Deref;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

/// Names the PostgreSQL server for tests; `cargo xtask test` starts one.
pub const SERVER: &str = "BESTBITS_TEST_POSTGRES";

/// A database of its own, removed when this is dropped.
pub struct Trial {
    db: Option<Db>,
    address: Address,
    remains: Remains,
}

enum Remains {
    Folder(PathBuf),
    Schema { server: String, name: String },
}

/// Runs a test on both engines. The failing one is named in the output.
pub fn each(test: impl Fn(&Db)) {
    for trial in both() {
        eprintln!("on {}", trial.engine_name());
        test(&trial);
    }
}

/// A database of each engine.
pub fn both() -> [Trial; 2] {
    [sqlite(), postgres()]
}

/// A SQLite file in a folder of its own.
pub fn sqlite() -> Trial {
    let folder = std::env::temp_dir().join(unique());
    // Left behind by a process of the same number that was killed.
    let _ = std::fs::remove_dir_all(&folder);
    let address = Address::Sqlite(folder.join("trial.sqlite"));
    Trial::open(address, Remains::Folder(folder))
}

/// A schema of its own on the server that [`SERVER`] names. Panics when it is not set.
pub fn postgres() -> Trial {
    let server = std::env::var(SERVER).unwrap_or_else(|_| {
        panic!("{SERVER} is not set: run the tests with `cargo xtask test`, which starts a PostgreSQL server")
    });
    let name = unique();
    run(&server, format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}"));
    let joint = if server.contains('?') { '&' } else { '?' };
    let address = Address::parse(&format!("{server}{joint}options=-c%20search_path%3D{name}"))
        .unwrap_or_else(|fault| panic!("{SERVER}: {fault}"));
    Trial::open(address, Remains::Schema { server, name })
}

impl Trial {
    fn open(address: Address, remains: Remains) -> Self {
        let db = Db::open(&address).unwrap_or_else(|fault| panic!("{address}: {fault}"));
        Self { db: Some(db), address, remains }
    }

    /// For a second node on the same database.
    pub fn address(&self) -> &Address {
        &self.address
    }
}

impl Deref for Trial {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db.as_ref().expect("it is there until drop")
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        drop(self.db.take());
        match &self.remains {
            Remains::Folder(folder) => {
                let _ = std::fs::remove_dir_all(folder);
            }
            Remains::Schema { server, name } => {
                run(server, format!("SET lock_timeout = '5s'; DROP SCHEMA IF EXISTS {name} CASCADE"));
            }
        }
    }
}

fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("bestbits_trial_{}_{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Runs SQL on the server, from a thread of its own because the caller's may be a runtime's.
fn run(server: &str, sql: String) {
    let address = Address::parse(server).unwrap_or_else(|fault| panic!("{SERVER}: {fault}"));
    let run = move || match &Db::open(&address)?.0.driver {
        Driver::Postgres(postgres) => postgres.alone(|tx| tx.batch(&sql).map_err(Fault::Unreachable)),
        Driver::Sqlite(_) => Err(Fault::Address("not PostgreSQL".to_owned())),
    };
    let outcome = std::thread::spawn(run).join().expect("no panic in here");
    if let Err(fault) = outcome
        && !std::thread::panicking()
    {
        panic!("{SERVER}: {fault}");
    }
}
