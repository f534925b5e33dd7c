//! Threads as they grow, join and part.

use super::{keep, keep_all, mail, talk};
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::store::{messages, threads};
use crate::tests::each;
use access::Actor;
use base::Id;
use std::collections::{BTreeMap, BTreeSet};
use testing::House;

fn now(house: &House, message: &Archived) -> Archived {
    let id = message.id;
    house.look(Actor::House, move |look| Ok(messages::find(look, id)?)).unwrap()
}

fn thread_of(house: &House, list: &List, address: &str) -> testing::Page {
    house.visitor().visit(&format!("{}/threads/{address}", list.link())).ok()
}

#[test]
fn a_parent_that_comes_late_finds_its_children_and_no_address_changes() {
    each(|house| {
        let list = talk(house);
        let second = keep(house, &list, &mail("two", &["one"], "Re: Budget", "Second."));
        let third = keep(house, &list, &mail("three", &["one", "two"], "Re: Budget", "Third."));
        thread_of(house, &list, &second.address).says("2 messages");
        let first = keep(house, &list, &mail("one", &[], "Budget", "First."));
        assert_eq!(now(house, &second).parent, Some(first.id));
        assert_eq!(now(house, &third).parent, Some(second.id));
        assert_eq!(now(house, &second).thread, first.thread);
        let page = thread_of(house, &list, &second.address).says("3 messages");
        assert_eq!(page.all("article h2"), ["Ana Silva"; 3]);
        // The address of the newcomer leads to the thread that was there.
        let visitor = house.visitor();
        let to = visitor.get(&format!("{}/threads/{}", list.link(), first.address)).location().unwrap();
        assert_eq!(to, format!("{}/threads/{}#{}", list.link(), second.address, first.address));
    });
}

#[test]
fn threads_that_turn_out_to_be_one_keep_the_older_address_and_the_other_leads_there() {
    each(|house| {
        let list = talk(house);
        let older = keep(house, &list, &mail("old", &["root"], "Re: Plan", "Here first."));
        house.clock.pass(base::seconds(1));
        let newer = keep(house, &list, &mail("new", &["lost"], "Re: Plan", "Here later."));
        assert_ne!(older.thread, newer.thread);
        house.clock.pass(base::seconds(1));
        keep(house, &list, &mail("lost", &["root"], "Re: Plan", "The link between them."));
        assert_eq!(now(house, &newer).thread, older.thread);
        thread_of(house, &list, &older.address).says("3 messages");
        thread_of(house, &list, &newer.address).says("3 messages");
        let to = house.visitor().get(&format!("{}/threads/{}", list.link(), newer.address)).location();
        assert_eq!(to.unwrap(), format!("{}/threads/{}", list.link(), older.address));
    });
}

#[test]
fn a_message_that_says_otherwise_than_others_said_of_it_takes_its_answers_along() {
    each(|house| {
        let list = talk(house);
        let root = keep(house, &list, &mail("root", &[], "Plan", "Root."));
        let other = keep(house, &list, &mail("other", &[], "Other", "Another thread."));
        let answer = keep(
            house,
            &list,
            &mail("answer", &["root", "late"], "Re: Plan", "An answer to what is not here."),
        );
        assert_eq!(now(house, &answer).thread, root.thread);
        assert_eq!(now(house, &answer).parent, Some(root.id));
        let late = keep(house, &list, &mail("late", &["other"], "Re: Other", "I was elsewhere."));
        assert_eq!(late.thread, other.thread);
        assert_eq!(now(house, &answer).thread, other.thread);
        assert_eq!(now(house, &answer).parent, Some(late.id));
        thread_of(house, &list, &root.address).says("1 message");
        thread_of(house, &list, &other.address).says("3 messages");
    });
}

#[test]
fn a_thread_whose_root_goes_its_own_way_has_an_address_for_each_part() {
    each(|house| {
        let list = talk(house);
        let first = keep(house, &list, &mail("first", &["root", "late"], "Re: Plan", "Here first."));
        let second = keep(house, &list, &mail("second", &["root"], "Re: Plan", "Beside it."));
        assert_eq!(first.thread, second.thread);
        let late = keep(house, &list, &mail("late", &[], "Another plan", "Nobody's answer."));
        assert_eq!(now(house, &first).parent, Some(late.id));
        assert_ne!(now(house, &second).thread, now(house, &first).thread);
        thread_of(house, &list, &first.address).says("2 messages");
        thread_of(house, &list, &second.address).says("1 message");
    });
}

