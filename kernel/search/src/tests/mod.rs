//! Through the door: documents put, questions asked.

mod declaration;
mod permission;

use crate::{Audience, Document, Hits, Index, Order, Query, Survey};
use base::{Lang, Moment, Parse};
use std::collections::BTreeSet;

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
fn without_words_a_filter_gives_the_newest_first() {
    let index = Index::in_memory().unwrap();
    for (n, at) in [(1, 30), (2, 10), (3, 20)] {
        let topics = vec!["access".into()];
        index.bring(&[Document { topics, ..document(n, "x", "") }], Moment::from_micros(at)).unwrap();
    }
    index.bring(&[document(4, "x", "")], Moment::from_micros(40)).unwrap();
    index.commit(1).unwrap();
    let under = Query { topics: vec!["access".into()], ..Query::of("", vec![Audience::Public]) };
    let order = |query: &Query| -> Vec<u8> {
        index.search(query).unwrap().hits.iter().map(|hit| hit.id[0]).collect()
    };
    assert_eq!(order(&under), [1, 3, 2]);
    assert_eq!(order(&Query { limit: 1, offset: 1, ..under.clone() }), [3]);
    let times = index.search(&under).unwrap().hits.iter().map(|hit| hit.since.micros()).collect::<Vec<_>>();
    assert_eq!(times, [30, 20, 10]);
}

#[test]
fn a_thing_is_new_when_somebody_can_find_it_for_the_first_time() {
    let index = Index::in_memory().unwrap();
    let bring = |title: &str, audience: Vec<Audience>, at: i64| {
        index.bring(&[Document { audience, ..document(1, title, "") }], Moment::from_micros(at)).unwrap();
        index.commit(at).unwrap();
    };
    let since = || {
        let all = Query { limit: 1, ..Query::of("forum", vec![Audience::Public, Audience::Network]) };
        index.search(&all).unwrap().hits[0].since.micros()
    };
    bring("Forum", vec![Audience::Network], 10);
    bring("The forum", vec![Audience::Network], 20);
    assert_eq!(since(), 10, "it was edited, nothing more");
    bring("The forum", vec![Audience::Public], 30);
    assert_eq!(since(), 30);
    bring("The forum", vec![Audience::Public], 40);
    let fresh = |from: i64, until: i64| {
        let fresh = Some((Moment::from_micros(from), Moment::from_micros(until)));
        index.search(&Query { fresh, ..Query::of("", vec![Audience::Public]) }).unwrap().total
    };
    assert_eq!((fresh(0, 30), fresh(30, 31), fresh(31, 99)), (0, 1, 0));
}

#[test]
fn an_index_made_anew_tells_the_age_of_things_by_their_ids() {
    let mut id = [7; 16];
    id[..7].copy_from_slice(&[0, 0, 0, 0, 0, 5, 0x70]);
    let index = index(&[Document { id, ..document(1, "Forum", "") }, document(2, "Forum", "")]);
    let hits = asked(&index, "forum").hits;
    let since = |first: u8| hits.iter().find(|hit| hit.id[0] == first).unwrap().since.micros();
    assert_eq!((since(0), since(2)), (5_000, 2));
}

#[test]
fn what_is_asked_again_and_again_is_meant_as_it_stands() {
    let index = index(&[document(1, "Aid policy", ""), document(2, "AI", "")]);
    let newest = |text: &str| {
        let query = Query { order: Order::Newest, ..Query::of(text, vec![Audience::Public]) };
        index.search(&query).unwrap().hits.iter().map(|hit| hit.id[0]).collect::<Vec<_>>()
    };
    assert_eq!((found(&index, "ai").len(), newest("ai")), (2, vec![2]));
    assert_eq!((found(&index, "polici"), newest("polici")), (vec![1], vec![]));
}

