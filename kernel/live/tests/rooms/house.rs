//! A house with nothing but one text: listens on loopback, and can fall over.

use base::Id;
use live::client::{Address, Editor};
use live::{Added, Addition, Joining, Live, Paper, Pen, RoomName, Store, Storing, Unkept, Upgrade, Writer};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// What survives a fall.
#[derive(Clone, Default)]
pub(crate) struct Shelf(Arc<Mutex<Kept>>);

#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) updates: Vec<(i64, Vec<u8>)>,
    pub(crate) pens: Vec<(Pen, Id<Writer>)>,
    /// Who may not write any more.
    pub(crate) dismissed: Vec<Id<Writer>>,
    pub(crate) last: i64,
    pub(crate) compacted: usize,
    /// When it is there, an addition waits for a place in it.
    pub(crate) gate: Option<Arc<Semaphore>>,
}

impl Shelf {
    pub(crate) fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap()
    }

    pub(crate) fn text(&self) -> String {
        let kept = self.kept();
        Paper::of(kept.updates.iter().map(|(_, update)| update.as_slice())).unwrap().text()
    }

    /// Adds an update as another node would.
    pub(crate) fn add(&self, update: Vec<u8>) {
        let mut kept = self.kept();
        kept.last += 1;
        let number = kept.last;
        kept.updates.push((number, update));
    }
}

impl Store for Shelf {
    fn after(&self, seen: i64) -> Storing<Added> {
        let kept = self.kept();
        let updates = kept.updates.iter().filter(|(number, _)| *number > seen).cloned().collect();
        let added = Added { updates, pens: kept.pens.clone() };
        Box::pin(async { Ok(added) })
    }

    fn append(&self, addition: Addition) -> Storing<i64> {
        let shelf = self.clone();
        Box::pin(async move {
            let gate = shelf.kept().gate.clone();
            if let Some(gate) = gate {
                gate.acquire().await.unwrap().forget();
            }
            let theirs = |writer: &Id<Writer>| shelf.kept().dismissed.contains(writer);
            let dismissed: Vec<_> = addition.writers.iter().copied().filter(theirs).collect();
            if !dismissed.is_empty() {
                return Err(Unkept::NotTheirs(dismissed));
            }
            shelf.add(addition.update);
            shelf.kept().pens.extend(addition.pens);
            Ok(shelf.kept().last)
        })
    }

    fn compact(&self, up_to: i64, snapshot: Vec<u8>) -> Storing<()> {
        let mut kept = self.kept();
        kept.updates.retain(|(number, _)| *number > up_to);
        kept.updates.insert(0, (up_to, snapshot));
        kept.compacted += 1;
        Box::pin(async { Ok(()) })
    }
}

/// A house at work.
pub(crate) struct House {
    pub(crate) at: SocketAddr,
    pub(crate) live: Live,
    pub(crate) shelf: Shelf,
    runtime: Option<tokio::runtime::Runtime>,
}

impl House {
    /// Opens a house on a runtime of its own.
    pub(crate) fn open(shelf: &Shelf, shared: bool) -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let live = Live::new(shared);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let listener = {
            let _inside = runtime.enter();
            TcpListener::from_std(listener).unwrap()
        };
        let at = listener.local_addr().unwrap();
        let (admitting, store) = (live.clone(), shelf.clone());
        let socket = move |axum::extract::Path(name): axum::extract::Path<String>, upgrade: Upgrade| async move {
            let joining =
                Joining { room: room(), store: Arc::new(store.clone()), writer: writer(&name), name };
            admitting
                .admit(upgrade, "https://bits.example", joining)
                .map_err(|_| axum::http::StatusCode::FORBIDDEN)
        };
        let router = axum::Router::new().route("/{name}", axum::routing::any(socket));
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { at, live, shelf: shelf.clone(), runtime: Some(runtime) }
    }

    /// Falls over: nothing that was under way goes on.
    pub(crate) fn fall(mut self) -> Shelf {
        self.runtime.take().unwrap().shutdown_background();
        self.shelf.clone()
    }

    pub(crate) fn address(&self, name: &str) -> Address {
        self.address_from(name, "https://bits.example")
    }

    pub(crate) fn address_from(&self, name: &str, origin: &str) -> Address {
        let headers = vec![("origin".to_owned(), origin.to_owned())];
        Address { at: self.at, path: format!("/{name}"), headers }
    }

    /// Somebody who has the text.
    pub(crate) async fn editor(&self, name: &str, pen: Pen) -> Editor {
        let mut editor = Editor::open(&self.address(name), pen).await.unwrap();
        editor.synced().await.unwrap();
        editor
    }
}

impl Drop for House {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

pub(crate) fn room() -> RoomName {
    RoomName("text", [0; 16])
}

/// Who has that name.
pub(crate) fn writer(name: &str) -> Id<Writer> {
    let mut bytes = [0; 16];
    let length = name.len().min(16);
    bytes[..length].copy_from_slice(&name.as_bytes()[..length]);
    Id::from_bytes(bytes)
}
