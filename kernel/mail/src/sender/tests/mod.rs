//! The sender against a sink that fails where it is told to, on both engines, with a clock that is moved by
//! hand.

mod failing;
mod going;
mod returning;

use super::*;
use crate::signing::tests::{DOMAIN, KEYS};
use crate::sink::Sink;
use crate::{CopyTo, Delivery, Parcel, Relay, add_copies, deliveries, dispatch, raw};
use access::Actor;
use base::{Email, Parse};
use bytes::Bytes;
use db::trial::Trial;
use facts::{Act, Fact, Problem, Reader, Subject};

const SECRET: [u8; 32] = [9; 32];

/// Everything that a sender needs, and somebody who posts.
struct Office {
    clock: Clock,
    dice: Dice,
    files: files::Store,
    readers: Arc<Readers>,
    trial: Trial,
    _directory: tempfile::TempDir,
}

#[derive(serde::Serialize)]
struct Posted {
    about: Subject,
}

impl Fact for Posted {
    const KIND: &'static str = "test-posted";

    fn subject(&self) -> Subject {
        self.about.clone()
    }
}

/// Both engines, one after the other.
async fn offices() -> Vec<Office> {
    let mut offices = Vec::new();
    for trial in db::trial::both() {
        trial.migrate(&[access::CHAPTER, jobs::CHAPTER, facts::CHAPTER, crate::CHAPTER]).await.unwrap();
        let directory = tempfile::tempdir().unwrap();
        offices.push(Office {
            clock: Clock::standing_at(Moment::from_micros(1_764_579_600_000_000)),
            dice: Dice::loaded(3),
            files: files::Store::open(&files::Place::Disk(directory.path().into())).unwrap(),
            readers: Arc::new(Readers::new([Reader {
                job: "heard",
                kinds: &["mail-refused", "mail-bounced"],
            }])),
            trial,
            _directory: directory,
        });
    }
    offices
}

fn reader(name: &str) -> Email {
    Email::parse(&format!("{name}@people.example")).unwrap()
}

impl Office {
    /// A sender over relays at these addresses, with so many sessions each.
    fn sender(&self, relays: &[String], sessions: usize) -> Sender {
        self.node(1, relays, sessions)
    }

    /// The sender of one of several nodes.
    fn node(&self, number: u8, relays: &[String], sessions: usize) -> Sender {
        let relays: Vec<Relay> = relays.iter().map(|url| Relay::open(url).unwrap()).collect();
        let post = Post::new(relays, Email::parse("house@example.org").unwrap())
            .for_domain(DOMAIN)
            .with_sessions(sessions)
            .with_keys(Arc::clone(&KEYS));
        Sender::new(Sending {
            db: (*self.trial).clone(),
            clock: self.clock.clone(),
            dice: self.dice.clone(),
            files: self.files.clone(),
            readers: Arc::clone(&self.readers),
            secret: SECRET,
            node: Id::from_bytes([number; 16]),
            post,
        })
    }

    async fn act<R: Send + 'static>(
        &self,
        act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
    ) -> R {
        let done = facts::perform(&self.trial, &self.clock, &self.dice, &self.readers, Actor::House, act);
        done.await.unwrap().0
    }

    /// Posts a message to readers by name; gives what it is about.
    async fn posts(&self, line: &str, message: &[u8], readers: &[&str]) -> Subject {
        let prepared = raw::prepare(&self.files, Bytes::copy_from_slice(message)).await.unwrap();
        let copies: Vec<CopyTo> =
            readers.iter().map(|name| CopyTo { to: reader(name), mark: format!("mark-of-{name}") }).collect();
        let line = line.to_owned();
        self.act(move |act| {
            let about = Subject::new("list-message", act.id::<Subject>());
            let now = act.now();
            let parcel = Parcel {
                about: about.clone(),
                line: line.clone(),
                raw: raw::keep(act, &prepared, now)?,
                fields: vec![("List-Unsubscribe".into(), "<https://example.org/u/{mark}>".into())],
                domain: DOMAIN.into(),
            };
            let parcel = dispatch(act, &parcel)?;
            add_copies(act, parcel, &copies)?;
            act.record(&Posted { about: about.clone() })?;
            Ok(about)
        })
        .await
    }

    /// A short message that says its number.
    async fn posts_number(&self, line: &str, number: usize, readers: &[&str]) -> Subject {
        let message = format!("From: ana@example.net\r\nSubject: {number}\r\n\r\nNumber {number}\r\n");
        self.posts(line, message.as_bytes(), readers).await
    }

    async fn deliveries(&self, about: &Subject, name: &str) -> Vec<Delivery> {
        let (about, to) = (about.clone(), reader(name));
        self.trial.read(move |read| deliveries(read, &about, &to)).await.unwrap()
    }

    /// The bodies of all facts of a kind, oldest first.
    async fn facts(&self, kind: &'static str) -> Vec<crate::Return> {
        let latest =
            self.trial.read(|read| facts::latest(read, Moment::from_micros(i64::MAX), 500)).await.unwrap();
        let of_kind = latest.into_iter().rev().filter(|entry| entry.kind == kind);
        of_kind.map(|entry| serde_json::from_str(&entry.body).unwrap()).collect()
    }
}

/// The subjects of what a reader was sent, in the order in which it came.
fn numbers_to(sink: &Sink, name: &str) -> Vec<String> {
    let to = reader(name).to_string();
    let taken = sink.taken().into_iter().filter(|taken| taken.to == to);
    let subject = |text: String| text.split("Subject: ").nth(1).unwrap().lines().next().unwrap().to_owned();
    taken.map(|taken| subject(taken.text())).collect()
}
