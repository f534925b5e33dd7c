//! Organizations in the record of the network.

use super::relations::{of, organization};
use crate::each;
use base::Tongue;
use std::cell::RefCell;
use testing::House;

/// The files of the record, by path.
fn record(house: &House) -> Vec<(String, Vec<u8>)> {
    let ui = house.built.house.ui(Tongue::English, None, access::Actor::Nobody);
    house.look(access::Actor::Nobody, move |look| {
        let mut files = Vec::new();
        (people::CAPABILITY.recorders[0].write)(look, &ui, &mut |leaf: web::Leaf| {
            if let web::Content::Bytes(bytes) = leaf.content {
                files.push((leaf.path, bytes));
            }
        })?;
        Ok(files)
    })
}

#[test]
fn an_empty_house_is_rebuilt_from_the_record_and_writes_the_same_bytes() {
    let written: RefCell<Vec<(String, Vec<u8>)>> = RefCell::default();
    each(|house| {
        if written.borrow().is_empty() {
            organization(house, "Alpha Union");
            organization(house, "Alpha Union of Kisumu");
            organization(house, "Beta Club");
            let ana = of(house, "Ana", "Alpha Union");
            super::whole(ana.fill("/organizations")).done().ok();
            let form = ana.change("/organizations/beta-club").with("name", "Beta Club of Zug");
            form.with("about", "It *is*.").with("about_lang", "en").done().ok();
            let tell = ana.fill("/organizations/alpha-union/relations").with("bond", "member-of");
            tell.with("other", "APC").with("since", "2013").with("source", "bits.example").done().ok();
            let told = ana.fill("/organizations/apc/relations").with("bond", "coalition");
            told.with("other", "Beta Club of Zug").done().ok();
            *written.borrow_mut() = record(house);
            return;
        }
        let place = tempfile::TempDir::new().unwrap();
        for (path, bytes) in written.borrow().iter() {
            std::fs::write(place.path().join(path), bytes).unwrap();
        }
        for expected in [4, 0] {
            let shelf = web::Shelf::new(place.path().to_owned());
            let read = people::CAPABILITY.recorders[0].read;
            let taken = house.wait(read(house.built.house.clone(), shelf)).unwrap();
            assert_eq!(taken, expected, "what is there stays as it is");
        }
        for (one, other) in record(house).iter().zip(written.borrow().iter()) {
            assert_eq!(String::from_utf8_lossy(&one.1), String::from_utf8_lossy(&other.1));
        }
        assert!(record(house) == *written.borrow(), "the same files");
        house.visitor().get("/organizations/alpha-union").ok().says("Member of").says("since 2013");
        house.visitor().get("/organizations/beta-club/history").ok().says("Ana");
    });
}
