//! Archives move in beside a running server.

use crate::program::{Place, answer_of};

const MAIL: &str = "From ana@x.example Wed Apr  3 10:00:00 2013\nFrom: Ana <ana@x.example>\n\
    Message-ID: <1@x.example>\nDate: Wed, 3 Apr 2013 10:00:00 +0000\nSubject: Chimneys\n\nHow many?\n";

#[test]
fn an_archive_moves_in_beside_the_server_and_leaves_a_report() {
    let place = Place::new().with("old.mbox", MAIL);
    let server = place.serve(&["demo"]);
    let import = ["import", "mail", "old.mbox", "--list", "talk", "--data", "bestbits-demo", "--hyperkitty"];
    let answer = answer_of(&place.run(&import));
    assert!(answer.contains("1 read: 1 archived, 0 known already, 0 not readable."), "{answer}");
    let report = answer.lines().last().unwrap().rsplit_once(" in ").unwrap().1.trim_end_matches('.');
    let report = std::fs::read_to_string(place.path().join(report)).unwrap();
    assert!(report.starts_with("old.mbox into the list talk\n"), "{report}");
    let again = answer_of(&place.run(&import));
    assert!(again.contains("1 read: 0 archived, 1 known already"), "{again}");
    let (status, page) = server.get("/lists/talk/months/2013-04");
    assert_eq!(status, 200);
    assert!(page.contains("Chimneys"));
    assert!(server.stop().success());
}

#[test]
fn no_archive_moves_into_a_list_that_is_not_there() {
    let place = Place::new().with("old.mbox", MAIL);
    let complaint = place.complaint(&["import", "mail", "old.mbox", "--list", "talk"]);
    assert!(complaint.contains("there is no list talk; make it first"), "{complaint}");
}
