//! What a reader does on a page whose script works on: stays until it is there, and writes into its editor.

use crate::Reader;
use crate::reader::{ATTEMPTS, PAUSE};
use serde_json::{Value, json};

impl Reader {
    /// Writes with the keyboard into the editor that keeps its parts to itself in this element, beside what stands there,
    /// as soon as the script has opened it.
    #[track_caller]
    pub fn writes_in(&self, css: &str, text: &str) {
        let editor =
            format!("document.querySelector({}).shadowRoot?.querySelector('[contenteditable]')", json!(css));
        self.stays_until(css, || self.asks(&format!("return Boolean({editor})")) == Value::Bool(true));
        self.asks(&format!("{editor}.focus()"));
        self.tells("Input.insertText", &json!({ "text": text }));
    }

    /// Stays on the page until something there is described by this CSS selector.
    #[track_caller]
    pub fn awaits_here(&self, css: &str) {
        self.stays_until(css, || self.counts(css) > 0);
    }

    /// Stays on the page until it says these words.
    #[track_caller]
    pub fn comes_to_see(&self, words: &str) {
        self.stays_until(words, || self.reads().contains(words));
    }

    #[track_caller]
    fn stays_until(&self, what: &str, there: impl Fn() -> bool) {
        for _ in 0..ATTEMPTS {
            if there() {
                return;
            }
            std::thread::sleep(PAUSE);
        }
        panic!("{} did not come to have {what}:\n{}", self.place(), self.reads());
    }
}
