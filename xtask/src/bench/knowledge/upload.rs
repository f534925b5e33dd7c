//! A file of a hundred megabytes: the instance may not hold it in memory.

use crate::Result;
use crate::bench::figure::{Figure, Unit};
use crate::bench::instance::Instance;
use crate::bench::visitor::Visitor;
use std::io::{Read, Write};
use std::net::TcpStream;

/// What is sent.
const BYTES: usize = 100 << 20;
/// As one piece goes over the line.
const PIECE: usize = 64 << 10;
/// Where the file is to end: what marks the parts of a form.
const BOUNDARY: &str = "bench-boundary";

/// Sends it by the form that works without script.
pub(super) fn measure(instance: &Instance, steward: &mut Visitor, figures: &mut Vec<Figure>) -> Result<()> {
    let folder = [("name", "Large files"), ("visibility", "public")];
    steward.sends("/library/new", "/library", &folder)?;
    let before = instance.peak()?;
    let token = steward.token("/library/upload")?.ok_or("/library/upload has no form")?;
    let into = [field("folder", "large-files"), field("visibility", "public")].concat();
    let head = [field("_csrf", &token), into, file()].concat();
    let tail = format!("\r\n--{BOUNDARY}--\r\n");
    let mut line = TcpStream::connect(&instance.host).map_err(|e| format!("{}: {e}", instance.host))?;
    let length = head.len() + BYTES + tail.len();
    let request = format!(
        "POST /library/upload HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nConnection: close\r\n\
         Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {length}\r\n\r\n{head}",
        instance.host,
        steward.cookie(),
    );
    let lost = |e: std::io::Error| format!("the upload broke off: {e}");
    line.write_all(request.as_bytes()).map_err(lost)?;
    let mut piece = vec![0_u8; PIECE];
    for number in 0..BYTES / PIECE {
        // No two pieces the same, and no bytes that a text would have: nothing is to be read in it.
        piece[..8].copy_from_slice(&(number as u64).to_le_bytes());
        line.write_all(&piece).map_err(lost)?;
    }
    line.write_all(tail.as_bytes()).map_err(lost)?;
    let mut answer = String::new();
    line.read_to_string(&mut answer).map_err(lost)?;
    let status = answer.split(' ').nth(1).unwrap_or_default();
    if !matches!(status, "200" | "303") {
        return Err(format!("the upload was answered with {status}"));
    }
    let grown = instance.peak()?.saturating_sub(before);
    figures.push(Figure::at_most("upload of 100 MB: memory grows by", Unit::Megabytes(16.0), grown));
    Ok(())
}

fn field(name: &str, value: &str) -> String {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

fn file() -> String {
    format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"large.bin\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
}
