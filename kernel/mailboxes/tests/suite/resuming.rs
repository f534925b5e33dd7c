//! Going on after an interruption.

use crate::data;
use mailboxes::{Position, open};

#[test]
fn from_any_place_the_rest_is_read_and_nothing_else() {
    for name in ["pipermail", "ksummit.mbox", "pipermail/2010-April.txt.gz", "listserv"] {
        let whole: Vec<_> = open(&data(name)).unwrap().collect();
        let mut source = open(&data(name)).unwrap();
        for read in 0..=whole.len() {
            let rest: Vec<_> = open(&data(name)).unwrap().resume(source.place()).unwrap().collect();
            assert!(rest == whole[read..], "{name} from {}", source.place());
            source.next();
        }
    }
}

#[test]
fn a_message_s_own_place_reads_it_again() {
    let whole: Vec<_> = open(&data("pipermail")).unwrap().map(Result::unwrap).collect();
    let again = open(&data("pipermail")).unwrap().resume(whole[30].at.clone()).unwrap().next().unwrap();
    assert_eq!(again.unwrap(), whole[30]);
}

#[test]
fn where_a_file_has_gone_the_next_is_begun() {
    let gone = Position { file: "2010-March.txt.old".into(), byte: 77 };
    let next = open(&data("pipermail")).unwrap().resume(gone).unwrap().next().unwrap().unwrap();
    assert_eq!((next.at.file.as_str(), next.at.byte), ("2010-April.txt.gz", 0));
}

#[test]
fn progress_comes_to_the_total() {
    for name in ["pipermail", "ksummit.mbox", "listserv"] {
        let mut source = open(&data(name)).unwrap();
        assert_eq!(source.at_byte(), 0);
        let mut last = 0;
        while source.next().is_some() {
            assert!(source.at_byte() >= last);
            last = source.at_byte();
        }
        assert_eq!(source.at_byte(), source.total_bytes(), "{name}");
    }
}