#[test]
fn hits_are_counted_as_if_the_choice_of_that_side_were_open() {
    let mut documents: Vec<Document> = (0..6).map(|n| document(n, "Forum", "")).collect();
    for (n, document) in documents.iter_mut().enumerate() {
        document.kind = if n < 4 { "event".into() } else { "page".into() };
        document.lang = lang(if n % 2 == 0 { "en" } else { "fr" });
        document.topics = if n < 3 { vec!["access".into(), "privacy".into()] } else { vec![] };
        document.filters = if n == 5 { vec!["region=africa".into()] } else { vec![] };
    }
    documents[5].audience = vec![Audience::Network];
    let index = index(&documents);
    let survey = |query: Query| index.survey(&query).unwrap();
    let all = Query::of("forum", vec![Audience::Public]);
    let count = |name: &str, n: usize| (name.to_owned(), n);
    let Survey { hits, kinds, langs, topics, regions } = survey(all.clone());
    assert_eq!(hits.total, 5);
    assert_eq!(kinds, [count("event", 4), count("page", 1)]);
    assert_eq!(langs, [count("en", 3), count("fr", 2)]);
    assert_eq!(topics, [count("access", 3), count("privacy", 3)]);
    assert_eq!(regions, [], "what only others may find is not counted");
    let french = Query { lang: lang("fr"), kinds: vec!["event".into()], ..all.clone() };
    let narrowed = survey(french.clone());
    assert_eq!(narrowed.hits.total, 2);
    assert_eq!(narrowed.hits.total, index.search(&french).unwrap().total);
    assert_eq!(narrowed.kinds, [count("event", 2)]);
    assert_eq!(narrowed.langs, [count("en", 2), count("fr", 2)]);
    assert_eq!(narrowed.topics, [count("access", 1), count("privacy", 1)]);
    let members = Query { audience: vec![Audience::Public, Audience::Network], ..all };
    assert_eq!(survey(members).regions, [count("africa", 1)]);
}

#[test]
fn dates_narrow_and_their_end_is_not_included() {
    let index = index(&[document(1, "Forum", ""), document(2, "Forum", ""), document(3, "Forum", "")]);
    let total = |from: Option<i64>, until: Option<i64>| {
        let (from, until) = (from.map(Moment::from_micros), until.map(Moment::from_micros));
        index.search(&Query { from, until, ..Query::of("forum", vec![Audience::Public]) }).unwrap().total
    };
    assert_eq!(
        [total(Some(2), None), total(None, Some(2)), total(Some(2), Some(3)), total(Some(3), Some(2))],
        [2, 1, 1, 0]
    );
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
fn filters_narrow_and_pages_follow_each_other() {
    let mut documents: Vec<Document> = (0..30).map(|n| document(n, "Forum", "")).collect();
    documents[3].kind = "page".into();
    documents[4].topics = vec!["access".into(), "privacy".into()];
    documents[5].filters = vec!["scope=global".into(), "year=2026".into()];
    documents[6].lang = lang("pt-BR");
    let index = index(&documents);
    let all = Query::of("forum", vec![Audience::Public]);
    let total = |query: Query| index.search(&query).unwrap().total;
    assert_eq!(total(Query { kinds: vec!["page".into(), "list".into()], ..all.clone() }), 1);
    assert_eq!(total(Query { topics: vec!["privacy".into(), "other".into()], ..all.clone() }), 1);
    assert_eq!(total(Query { filters: vec!["scope=global".into(), "year=2026".into()], ..all.clone() }), 1);
    assert_eq!(total(Query { filters: vec!["scope=global".into(), "year=2025".into()], ..all.clone() }), 0);
    assert_eq!(total(Query { lang: lang("pt"), ..all.clone() }), 1);
    let pages = [0, 20].map(|offset| index.search(&Query { offset, ..all.clone() }).unwrap());
    let seen: BTreeSet<u8> = pages.iter().flat_map(|page| &page.hits).map(|hit| hit.id[0]).collect();
    assert_eq!((pages[1].total, pages[1].hits.len(), seen.len()), (30, 10, 30));
    assert_eq!(index.search(&Query { offset: usize::MAX, limit: usize::MAX, ..all }).unwrap().hits.len(), 0);
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
