//! What a file may take of the machine, tried in a real child: this test program itself, started anew.

use super::content::Outcome;
use super::process::{Reader, Settings};
use super::{LIMITS, Limits, answer};
use crate::heart::reading::Unreadable;
use crate::tests::samples;
use bytes::Bytes;
use files::Kind;
use std::fs::File;
use std::io::Write;
use std::net::UdpSocket;
use std::process::{Command, Stdio};

/// By this the child knows that it is one, and what it is to do: a kind of file, or [`PROBE`].
const TASK: &str = "BESTBITS_TEST_CHILD";

/// To try what else than reading can be done.
const PROBE: &str = "probe";

/// The least that the system counts.
const CPU_SECS: u64 = 1;

/// What a child may take beyond what this program, with all its tests, has taken before it begins.
const ROOM_BYTES: u64 = 160 << 20;

/// Starts the child with its task behind its arguments. What the test program itself prints goes nowhere; the child
/// speaks through another file.
fn script() -> Vec<String> {
    let program = std::env::current_exe().expect("this program is somewhere");
    let child = "extract::limits_test::a_child_does_nothing_but_read_what_it_is_given";
    let script = format!(
        "export {TASK}=\"$0\"; exec 3>&1 >/dev/null; exec '{}' --exact {child} --nocapture",
        program.display()
    );
    vec!["-c".to_owned(), script]
}

/// What the child does, which is this same program with one test alone.
fn reads(task: &str) {
    let mut said = File::options().write(true).open("/dev/fd/3").expect("whoever started it listens");
    if task == PROBE {
        LIMITS.hold().expect("the system knows the limits");
        said.write_all(probe().join(", ").as_bytes()).expect("somebody listens");
        return;
    }
    let memory_bytes = taken_bytes() + ROOM_BYTES;
    Limits { cpu_secs: CPU_SECS, memory_bytes }.hold().expect("the system knows the limits");
    answer(task, std::io::stdin().lock(), said).expect("somebody listens");
}

/// The memory that this process has taken, in addresses.
fn taken_bytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("the system tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmSize:")).expect("it has a size");
    line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number") << 10
}

/// What can be done that should not.
fn probe() -> Vec<&'static str> {
    let mut open = Vec::new();
    if File::open("/etc/passwd").is_ok() {
        open.push("a file can be read");
    }
    if File::create(std::env::temp_dir().join("bestbits-probe")).is_ok() {
        open.push("a file can be written");
    }
    if UdpSocket::bind("127.0.0.1:0").is_ok() {
        open.push("the network is there");
    }
    // Root may start another one, which has the same limits and cannot even read what it is made of.
    if Command::new("/bin/true").stderr(Stdio::inherit()).status().is_ok_and(|status| status.success()) {
        open.push("a program can be started");
    }
    open
}

fn read(kind: Kind, bytes: Vec<u8>) -> Outcome {
    let arguments = script().into_iter().map(Into::into).collect();
    let settings = Settings { reader: Some(Reader::new("/bin/sh".into(), arguments)), file_bytes: u64::MAX };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let pieces = futures_util::stream::iter([Ok(Bytes::from(bytes))]);
    runtime.block_on(settings.read(kind, Box::pin(pieces))).expect("a child can be started")
}

#[test]
fn a_child_does_nothing_but_read_what_it_is_given() {
    if let Ok(task) = std::env::var(TASK) {
        return reads(&task);
    }
    let mut command = Command::new("/bin/sh");
    let done = command.args(script()).arg(PROBE).output().expect("a child can be started");
    assert!(done.status.success(), "{done:?}");
    assert_eq!(String::from_utf8_lossy(&done.stdout), "");
}

#[test]
fn a_sound_file_is_read_within_the_limits() {
    let Outcome::Read(content) = read(Kind::Pdf, samples::pdf(&["Words of the draft"])) else {
        panic!("it was not read")
    };
    assert_eq!(content.text.as_deref().map(str::trim), Some("Words of the draft"));
    assert!(content.picture.is_some());
}

#[test]
fn drawings_that_draw_each_other_without_end_are_given_up() {
    assert_eq!(read(Kind::Pdf, samples::endless_pdf()), Outcome::Unreadable(Unreadable::Slow));
}

#[test]
fn a_pdf_whose_parts_contain_themselves_is_read_all_the_same() {
    let Outcome::Read(content) = read(Kind::Pdf, samples::circular_pdf()) else { panic!("it was not read") };
    assert_eq!(content.text.as_deref().map(str::trim), Some("Words"));
}

#[test]
fn a_picture_that_unfolds_beyond_the_memory_is_given_up() {
    assert_eq!(read(Kind::Gif, samples::vast_gif()), Outcome::Unreadable(Unreadable::Large));
}

#[test]
fn a_bomb_in_an_office_document_does_not_go_off() {
    assert_eq!(read(Kind::Docx, samples::bomb(40 << 20)), Outcome::Unreadable(Unreadable::Large));
}
