//! The record: out of one instance, looked at, and into another.

use super::{TEXT, at, drafted, each, published, publishes, write};
use crate::record::{self, Files, Letter, Taken, Trouble};
use testing::House;
use web::axum::http::StatusCode;

fn export(house: &House, slug: &str) -> Files {
    house.settle();
    house.wait(record::export(&house.built.house, slug)).expect("a record")
}

fn import(house: &House, files: &Files) -> Result<Taken, Trouble> {
    house.wait(record::import(&house.built.house, files.clone(), &Letter::default()))
}

#[track_caller]
pub(super) fn holds(files: &Files) -> record::Report {
    let report = record::verify(files);
    assert!(report.holds(), "{:#?}", report.findings);
    report
}

fn read<'f>(files: &'f Files, path: &str) -> &'f str {
    let bytes = files.get(path).unwrap_or_else(|| panic!("no {path}"));
    std::str::from_utf8(bytes).expect("text")
}

/// A statement with all that a record has: comments and answers, two versions, a translation, signatures, a delivery.
pub(super) fn whole(house: &House) -> String {
    let (fay, ana, bo) = (house.facilitator("Fay"), house.member("Ana"), house.member("Bo"));
    let page = drafted(&fay, "On access");
    let comment = |browser: &testing::Browser<'_>, kind: &str, words: &str| {
        let form = browser.fill(&format!("{page}/comments")).with("about", "whole").with("revision", 1);
        let answer = form.with("kind", kind).with("lang", "en").with("words", words).send();
        answer.location().unwrap_or_else(|| panic!("no comment: {}", answer.text()))
    };
    open(house, &page);
    let first = comment(&ana, "question", "What of *cables*?");
    comment(&bo, "concern", "Too short.");
    let form = fay.change(&format!("{first}/disposition")).with("disposition", "declined");
    form.with("reason", "Cables are another matter.").done().ok();
    publishes(&fay, &page).done().ok();
    signs(&ana, &page, "Ana Ruiz");
    let form = fay.fill(&format!("{page}/deliveries")).with("other", "The Secretariat").with("version", 1);
    form.with("way", "post").with("delivered", "2025-11-28").with("answer", "We thank you.").done().ok();
    write(&fay, &page, 1, &TEXT.replace("act.", "act now."));
    publishes(&fay, &page).with("change", "material").done().ok();
    signs(&bo, &page, "Bo Li");
    page
}

/// Comments are taken from now on.
fn open(house: &House, page: &str) {
    use crate::heart::statement::{Stage, Track, Window};
    let statement = at(house, page);
    house.act(access::Actor::House, move |act| {
        let opened = act.now();
        let window = Window { opened, closes: opened.plus(base::hours(72)) };
        crate::store::statements::set_stage(
            act,
            statement.id,
            Stage::Comments,
            Track::Usual,
            Some(window),
            opened,
        )?;
        act.record(&crate::facts::StatementChanged { statement: statement.id })?;
        Ok(())
    });
}

fn signs(browser: &testing::Browser<'_>, page: &str, name: &str) {
    let form = browser.get(&format!("{page}/endorse")).ok();
    let version = form.attribute("input[name=version]", "value").expect("the version");
    let form = browser.fill(&format!("{page}/endorse")).with("as", "person").with("version", version);
    form.with("name", name).with("lang", "en").done().ok();
}

#[test]
fn a_record_is_readable_and_holds_all_there_is() {
    each(|house| {
        let page = whole(house);
        let files = export(house, "on-access");
        let report = holds(&files);
        assert_eq!((report.counts.comments, report.counts.dispositions), (2, 1), "{:?}", report.counts);
        assert_eq!((report.counts.signatures, report.counts.deliveries, report.texts.len()), (2, 1, 2));
        let index = read(&files, "index.html");
        assert!(index.contains("Governments act now.") && index.contains("We thank you."), "{index}");
        assert!(index.contains("Passed over") && index.contains(super::REASON), "{index}");
        assert!(!index.contains("<script") && !index.contains("href=\"/"), "{index}");
        assert!(read(&files, "comments.html").contains("Cables are another matter."));
        assert!(read(&files, "comments.html").contains("<em>cables</em>"));
        assert!(read(&files, "endorsements.html").contains("Bo Li"));
        assert!(read(&files, "endorsements.csv").contains("\"person\",\"Ana Ruiz\""));
        assert!(read(&files, "versions/1/text.en.md").contains("Governments act.\n"));
        assert!(!read(&files, "log.jsonl").contains("Ana Ruiz"), "names are sealed in the log");
        let served = house.visitor().get(&format!("{page}/versions/2/text.md")).ok().body();
        assert_eq!(read(&files, "text.en.md"), served);
        let everything: String = files.iter().map(|(path, _)| read(&files, path)).collect();
        assert!(!everything.contains("people.example"), "no mail address goes out");
    });
}

