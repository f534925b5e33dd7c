//! From an empty directory to a clean end.

use crate::program::{Place, Server};

fn set_up_path(server: &mut Server) -> String {
    let line = server.says();
    let url = line.split_whitespace().last().unwrap();
    url.strip_prefix(&server.url).expect("the link leads to the server").to_owned()
}

#[test]
fn an_empty_directory_becomes_a_network_that_waits_to_be_set_up_and_stops_when_told_to() {
    let place = Place::new();
    let mut server = place.serve(&[]);
    let path = set_up_path(&mut server);
    assert_eq!(server.get("/healthz"), (200, "ok\n".to_owned()));
    let (status, page) = server.get(&path);
    assert_eq!(status, 200);
    assert!(page.contains("<form"));
    assert!(server.stop().success());
    // The second start finds what the first one made, and offers a fresh link.
    let mut server = place.serve(&["serve"]);
    assert_ne!(set_up_path(&mut server), path);
    assert_ne!(server.get(&path).0, 200);
    assert!(server.stop().success());
}

#[test]
fn two_servers_on_one_data_directory_are_refused() {
    let place = Place::new();
    let server = place.serve(&[]);
    let complaint = place.complaint(&["--listen", "127.0.0.1:0"]);
    assert!(complaint.contains("another Best Bits runs on the data directory"), "{complaint}");
    assert_eq!(server.get("/healthz").0, 200);
    assert!(server.stop().success());
}

#[test]
fn an_address_that_is_taken_is_told_before_anything_is_made() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let place = Place::new();
    let complaint = place.complaint(&["--listen", &taken.local_addr().unwrap().to_string()]);
    assert!(complaint.contains("something else listens there already; choose another one with --listen"));
    assert!(!place.path().join("bestbits-data").exists());
}

#[test]
fn a_data_directory_that_cannot_be_made_is_told() {
    let place = Place::new().with("file", "");
    let complaint = place.complaint(&["--listen", "127.0.0.1:0", "--data", "file/data"]);
    assert!(complaint.contains("the data directory file/data cannot be used"), "{complaint}");
}

#[test]
fn a_database_that_is_none_is_told() {
    let place = Place::new().with("notes.txt", &"This is no database. ".repeat(400));
    let complaint = place.complaint(&["--listen", "127.0.0.1:0", "--database", "notes.txt"]);
    assert!(complaint.contains("database unreachable: notes.txt"), "{complaint}");
}

#[cfg(unix)]
#[test]
fn the_data_directory_is_not_for_other_users() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let server = place.serve(&[]);
    let mode = std::fs::metadata(place.path().join("bestbits-data")).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0);
    assert!(server.stop().success());
}