#[test]
fn the_same_subject_makes_no_thread_and_months_part_none() {
    each(|house| {
        let list = talk(house);
        let one = keep(house, &list, &mail("one", &[], "Agenda", "In November."));
        let other = keep(house, &list, &mail("other", &[], "Re: Agenda", "Something else."));
        assert_ne!(one.thread, other.thread);
        let january = mail("two", &["one"], "Re: Agenda", "Much later.").replace("1 Dec 2025", "1 Nov 2025");
        let answer = keep(house, &list, &january);
        assert_eq!(answer.thread, one.thread);
        house.visitor().get("/lists/talk/months/2025-11").ok().says("Agenda").says("1 message");
        house.visitor().get("/lists/talk/months").ok().says("November 2025").says("December 2025");
    });
}

#[test]
fn rings_are_opened_and_everybody_is_shown() {
    each(|house| {
        let list = talk(house);
        keep(house, &list, &mail("d1", &["d3"], "Ring", "One."));
        keep(house, &list, &mail("d2", &["d1"], "Ring", "Two."));
        let last = keep(house, &list, &mail("d3", &["d2"], "Ring", "Three."));
        let address = {
            let thread = last.thread;
            house.look(Actor::House, move |look| Ok(threads::find(look, thread)?)).unwrap().address
        };
        thread_of(house, &list, &address).says("3 messages").says("One.").says("Two.").says("Three.");
    });
}

/// The messages of each thread, and what each answers.
type Shape = (BTreeSet<BTreeSet<String>>, BTreeMap<String, Option<String>>);

fn shape(house: &House, list: &List) -> Shape {
    let of = list.id;
    let all = house.look(Actor::House, move |look| Ok(messages::newest(look, of, 100)?));
    let names: BTreeMap<Id<Archived>, String> =
        all.iter().map(|message| (message.id, message.message_id.clone())).collect();
    let mut sets: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for message in &all {
        sets.entry(message.thread).or_default().insert(message.message_id.clone());
    }
    for (thread, messages) in &sets {
        let thread = *thread;
        let row = house.look(Actor::House, move |look| Ok(threads::find(look, thread)?)).unwrap();
        assert_eq!(row.joined_into, None, "messages are in threads that were joined into no other");
        assert_eq!(row.messages, messages.len() as i64);
    }
    let parents = all.iter().map(|message| {
        let parent = message.parent.map(|parent| names[&parent].clone());
        (message.message_id.clone(), parent)
    });
    (sets.into_values().collect(), parents.collect())
}

#[test]
fn the_archive_has_one_shape_whatever_the_order_of_arrival() {
    each(|house| {
        let steward = house.steward("Stella");
        let all: Vec<String> = include_str!("dovecot/threads.mbox")
            .split("From ana@example.org ")
            .skip(1)
            .map(|mail| mail.split_once('\n').unwrap().1.to_owned())
            .collect();
        let mut shapes = Vec::new();
        for (at, step) in [1, 5, 10, 26].into_iter().enumerate() {
            let name = format!("order-{at}");
            super::super::make(&steward, &name);
            let list = super::super::list(house, &name);
            let order: Vec<String> =
                (0..all.len()).map(|place| all[place * step % all.len()].clone()).collect();
            keep_all(house, &list, &order);
            let of = list.id;
            for message in house.look(Actor::House, move |look| Ok(messages::newest(look, of, 100)?)) {
                let address = message.address.clone();
                let led = house.look(Actor::House, move |look| Ok(threads::by_address(look, of, &address)?));
                if let Some(thread) = led {
                    assert_eq!(
                        thread.joined_into.unwrap_or(thread.id),
                        message.thread,
                        "an address leads to its message"
                    );
                }
            }
            shapes.push(shape(house, &list));
        }
        for shape in &shapes[1..] {
            assert_eq!(*shape, shapes[0]);
        }
    });
}
