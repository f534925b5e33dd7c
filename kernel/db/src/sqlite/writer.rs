//! The one thread that writes. It commits the acts that wait together: one sync of the disk for all of them,
//! a savepoint for each, so that one that fails or panics takes nothing of the others with it.

use super::control;
use crate::read::{Source, Trouble};
use crate::told::{Acting, Told};
use crate::{Fault, Tx, fault};
use rusqlite::Connection;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use tokio::sync::{oneshot, watch};

/// Acts in one commit: enough to share the sync of the disk, few enough that the first need not wait for long.
const GROUP: usize = 64;

pub(super) struct Writer {
    orders: Sender<Order>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

enum Order {
    Act(Waiting),
    Stop,
}

impl Writer {
    pub(super) fn start(connection: Connection, commits: Arc<watch::Sender<u64>>) -> Result<Self, Fault> {
        let (orders, queue) = channel();
        let thread = thread::Builder::new()
            .name("db-writer".to_owned())
            .spawn(move || serve(&connection, &queue, &commits))
            .map_err(|e| Fault::Unreachable(format!("no thread for the writer: {e}")))?;
        Ok(Self { orders, thread: Mutex::new(Some(thread)) })
    }

    /// Puts an act in the queue, which is as long as there are callers waiting. A receiver that gets nothing means that the writer has stopped.
    pub(super) fn queue(&self, acting: Acting) -> oneshot::Receiver<Result<Told, Fault>> {
        let (reply, answer) = oneshot::channel();
        // When the writer has stopped the order is dropped, and with it `reply`.
        let _ = self.orders.send(Order::Act(Waiting { acting, outcome: None, reply }));
        answer
    }

    /// Ends the thread after what is queued; blocks until then.
    pub(super) fn close(&self) {
        let _ = self.orders.send(Order::Stop);
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // An act may own the last handle of the database: the writer cannot wait for itself.
        if let Some(thread) = thread.filter(|thread| thread.thread().id() != thread::current().id())
            && thread.join().is_err()
        {
            tracing::error!("the database writer had panicked");
        }
    }
}

/// Stops the writer without waiting where waiting would hold up a runtime.
impl Drop for Writer {
    fn drop(&mut self) {
        if tokio::runtime::Handle::try_current().is_err() {
            self.close();
        } else {
            let _ = self.orders.send(Order::Stop);
        }
    }
}

fn serve(connection: &Connection, queue: &Receiver<Order>, commits: &watch::Sender<u64>) {
    let mut open = true;
    while open {
        let mut group = Vec::new();
        // The first is waited for, the others are taken as they stand there.
        let mut next = queue.recv().ok();
        while open {
            match next {
                Some(Order::Act(act)) => group.push(act),
                Some(Order::Stop) | None => open = false,
            }
            if group.len() == GROUP {
                break;
            }
            match queue.try_recv() {
                Ok(order) => next = Some(order),
                Err(_) => break,
            }
        }
        commit(connection, group, commits);
    }
    // Statistics for the query planner; cheap when little has changed (SQLite documentation, "PRAGMA optimize").
    if let Err(e) = connection.execute_batch("PRAGMA optimize") {
        tracing::warn!("PRAGMA optimize: {e}");
    }
}

/// Commits the group; if that fails, each act by itself, so that only the culprit pays.
fn commit(connection: &Connection, mut group: Vec<Waiting>, commits: &watch::Sender<u64>) {
    let together = transaction(connection, &mut group);
    if together.is_err() && group.len() > 1 {
        for act in group {
            commit(connection, vec![act], commits);
        }
        return;
    }
    if let Ok(true) = together {
        commits.send_modify(|count| *count += 1);
    }
    let committed = together.map(drop);
    for act in group {
        act.settle(committed.clone());
    }
}

/// Whether the group wrote anything. After an error nothing of it is kept.
fn transaction(connection: &Connection, group: &mut [Waiting]) -> Result<bool, Fault> {
    let run = || {
        control(connection, "BEGIN IMMEDIATE").map_err(not_committed)?;
        let mut wrote = false;
        for act in group {
            wrote |= act.run(connection)?;
        }
        control(connection, "COMMIT").map_err(not_committed)?;
        Ok(wrote)
    };
    let outcome = run();
    if !connection.is_autocommit()
        && let Err(e) = control(connection, "ROLLBACK")
    {
        tracing::error!("the writer cannot roll back: {e}");
    }
    outcome
}

fn not_committed(error: rusqlite::Error) -> Fault {
    Fault::Commit(error.to_string())
}

/// An act in the queue.
struct Waiting {
    acting: Acting,
    outcome: Option<Result<Told, Fault>>,
    reply: oneshot::Sender<Result<Told, Fault>>,
}

impl Waiting {
    /// Runs it in a savepoint; says whether it wrote. An error means that the transaction around it is gone.
    fn run(&mut self, connection: &Connection) -> Result<bool, Fault> {
        control(connection, "SAVEPOINT act").map_err(not_committed)?;
        let mut tx = Tx::of(Source::Sqlite(connection));
        let outcome = match fault::caught(|| (self.acting)(&mut tx)) {
            Ok(told) if told.content && tx.trouble() != Trouble::None => Err(Fault::Broken),
            outcome => outcome,
        };
        let kept = outcome.as_ref().is_ok_and(|told| told.content);
        let wrote = tx.wrote();
        self.outcome = Some(outcome);
        if !kept {
            control(connection, "ROLLBACK TO act").map_err(not_committed)?;
        }
        control(connection, "RELEASE act").map_err(not_committed)?;
        // SQLite gives the whole transaction up when the disk is full or broken.
        if connection.is_autocommit() {
            return Err(Fault::Commit("the transaction ended by itself".to_owned()));
        }
        Ok(kept && wrote)
    }

    /// Answers whoever waits.
    fn settle(self, committed: Result<(), Fault>) {
        let answer = match (self.outcome, committed) {
            // What kept nothing does not mind that nothing was kept.
            (Some(Ok(told)), Ok(())) => Ok(told),
            (Some(Ok(told)), Err(_)) if !told.content => Ok(told),
            (Some(Err(fault)), _) | (_, Err(fault)) => Err(fault),
            (None, Ok(())) => Err(Fault::Closed),
        };
        // Nobody may be waiting any more: the act is committed all the same.
        let _ = self.reply.send(answer);
    }
}
