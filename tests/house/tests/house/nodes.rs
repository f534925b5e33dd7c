//! Two nodes on one database: what one writes the other shows, what is to be done is done once.

use access::{Account, Actor, Role, Standing, accounts, sessions};
use base::{Clock, Dice, Email, Id, Moment, Parse, seconds};
use capability::{Built, Follower, Foundation, build};
use db::Db;
use db::trial::Trial;
use facts::{Fact, Problem, Subject};
use house_tests::CAPABILITIES;
use mail::Post;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt;
use web::axum::body::{Body, to_bytes};
use web::axum::http::{Request, header};

const NOW: Moment = Moment::from_micros(1_764_579_600_000_000);

/// One node, with its own pool, index and kept pages.
struct Node {
    built: Built,
    follower: Follower,
    _files: TempDir,
}

async fn node(trial: &Trial, seed: u64, clock: &Clock) -> Node {
    let files = TempDir::new().expect("a directory for the node");
    let foundation = Foundation {
        db: Db::open(trial.address()).expect("the database opens"),
        clock: clock.clone(),
        dice: Dice::loaded(seed),
        node: Dice::loaded(seed).id(NOW),
        settings: web::Settings {
            url: "https://bits.example".into(),
            mail_domain: "bits.example".into(),
            proxied: false,
            demo: false,
        },
        files: files::Store::open(&files::Place::Disk(files.path().into())).expect("a store"),
        search: search::Index::in_memory().expect("an index"),
        fetcher: fetch::Fetcher::new(fetch::FetchSettings {
            user_agent: "best-bits-test (+https://bits.example)".into(),
            allow_private: false,
            max_bytes: 1024 * 1024,
            timeout: seconds(5),
        }),
        post: Post::new(None, Email::parse("house@bits.example").expect("an address")),
        authenticator: arrivals::Authenticator::new(&arrivals::Resolver::None, "bits.example", None)
            .expect("nobody is asked"),
    };
    let built = build(CAPABILITIES, foundation).await.expect("the node can be built");
    let follower = Follower::new(built.house.clone());
    Node { built, follower, _files: files }
}

impl Node {
    /// The body of a page, as somebody without an account or with this session is given it.
    async fn get(&self, path: &str, session: Option<&str>) -> String {
        let mut request = Request::get(path).header(header::HOST, "bits.example");
        if let Some(session) = session {
            request = request.header(header::COOKIE, format!("{}={session}", web::SESSION_COOKIE));
        }
        let request = request.body(Body::empty()).expect("a request");
        let response = self.built.router.clone().oneshot(request).await.expect("a router always answers");
        let bytes = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Sends a form as that session.
    async fn post(&self, path: &str, session: &str, fields: &[(&str, &str)]) -> u16 {
        let page = self.get("/zone", Some(session)).await;
        let token = page.split("name=\"_csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let token = token.expect("forms of people who are signed in carry a token").to_owned();
        let pairs = fields.iter().copied().chain([("_csrf", token.as_str())]);
        let body = pairs
            .map(|(name, value)| format!("{name}={}", value.replace(' ', "+")))
            .collect::<Vec<_>>()
            .join("&");
        let request = Request::post(path)
            .header(header::HOST, "bits.example")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, format!("{}={session}", web::SESSION_COOKIE))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        let response = self.built.router.clone().oneshot(request).await.expect("a router always answers");
        response.status().as_u16()
    }

    /// The token of a new member's session.
    async fn member(&self) -> String {
        let (house, welcomes) = (&self.built.house, self.built.welcomes.clone());
        let token = house.dice.token();
        let hash = token.hash();
        let added = house.act(Actor::House, move |act| {
            let (person, now) = (act.id(), act.now());
            let account = Account {
                person,
                email: Email::parse("ana@people.example").expect("an address"),
                role: Role::Participant,
                standing: Standing::Active,
                tongue: None,
                zone: None,
                joined: now,
            };
            accounts::add(act, &account)?;
            sessions::open(act, &hash, person, "Test", now)?;
            let name = capability::PersonName::parse("Ana").expect("a name");
            for welcome in &welcomes {
                welcome(act, person, &name)?;
            }
            act.record(&Seen { thing: person.as_of() }).map_err(Problem::from)
        });
        added.await.expect("the account is added");
        token.reveal()
    }
}

/// Something for the log, so that acts of this test may be committed.
#[derive(serde::Serialize)]
struct Seen {
    thing: Id<Subject>,
}

impl Fact for Seen {
    const KIND: &'static str = "test-seen";

