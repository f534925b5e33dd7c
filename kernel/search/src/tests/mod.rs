//! Through the door: documents put, questions asked.

mod chinese;
mod declaration;
mod elsewhere;
mod narrowing;
mod permission;

use crate::{Audience, Document, Hits, Index, Query};
use base::{Lang, Moment, Parse};

const NONE: [u8; 0] = [];

fn document(n: u8, title: &str, body: &str) -> Document {
    Document {
        kind: "event".into(),
        id: [n; 16],
        lang: None,
        title: title.into(),
        body: body.into(),
        link: format!("/events/{n}"),
        at: Moment::from_micros(i64::from(n)),
        audience: vec![Audience::Public],
        topics: vec![],
        filters: vec![],
    }
}

fn index(documents: &[Document]) -> Index {
    let index = Index::in_memory().unwrap();
    index.put(documents).unwrap();
    index.commit(1).unwrap();
    index
}

fn asked(index: &Index, text: &str) -> Hits {
    index.search(&Query::of(text, vec![Audience::Public])).unwrap()
}

/// The numbers of the documents found, the best first.
fn found(index: &Index, text: &str) -> Vec<u8> {
    asked(index, text).hits.iter().map(|hit| hit.id[0]).collect()
}

fn lang(tag: &str) -> Option<Lang> {
    Lang::parse(tag).ok()
}

#[test]
fn words_are_found_by_their_stem_in_every_language() {
    let cases = [
        ("en", "The committees are endorsing these policies", "endorsed policy"),
        ("fr", "Les gouvernements négocient des élections équitables", "gouvernement équitable élection"),
        ("es", "Las organizaciones participan en los debates", "organización participar"),
        ("ru", "Участники обсуждают управление интернетом", "участников интернета"),
        ("ar", "تشارك المنظمات في حوكمة الإنترنت", "منظمة انترنت"),
        ("pt", "As organizações defendem os direitos digitais", "organização direito"),
        ("zh", "民间社会参与互联网治理论坛", "互联网治理"),
    ];
    for (n, (tag, body, question)) in (0..).zip(cases) {
        let stated = index(&[Document { lang: lang(tag), ..document(n, "x", body) }]);
        assert_eq!(found(&stated, question), [n], "{tag}: {question}");
    }
}

#[test]
fn the_language_of_a_text_is_found_out() {
    let told = index(&[
        document(
            1,
            "Programme",
            "Les gouvernements négocient des élections équitables dans tous les pays du monde.",
        ),
        document(2, "论坛", "民间社会参与互联网治理论坛，并讨论各国政府的政策。"),
    ]);
    let of = |tag| {
        let query = Query { lang: lang(tag), ..Query::of("gouvernements 论坛", vec![Audience::Public]) };
        told.search(&query).unwrap().total
    };
    assert_eq!(asked(&told, "gouvernement équitable").hits[0].lang, lang("fr"));
    assert_eq!(asked(&told, "互联网").hits[0].lang, lang("zh"));
    assert_eq!((of("fr"), of("es")), (0, 0), "both words are required");
}

#[test]
fn accents_and_case_do_not_matter() {
    let index = index(&[document(1, "São Paulo", "NETmundial – Élection à Málaga")]);
    for question in ["sao paulo", "SÃO", "netMUNDIAL", "election malaga"] {
        assert_eq!(found(&index, question), [1], "{question}");
    }
}

#[test]
fn the_last_word_may_be_only_begun() {
    let index = index(&[document(1, "Intergovernmental Forum", "")]);
    assert_eq!(found(&index, "forum intergov"), [1]);
    assert_eq!(found(&index, "intergov forum"), NONE);
    assert_eq!(found(&index, "\"intergov\""), NONE);
}

#[test]
fn from_the_first_letter_on_something_is_found() {
    let index = index(&[document(1, "Privacy", "of everybody"), document(2, "Access", "for people")]);
    for question in ["p", "pr", "pri", "priv"] {
        assert_eq!(found(&index, question)[0], 1, "{question}");
    }
    assert_eq!(found(&index, "p"), [1], "one letter is looked for in titles alone");
    assert_eq!(found(&index, "pe"), [2]);
    assert_eq!(found(&index, "p privacy"), NONE);
}

