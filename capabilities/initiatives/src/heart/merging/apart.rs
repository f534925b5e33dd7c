//! Two initiatives that were one for a while: what is said of the one that stayed. What changed since is kept; what only the
//! merging brought goes; what it took away comes back. Where nothing changed since, all is as it was before, to the letter.

use crate::heart::initiative::{Need, NeedKind, Said};

/// What is said after the merge is undone.
pub(crate) fn apart(before: &Said, merged: &Said, now: &Said) -> Said {
    if now == merged {
        return before.clone();
    }
    Said {
        title: one(&before.title, &merged.title, &now.title),
        acronym: one(&before.acronym, &merged.acronym, &now.acronym),
        aim: one(&before.aim, &merged.aim, &now.aim),
        what: one(&before.what, &merged.what, &now.what),
        lang: one(&before.lang, &merged.lang, &now.lang),
        // They belong together: an end without a result is none.
        state: pair(before, merged, now).state,
        result: pair(before, merged, now).result.clone(),
        organizations: list(&before.organizations, &merged.organizations, &now.organizations),
        regions: list(&before.regions, &merged.regions, &now.regions),
        countries: list(&before.countries, &merged.countries, &now.countries),
        languages: list(&before.languages, &merged.languages, &now.languages),
        topics: list(&before.topics, &merged.topics, &now.topics),
        links: list(&before.links, &merged.links, &now.links),
        seeks: needs(&before.seeks, &merged.seeks, &now.seeks),
        offers: one(&before.offers, &merged.offers, &now.offers),
    }
}

fn one<T: Clone + PartialEq>(before: &T, merged: &T, now: &T) -> T {
    if now == merged { before.clone() } else { now.clone() }
}

fn pair<'a>(before: &'a Said, merged: &Said, now: &'a Said) -> &'a Said {
    let untouched = now.state == merged.state && now.result == merged.result;
    if untouched { before } else { now }
}

fn list<T: Clone + PartialEq>(before: &[T], merged: &[T], now: &[T]) -> Vec<T> {
    if now == merged {
        return before.to_vec();
    }
    let brought = |entry: &&T| merged.contains(entry) && !before.contains(entry);
    let mut kept: Vec<T> = now.iter().filter(|entry| !brought(entry)).cloned().collect();
    let taken = before.iter().filter(|entry| !merged.contains(entry));
    let back: Vec<T> = taken.filter(|entry| !now.contains(entry)).cloned().collect();
    kept.extend(back);
    kept
}

/// Of each kind there is one, whose words the merging may have joined.
fn needs(before: &[Need], merged: &[Need], now: &[Need]) -> Vec<Need> {
    let of = |all: &[Need], kind: NeedKind| all.iter().find(|need| need.kind == kind).cloned();
    let kinds = now.iter().chain(before.iter().filter(|need| of(now, need.kind).is_none()));
    let apart = |need: &Need| one(&of(before, need.kind), &of(merged, need.kind), &of(now, need.kind));
    if now == merged { before.to_vec() } else { kinds.filter_map(apart).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(title: &str, aim: &str, topics: &[&str]) -> Said {
        serde_json::from_value(
            json!({ "title": title, "aim": aim, "lang": "en", "state": "idea", "topics": topics }),
        )
        .unwrap()
    }

    #[test]
    fn there_is_one_need_of_each_kind_after_it_as_before() {
        let seeks = |words: &[(&str, &str)]| -> Said {
            let need = |(kind, words): &(&str, &str)| json!({ "kind": kind, "words": words });
            let seeks: Vec<_> = words.iter().map(need).collect();
            serde_json::from_value(
                json!({ "title": "A", "aim": "a", "lang": "en", "state": "idea", "seeks": seeks }),
            )
            .unwrap()
        };
        let (before, merged) = (seeks(&[("funds", "a crane")]), seeks(&[("funds", "a crane; a boat")]));
        let now = seeks(&[("funds", "a ship"), ("people", "who swim")]);
        assert_eq!(apart(&before, &merged, &now), now, "what was changed since stays");
        let now = seeks(&[("people", "who swim"), ("funds", "a crane; a boat")]);
        assert_eq!(
            apart(&before, &merged, &now),
            seeks(&[("people", "who swim"), ("funds", "a crane")]),
            "what the merging joined comes apart"
        );
    }

    #[test]
    fn nothing_changed_since_then_all_is_as_it_was() {
        let (before, merged) = (said("A", "a", &["x"]), said("B", "b", &["x", "y"]));
        assert_eq!(apart(&before, &merged, &merged), before);
    }

    #[test]
    fn what_changed_since_stays_and_what_the_merging_brought_goes() {
        let before = said("A", "a", &["x", "z"]);
        let merged = said("B", "b", &["x", "z", "y"]);
        let now = said("B", "Better.", &["y", "x", "w"]);
        let after = apart(&before, &merged, &now);
        assert_eq!(after, said("A", "Better.", &["x", "w"]));
    }
}
