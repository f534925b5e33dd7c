//! A place that takes mail in: a database, a file store, a door on loopback, and a client that knocks.

use arrivals::door::{Protocol, Rules, serve};
use arrivals::{ARRIVED, Arrived, Authenticator, Desk, Handled, Knows, LocalPart, Reception, Resolver};
use base::{Clock, Dice, Moment};
use db::{Db, Fault};
use jobs::{Job, Kind, Work, Workers};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub(crate) const MAIL: &str =
    "Message-ID: <1@example.net>\r\nFrom: ana@example.net\r\nSubject: Hello\r\n\r\nHello all\r\n";

/// Everything but the door.
pub(crate) struct Place {
    pub(crate) reception: Reception,
    pub(crate) clock: Clock,
    _folder: TempDir,
}

impl Place {
    pub(crate) async fn on(db: &Db) -> Self {
        let folder = tempfile::tempdir().unwrap();
        db.migrate(&[jobs::CHAPTER, facts::CHAPTER, mail::CHAPTER, arrivals::CHAPTER]).await.unwrap();
        let files = files::Store::open(&files::Place::Disk(folder.path().into())).unwrap();
        let clock = Clock::standing_at(Moment::from_micros(1_700_000_000_000_000));
        let dice = Dice::loaded(1);
        let reception = Reception { db: db.clone(), files, clock: clock.clone(), dice, knows: knows() };
        Self { reception, clock, _folder: folder }
    }

    /// Opens a door at `list@bits.example`.
    pub(crate) async fn door(&self, protocol: Protocol) -> Door {
        self.door_with(Rules::new(protocol, "mx.bits.example", "bits.example", 10_000)).await
    }

    pub(crate) async fn door_with(&self, rules: Rules) -> Door {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let serving = tokio::spawn(serve(listener, rules, self.reception.clone(), stopped));
        Door { address, stop, serving }
    }

    pub(crate) fn desk(&self, resolver: &Resolver) -> Desk {
        let Reception { db, files, clock, .. } = self.reception.clone();
        let authenticator = Authenticator::new(resolver, "mx.bits.example", None).unwrap();
        Desk { db, files, clock, authenticator }
    }

    /// Does all jobs, and gives what came to the inboxes.
    pub(crate) async fn arrived(&self, resolver: &Resolver) -> Vec<Arrived> {
        let inbox = Arc::default();
        let workers = Workers {
            db: self.reception.db.clone(),
            clock: self.clock.clone(),
            dice: Dice::loaded(2),
            node: Dice::loaded(3).id(self.clock.now()),
            kinds: Arc::new(vec![Kind { name: ARRIVED, run: put }]),
            timetable: Arc::new(vec![]),
            context: (self.desk(resolver), Arc::clone(&inbox)),
        };
        workers.drain().await.unwrap();
        let mut arrived = inbox.lock().unwrap();
        std::mem::take(&mut *arrived)
    }

    /// How many jobs wait.
    pub(crate) async fn jobs(&self) -> i64 {
        self.reception.db.read(jobs::counts).await.unwrap().waiting
    }
}

type Context = (Desk, Arc<Mutex<Vec<Arrived>>>);

fn put((desk, inbox): Context, job: Job) -> Work {
    Box::pin(async move {
        desk.work(&job, |arrived| async move {
            inbox.lock().unwrap().push(arrived);
            Ok(Handled::Taken)
        })
        .await
    })
}

/// `list`, `other` and those with a number are there; of `unclear` nobody can tell.
fn knows() -> Knows {
    Arc::new(|local: LocalPart| {
        Box::pin(async move {
            match local.as_str() {
                "list" | "other" | "postmaster" => Ok(true),
                "unclear" => Err(Fault::Closed),
                name => Ok(name.starts_with("list-")),
            }
        })
    })
}

pub(crate) struct Door {
    pub(crate) address: SocketAddr,
    pub(crate) stop: watch::Sender<bool>,
    pub(crate) serving: JoinHandle<()>,
}

impl Door {
    /// A client that has heard the greeting.
    pub(crate) async fn knock(&self) -> Client {
        let mut client = Client::of(self).await;
        assert!(client.hear().await.starts_with("220 mx.bits.example "));
        client
    }

    /// A client that has said hello by LMTP.
    pub(crate) async fn lmtp(&self) -> Client {
        let mut client = self.knock().await;
        assert!(client.say("LHLO mta.example").await.starts_with("250-mx.bits.example\r\n"));
        client
    }
}

pub(crate) struct Client(BufReader<TcpStream>);

impl Client {
    pub(crate) async fn of(door: &Door) -> Self {
        let stream = TcpStream::connect(door.address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self(BufReader::new(stream))
    }

    /// Sends a line and hears the answer.
    pub(crate) async fn say(&mut self, line: &str) -> String {
        self.send(&format!("{line}\r\n")).await;
        self.hear().await
    }

    pub(crate) async fn send(&mut self, text: &str) {
        self.0.get_mut().write_all(text.as_bytes()).await.unwrap();
    }

    /// One whole reply; nothing when the other side has hung up.
    pub(crate) async fn hear(&mut self) -> String {
        let mut reply = String::new();
        loop {
            let mut line = String::new();
            // A connection that is reset has been hung up as well.
            if self.0.read_line(&mut line).await.unwrap_or(0) == 0 {
                return reply;
            }
            let more = line.as_bytes().get(3) == Some(&b'-');
            reply.push_str(&line);
            if !more {
                return reply;
            }
        }
    }

    /// Sends a message for one recipient; gives the last answer.
    pub(crate) async fn deliver(&mut self, to: &str, mail: &str) -> String {
        self.say("MAIL FROM:<ana@example.net>").await;
        self.say(&format!("RCPT TO:<{to}@bits.example>")).await;
        let go_on = self.say("DATA").await;
        assert!(go_on.starts_with("354 "), "{go_on}");
        self.send(mail).await;
        self.say(".").await
    }
}
