//! The accepting path: any bytes, in any pieces, as a conversation by LMTP and by SMTP. What is taken has only
//! whole line ends, and the pieces change nothing.
#![no_main]

use arrivals::door::{Known, Need, Protocol, Rules, Session, Taking};
use libfuzzer_sys::fuzz_target;

const LARGEST: usize = 4_096;

fuzz_target!(|input: (bool, u8, &[u8])| {
    let (lmtp, piece, bytes) = input;
    let protocol = if lmtp { Protocol::Lmtp } else { Protocol::Smtp };
    let whole = converse(protocol, [bytes].into_iter());
    assert_eq!(converse(protocol, bytes.chunks(usize::from(piece).max(1))), whole);
    for taking in &whole.1 {
        let text = &taking.bytes;
        let breaks = text.windows(2).filter(|pair| *pair == b"\r\n").count();
        assert!(text.len() <= LARGEST && (text.is_empty() || text.ends_with(b"\r\n")));
        assert_eq!(text.iter().filter(|byte| **byte == b'\r').count(), breaks);
        assert_eq!(text.iter().filter(|byte| **byte == b'\n').count(), breaks);
    }
});

/// What was said and what was taken.
fn converse<'a>(protocol: Protocol, pieces: impl Iterator<Item = &'a [u8]>) -> (Vec<u8>, Vec<Taking>) {
    let mut session = Session::new(Rules::new(protocol, "mx", "bits.example", LARGEST));
    let (mut said, mut taken) = (Vec::new(), Vec::new());
    for piece in pieces {
        session.feed(piece);
        loop {
            match session.next() {
                Need::Input => break,
                Need::Known(local) => {
                    session.known(if local.as_str().starts_with("l") { Known::Yes } else { Known::No });
                }
                Need::Taken(taking) => {
                    session.taken(true);
                    taken.push(taking);
                }
                Need::End => {
                    said.extend(session.output());
                    return (said, taken);
                }
            }
        }
        said.extend(session.output());
    }
    (said, taken)
}
