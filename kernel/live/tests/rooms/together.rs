//! What writing together promises.

use crate::house::{House, Shelf, room, writer};
use live::client::{Editor, Trouble, Typing, load};
use live::{HOUSE, Paper};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

#[tokio::test]
async fn two_see_what_each_writes() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    let mut ben = house.editor("ben", 11).await;
    ana.insert(0, "Access for all. ").await.unwrap();
    ben.until(|ben| ben.text() == "Access for all. ").await.unwrap();
    ben.insert(16, "Now.").await.unwrap();
    ana.until(|ana| ana.text() == "Access for all. Now.").await.unwrap();
    ana.saved().await.unwrap();
    assert_eq!(house.shelf.text(), "Access for all. Now.");
}

#[tokio::test]
async fn nothing_is_passed_on_or_acknowledged_before_it_is_kept() {
    let shelf = Shelf::default();
    let gate = Arc::new(Semaphore::new(0));
    let house = House::open(&shelf, false);
    let mut ana = house.editor("ana", 10).await;
    let mut ben = house.editor("ben", 11).await;
    shelf.kept().gate = Some(Arc::clone(&gate));
    ana.insert(0, "first").await.unwrap();
    let (early, too_early) = (ana.saved(), ben.until(|ben| !ben.text().is_empty()));
    let waited = tokio::time::timeout(Duration::from_millis(200), async { tokio::join!(early, too_early) });
    assert!(waited.await.is_err(), "nobody hears of what is not on disk");
    gate.add_permits(1);
    ana.saved().await.unwrap();
    ben.until(|ben| ben.text() == "first").await.unwrap();
}

#[tokio::test]
async fn a_house_that_falls_over_loses_nothing_that_was_acknowledged() {
    let mut house = House::open(&Shelf::default(), false);
    let mut editors = vec![house.editor("ana", 10).await, house.editor("ben", 11).await];
    for round in 0..3 {
        for (number, editor) in editors.iter_mut().enumerate() {
            editor.insert(0, &format!("<{round}{number} acknowledged>")).await.unwrap();
            editor.saved().await.unwrap();
            editor.insert(0, &format!("<{round}{number} under way>")).await.unwrap();
        }
        let shelf = house.fall();
        for number in 0..2 {
            assert!(shelf.text().contains(&format!("<{round}{number} acknowledged>")));
        }
        house = House::open(&shelf, false);
        let mut back = Vec::new();
        for (editor, name) in editors.into_iter().zip(["ana", "ben"]) {
            let mut editor = editor.again(&house.address(name)).await.unwrap();
            editor.synced().await.unwrap();
            back.push(editor);
        }
        editors = back;
    }
    // What was under way when it fell was only with its writer, who brought it along.
    for editor in &mut editors {
        let all = |text: &str| text.matches("under way").count() == 6;
        editor.until(|editor| all(&editor.text())).await.unwrap();
    }
    assert_eq!(editors[0].text(), house.shelf.text());
}

#[tokio::test]
async fn what_was_written_without_a_connection_is_joined_to_what_others_wrote_meanwhile() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    ana.insert(0, "We ask. ").await.unwrap();
    ana.saved().await.unwrap();
    let mut ben = house.editor("ben", 11).await;
    ana.write(8, "Politely.");
    ben.insert(0, "Today: ").await.unwrap();
    ben.saved().await.unwrap();
    let mut ana = ana.again(&house.address("ana")).await.unwrap();
    ana.synced().await.unwrap();
    assert_eq!(ana.text(), "Today: We ask. Politely.");
    ben.until(|ben| ben.text() == "Today: We ask. Politely.").await.unwrap();
}

