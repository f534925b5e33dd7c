//! Nobody finds, counts, or is told in any other way what is not for them.

use super::{document, lang};
use crate::{Audience, Document, Index, Order, Query};
use base::Moment;
use proptest::prelude::*;
use std::collections::BTreeSet;

const TOPICS: [&str; 3] = ["access", "privacy", "standards"];
const KINDS: [&str; 3] = ["event", "page", "list-message"];
const LANGS: [&str; 3] = ["en", "fr", "sw"];

/// Everybody, the network, a person, a list.
fn audience() -> impl Strategy<Value = Audience> {
    prop_oneof![
        Just(Audience::Public),
        Just(Audience::Network),
        (0..4_u8).prop_map(|one| Audience::Of([one; 16])),
    ]
}

fn audiences() -> impl Strategy<Value = Vec<Audience>> {
    prop::collection::vec(audience(), 0..4)
}

/// A document, whose words, topic, kind, language and region each may be the only ones of their sort; only its number is
/// left to be given.
fn documents() -> impl Strategy<Value = Vec<Document>> {
    let one = (audiences(), 0..3_usize, 0..3_usize, 0..3_usize, any::<bool>());
    prop::collection::vec(one, 1..9).prop_map(|all| {
        let made = |(n, (audience, kind, topic, language, region)): (
            u8,
            (Vec<Audience>, usize, usize, usize, bool),
        )| {
            Document {
                audience,
                kind: KINDS[kind].into(),
                topics: vec![TOPICS[topic].into()],
                lang: lang(LANGS[language]),
                filters: if region { vec![format!("region=r{n}")] } else { vec![] },
                at: Moment::from_micros(i64::from(n)),
                ..document(n, "The secret", &format!("public network secret of number{n} 国籍的权利"))
            }
        };
        (0..).zip(all).map(made).collect()
    })
}

fn question() -> impl Strategy<Value = Query> {
    let words = prop_oneof![
        Just("secret".to_owned()),
        Just("s".to_owned()),
        Just("secr".to_owned()),
        Just("secrat".to_owned()),
        Just("\"the secret\"".to_owned()),
        Just("public network secret".to_owned()),
        Just("国籍权利".to_owned()),
        Just(String::new()),
        (0..9_u8).prop_map(|n| format!("number{n}")),
        "\\PC{0,12}",
    ];
    let newest = any::<bool>().prop_map(|newest| if newest { Order::Newest } else { Order::Best });
    (words, newest, prop::option::of(0..3_usize), prop::option::of(0..3_usize), prop::option::of(0..9_i64))
        .prop_map(|(text, order, topic, kind, from)| Query {
            order,
            topics: topic.map(|topic| TOPICS[topic].to_owned()).into_iter().collect(),
            kinds: kind.map(|kind| KINDS[kind].to_owned()).into_iter().collect(),
            from: from.map(Moment::from_micros),
            limit: Query::MOST,
            ..Query::of(text, vec![])
        })
}

/// An index of these documents alone.
fn index_of<'a>(documents: impl IntoIterator<Item = &'a Document>) -> Index {
    let index = Index::in_memory().unwrap();
    let documents: Vec<Document> = documents.into_iter().cloned().collect();
    index.bring(&documents, Moment::from_micros(1)).unwrap();
    index.commit(1).unwrap();
    index
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whoever asks gets the same from the whole index as from one that holds nothing but what is for them: the same hits
    /// with the same passages, the same total, the same counts by kind, language, topic and region.
    #[test]
    fn what_is_not_for_somebody_might_as_well_not_be_there(
        documents in documents(), viewer in audiences(), question in question(),
    ) {
        let is_theirs = |document: &&Document| document.audience.iter().any(|one| viewer.contains(one));
        let (whole, theirs) = (index_of(&documents), index_of(documents.iter().filter(is_theirs)));
        let question = Query { audience: viewer.clone(), ..question };
        let (from_whole, from_theirs) = (whole.survey(&question).unwrap(), theirs.survey(&question).unwrap());
        let shown = |survey: &crate::Survey| -> BTreeSet<([u8; 16], String)> {
            survey.hits.hits.iter().map(|hit| (hit.id, hit.snippet.clone())).collect()
        };
        prop_assert_eq!(shown(&from_whole), shown(&from_theirs));
        prop_assert_eq!(from_whole.hits.total, from_theirs.hits.total);
        prop_assert_eq!(&from_whole.kinds, &from_theirs.kinds);
        prop_assert_eq!(&from_whole.langs, &from_theirs.langs);
        prop_assert_eq!(&from_whole.topics, &from_theirs.topics);
        prop_assert_eq!(&from_whole.regions, &from_theirs.regions);
        prop_assert_eq!(whole.search(&question).unwrap().total, from_theirs.hits.total);
        if question.text == "secret" && !viewer.is_empty() && !question.topics.is_empty() && question.from.is_none() {
            let all = documents.iter().filter(is_theirs);
            let under = all.filter(|one| one.topics == question.topics);
            let of_kind = under.filter(|one| question.kinds.is_empty() || question.kinds.contains(&one.kind));
            prop_assert_eq!(from_whole.hits.total, of_kind.count());
        }
    }
}
