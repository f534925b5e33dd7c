//! A small record, and what is found when somebody changes it.

use super::*;
use crate::heart::endorsing::SignerKind;
use crate::heart::endorsing::proof::{ENDORSED, Signature, words};
use crate::heart::log::{lines, sealed};
use crate::heart::publishing::delivery::{Handing, Way};
use crate::heart::publishing::record::files::sha256;
use crate::heart::publishing::record::manifest;
use crate::heart::publishing::record::matter::{
    DeliveryLine, DissentLine, ObjectionLine, TextLine, VersionLine, latest_path, text_path,
};
use crate::heart::statement::AddresseeName;
use crate::heart::version::ChangeKind;
use ::texts::{Body, Origin};
use base::{Lang, Moment, Parse};
use serde_json::{Value, json};

const SALT: [u8; 16] = [9; 16];

/// What a record is made of, to be changed before it is sealed.
struct Draft {
    entries: Vec<Entry>,
    versions: Vec<VersionLine>,
    comments: Value,
    endorsements: Endorsements,
    deliveries: Vec<DeliveryLine>,
    dissent: Vec<DissentLine>,
}

fn text(lang: &str, title: &str, markdown: &str) -> TextLine {
    let body = Body::empty().edited(markdown, Origin(1)).expect("a short text").body;
    let sha256 = sha256(::texts::canonical(title, &body).as_bytes());
    let lang = Lang::parse(lang).expect("a language");
    TextLine { lang, title: title.into(), sha256, translator: None, at: Moment::from_micros(5), body }
}

fn signature(name: &str, hash: &str) -> Signature {
    Signature {
        kind: SignerKind::Person,
        name: name.into(),
        affiliation: None,
        site: None,
        country: None,
        region: None,
        version: 1,
        lang: "en".into(),
        hash: hash.into(),
        at: None,
        came: "web".into(),
        authority: None,
        authority_note: None,
        salt: hex::encode(SALT),
        seal: sealed(&SALT, &words(SignerKind::Person, name, "")),
    }
}

fn handing() -> Handing {
    Handing {
        version: 1,
        addressee: AddresseeName::parse("The Secretariat").expect("a name"),
        way: Way::Mail,
        delivered: jiff::civil::date(2026, 1, 2),
        note: None,
        answered: None,
        answer: None,
        follow_up: None,
        result: None,
    }
}

fn draft() -> Draft {
    let (english, french) = (text("en", "No more", "One.\n\nTwo."), text("fr", "Assez", "Un.\n\nDeux."));
    let objection = ObjectionLine {
        name: Some("Eva".into()),
        ground: "harm".into(),
        reason: "It harms those who cannot read it.".into(),
        answer: Some("It is read out.".into()),
        state: "stands".into(),
    };
    let signed = signature("Ana", &english.sha256);
    let mut entries: Vec<Entry> = Vec::new();
    let mut log = |kind: &str, body: Value| {
        let next = Entry::following(entries.last(), Moment::from_micros(7), kind, &body);
        entries.push(next);
    };
    log("proposed", json!({ "title": "No more" }));
    log("commented", json!({ "comment": 1, "words": sealed(&SALT, "concern\n\nToo short.\n\n") }));
    let reason = sealed(&SALT, "It is long enough.");
    log(
        "comment-answered",
        json!({ "comment": 1, "disposition": "declined", "paragraph": 2, "reason": reason }),
    );
    log("objection-answered", json!({ "answer": "It is read out." }));
    log("minority-text", json!({ "text": "Some of us would wait." }));
    let told =
        json!({ "version": 1, "lang": "en", "text": english.sha256, "dissent": [objection.fingerprint()] });
    log("published", told);
    log("translated", json!({ "version": 1, "lang": "fr", "text": french.sha256 }));
    log(ENDORSED, json!({ "seal": signed.seal, "version": 1, "hash": english.sha256 }));
    log("delivered", json!({ "delivery": 1, "seal": handing().seal(&SALT) }));
    let (number, revision, at) = (1, 1, Moment::from_micros(5));
    let (change, texts) = (ChangeKind::First, vec![english, french]);
    let comment = json!({
        "number": 1, "kind": "concern", "words": "Too short.", "disposition": "declined",
        "reason": "It is long enough.", "result": 2, "salt": hex::encode(SALT), "author": "Eva",
    });
    Draft {
        entries,
        versions: vec![VersionLine { number, revision, change, outcome: None, at, texts }],
        comments: json!([comment]),
        endorsements: Endorsements { signatures: vec![signed], sealed: Vec::new() },
        deliveries: vec![DeliveryLine { number: 1, at, handing: handing(), salt: hex::encode(SALT) }],
        dissent: vec![DissentLine {
            version: 1,
            objections: vec![objection],
            minority: Some("Some of us would wait.".into()),
        }],
    }
}

