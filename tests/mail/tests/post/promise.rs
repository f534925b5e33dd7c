//! The whole promise: from an empty folder to a list that lives by mail and on the web at once.

use mail_tests::{DOMAIN, Office, Page, Taken, URL, Visitor};
use site::Engine;
use std::process::Command;

/// An archive as the program before ours kept it.
const OLD: &[u8] = include_bytes!("../old.mbox");

#[test]
fn a_list_begins_and_lives_on_sqlite() {
    lives(Engine::Sqlite);
}

#[test]
fn a_list_begins_and_lives_on_postgres() {
    lives(Engine::Postgres);
}

fn lives(engine: Engine) {
    let mut office = Office::opens(engine);
    office.makes_a_list("talk");
    joins_by_mail(&office, "bea@away.example");
    joins_by_mail(&office, "cem@away.example");

    swaks(&office, "LMTP", "Who brings the bread?");
    let copy = has(&office, "bea@away.example", "Who brings the bread?");
    is_a_copy_as_it_should_be(&office, &copy);
    swaks(&office, "SMTP", "Who brings the wine?");
    has(&office, "cem@away.example", "Who brings the wine?");

    let thread = stands_in_the_archive(&office, "Who brings the bread?");
    is_answered_on_the_web(&mut office, &thread, &copy);
    leaves_with_one_click(&mut office, &copy);
    an_old_archive_moves_in(&mut office);
    says_by_mail_that_she_will_be_there(&mut office);
}

/// Asks by mail, and answers what comes back.
fn joins_by_mail(office: &Office, who: &str) {
    writes(office, who, &format!("talk-join@{DOMAIN}"), "Hello", "");
    let asked = has(office, who, "Confirm: join talk");
    let to = asked.field("Reply-To").expect("an answer confirms it");
    writes(office, who, to.trim_matches(['<', '>']), "Re: Confirm: join talk", "");
    has(office, who, "Welcome to talk");
}

/// Mails a few words.
fn writes(office: &Office, from: &str, to: &str, subject: &str, words: &str) {
    let message = format!(
        "From: <{from}>\r\nTo: <{to}>\r\nSubject: {subject}\r\nMessage-ID: <{}@away.example>\r\n\r\n{words}\r\n",
        office.sink.count()
    );
    let mut lmtp = mail_tests::Client::lmtp(&office.lmtp).expect("the program takes mail");
    let answer = lmtp.hands_over(from, to, message.as_bytes()).expect("the program answers");
    assert!(answer.starts_with("250"), "{to}: {answer}");
}

/// The last mail with this subject to somebody, as soon as it is there.
fn has(office: &Office, to: &str, subject: &str) -> Taken {
    let theirs = |taken: &Taken| taken.to == to && taken.field("Subject").as_deref() == Some(subject);
    let taken = office.sink.awaits(|taken| taken.iter().any(theirs));
    taken.into_iter().rfind(theirs).expect("it was awaited")
}

/// Posts with swaks, as whoever tries a mail server does.
fn swaks(office: &Office, protocol: &str, subject: &str) {
    let server = if protocol == "LMTP" { &office.lmtp } else { &office.smtp };
    let to = format!("talk@{DOMAIN}");
    let envelope = ["--protocol", protocol, "--server", server, "--from", "zoe@there.example", "--to", &to];
    let subject = format!("Subject: {subject}");
    let text = ["--header", &subject, "--body", "And how much?\n.\n\n.. Zoë"];
    let done = Command::new("swaks").args(envelope).args(text).output().expect("swaks is installed");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
}

fn is_a_copy_as_it_should_be(office: &Office, copy: &Taken) {
    let text = copy.text();
    assert_eq!(copy.body(), "And how much?\r\n.\r\n\r\n.. Zoë\r\n\r\n".as_bytes(), "{text}");
    assert_eq!(copy.field("From").as_deref(), Some("zoe@there.example"), "{text}");
    for (name, value) in [
        ("List-Id", format!("<talk.{DOMAIN}>")),
        ("List-Post", format!("<mailto:talk@{DOMAIN}>")),
        ("List-Unsubscribe", format!("<mailto:talk-leave@{DOMAIN}?subject=")),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
        ("List-Owner", format!("<mailto:talk-owner@{DOMAIN}>")),
        ("Archived-At", format!("<{URL}/lists/talk/messages/")),
    ] {
        let fields = copy.fields(name);
        assert!(matches!(&fields[..], [one] if one.contains(&value)), "{name} of {text}");
    }
    let signatures = copy.fields("DKIM-Signature");
    assert_eq!(signatures.len(), 2, "{text}");
    for signature in signatures {
        let covered = signature.replace(' ', "").to_lowercase();
        assert!(covered.contains("list-unsubscribe:list-unsubscribe-post"), "{signature}");
    }
    let other = has(office, "cem@away.example", "Who brings the bread?");
    assert!(copy.from.starts_with("b+") && copy.from.ends_with(&format!("@{DOMAIN}")), "{}", copy.from);
    assert_ne!(copy.from, other.from, "each reader's copy returns to an address of its own");
    assert!(!copy.from.contains("bea") && !text.contains("bea@away.example"), "{text}");
}

