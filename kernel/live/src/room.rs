//! A room: one text, and those who write on it. It takes up what they say together, keeps it, and only then passes it on.

use crate::Writer;
use crate::limits::{GATHER, GLANCE, LOOSE, LOOSE_BYTES, TOGETHER};
use crate::members::{Member, Members};
use crate::paper::{Paper, Refused};
use crate::presence::{Presence, Seat};
use crate::socket::Ending;
use crate::store::{Addition, Pen, Store, Unkept};
use crate::wire::{Frame, Said};
use base::Id;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};
use tokio::time::{Interval, MissedTickBehavior, interval, sleep};

/// What a room is told.
#[derive(Debug)]
pub(crate) enum Order {
    /// Somebody comes; their seat is the answer. No answer: the room was about to close, and they have to ask for it again.
    Join(Member, oneshot::Sender<Seat>),
    /// A member says something.
    Hear(Seat, Said, OwnedSemaphorePermit),
    /// A member has left.
    Leave(Seat),
    /// Something was added to the store by another way.
    Look,
    /// The house is closing.
    Stop,
}

/// One update that waits to be kept.
struct Waiting {
    seat: Seat,
    writer: Id<Writer>,
    update: Vec<u8>,
}

/// Updates of one batch that were taken, and whose they are.
#[derive(Default)]
struct Taken {
    updates: Vec<Vec<u8>>,
    writers: BTreeSet<Id<Writer>>,
    seats: BTreeSet<Seat>,
    pens: BTreeMap<Pen, Id<Writer>>,
}

/// A room at work.
pub(crate) struct Room {
    store: Arc<dyn Store>,
    paper: Paper,
    /// The number of the last update that is on the paper, with all before it.
    seen: i64,
    pens: HashMap<Pen, Id<Writer>>,
    members: Members,
    presence: Presence,
    /// Updates since the last snapshot, and their bytes.
    loose: (usize, usize),
    full: bool,
}

impl Room {
    /// Opens the room with what its store has.
    pub(crate) async fn open(store: Arc<dyn Store>) -> Result<Self, Unkept> {
        let mut room = Self {
            store,
            paper: Paper::new(),
            seen: 0,
            pens: HashMap::new(),
            members: Members::default(),
            presence: Presence::default(),
            loose: (0, 0),
            full: false,
        };
        room.renew().await?;
        Ok(room)
    }

    /// Works until the last has left and `may_close` agrees, or something stops it. `shared` says whether other nodes may add to the store.
    pub(crate) async fn work(
        mut self,
        mut orders: mpsc::Receiver<Order>,
        shared: bool,
        may_close: impl Fn(&mut mpsc::Receiver<Order>) -> Option<Vec<Order>>,
    ) {
        let mut glances = shared.then(|| every(GLANCE));
        let mut batch = Vec::new();
        loop {
            if batch.is_empty() {
                tokio::select! {
                    _ = orders.recv_many(&mut batch, TOGETHER) => {}
                    () = tick(&mut glances) => batch.push(Order::Look),
                }
            }
            if batch.iter().any(|order| matches!(order, Order::Hear(_, Said::Wrote(_) | Said::Is(_), _))) {
                sleep(GATHER).await;
                while batch.len() < TOGETHER
                    && let Ok(order) = orders.try_recv()
                {
                    batch.push(order);
                }
            }
            let stopping = batch.iter().any(|order| matches!(order, Order::Stop));
            let done = self.take_up(std::mem::take(&mut batch)).await;
            match done {
                Ok(()) if stopping => {
                    self.members.end_all(Ending::Stopping);
                    break;
                }
                Ok(()) => {}
                Err(unkept) => return self.break_off(&unkept),
            }
            if self.members.is_empty() {
                match may_close(&mut orders) {
                    None => break,
                    Some(late) => batch = late,
                }
            }
        }
        self.tidy_up(true).await;
    }

    fn break_off(mut self, unkept: &Unkept) {
        let ending = match unkept {
            Unkept::Closed => Ending::Closed,
            Unkept::NotTheirs(_) | Unkept::Broken(_) => Ending::Broken,
        };
        if let Unkept::Broken(trouble) = unkept {
            tracing::error!(trouble, "a text that several people write cannot be kept");
        }
        self.members.end_all(ending);
    }

