//! The demo as who looks around meets it.

use crate::program::{Place, answer_of};

#[test]
fn the_demo_has_a_past_and_people_as_whom_one_goes_in() {
    let place = Place::new();
    let server = place.serve(&["demo"]);
    let (status, bali) = server.get("/events/best-bits-bali");
    assert_eq!(status, 200);
    assert!(bali.contains("Best Bits 2013"));
    assert!(!bali.contains("[participants"), "short codes are filled in");
    let (status, cookie) = server.post("/demo/people/amina-k/session");
    assert_eq!(status, 303);
    let (status, you) = server.get_with("/you", &cookie.expect("a session"));
    assert_eq!(status, 200);
    assert!(you.contains("Sample Participant Amina K."));
    assert_eq!(server.post("/demo/people/nobody/session").0, 404);
    assert_eq!(server.get("/style").0, 200);
    assert!(server.stop().success());
}

#[test]
fn each_poll_finds_what_the_publisher_has_done_since() {
    let place = Place::new();
    let server = place.serve(&["demo"]);
    let poll = ["source", "poll", "chapters-events", "--data", "bestbits-demo", "--url", &server.url];
    for _ in 0..8 {
        assert!(answer_of(&place.run(&poll)).contains("chapters-events: "));
    }
    let (_, page) = server.get("/demo");
    // Numbers stand between marks that keep their direction.
    assert!(page.contains("Step \u{2068}8\u{2069} of \u{2068}8\u{2069}"), "{page}");
    assert!(server.stop().success());
}

#[test]
fn the_demo_goes_on_where_it_was() {
    let place = Place::new();
    assert!(place.serve(&["demo"]).stop().success());
    let server = place.serve(&["demo"]);
    assert_eq!(server.get("/events/best-bits-baku").0, 200);
    assert!(server.stop().success());
}

#[test]
fn the_demo_is_never_planted_into_another_network() {
    let place = Place::new();
    assert!(place.serve(&["demo"]).stop().success());
    std::fs::remove_file(place.path().join("bestbits-demo/demo.json")).unwrap();
    let complaint = place.complaint(&["demo", "--listen", "127.0.0.1:0", "--log", "warn"]);
    assert!(complaint.contains("this database holds a network of its own"), "{complaint}");
}

#[test]
fn a_network_that_is_no_demo_has_no_such_doors() {
    let place = Place::new();
    let server = place.serve(&[]);
    for path in ["/demo", "/style", "/demo/feeds/hub.ics"] {
        assert_eq!(server.get(path).0, 404, "{path}");
    }
    assert_eq!(server.post("/demo/people/amina-k/session").0, 404);
    assert!(server.stop().success());
}