/// Finds the thread as a stranger; gives the address of its page.
fn stands_in_the_archive(office: &Office, subject: &str) -> String {
    let mut reader = Visitor::comes(&office.site);
    let threads = reader.awaits("/lists/talk/threads", |page| page.says(subject));
    let link = threads.attributes("main a[href^='/lists/talk/threads/']", "href");
    let names = threads.all("main a[href^='/lists/talk/threads/']");
    let at = names.iter().position(|name| name == subject).expect("it is listed");
    let thread = reader.reads(&link[at]);
    assert!(thread.says("And how much?") && thread.says(".. Zoë"), "{}", thread.text());
    assert!(!thread.says("zoe@there.example"), "addresses are for people who are signed in");
    link[at].clone()
}

fn is_answered_on_the_web(office: &mut Office, thread: &str, first: &Taken) {
    let page = office.steward.reads(thread);
    let reply = page.attribute("main a[href$='/reply']", "href").expect("it can be answered");
    let sent = office.steward.sends(&reply, &reply, &[("text", "Two loaves.")]);
    assert_eq!(sent.status, 303, "{}", sent.text());
    let copy = has(office, "cem@away.example", "Re: Who brings the bread?");
    assert_eq!(copy.field("In-Reply-To"), first.field("Message-ID"), "{}", copy.text());
    assert!(copy.field("From").is_some_and(|from| from.contains("Ana")), "{}", copy.text());
    let mut reader = Visitor::comes(&office.site);
    reader.awaits(thread, |page| page.says("Two loaves.") && page.says("And how much?"));
}

/// As mail programs do it: no cookie, nothing of a browser, no second question (RFC 8058).
fn leaves_with_one_click(office: &mut Office, copy: &Taken) {
    let field = copy.field("List-Unsubscribe").expect("seen above");
    let address = field.split(['<', '>']).find(|part| part.starts_with("https:")).expect("one for the web");
    let mut program = Visitor::comes(&office.site);
    assert_eq!(program.asks(address).status, 200);
    assert!(members(office).says("bea@away.example"), "looking changes nothing");
    let form = "application/x-www-form-urlencoded";
    assert_eq!(program.posts(address, form, b"List-Unsubscribe=One-Click").status, 200);
    assert!(!members(office).says("bea@away.example"));
    has(office, "bea@away.example", "You have left talk");

    swaks(office, "LMTP", "Who brings the salt?");
    has(office, "cem@away.example", "Who brings the salt?");
    let salt = |taken: &&Taken| taken.field("Subject").is_some_and(|it| it == "Who brings the salt?");
    let readers: Vec<String> = office.sink.taken().iter().filter(salt).map(|copy| copy.to.clone()).collect();
    assert_eq!(readers, ["cem@away.example"]);
}

fn members(office: &mut Office) -> Page {
    office.steward.reads("/lists/talk/members")
}

fn an_old_archive_moves_in(office: &mut Office) {
    let file = office.site.data().join("old.mbox");
    std::fs::write(&file, OLD).expect("room for a file");
    let path = file.to_str().expect("a path of ASCII");
    let done = office.site.command(&["import", "mail", path, "--list", "talk"]).output();
    let done = done.expect("the program starts");
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
    let month = "/lists/talk/months/1992-10";
    let mut reader = Visitor::comes(&office.site);
    let page = reader.awaits(month, |page| page.status == 200);
    assert_eq!(page.all("main ul.letters > li").len(), 3, "{said}: {}", page.text());
    let answer = page.attributes("main ul.letters a", "href").swap_remove(1);
    assert!(reader.reads(&answer).says("Bring two"), "{}", page.text());
}

/// Answers an invitation with one word, and reads how it was understood.
fn says_by_mail_that_she_will_be_there(office: &mut Office) {
    let typed =
        [("title", "Picnic"), ("all_day", "yes"), ("start_date", "2036-05-01"), ("end_date", "2036-05-01")];
    let added = office.steward.sends("/events/new", "/events", &typed);
    let event = added.leads_to().unwrap_or_else(|| panic!("{}", added.text()));
    let invited = office.steward.sends(&event, &format!("{event}/invitation"), &[]);
    assert_eq!(invited.status, 303, "{}", invited.text());
    let asked = office.sink.awaits(|taken| taken.iter().any(is_invitation));
    let asked = asked.iter().rfind(|one| is_invitation(one)).expect("it was awaited");
    let to = asked.field("Reply-To").expect("it takes an answer");
    let to = to.split(['<', '>']).find(|part| part.contains('@')).expect("an address");
    writes(office, "ana@example.org", to, "Re: Will you be there?", "yes");
    let event = event.as_str();
    office.steward.awaits(event, |page| page.says("You will be there"));
    let understood =
        |taken: &Taken| taken.to == "ana@example.org" && taken.text().contains("you will be at Picnic");
    office.sink.awaits(|taken| taken.iter().any(understood));
}

fn is_invitation(taken: &Taken) -> bool {
    taken.to == "ana@example.org" && taken.field("Subject").is_some_and(|it| it.contains("Will you be there"))
}
