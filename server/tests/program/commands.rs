//! Commands beside the server, or without one.

use crate::program::{Place, answer_of};

#[test]
fn a_steward_is_added_beside_a_running_server_and_signs_in_by_the_printed_link() {
    let place = Place::new();
    let server = place.serve(&[]);
    let answer =
        answer_of(&place.run(&["steward", "add", "ana@example.org", "--name", "Ana", "--url", &server.url]));
    assert!(answer.contains("ana@example.org is a steward"), "{answer}");
    let link = answer.split_whitespace().last().unwrap();
    let (status, _) = server.get(link.strip_prefix(&server.url).unwrap());
    assert_eq!(status, 200);
    assert!(server.stop().success());
}

#[test]
fn what_is_no_mail_address_becomes_no_steward() {
    let complaint = Place::new().complaint(&["steward", "add", "ana"]);
    assert!(complaint.contains("write one like ana@example.org"), "{complaint}");
}

#[test]
fn the_doctor_finds_a_fresh_instance_well_and_says_what_is_left_to_do() {
    let place = Place::new();
    let server = place.serve(&[]);
    let beside = answer_of(&place.run(&["doctor"]));
    assert!(beside.contains("a server is running"), "{beside}");
    assert!(server.stop().success());
    let after = answer_of(&place.run(&["doctor"]));
    for line in ["ok    data", "ok    database", "warn  network", "ok    clock", "ok    files", "warn  mail"]
    {
        assert!(after.contains(line), "{line}: {after}");
    }
}

#[test]
fn the_doctor_says_whether_there_is_a_press() {
    let place = Place::new().with("my-press", "");
    assert!(place.serve(&[]).stop().success());
    let found = answer_of(&place.run(&["doctor", "--press", "my-press"]));
    assert!(found.contains("ok    press      my-press"), "{found}");
    let output = place.run(&["doctor", "--press", "no-press"]);
    let missing = String::from_utf8_lossy(&output.stdout);
    assert!(missing.contains("bad   press      no-press is no file"), "{missing}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_doctor_fails_where_nothing_is() {
    let place = Place::new();
    let output = place.run(&["doctor"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("start `bestbits` once"));
    assert!(!place.path().join("bestbits-data").exists());
}

#[test]
fn the_doctor_minds_an_address_on_which_passwords_could_be_read() {
    let place = Place::new();
    let output = place.run(&["doctor", "--url", "http://network.example.org"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("bad   address"));
}

#[test]
fn the_printed_settings_can_be_used_as_they_are() {
    let place = Place::new();
    let printed = answer_of(&place.run(&["config"]));
    let place = place.with("bestbits.toml", &printed);
    assert!(answer_of(&place.run(&["migrate"])).contains("up to date"));
}
