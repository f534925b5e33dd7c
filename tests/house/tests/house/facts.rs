//! Facts and who reads them.

use crate::town;
use house_tests::{each, sources};
use regex::Regex;
use std::collections::BTreeSet;

/// Facts that nobody is told of, each with the reason why the log, and the kept pages that it drops, are enough.
const FOR_THE_LOG: &[(&str, &str)] = &[];

/// Every kind of fact that our sources name.
fn kinds() -> BTreeSet<String> {
    let plain = Regex::new(r#"const KIND: &'static str = "([a-z-]+)";"#).expect("a pattern");
    let listed = Regex::new(r#"(?m)^\s+[A-Z]\w+ => "([a-z-]+)","#).expect("a pattern");
    let mut kinds = BTreeSet::new();
    for source in sources(".rs") {
        let mut take = |pattern: &Regex| {
            kinds.extend(pattern.captures_iter(&source.text).map(|found| found[1].to_owned()));
        };
        take(&plain);
        if source.path.ends_with("facts.rs") || source.path.contains("/facts/") {
            take(&listed);
        }
    }
    kinds
}

#[test]
fn every_fact_has_a_reader_that_knows_it_or_a_reason_to_have_none() {
    let kinds = kinds();
    assert!(kinds.len() > 50, "the sources name {} kinds of facts only: {kinds:?}", kinds.len());
    each(|house| {
        let rooms = &house.built.house;
        let read = |kind: &str| {
            !rooms.readers.of(kind).is_empty()
                || rooms.searchables.iter().any(|searchable| searchable.facts.contains(&kind))
        };
        let excused = |kind: &str| FOR_THE_LOG.iter().any(|(excused, _)| *excused == kind);
        let unread: Vec<&String> = kinds.iter().filter(|kind| !read(kind) && !excused(kind)).collect();
        assert!(
            unread.is_empty(),
            "nobody reads {unread:#?}: give them a reader, or a reason in FOR_THE_LOG"
        );
        let stale: Vec<&str> = FOR_THE_LOG
            .iter()
            .map(|(kind, _)| *kind)
            .filter(|kind| read(kind) || !kinds.contains(*kind))
            .collect();
        assert!(stale.is_empty(), "{stale:#?} in FOR_THE_LOG are read, or are no facts any more");
    });
}

#[test]
fn every_fact_that_is_heard_of_can_happen() {
    let kinds = kinds();
    each(|house| {
        let rooms = &house.built.house;
        let heard = rooms.searchables.iter().flat_map(|searchable| searchable.facts);
        let heard = heard.chain(rooms.notices.iter().flat_map(|notice| notice.facts));
        for kind in heard {
            assert!(kinds.contains(*kind), "{kind} is waited for and never recorded");
        }
    });
}

#[test]
fn every_fact_has_its_words_in_the_stewards_log() {
    each(|house| {
        let speech = &house.built.house.speech;
        let without: Vec<String> =
            kinds().into_iter().filter(|kind| !speech.knows(&format!("fact-{kind}"))).collect();
        assert!(without.is_empty(), "no words for {without:#?} in all languages");
    });
}

#[test]
fn what_happened_in_a_town_reads_as_words_in_its_log() {
    each(|house| {
        town::furnished(house);
        let page = house.steward("Reader").get("/stewardship/log").ok();
        for kind in kinds() {
            assert!(!page.all("main li, main td").contains(&kind), "the log says {kind}");
        }
    });
}
