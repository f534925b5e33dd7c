//! A calendar that somebody else publishes: one file, served over loopback.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

/// Serves its calendar as long as the tests run.
pub struct Feed {
    address: String,
}

impl Feed {
    /// Publishes these bytes.
    ///
    /// # Panics
    /// When loopback has no port left.
    pub fn of(calendar: &'static [u8]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        let port = listener.local_addr().expect("it is bound").port();
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                // Who goes away before the end may.
                let _ = answer(&connection, calendar);
            }
        });
        Self { address: format!("http://127.0.0.1:{port}/calendar.ics") }
    }

    /// Where it is.
    pub fn address(&self) -> &str {
        &self.address
    }
}

fn answer(connection: &TcpStream, calendar: &[u8]) -> std::io::Result<()> {
    let mut lines = BufReader::new(connection).lines();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let mut out = connection;
    write!(
        out,
        "HTTP/1.1 200 OK\r\ncontent-type: text/calendar; charset=utf-8\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n",
        calendar.len()
    )?;
    out.write_all(calendar)
}