    fn subject(&self) -> Subject {
        Subject::new("thing", self.thing)
    }
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

#[test]
fn a_page_kept_by_one_node_is_dropped_after_an_act_on_the_other_and_search_finds_it() {
    let trial = db::trial::postgres();
    let clock = Clock::standing_at(NOW);
    runtime().block_on(async {
        let (a, mut b) = (node(&trial, 1, &clock).await, node(&trial, 2, &clock).await);
        let ana = a.member().await;
        for page in ["/events", "/events", "/search?q=tonga"] {
            assert!(!b.get(page, None).await.contains("Tonga dialogue"));
        }
        let day = "2026-09-01";
        let fields = [("title", "Tonga dialogue"), ("lang", "en"), ("zone", "UTC"), ("status", "planned")];
        let fields = [&fields[..], &[("all_day", "yes"), ("start_date", day), ("end_date", day)]].concat();
        assert_eq!(a.post("/events", &ana, &fields).await, 303);
        assert!(a.get("/events", None).await.contains("Tonga dialogue"));
        assert!(!b.get("/events", None).await.contains("Tonga dialogue"), "b has kept the page");
        b.follower.catch_up().await.expect("the log can be followed");
        assert!(b.get("/events", None).await.contains("Tonga dialogue"));
        assert!(b.get("/search?q=tonga", None).await.contains("Tonga dialogue"));
        assert!(b.get("/you", Some(&ana)).await.contains("Ana"), "a session is good on any node");
    });
}

#[test]
fn what_a_steward_sets_on_one_node_holds_on_the_other() {
    let trial = db::trial::postgres();
    let clock = Clock::standing_at(NOW);
    runtime().block_on(async {
        let (a, mut b) = (node(&trial, 1, &clock).await, node(&trial, 2, &clock).await);
        assert_eq!(a.built.house.secret, b.built.house.secret, "forms of one node are taken by the other");
        let path =
            a.built.house.act(Actor::House, people::set_up_link).await.expect("an act").expect("a link");
        let form = [
            ("name", "Ana"),
            ("email", "ana@lima.example"),
            ("network_name", "Far and near"),
            ("lang", "en"),
            ("tongues", "en"),
            ("zone", "UTC"),
            ("joining", "open"),
        ];
        let body = form.map(|(name, value)| format!("{name}={}", value.replace(' ', "+"))).join("&");
        let request = Request::post(&path)
            .header(header::HOST, "bits.example")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        let response = a.built.router.clone().oneshot(request).await.expect("a router always answers");
        assert_eq!(response.status().as_u16(), 303);
        b.follower.catch_up().await.expect("the log can be followed");
        assert_eq!(b.built.house.network().name.as_str(), "Far and near");
    });
}

#[test]
fn one_job_is_done_once_by_two_nodes() {
    const JOBS: usize = 40;
    let trial = db::trial::postgres();
    let clock = Clock::standing_at(NOW);
    let done = Arc::new(AtomicUsize::new(0));
    runtime().block_on(async {
        let (a, b) = (node(&trial, 1, &clock).await, node(&trial, 2, &clock).await);
        let house = &a.built.house;
        let asked = house.act(Actor::House, |act| {
            for number in 0..JOBS {
                act.enqueue("test-count", &number)?;
            }
            let thing = act.id();
            Ok(act.record(&Seen { thing })?)
        });
        asked.await.expect("the jobs are asked for");
        let workers = |node: &Node| counting(node, &done);
        let (left, right) = (workers(&a), workers(&b));
        let (left, right) = tokio::join!(left.drain(), right.drain());
        assert_eq!(left.expect("a works") + right.expect("b works"), JOBS);
        assert_eq!(done.load(Ordering::Relaxed), JOBS);
    });
}

/// Workers of a node who only count.
fn counting(node: &Node, done: &Arc<AtomicUsize>) -> jobs::Workers<Arc<AtomicUsize>> {
    let count = jobs::Kind::<Arc<AtomicUsize>> {
        name: "test-count",
        run: |done, _| {
            Box::pin(async move {
                done.fetch_add(1, Ordering::Relaxed);
                Ok(())
            })
        },
    };
    jobs::Workers {
        db: node.built.house.db.clone(),
        clock: node.built.house.clock.clone(),
        dice: node.built.house.dice.clone(),
        node: node.built.workers.node,
        kinds: Arc::new(vec![count]),
        timetable: Arc::new(Vec::new()),
        context: Arc::clone(done),
    }
}

#[test]
fn two_nodes_that_start_at_once_make_the_tables_once() {
    let trial = db::trial::postgres();
    let clock = Clock::standing_at(NOW);
    runtime().block_on(async {
        let (a, b) = tokio::join!(node(&trial, 1, &clock), node(&trial, 2, &clock));
        assert_eq!(a.built.house.secret, b.built.house.secret);
        let people = |node: &Node| {
            let house = node.built.house.clone();
            async move { house.read(Actor::House, |look| accounts::count(look)).await.expect("a count") }
        };
        a.member().await;
        assert_eq!((people(&a).await, people(&b).await), (1, 1));
    });
}
