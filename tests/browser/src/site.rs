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

/// A running instance.
pub struct Site {
    address: String,
    program: Child,
    said: Arc<Mutex<String>>,
    lines: Receiver<()>,
    _data: TempDir,
}

impl Site {
    /// An instance that nobody has set up yet.
    pub fn empty() -> Self {
        Self::start("serve", &[])
    }

    /// The same on a new database of the PostgreSQL that `BESTBITS_TEST_POSTGRES` names.
    pub fn empty_on_postgres() -> Self {
        let server = told("BESTBITS_TEST_POSTGRES");
        // The process and a free port, so that no other journey has the name.
        let name = format!("journey_{}_{}", std::process::id(), free_port());
        let made = Command::new("psql")
            .args([&server, "--quiet", "-c", &format!("CREATE DATABASE {name}")])
            .status();
        assert!(made.is_ok_and(|status| status.success()), "psql cannot make a database on {server}");
        let (address, _) = server.rsplit_once('/').expect("an address ends with the database's name");
        Self::start("serve", &["--database", &format!("{address}/{name}")])
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
        let site = Self { address: format!("http://{listen}"), program, said, lines, _data: data };
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

impl Drop for Site {
    fn drop(&mut self) {
        // Both fail only when it is gone already.
        let _ = self.program.kill();
        let _ = self.program.wait();
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
