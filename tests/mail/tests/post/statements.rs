//! A statement by mail: the lists are told, the network is asked, and whoever has nothing but a mail program
//! comments, talks, objects and signs.

use mail_tests::{Client, DOMAIN, Office, Page, Taken, URL, Visitor};
use message::Message;
use site::Engine;

const TITLE: &str = "Keep the network open";
const TEXT: &str = "Keep the network open, before and after the vote.\n\nGive no order to cut it.";
/// Why whoever tries all this in a minute does not wait three days.
const HASTE: &str = "This is a rehearsal, and nobody waits three days for it.";
/// Has an account, and only ever answers mails.
const DAN: &str = "dan@away.example";
/// Is on the list, and nothing else.
const READER: &str = "cem@away.example";
/// Has written to the list once.
const STRANGER: &str = "zoe@there.example";

#[test]
fn a_statement_goes_its_way_by_mail_on_sqlite() {
    goes_its_way(Engine::Sqlite);
}

#[test]
fn a_statement_goes_its_way_by_mail_on_postgres() {
    goes_its_way(Engine::Postgres);
}

fn goes_its_way(engine: Engine) {
    let mut office = Office::opens(engine);
    office.makes_a_list("talk");
    office.subscribes("talk", &[READER.to_owned()]);
    names_the_list(&mut office.steward);
    let mut bea = joins(&office, "Bea", "bea@away.example");
    joins(&office, "Dan", DAN);

    let page = drafts(&mut bea);
    let notice = asks_for_comments(&mut office, &page);
    comments_by_mail(&office, &page);
    talks_by_mail(&office, &mut bea, &page);
    calls_last(&mut office, &page, &notice);
    objects_by_mail(&mut office, &page);
    is_published(&mut office, &page);

    endorses_by_mail(&mut office, &page);
    let link = endorses_on_the_list(&mut office, &page);
    withdraws(&office, &page, &link);
}

/// A mail that has come, and what its reader sees of it.
struct Read {
    taken: Taken,
    subject: String,
    text: String,
}

impl Read {
    fn of(taken: &Taken) -> Self {
        let message = parsed(taken);
        Self { taken: taken.clone(), subject: message.subject.clone(), text: message.text().text }
    }

    /// The address in it that has this in it.
    #[track_caller]
    fn link(&self, part: &str) -> String {
        let link = self.text.split_whitespace().find(|word| word.starts_with(URL) && word.contains(part));
        link.unwrap_or_else(|| panic!("no address with {part} in {}", self.text)).to_owned()
    }
}

fn parsed(taken: &Taken) -> Message {
    message::read(&taken.bytes).expect("the house writes what can be read")
}

/// The last mail to somebody whose subject begins so, as soon as it is there.
fn has(office: &Office, to: &str, subject: &str) -> Read {
    let theirs = |taken: &Taken| taken.to == to && parsed(taken).subject.starts_with(subject);
    let taken = office.sink.awaits(|taken| taken.iter().any(theirs));
    Read::of(taken.iter().rfind(|taken| theirs(taken)).expect("it was awaited"))
}

/// Writes a mail, as mail programs do it now.
fn writes(office: &Office, from: &str, to: &str, subject: &str, words: &str) {
    let address = from.split(['<', '>']).find(|part| part.contains('@')).expect("an address");
    let message = format!(
        "From: {from}\r\nTo: <{to}>\r\nSubject: {subject}\r\nMessage-ID: <{}@away.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{words}\r\n",
        office.sink.count()
    );
    let mut lmtp = Client::lmtp(&office.lmtp).expect("the program takes mail");
    let answer = lmtp.hands_over(address, to, message.as_bytes()).expect("the program answers");
    assert!(answer.starts_with("250"), "{to}: {answer}");
}

/// Answers a mail above what it says; gives what is written back, which says this.
#[track_caller]
fn answers(office: &Office, mail: &Read, words: &str, understood: &str) -> Read {
    let who = &mail.taken.to;
    let field = mail.taken.field("Reply-To").unwrap_or_else(|| panic!("{} takes no answer", mail.text));
    let to = field.split(['<', '>']).find(|part| part.contains('@')).expect("an address");
    let quoted: String = mail.text.lines().map(|line| format!("> {line}\r\n")).collect();
    let words = format!("{words}\r\n\r\nOn Monday the house wrote:\r\n{quoted}");
    writes(office, &format!("<{who}>"), to, "Re: your mail", &words);
    let back = |taken: &Taken| taken.to == *who && Read::of(taken).text.contains(understood);
    let taken = office.sink.awaits(|taken| taken.iter().any(back));
    Read::of(taken.iter().rfind(|taken| back(taken)).expect("it was awaited"))
}

