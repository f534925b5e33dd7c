//! All rooms and sockets of a house, on one node.

use crate::Writer;
use crate::gate::{Elsewhere, Upgrade};
use crate::limits::{LARGEST_MESSAGE, PARTED, SOCKETS, SOCKETS_OF_ONE, TOGETHER};
use crate::members::{Member, queue};
use crate::room::{Order, Room};
use crate::socket::{self, Ending, Line};
use crate::store::{Store, Unkept};
use axum::extract::ws::WebSocket;
use axum::response::Response;
use base::Id;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{Semaphore, mpsc, oneshot, watch};

/// Rooms and sockets of one node. Clones are handles of the same.
#[derive(Clone)]
pub struct Live(Arc<Inner>);

struct Inner {
    /// Whether other nodes may write on the same texts.
    shared: bool,
    rooms: Mutex<HashMap<RoomName, mpsc::Sender<Order>>>,
    sockets: Mutex<HashMap<Id<Writer>, usize>>,
    parts: Arc<Semaphore>,
    /// How many rooms are open; and that none may be opened any more.
    open: watch::Sender<usize>,
    closing: watch::Sender<bool>,
}

/// What a room is known by: the kind of thing whose text it is, and which.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RoomName(pub &'static str, pub [u8; 16]);

/// Somebody at the door of a room.
pub struct Joining {
    /// The room.
    pub room: RoomName,
    /// Where its text is kept.
    pub store: Arc<dyn Store>,
    /// Who they are.
    pub writer: Id<Writer>,
    /// What others in the room know them as.
    pub name: String,
}

/// Counts a socket for as long as it lives.
struct Place {
    live: Live,
    writer: Id<Writer>,
}

impl Live {
    /// Nobody is there yet. `shared` says whether other nodes may write on the same texts.
    pub fn new(shared: bool) -> Self {
        Self(Arc::new(Inner {
            shared,
            rooms: Mutex::default(),
            sockets: Mutex::default(),
            parts: Arc::new(Semaphore::new(PARTED)),
            open: watch::Sender::new(0),
            closing: watch::Sender::new(false),
        }))
    }

    /// Lets somebody in, who has passed the gate of the route: the socket is served until it ends. `url` is the public address
    /// of the house; a page of another site gets no socket.
    pub fn admit(&self, upgrade: Upgrade, url: &str, joining: Joining) -> Result<Response, Elsewhere> {
        let upgrade = upgrade.asked_by_own_page(url)?;
        let live = self.clone();
        let upgrade = upgrade.max_message_size(LARGEST_MESSAGE).max_frame_size(LARGEST_MESSAGE);
        Ok(upgrade.on_upgrade(move |socket| async move { live.serve(socket, joining).await }))
    }

    /// Says that something was added to a text by another way than its room.
    pub async fn nudge(&self, room: &RoomName) {
        let open = self.rooms().get(room).cloned();
        if let Some(open) = open {
            // A room that has just closed will read all of it when it opens.
            let _ = open.send(Order::Look).await;
        }
    }

    /// How many are in rooms.
    pub fn sockets(&self) -> usize {
        self.counts().values().sum()
    }

    /// Closes all rooms: what is under way is kept, and everybody told to come back.
    pub async fn close(&self) {
        self.0.closing.send_replace(true);
        let rooms: Vec<_> = self.rooms().drain().map(|(_, room)| room).collect();
        for room in rooms {
            // One that closes by itself is as good.
            let _ = room.send(Order::Stop).await;
        }
        let mut open = self.0.open.subscribe();
        // An error would say that the house is gone, with all rooms.
        let _ = open.wait_for(|open| *open == 0).await;
    }

    async fn serve(&self, socket: WebSocket, joining: Joining) {
        let Some(_place) = self.place(joining.writer) else {
            return socket::end(socket, Ending::Full).await;
        };
        let Some(line) = self.join(joining).await else {
            return socket::end(socket, Ending::Stopping).await;
        };
        socket::serve(socket, line).await;
    }

