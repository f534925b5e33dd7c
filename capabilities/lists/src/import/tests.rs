//! Archives move in, and are read at their new and their old addresses, on both engines.

use super::{Counts, Plan, Progress, Report, Trouble, run};
use crate::tests::{each, make};
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use testing::House;

/// Pipermail's month and its web pages, beside the reader of archives.
const PIPERMAIL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../kernel/mailboxes/tests/data/pipermail");

/// Two good messages, and between them one with more fields, one with more parts and one with deeper parts than are read.
fn broken() -> String {
    let stamp = |minute: u8| format!("From bo@x.example Wed Apr  3 10:{minute:02}:00 2013\n");
    let fields = "X-Field: y\n".repeat(1_001);
    let parts = "--b\n\npart\n".repeat(1_001);
    let deep: String =
        (0..101).map(|n| format!("--b{n}\nContent-Type: multipart/mixed; boundary=b{}\n\n", n + 1)).collect();
    [
        stamp(0),
        "From: Ana <ana@x.example>\nMessage-ID: <1@x.example>\nSubject: Chimneys\n\nHow many?\n\n".into(),
        stamp(1),
        format!("Subject: Deep\nContent-Type: multipart/mixed; boundary=b0\n\n{deep}\n"),
        stamp(2),
        format!("Subject: Fields\n{fields}\ntext\n\n"),
        stamp(3),
        format!("Subject: Parts\nContent-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n\n"),
        stamp(4),
        "From: Bo <bo@x.example>\nMessage-ID: <2@x.example>\nIn-Reply-To: <1@x.example>\n\nSeven.\n\n".into(),
    ]
    .concat()
}

fn plan(archive: impl AsRef<Path>) -> Plan {
    Plan {
        archive: archive.as_ref().to_owned(),
        list: "talk".into(),
        dialect: None,
        pages: None,
        old_address: None,
        hyperkitty: false,
    }
}

/// Takes an archive in, to its end.
fn moved_in(house: &House, plan: &Plan) -> Report {
    let report = house.wait(run(&house.built.house, plan, |_| ControlFlow::Continue(()))).unwrap();
    assert!(report.is_whole());
    house.settle();
    report
}

