//! One socket: passes what its writer says to the room, and what the room says to its writer.

use crate::limits::{LARGEST_UPDATE, LONGEST, PING, SENDING, SILENT, UNHEARD};
use crate::members::{Outbox, Outgoing};
use crate::paper::Refused;
use crate::presence::Seat;
use crate::room::Order;
use crate::wire::{self, Said};
use axum::extract::ws::{CloseFrame, Message, WebSocket};
use bytes::Bytes;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};

/// Why a socket ends. The number goes to the browser, which knows by it whether to come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The house is closing; it comes back.
    Stopping,
    /// Something is wrong with the house; it may come back.
    Broken,
    /// There are too many sockets already.
    Full,
    /// The reader is too slow; what is missing comes when it comes back.
    Slow,
    /// What was written continues what is not here: to come back mends it.
    Gap,
    /// It has lived long enough: whoever comes back passes the gate again.
    Old,
    /// The text is closed, or they do not write on it any more.
    Closed,
    /// What was written cannot be read, or is not theirs.
    Refused,
    /// What was written is too large.
    TooLarge,
}

impl Ending {
    /// For what was refused.
    pub(crate) const fn of(why: Refused) -> Self {
        match why {
            Refused::Unreadable | Refused::Forged => Self::Refused,
            Refused::Gap => Self::Gap,
            Refused::TooLarge => Self::TooLarge,
        }
    }

    /// Its number (RFC 6455 7.4; ours from 4000 on) and its words.
    const fn code(self) -> (u16, &'static str) {
        match self {
            Self::Stopping => (1012, "the house is closing for a moment"),
            Self::Broken => (1011, "the text cannot be kept at the moment"),
            Self::Full => (1013, "too many are connected"),
            Self::Slow => (1013, "too slow to follow"),
            Self::Gap => (1013, "out of step"),
            Self::Old => (1013, "ask for another"),
            Self::Closed => (4001, "closed"),
            Self::Refused => (4002, "refused"),
            Self::TooLarge => (4003, "too large"),
        }
    }
}

/// What a socket works with.
pub(crate) struct Line {
    pub(crate) seat: Seat,
    pub(crate) room: mpsc::Sender<Order>,
    pub(crate) outbox: Outbox,
    /// Lets only some updates come in parts at once.
    pub(crate) parts: Arc<Semaphore>,
}

/// An update that comes in parts.
struct Parts {
    so_far: Vec<u8>,
    _place: OwnedSemaphorePermit,
}

/// Serves a socket until it ends.
pub(crate) async fn serve(mut socket: WebSocket, mut line: Line) {
    let why = run(&mut socket, &mut line).await;
    // The room may have been the one that ended it: then it does not mind.
    let _ = line.room.send(Order::Leave(line.seat)).await;
    if let Some(why) = why {
        end(socket, why).await;
    }
}

/// Says goodbye to a socket.
pub(crate) async fn end(mut socket: WebSocket, why: Ending) {
    let (code, reason) = why.code();
    let goodbye = Message::Close(Some(CloseFrame { code, reason: reason.into() }));
    if timeout(SENDING, socket.send(goodbye)).await.is_ok_and(|sent| sent.is_ok()) {
        // The other end answers; what it said before is not heard any more.
        let _ = timeout(SENDING, async { while let Some(Ok(_)) = socket.recv().await {} }).await;
    }
}

async fn run(socket: &mut WebSocket, line: &mut Line) -> Option<Ending> {
    let unheard = Arc::new(Semaphore::new(UNHEARD));
    let mut parts = None;
    let mut pings = interval(PING);
    pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
    pings.reset();
    let mut silent = 0;
    let end = sleep(LONGEST);
    tokio::pin!(end);
    loop {
        tokio::select! {
            outgoing = line.outbox.next() => match outgoing {
                Some(Outgoing::Frame(bytes)) => send(socket, Message::Binary(bytes)).await?,
                Some(Outgoing::End(why)) => return Some(why),
                None => return Some(Ending::Slow),
            },
            message = socket.recv() => {
                silent = 0;
                match message? {
                    Ok(Message::Binary(frame)) => match hear(&frame, line, &mut parts) {
                        Ok(Some(said)) => pass(said, line, &unheard).await?,
                        Ok(None) => {}
                        Err(why) => return Some(why),
                    },
                    Ok(Message::Ping(_) | Message::Pong(_)) => {}
                    Ok(Message::Text(_)) => return Some(Ending::Refused),
                    // Larger than a message may be, among others: the library ends the connection itself.
                    Ok(Message::Close(_)) | Err(_) => return None,
                }
            }
            () = &mut end => return Some(Ending::Old),
            _ = pings.tick() => {
                silent += 1;
                if silent > SILENT {
                    return None;
                }
                send(socket, Message::Ping(Bytes::new())).await?;
            }
        }
    }
}

/// Sends; none when it does not get through.
async fn send(socket: &mut WebSocket, message: Message) -> Option<()> {
    timeout(SENDING, socket.send(message)).await.ok()?.ok()
}

/// What a frame says to the room, with the parts of an update put together.
fn hear(frame: &[u8], line: &Line, parts: &mut Option<Parts>) -> Result<Option<Said>, Ending> {
    match wire::said(frame).ok_or(Ending::Refused)? {
        Said::Part(bytes, last) => {
            let mut begun = match parts.take() {
                Some(begun) => begun,
                None => {
                    let place = Arc::clone(&line.parts).try_acquire_owned().map_err(|_| Ending::Full)?;
                    Parts { so_far: Vec::new(), _place: place }
                }
            };
            if begun.so_far.len() + bytes.len() > LARGEST_UPDATE {
                return Err(Ending::TooLarge);
            }
            begun.so_far.extend_from_slice(&bytes);
            if last {
                return Ok(Some(Said::Wrote(begun.so_far)));
            }
            *parts = Some(begun);
            Ok(None)
        }
        Said::Other => Ok(None),
        said => Ok(Some(said)),
    }
}

/// Passes on what was said, when the room has dealt with enough of what was said before; none when the room is gone.
async fn pass(said: Said, line: &Line, unheard: &Arc<Semaphore>) -> Option<()> {
    let place = Arc::clone(unheard).acquire_owned().await.ok()?;
    line.room.send(Order::Hear(line.seat, said, place)).await.ok()
}
