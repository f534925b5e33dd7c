//! The feed, and downloads.

use super::{keep, mail, talk};
use crate::tests::each;
use std::io::Write;

fn ids(feed: &str) -> Vec<String> {
    feed.split("<entry>")
        .skip(1)
        .map(|entry| {
            let id = entry.split_once("<id>").unwrap().1;
            id.split_once("</id>").unwrap().0.to_owned()
        })
        .collect()
}

#[test]
fn entries_of_the_feed_keep_their_ids() {
    each(|house| {
        let list = talk(house);
        keep(house, &list, &mail("one", &[], "Hello & <welcome>", "First."));
        let visitor = house.visitor();
        let before = visitor.get("/lists/talk.atom").ok();
        assert_eq!(before.header("content-type").as_deref(), Some("application/atom+xml; charset=utf-8"));
        house.clock.pass(base::days(1));
        keep(house, &list, &mail("two", &["one"], "Re: Hello", "Second."));
        let after = visitor.get("/lists/talk.atom").ok();
        let (before, after) = (ids(&before.body()), ids(&after.body()));
        assert_eq!((before.len(), after.len()), (1, 2));
        assert_eq!(after[1], before[0]);
    });
}

fn read_back(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut file = tempfile::NamedTempFile::with_suffix(".mbox").unwrap();
    file.write_all(bytes).unwrap();
    let source = mailboxes::open(file.path()).unwrap();
    source.map(|found| found.expect("every message is read").raw).collect()
}

#[test]
fn members_download_what_came_byte_for_byte() {
    each(|house| {
        let list = talk(house);
        let one = mail("one", &[], "Hello", "From here on\r\n>From there.\r\n");
        let two = mail("two", &["one"], "Re: Hello", "Second.");
        let first = keep(house, &list, &one);
        keep(house, &list, &two);
        let member = house.member("Mia");
        for path in
            ["/lists/talk/months/2025-12.mbox".into(), format!("/lists/talk/threads/{}.mbox", first.address)]
        {
            let download = member.get(&path).ok();
            assert_eq!(download.header("content-type").as_deref(), Some("application/mbox"));
            let mut back = read_back(&download.bytes);
            back.sort();
            let mut sent = vec![one.clone().into_bytes(), two.clone().into_bytes()];
            sent.sort();
            assert_eq!(back, sent);
        }
    });
}

#[test]
fn strangers_download_copies_whose_threads_hold() {
    each(|house| {
        let list = talk(house);
        keep(house, &list, &mail("one", &[], "Привет", "Ask bob@example.com."));
        keep(house, &list, &mail("two", &["one"], "Re: Hello", "Second."));
        let download = house.visitor().get("/lists/talk/months/2025-12.mbox").ok();
        let back = read_back(&download.bytes);
        assert_eq!(back.len(), 2);
        let all: Vec<message::Message> = back.iter().map(|raw| message::read(raw).unwrap()).collect();
        let first = all.iter().find(|message| message.subject == "Привет").unwrap();
        let answer = all.iter().find(|message| message.subject == "Re: Hello").unwrap();
        assert_eq!(answer.in_reply_to, [first.id.clone().unwrap()]);
        assert!(first.text().text.contains("bob at example.com"));
        assert!(download.body().contains("From: ana at example.org (Ana Silva)"));
    });
}