    /// A seat in the room, which is opened if nobody is there yet; none when the house is closing.
    async fn join(&self, joining: Joining) -> Option<Line> {
        loop {
            if *self.0.closing.borrow() {
                return None;
            }
            let room = self.room(&joining);
            let (queue, outbox) = queue();
            let (answer, seat) = oneshot::channel();
            let member = Member { writer: joining.writer, name: joining.name.clone(), queue, saved: 0 };
            // No answer: it was about to close. The next time it is another one.
            if room.send(Order::Join(member, answer)).await.is_ok()
                && let Ok(seat) = seat.await
            {
                return Some(Line { seat, room, outbox, parts: Arc::clone(&self.0.parts) });
            }
            tokio::task::yield_now().await;
        }
    }

    fn room(&self, joining: &Joining) -> mpsc::Sender<Order> {
        let mut rooms = self.rooms();
        if let Some(room) = rooms.get(&joining.room).filter(|room| !room.is_closed()) {
            return room.clone();
        }
        let (sender, orders) = mpsc::channel(TOGETHER);
        rooms.insert(joining.room.clone(), sender.clone());
        self.0.open.send_modify(|open| *open += 1);
        tokio::spawn(Open(self.clone()).work(joining.room.clone(), Arc::clone(&joining.store), orders));
        sender
    }

    /// Takes a room that nobody is in out of the list; gives what has come in since it looked last.
    fn take_out(&self, name: &RoomName, orders: &mut mpsc::Receiver<Order>) -> Option<Vec<Order>> {
        let mut rooms = self.rooms();
        let mut late = Vec::new();
        while let Ok(order) = orders.try_recv() {
            late.push(order);
        }
        if late.is_empty() {
            rooms.remove(name);
            orders.close();
            None
        } else {
            Some(late)
        }
    }

    fn place(&self, writer: Id<Writer>) -> Option<Place> {
        let mut counts = self.counts();
        if counts.values().sum::<usize>() >= SOCKETS {
            return None;
        }
        let own = counts.entry(writer).or_default();
        if *own >= SOCKETS_OF_ONE {
            return None;
        }
        *own += 1;
        Some(Place { live: self.clone(), writer })
    }

    fn rooms(&self) -> MutexGuard<'_, HashMap<RoomName, mpsc::Sender<Order>>> {
        self.0.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<Id<Writer>, usize>> {
        self.0.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A room that counts as open until its work has ended, however it ends.
struct Open(Live);

impl Open {
    async fn work(self, name: RoomName, store: Arc<dyn Store>, mut orders: mpsc::Receiver<Order>) {
        let live = &self.0;
        match Room::open(store).await {
            Ok(room) => room.work(orders, live.0.shared, |orders| live.take_out(&name, orders)).await,
            Err(unkept) => {
                if let Unkept::Broken(trouble) = &unkept {
                    tracing::error!(trouble, "a text that several people write cannot be read");
                }
                let ending = if unkept == Unkept::Closed { Ending::Closed } else { Ending::Broken };
                live.rooms().remove(&name);
                turn_away(&mut orders, ending).await;
            }
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.0.open.send_modify(|open| *open -= 1);
    }
}

/// Gives everybody who comes a seat only to tell them that the room cannot be opened.
async fn turn_away(orders: &mut mpsc::Receiver<Order>, why: Ending) {
    orders.close();
    let mut members = crate::members::Members::default();
    while let Some(order) = orders.recv().await {
        if let Order::Join(member, answer) = order {
            members.seat(member, answer);
        }
    }
    members.end_all(why);
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = self.live.counts();
        if let Some(own) = counts.get_mut(&self.writer) {
            *own -= 1;
            if *own == 0 {
                counts.remove(&self.writer);
            }
        }
    }
}

impl std::fmt::Debug for Live {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Live").field("sockets", &self.sockets()).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Joining {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Joining")
            .field("room", &self.room)
            .field("writer", &self.writer)
            .finish_non_exhaustive()
    }
}
