//! A house in a test.

use crate::browser::Browser;
use access::{Account, Actor, Person, Role, Standing, accounts, sessions};
use arrivals::{Authenticator, Received, Resolver};
use base::{Clock, Dice, Email, Id, Moment, Parse, Tongue, seconds};
use capability::{Built, Capability, Follower, Foundation, PersonName, build};
use db::trial::{self, Trial};
use facts::{Act, Fact, Look, Problem, Subject};
use mail::{Keys, Letter, Post};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// Where the clock of every test stands at first: Monday 1 December 2025, 09:00 UTC.
const FIRST: Moment = Moment::from_micros(1_764_579_600_000_000);

/// The keys that sign the mail of all test houses: to make some takes longer than most tests.
fn keys() -> Arc<Keys> {
    static KEYS: OnceLock<Arc<Keys>> = OnceLock::new();
    Arc::clone(KEYS.get_or_init(|| Arc::new(Keys::make("bits.example").expect("keys can be made"))))
}

/// As much as the server takes.
const LARGEST_MAIL: usize = 32 * 1024 * 1024;

/// A house with its capabilities, on one engine, in a runtime of its own.
pub struct House {
    /// The clock; `house.clock.pass(days(7))`.
    pub clock: Clock,
    /// The house that is tested.
    pub built: Built,
    pub(crate) runtime: Runtime,
    follower: Mutex<Follower>,
    _files: TempDir,
    _trial: Trial,
}

/// Somebody has come to have an account, without going through the doors.
#[derive(serde::Serialize)]
struct Seeded {
    person: Id<Person>,
}

impl Fact for Seeded {
    const KIND: &'static str = "test-seeded";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }
}

/// The capabilities with the page to which the box at the head of every page leads.
fn with_search<'a>(capabilities: &[&'a Capability]) -> Vec<&'a Capability> {
    let others = capabilities.iter().filter(|capability| capability.name != finding::CAPABILITY.name);
    others.copied().chain([&finding::CAPABILITY]).collect()
}

/// Runs a test on SQLite, then on PostgreSQL.
pub fn each(capabilities: &[&Capability], test: impl Fn(&House)) {
    for trial in trial::both() {
        test(&House::open(capabilities, trial));
    }
}

