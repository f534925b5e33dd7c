//! Through the doors, on both engines.

mod shot;

use access::Actor;
use base::{Lang, Parse};
use testing::House;
use topics::{Name, Names};

/// The timeline that somebody kept in 2013.
const IG_2013: &str = include_str!("timelines/ig-2013.csv");

fn each(test: impl Fn(&House)) {
    let capabilities = [&people::CAPABILITY, &topics::CAPABILITY, &::notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&capabilities, |house| {
        house.act(Actor::House, |act| {
            let names = Names::of([(base::Tongue::English, Name::parse("Access")?)]).expect("a name");
            topics::add(act, &base::Slug::parse("access")?, &names, None)
        });
        test(house);
    });
}

/// Takes in the timeline of 2013 as the house does.
fn planted(house: &House) -> crate::Imported {
    house.act(Actor::House, |act| crate::import_timeline(act, IG_2013, &Lang::parse("en")?))
}
