//! As many comments as NETmundial had in a week of April 2014, made out of what people contributed to it.

use super::{asks, at, each, latest, write};
use crate::acts::comments::commenting::{Target, Typed, comment};
use crate::heart::comments::comment::{Kind, Words};
use crate::heart::statement::Statement;
use crate::store::comments::PAGE;
use crate::store::comments::counts;
use access::{Actor, Member, Person, Role};
use base::{Id, Lang, Parse, Tongue};
use testing::{Browser, House};
use texts::Mark;

/// See the README beside it for where it is from, and its licence.
const CONTRIBUTIONS: &str = include_str!("../../../tests/data/netmundial-2014/contributions.tsv");

const COMMENTS: usize = 1_370;
const PARAGRAPHS: usize = 60;

/// No page is larger, before it is compressed.
const LARGEST_PAGE: usize = 60 * 1024;

fn paragraphs() -> Vec<&'static str> {
    CONTRIBUTIONS.lines().filter_map(|line| line.split('\t').nth(2)).collect()
}

/// The comment of that number: which paragraph, which kind and which words follow from the number.
fn typed(statement: &Statement, number: usize, contributions: &[&str], marks: &[Mark]) -> Typed {
    let target = match number % 23 {
        0 => Target::Missing,
        1 => Target::Whole,
        _ => Target::Paragraph(marks[number * 7 % marks.len()], None),
    };
    let words = format!("{} ({number})", contributions[number % contributions.len()]);
    Typed {
        target,
        revision: statement.revision,
        kind: if number.is_multiple_of(3) { Kind::Question } else { Kind::Concern },
        words: Words::parse(&words).unwrap(),
        proposed: None,
        lang: Lang::from(Tongue::English),
    }
}

fn comments(house: &House, page: &str, authors: &[Id<Person>]) {
    let (statement, authors) = (at(house, page), authors.to_vec());
    house.act(Actor::House, move |act| {
        let contributions = paragraphs();
        let marks: Vec<Mark> = latest(act, &statement)?.paragraphs.iter().map(|one| one.mark).collect();
        for number in 0..COMMENTS {
            let person = authors[number % authors.len()];
            act.act_as(Actor::Member(Member { person, role: Role::Participant }));
            comment(act, statement.id, &typed(&statement, number, &contributions, &marks))?;
        }
        Ok(())
    });
}

/// The numbers of all comments that the pages of a list show, from its first on.
fn listed(reader: &Browser<'_>, from: &str) -> Vec<String> {
    let (mut all, mut next) = (Vec::new(), Some(from.to_owned()));
    while let Some(path) = next {
        let page = reader.get(&path).ok();
        assert!(page.bytes.len() <= LARGEST_PAGE, "{path}: {} bytes", page.bytes.len());
        let rows = page.attributes("article.post", "id");
        assert!(rows.len() <= PAGE, "{path}: {}", rows.len());
        all.extend(rows);
        next = page.attribute("nav.pager a[rel=next]", "href").filter(|_| !path.contains("/paragraphs/"));
    }
    all
}

#[test]
fn a_draft_with_a_thousand_comments_stays_light_and_loses_none_when_it_is_edited() {
    each(|house| {
        let ana = house.member("Ana");
        let authors: Vec<Id<Person>> = (0..20).map(|n| house.member(&format!("Author {n}")).id()).collect();
        let page = asks(house, &ana, "network");
        let draft: Vec<&str> = paragraphs().into_iter().take(PARAGRAPHS).collect();
        write(house, &page, &draft.join("\n\n"));
        let bare = ana.get(&page).ok().bytes.len();
        comments(house, &page, &authors);
        let full = ana.get(&page).ok().says("0 of 1370 answered");
        assert!(full.bytes.len() < bare + 4_096, "{bare}, with comments {}", full.bytes.len());
        let mut numbers = listed(&ana, &format!("{page}/comments"));
        assert_eq!(numbers.len(), COMMENTS);
        numbers.dedup();
        assert_eq!(numbers.len(), COMMENTS);
        // Half of the paragraphs go, every third of the others says something else.
        let edited: Vec<String> = draft
            .iter()
            .enumerate()
            .filter(|(at, _)| at % 2 == 0)
            .map(|(at, text)| if at % 3 == 0 { text.replace(" the ", " this ") } else { (*text).to_owned() })
            .collect();
        write(house, &page, &edited.join("\n\n"));
        let statement = at(house, &page).id;
        let counts = house.look(Actor::House, move |look| Ok(counts::of(look, statement)?));
        let standing: i64 = counts.paragraphs.values().map(|tally| tally.all).sum();
        let rest = counts.whole.all + counts.missing.all + counts.removed.all;
        assert_eq!(standing + rest, i64::try_from(COMMENTS).unwrap());
        assert!(counts.removed.all > 300, "{}", counts.removed.all);
        let removed = listed(&ana, &format!("{page}/comments?about=removed"));
        assert_eq!(removed.len(), usize::try_from(counts.removed.all).unwrap());
    });
}