/// Sends the form of a page that goes `to`, which must be taken.
#[track_caller]
fn sends(visitor: &mut Visitor, from: &str, to: &str, typed: &[(&str, &str)]) -> Page {
    let answer = visitor.sends(from, to, typed);
    assert_eq!(answer.status, 303, "{to}: {}", answer.text());
    answer
}

/// What everybody can read there.
fn public(office: &Office, path: &str) -> Page {
    Visitor::comes(&office.site).reads(path)
}

fn names_the_list(steward: &mut Visitor) {
    let rules = "/statements/rules";
    let list = steward.reads(rules).attribute("main input[name='notice']", "value").expect("it is offered");
    sends(steward, rules, rules, &[("notice", &list)]);
    let named = steward.reads(rules).fact("Lists that are told before comments are asked for");
    assert_eq!(named.as_deref(), Some("talk"));
}

fn joins(office: &Office, name: &str, email: &str) -> Visitor {
    let mut visitor = Visitor::comes(&office.site);
    let asked = visitor.sends("/join", "/join", &[("name", name), ("email", email)]);
    assert_eq!(asked.status, 200, "{}", asked.text());
    let link = has(office, email, "").link("/join/");
    sends(&mut visitor, &link, &link, &[]);
    visitor
}

fn drafts(bea: &mut Visitor) -> String {
    let typed = [
        ("title", TITLE),
        ("why", "There is a vote in May."),
        ("addressees", "The election commission"),
        ("consultation", "public"),
    ];
    let page = sends(bea, "/statements/new", "/statements", &typed).leads_to().expect("it has a page");
    let draft = format!("{page}/draft");
    sends(bea, &draft, &draft, &[("text", TEXT)]);
    page
}

/// The list has it in its archive and its reader has a copy; the members are asked. Gives the copy.
fn asks_for_comments(office: &mut Office, page: &str) -> Read {
    let procedure = format!("{page}/procedure");
    let typed = [("step", "comments"), ("words", "Read it before Monday.")];
    sends(&mut office.steward, &procedure, &procedure, &typed);

    let copy = has(office, READER, "Comments until");
    assert!(copy.subject.ends_with(TITLE), "{}", copy.subject);
    assert!(copy.text.contains("Read it before Monday.") && copy.text.contains(page), "{}", copy.text);
    assert!(copy.taken.field("From").is_some_and(|from| from.contains("Ana")), "{}", copy.taken.text());
    let strip = public(office, &procedure);
    let evidence = strip.attribute("main a[href*='/lists/talk/messages/']", "href").expect("it is shown");
    assert!(public(office, &evidence).says("Read it before Monday."));

    let call = has(office, "bea@away.example", "Comments are asked for");
    assert!(call.text.contains("¶2 Give no order to cut it."), "{}", call.text);
    copy
}

fn comments_by_mail(office: &Office, page: &str) {
    let call = has(office, DAN, "Comments are asked for");
    let words = "Dear Ana,\r\n\r\n¶2: Slowing it does the same.\r\n\r\nMissing: who watches on that day?";
    answers(office, &call, words, &format!("Your 2 comments on {TITLE} are there: #1 (¶2), #2"));
    let comments = public(office, &format!("{page}/comments"));
    for said in ["Slowing it does the same.", "who watches on that day?"] {
        assert!(comments.says(said), "{}", comments.text());
    }
    for quoted in ["On Monday the house wrote", "Dear Ana"] {
        assert!(!comments.says(quoted), "{}", comments.text());
    }
    let first = public(office, &format!("{page}/comments/1"));
    assert!(first.says("Give no order to cut it."), "it hangs on its paragraph: {}", first.text());
}

/// A drafter answers on the web; its author says something to that by mail, and the drafter hears of it.
fn talks_by_mail(office: &Office, bea: &mut Visitor, page: &str) {
    let first = format!("{page}/comments/1");
    for (number, disposition, reason) in
        [(1, "declined", "Another text of ours is about that."), (2, "accepted", "The next draft says it.")]
    {
        let comment = format!("{page}/comments/{number}");
        let typed = [("disposition", disposition), ("reason", reason)];
        sends(bea, &comment, &format!("{comment}/disposition"), &typed);
    }
    let told = has(office, DAN, &format!("Your comment #1 on {TITLE} was declined"));
    assert!(told.text.contains("Another text of ours is about that."), "{}", told.text);
    answers(office, &told, "Then name that text.", &format!("Your reply to comment #1 on {TITLE} is there."));
    let thread = public(office, &first);
    assert!(thread.says("Then name that text.") && !thread.says("the house wrote"), "{}", thread.text());
    let heard = has(office, "bea@away.example", &format!("New reply to comment #1 on {TITLE}"));
    assert!(heard.text.contains("Then name that text."), "{}", heard.text);
}

