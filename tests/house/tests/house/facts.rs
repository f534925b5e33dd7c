//! Facts and who reads them.

use house_tests::{each, sources};
use regex::Regex;
use std::collections::BTreeSet;

/// Facts that nobody is told of, with the reason why the log, and the kept pages that they drop, are enough.
const FOR_THE_LOG: &[(&str, &[&str])] = &[
    (
        "a page shows it the moment its kept copies are dropped, and it is no news to be told of",
        &[
            "attendance-given",
            "attendance-taken-back",
            "bit-left",
            "bit-support-withdrawn",
            "bit-supported",
            "endorsement-sealed",
            "endorsement-withdrawn",
            "endorsements-imported",
            "endorsements-sealed-counted",
            "event-facilitated",
            "events-held-apart",
            "initiative-lead-agreed",
            "initiative-lead-left",
            "initiative-placed",
            "initiative-put-forward",
            "initiative-taken-off",
            "initiative-unlike",
            "likeness-suggested",
            "list-banned",
            "list-changed",
            "list-forgotten",
            "list-made",
            "list-role-given",
            "milestone-fed",
            "organization-import-changed",
            "organization-relation-answered",
            "organization-relation-removed",
            "organizations-told-apart",
            "page-agreed",
            "page-agreement-withdrawn",
            "page-caught-up",
            "page-comment-edited",
            "page-comment-removed",
            "page-comment-reopened",
            "page-comment-resolved",
            "photo-changed",
            "process-part-changed",
            "roadmap-added",
            "source-added",
            "source-asked",
            "source-changed",
            "source-taken-in",
            "statement-custodians-changed",
            "statement-delivery-noted",
            "statement-drafting-resumed",
            "statement-dropped",
            "statement-endorsed",
            "statement-minority-written",
            "statement-passed",
            "statement-rules-set",
            "statement-translation-saved",
            "statement-urgency-pleaded",
            "statement-window-extended",
        ],
    ),
    (
        "a person's own doing, which nobody else is to be told of",
        &[
            "calendar-address-given",
            "calendar-address-withdrawn",
            "comment-withdrawn",
            "digest-chosen",
            "drive-password-made",
            "drive-password-revoked",
            "email-asked",
            "email-changed",
            "following-begun",
            "following-ended",
            "initiative-part-withdrawn",
            "invitation-withdrawn",
            "list-subscription-changed",
            "notices-chosen",
            "notices-seen",
            "password-changed",
            "reading-changed",
            "report-drafted",
            "search-changed",
            "search-dropped",
            "search-feed-given",
            "search-feed-withdrawn",
            "search-kept",
            "search-mail-stopped",
            "sign-in-asked",
            "signed-in",
            "signed-out",
            "upload-begun",
            "upload-told",
        ],
    ),
    (
        "the act that records it has written the letter, or dispatched the copies",
        &[
            "attendance-asked",
            "comment-typed",
            "digest-sent",
            "endorsement-asked",
            "endorsement-letter-sent",
            "initiative-part-written",
            "list-announced",
            "list-appeal-told",
            "list-asked",
            "list-command-taken",
            "list-digest-sent",
            "list-joined",
            "list-left",
            "list-owners-written-to",
            "list-post-decided",
            "list-post-held",
            "list-post-refused",
            "mail-forwarded",
            "mail-unanswered",
            "person-applied",
            "person-invited",
            "searches-told",
        ],
    ),
    (
        "the house's own bookkeeping",
        &[
            "attendance-addresses-forgotten",
            "comments-swept",
            "endorsements-forgotten",
            "initiative-forgotten",
            "initiative-merge-settled",
            "initiative-parts-swept",
            "library-person-forgotten",
            "links-kept",
            "list-bounced",
            "list-bounces-forgotten",
            "list-copies-made",
            "list-requests-forgotten",
            "notices-digested",
            "notices-told",
            "organizations-keyed",
            "page-links-found",
            "process-parts-forgotten",
            "statement-drafter-forgotten",
            "statement-positions-forgotten",
            "statement-procedure-forgotten",
            "statement-translator-forgotten",
            "topic-author-forgotten",
            "uploads-forgotten",
        ],
    ),
    ("a fact of the same act is heard of", &["page-renamed", "page-translated", "page-written"]),
    ("every node knows it by its subject, and loads the network anew", &["network-changed"]),
    ("rights are read from the account at each request", &["role-given"]),
];

/// Every kind of fact that our sources name.
pub(crate) fn kinds() -> BTreeSet<String> {
    kinds_below("")
}

/// Those in the sources whose path begins so.
pub(crate) fn kinds_below(start: &str) -> BTreeSet<String> {
    let plain = Regex::new(r#"const KIND: &'static str = "([a-z-]+)";"#).expect("a pattern");
    let listed =
        Regex::new(r#"(?m)^\s+[A-Z]\w+(?:, \w+: [A-Z]+)? =>? "([a-z-]+)"(?:[,;]| \{)"#).expect("a pattern");
    let mut kinds = BTreeSet::new();
    for source in sources(".rs").iter().filter(|source| source.path.starts_with(start)) {
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
        let excused: Vec<&str> = FOR_THE_LOG.iter().flat_map(|(_, kinds)| kinds.iter().copied()).collect();
        let unread: Vec<&String> =
            kinds.iter().filter(|kind| !read(kind) && !excused.contains(&kind.as_str())).collect();
        assert!(
            unread.is_empty(),
            "nobody reads {unread:#?}: give them a reader, or a reason in FOR_THE_LOG"
        );
        let stale: Vec<&str> =
            excused.into_iter().filter(|kind| read(kind) || !kinds.contains(*kind)).collect();
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
