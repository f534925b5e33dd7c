//! The post office: hands waiting letters to the relay, or keeps them where there is none.

use crate::letter::Letter;
use crate::mime::compose;
use crate::outbox::{self, State};
use crate::relay::{Relay, SESSIONS, Undelivered};
use crate::signing::{Keyring, Keys, Unsigned, signed_letter};
use crate::{raw, sender};
use base::{Clock, Email, Id, Moment, days};
use db::{Db, Fault};
use jobs::{Failed, Job};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// The kind of job that sends one letter.
pub const SEND: &str = "mail-send";

/// The kind of job that removes old letters.
pub const SWEEP: &str = "mail-sweep";

/// Letters hold what people wrote to each other: they are removed so long after they were settled.
pub const SWEPT: Duration = days(30);

/// Copies hold only who got what, and bounces may be late: they are removed so long after they were settled.
pub const COPIES_SWEPT: Duration = days(90);

/// Where letters go out. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Post {
    relays: Arc<Vec<Relay>>,
    sessions: usize,
    sender: Email,
    domain: Arc<str>,
    /// Which relay comes next.
    turn: Arc<AtomicUsize>,
    keys: Keyring,
}

impl Post {
    /// With relays mail is sent, by all of them in turn; without one it is kept and shown to the stewards. `sender` is
    /// the address that letters come from.
    pub fn new(relays: impl IntoIterator<Item = Relay>, sender: Email) -> Self {
        let relays: Arc<Vec<Relay>> = Arc::new(relays.into_iter().collect());
        let domain = Arc::from(sender.domain());
        let (turn, keys) = (Arc::default(), Keyring::default());
        Self { relays, sessions: SESSIONS, sender, domain, turn, keys }.set_up()
    }

    /// With another domain than the sender's: the one that lists and return paths live in, that signs, and that greets
    /// a relay whose address says no name.
    #[must_use]
    pub fn for_domain(self, domain: &str) -> Self {
        Self { domain: Arc::from(domain), ..self }.set_up()
    }

    /// With at most so many sessions at once with each relay.
    #[must_use]
    pub fn with_sessions(self, sessions: usize) -> Self {
        Self { sessions, ..self }.set_up()
    }

    /// With keys that were made elsewhere; else those of the database are used, and made when there are none.
    #[must_use]
    pub fn with_keys(self, keys: Arc<Keys>) -> Self {
        Self { keys: Keyring::with(keys), ..self }
    }

    /// The keys that sign for a domain.
    pub async fn keys(&self, db: &Db, clock: &Clock, domain: &str) -> Result<Arc<Keys>, Fault> {
        self.keys.of(db, clock, domain).await
    }

    fn set_up(self) -> Self {
        let relays = self.relays.iter().map(|relay| relay.set_up(&self.domain, self.sessions)).collect();
        Self { relays: Arc::new(relays), ..self }
    }

    /// Whether mail leaves the house.
    pub fn delivers(&self) -> bool {
        !self.relays.is_empty()
    }

    /// The domain of lists, return paths and signatures.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The relays, in their order.
    pub(crate) fn relays(&self) -> &[Relay] {
        &self.relays
    }

    /// The address that letters come from.
    pub const fn sender(&self) -> &Email {
        &self.sender
    }

    /// A new `Message-ID`, without angle brackets.
    pub fn message_id<T>(&self, id: Id<T>) -> String {
        format!("{id}@{}", self.sender.domain())
    }

    /// A letter as it goes over the wire, signed, in the name of the network unless it has one of its own.
    pub fn ready(
        &self,
        letter: &Letter,
        keys: &Keys,
        network: &str,
        now: Moment,
    ) -> Result<Vec<u8>, Unsigned> {
        signed_letter(&compose(letter, &self.sender, network), keys, now)
    }

    /// Asks each relay whether it is there, for `doctor`; nothing where there is none.
    pub async fn check(&self) -> Result<(), Undelivered> {
        for relay in self.relays.iter() {
            relay.check().await?;
        }
        Ok(())
    }