impl House {
    fn open(capabilities: &[&Capability], trial: Trial) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime for the test");
        let clock = Clock::standing_at(FIRST);
        let files = TempDir::new().expect("a directory for the test's files");
        let foundation = Foundation {
            db: (*trial).clone(),
            clock: clock.clone(),
            dice: Dice::loaded(7),
            node: Id::from_bytes([0; 16]),
            settings: web::Settings {
                url: "https://bits.example".into(),
                mail_domain: "bits.example".into(),
                proxied: false,
                demo: false,
            },
            files: files::Store::open(&files::Place::Disk(files.path().into()))
                .expect("a store for the test"),
            search: search::Index::in_memory().expect("an index for the test"),
            fetcher: fetch::Fetcher::new(fetch::FetchSettings {
                user_agent: "best-bits-test (+https://bits.example)".into(),
                allow_private: true,
                max_bytes: 8 * 1024 * 1024,
                timeout: seconds(20),
            }),
            post: Post::new(None, Email::parse("house@bits.example").expect("an address")).with_keys(keys()),
            authenticator: Authenticator::new(&Resolver::None, "bits.example", None)
                .expect("nobody is asked"),
        };
        let built =
            runtime.block_on(build(&with_search(capabilities), foundation)).expect("the house can be built");
        let follower = Mutex::new(Follower::new(built.house.clone()));
        Self { clock, built, runtime, follower, _files: files, _trial: trial }
    }

    /// A reader without an account.
    pub fn visitor(&self) -> Browser<'_> {
        Browser::new(self)
    }

    /// A participant, signed in; their address is `<name>@people.example`.
    pub fn member(&self, name: &str) -> Browser<'_> {
        self.person(name, Role::Participant, Standing::Active)
    }

    /// A facilitator of the network, signed in.
    pub fn facilitator(&self, name: &str) -> Browser<'_> {
        self.person(name, Role::Facilitator, Standing::Active)
    }

    /// A steward, signed in.
    pub fn steward(&self, name: &str) -> Browser<'_> {
        self.person(name, Role::Steward, Standing::Active)
    }

    /// Somebody whose request to join has not been answered, signed in.
    pub fn applicant(&self, name: &str) -> Browser<'_> {
        self.person(name, Role::Participant, Standing::Applied)
    }

    fn person(&self, name: &str, role: Role, standing: Standing) -> Browser<'_> {
        let token = self.built.house.dice.token();
        let hash = token.hash();
        let line: PersonName = PersonName::parse(name).expect("a name");
        let local: String = name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(".");
        let email = Email::parse(&format!("{local}@people.example")).expect("a name that makes an address");
        let welcomes = self.built.welcomes.clone();
        let person = self.act(Actor::House, move |act| {
            let person: Id<Person> = act.id();
            let now = act.now();
            let account = Account {
                person,
                email: email.clone(),
                role,
                standing,
                tongue: Some(Tongue::English),
                zone: None,
                joined: now,
            };
            accounts::add(act, &account)?;
            sessions::open(act, &hash, person, "Test", now)?;
            for welcome in &welcomes {
                welcome(act, person, &line)?;
            }
            act.record(&Seeded { person })?;
            Ok(person)
        });
        Browser::signed_in(self, token.reveal(), person)
    }

    /// Does something without going through a door.
    pub fn act<R: Send + 'static>(
        &self,
        actor: Actor,
        act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
    ) -> R {
        self.runtime.block_on(self.built.house.act(actor, act)).expect("the act is done")
    }

    /// Looks at the data without going through a door.
    pub fn look<R: Send + 'static>(
        &self,
        actor: Actor,
        look: impl FnOnce(&Look) -> Result<R, Problem> + Send + 'static,
    ) -> R {
        self.runtime.block_on(self.built.house.read(actor, look)).expect("the look succeeds")
    }

    /// Runs something that awaits.
    pub fn wait<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// Does all jobs that are due, and brings the search index and kept pages up to date.
    pub fn settle(&self) {
        let mut follower = self.follower.lock().expect("one test uses one house");
        self.runtime.block_on(async {
            self.built.workers.drain().await.expect("the jobs can be done");
            self.built.sender.drain().await.expect("mail can be sent");
            self.built.workers.drain().await.expect("what comes back can be dealt with");
            follower.catch_up().await.expect("the log can be followed");
        });
    }

    /// Lets time pass, and does what falls due.
    pub fn pass(&self, span: Duration) {
        self.clock.pass(span);
        self.settle();
    }

    /// Hands a mail in, as a mail server does, and does what follows from it. `raw` is a whole message; `from` is the
    /// envelope's sender, empty for bounces.
    pub fn mail_in(&self, from: &str, to: &str, raw: impl AsRef<[u8]>) -> Received {
        let reception = capability::reception(&self.built.house);
        let (domain, to) = (&self.built.house.settings.mail_domain, [to.to_owned()]);
        let received = arrivals::receive(&reception, domain, LARGEST_MAIL, raw.as_ref(), from, &to);
        let received = self.runtime.block_on(received);
        self.settle();
        received
    }

    /// All letters that the house has written, oldest first, after what is due has been done.
    pub fn letters(&self) -> Vec<Letter> {
        self.settle();
        let kept = self.look(Actor::House, |look| Ok(mail::latest(look, 500)?));
        kept.into_iter().rev().filter_map(|kept| kept.letter).collect()
    }

    /// The newest letter to an address.
    ///
    /// # Panics
    /// When there is none.
    pub fn letter_to(&self, address: &str) -> Letter {
        let mut letters = self.letters();
        letters.retain(|letter| letter.to.as_str() == address);
        letters.pop().unwrap_or_else(|| panic!("no letter to {address}"))
    }
}

impl std::fmt::Debug for House {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("House")
    }
}
