//! The press as others meet it: a program with one paper on its standard input.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Article 1 of the Universal Declaration of Human Rights (OHCHR), with the direction of its writing.
const ARTICLES: [(&str, &str, &str); 6] = [
    ("en", "ltr", "All human beings are born free and equal in dignity and rights."),
    ("fr", "ltr", "Tous les êtres humains naissent libres et égaux en dignité et en droits."),
    ("es", "ltr", "Todos los seres humanos nacen libres e iguales en dignidad y derechos."),
    ("ar", "rtl", "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق."),
    ("ru", "ltr", "Все люди рождаются свободными и равными в своем достоинстве и правах."),
    ("zh", "ltr", "人人生而自由，在尊严和权利上一律平等。"),
];

fn press(arguments: &[&Path], paper: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_bestbits-press"))
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A press that refuses may stop reading before the end.
    _ = child.stdin.take().unwrap().write_all(paper);
    child.wait_with_output().unwrap()
}

fn printed(paper: &Value) -> Vec<u8> {
    let output = press(&[], paper.to_string().as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success() && output.stdout.starts_with(b"%PDF-1.7"));
    output.stdout
}

/// What the press says of a paper that it does not set.
fn refusal(paper: &[u8]) -> String {
    let output = press(&[], paper);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    String::from_utf8(output.stderr).unwrap()
}

fn text(words: &str) -> Value {
    json!({"kind": "text", "text": words})
}

fn paragraph(spans: &[Value]) -> Value {
    json!({"kind": "paragraph", "spans": spans})
}

fn paper(lang: &str, direction: &str, title: &str, blocks: &[Value]) -> Value {
    let tongue = json!({"lang": lang, "direction": direction});
    json!({
        "title": title, "text": tongue, "notes": tongue, "running": "", "head": [], "foot": [], "parts": [],
        "passages": [{"mark": "¶1", "blocks": blocks}],
    })
}

