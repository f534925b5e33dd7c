//! How fast a reader's line is, and what happens while something is on it.

use crate::Reader;
use crate::reader::{ATTEMPTS, PAUSE};
use serde_json::{Value, json};

impl Reader {
    /// Presses what this CSS selector describes, and waits for the page that a script goes to when it is done; `meanwhile` is
    /// what happens while the reader is still here.
    ///
    /// # Panics
    /// When no page follows.
    #[track_caller]
    pub fn waits_after(&self, css: &str, meanwhile: impl FnOnce()) {
        let run = |script| self.driver.run(script);
        run("window.left = true").expect("the page can be asked");
        self.presses(css);
        meanwhile();
        for _ in 0..ATTEMPTS {
            // Between two pages there is none to ask.
            if run("return !window.left && document.readyState === 'complete'") == Ok(Value::Bool(true)) {
                return self.knows_of_no_trouble_but_the_line();
            }
            std::thread::sleep(PAUSE);
        }
        panic!("{css} leads nowhere from {}:\n{}", self.place(), self.reads());
    }

    /// Expects that Chromium noted nothing but that nobody answered.
    #[track_caller]
    fn knows_of_no_trouble_but_the_line(&self) {
        let mut noted = self.driver.errors().expect("Chromium keeps a log");
        noted.retain(|error| !error.contains("net::ERR_"));
        assert!(noted.is_empty(), "{noted:?}");
    }

    /// Puts the reader on a line that takes so many bytes a second, so that what is sent can be watched; or as many as come.
    pub fn sends_at_most(&self, bytes_per_sec: Option<u32>) {
        let line = json!({
            "offline": false,
            "latency": 0,
            "downloadThroughput": -1,
            "uploadThroughput": bytes_per_sec.map_or(-1, i64::from),
        });
        self.tells("Network.enable", &json!({}));
        self.tells("Network.emulateNetworkConditions", &line);
    }
}