impl Draft {
    fn sealed(&self) -> Files {
        let mut files = Files::default();
        let mut add = |path: &str, bytes: Vec<u8>| files.add(path, bytes).expect("it fits");
        let json = |value: &dyn erased::Json| value.bytes();
        for version in &self.versions {
            for text in &version.texts {
                add(&text_path(version.number, &text.lang), text.canonical().into_bytes());
                add(&latest_path(&text.lang), text.canonical().into_bytes());
            }
        }
        add(name::INDEX, b"<h1>No more</h1>\n".to_vec());
        add(name::STATEMENT, b"{}\n".to_vec());
        add(name::VERSIONS, json(&self.versions));
        add(name::COMMENTS, json(&self.comments));
        add(name::ENDORSEMENTS, json(&self.endorsements));
        add(name::DELIVERIES, json(&self.deliveries));
        add(name::DISSENT, json(&self.dissent));
        add(name::LOG, lines(&self.entries).into_bytes());
        let last = self.entries.last().expect("a log");
        manifest::seal(&mut files, "no-more", (last.number, last.hash.clone())).expect("it fits");
        files
    }

    /// What is found when whoever changed it has made new lists too.
    #[track_caller]
    fn is_found_out(&self, file: &str, words: &str) {
        let report = verify(&self.sealed());
        let said: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
        let found = report.findings.iter().any(|one| one.file == file && one.what.contains(words));
        assert!(found, "nothing about {words:?} in {file}, but: {said:#?}");
    }
}

/// Values of any type as JSON.
mod erased {
    pub(super) trait Json {
        fn bytes(&self) -> Vec<u8>;
    }

    impl<T: serde::Serialize> Json for T {
        fn bytes(&self) -> Vec<u8> {
            serde_json::to_vec(self).expect("plain values")
        }
    }
}

#[test]
fn a_record_as_it_was_written_holds() {
    let report = verify(&draft().sealed());
    assert!(report.holds(), "{:#?}", report.findings);
    let counts = Counts { files: 14, entries: 9, comments: 1, dispositions: 1, signatures: 1, deliveries: 1 };
    assert_eq!((report.counts, report.statement.as_str()), (counts, "no-more"));
    assert_eq!(report.texts.len(), 2);
}

#[test]
fn whichever_file_is_changed_is_named() {
    let whole = draft().sealed();
    let paths: Vec<String> = whole.iter().map(|(path, _)| path.to_owned()).collect();
    for path in paths {
        for change in [flipped as fn(&[u8]) -> Vec<u8>, longer, shorter] {
            let mut files = whole.clone();
            files.add(&path, change(whole.get(&path).expect("it is there"))).expect("it fits");
            let report = verify(&files);
            assert!(report.findings.iter().any(|one| one.file == path), "{path}: {:#?}", report.findings);
        }
        let mut without = Files::default();
        for (other, bytes) in whole.iter().filter(|(other, _)| *other != path) {
            without.add(other, bytes.to_vec()).expect("it fits");
        }
        let report = verify(&without);
        assert!(report.findings.iter().any(|one| one.file == path), "without {path}: {:#?}", report.findings);
    }
    let mut files = whole;
    files.add("extra.txt", Vec::new()).expect("it fits");
    assert!(verify(&files).findings.iter().any(|one| one.file == "extra.txt"), "one too many");
}

