//! Filters, counts, times, and pages.

use super::{asked, document, found, index, lang};
use crate::{Audience, Document, Index, Order, Query, Survey};
use base::Moment;
use std::collections::BTreeSet;

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