/// Refused while the window is open; a facilitator goes on with a reason, and it stands there for good.
fn calls_last(office: &mut Office, page: &str, notice: &Read) {
    let procedure = format!("{page}/procedure");
    let refused = office.steward.sends(&procedure, &procedure, &[("step", "last-call")]);
    assert_eq!(refused.status, 422, "{}", refused.text());
    let typed = [("step", "last-call"), ("nevertheless", HASTE)];
    sends(&mut office.steward, &procedure, &procedure, &typed);
    let strip = public(office, &procedure);
    assert!(strip.says("Broken") && strip.says(HASTE), "{}", strip.text());
    let copy = has(office, READER, "Last call until");
    assert_eq!(copy.taken.field("In-Reply-To"), notice.taken.field("Message-ID"), "{}", copy.taken.text());
}

fn objects_by_mail(office: &mut Office, page: &str) {
    let called = has(office, DAN, "Last call on");
    let unclear = answers(office, &called, "I am not so sure.", "Your answer was not understood");
    assert!(unclear.text.contains("nothing was noted"), "{}", unclear.text);
    assert!(unclear.taken.field("Reply-To").is_some(), "they may say it again");
    let words = "Object, harm: it names nobody who would have to answer for it.";
    answers(office, &called, words, &format!("It is noted that you object to “{TITLE}”"));
    let positions = public(office, &format!("{page}/positions"));
    assert!(positions.says("It harms somebody"), "{}", positions.text());
    let objection = positions.attribute("main a[href*='/objections/']", "href").expect("it is listed");
    assert!(public(office, &objection).says("it names nobody who would have to answer for it"));

    sends(
        &mut office.steward,
        &objection,
        &objection,
        &[("answer", "The addressee would, and stands above the text.")],
    );
    let told = has(office, DAN, &format!("Your objection to “{TITLE}” was answered"));
    assert!(told.text.contains("The addressee would") && told.text.contains(&objection), "{}", told.text);
}

fn is_published(office: &mut Office, page: &str) {
    let outcome = format!("{page}/outcome");
    let typed = [("outcome", "One objects, and has been answered. It goes out."), ("nevertheless", HASTE)];
    sends(&mut office.steward, &outcome, &outcome, &typed);
    let publication = format!("{page}/publication");
    sends(&mut office.steward, &publication, &publication, &[]);
    let published = public(office, page);
    let dissent = "it names nobody who would have to answer for it";
    assert!(published.says(dissent), "it travels with the text: {}", published.text());
}

fn signatories(office: &Office, page: &str) -> Page {
    public(office, &format!("{page}/signatories"))
}

fn endorses_by_mail(office: &mut Office, page: &str) {
    let tend = format!("{page}/endorsements");
    sends(&mut office.steward, &tend, &format!("{tend}/call"), &[]);
    let call = has(office, DAN, &format!("Do you endorse this? {TITLE}"));
    let signed = format!("Dan has endorsed “{TITLE}”, version 1");
    answers(office, &call, "I endorse", &signed);
    assert!(signatories(office, page).says("Dan"));
}

/// A stranger says it on the list: nothing stands before they have confirmed it. Gives the link by which they take it
/// back.
fn endorses_on_the_list(office: &mut Office, page: &str) -> String {
    let name = "Zoe Ndiaye";
    writes(office, &format!("{name} <{STRANGER}>"), &format!("talk@{DOMAIN}"), "The statement", "I endorse.");
    let field = has(office, READER, "The statement").taken.field("Archived-At").expect("it is archived");
    let message = field.trim_matches(['<', '>']);
    let tend = format!("{page}/endorsements");
    sends(&mut office.steward, &tend, &tend, &[("address", message)]);

    let link = has(office, STRANGER, &format!("Confirm your endorsement: {TITLE}")).link("/endorse/");
    let mut zoe = Visitor::comes(&office.site);
    assert!(zoe.reads(&link).says(name));
    assert!(!signatories(office, page).says(name), "looking changes nothing");
    sends(&mut zoe, &link, &link, &[]);
    let signed = signatories(office, page);
    assert!(signed.says(name) && !signed.says(STRANGER), "{}", signed.text());
    let archived = message.strip_prefix(URL).expect("it is ours");
    let evidence = signed.attributes("main a", "href");
    assert!(evidence.iter().any(|link| link.ends_with(archived)), "{evidence:?}");
    has(office, STRANGER, &format!("Your endorsement: {TITLE}")).link("/endorsement/")
}

/// One click opens the link, which changes nothing; the other one presses the button.
fn withdraws(office: &Office, page: &str, link: &str) {
    let mut zoe = Visitor::comes(&office.site);
    assert!(zoe.reads(link).says("Zoe Ndiaye"));
    assert!(signatories(office, page).says("Zoe Ndiaye"), "looking changes nothing");
    sends(&mut zoe, link, link, &[]);
    let left = signatories(office, page);
    assert!(!left.says("Zoe Ndiaye") && left.says("Dan"), "{}", left.text());
}
