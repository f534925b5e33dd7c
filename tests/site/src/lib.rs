//! The built program under test: started on an empty folder and free ports, as a new steward would, killed and started
//! again where a test wants it, and gone afterwards.
//!
//! `cargo xtask test` builds the program and says where it is: `BESTBITS_TEST_BINARY` is its path,
//! `BESTBITS_TEST_POSTGRES` the address of a PostgreSQL that takes new databases.

mod database;
mod ports;
mod running;

pub use ports::free_port;

use database::Database;
use running::Running;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Where an instance keeps what it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file in its folder.
    Sqlite,
    /// A new database of the PostgreSQL that `BESTBITS_TEST_POSTGRES` names.
    Postgres,
}

/// An instance: its folder, its database, and the program while it runs.
pub struct Site {
    how: &'static str,
    listen: String,
    flags: Vec<String>,
    // Dropped in this order: first the program, then what it works on.
    running: Option<Running>,
    database: Option<Database>,
    data: TempDir,
}

impl Site {
    /// An instance that nobody has set up yet, with these flags more.
    ///
    /// # Panics
    /// This and all that follows: when the program does not do it, with what it printed.
    pub fn empty(engine: Engine, flags: &[&str]) -> Self {
        Self::start("serve", engine, flags)
    }

    /// An instance with the demo network.
    pub fn demo() -> Self {
        Self::start("demo", Engine::Sqlite, &[])
    }

    fn start(how: &'static str, engine: Engine, flags: &[&str]) -> Self {
        let database = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(Database::make(told("BESTBITS_TEST_POSTGRES"))),
        };
        let mut site = Self {
            how,
            listen: format!("127.0.0.1:{}", free_port()),
            flags: flags.iter().map(|&flag| flag.to_owned()).collect(),
            running: None,
            database,
            data: tempfile::tempdir().expect("a folder for the data"),
        };
        site.runs();
        site.hears("serving");
        site
    }

    /// Starts the program, and waits for nothing.
    pub fn runs(&mut self) {
        let mut command = self.command(&[self.how]);
        let before = self.said();
        self.running = Some(Running::start(command.stdin(Stdio::null()), before));
    }

    /// Ends the program at once, as a power cut would; its folder and its database stay.
    pub fn dies(&mut self) {
        let said = self.said();
        if let Some(running) = self.running.take() {
            drop(running);
            self.running = Some(Running::ended(said));
        }
    }

    /// A command of the program with the same settings: `&["mail", "dns"]`.
    pub fn command(&self, words: &[&str]) -> Command {
        // Where a file may not grow any more, programs that do not ignore it get a signal before they get the error.
        let mut command = Command::new("env");
        command.arg("--ignore-signal=XFSZ").arg(program()).args(words);
        command.arg("--data").arg(self.data.path()).current_dir(self.data.path());
        command.args(["--listen", &self.listen]).args(&self.flags);
        if let Some(database) = &self.database {
            command.args(["--database", &database.address()]);
        }
        command
    }

    /// The full address of a path that starts with `/`.
    pub fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.listen)
    }

    /// Where it listens for HTTP: address and port.
    pub fn host(&self) -> &str {
        &self.listen
    }

    /// Its folder.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// Lets the running program write no further than so many bytes into a file, or as far as it wants.
    pub fn files_may_grow(&self, to: Option<u64>) {
        let to = to.map_or_else(|| "unlimited".to_owned(), |bytes| bytes.to_string());
        let program = self.running.as_ref().and_then(Running::id).expect("it runs").to_string();
        // The soft limit alone: it may be lifted again.
        let limited = Command::new("prlimit").args(["--pid", &program, &format!("--fsize={to}:")]).status();
        assert!(limited.is_ok_and(|status| status.success()), "prlimit cannot limit the program's files");
    }

    /// Lets its PostgreSQL database be reached, or cuts everybody off it.
    pub fn database_is(&self, reachable: Reachable) {
        self.database.as_ref().expect("it has one of its own").is(reachable);
    }

    /// The one-time link under which the first steward sets the network up, as the program printed it.
    pub fn setup_link(&self) -> String {
        let said = self.hears("/set-up/");
        let words = said.split_whitespace().map(str::to_owned);
        words.into_iter().find(|word| word.contains("/set-up/")).expect("it was heard")
    }

    /// Everything the program printed so far, of all its runs.
    pub fn said(&self) -> String {
        self.running.as_ref().map_or_else(String::new, Running::said)
    }

    /// Waits until the program has printed `words`; says what it printed instead when it ended or took too long.
    pub fn hears(&self, words: &str) -> String {
        self.running.as_ref().expect("it was started").hears(words)
    }
}

/// Whether programs reach a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reachable {
    /// They do.
    Yes,
    /// They do not, and who was connected is cut off.
    No,
}

/// The built program.
///
/// # Panics
/// When it is not built.
pub fn program() -> PathBuf {
    let path = PathBuf::from(told("BESTBITS_TEST_BINARY"));
    assert!(path.exists(), "{} is not built: `cargo build --workspace --all-targets`", path.display());
    path
}

/// What `cargo xtask test` said of a thing that a test needs.
///
/// # Panics
/// When it said nothing.
pub fn told(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: `cargo xtask test` sets it, also with a part of a test's name behind it")
    })
}
