//! The folder holds together: what is named is there, what is said of it holds.

use super::event::When;
use super::*;
use base::Named;
use jiff::civil::{Date, date};
use std::collections::HashSet;
use std::path::Path;

const DAY: Date = date(2026, 11, 22);

fn slugs<'a, T>(things: &'a [T], slug: impl Fn(&'a T) -> &'a Slug) -> HashSet<&'a Slug> {
    let slugs: HashSet<_> = things.iter().map(slug).collect();
    assert_eq!(slugs.len(), things.len(), "two have the same address");
    slugs
}

fn files_below(folder: &Path, into: &mut Vec<String>, root: &Path) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, into, root);
        } else {
            into.push(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
}

#[test]
fn every_file_of_the_folder_is_shipped_and_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    let mut found = Vec::new();
    files_below(&root, &mut found, &root);
    found.retain(|path| path != "README.md" && path != "LICENCES.md");
    found.sort();
    assert!(Shipped::all().map(Shipped::path).eq(found.iter().map(String::as_str)), "{found:#?}");
}

#[test]
fn everything_named_is_there() {
    let content = content();
    let topics = slugs(&content.topics, |topic| &topic.slug);
    let organizations = slugs(&content.organizations, |organization| &organization.slug);
    let people = slugs(&content.people, |person| &person.slug);
    let events = slugs(&content.events, |event| &event.slug);
    slugs(&content.sources, |source| &source.slug);
    let filed = (content.people.iter().flat_map(|person| &person.topics))
        .chain(content.events.iter().flat_map(|event| &event.topics))
        .chain(content.sources.iter().flat_map(|source| &source.topics));
    filed.for_each(|topic| assert!(topics.contains(topic), "{topic}"));
    for organization in content.people.iter().flat_map(|person| &person.organizations) {
        assert!(organizations.contains(organization), "{organization}");
    }
    for author in content.events.iter().flat_map(|event| &event.reports).flat_map(|report| &report.authors) {
        assert!(people.contains(author), "{author}");
    }
    let said = slugs(&content.messages, |message| &message.id);
    for list in &content.lists {
        list.members.iter().for_each(|member| assert!(people.contains(member), "{member}"));
        list.topics.iter().for_each(|topic| assert!(topics.contains(topic), "{topic}"));
        list.event.iter().for_each(|event| assert!(events.contains(event), "{event}"));
    }
    for message in &content.messages {
        assert!(people.contains(&message.author), "{}", message.author);
        assert!(content.lists.iter().any(|list| list.name == message.list), "{}", message.list);
        message.answers.iter().for_each(|id| assert!(said.contains(id), "{id}"));
    }
    let feeds: String = content
        .sources
        .iter()
        .map(|source| source.feed(0, DAY).replace("\r\n ", "").replace("\n ", ""))
        .collect();
    for attendance in &content.attendances {
        assert!(people.contains(&attendance.person), "{}", attendance.person);
        match (&attendance.event, &attendance.uid) {
            (Some(event), None) => assert!(events.contains(event), "{event}"),
            (None, Some(uid)) => assert!(feeds.contains(&format!("UID:{uid}")), "{uid}"),
            _ => panic!("{} goes to one event", attendance.person),
        }
    }
}

#[test]
fn nobody_goes_to_the_same_event_twice() {
    let content = content();
    let mut seen = HashSet::new();
    for attendance in &content.attendances {
        assert!(seen.insert((&attendance.person, &attendance.event, &attendance.uid)), "{attendance:?}");
    }
}

#[test]
fn invented_people_act_for_invented_bodies_only() {
    let content = content();
    for organization in content.people.iter().flat_map(|person| &person.organizations) {
        let body = content.organizations.iter().find(|body| body.slug == *organization).unwrap();
        assert_eq!(body.from, Origin::Invented, "{organization}");
    }
}

#[test]
fn people_come_from_every_region() {
    let regions: HashSet<_> = content()
        .people
        .iter()
        .filter_map(|person| person.country.map(Country::region).or(person.region))
        .collect();
    assert_eq!(regions.len(), Region::ALL.len());
    assert!(content().people.len() >= 25);
    assert!(content().people.iter().all(|person| person.email().as_str().ends_with(".example")));
}

#[test]
fn events_end_after_they_begin_and_lie_where_they_say() {
    for event in content().events {
        match event.when.from(DAY) {
            Span::Clock(from, to, _) => assert!(from < to, "{}", event.slug),
            Span::Days(first, last) => assert!(first <= last, "{}", event.slug),
        }
        let named = event.place.as_deref().and_then(Country::find_in);
        assert_eq!(named, event.country, "{}", event.slug);
        assert!(
            event.papers.iter().all(|paper| paper.link.is_some() != paper.file.is_some()),
            "{}",
            event.slug
        );
        assert!(!event.text.text().is_empty(), "{}", event.slug);
    }
}

#[test]
fn what_is_invented_counts_from_the_start_of_the_demo_and_nothing_else_does() {
    for event in content().events {
        let counts = matches!(event.when, When::Ahead { .. } | When::AheadDays { .. });
        assert_eq!(counts, event.invented, "{}", event.slug);
    }
}

#[test]
fn the_days_of_an_event_count_from_the_start_of_the_demo() {
    let days = When::AheadDays { in_days: 10, days: 2 };
    assert_eq!(days.from(DAY), Span::Days(date(2026, 12, 2), date(2026, 12, 3)));
    let hour =
        When::Ahead { in_days: -1, at: jiff::civil::time(23, 30, 0, 0), minutes: 60, zone: Zone::utc() };
    let expected =
        Span::Clock(date(2026, 11, 21).at(23, 30, 0, 0), date(2026, 11, 22).at(0, 30, 0, 0), Zone::utc());
    assert_eq!(hour.from(DAY), expected);
}

#[test]
fn every_step_of_every_feed_is_dated() {
    for source in content().sources {
        let feeds: Vec<String> = (0..source.steps.len()).map(|step| source.feed(step, DAY)).collect();
        assert!(feeds.windows(2).all(|pair| pair[0] != pair[1]), "{} stands still", source.slug);
        assert!(
            feeds.iter().all(|feed| feed.contains("BEGIN:VEVENT") && !feed.contains("{{")),
            "{}",
            source.slug
        );
        assert_eq!(source.feed(99, DAY), feeds[feeds.len() - 1]);
    }
}

#[test]
fn the_sample_feed_moves_cancels_and_drops() {
    let content = content();
    let source = content.sources.iter().find(|source| source.slug.as_str() == "sample-forum").unwrap();
    let step = |n: usize| source.feed(n - 1, DAY);
    assert!(
        step(2).contains("DTSTART;VALUE=DATE:20270101") && step(3).contains("DTSTART;VALUE=DATE:20270108")
    );
    assert!(!step(4).contains("STATUS:CANCELLED") && step(5).contains("STATUS:CANCELLED"));
    assert!(step(6).contains("UID:hearing@") && !step(7).contains("UID:hearing@"));
}

#[test]
fn every_topic_has_its_name_in_every_language() {
    for topic in content().topics {
        assert!(Tongue::ALL.iter().all(|tongue| !topic.names.of(*tongue).is_empty()), "{}", topic.slug);
    }
}
