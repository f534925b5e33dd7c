//! What is not let in, and what it does to the others: nothing.

use crate::house::{House, Shelf, writer};
use live::client::{Editor, Trouble};
use live::{LARGEST_TEXT, Paper, Refused};
use proptest::prelude::*;

/// Sends something that should not be sent; how the house ends it.
async fn ended(house: &House, frames: &[&[u8]]) -> Trouble {
    let mut mallory = house.editor("mallory", 66).await;
    for frame in frames {
        mallory.raw(frame.to_vec()).await.unwrap();
    }
    mallory.until(|_| false).await.unwrap_err()
}

#[tokio::test]
async fn what_cannot_be_read_ends_the_socket_and_leaves_the_text_as_it_is() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    ana.insert(0, "safe").await.unwrap();
    ana.saved().await.unwrap();
    let bombs: [&[u8]; 5] = [
        b"\xff\xff\xff",
        b"\x00\x02\x05hello",
        // Says that it holds four thousand million clients.
        b"\x00\x02\x06\xff\xff\xff\xff\x0f\x00",
        b"\x00\x00\x05\xff\xff\xff\xff\x0f",
        b"\x01\x05\xff\xff\xff\xff\x0f",
    ];
    for bomb in bombs {
        assert!(matches!(ended(&house, &[bomb]).await, Trouble::Closed(4002, _)), "{bomb:?}");
    }
    ana.insert(4, " and sound").await.unwrap();
    ana.saved().await.unwrap();
    assert_eq!(house.shelf.text(), "safe and sound");
}

#[tokio::test]
async fn a_text_that_would_become_too_large_is_refused_and_others_go_on() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    let mut ben = house.editor("ben", 11).await;
    ana.insert(0, &"a".repeat(LARGEST_TEXT - 10)).await.unwrap();
    ana.saved().await.unwrap();
    ana.insert(0, "twelve bytes").await.unwrap();
    assert!(matches!(ana.saved().await, Err(Trouble::Closed(4003, _))));
    ben.until(|ben| ben.text().len() == LARGEST_TEXT - 10).await.unwrap();
    ben.insert(0, "short").await.unwrap();
    ben.saved().await.unwrap();
    assert_eq!(house.shelf.text().len(), LARGEST_TEXT - 5);
}

#[tokio::test]
async fn nobody_writes_with_anothers_pen() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    ana.insert(0, "Ana's words").await.unwrap();
    ana.saved().await.unwrap();
    let mut mallory = house.editor("mallory", 10).await;
    mallory.insert(0, "not ").await.unwrap();
    assert!(matches!(mallory.saved().await, Err(Trouble::Closed(4002, _))));
    assert_eq!(house.shelf.text(), "Ana's words");
}

#[tokio::test]
async fn who_may_not_write_any_more_is_let_go_and_what_others_wrote_at_the_same_time_is_kept() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    let mut ben = house.editor("ben", 11).await;
    house.shelf.kept().dismissed.push(writer("ben"));
    ben.insert(0, "too late").await.unwrap();
    ana.insert(0, "in time").await.unwrap();
    ana.saved().await.unwrap();
    assert!(matches!(ben.saved().await, Err(Trouble::Closed(4001, _))));
    assert_eq!(house.shelf.text(), "in time");
}

#[tokio::test]
async fn what_continues_something_unknown_is_asked_for_anew() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    ana.write(0, "unsaid ");
    let update = ana.write(7, "said");
    ana.send(update).await.unwrap();
    assert!(matches!(ana.saved().await, Err(Trouble::Closed(1013, _))));
    let mut ana = ana.again(&house.address("ana")).await.unwrap();
    ana.synced().await.unwrap();
    assert_eq!(house.shelf.text(), "unsaid said");
}

#[tokio::test]
async fn another_sites_page_gets_no_socket() {
    let house = House::open(&Shelf::default(), false);
    for origin in ["https://evil.example", "null", "https://bits.example.evil.example"] {
        let refused = Editor::open(&house.address_from("ana", origin), 10).await;
        assert!(refused.unwrap_err().to_string().contains("403"), "{origin}");
    }
    let mut silent = house.address("ana");
    silent.headers.clear();
    assert!(Editor::open(&silent, 10).await.is_err(), "a request that does not say where it comes from");
}

#[tokio::test]
async fn one_person_has_only_so_many_sockets() {
    let house = House::open(&Shelf::default(), false);
    let mut open = Vec::new();
    for pen in 10..22 {
        open.push(house.editor("ana", pen).await);
    }
    let mut one_more = Editor::open(&house.address("ana"), 30).await.unwrap();
    assert!(matches!(one_more.until(|_| false).await, Err(Trouble::Closed(1013, _))));
    house.editor("ben", 31).await;
}

/// Words in several scripts, as people type them.
fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop::sample::select(vec!["access ", "право ", "حق ", "权利", "👩‍👩‍👧 ", "\n\n", "é"]),
        0..12,
    )
    .prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn a_text_is_what_it_was_made_and_its_stretches_cover_it(texts in prop::collection::vec(text(), 1..5)) {
        let mut paper = Paper::new();
        let mut kept: Vec<Vec<u8>> = Vec::new();
        for text in &texts {
            kept.extend(paper.rewrite(text));
            prop_assert_eq!(&paper.text(), text);
            let stretches: String = paper.stretches().into_iter().map(|stretch| stretch.text).collect();
            prop_assert_eq!(&stretches, text);
        }
        let again = Paper::of(kept.iter().map(Vec::as_slice)).unwrap();
        prop_assert_eq!(again.text(), paper.text());
        let snapshot = paper.snapshot();
        prop_assert_eq!(Paper::of([snapshot.as_slice()]).unwrap().text(), paper.text());
    }

    #[test]
    fn whatever_bytes_a_store_holds_they_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let read = Paper::of([bytes.as_slice()]);
        prop_assert!(read.is_ok() || read.is_err_and(|why| why == Refused::Unreadable));
    }

    #[test]
    fn a_damaged_update_does_no_harm(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut update = Paper::new().rewrite("Freedom of expression, for all.").unwrap();
        let at = at.index(update.len());
        update[at] = byte;
        if let Ok(paper) = Paper::of([update.as_slice()]) {
            paper.text();
            paper.snapshot();
        }
    }
}
