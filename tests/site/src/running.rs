//! The program while it runs, and what it prints.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long the program may take to say what a test waits for; a debug build on a busy machine needs some.
const PATIENCE: Duration = Duration::from_secs(60);

/// One run of the program, killed when dropped.
pub(crate) struct Running {
    program: Option<Child>,
    said: Arc<Mutex<String>>,
    lines: Receiver<()>,
}

impl Running {
    /// Starts it; `before` is what earlier runs said.
    pub(crate) fn start(command: &mut Command, before: String) -> Self {
        let started = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut program = started.expect("the program starts");
        let said = Arc::new(Mutex::new(before));
        let (heard, lines) = channel();
        listen_to(program.stdout.take().expect("piped above"), &said, heard.clone());
        listen_to(program.stderr.take().expect("piped above"), &said, heard);
        Self { program: Some(program), said, lines }
    }

    /// What is left of a run: what it said.
    pub(crate) fn ended(said: String) -> Self {
        Self { program: None, said: Arc::new(Mutex::new(said)), lines: channel().1 }
    }

    /// The id of the process, if it runs.
    pub(crate) fn id(&self) -> Option<u32> {
        self.program.as_ref().map(Child::id)
    }

    pub(crate) fn said(&self) -> String {
        self.said.lock().expect("no listener panics").clone()
    }

    pub(crate) fn hears(&self, words: &str) -> String {
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

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(program) = &mut self.program {
            // Both fail only when it is gone already.
            let _ = program.kill();
            let _ = program.wait();
        }
    }
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