#[test]
fn a_record_rebuilds_the_statement_in_an_empty_instance_with_the_same_hashes() {
    each(|house| {
        whole(house);
        let files = export(house, "on-access");
        each(|other| {
            let taken = import(other, &files).expect("it is taken in");
            assert_eq!((taken.comments, taken.signatures), (2, 2));
            let again = export(other, "on-access");
            let (before, after) = (holds(&files), holds(&again));
            assert_eq!(before.texts, after.texts);
            assert_eq!(before.log_head, after.log_head);
            for (path, _) in files.iter() {
                assert_eq!(read(&files, path), read(&again, path), "{path}");
            }
            let visitor = other.visitor();
            visitor.get("/statements/on-access").ok().says("Governments act now.").says("Bo Li");
            visitor
                .get("/statements/on-access/comments")
                .ok()
                .says("Cables are another matter.")
                .says("Too short.");
            visitor.get("/statements/on-access/versions/1").ok().says("There is a newer version");
            visitor
                .get("/statements/on-access/deliveries")
                .ok()
                .says("The Secretariat")
                .says("We thank you.");
            let twice = import(other, &files).expect_err("it is here already");
            assert!(twice.to_string().contains("is here already: on-access"), "{twice}");
        });
    });
}

#[test]
fn a_record_that_does_not_hold_is_not_taken_in() {
    each(|house| {
        published(&house.facilitator("Fay"), "On access");
        let mut files = export(house, "on-access");
        let text = read(&files, "versions/1/text.en.md").replace("neutral", "not neutral");
        files.add("versions/1/text.en.md", text.into_bytes()).expect("it fits");
        each(|other| {
            let refused = import(other, &files).expect_err("it does not hold").to_string();
            assert!(refused.contains("versions/1/text.en.md: was changed"), "{refused}");
            other.visitor().get("/statements/on-access").is(StatusCode::NOT_FOUND);
        });
    });
}

#[test]
fn what_was_taken_back_is_not_in_the_record_and_the_record_holds() {
    each(|house| {
        let page = whole(house);
        let id = at(house, &page).id;
        house.act(access::Actor::House, move |act| {
            let all = crate::store::endorsement_lists::after(act, id, None)?;
            let one =
                all.into_iter().find(|one| one.signatory.name.as_str() == "Ana Ruiz").expect("she signed");
            crate::acts::endorsing::signing::withdraw(act, &one)
        });
        let files = export(house, "on-access");
        assert_eq!(holds(&files).counts.signatures, 1);
        let everything: String = files.iter().map(|(path, _)| read(&files, path)).collect();
        assert!(!everything.contains("Ana Ruiz"));
    });
}

#[test]
fn the_record_is_one_file_to_download_for_whoever_may_read_the_statement() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let page = published(&fay, "On access");
        let zip = house.visitor().get(&format!("{page}/record.zip")).ok();
        assert_eq!(zip.header("content-type").as_deref(), Some("application/zip"));
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip.bytes)).expect("an archive");
        let mut files = Files::default();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).expect("a file");
            let path = file.name().expect("a name").strip_prefix("on-access/").expect("inside").to_owned();
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut bytes).expect("it can be read");
            files.add(&path, bytes).expect("it fits");
        }
        holds(&files);
        let hidden = super::super::propose(&fay, "On chimneys");
        house.visitor().get(&format!("{hidden}/record.zip")).is(StatusCode::NOT_FOUND);
    });
}
