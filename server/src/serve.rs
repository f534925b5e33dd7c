//! `bestbits serve`: answers requests and does jobs, until it is told to stop.

use crate::config::Config;
use crate::house::CAPABILITIES;
use crate::instance::{self, Instance, Opening};
use crate::output;
use crate::signals::Signals;
use crate::trouble::Trouble;
use access::Actor;
use arrivals::door::{Protocol, Rules};
use axum::serve::ListenerExt;
use base::seconds;
use capability::{Built, Follower};
use std::fs::File;
use std::future::Future;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use web::House;
use web::axum::Router;

/// How long requests under way, and then jobs under way, may still take after the program is told to stop.
/// Together less than the 60 seconds that the unit in `deploy/` gives.
const GRACE: Duration = seconds(20);

/// After the search index could not be opened for reading facts, it is tried again this much later.
const AGAIN: Duration = seconds(10);

/// The largest mail that is taken in, in bytes: most mail servers refuse larger ones.
pub(crate) const LARGEST_MAIL: u64 = 32 * 1024 * 1024;

/// An instance that is about to be served.
pub(crate) struct Start {
    /// The instance.
    pub(crate) instance: Instance,
    /// Where it listens.
    pub(crate) listener: TcpListener,
    /// Where it takes mail in.
    pub(crate) doors: Vec<Door>,
    /// What tells it to stop.
    pub(crate) signals: Signals,
    /// Keeps other servers out of its data directory.
    pub(crate) lock: File,
}

/// Serves the network until SIGINT or SIGTERM.
pub(crate) async fn run(config: &Config) -> Result<ExitCode, Trouble> {
    instance::log(config);
    let signals = Signals::heard()?;
    // First of all: who starts it twice by mistake hears of it before anything is touched.
    let listener = listen(config.listen).await?;
    let url = config.url_at(listener.local_addr().unwrap_or(config.listen));
    let doors = doors(config).await?;
    let lock = instance::claim(&config.data)?;
    let instance = Instance::open(config, url, CAPABILITIES, Opening::Serving).await?;
    greet(&instance.built.house).await?;
    serve(Start { instance, listener, doors, signals, lock }, std::future::ready(())).await
}

/// Answers requests and does jobs until told to stop, with something else going on beside.
pub(crate) async fn serve(
    start: Start,
    beside: impl Future<Output = ()> + Send + 'static,
) -> Result<ExitCode, Trouble> {
    let Start { instance, listener, doors, mut signals, lock } = start;
    let Built { house, router, workers, sender, .. } = instance.built;
    let (stop, stopping) = watch::channel(false);
    tokio::spawn(async move {
        signals.next().await;
        tracing::info!("stopping; what is under way is finished first");
        stop.send_replace(true);
        signals.next().await;
        tracing::warn!("told twice: stopping at once");
        std::process::exit(1);
    });
    let follower = tokio::spawn(follow(house.clone(), stopping.clone()));
    let workers_stop = stopping.clone();
    let jobs = tokio::spawn(async move { workers.work(workers_stop).await });
    let mail_in: Vec<_> =
        doors.into_iter().map(|door| tokio::spawn(door.open(&house, stopping.clone()))).collect();
    let sending = stopping.clone();
    let mail_out = tokio::spawn(async move { sender.run(sending).await });
    let beside = tokio::spawn(beside);
    tracing::info!("serving");
    answer(listener, router, stopping).await;
    beside.abort();
    for door in mail_in {
        within_grace("mail on its way in", door).await;
    }
    within_grace("mail on its way out", mail_out).await;
    let live = house.live.clone();
    within_grace("texts that are being written", tokio::spawn(async move { live.close().await })).await;
    within_grace("jobs", jobs).await;
    within_grace("the search index", follower).await;
    house.db.clone().close().await;
    drop(lock);
    tracing::info!("stopped");
    Ok(ExitCode::SUCCESS)
}

/// Says where the instance is, and how to begin where nobody has begun yet.
async fn greet(house: &House) -> Result<(), Trouble> {
    output::line(format!("Best Bits is at {}", house.settings.url));
    if let Some(path) = house.act(Actor::House, people::set_up_link).await? {
        output::line(format!("Set the network up here, once: {}", house.absolute(&path)));
    }
    Ok(())
}

/// A place where mail is taken in.
pub(crate) struct Door {
    protocol: Protocol,
    listener: TcpListener,
}

impl Door {
    /// Takes mail in until told to stop.
    fn open(self, house: &House, stopping: watch::Receiver<bool>) -> impl Future<Output = ()> + use<> {
        let domain = &house.settings.mail_domain;
        let largest = usize::try_from(LARGEST_MAIL).unwrap_or(usize::MAX);
        let rules = Rules::new(self.protocol, domain, domain, largest);
        arrivals::door::serve(self.listener, rules, capability::reception(house), stopping)
    }
}

/// Listens where mail is to be taken in.
pub(crate) async fn doors(config: &Config) -> Result<Vec<Door>, Trouble> {
    let wanted = [(Protocol::Lmtp, config.lmtp), (Protocol::Smtp, config.smtp)];
    let mut doors = Vec::new();
    for (protocol, address) in wanted {
        if let Some(address) = address {
            doors.push(Door { protocol, listener: listen(address).await? });
        }
    }
    Ok(doors)
}

/// Listens at an address.
pub(crate) async fn listen(address: SocketAddr) -> Result<TcpListener, Trouble> {
    TcpListener::bind(address).await.map_err(|error| Trouble::Listen { address, error })
}

/// Answers requests until `stopping` turns true and those under way have their answers.
async fn answer(listener: TcpListener, router: Router, stopping: watch::Receiver<bool>) {
    // Pages are written whole: to wait for more before a packet is sent only costs time.
    let listener = listener.tap_io(|connection| {
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "a connection cannot be told not to wait");
        }
    });
    let router = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, router).with_graceful_shutdown(turned(stopping.clone()));
    let serving = tokio::spawn(serving.into_future());
    turned(stopping).await;
    within_grace("requests", serving).await;
}

/// Waits for what is under way, but not for ever.
async fn within_grace<T>(what: &str, mut task: JoinHandle<T>) {
    match tokio::time::timeout(GRACE, &mut task).await {
        Ok(Ok(_)) => {}
        Ok(Err(error)) => tracing::error!(%error, "{what} ended badly"),
        Err(_) => {
            tracing::warn!("{what} under way took too long and were left");
            task.abort();
        }
    }
}

/// Keeps the index and the kept pages of this node up to date. In the background: after a long pause there may be
/// much to read, and readers need not wait for it.
async fn follow(house: House, mut stopping: watch::Receiver<bool>) {
    while !*stopping.borrow() {
        match Follower::resume(house.clone()).await {
            Ok(follower) => return follower.follow(stopping).await,
            Err(problem) => tracing::error!(%problem, "the search index cannot be brought up to date"),
        }
        tokio::select! {
            _ = stopping.changed() => {}
            () = tokio::time::sleep(AGAIN) => {}
        }
    }
}

async fn turned(mut stopping: watch::Receiver<bool>) {
    // An error says that nobody is left who could turn it: as good as turned.
    let _ = stopping.wait_for(|stop| *stop).await;
}
