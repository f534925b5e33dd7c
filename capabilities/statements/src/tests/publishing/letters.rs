//! Open letters that were published elsewhere.

use super::each;
use crate::record::{self, Files, Letter, Taken, Trouble};
use testing::House;

/// What stands in a folder of `letters/`.
macro_rules! letter {
    ($folder:literal, $($file:literal),+) => {
        folder(&[$(($file, include_bytes!(concat!("letters/", $folder, "/", $file)))),+])
    };
}

fn folder(parts: &[(&str, &[u8])]) -> Files {
    let mut files = Files::default();
    for (path, bytes) in parts {
        files.add(path, bytes.to_vec()).expect("it fits");
    }
    files
}

fn take(house: &House, files: Files, letter: &Letter) -> Result<Taken, Trouble> {
    house.wait(record::import(&house.built.house, files, letter))
}

fn english() -> Letter {
    Letter { lang: "en".into(), name: "old-letter".into(), ..Letter::default() }
}

#[test]
fn a_letter_with_names_in_its_text_becomes_a_statement_with_imported_names() {
    each(|house| {
        let files = letter!("open-internet", "letter.md", "signatories.json");
        let source = Some("https://example.org/letter".to_owned());
        let taken = take(house, files, &Letter { source, ..english() }).expect("it is taken in");
        assert_eq!(
            (taken.link.as_str(), taken.signatures),
            ("https://bits.example/statements/an-open-letter-on-governance", 2)
        );
        let page = "/statements/an-open-letter-on-governance";
        let shown = house.visitor().get(page).ok().says("Therefore, we ask that it stays so.");
        shown.says("https://example.org/letter").lacks("siglist").lacks("former chair; emeritus *");
        let markdown = house.visitor().get(&format!("{page}/versions/1/text.md")).ok().body();
        assert!(!markdown.contains("Bo Sample") && markdown.contains("*IAB*: a board"), "{markdown}");
        let names = house.visitor().get(&format!("{page}/signatories")).ok();
        names.says("Dr. Bo Sample").says("chair of something").says("imported, not confirmed here");
        let again = letter!("open-internet", "letter.md", "signatories.json");
        let refused = take(house, again, &english()).expect_err("it is here already");
        assert!(refused.to_string().contains("is here already"), "{refused}");
    });
}

#[test]
fn a_letter_in_two_languages_keeps_both_and_its_own_title() {
    each(|house| {
        let files = letter!("public-code", "letter.en.md", "letter.zh-tw.md", "organisations.json");
        let taken = take(house, files, &english()).expect("it is taken in");
        assert_eq!(taken.texts.len(), 2, "{:?}", taken.texts);
        let page = "/statements/public-code";
        let shown = house.visitor().get(&format!("{page}/versions/1")).ok().says("Public Code!");
        shown.says("They support monopolies").lacks("fsdefinition").lacks("have already signed");
        house
            .visitor()
            .get(&format!("{page}/versions/1?lang=zh-TW"))
            .ok()
            .says("公共程式碼！")
            .says("公共的程式碼！")
            .says("屬於大家")
            .lacks("at some length");
        house
            .visitor()
            .get(&format!("{page}/signatories"))
            .ok()
            .says("City of Sampleton")
            .says("imported, not confirmed here");
        let files = house.wait(record::export(&house.built.house, "public-code")).expect("a record");
        let report = record::verify(&files);
        assert!(report.holds(), "{:#?}", report.findings);
        assert_eq!(report.counts.signatures, 2);
    });
}

#[test]
fn a_page_of_html_is_read_and_a_title_can_be_given() {
    each(|house| {
        let files = letter!("pledge", "pledge.html", "signatories.json");
        let title = Some("Never again".to_owned());
        let taken = take(house, files, &Letter { title, ..english() }).expect("it is taken in");
        assert_eq!(taken.link, "https://bits.example/statements/never-again");
        let shown = house.visitor().get("/statements/never-again/versions/1").ok();
        shown.says("Our pledge").says("We refuse to build a database of people.").says("it was done before");
        house.visitor().get("/statements/never-again/signatories").ok().says("Ana Example").says("Designer");
    });
}

#[test]
fn what_is_no_letter_is_refused_with_a_reason() {
    each(|house| {
        let says = |files: Files, letter: &Letter, words: &str| {
            let refused = take(house, files, letter).expect_err("it is refused").to_string();
            assert!(refused.contains(words), "{refused}");
        };
        says(folder(&[("notes.md", b"# A\n")]), &english(), "there is no letter.md");
        says(folder(&[("letter.md", b"")]), &english(), "letter.md cannot be read");
        says(folder(&[("letter.md", b"Hello."), ("names.json", b"{}")]), &english(), "is no list of names");
        says(folder(&[("letter.fr.md", b"Un."), ("letter.de.md", b"Eins.")]), &english(), "in this language");
        let klingon = Letter { lang: "?".into(), ..english() };
        says(folder(&[("letter.md", b"Hello.")]), &klingon, "is no language");
        let broken = folder(&[("manifest.json", b"{}")]);
        says(broken, &english(), "the record does not hold");
    });
}
