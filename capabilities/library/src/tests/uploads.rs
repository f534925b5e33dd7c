//! One file or a hundred, by the plain form.

use super::samples::*;
use super::*;
use web::axum::http::{Method, StatusCode};

#[test]
fn each_file_of_a_form_has_its_fate_told() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let elf = [b"\x7fELF\x02\x01\x01", &[0; 60][..]].concat();
        let page = upload(&ana, "forums")
            .with("licence", "CC BY 4.0")
            .with("topics", "access")
            .file("files", "zero_draft.pdf", &pdf(&["Zero draft"]))
            .file("files", "../../notes.txt", "Notes of the meeting".as_bytes())
            .file("files", "same again.txt", "Notes of the meeting".as_bytes())
            .file("files", "setup.pdf", &elf)
            .file("files", "empty.txt", b"")
            .done()
            .ok();
        let page =
            page.says("Programs are not taken").says("This file is empty").says("same again.txt = Notes");
        assert_eq!(page.all("h2 .count"), ["2", "1", "2"], "refused, here already, kept");
        house.settle();
        let visitor = house.visitor();
        visitor.get("/library/forums").ok().says("Zero draft").says("PDF").says("Notes").lacks("same again");
        visitor.get("/documents/zero-draft").ok().says("CC BY 4.0").says("Access").says("Zero draft");
        visitor.get("/documents/notes").ok().says("Notes of the meeting").says("SHA-256");
    });
}

/// Contributions to NETmundial, 2014, collected by the Centre for Internet and Society; CC BY-SA 2.5 IN (see the README
/// beside them).
const NETMUNDIAL: [(&str, &[u8]); 4] = [
    ("001A.txt", include_bytes!("netmundial/001A.txt")),
    ("001B.txt", include_bytes!("netmundial/001B.txt")),
    ("003A.txt", include_bytes!("netmundial/003A.txt")),
    ("003B.txt", include_bytes!("netmundial/003B.txt")),
];

#[test]
fn contributions_in_an_older_encoding_are_read_right_and_described_by_their_table() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "NETmundial", "").done();
        let mut form = upload(&ana, "netmundial").with("licence", "CC BY-SA 2.5 IN");
        for (name, bytes) in NETMUNDIAL {
            form = form.file("files", name, bytes);
        }
        let page = form.file("files", "metadata.csv", include_bytes!("netmundial/metadata.csv")).done().ok();
        page.says("metadata.csv was read as the table");
        house.settle();
        let page = house.visitor().get("/library/netmundial?sort=added").ok();
        assert_eq!(page.all("h2 .count"), ["4"]);
        page.says("REPORT OF THE EXPERTS MEETING ON CYBERSPACE LAW (A)").says("Richard Hill");
        let report = house.visitor().get("/documents/001a").ok();
        report.says("The Experts\u{2019} Meeting on Cyberspace Law").says("Andrii Paziuk").says("English");
        let served = house.visitor().get("/documents/001a/file").ok();
        assert_eq!(served.bytes, NETMUNDIAL[0].1, "the file itself is as it came");
        assert_eq!(served.header("content-type").as_deref(), Some("text/plain; charset=windows-1252"));
        let mut hits = found(house, "legal framework for cyberspace");
        hits.sort();
        assert_eq!(hits, ["/documents/001a", "/documents/001b"]);
    });
}

#[test]
fn an_upload_that_is_far_too_large_is_refused_early_and_what_was_typed_stays() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let token = ana.get("/zone").attribute("main input[name=_csrf]", "value").unwrap();
        let mut body = String::new();
        for (name, value) in
            [("_csrf", token.as_str()), ("folder", "forums"), ("visibility", "network"), ("licence", "CC0")]
        {
            body.push_str(&format!(
                "--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        body.push_str(
            "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"film.bin\"\r\n\r\nso far",
        );
        let kind = "multipart/form-data; boundary=edge";
        let length = (10_u64 << 30).to_string();
        let headers = [("content-length", length.as_str())];
        let page = ana.send(Method::POST, "/library/upload", Some(kind), body.into_bytes(), &headers);
        let page = page.is(StatusCode::PAYLOAD_TOO_LARGE).says("too large to be sent at once");
        assert_eq!(page.attribute("input[name=licence]", "value").as_deref(), Some("CC0"));
        assert_eq!(page.attribute("input[name=visibility][checked]", "value").as_deref(), Some("network"));
    });
}

#[test]
fn a_form_of_another_session_or_without_files_is_refused() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        upload(&ana, "forums").file("files", "", b"").send().refuses("Choose at least one file");
        upload(&ana, "nowhere").file("files", "a.txt", b"words").send().refuses("There is no such folder");
        let stale = "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nwords\r\n--edge--\r\n";
        let kind = "multipart/form-data; boundary=edge";
        let page = ana.send(Method::POST, "/library/upload", Some(kind), stale.into(), &[]);
        page.is(StatusCode::UNPROCESSABLE_ENTITY);
        upload(&house.visitor(), "forums")
            .file("files", "a.txt", b"words")
            .send()
            .is(StatusCode::UNAUTHORIZED);
        house.visitor().get("/library/forums").ok().says("No files yet");
    });
}

#[test]
fn names_that_lead_elsewhere_or_disguise_themselves_are_only_names() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let long = format!("{}.txt", "long ".repeat(60));
        let page = upload(&ana, "forums")
            .file("files", "..\\..\\autoexec.txt", b"one")
            .file("files", "invoice\u{202E}txt.pdf", b"two")
            .file("files", &long, b"three")
            .file("files", "NUL.txt", b"four")
            .file("files", "...", b"five")
            // So browsers spell quotes in forms.
            .file("files", "the %22open%22 letter.txt", b"six")
            .done()
            .ok();
        assert_eq!(page.all("h2 .count"), ["6"]);
        let page = page.says("The \"open\" letter").lacks("%22");
        assert!(!page.body().contains('\u{202E}'));
        let mut names: Vec<String> = samples::members(&ana.get("/library/forums.zip").ok().bytes)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        names.sort();
        assert_eq!(
            names[..3],
            [
                "Autoexec.txt",
                "Invoicetxt.txt",
                "Long long long long long long long long long long long long long long long long.txt"
            ]
        );
        assert!(names.contains(&"NUL-.txt".to_owned()), "{names:?}");
    });
}

#[test]
fn a_file_whose_folder_went_meanwhile_has_its_fate_told() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let begun = pieces::begin(&ana, &[("notes.txt", 5), ("plans.txt", 5)]);
        let upload = begun["upload"].as_str().unwrap().to_owned();
        let page = ana.get("/library/forums").ok();
        let removal = ana.get(&format!("{}/removal", doings(&page))).ok();
        let told = removal.attribute("input[name=told]", "value").unwrap();
        let gone = ana.take_back(&doings(&page)).with("told", told).done();
        pieces::put(&ana, &format!("{upload}/1"), 0, b"words").ok();
        gone.ok();
        ana.get(&upload).ok().says("notes.txt").says("There is no such folder");
        assert_eq!(house.visitor().get("/documents/notes").status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn of_hundreds_of_files_each_page_tells_some() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let mut form = upload(&ana, "forums");
        for number in 0..151 {
            form = form.file("files", &format!("{number}.exe"), b"#!/bin/sh");
        }
        let page = form.done().ok();
        assert_eq!(
            (page.all("h2 .count"), page.all("main ul.rows > li").len()),
            (vec!["151".to_owned()], 150)
        );
        let next = page.attribute("a[rel=next]", "href").expect("there is one more");
        assert_eq!(ana.get(&next).ok().says("150.exe").all("main ul.rows > li").len(), 1);
    });
}