    /// Deals with a batch: who comes, what was written, what is asked, who goes.
    async fn take_up(&mut self, batch: Vec<Order>) -> Result<(), Unkept> {
        let mut written = Vec::new();
        let (mut asked, mut gone, mut permits) = (Vec::new(), Vec::new(), Vec::new());
        let mut look = false;
        for order in batch {
            match order {
                Order::Join(member, answer) => self.members.seat(member, answer),
                Order::Hear(seat, said, permit) => {
                    permits.push(permit);
                    match said {
                        Said::Wrote(update) => written
                            .extend(self.members.writer(seat).map(|writer| Waiting { seat, writer, update })),
                        Said::Has(state) => asked.push((seat, state)),
                        Said::Is(update) => self.hear(seat, &update),
                        Said::Part(..) | Said::Other => {}
                    }
                }
                Order::Leave(seat) => gone.push(seat),
                Order::Look => look = true,
                Order::Stop => {}
            }
        }
        if look {
            self.catch_up().await?;
        }
        self.keep(&written).await?;
        for (seat, state) in asked {
            let frame = Frame::new().lacking(self.paper.beyond(&state)).has(self.paper.state());
            self.members.send(seat, frame.present(self.presence.all()));
        }
        gone.into_iter().for_each(|seat| self.members.leave(seat));
        // Whoever was too slow has left as well.
        self.members.left().into_iter().for_each(|seat| self.presence.leave(seat));
        let news = self.presence.news();
        self.members.send_all(Frame::new().present(news), None);
        self.tidy_up(false).await;
        Ok(())
    }

    fn hear(&mut self, seat: Seat, said: &yrs::sync::AwarenessUpdate) {
        let Some(member) = self.members.get(seat) else { return };
        let (pens, writer) = (&self.pens, member.writer);
        let owns = |pen: Pen| pens.get(&pen).is_none_or(|owner| *owner == writer);
        self.presence.hear(seat, &member.name, owns, said);
    }

    /// Keeps what was written, then passes it on and acknowledges it.
    async fn keep(&mut self, written: &[Waiting]) -> Result<(), Unkept> {
        if written.is_empty() {
            return Ok(());
        }
        let mut refused = BTreeSet::new();
        let taken = loop {
            let taken = self.write(written, &mut refused).await?;
            if taken.updates.is_empty() {
                break taken;
            }
            match self.append(&taken).await {
                Ok(()) => break taken,
                Err(Unkept::NotTheirs(writers))
                    if writers.iter().any(|writer| taken.writers.contains(writer)) =>
                {
                    for waiting in written.iter().filter(|waiting| writers.contains(&waiting.writer)) {
                        refused.insert(waiting.seat);
                        self.members.end(waiting.seat, Ending::Closed);
                    }
                    self.renew().await?;
                }
                Err(unkept) => return Err(unkept),
            }
        };
        self.pass_on(taken);
        let mut saved: BTreeMap<Seat, u32> = BTreeMap::new();
        for waiting in written.iter().filter(|waiting| !refused.contains(&waiting.seat)) {
            *saved.entry(waiting.seat).or_default() += 1;
        }
        saved.into_iter().for_each(|(seat, count)| self.members.saved(seat, count));
        Ok(())
    }

