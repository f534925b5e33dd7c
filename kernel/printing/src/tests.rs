//! Papers from Markdown to PDF, and what happens when the press misbehaves.

mod bounds;
mod papers;
mod words;

use crate::{Paper, Passage, Press};
use base::{Lang, Parse};

/// A paper of one paragraph.
fn paper(lang: &str, markdown: &str) -> Paper {
    let lang = Lang::parse(lang).unwrap();
    Paper {
        title: "Paper".to_owned(),
        text: lang.clone(),
        notes: lang,
        running: String::new(),
        head: Vec::new(),
        passages: Passage::of([(Some("¶1".to_owned()), markdown)]),
        parts: Vec::new(),
        signatories: None,
        foot: Vec::new(),
    }
}

/// The press of this run of the tests, where it is built: `cargo xtask test` builds it.
fn real() -> Option<Press> {
    std::env::var_os("BESTBITS_TEST_PRESS").map(|path| {
        let press = Press::found(Some(path.as_ref()));
        assert!(press.is_there(), "BESTBITS_TEST_PRESS names no file");
        press
    })
}
