//! The program starts, and Chromium reaches it.

use browser_tests::{Engine, FROM_HERE, Reader, Site, Visit};

#[test]
fn a_new_instance_answers_that_it_is_well() {
    let site = Site::empty(Engine::Sqlite, FROM_HERE);
    let reader = Reader::comes(&site, Visit::DESK);
    reader.goes("/healthz");
    assert_eq!(reader.reads().trim(), "ok");
}
