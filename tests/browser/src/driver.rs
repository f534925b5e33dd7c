//! The few commands of WebDriver (W3C) that a reader needs, asked of Chromium's driver over loopback.
//!
//! Of the two WebDriver clients there are, one turns `serde_json/preserve_order` on for every test of the workspace,
//! so that tests would see another JSON than the program writes; the other brings a second ICU. The protocol is
//! one POST of JSON a command, so it is spoken here.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A page may take this long to arrive, from a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// Under this name the protocol wraps an element's id.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One browser.
pub(crate) struct Driver {
    host: String,
    session: String,
}

/// One element of the open page.
pub(crate) struct Element<'a> {
    driver: &'a Driver,
    id: String,
}

/// What the driver answers when it does not do what it was asked.
pub(crate) type Answer<T> = Result<T, String>;

impl Driver {
    /// Starts a browser with these capabilities; `address` is the driver's, `http://host:port`.
    pub(crate) fn start(address: &str, capabilities: &Value) -> Answer<Self> {
        let host = address.trim_start_matches("http://").trim_end_matches('/').to_owned();
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let made = ask(&host, "POST", "/session", Some(&wanted))?;
        let session = made["sessionId"].as_str().ok_or("a session has an id")?;
        Ok(Self { host, session: format!("/session/{session}") })
    }

    /// Goes to a full address, and waits until the page is there.
    pub(crate) fn goto(&self, url: &str) -> Answer<()> {
        self.post("/url", &json!({ "url": url })).map(drop)
    }

    /// The address of the open page.
    pub(crate) fn url(&self) -> Answer<String> {
        ask(&self.host, "GET", &format!("{}/url", self.session), None).map(text)
    }

    /// Runs a function's body in the page, and returns what it returns.
    pub(crate) fn run(&self, script: &str) -> Answer<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// The first element that a CSS selector finds.
    pub(crate) fn find(&self, css: &str) -> Answer<Element<'_>> {
        let found = self.post("/element", &json!({ "using": "css selector", "value": css }))?;
        Ok(Element { driver: self, id: text(found[ELEMENT].clone()) })
    }

    /// A command of Chromium's own protocol.
    pub(crate) fn chromium(&self, command: &str, params: &Value) -> Answer<Value> {
        self.post("/goog/cdp/execute", &json!({ "cmd": command, "params": params }))
    }

    /// The errors that Chromium noted since the last time it was asked: scripts, policies, what did not load.
    pub(crate) fn errors(&self) -> Answer<Vec<String>> {
        let log = self.post("/se/log", &json!({ "type": "browser" }))?;
        let entries = log.as_array().cloned().unwrap_or_default();
        Ok(entries.into_iter().map(|entry| text(entry["message"].clone())).collect())
    }

    fn post(&self, path: &str, body: &Value) -> Answer<Value> {
        ask(&self.host, "POST", &format!("{}{path}", self.session), Some(body))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It fails only when the browser is gone already.
        let _ = ask(&self.host, "DELETE", &self.session, None);
    }
}

impl Element<'_> {
    /// Its text, as it is seen.
    pub(crate) fn text(&self) -> Answer<String> {
        self.get("/text").map(text)
    }

    /// Whether it is the choice made.
    pub(crate) fn selected(&self) -> Answer<bool> {
        Ok(self.get("/selected")? == Value::Bool(true))
    }

    /// Clicks, and waits for the page that this opens.
    pub(crate) fn click(&self) -> Answer<()> {
        self.post("/click", &json!({})).map(drop)
    }

    /// Empties it.
    pub(crate) fn clear(&self) -> Answer<()> {
        self.post("/clear", &json!({})).map(drop)
    }

    /// Types into it; into a file field, the path of a file.
    pub(crate) fn keys(&self, keys: &str) -> Answer<()> {
        self.post("/value", &json!({ "text": keys })).map(drop)
    }

    fn get(&self, path: &str) -> Answer<Value> {
        ask(&self.driver.host, "GET", &format!("{}/element/{}{path}", self.driver.session, self.id), None)
    }

    fn post(&self, path: &str, body: &Value) -> Answer<Value> {
        self.driver.post(&format!("/element/{}{path}", self.id), body)
    }
}

fn text(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// One request on a connection of its own.
fn ask(host: &str, method: &str, path: &str, body: Option<&Value>) -> Answer<Value> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    let answer = exchange(host, &request).map_err(|e| format!("the driver at {host}: {e}"))?;
    let mut said: Value =
        serde_json::from_slice(&answer).map_err(|e| format!("the driver at {host}: {e}"))?;
    match said["value"]["error"].as_str() {
        Some(error) => Err(format!("{error}: {}", said["value"]["message"].as_str().unwrap_or_default())),
        None => Ok(said["value"].take()),
    }
}

/// Sends the request, and returns the body of the answer: the driver keeps the connection open, but says its length.
fn exchange(host: &str, request: &str) -> std::io::Result<Vec<u8>> {
    let mut connection = TcpStream::connect(host)?;
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.write_all(request.as_bytes())?;
    let mut answer = BufReader::new(connection);
    let (mut line, mut length) = (String::new(), 0);
    while answer.read_line(&mut line)? > "\r\n".len() {
        if let Some((name, value)) =
            line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        {
            length =
                value.trim().parse().map_err(|_| std::io::Error::other(format!("{name} is no number")))?;
        }
        line.clear();
    }
    let mut body = vec![0; length];
    answer.read_exact(&mut body)?;
    Ok(body)
}