/// The words that a reader's program finds in the PDF.
fn read(pdf: &[u8]) -> String {
    ask("pdftotext", &["-", "-"], pdf).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a program of poppler says of the PDF.
fn ask(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut reader = Command::new(program)
        .args(arguments)
        .args((arguments != ["-", "-"]).then_some("-"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("poppler-utils is installed");
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    String::from_utf8(reader.wait_with_output().unwrap().stdout).unwrap()
}

#[test]
fn six_languages_are_set_and_no_letter_is_missing() {
    for (lang, direction, words) in ARTICLES {
        let strong = json!({"kind": "text", "text": words, "bold": true, "italic": true, "code": true});
        let pdf = printed(&paper(lang, direction, words, &[paragraph(&[text(words), strong])]));
        let said = ask("pdfinfo", &["-meta"], &pdf);
        assert!(said.contains(&format!("<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li>")), "{lang}: {said}");
        assert!(said.contains(words), "{lang}: its title is said");
        assert!(ask("pdfinfo", &[], &pdf).contains("Tagged:          yes"), "{lang}");
    }
}

#[test]
fn a_reader_finds_the_words_in_their_order() {
    let (lang, direction, words) = ARTICLES[3];
    let found = read(&printed(&paper(lang, direction, "—", &[paragraph(&[text(words)])])));
    let plain = found.replace(['\u{202a}', '\u{202b}', '\u{202c}'], "");
    assert!(plain.contains("يولد جميع الناس أحرارا"), "{plain}");
}

#[test]
fn what_looks_like_markup_or_code_stays_text() {
    let words = r##"#panic("x") #read("/etc/passwd") *a* _b_ $x^2$ @ref <label> \ [c] = d // e "f" `g`"##;
    let blocks = [paragraph(&[text(words)]), json!({"kind": "code", "text": words})];
    let mut paper = paper("en", "ltr", words, &blocks);
    paper["running"] = words.into();
    paper["head"] = json!([words]);
    paper["foot"] = json!([words]);
    paper["signatories"] =
        json!({"title": words, "groups": [{"title": words, "names": [{"name": words, "note": words}]}]});
    let found = read(&printed(&paper));
    // Lines break inside it here and there: its words are looked for.
    for word in words.split(' ') {
        assert!(found.matches(word).count() >= 9, "{word} in {found}");
    }
}

#[test]
fn every_kind_of_block_is_set() {
    let item =
        json!([paragraph(&[text("item")]), {"kind": "list", "items": [[paragraph(&[text("inner")])]]}]);
    let note = json!({"kind": "note", "blocks": [paragraph(&[text("noted")])]});
    let link = json!({"kind": "text", "text": "linked", "link": "https://example.org/", "struck": true});
    let pdf = printed(&paper(
        "en",
        "ltr",
        "Kinds",
        &[
            json!({"kind": "heading", "level": 2, "spans": [text("heading")]}),
            paragraph(&[text("words"), note, json!({"kind": "break"}), link]),
            json!({"kind": "list", "first": 3, "items": [item]}),
            json!({"kind": "quote", "blocks": [paragraph(&[text("quoted")])]}),
            json!({"kind": "rule"}),
            json!({"kind": "table", "rows": [[[text("column")]], [[text("cell")]]]}),
        ],
    ));
    let found = read(&pdf);
    for word in ["heading", "words", "noted", "linked", "3. item", "inner", "quoted", "column", "cell"] {
        assert!(found.contains(word), "{word} in {found}");
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let (lang, direction, words) = ARTICLES[3];
    let paper = paper(lang, direction, "Once", &[paragraph(&[text(words)])]);
    assert_eq!(printed(&paper), printed(&paper));
}

#[test]
fn a_long_paper_with_many_names_stays_within_bounds() {
    let blocks: Vec<Value> = (0..200).map(|_| paragraph(&[text(&"Long words. ".repeat(60))])).collect();
    let mut paper = paper("en", "ltr", "Long", &blocks);
    let names: Vec<Value> = (0..2_000).map(|number| json!({"name": format!("Name {number}")})).collect();
    paper["signatories"] = json!({"title": "Names", "groups": [{"names": names}]});
    assert!(read(&printed(&paper)).contains("Name 1999"));
}

#[test]
fn what_is_no_paper_is_refused_with_a_reason() {
    assert!(refusal(b"").contains("no paper in JSON"));
    assert!(refusal(b"{\"title\": ").contains("no paper in JSON"));
    assert!(refusal(b"{}").contains("title"));
    assert!(refusal("[".repeat(100_000).as_bytes()).contains("no paper in JSON"));
    assert!(refusal(&vec![b' '; (8 << 20) + 1]).contains("longer"));
}

#[test]
fn a_paper_nested_beyond_reason_is_refused() {
    let mut block = paragraph(&[text("deep")]);
    for _ in 0..60 {
        block = json!({"kind": "quote", "blocks": [block]});
    }
    assert_ne!(refusal(paper("en", "ltr", "Deep", &[block]).to_string().as_bytes()), "");
}

#[test]
fn a_machine_without_letters_is_told_what_to_install() {
    let nothing = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let output = press(&[Path::new("--fonts"), &nothing], b"{}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("fonts-noto-core") && !output.status.success(), "{said}");
}

#[test]
fn a_character_without_a_letter_is_told_of() {
    let mut paper = paper("en", "ltr", "Rare", &[paragraph(&[text("\u{10FFFF}")])]);
    paper["running"] = "".into();
    let output = press(&[], paper.to_string().as_bytes());
    assert!(output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains('\u{10FFFF}'));
}

#[test]
fn nothing_it_is_built_of_speaks_to_the_network() {
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    for name in ["curl", "hyper", "mio", "native-tls", "openssl-sys", "reqwest", "rustls", "socket2", "ureq"]
    {
        assert!(!lock.contains(&format!("name = \"{name}\"\n")), "{name}");
    }
}
