//! The conversation without a wire, with whatever bytes: the accepting path's property test.

use arrivals::door::{Known, MOST_RECIPIENTS, Need, Protocol, Rules, Session, Taking};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What a conversation came to.
#[derive(Debug, Default, PartialEq)]
struct Course {
    said: Vec<u8>,
    taken: Vec<Taking>,
}

const LARGEST: usize = 300;

/// Has the conversation, the bytes coming in these pieces.
fn hold<'a>(protocol: Protocol, pieces: impl Iterator<Item = &'a [u8]>) -> Course {
    let mut session = Session::new(Rules::new(protocol, "mx", "bits.example", LARGEST));
    let mut course = Course::default();
    for piece in pieces {
        session.feed(piece);
        loop {
            match session.next() {
                Need::Input => break,
                Need::Known(local) => session.known(match local.as_str() {
                    "list" => Known::Yes,
                    "unclear" => Known::Unclear,
                    _ => Known::No,
                }),
                Need::Taken(taking) => {
                    // Every second one fails.
                    session.taken(course.taken.len() % 2 == 0);
                    course.taken.push(taking);
                }
                Need::End => {
                    course.said.extend(session.output());
                    return course;
                }
            }
        }
        course.said.extend(session.output());
    }
    course
}

fn check(protocol: Protocol, bytes: &[u8], cuts: &[Index]) -> Result<(), TestCaseError> {
    let whole = hold(protocol, std::iter::once(bytes));
    let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
    at.extend([0, bytes.len()]);
    at.sort_unstable();
    let pieces = at.windows(2).map(|pair| &bytes[pair[0]..pair[1]]);
    prop_assert_eq!(&hold(protocol, pieces), &whole, "the pieces change nothing");
    for taking in &whole.taken {
        let text = &taking.bytes;
        prop_assert!(text.len() <= LARGEST && (text.is_empty() || text.ends_with(b"\r\n")));
        let alone = text.iter().enumerate().any(|(i, byte)| match byte {
            b'\r' => text.get(i + 1) != Some(&b'\n'),
            b'\n' => i == 0 || text[i - 1] != b'\r',
            _ => false,
        });
        prop_assert!(!alone, "a line ends in CRLF");
        prop_assert!((1..=MOST_RECIPIENTS).contains(&taking.to.len()));
        prop_assert!(taking.to.iter().all(|to| to.to_string() == "list@bits.example"));
    }
    for line in String::from_utf8(whole.said).expect("we speak ASCII").split_terminator("\r\n") {
        let (code, rest) = line.split_at(3);
        prop_assert!(code.parse::<u16>().is_ok_and(|code| (200..600).contains(&code)), "{}", line);
        prop_assert!(rest.starts_with([' ', '-']) && rest.is_ascii() && line.len() < 510, "{}", line);
    }
    Ok(())
}

/// Pieces of conversations, right and wrong.
fn fragment() -> impl Strategy<Value = Vec<u8>> {
    let known = select(vec![
        "LHLO a\r\n",
        "EHLO a\r\n",
        "HELO a\r\n",
        "MAIL FROM:<a@b.example>\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<list@bits.example>\r\n",
        "RCPT TO:<x@bits.example>\r\n",
        "RCPT TO:<unclear@bits.example>\r\n",
        "RCPT TO:<postmaster>\r\n",
        "RCPT TO:<@a,@b:list@bits.example>\r\n",
        "RCPT TO:<\"list\"@bits.example>\r\n",
        "DATA\r\n",
        "Subject: x\r\n\r\n",
        "text\r\n",
        "\r\n.\r\n",
        ".\r\n",
        "..\r\n",
        "\n.\n",
        "\r.\r",
        "\r\n.\n",
        "\n",
        "\r",
        ".",
        "BDAT 5\r\nabcde",
        "BDAT 0 LAST\r\n",
        "BDAT 7 LAST\r\nabc\r\n\r\n",
        "BDAT 400\r\n",
        "BDAT 99999999999999999999 LAST\r\n",
        "RSET\r\n",
        "NOOP\r\n",
        "VRFY x\r\n",
        "HELP\r\n",
        "QUIT\r\n",
        "\0",
        "é",
        "MAIL FROM:<a@b.example> SIZE=9999999999999\r\n",
        "RCPT TO:<\r\n",
        "AUTH PLAIN\r\n",
        "STARTTLS\r\n",
    ])
    .prop_map(|text| text.as_bytes().to_vec());
    prop_oneof![8 => known, 1 => prop::collection::vec(any::<u8>(), 0..40), 1 => Just(vec![b'x'; 2_500])]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_conversation_ends_well(
        lmtp in any::<bool>(),
        fragments in prop::collection::vec(fragment(), 0..40),
        cuts in prop::collection::vec(any::<Index>(), 0..20),
    ) {
        let protocol = if lmtp { Protocol::Lmtp } else { Protocol::Smtp };
        check(protocol, &fragments.concat(), &cuts)?;
    }

    #[test]
    fn any_message_is_taken_whole_or_refused(
        lmtp in any::<bool>(),
        lines in prop::collection::vec(select(vec!["a\r\n", ".\r\n", "..b\r\n", "\r\n", "c\n", "d\r", "é\r\n", ".\n"]), 0..30),
        cuts in prop::collection::vec(any::<Index>(), 0..20),
    ) {
        let (protocol, hello) = if lmtp { (Protocol::Lmtp, "LHLO") } else { (Protocol::Smtp, "EHLO") };
        let mail = lines.concat();
        let stuffed: String = mail.split_inclusive("\r\n").map(|line| if line.starts_with('.') { format!(".{line}") } else { line.into() }).collect();
        let end = if stuffed.is_empty() || stuffed.ends_with("\r\n") { ".\r\n" } else { "\r\n.\r\n" };
        let talk = format!("{hello} a\r\nMAIL FROM:<>\r\nRCPT TO:<list@bits.example>\r\nDATA\r\n{stuffed}{end}QUIT\r\n");
        check(protocol, talk.as_bytes(), &cuts)?;
        let course = hold(protocol, std::iter::once(talk.as_bytes()));
        prop_assert!(course.said.ends_with(b"221 2.0.0 bye\r\n"), "in step to the end");
        let sound = mail.replace("\r\n", "");
        if sound.contains(['\r', '\n']) {
            prop_assert!(course.taken.is_empty());
        } else if course.taken.len() == 1 {
            prop_assert_eq!(&course.taken[0].bytes, mail.as_bytes());
        } else {
            prop_assert!(mail.len() > LARGEST);
        }
    }
}
