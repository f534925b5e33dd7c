//! Archives that mean harm, or are broken.

use crate::{all, folder};
use flate2::Compression;
use flate2::write::GzEncoder;
use mailboxes::{Why, open};
use std::io::{ErrorKind, Write};

const STAMP: &str = "From a@x.org Thu Nov  1 11:19:12 2001\nSubject: s\n\n";

fn packed(write: impl FnOnce(&mut GzEncoder<Vec<u8>>)) -> Vec<u8> {
    // How well the fastest compress differs between implementations; the best is a bomb in each.
    let mut gz = GzEncoder::new(Vec::new(), Compression::best());
    write(&mut gz);
    gz.finish().unwrap()
}

#[test]
fn a_message_beyond_the_bound_is_named_and_the_next_is_read() {
    let line = [b'x'; 63];
    let mut archive = format!("{STAMP}one\n\n{STAMP}").into_bytes();
    let big = STAMP.len() as u64 + 5;
    while archive.len() < 33 * 1024 * 1024 {
        archive.extend_from_slice(&line);
        archive.push(b'\n');
    }
    archive.extend_from_slice(format!("\n{STAMP}three\n").as_bytes());
    let dir = folder(&[("a.mbox", &archive)]);
    let (found, unreadable) = all(open(dir.path()).unwrap());
    assert_eq!(found.len(), 2);
    assert!(found[1].raw.ends_with(b"three\r\n"));
    assert_eq!(unreadable.len(), 1);
    assert_eq!((unreadable[0].at.byte, unreadable[0].why), (big, Why::TooBig));
}

#[test]
fn a_bomb_is_left_when_it_is_seen_to_be_one() {
    let zeros = vec![b'\n'; 1024 * 1024];
    let bomb = packed(|gz| {
        gz.write_all(format!("{STAMP}one\n\n{STAMP}").as_bytes()).unwrap();
        for _ in 0..80 {
            gz.write_all(&zeros).unwrap();
        }
    });
    let dir = folder(&[("1.mbox.gz", &bomb), ("2.mbox", STAMP.as_bytes())]);
    let (found, unreadable) = all(open(dir.path()).unwrap());
    assert_eq!(found.len(), 2, "what came before, and the next file");
    assert_eq!(unreadable.iter().map(|it| it.why).collect::<Vec<_>>(), [Why::Bomb]);
}

#[test]
fn a_packed_file_that_was_cut_gives_its_whole_messages_and_names_the_last() {
    let noise: String = (0..4000_u32).map(|n| format!("{:x}\n", n.wrapping_mul(2_654_435_761))).collect();
    let whole = packed(|gz| write!(gz, "{STAMP}one\n\n{STAMP}{noise}").unwrap());
    let dir = folder(&[("1.mbox.gz", &whole[..whole.len() - 100])]);
    let (found, unreadable) = all(open(dir.path()).unwrap());
    assert_eq!(found.len(), 1);
    let broken = Why::Broken(ErrorKind::UnexpectedEof);
    assert_eq!((unreadable[0].at.byte, unreadable[0].why), (STAMP.len() as u64 + 5, broken));
    assert_eq!(unreadable.len(), 1);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let dir = folder(&[("a.mbox", STAMP.as_bytes())]);
    std::os::unix::fs::symlink(dir.path(), dir.path().join("b")).unwrap();
    std::os::unix::fs::symlink(dir.path().join("a.mbox"), dir.path().join("c.mbox")).unwrap();
    let (found, unreadable) = all(open(dir.path()).unwrap());
    assert_eq!(found.len(), 1);
    assert_eq!(unreadable.iter().map(|it| it.why).collect::<Vec<_>>(), [Why::Link, Why::Link]);
}

#[test]
fn folders_too_deep_are_named() {
    let dir = folder(&[("a.mbox", STAMP.as_bytes()), ("1/2/3/4/5/6/7/8/9/b.mbox", STAMP.as_bytes())]);
    let (found, unreadable) = all(open(dir.path()).unwrap());
    assert_eq!(found.len(), 1);
    assert_eq!((unreadable[0].at.file.as_str(), unreadable[0].why), ("1/2/3/4/5/6/7/8", Why::TooDeep));
}