    /// Does one job of sending. A letter that has gone out is not sent twice, unless the machine stopped in between.
    pub async fn send(&self, db: &Db, clock: &Clock, network: &str, job: &Job) -> Result<(), Failed> {
        let id: Id<Letter> =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        let Some(kept) = db.read(move |read| outbox::kept(read, id)).await? else { return Ok(()) };
        let (State::Waiting, Some(letter)) = (kept.state, kept.letter) else { return Ok(()) };
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let Some(relay) = self.relays.get(turn % self.relays.len().max(1)) else {
            return self.settle(db, clock, id, State::Kept, None).await;
        };
        let keys = self.keys(db, clock, &self.domain).await?;
        let raw = self
            .ready(&letter, &keys, network, clock.now())
            .map_err(|unsigned| Failed::Later(unsigned.to_string(), None))?;
        match relay.send(&self.sender, &letter.to, &raw).await {
            Ok(()) => self.settle(db, clock, id, State::Sent, None).await,
            Err(Undelivered::Later(trouble)) => Err(Failed::Later(trouble, None)),
            Err(Undelivered::Never(trouble)) => {
                self.settle(db, clock, id, State::Failed, Some(trouble)).await
            }
        }
    }

    /// Removes letters that were settled [`SWEPT`] ago, copies that were settled [`COPIES_SWEPT`] ago, and what their
    /// messages were made of.
    pub async fn sweep(&self, db: &Db, clock: &Clock, files: &files::Store) -> Result<(), raw::Trouble> {
        let (letters, copies) = (clock.now().minus(SWEPT), clock.now().minus(COPIES_SWEPT));
        db.act(move |tx| {
            outbox::sweep(tx, letters)?;
            sender::sweep(tx, copies)
        })
        .await?;
        raw::sweep(db, files, letters).await
    }

    async fn settle(
        &self,
        db: &Db,
        clock: &Clock,
        id: Id<Letter>,
        state: State,
        trouble: Option<String>,
    ) -> Result<(), Failed> {
        let now = clock.now();
        db.act(move |tx| outbox::settle(tx, id, state, trouble.as_deref(), now)).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signing::tests::{DOMAIN, KEYS, verified};
    use crate::sink::Sink;
    use base::{Dice, Lang, Parse, Tongue};
    use mail_auth::DkimResult;

    fn letter(to: &str, now: Moment) -> Letter {
        Letter {
            to: Email::parse(to).unwrap(),
            to_name: None,
            from: None,
            subject: "Hello".into(),
            body: "One line.\n".into(),
            html: None,
            reply_to: None,
            headers: vec![],
            message_id: format!("1@{DOMAIN}"),
            date: now,
            lang: Lang::from(Tongue::English),
            unsubscribe: None,
            auto_submitted: true,
            attachments: vec![],
        }
    }

    #[tokio::test]
    async fn letters_go_out_signed_by_all_relays_in_turn_and_once() {
        for trial in db::trial::both() {
            trial.migrate(&[access::CHAPTER, jobs::CHAPTER, facts::CHAPTER, crate::CHAPTER]).await.unwrap();
            let clock = Clock::standing_at(Moment::from_micros(1_764_579_600_000_000));
            let sinks = [Sink::open().await, Sink::open().await];
            let relays = sinks.iter().map(|sink| Relay::open(&sink.url()).unwrap());
            let post = Post::new(relays, Email::parse(&format!("house@{DOMAIN}")).unwrap())
                .with_keys(Arc::clone(&KEYS));
            for number in 0..4 {
                let letter = letter(&format!("reader{number}@people.example"), clock.now());
                let (time, dice) = (clock.clone(), Dice::loaded(number));
                let readers = Arc::default();
                let written =
                    facts::perform(&trial, &time, &dice, &readers, access::Actor::House, move |act| {
                        outbox::send(act, &letter)?;
                        act.record(&crate::Complained(crate::Return {
                            about: facts::Subject::new("letter", act.id::<Letter>()),
                            to: letter.to.clone(),
                            delivery: act.id(),
                            reason: crate::Reason::default(),
                        }))?;
                        Ok(())
                    });
                written.await.unwrap();
            }
            let letters = trial.read(|read| outbox::latest(read, 10)).await.unwrap();
            for kept in letters.iter().chain(&letters) {
                let body = serde_json::to_string(&kept.id).unwrap();
                let job = Job { id: kept.id.as_of(), kind: SEND.into(), body, attempts: 0 };
                post.send(&trial, &clock, "Best Bits", &job).await.unwrap();
            }
            for sink in &sinks {
                assert_eq!(sink.taken().len(), 2);
                for taken in sink.taken() {
                    let results = verified(&taken.message).await;
                    assert!(
                        results.len() == 2 && results.iter().all(|(result, _)| *result == DkimResult::Pass)
                    );
                }
            }
        }
    }
}
