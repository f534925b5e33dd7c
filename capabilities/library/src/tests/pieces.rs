//! The same upload piece by piece, as the script sends it.

use super::*;
use web::axum::http::{Method, StatusCode};

/// Begins an upload of files by name and size; gives its address.
pub(super) fn begin(browser: &Browser<'_>, files: &[(&str, usize)]) -> serde_json::Value {
    let mut form = browser.fill("/library/uploads").with("folder", "forums").with("visibility", "public");
    for (name, size) in files {
        form = form.with("name", name).with("size", size);
    }
    serde_json::from_slice(&form.send().is(StatusCode::CREATED).bytes).expect("JSON")
}

/// Sends a piece, as a form that a script fills in.
pub(super) fn put(browser: &Browser<'_>, at: &str, offset: usize, piece: &[u8]) -> Page {
    let token = browser.get("/zone").attribute("main input[name=_csrf]", "value").unwrap_or_default();
    let mut body = Vec::new();
    for (name, value) in [("_csrf", token), ("offset", offset.to_string())] {
        let part = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    body.extend_from_slice(
        b"--edge\r\nContent-Disposition: form-data; name=\"chunk\"; filename=\"chunk\"\r\n\r\n",
    );
    body.extend_from_slice(piece);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    browser.send(Method::PUT, at, Some("multipart/form-data; boundary=edge"), body, &[])
}

fn offset(page: &Page) -> Option<String> {
    page.header("upload-offset")
}

#[test]
fn a_dropped_line_costs_a_piece_and_not_a_file() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let begun = begin(&ana, &[("notes.txt", 20), ("empty.txt", 0), ("film.bin", 300 << 20)]);
        assert_eq!(begun["wanted"], serde_json::json!([1]), "what is not taken is not asked for");
        let upload = begun["upload"].as_str().unwrap();
        let at = format!("{upload}/1");
        assert_eq!(offset(&put(&ana, &at, 0, b"Notes of ").ok()).as_deref(), Some("9"));
        ana.get(upload).ok().says("Not whole yet").says("notes.txt").says("This file is larger than 200 MB");
        let head = ana.send(Method::HEAD, &at, None, Vec::new(), &[]).ok();
        assert_eq!(
            (offset(&head).as_deref(), head.header("upload-length").as_deref()),
            (Some("9"), Some("20"))
        );
        let again = put(&ana, &at, 0, b"Notes of ").is(StatusCode::CONFLICT);
        assert_eq!(offset(&again).as_deref(), Some("9"), "it is told where to go on");
        put(&ana, &at, 9, b"the meeting and much more").is(StatusCode::PAYLOAD_TOO_LARGE);
        put(&ana, &at, 9, b"the meeting").ok();
        house.settle();
        ana.get(upload).ok().says("Kept").lacks("Not whole yet");
        assert_eq!(house.visitor().get("/documents/notes/file").ok().body(), "Notes of the meeting");
        assert_eq!(
            offset(&put(&ana, &at, 9, b"the meeting").ok()).as_deref(),
            Some("20"),
            "and nothing twice"
        );
    });
}

#[test]
fn whoever_missed_what_became_of_a_file_is_told_that_all_of_it_is_there() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let begun = begin(&ana, &[("setup.txt", 20), ("metadata.csv", 21)]);
        let upload = begun["upload"].as_str().unwrap();
        let whole = |number: i64, size: &str| {
            let head = ana.send(Method::HEAD, &format!("{upload}/{number}"), None, Vec::new(), &[]).ok();
            assert_eq!(offset(&head).as_deref(), Some(size), "or it would be sent for ever");
        };
        put(&ana, &format!("{upload}/1"), 0, b"#!/bin/sh\nrm -r all\n").ok();
        whole(1, "20");
        // In another encoding than UTF-8 a text has another length.
        put(&ana, &format!("{upload}/2"), 0, b"file,title\na,Caf\xE9 bar").ok();
        whole(2, "21");
        ana.get(upload).ok().says("Programs are not taken").says("was read as the table");
    });
}

#[test]
fn what_has_not_come_whole_is_found_again_also_without_script() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let begun = begin(&ana, &[("notes.txt", 20)]);
        let upload = begun["upload"].as_str().unwrap();
        let page = ana.get("/library/upload").ok().says("one file has not come whole");
        assert_eq!(page.attribute("main .strip a", "href").as_deref(), Some(upload));
        house.member("Ben").get("/library/upload").ok().lacks("not come whole");
        let page = ana.get(upload).ok();
        let said = |name: &str| page.attribute(&format!("main input[name={name}]"), "value");
        assert_eq!(
            (said("folder").as_deref(), said("visibility").as_deref()),
            (Some("forums"), Some("public"))
        );
    });
}

#[test]
fn an_upload_is_only_its_senders() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        folder(&ana, "Forums", "").done();
        let begun = begin(&ana, &[("notes.txt", 5)]);
        let upload = begun["upload"].as_str().unwrap();
        ben.get(upload).is(StatusCode::NOT_FOUND);
        put(&ben, &format!("{upload}/1"), 0, b"words").is(StatusCode::NOT_FOUND);
        put(&ana, &format!("{upload}/2"), 0, b"words").is(StatusCode::NOT_FOUND);
        let nothing =
            ana.fill("/library/uploads").with("folder", "forums").with("visibility", "public").send();
        nothing.refuses("Choose at least one file");
    });
}

#[test]
fn what_never_came_whole_is_forgotten() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let begun = begin(&ana, &[("notes.txt", 20)]);
        let upload = begun["upload"].as_str().unwrap();
        put(&ana, &format!("{upload}/1"), 0, b"Notes of ").ok();
        house.pass(base::days(8));
        house.pass(base::days(1));
        ana.get(upload).is(StatusCode::NOT_FOUND);
    });
}
