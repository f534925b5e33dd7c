//! The program under test: started on an empty folder and a free port, as a new steward would, and gone afterwards.

use crate::told;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;

/// How long the program may take to say what a journey waits for; a debug build on a busy machine needs some.
const PATIENCE: Duration = Duration::from_secs(60);

/// Lets sources be fetched from this machine, where tests serve them.
const FROM_HERE: &str = "--private-sources";

/// A running instance.
pub struct Site {
    address: String,
    said: Arc<Mutex<String>>,
    lines: Receiver<()>,
    // Dropped in this order: first the program, then what it works on.
    _program: Program,
    _database: Option<Database>,
    _data: TempDir,
}

/// Ends when dropped.
struct Program(Child);

/// A database of a PostgreSQL server, gone when dropped.
struct Database {
    server: String,
    name: String,
}

impl Site {
    /// An instance that nobody has set up yet.
    pub fn empty() -> Self {
        Self::start("serve", &[FROM_HERE])
    }

    /// The same on a new database of the PostgreSQL that `BESTBITS_TEST_POSTGRES` names.
    pub fn empty_on_postgres() -> Self {
        let database = Database::make(told("BESTBITS_TEST_POSTGRES"));
        let address = database.address();
        Self { _database: Some(database), ..Self::start("serve", &[FROM_HERE, "--database", &address]) }
    }

    /// An instance with the demo network.
    pub fn demo() -> Self {
        Self::start("demo", &[])
    }

    fn start(how: &str, more: &[&str]) -> Self {
        let data = tempfile::tempdir().expect("a folder for the data");
        let listen = format!("127.0.0.1:{}", free_port());
        let mut program = Command::new(program())
            .arg(how)
            .arg("--data")
            .arg(data.path())
            .args(["--listen", &listen])
            .args(more)
            .current_dir(data.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let said = Arc::new(Mutex::new(String::new()));
        let (heard, lines) = channel();
        listen_to(program.stdout.take().expect("piped above"), &said, heard.clone());
        listen_to(program.stderr.take().expect("piped above"), &said, heard);
        let site = Self {
            address: format!("http://{listen}"),
            said,
            lines,
            _program: Program(program),
            _database: None,
            _data: data,
        };
        site.hears(&site.address);
        site
    }

    /// The full address of a path that starts with `/`.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// The one-time link under which the first steward sets the network up, as the program printed it.
    pub fn setup_link(&self) -> String {
        let said = self.hears("/set-up/");
        let words = said.split_whitespace().map(str::to_owned);
        words.into_iter().find(|word| word.contains("/set-up/")).expect("it was heard")
    }

    /// Everything the program printed so far.
    pub fn said(&self) -> String {
        self.said.lock().expect("no listener panics").clone()
    }

    /// Waits until the program has printed `words`; says what it printed instead when it ended or took too long.
    fn hears(&self, words: &str) -> String {
        loop {
            let said = self.said();
            if said.contains(words) {
                return said;
            }
            let more = self.lines.recv_timeout(PATIENCE);
            assert!(more.is_ok(), "the program did not print {words}, but:\n{}", self.said());
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Both fail only when it is gone already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Database {
    fn make(server: String) -> Self {
        // The process and a free port, so that no other journey has the name.
        let name = format!("journey_{}_{}", std::process::id(), free_port());
        let database = Self { server, name };
        assert!(database.psql("CREATE DATABASE"), "psql cannot make a database on {}", database.server);
        database
    }

    /// As `--database` takes it.
    fn address(&self) -> String {
        let (server, _) = self.server.rsplit_once('/').expect("an address ends with a database's name");
        format!("{server}/{}", self.name)
    }

    fn psql(&self, what: &str) -> bool {
        let statement = format!("{what} {}", self.name);
        let done = Command::new("psql").args([&self.server, "--quiet", "-c", &statement]).status();
        done.is_ok_and(|status| status.success())
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.psql("DROP DATABASE");
    }
}

/// The built program.
pub(crate) fn program() -> PathBuf {
    let path = PathBuf::from(told("BESTBITS_TEST_BINARY"));
    assert!(path.exists(), "{} is not built: `cargo build --workspace --all-targets`", path.display());
    path
}

fn listen_to(output: impl Read + Send + 'static, said: &Arc<Mutex<String>>, heard: Sender<()>) {
    let said = Arc::clone(said);
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let mut said = said.lock().expect("no listener panics");
            said.push_str(&line);
            said.push('\n');
            // Nobody may be waiting any more.
            let _ = heard.send(());
        }
    });
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    listener.local_addr().expect("it is bound").port()
}