#[tokio::test]
async fn two_nodes_on_one_store_see_each_others_writers() {
    let shelf = Shelf::default();
    let (here, there) = (House::open(&shelf, true), House::open(&shelf, true));
    let mut ana = here.editor("ana", 10).await;
    let mut ben = there.editor("ben", 11).await;
    ana.insert(0, "from here; ").await.unwrap();
    ben.until(|ben| ben.text() == "from here; ").await.unwrap();
    ben.insert(0, "from there; ").await.unwrap();
    ana.insert(0, "at once; ").await.unwrap();
    for editor in [&mut ana, &mut ben] {
        editor.until(|editor| editor.text().len() == 32 && editor.is_saved()).await.unwrap();
    }
    assert_eq!(ana.text(), ben.text());
}

#[tokio::test]
async fn a_change_from_outside_the_room_reaches_those_inside_and_keeps_their_words() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    ana.insert(0, "One.\n\nThree.\n").await.unwrap();
    ana.saved().await.unwrap();
    let mut paper = Paper::of(house.shelf.kept().updates.iter().map(|(_, update)| &update[..])).unwrap();
    let update = paper.rewrite("One.\n\nTwo.\n\nThree.\n").unwrap();
    assert_eq!(paper.rewrite("One.\n\nTwo.\n\nThree.\n"), None);
    house.shelf.add(update);
    house.live.nudge(&room()).await;
    ana.until(|ana| ana.text() == "One.\n\nTwo.\n\nThree.\n").await.unwrap();
    let pens = paper.stretches();
    let pens: Vec<_> = pens.iter().map(|stretch| (stretch.text.as_str(), stretch.pen)).collect();
    assert_eq!(pens, [("One.\n\n", 10), ("Two.\n\n", HOUSE), ("Three.\n", 10)]);
}

#[tokio::test]
async fn many_small_updates_become_a_snapshot_when_the_last_one_leaves() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    for _ in 0..20 {
        ana.insert(0, "x").await.unwrap();
        ana.saved().await.unwrap();
    }
    assert_eq!(house.shelf.kept().updates.len(), 20);
    drop(ana);
    house.live.close().await;
    assert_eq!(house.shelf.kept().updates.len(), 1);
    assert_eq!(house.shelf.kept().compacted, 1);
    assert_eq!(house.shelf.text().len(), 20);
}

#[tokio::test]
async fn who_is_there_is_known_by_the_name_that_the_house_gives() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    let mut ben = house.editor("ben", 11).await;
    ben.be(1, "The steward").await.unwrap();
    ana.until(|ana| ana.present().get(&11).is_some_and(|name| name == "ben")).await.unwrap();
    drop(ben);
    ana.until(|ana| ana.present().is_empty()).await.unwrap();
}

#[tokio::test]
async fn a_closing_house_keeps_what_came_in_and_asks_all_to_come_back() {
    let house = House::open(&Shelf::default(), false);
    let mut ana = house.editor("ana", 10).await;
    ana.insert(0, "last words").await.unwrap();
    ana.saved().await.unwrap();
    house.live.close().await;
    let ended = ana.until(|_| false).await.unwrap_err();
    assert!(matches!(ended, Trouble::Closed(1012, _)), "{ended}");
    let late = Editor::open(&house.address("ben"), 11).await.unwrap().until(|_| false).await;
    assert!(matches!(late, Err(Trouble::Closed(1012, _))));
    assert_eq!(house.shelf.text(), "last words");
}

#[tokio::test]
async fn several_type_at_once_and_all_of_it_is_saved_and_heard() {
    let house = House::open(&Shelf::default(), false);
    let addresses: Vec<_> = (0..4).map(|number| house.address(&format!("writer-{number}"))).collect();
    let typing = Typing { span: Duration::from_millis(500), pause: Duration::from_millis(50) };
    let load = load(&addresses, typing).await.unwrap();
    assert_eq!((load.saved, load.delays.len()), (load.keystrokes, load.keystrokes * 3));
    assert_eq!(house.shelf.text().matches('x').count(), load.keystrokes);
    assert!(house.shelf.kept().pens.iter().any(|(_, who)| *who == writer("writer-0")));
}
