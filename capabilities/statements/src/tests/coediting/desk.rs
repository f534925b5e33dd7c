//! A house that listens, and people at its rooms.

use crate::heart::statement::Statement;
use crate::store::{revisions, statements};
use access::Actor;
use base::{Parse, Slug};
use live::client::{Address, Editor};
use std::net::SocketAddr;
use testing::{Browser, House};
use texts::Body;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// A process of the house, for as long as it stands.
pub(super) struct Process {
    at: SocketAddr,
    runtime: Option<Runtime>,
}

impl Process {
    /// Opens the doors of a house.
    pub(super) fn of(house: &House) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime for the process");
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let at = listener.local_addr().expect("an address");
        let router = house.built.router.clone();
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { at, runtime: Some(runtime) }
    }

    /// Somebody in the room of the statement at `link`.
    pub(super) fn desk(&self, house: &House, browser: &Browser<'_>, link: &str, pen: u64) -> Editor {
        house.wait(async {
            let mut editor = Editor::open(&self.address(browser, link), pen).await.expect("a socket");
            editor.synced().await.expect("the text");
            editor
        })
    }

    /// Where the room is, for somebody.
    pub(super) fn address(&self, browser: &Browser<'_>, link: &str) -> Address {
        let headers = [
            ("cookie", browser.cookies()),
            ("host", "bits.example".to_owned()),
            ("origin", "https://bits.example".to_owned()),
        ];
        Address {
            at: self.at,
            path: format!("{link}/together/socket"),
            headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
        }
    }

    /// Falls over: nothing that is under way goes on.
    pub(super) fn fall(mut self) {
        self.end();
    }

    fn end(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

/// The statement at a link.
pub(super) fn statement(house: &House, link: &str) -> Statement {
    let slug = Slug::parse(link.rsplit('/').next().expect("a last part")).expect("an address");
    house.look(Actor::House, move |look| Ok(statements::by_slug(look, &slug)?.expect("a statement")))
}

/// Its latest text.
pub(super) fn text(house: &House, link: &str) -> Body {
    let statement = statement(house, link);
    house.look(Actor::House, move |look| {
        let latest = revisions::of(look, statement.id, statement.revision)?;
        Ok(latest.map_or_else(Body::empty, |revision| revision.body))
    })
}