/// The report as it is written.
fn written(house: &House, report: &Report) -> String {
    let mut bytes = Vec::new();
    house.wait(report.write(&house.built.house, &mut bytes)).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// An mbox of so many messages.
fn mbox(folder: &TempDir, messages: usize) -> PathBuf {
    let mut text = String::new();
    for n in 1..=messages {
        write!(
            text,
            "From ana@x.example Wed Apr  3 10:00:00 2013\nFrom: Ana <ana@x.example>\nMessage-ID: <{n}@x.example>\n\
             Date: Wed, 3 Apr 2013 10:00:00 +0000\nSubject: Number {n}\n\nThis is text {n}.\n\n"
        )
        .unwrap();
    }
    let path = folder.path().join("talk.mbox");
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_why() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("talk.mbox");
    std::fs::write(&path, broken()).unwrap();
    each(|house| {
        make(&house.steward("Stella"), "talk");
        let report = moved_in(house, &plan(&path));
        assert_eq!(report.counts(), Counts { archived: 2, known: 0, unread: 3 });
        let written = written(house, &report);
        assert!(written.contains("5 read: 2 archived, 0 known already, 3 not readable."), "{written}");
        let told: Vec<&str> = written.lines().filter(|line| line.starts_with('@')).collect();
        assert_eq!(told.len(), 3, "{written}");
        for why in ["more than 100 deep", "1,000 fields", "1,000 parts"] {
            assert!(told.iter().any(|line| line.contains(why)), "{why}: {told:?}");
        }
        let page = house.visitor().get("/lists/talk/months/2013-04").ok();
        page.says("Chimneys").says("Ana").says("Bo");
    });
}

#[test]
fn an_import_that_was_broken_off_goes_on_where_it_stood() {
    let folder = TempDir::new().unwrap();
    let plan = plan(mbox(&folder, 270));
    each(|house| {
        make(&house.steward("Stella"), "talk");
        let break_off = |progress: &Progress| match progress.counts.archived {
            0 => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        };
        let broken = house.wait(run(&house.built.house, &plan, break_off)).unwrap();
        assert!(!broken.is_whole());
        let kept = broken.counts().archived;
        assert!((1..270).contains(&kept), "{kept} of 270 were kept");
        assert!(broken.summary().contains("the same command goes on"));

        let mut first = None;
        let report = house.wait(run(&house.built.house, &plan, |progress| {
            first.get_or_insert(progress.counts.archived);
            ControlFlow::Continue(())
        }));
        assert_eq!(first, Some(kept), "it does not begin anew");
        assert_eq!(report.unwrap().counts(), Counts { archived: 270, known: 0, unread: 0 });
    });
}

#[test]
fn what_moved_in_once_does_not_move_in_twice() {
    let folder = TempDir::new().unwrap();
    let plan = plan(mbox(&folder, 12));
    each(|house| {
        make(&house.steward("Stella"), "talk");
        assert_eq!(moved_in(house, &plan).counts(), Counts { archived: 12, known: 0, unread: 0 });
        assert_eq!(moved_in(house, &plan).counts(), Counts { archived: 0, known: 12, unread: 0 });
        let other = Plan { hyperkitty: true, ..plan.clone() };
        assert_eq!(moved_in(house, &other).counts(), Counts { archived: 0, known: 12, unread: 0 });
    });
}

#[test]
fn a_message_that_pipermail_wrote_otherwise_is_the_same_one() {
    let folder = TempDir::new().unwrap();
    let mbox = mbox(&folder, 2);
    let texts = folder.path().join("2013-April.txt");
    let text = std::fs::read_to_string(&mbox).unwrap();
    let text = text.replace("ana@x.example Wed", "ana at x.example  Wed").replace("<ana@x", "<ana at x");
    std::fs::write(&texts, text.replace("This is text", "An HTML attachment was scrubbed... This is text"))
        .unwrap();
    each(|house| {
        make(&house.steward("Stella"), "talk");
        assert_eq!(moved_in(house, &plan(&mbox)).counts(), Counts { archived: 2, known: 0, unread: 0 });
        assert_eq!(moved_in(house, &plan(&texts)).counts(), Counts { archived: 0, known: 2, unread: 0 });
    });
}

#[test]
fn what_moved_in_is_found_by_the_search() {
    let folder = TempDir::new().unwrap();
    let plan = plan(mbox(&folder, 3));
    each(|house| {
        make(&house.steward("Stella"), "talk");
        moved_in(house, &plan);
        house.visitor().get("/search?q=Number").ok().says("Number 1").says("Number 3");
    });
}

#[test]
fn the_pages_of_pipermail_lead_on() {
    let plan = Plan {
        old_address: Some("https://lists.example.org/pipermail/twisted-web/".into()),
        ..plan(PIPERMAIL)
    };
    each(|house| {
        make(&house.steward("Stella"), "talk");
        let report = moved_in(house, &plan);
        assert_eq!(report.pages().without_top, 0);
        let visitor = house.visitor();
        let leads_to = |path: &str| visitor.get(&format!("/pipermail/twisted-web/{path}")).location();
        let message = leads_to("2010-March/004432.html").expect("the message is here");
        assert!(message.starts_with("/lists/talk/messages/"), "{message}");
        visitor.visit("/pipermail/twisted-web/2010-March/004432.html").ok().says("Twisted 10.0.0 released");
        for month in ["2010-March/", "2010-March/thread.html", "2010-March/date.html", "2010-March.txt"] {
            assert_eq!(leads_to(month).as_deref(), Some("/lists/talk/months/2010-03"), "{month}");
        }
        assert_eq!(leads_to("2010-April.txt.gz").as_deref(), Some("/lists/talk/months/2010-04"));
        assert_eq!(leads_to("").as_deref(), Some("/lists/talk/threads"));
        assert_eq!(leads_to("2010-March/999999.html"), None);
    });
}

#[test]
fn pages_that_say_no_message_id_are_matched_by_sender_and_time() {
    let folder = TempDir::new().unwrap();
    let pages = folder.path().join("pages/2013-April");
    std::fs::create_dir_all(&pages).unwrap();
    let page = |time: &str| {
        format!(
            "<HTML><A HREF=\"mailto:l%40x.example?Subject=Hi&In-Reply-To=other%40x.example\"\n TITLE=\"Hi\">\
             ana at x.example\n </A><BR>\n <I>Wed Apr  3 {time} EST 2013</I><!--beginarticle-->"
        )
    };
    // Five hours behind UTC, as the mail says it was where it was written.
    std::fs::write(pages.join("000001.html"), page("05:00:00")).unwrap();
    std::fs::write(pages.join("000002.html"), page("05:07:00")).unwrap();
    let pages = Some(folder.path().join("pages"));
    let plan = Plan { pages, old_address: Some("/old/".into()), ..plan(mbox(&folder, 1)) };
    each(|house| {
        make(&house.steward("Stella"), "talk");
        let report = moved_in(house, &plan);
        assert_eq!((report.pages().lead_on, report.pages().lost), (1, 1));
        house.visitor().visit("/old/2013-April/000001.html").ok().says("Number 1");
        assert_eq!(house.visitor().get("/old/2013-April/000002.html").location(), None);
    });
}

#[test]
fn the_pages_of_hyperkitty_lead_on() {
    let folder = TempDir::new().unwrap();
    let plan = Plan { hyperkitty: true, ..plan(mbox(&folder, 2)) };
    each(|house| {
        make(&house.steward("Stella"), "talk");
        moved_in(house, &plan);
        let visitor = house.visitor();
        let top = "/archives/list/talk@bits.example/";
        let page = mailboxes::hyperkitty("2@x.example");
        visitor.visit(&format!("{top}{page}")).ok().says("Number 2");
        visitor.visit(&format!("{top}{}", page.replace("message/", "thread/"))).ok().says("Number 2");
        let month = visitor.get(&format!("{top}2013/4/")).location();
        assert_eq!(month.as_deref(), Some("/lists/talk/months/2013-04"));
    });
}

#[test]
fn a_mail_takes_no_address_that_is_not_the_archives() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("talk.mbox");
    let stating = |n: u8, at: &str| {
        format!(
            "From ana@x.example Wed Apr  3 10:00:0{n} 2013\nFrom: Ana <ana@x.example>\nMessage-ID: <{n}@x.example>\n\
             Archived-At: <https://x.example{at}>\nSubject: Number {n}\n\nText {n}.\n\n"
        )
    };
    let mails = [stating(1, "/old/1"), stating(2, "/old/1"), stating(3, "/elsewhere/1")];
    std::fs::write(&path, mails.concat()).unwrap();
    let plan = Plan { old_address: Some("/old/".into()), ..plan(&path) };
    each(|house| {
        make(&house.steward("Stella"), "talk");
        moved_in(house, &plan);
        house.visitor().visit("/old/1").ok().says("Number 1");
        assert_eq!(house.visitor().get("/elsewhere/1").location(), None);
    });
}

#[test]
fn there_must_be_a_list_an_archive_and_an_address() {
    each(|house| {
        let refused = |plan: &Plan| {
            house.wait(run(&house.built.house, plan, |_| ControlFlow::Continue(()))).unwrap_err()
        };
        assert!(matches!(refused(&plan(PIPERMAIL)), Trouble::NoList(name) if name == "talk"));
        make(&house.steward("Stella"), "talk");
        assert!(matches!(refused(&plan("/nowhere")), Trouble::Archive { .. }));
        let nonsense = Plan { old_address: Some("somewhere".into()), ..plan(PIPERMAIL) };
        assert!(matches!(refused(&nonsense), Trouble::OldAddress(_)));
    });
}