fn flipped(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}

fn longer(bytes: &[u8]) -> Vec<u8> {
    [bytes, b" "].concat()
}

fn shorter(bytes: &[u8]) -> Vec<u8> {
    bytes[..bytes.len() - 2].to_vec()
}

#[test]
fn new_lists_do_not_help_whoever_changes_a_text() {
    let mut changed = draft();
    changed.versions[0].texts[0] = text("en", "No more", "One.\n\nThree.");
    changed.is_found_out("versions/1/text.en.md", "is not what was published");
    changed.is_found_out(name::ENDORSEMENTS, "under a text that was not published");
    let mut without = draft();
    without.versions[0].texts.pop();
    without.is_found_out(name::VERSIONS, "lacks version 1 in fr");
    let mut more = draft();
    more.versions[0].texts.push(text("es", "Basta", "Uno."));
    more.is_found_out("versions/1/text.es.md", "not among what the log says");
}

#[test]
fn new_lists_do_not_help_whoever_changes_the_log() {
    let mut changed = draft();
    changed.entries[4].body = "{\"text\":\"All of us agree.\"}".into();
    changed.is_found_out(name::LOG, "entry 5 was changed");
    let mut without = draft();
    without.entries.remove(3);
    without.is_found_out(name::LOG, "entry 4 is missing");
}

#[test]
fn new_lists_do_not_help_whoever_changes_comments_and_answers() {
    let with = |field: &str, value: Value| {
        let mut changed = draft();
        changed.comments[0][field] = value;
        changed
    };
    with("words", json!("Too long.")).is_found_out(name::COMMENTS, "other words for #1");
    with("words", Value::Null).is_found_out(name::COMMENTS, "nobody took back");
    with("disposition", json!("accepted")).is_found_out(name::COMMENTS, "answers #1 otherwise");
    with("disposition", Value::Null).is_found_out(name::COMMENTS, "answers #1 otherwise");
    with("result", json!(1)).is_found_out(name::COMMENTS, "answers #1 otherwise");
    with("reason", json!("Because.")).is_found_out(name::COMMENTS, "another reason");
    with("number", json!(2)).is_found_out(name::COMMENTS, "has comment #2, which the log does not know");
    let mut without = draft();
    without.comments = json!([]);
    without.is_found_out(name::COMMENTS, "lacks comment #1");
}

#[test]
fn new_lists_do_not_help_whoever_changes_signatures() {
    let mut renamed = draft();
    renamed.endorsements.signatures[0].name = "Eve".into();
    renamed.is_found_out(name::ENDORSEMENTS, "another name than was signed");
    let mut without = draft();
    without.endorsements.signatures.clear();
    without.is_found_out(name::ENDORSEMENTS, "lacks a signature");
    let mut invented = draft();
    let hash = invented.versions[0].texts[0].sha256.clone();
    invented.endorsements.signatures.push(signature("Eve", &hash));
    invented.is_found_out(name::ENDORSEMENTS, "is not in the log");
    let mut twice = draft();
    let one = twice.endorsements.signatures[0].clone();
    twice.endorsements.signatures.push(one);
    twice.is_found_out(name::ENDORSEMENTS, "stands there twice");
}

#[test]
fn new_lists_do_not_help_whoever_changes_deliveries_and_dissent() {
    let mut answered = draft();
    answered.deliveries[0].handing.answered = Some(jiff::civil::date(2026, 1, 3));
    answered.is_found_out(name::DELIVERIES, "says of delivery 1 otherwise");
    let mut without = draft();
    without.dissent.clear();
    without.is_found_out(name::DISSENT, "lacks objections to version 1");
    let mut softened = draft();
    softened.dissent[0].objections[0].reason = "It could be nicer than it is now.".into();
    softened.is_found_out(name::DISSENT, "that the log does not know");
    let mut agreed = draft();
    agreed.dissent[0].minority = Some("We all agree.".into());
    agreed.is_found_out(name::DISSENT, "another text of the minority");
}
