//! A statement, from the proposal to the names under it and beyond: drafted, commented, answered, called, objected to,
//! published, endorsed, changed, confirmed again, exported, and verified in another folder. Once with script and once
//! without, in which case nothing on the way may need any.

use crate::whole_path::{follows_the_letter, sets_up};
use browser_tests::{Engine, FROM_HERE, Reader, Site, Visit};

const FIRST: &str = "Keep the network open, before and after the vote.\n\n- Give no order to cut it.";
const SECOND: &str =
    "Keep the network open, before and after the vote.\n\n- Give no order to cut it, or to slow it.";
const THIRD: &str = "Keep the network open, whatever happens.\n\n- Give no order to cut it, or to slow it.";
/// Why whoever tries all this in one hour does not wait three days.
const HASTE: &str = "This is a rehearsal, and nobody waits three days for it.";
/// Keys made for this test and for nothing else: nobody has the other halves.
const CUSTODIANS: [(&str, &str); 2] = [
    ("Custodian One", "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"),
    ("Custodian Two", "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg"),
];

#[test]
fn a_statement_goes_its_way_with_script() {
    goes_its_way(&Site::empty(Engine::Sqlite, FROM_HERE), Visit::DESK);
}

#[test]
fn a_statement_goes_its_way_on_a_phone_without_script() {
    goes_its_way(&Site::empty(Engine::Postgres, FROM_HERE), Visit::PHONE);
}

fn goes_its_way(site: &Site, visit: Visit) {
    let steward = Reader::comes(site, visit);
    sets_up(&steward, site);
    names_custodians(&steward);
    let member = joins(site, visit, &steward, "Lindiwe", "lindiwe@example.org");
    let other = joins(site, visit, &steward, "Samir", "samir@example.org");
    let guest = Reader::comes(site, visit);

    let page = proposes(&member);
    writes(&member, &page, FIRST);
    asks_for_comments(&steward, &page);
    comments(&other, &page);
    comments_without_account(&guest, &member, &steward, &page);
    if visit.script {
        writes_together(&member, &steward, &page);
    }
    answers(&member, &page);
    calls_last(&steward, &page);
    objects(&other, &page);
    answers_the_objection(&steward, &page);
    concludes(&steward, &page);
    publishes(&steward, &page);

    endorses(&member, &page);
    endorses_without_account(&guest, &steward, &page);
    endorses_for_an_organization(&guest, &steward, &page);
    endorses_under_seal(&guest, &page);
    changes(&steward, &page);
    confirms_again(&member, &page);
    is_verified_elsewhere(site, &page);
}

fn joins(site: &Site, visit: Visit, steward: &Reader, name: &str, email: &str) -> Reader {
    let member = Reader::comes(site, visit);
    member.goes("/join");
    member.types("name", name);
    member.types("email", email);
    member.sends();
    follows_the_letter(&member, steward, email);
    member.sends();
    member
}

fn names_custodians(steward: &Reader) {
    for (name, key) in CUSTODIANS {
        steward.goes("/statements/rules/custodians");
        steward.types("name", name);
        steward.types("key", key);
        steward.clicks("main form[action='/statements/rules/custodians'] button:not(.link)");
        steward.sees(name);
        steward.finds_it_sound();
    }
}

fn proposes(member: &Reader) -> String {
    member.goes("/statements");
    member.finds_it_sound();
    member.clicks("main a[href='/statements/new']");
    member.finds_it_sound();
    member.types("title", "Keep the network open");
    member.types("why", "There is a vote in May.");
    member.types("addressees", "The election commission");
    member.chooses("consultation", "public");
    member.sends();
    member.sees("Keep the network open");
    member.finds_it_sound();
    member.place()
}

fn saves(member: &Reader, page: &str, text: &str) {
    member.goes(&format!("{page}/draft"));
    member.finds_it_sound();
    member.types("text", text);
    member.sends();
    member.finds_it_sound();
}

fn writes(member: &Reader, page: &str, text: &str) {
    saves(member, page, text);
    member.goes(page);
    member.sees(text.split('\n').next().unwrap_or_default());
    member.finds_it_sound();
}

/// Takes a step that the rules ask to wait for, with a public reason.
fn steps(steward: &Reader, page: &str, step: &str) {
    steward.goes(&format!("{page}/procedure"));
    steward.finds_it_sound();
    let fold = format!("#step-{step}");
    steward.unfolds(&fold);
    steward.types_at(&format!("{fold} [name='closes']"), &steward.date_in(1));
    steward.types_at(&format!("{fold} [name='closes_time']"), "12:00");
    steward.types_at(&format!("{fold} [name='nevertheless']"), HASTE);
    steward.clicks(&format!("{fold} form button"));
    steward.finds_it_sound();
}