#[test]
fn letters_may_be_wrong_in_long_words() {
    let index = index(&[document(1, "Surveillance", "Cat and mouse in 20265")]);
    for question in ["surveilance", "surveillnace", "zurveillance", "zurveilance", "muose", "surveilanc"] {
        assert_eq!(found(&index, question), [1], "{question}");
    }
    for question in ["zurveilanze", "cut and", "20266 and", "mooses and"] {
        assert_eq!(found(&index, question), NONE, "{question}");
    }
    assert_eq!(asked(&index, "muose").hits[0].snippet, "Cat and <mark>mouse</mark> in 20265");
}

#[test]
fn letters_may_be_wrong_in_every_alphabet() {
    let index = index(&[
        document(1, "x", "Участники обсуждают конфиденциальность"),
        document(2, "x", "حوكمة الإنترنت والخصوصية الرقمية"),
        document(3, "x", "οι διαπραγματεύσεις"),
    ]);
    let cases = [
        (1, "учасники", "<mark>Участники</mark>"),
        (1, "канфиденциалность", "<mark>конфиденциальность</mark>"),
        (2, "الانترتن", "<mark>الإنترنت</mark>"),
        (2, "الخصوسية", "<mark>والخصوصية</mark>"),
        (3, "διαπραματευσεις", "<mark>διαπραγματεύσεις</mark>"),
    ];
    for (n, question, marked) in cases {
        assert_eq!(found(&index, question), [n], "{question}");
        let snippet = asked(&index, question).hits.remove(0).snippet;
        assert!(snippet.contains(marked), "{question}: {snippet}");
    }
}

#[test]
fn neighbours_are_looked_for_of_few_words_alone() {
    let index = index(&[document(1, "Surveillance", "alpha bravo delta hotel india juliet oscar")]);
    assert_eq!(found(&index, "surveilance alpha bravo"), [1]);
    let many = "alpha bravo delta hotel india juliet oscar";
    assert_eq!(found(&index, &format!("{many} surveilance ")), [1], "seven of eight are there as they stand");
    assert_eq!(found(&index, "alfa brafo telta hotle indai juliat oskar surveilance surveillence"), NONE);
}

#[test]
fn what_is_found_often_was_not_mistyped() {
    let mut documents: Vec<Document> = (0..9).map(|n| document(n, "Police", "")).collect();
    documents.push(document(9, "Policy", ""));
    let index = index(&documents);
    assert_eq!(asked(&index, "police").total, 9);
    assert_eq!(asked(&index, "policy").total, 10, "one alone may be a mistake");
}

#[test]
fn chinese_words_typed_in_a_row_need_not_stand_in_a_row() {
    let index = index(&[document(1, "宣言", "改变国籍的权利"), document(2, "宣言", "国际合作")]);
    assert_eq!(found(&index, "国籍权利"), [1]);
    assert_eq!(found(&index, "国籍"), [1]);
    assert_eq!(found(&index, "\"国籍权利\""), NONE);
    assert_eq!(found(&index, "籍国"), NONE, "nothing in it is mistyped");
}

#[test]
fn quoted_words_stand_together() {
    let index =
        index(&[document(1, "x", "human rights online"), document(2, "x", "rights of a human, online")]);
    assert_eq!(found(&index, "human rights").len(), 2);
    assert_eq!(found(&index, "\"human rights\""), [1]);
    assert_eq!(found(&index, "online “human rights"), [1]);
    assert_eq!(found(&index, "«rights of»"), [2]);
}

#[test]
fn nothing_but_quotes_is_an_operator() {
    let index = index(&[document(1, "Rights AND duties", "title:x -x +y (z")]);
    for question in
        ["rights AND duties", "title:x", "-x", "(z", "rights OR", "*", "[a TO b]", "\\", "\"", "\"\"", "~2^"]
    {
        asked(&index, question);
    }
    assert_eq!(found(&index, "+rights -duties"), [1]);
    assert_eq!(found(&index, "rights OR"), NONE, "OR is a word like any other");
}

