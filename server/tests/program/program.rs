//! Runs the program in a directory of its own.

use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio};
use tempfile::TempDir;

/// An empty directory in which the program is run.
pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file.
    pub(crate) fn with(self, name: &str, text: &str) -> Self {
        std::fs::write(self.path().join(name), text).unwrap();
        self
    }

    /// The program, with nothing of the surrounding settings.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bestbits"));
        command.current_dir(self.path()).args(arguments);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("BESTBITS_") {
                command.env_remove(name);
            }
        }
        command
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// What the program complains of when it refuses to do something.
    pub(crate) fn complaint(&self, arguments: &[&str]) -> String {
        complaint_of(&self.run(arguments))
    }

    /// Starts a server on a port that is free.
    pub(crate) fn serve(&self, arguments: &[&str]) -> Server {
        let mut command = self.command(arguments);
        command.args(["--listen", "127.0.0.1:0", "--log", "warn"]).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut url = None;
        while url.is_none() {
            let line = said.next().expect("the server says where it is").unwrap();
            url = line.strip_prefix("Best Bits is at ").map(str::to_owned);
        }
        let url = url.unwrap();
        Server { child, said, url }
    }
}

/// What a program that was refused something wrote.
pub(crate) fn complaint_of(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

/// What a program that did as it was told wrote.
pub(crate) fn answer_of(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A server that runs until it is told to stop, or the test ends.
pub(crate) struct Server {
    child: Child,
    said: Lines<BufReader<ChildStdout>>,
    /// Where it is.
    pub(crate) url: String,
}

impl Server {
    /// The next line that it prints.
    pub(crate) fn says(&mut self) -> String {
        self.said.next().expect("another line").unwrap()
    }

    /// The status and body of a page.
    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        let (head, body) = self.ask("GET", path, "");
        (status(&head), body)
    }

    /// The page as somebody reads it who came with this cookie.
    pub(crate) fn get_with(&self, path: &str, cookie: &str) -> (u16, String) {
        let (head, body) = self.ask("GET", path, &format!("Cookie: {cookie}\r\n"));
        (status(&head), body)
    }

    /// Sends an empty form; the status, and the cookie that came back.
    pub(crate) fn post(&self, path: &str) -> (u16, Option<String>) {
        let form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n";
        let (head, _) = self.ask("POST", path, &format!("Origin: {}\r\n{form}", self.url));
        let cookie = head
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "))
            .map(|line| line.split(';').next().expect("a cookie has a value").to_owned());
        (status(&head), cookie)
    }

    fn ask(&self, method: &str, path: &str, headers: &str) -> (String, String) {
        let host = self.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).unwrap();
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n{headers}Connection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    /// Tells it to stop, and waits until it has.
    pub(crate) fn stop(mut self) -> ExitStatus {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
        self.child.wait().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has stopped already where the test went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn status(head: &str) -> u16 {
    head.split(' ').nth(1).unwrap().parse().unwrap()
}
