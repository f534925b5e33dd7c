//! An instance with a steward, lists, a way in and a way out.

use crate::{Client, Sink, Visitor};
use site::{Engine, Site, free_port};

/// What follows the `@` in the addresses of its lists.
pub const DOMAIN: &str = "lists.example";

/// The address of the site, as its visitors and letters have it.
pub const URL: &str = "https://lists.example";

/// So many addresses are put on a list at once.
const AT_ONCE: usize = 1_000;

/// The instance, and the server that takes what it sends.
pub struct Office {
    /// The program.
    pub site: Site,
    /// Where its mail goes.
    pub sink: Sink,
    /// Where it takes mail by LMTP.
    pub lmtp: String,
    /// Where it takes mail by SMTP.
    pub smtp: String,
    /// Its steward, signed in.
    pub steward: Visitor,
}

impl Office {
    /// A network that has just been set up.
    ///
    /// # Panics
    /// This and all that follows: when the program does not do what it should.
    pub fn opens(engine: Engine) -> Self {
        Self::asking(engine, "none")
    }

    /// The same, which asks a name server where mail really comes from.
    pub fn asking(engine: Engine, resolver: &str) -> Self {
        let sink = Sink::open();
        let (lmtp, smtp) = (local(), local());
        let (relay, sender) = (sink.url(), format!("bits@{DOMAIN}"));
        let ways = ["--lmtp", &lmtp, "--smtp", &smtp, "--relay", &relay];
        let names = ["--mail-domain", DOMAIN, "--sender", &sender, "--resolver", resolver, "--url", URL];
        let site = Site::empty(engine, &[&ways[..], &names].concat());
        let mut steward = Visitor::comes(&site);
        let link = site.setup_link();
        let typed = [("name", "Ana"), ("email", "ana@example.org"), ("network_name", "Neighbours")];
        let set_up = steward.sends(&link, &link, &typed);
        assert_eq!(set_up.status, 303, "{}", set_up.text());
        Self { site, sink, lmtp, smtp, steward }
    }

    /// Makes a list on which anybody may write.
    pub fn makes_a_list(&mut self, name: &str) {
        let typed = [("name", name), ("title", name), ("posting", "anyone"), ("most_bytes", "26214400")];
        let made = self.steward.sends("/lists/new", "/lists", &typed);
        assert_eq!(made.status, 303, "{}", made.text());
    }

    /// Puts these addresses on a list, and waits until each has its letter.
    pub fn subscribes(&mut self, list: &str, addresses: &[String]) {
        let before = self.sink.count();
        for some in addresses.chunks(AT_ONCE) {
            let (lines, import) = (some.join("\n"), format!("/lists/{list}/import"));
            let typed = [("addresses", lines.as_str()), ("consent", "They asked for it.")];
            let page = self.steward.sends(&import, &import, &typed);
            assert_eq!(page.status, 200, "{}", page.text());
        }
        self.sink.awaits(|taken| taken.len() >= before + addresses.len());
    }

    /// Hands a message over by LMTP, as a mail server does; gives the answer.
    pub fn posts(&self, list: &str, message: &[u8]) -> String {
        let mut lmtp = Client::lmtp(&self.lmtp).expect("the program takes mail");
        lmtp.hands_over("ana@example.org", &format!("{list}@{DOMAIN}"), message).expect("the program answers")
    }
}

/// A message with that subject, which says it again.
pub fn letter(id: &str, subject: &str, more: &str) -> Vec<u8> {
    format!(
        "From: Ana <ana@example.org>\r\nTo: talk@{DOMAIN}\r\nSubject: {subject}\r\n\
         Date: Mon, 2 Mar 2026 10:00:00 +0000\r\nMessage-ID: <{id}@example.org>\r\n{more}\r\n{subject}\r\n"
    )
    .into_bytes()
}

fn local() -> String {
    format!("127.0.0.1:{}", free_port())
}