#[test]
fn nothing_asked_is_nothing_found() {
    let index = index(&[document(1, "Rights", "")]);
    assert_eq!(asked(&index, " ,.!").total, 0);
    let survey = index.survey(&Query::of("", vec![Audience::Public])).unwrap();
    assert_eq!((survey.hits.total, survey.kinds.len()), (0, 0));
}

#[test]
fn words_that_stand_everywhere_are_only_looked_for_alone() {
    let index = index(&[document(1, "Expression, freedom", ""), document(2, "The one and only", "")]);
    assert_eq!(found(&index, "freedom of expression"), [1]);
    assert_eq!(found(&index, "\"freedom of expression\""), NONE);
    assert_eq!(found(&index, "the freedom of"), NONE, "the last may be begun: offices, oftentimes");
    assert_eq!(found(&index, "the"), [2]);
    assert_eq!(found(&index, "and the"), [2]);
}

#[test]
fn a_title_counts_for_more_than_a_mention() {
    let index =
        index(&[document(1, "Agenda", "On encryption, briefly"), document(2, "Encryption", "Agenda")]);
    assert_eq!(found(&index, "encryption"), [2, 1]);
}

#[test]
fn most_words_of_a_long_question_are_enough() {
    let index = index(&[document(1, "Enhanced cooperation", "in Internet governance")]);
    assert_eq!(found(&index, "what is enhanced cooperation in Internet governance about"), NONE);
    assert_eq!(found(&index, "about enhanced cooperation in Internet governance"), [1]);
}

#[test]
fn a_document_put_again_is_the_new_one_and_one_removed_is_gone() {
    let index = index(&[document(1, "Baku", ""), document(2, "Bali", "")]);
    index.put(&[document(1, "Istanbul", "")]).unwrap();
    index.remove("event", &[2; 16]);
    index.remove("page", &[1; 16]);
    index.commit(2).unwrap();
    assert_eq!(found(&index, "Baku"), NONE);
    assert_eq!(found(&index, "Bali"), NONE);
    assert_eq!(found(&index, "Istanbul"), [1]);
    index.clear().unwrap();
    index.commit(3).unwrap();
    assert_eq!(found(&index, "Istanbul"), NONE);
}

#[test]
fn a_hit_brings_what_a_list_shows() {
    let english =
        Document { lang: lang("en"), ..document(7, "Baku <2012>", "Two days of meeting & planning") };
    let hit = asked(&index(&[english]), "plans").hits.remove(0);
    assert_eq!((hit.kind.as_str(), hit.id, hit.link.as_str()), ("event", [7; 16], "/events/7"));
    assert_eq!((hit.title.as_str(), hit.lang, hit.at), ("Baku <2012>", lang("en"), Moment::from_micros(7)));
    assert_eq!(hit.snippet, "Two days of meeting &amp; <mark>planning</mark>");
}

#[test]
fn an_index_is_there_again_after_a_restart_and_goes_on_where_it_was() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("search");
    let first = Index::open(&place).unwrap();
    assert_eq!(first.read_to().unwrap(), 0);
    first.put(&[document(1, "Baku", "")]).unwrap();
    first.commit(42).unwrap();
    assert!(matches!(Index::open(&place), Err(crate::Fault::InUse)));
    drop(first);
    let again = Index::open(&place).unwrap();
    assert_eq!((found(&again, "Baku"), again.read_to().unwrap()), (vec![1], 42));
}

#[test]
fn an_index_that_cannot_be_read_is_made_anew_and_says_so() {
    let directory = tempfile::tempdir().unwrap();
    let index = Index::open(directory.path()).unwrap();
    index.put(&[document(1, "Baku", "")]).unwrap();
    index.commit(42).unwrap();
    drop(index);
    std::fs::write(directory.path().join("meta.json"), "{").unwrap();
    let anew = Index::open(directory.path()).unwrap();
    assert_eq!((found(&anew, "Baku"), anew.read_to().unwrap()), (vec![], 0));
}
