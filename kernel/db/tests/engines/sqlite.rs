//! How the file is kept.

use crate::{CHAPTER, wait};
use db::{Address, Fault, args, sql, trial};

/// FULL is 2: what was answered survives a power cut.
#[test]
fn what_is_committed_is_durable_and_its_references_hold() {
    let settings = sql!(
        "SELECT journal_mode, synchronous, foreign_keys
         FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys"
    );
    let trial = trial::sqlite();
    let kept = trial.act_blocking(move |tx| {
        tx.one(settings, args![], |row| {
            Ok::<_, Fault>((row.next::<String>()?, row.next::<i64>()?, row.next::<bool>()?))
        })
    });
    assert_eq!(kept.unwrap(), ("wal".to_owned(), 2, true));
}

/// Set by `.cargo/config.toml`: the statistics sit behind a mutex that all threads share.
#[test]
fn the_engine_keeps_no_memory_statistics() {
    let used = sql!("SELECT sqlite_compileoption_used('DEFAULT_MEMSTATUS=0')");
    let trial = trial::sqlite();
    assert!(trial.read_blocking(|read| read.one(used, args![], |row| row.next::<bool>())).unwrap());
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let trial = trial::sqlite();
    wait(trial.migrate(&[CHAPTER])).unwrap();
    let Address::Sqlite(path) = trial.address() else { panic!("a file") };
    for file in [path.clone(), path.with_extension("sqlite-wal")] {
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
