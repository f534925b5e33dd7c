//! A name server on loopback: it knows what a test tells it, and says that the rest does not exist.

use std::collections::HashMap;
use std::net::SocketAddr;
use tokio::net::UdpSocket;

/// Serves TXT records; `fails` answers SERVFAIL to everything.
pub(crate) async fn serve(records: &[(&str, &str)], fails: bool) -> SocketAddr {
    let records: HashMap<String, String> =
        records.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move {
        let mut buffer = [0; 512];
        while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
            let answer = answer(&buffer[..length], &records, fails);
            socket.send_to(&answer, from).await.unwrap();
        }
    });
    address
}

/// RFC 1035 4.1.
fn answer(query: &[u8], records: &HashMap<String, String>, fails: bool) -> Vec<u8> {
    let (mut name, mut at) = (Vec::new(), 12);
    while query[at] != 0 {
        let label = &query[at + 1..=at + usize::from(query[at])];
        name.push(String::from_utf8_lossy(label).to_lowercase());
        at += 1 + label.len();
    }
    let is_txt = query[at + 1..at + 3] == [0, 16];
    let text = records.get(&name.join(".")).filter(|_| is_txt && !fails);
    let code = if fails { 2 } else { u8::from(text.is_none()) * 3 };
    let mut answer =
        [&query[..2], &[0x81, 0x80 | code, 0, 1, 0, u8::from(text.is_some()), 0, 0, 0, 0]].concat();
    answer.extend(&query[12..at + 5]);
    if let Some(text) = text {
        let strings: Vec<u8> =
            text.as_bytes().chunks(255).flat_map(|part| [&[part.len() as u8], part].concat()).collect();
        answer.extend([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60]);
        answer.extend((strings.len() as u16).to_be_bytes());
        answer.extend(strings);
    }
    answer
}
