//! Documents, their versions, their texts and their files.

use super::samples::*;
use super::*;
use web::axum::http::StatusCode;

#[test]
fn a_passage_is_found_in_arabic_and_in_english() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let arabic = "بيان المجتمع المدني حول حوكمة الإنترنت.\n\nنطالب الحكومات بإبقاء الشبكة مفتوحة قبل التصويت وأثناءه وبعده.";
        let in_arabic = keep(house, &ana, "forums", "bayan.txt", arabic.as_bytes());
        let english = "A statement of civil society.\n\nGovernments must keep the network open before, during and after the vote.";
        let in_english = keep(house, &ana, "forums", "statement.txt", english.as_bytes());
        let in_pdf = keep(
            house,
            &ana,
            "forums",
            "draft.pdf",
            &pdf(&["Intermediaries are not liable", "for what others say."]),
        );
        assert_eq!(found(house, "الشبكة مفتوحة"), std::slice::from_ref(&in_arabic));
        assert_eq!(found(house, "network open during the vote"), std::slice::from_ref(&in_english));
        assert_eq!(found(house, "intermediaries liable"), std::slice::from_ref(&in_pdf));
        let page = house.visitor().get(&in_arabic).ok().says("Arabic");
        assert_eq!(page.attribute("h1", "lang").as_deref(), Some("ar"), "its language was found out");
        house.visitor().get(&in_english).ok().says("Governments must keep the network open");
    });
}

#[test]
fn a_pdf_shows_its_first_page_and_its_text() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let at = keep(
            house,
            &ana,
            "forums",
            "draft.pdf",
            &pdf(&["Intermediaries are not liable", "for what others say."]),
        );
        let page = house
            .visitor()
            .get(&at)
            .ok()
            .says("one page")
            .says("Intermediaries are not liable for what others say.");
        let picture = page.attribute("aside img", "src").expect("its first page");
        let picture = house.visitor().get(&picture).ok();
        assert_eq!(picture.header("content-type").as_deref(), Some("image/jpeg"));
        assert!(picture.bytes.len() < 40_000, "{} bytes", picture.bytes.len());
        house.visitor().get(&format!("{at}/text")).ok().says("Intermediaries are not liable");
    });
}

#[test]
fn what_cannot_be_read_is_kept_and_said() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let bomb = keep(house, &ana, "forums", "bomb.docx", &bomb(40 << 20));
        house.visitor().get(&bomb).ok().says("grows larger when it is unpacked");
        let broken = keep(house, &ana, "forums", "broken.pdf", b"%PDF-1.4 and nothing else");
        house.visitor().get(&broken).ok().says("the file is broken");
        house.visitor().get(&format!("{broken}/text")).is(StatusCode::NOT_FOUND);
        assert_eq!(house.visitor().get(&format!("{broken}/file")).ok().bytes, b"%PDF-1.4 and nothing else");
    });
}

#[test]
fn a_document_is_described_and_moved_and_keeps_its_address_and_its_past() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        folder(&ana, "Archive", "").done();
        let at = keep(house, &ana, "forums", "draft.txt", b"Words of the draft");
        let change = || {
            ana.change(&at)
                .with("revision", 1)
                .with("title", "Zero draft")
                .with("authors", "Working Group A")
                .with("dated", "2014-04")
                .with("lang", "fr")
                .with("source", "example.org/draft")
                .with("licence", "CC BY 4.0")
                .with("visibility", "public")
        };
        change().with("folder", "nowhere").send().refuses("There is no such folder");
        let wrong = ana.change(&at).with("title", "Zero").with("dated", "spring").with("folder", "archive");
        let page = wrong.with("visibility", "public").send().refuses("Write the date as 2014");
        assert_eq!(page.attribute("input[name=dated]", "value").as_deref(), Some("spring"));
        let page = change().with("folder", "archive").done().ok().says("The document is changed");
        page.says("Zero draft").says("April 2014").says("French").says("example.org").says("Archive");
        change().with("folder", "forums").send().refuses("Somebody else has changed this");
        let past = house.visitor().get(&format!("{at}/versions")).ok();
        past.says("Working Group A").says("Draft").says("History");
        house.visitor().get("/library/archive").ok().says("Zero draft").says("Working Group A");
        house.visitor().get("/library/forums").ok().says("No files yet");
        house.member("Ben").get(&format!("{at}/edit")).is(StatusCode::FORBIDDEN).says("Only whoever added");
    });
}

#[test]
fn a_document_has_versions_and_no_file_twice() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let at = keep(house, &ana, "forums", "draft.txt", b"The first words");
        let other = keep(house, &ana, "forums", "other.txt", b"Other words");
        let add = |bytes: &[u8]| {
            ana.fill(&format!("{at}/versions")).with("note", "After the meeting").file(
                "files",
                "draft 2.txt",
                bytes,
            )
        };
        add(b"The second words").done().ok().says("The new version is kept").says("After the meeting");
        house.settle();
        assert_eq!(house.visitor().get(&format!("{at}/file")).ok().body(), "The second words");
        assert_eq!(house.visitor().get(&format!("{at}/versions/1")).ok().body(), "The first words");
        house.visitor().get(&at).ok().says("The second words");
        add(b"The first words").send().refuses("is a version of");
        add(b"Other words").send().refuses("is here already");
        assert_eq!(found(house, "second words"), std::slice::from_ref(&at));
        ana.take_back(&other).done().ok().says("The document is removed");
        house.visitor().get(&other).is(StatusCode::NOT_FOUND);
        add(b"Other words").done().ok().says("Version 3");
    });
}

#[test]
fn files_are_read_by_ranges_and_never_act_here() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let at = keep(
            house,
            &ana,
            "forums",
            "page.html",
            b"<!doctype html><script>alert(1)</script><p>Harmless words",
        );
        let visitor = house.visitor();
        let whole = visitor.get(&format!("{at}/file")).ok();
        assert!(whole.header("content-security-policy").unwrap().contains("sandbox"));
        assert!(whole.header("content-disposition").unwrap().starts_with("attachment"));
        visitor.get(&format!("{at}/text")).ok().says("Harmless words").lacks("alert");
        let part =
            visitor.get_with(&format!("{at}/file"), "range", "bytes=2-8").is(StatusCode::PARTIAL_CONTENT);
        assert_eq!(part.body(), "doctype");
        assert_eq!(part.header("content-range").as_deref(), Some("bytes 2-8/57"));
        let tag = whole.header("etag").unwrap();
        visitor.get_with(&format!("{at}/file"), "if-none-match", &tag).is(StatusCode::NOT_MODIFIED);
        let beyond = visitor.get_with(&format!("{at}/file"), "range", "bytes=900-");
        beyond.is(StatusCode::RANGE_NOT_SATISFIABLE);
    });
}

#[test]
fn long_lists_go_on_page_by_page_in_any_order() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        let mut form = upload(&ana, "forums");
        for n in 0..45 {
            form = form.file("files", &format!("paper {n:02}.txt"), format!("Paper number {n}").as_bytes());
        }
        form.done().ok();
        for sort in ["title", "added", "date"] {
            let page = house.visitor().get(&format!("/library/forums?sort={sort}")).ok();
            let titles = page.all("ul.rows > li > a");
            assert_eq!(titles.len(), 40, "{sort}");
            assert!(sort != "title" || titles.is_sorted());
            let next = page.attribute("a[rel=next]", "href").unwrap();
            let rest = house.visitor().get(&next).ok().all("ul.rows > li > a");
            assert_eq!(rest.len(), 5, "{sort}");
            assert!(rest.iter().all(|title| !titles.contains(title)));
        }
    });
}