    /// Puts the updates on the paper, but for those of `refused`, to whom are added those whose update cannot be taken.
    async fn write(&mut self, written: &[Waiting], refused: &mut BTreeSet<Seat>) -> Result<Taken, Unkept> {
        'again: loop {
            let mut taken = Taken::default();
            for waiting in written {
                if refused.contains(&waiting.seat) {
                    continue;
                }
                let why = match self.write_one(waiting, &mut taken) {
                    Ok(()) => continue,
                    Err(why) => why,
                };
                refused.insert(waiting.seat);
                self.members.end(waiting.seat, Ending::of(why));
                if self.paper.spoiled {
                    self.renew().await?;
                    continue 'again;
                }
            }
            return Ok(taken);
        }
    }

    fn write_one(&mut self, waiting: &Waiting, taken: &mut Taken) -> Result<(), Refused> {
        let (pens, new) = (&self.pens, &taken.pens);
        let owns =
            |pen: Pen| pens.get(&pen).or_else(|| new.get(&pen)).is_none_or(|owner| *owner == waiting.writer);
        let Some(written) = self.paper.take(&waiting.update, owns)? else { return Ok(()) };
        if self.full {
            self.paper.spoiled = true;
            return Err(Refused::TooLarge);
        }
        taken.updates.push(written.update);
        taken.writers.insert(waiting.writer);
        taken.seats.insert(waiting.seat);
        for pen in written.pens.into_iter().filter(|pen| !self.pens.contains_key(pen)) {
            taken.pens.insert(pen, waiting.writer);
        }
        Ok(())
    }

    async fn append(&mut self, taken: &Taken) -> Result<(), Unkept> {
        let update = merged(&taken.updates)?;
        self.loose = (self.loose.0 + 1, self.loose.1 + update.len());
        let addition = Addition {
            update,
            writers: taken.writers.iter().copied().collect(),
            pens: taken.pens.iter().map(|(pen, writer)| (*pen, *writer)).collect(),
        };
        let number = self.store.append(addition).await?;
        self.pens.extend(taken.pens.iter().map(|(pen, writer)| (*pen, *writer)));
        if number == self.seen + 1 {
            self.seen = number;
        } else {
            // Another node was there before.
            self.catch_up().await?;
        }
        Ok(())
    }

    fn pass_on(&mut self, taken: Taken) {
        if let Ok(update) = merged(&taken.updates)
            && !taken.updates.is_empty()
        {
            let alone = if taken.seats.len() == 1 { taken.seats.first().copied() } else { None };
            self.members.send_all(Frame::new().update(update), alone);
        }
    }

    /// Takes in what was added to the store by another way.
    async fn catch_up(&mut self) -> Result<(), Unkept> {
        let added = self.store.after(self.seen).await?;
        self.pens.extend(added.pens);
        for (number, update) in added.updates {
            self.seen = self.seen.max(number);
            // With the pens of others, and larger than one may write at once: it stands in the store already.
            if let Some(news) = self.paper.join(&update).map_err(|why| damaged(&why))? {
                self.members.send_all(Frame::new().update(news), None);
            }
        }
        Ok(())
    }

    /// Makes the paper anew from the store: as if what was not kept had never been written.
    async fn renew(&mut self) -> Result<(), Unkept> {
        let added = self.store.after(0).await?;
        self.loose = (added.updates.len(), added.updates.iter().map(|(_, update)| update.len()).sum());
        self.paper = Paper::of(added.updates.iter().map(|(_, update)| update.as_slice()))
            .map_err(|why| damaged(&why))?;
        self.seen = added.updates.last().map_or(0, |(number, _)| *number);
        self.pens = added.pens.into_iter().collect();
        Ok(())
    }

    /// Puts a snapshot in the place of single updates, when there are many or everybody has left. Nobody waits for it: what it
    /// stands for is kept already.
    async fn tidy_up(&mut self, leaving: bool) {
        let (count, bytes) = self.loose;
        if count < 2 || !(leaving || count > LOOSE || bytes > LOOSE_BYTES) {
            return;
        }
        let snapshot = self.paper.snapshot();
        self.full = Paper::is_full(&snapshot);
        self.loose = (1, 0);
        if let Err(unkept) = self.store.compact(self.seen, snapshot).await {
            tracing::warn!(?unkept, "the updates of a text could not become a snapshot");
        }
    }
}

fn merged(updates: &[Vec<u8>]) -> Result<Vec<u8>, Unkept> {
    match updates {
        [one] => Ok(one.clone()),
        many => yrs::merge_updates_v1(many).map_err(|error| Unkept::Broken(error.to_string())),
    }
}

fn damaged(why: &Refused) -> Unkept {
    Unkept::Broken(format!("an update in the store: {why}"))
}

fn every(span: std::time::Duration) -> Interval {
    let mut interval = interval(span);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    interval
}

async fn tick(interval: &mut Option<Interval>) {
    match interval {
        Some(interval) => drop(interval.tick().await),
        None => std::future::pending().await,
    }
}
