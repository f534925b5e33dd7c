//! The first steward sets the network up, by the link that the program printed.

use browser_tests::{Engine, FROM_HERE, Reader, Site, Visit};

#[test]
fn a_steward_sets_the_network_up_on_a_phone_without_script() {
    sets_up(&Site::empty(Engine::Sqlite, FROM_HERE), Visit::PHONE.in_language("ar"));
}

#[test]
fn a_steward_sets_the_network_up_on_postgres() {
    sets_up(&Site::empty(Engine::Postgres, FROM_HERE), Visit::DESK);
}

fn sets_up(site: &Site, visit: Visit) {
    let reader = Reader::comes(site, visit);
    reader.goes(&site.setup_link());
    reader.finds_it_sound();
    reader.types("name", "Ana");
    reader.types("email", "ana@example.org");
    reader.types("network_name", "Réseau des voisins");
    reader.sends();
    assert_eq!(reader.place(), "/");
    reader.sees("Réseau des voisins");
    reader.goes("/stewardship");
    reader.finds_it_sound();

    let other = Reader::comes(site, visit);
    other.goes(&site.setup_link());
    other.sees("Réseau des voisins");
    other.has_no("main form");
}
