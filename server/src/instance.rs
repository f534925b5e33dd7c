//! An instance, opened from its settings.

use crate::config::Config;
use crate::demo;
use crate::house::CAPABILITIES;
use crate::trouble::Trouble;
use base::{Clock, Dice, Id, Parse, seconds};
use capability::{Built, Capability, Foundation};
use jobs::Node;
use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// The most bytes that are taken from another server: as many as the reader of calendars looks at.
const FETCHED_BYTES: usize = 8 * 1024 * 1024;

/// The time for all of a fetch.
const FETCH_TIME: Duration = seconds(30);

/// What an instance is opened for.
#[derive(Clone, Debug)]
pub(crate) enum Opening {
    /// To be served; whoever opens it has claimed the data directory.
    Serving,
    /// To be served as a demo: it collects from itself.
    Demo,
    /// For a command beside a server that may be running: without the search index, which the server keeps up by
    /// itself.
    Command {
        /// The server is a demo.
        demo: bool,
    },
    /// To plant the demo network, at the times of its past.
    Planting(Clock),
}

/// An instance that is open: the house, its router and its workers.
pub(crate) struct Instance {
    pub(crate) built: Built,
}

impl Instance {
    /// Opens an instance that is reached at `url`, and brings its tables up to date.
    pub(crate) async fn open(
        config: &Config,
        url: String,
        capabilities: &[&Capability],
        opening: Opening,
    ) -> Result<Self, Trouble> {
        // One provider of TLS for all: a second one, by a feature somewhere in the tree, would be noticed here.
        let _ = rustls::crypto::ring::default_provider().install_default();
        printing::install(config.printer());
        if let Ok(program) = std::env::current_exe() {
            let reader = library::extract::Reader::new(program, vec![crate::cli::extract::NAME.into()]);
            library::extract::install(reader, config.library_file.saturating_mul(1 << 20));
        }
        make_private(&config.data)?;
        let demo = matches!(opening, Opening::Demo | Opening::Planting(_) | Opening::Command { demo: true });
        let search = match opening {
            Opening::Serving | Opening::Demo => search::Index::open(&config.in_data("search"))?,
            Opening::Command { .. } | Opening::Planting(_) => search::Index::in_memory()?,
        };
        let clock = match opening {
            Opening::Planting(clock) => clock,
            _ => Clock::machine(),
        };
        let foundation = Foundation {
            db: db::Db::open(&config.database())?,
            clock,
            node: node(config, &Dice::fair())?,
            dice: Dice::fair(),
            files: files::Store::open(&config.files()?)?,
            search,
            fetcher: fetch::Fetcher::new(fetch::FetchSettings {
                user_agent: format!("BestBits/{} (+{url})", env!("CARGO_PKG_VERSION")),
                allow_private: config.private_sources || demo,
                max_bytes: FETCHED_BYTES,
                timeout: FETCH_TIME,
            }),
            post: config.post(&url)?,
            authenticator: config.authenticator(&url)?,
            settings: web::Settings {
                mail_domain: config.mail_domain(&url)?,
                url,
                proxied: config.proxied,
                demo,
            },
        };
        Ok(Self { built: capability::build(capabilities, foundation).await? })
    }

    /// Opens an instance for a command, beside its server if that is running.
    pub(crate) async fn beside(config: &Config) -> Result<Self, Trouble> {
        let opening = Opening::Command { demo: demo::lies_in(&config.data) };
        Self::open(config, config.url_at(config.listen), CAPABILITIES, opening).await
    }

    /// Closes the database, after what has begun.
    pub(crate) async fn close(self) {
        self.built.house.db.clone().close().await;
    }
}

/// Makes the data directory, if it is missing, and keeps other servers out of it as long as what is returned lives.
pub(crate) fn claim(directory: &Path) -> Result<File, Trouble> {
    make_private(directory)?;
    lock(directory)
}

/// Makes the data directory, which is not for other users of the machine.
fn make_private(directory: &Path) -> Result<(), Trouble> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory).map_err(|error| Trouble::Data { directory: directory.to_owned(), error })
}

/// Which process of the network this is: an id in the data directory, so that after a crash it takes up its own work.
fn node(config: &Config, dice: &Dice) -> Result<Id<Node>, Trouble> {
    let path = config.in_data("node");
    let data = |error| Trouble::Data { directory: config.data.clone(), error };
    match std::fs::read_to_string(&path) {
        Ok(text) => Id::parse(&text)
            .map_err(|_| data(io::Error::other("the file node in it does not hold an id; remove it"))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let node = dice.id(Clock::machine().now());
            std::fs::write(&path, node.to_string()).map_err(data)?;
            Ok(node)
        }
        Err(error) => Err(data(error)),
    }
}

/// Two servers on one directory would both write the search index, and with SQLite the database. The system
/// takes the lock back when the process ends, however it ends.
pub(crate) fn lock(directory: &Path) -> Result<File, Trouble> {
    let data = |error| Trouble::Data { directory: directory.to_owned(), error };
    let file = File::options().create(true).truncate(false).write(true).open(directory.join("lock"));
    let file = file.map_err(data)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Trouble::InUse(directory.to_owned())),
        Err(TryLockError::Error(error)) => Err(data(error)),
    }
}

/// Starts the log, on standard error.
pub(crate) fn log(config: &Config) {
    use crate::config::LogFormat;
    let registry = tracing_subscriber::registry().with(config.log.0.clone());
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    match config.log_format {
        LogFormat::Text => registry.with(lines.with_ansi(false)).init(),
        LogFormat::Json => registry.with(lines.json()).init(),
    }
}
