//! A name server on loopback that knows a few texts: keys and policies of invented domains.

use std::collections::HashMap;
use std::net::UdpSocket;
use std::sync::{Arc, Mutex};

/// The type of texts (RFC 1035 3.3.14).
const TXT: [u8; 2] = [0, 16];
/// The longest piece of a text.
const PIECE: usize = 255;

/// The server.
pub struct Names {
    address: String,
    texts: Arc<Mutex<HashMap<String, String>>>,
}

impl Names {
    /// Opens it at a free port; it knows nothing yet.
    ///
    /// # Panics
    /// When loopback has none left.
    pub fn open() -> Self {
        let socket = UdpSocket::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        let address = socket.local_addr().expect("it is bound").to_string();
        let texts = Arc::new(Mutex::new(HashMap::<String, String>::new()));
        let known = Arc::clone(&texts);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok((length, asker)) = socket.recv_from(&mut buffer) {
                let reply = answer(&buffer[..length], |name| known.lock().ok()?.get(name).cloned());
                // Who does not wait for it any more may go.
                let _ = reply.map(|reply| socket.send_to(&reply, asker));
            }
        });
        Self { address, texts }
    }

    /// As `--resolver` takes it.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Lets a name say this.
    ///
    /// # Panics
    /// When the server has.
    pub fn say(&self, name: &str, text: &str) {
        self.texts.lock().expect("it runs").insert(name.to_lowercase(), text.to_owned());
    }
}

/// The answer to a question (RFC 1035 4.1); none to what is none.
fn answer(question: &[u8], text: impl Fn(&str) -> Option<String>) -> Option<Vec<u8>> {
    let (name, end) = name(question)?;
    let kind = question.get(end..end + 2)?;
    let found = text(&name);
    let given = found.as_ref().filter(|_| kind == TXT);
    let mut reply = question.get(..2)?.to_vec();
    let unknown = if found.is_none() { 3 } else { 0 };
    reply.extend([0x81, 0x80 | unknown, 0, 1, 0, u8::from(given.is_some()), 0, 0, 0, 0]);
    reply.extend_from_slice(question.get(12..end + 4)?);
    if let Some(text) = given {
        let pieces = text.as_bytes().chunks(PIECE);
        let data: Vec<u8> =
            pieces.flat_map(|piece| [&[u8::try_from(piece.len()).unwrap_or(0)], piece].concat()).collect();
        // The name of the question, class IN, a minute.
        reply.extend([0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60]);
        reply.extend(u16::try_from(data.len()).ok()?.to_be_bytes());
        reply.extend(data);
    }
    Some(reply)
}

/// The name that is asked for, and where it ends.
fn name(question: &[u8]) -> Option<(String, usize)> {
    let (mut labels, mut at) = (Vec::new(), 12);
    loop {
        let length = usize::from(*question.get(at)?);
        at += 1;
        if length == 0 {
            return Some((labels.join(".").to_lowercase(), at));
        }
        labels.push(String::from_utf8_lossy(question.get(at..at + length)?).into_owned());
        at += length;
    }
}