fn asks_for_comments(steward: &Reader, page: &str) {
    steps(steward, page, "comments");
}

fn comments(other: &Reader, page: &str) {
    other.goes(page);
    other.clicks(".para + .para a.margin");
    other.finds_it_sound();
    other.types("words", "Slowing does the same.");
    other.chooses("kind", "concern");
    other.sends();
    other.sees("Slowing does the same.");
    other.finds_it_sound();
}

fn comments_without_account(guest: &Reader, member: &Reader, steward: &Reader, page: &str) {
    guest.goes(&format!("{page}/comments/new?about=missing"));
    guest.finds_it_sound();
    guest.types("words", "Who watches the network on that day?");
    guest.chooses("kind", "question");
    guest.types("name", "Grace");
    guest.types("affiliation", "An observer");
    guest.types("email", "grace@example.org");
    guest.sends();
    guest.finds_it_sound();
    follows_the_letter(guest, steward, "grace@example.org");
    guest.sends();
    guest.finds_it_sound();
    guest.goes(&format!("{page}/comments"));
    assert!(!guest.reads().contains("Who watches"), "it waits for somebody who has read it");
    member.goes(&format!("{page}/comments/waiting"));
    member.finds_it_sound();
    member.presses("main form [name='comment']");
    member.clicks("main form button[value='show']");
    guest.goes(&format!("{page}/comments"));
    guest.sees("Who watches the network on that day?");
    guest.finds_it_sound();
}

/// Each sees the other's words as they are typed, and one of them keeps them as a revision.
fn writes_together(member: &Reader, steward: &Reader, page: &str) {
    let together = format!("{page}/together");
    steward.goes(&together);
    member.goes(&together);
    member.finds_it_sound();
    member.writes_in("#together", "Now: ");
    member.awaits_here("#together-state[data-state='saved']");
    steward.comes_to_see("Lindiwe");
    steward.comes_to_see("Now:");
    member.clicks("#together-save button");
    member.goes(page);
    member.sees("Now:");
}

fn answers(member: &Reader, page: &str) {
    for (number, disposition, reason) in
        [(1, "accepted", "See the list."), (2, "declined", "That is another text.")]
    {
        member.goes(&format!("{page}/comments/{number}"));
        member.finds_it_sound();
        member.chooses("disposition", disposition);
        member.types_at("main form[action$='/disposition'] [name='reason']", reason);
        member.clicks("main form[action$='/disposition'] button");
        member.sees(reason);
        member.finds_it_sound();
    }
    writes(member, page, SECOND);
    member.goes(&format!("{page}/comments"));
    member.finds_it_sound();
}

fn calls_last(steward: &Reader, page: &str) {
    steps(steward, page, "last-call");
}

fn objects(other: &Reader, page: &str) {
    other.goes(&format!("{page}/positions"));
    other.finds_it_sound();
    other.chooses("stance", "object");
    other.chooses("ground", "harm");
    other.types("reason", "It names nobody who would have to answer for it.");
    other.clicks("main form[action$='/positions'] button:not(.link)");
    other.sees("It names nobody");
    other.finds_it_sound();
}

fn answers_the_objection(steward: &Reader, page: &str) {
    steward.goes(&format!("{page}/positions"));
    steward.finds_it_sound();
    steward.clicks("main a[href*='/objections/']");
    steward.finds_it_sound();
    steward.types("answer", "True; the addressee does, and it stands above the text.");
    steward.clicks("main form:has([name='answer']) button");
    steward.sees("the addressee does");
    steward.finds_it_sound();
}

fn concludes(steward: &Reader, page: &str) {
    steward.goes(&format!("{page}/outcome"));
    steward.finds_it_sound();
    steward.types("outcome", "One objects, and has been answered. The text goes out.");
    steward.types("nevertheless", HASTE);
    steward.sends();
    steward.finds_it_sound();
}

fn publishes(steward: &Reader, page: &str) {
    steward.goes(&format!("{page}/publication"));
    steward.finds_it_sound();
    if steward.counts("main form textarea[name='reason']") > 0 {
        steward.types("reason", HASTE);
    }
    steward.sends();
    steward.finds_it_sound();
    steward.goes(page);
    steward.sees("It names nobody");
    steward.finds_it_sound();
}

fn endorses(member: &Reader, page: &str) {
    member.goes(&format!("{page}/endorse"));
    member.finds_it_sound();
    member.types("name", "Lindiwe");
    member.sends();
    member.finds_it_sound();
    member.goes(&format!("{page}/signatories"));
    member.sees("Lindiwe");
    member.finds_it_sound();
}

fn endorses_without_account(guest: &Reader, steward: &Reader, page: &str) {
    guest.goes(&format!("{page}/endorse"));
    guest.finds_it_sound();
    guest.types("name", "Tomás");
    guest.types("mail", "tomas@example.org");
    guest.sends();
    guest.finds_it_sound();
    guest.goes(&format!("{page}/signatories"));
    assert!(!guest.reads().contains("Tomás"), "nobody signs with an address that is not theirs");
    confirms(guest, steward, "tomas@example.org");
    guest.clicks("main form button:not(.danger)");
    guest.finds_it_sound();
    guest.goes(&format!("{page}/signatories"));
    guest.sees("Tomás");
}

/// Follows the link that confirms a signature, out of the mail that went there.
fn confirms(guest: &Reader, steward: &Reader, to: &str) {
    steward.awaits("/stewardship/mail", to);
    steward.clicks("main .rows li a");
    steward.sees(to);
    guest.goes(&steward.address_of("main pre a[href*='/endorse/']"));
    guest.finds_it_sound();
}

/// By an address at the organization's own domain.
fn endorses_for_an_organization(guest: &Reader, steward: &Reader, page: &str) {
    guest.goes(&format!("{page}/endorse?as=organization"));
    guest.finds_it_sound();
    guest.types("name", "Observers Without Borders");
    guest.types("site", "https://observers.example.org");
    guest.types("affiliation", "Ines, secretary");
    guest.types("mail", "ines@observers.example.org");
    guest.sends();
    confirms(guest, steward, "ines@observers.example.org");
    guest.clicks("main form button:not(.danger)");
    guest.goes(&format!("{page}/signatories"));
    guest.sees("Observers Without Borders");
    guest.finds_it_sound();
}

fn endorses_under_seal(guest: &Reader, page: &str) {
    guest.goes(&format!("{page}/sealed"));
    guest.finds_it_sound();
    guest.chooses("kind", "person");
    guest.types("name", "Somebody at risk");
    guest.sends();
    guest.finds_it_sound();
    let code = guest.texts("#code").join("");
    assert_eq!(code.chars().filter(char::is_ascii_digit).count(), 24, "{code}");
    guest.goes(&format!("{page}/signatories"));
    assert!(!guest.reads().contains("Somebody at risk"), "{}", guest.reads());
    guest.finds_it_sound();
}

fn changes(steward: &Reader, page: &str) {
    saves(steward, page, THIRD);
    steward.goes(&format!("{page}/publication"));
    steward.chooses("change", "material");
    steward.types("reason", HASTE);
    steward.sends();
    steward.finds_it_sound();
    steward.goes(&format!("{page}/signatories"));
    assert!(!steward.reads().contains("Lindiwe"), "nobody is carried over to words they have not seen");
}

fn confirms_again(member: &Reader, page: &str) {
    member.goes(&format!("{page}/endorsement"));
    member.finds_it_sound();
    assert!(member.counts("main ins") > 0, "the difference is shown: {}", member.reads());
    member.clicks("main form:has([name='version']) button");
    member.finds_it_sound();
    member.goes(&format!("{page}/signatories"));
    member.sees("Lindiwe");
}

/// The record is a folder that can be carried away, and a program without this instance says that it holds.
fn is_verified_elsewhere(site: &Site, page: &str) {
    let folder = tempfile::tempdir().expect("room for a folder");
    let record = folder.path().join("record");
    let record = record.to_str().expect("a temporary path is text");
    let slug = page.rsplit('/').next().unwrap_or_default();
    let export = site.command(&["statement", "export", slug, record]).output().expect("the program runs");
    assert!(export.status.success(), "{}", String::from_utf8_lossy(&export.stderr));
    let elsewhere = tempfile::tempdir().expect("room for a folder");
    let verify = || {
        let mut verify = std::process::Command::new(browser_tests::program());
        verify.args(["verify", record]).current_dir(elsewhere.path());
        verify.output().expect("the program runs")
    };
    let said = verify();
    assert!(
        said.status.success(),
        "{}{}",
        String::from_utf8_lossy(&said.stdout),
        String::from_utf8_lossy(&said.stderr)
    );
    let text = folder.path().join("record").join("log.jsonl");
    let log = std::fs::read_to_string(&text).expect("a record has a log");
    std::fs::write(&text, log.replacen("proposed", "imposed", 1)).expect("it can be written");
    assert!(!verify().status.success(), "a changed log is found out");
}
