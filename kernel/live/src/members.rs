//! Those who are in a room, and what is on its way to them.

use crate::Writer;
use crate::limits::{UNSENT, UNSENT_BYTES};
use crate::presence::Seat;
use crate::socket::Ending;
use crate::wire::Frame;
use base::Id;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{mpsc, oneshot};

/// What goes to a socket.
#[derive(Clone, Debug)]
pub(crate) enum Outgoing {
    /// A frame.
    Frame(Bytes),
    /// That it ends, and why.
    End(Ending),
}

/// What is on its way to one socket: so much, and no more.
#[derive(Debug)]
pub(crate) struct Queue {
    frames: mpsc::Sender<Outgoing>,
    bytes: Arc<AtomicUsize>,
}

/// The socket's end of its queue.
#[derive(Debug)]
pub(crate) struct Outbox {
    frames: mpsc::Receiver<Outgoing>,
    bytes: Arc<AtomicUsize>,
}

/// A new queue, from the room and to the socket.
pub(crate) fn queue() -> (Queue, Outbox) {
    let (sender, receiver) = mpsc::channel(UNSENT);
    let bytes = Arc::new(AtomicUsize::new(0));
    (Queue { frames: sender, bytes: Arc::clone(&bytes) }, Outbox { frames: receiver, bytes })
}

impl Queue {
    /// Adds a frame; false when its reader is too slow.
    fn put(&self, outgoing: Outgoing) -> bool {
        let length = outgoing.len();
        let before = self.bytes.fetch_add(length, Ordering::Relaxed);
        before + length <= UNSENT_BYTES && self.frames.try_send(outgoing).is_ok()
    }
}

impl Outbox {
    /// The next thing to send; none when the room has given this reader up.
    pub(crate) async fn next(&mut self) -> Option<Outgoing> {
        let outgoing = self.frames.recv().await?;
        self.bytes.fetch_sub(outgoing.len(), Ordering::Relaxed);
        Some(outgoing)
    }
}

impl Outgoing {
    fn len(&self) -> usize {
        match self {
            Self::Frame(bytes) => bytes.len(),
            Self::End(_) => 0,
        }
    }
}

/// Somebody in a room, with one socket.
#[derive(Debug)]
pub(crate) struct Member {
    /// Who they are.
    pub(crate) writer: Id<Writer>,
    /// What others know them as.
    pub(crate) name: String,
    /// What is on its way to them.
    pub(crate) queue: Queue,
    /// How many of their updates are on disk.
    pub(crate) saved: u32,
}

/// Everybody in a room.
#[derive(Debug, Default)]
pub(crate) struct Members {
    seats: BTreeMap<Seat, Member>,
    next: Seat,
    left: Vec<Seat>,
}

impl Members {
    /// Gives somebody a seat.
    pub(crate) fn seat(&mut self, member: Member, answer: oneshot::Sender<Seat>) {
        self.next += 1;
        // Who does not wait any more has no seat.
        if answer.send(self.next).is_ok() {
            self.seats.insert(self.next, member);
        }
    }

    /// Whether nobody is there.
    pub(crate) fn is_empty(&self) -> bool {
        self.seats.is_empty()
    }

    /// Who sits there.
    pub(crate) fn get(&self, seat: Seat) -> Option<&Member> {
        self.seats.get(&seat)
    }

    /// Who writes from there.
    pub(crate) fn writer(&self, seat: Seat) -> Option<Id<Writer>> {
        self.get(seat).map(|member| member.writer)
    }

    /// Sends a frame to one.
    pub(crate) fn send(&mut self, seat: Seat, frame: Frame) {
        if let Some(bytes) = frame.bytes()
            && self.get(seat).is_some_and(|member| !member.queue.put(Outgoing::Frame(bytes)))
        {
            self.leave(seat);
        }
    }

    /// Sends a frame to all, but for the one who wrote it.
    pub(crate) fn send_all(&mut self, frame: Frame, but: Option<Seat>) {
        let Some(bytes) = frame.bytes() else { return };
        let slow = |(seat, member): (&Seat, &Member)| {
            let sent = Some(*seat) == but || member.queue.put(Outgoing::Frame(bytes.clone()));
            (!sent).then_some(*seat)
        };
        let slow: Vec<Seat> = self.seats.iter().filter_map(slow).collect();
        slow.into_iter().for_each(|seat| self.leave(seat));
    }

    /// Tells one that so many more of their updates are on disk.
    pub(crate) fn saved(&mut self, seat: Seat, more: u32) {
        let Some(member) = self.seats.get_mut(&seat) else { return };
        member.saved = member.saved.wrapping_add(more);
        let saved = member.saved;
        self.send(seat, Frame::new().saved(saved));
    }

    /// Somebody leaves; their socket ends.
    pub(crate) fn leave(&mut self, seat: Seat) {
        if self.seats.remove(&seat).is_some() {
            self.left.push(seat);
        }
    }

    /// Makes somebody leave, and tells them why.
    pub(crate) fn end(&mut self, seat: Seat, why: Ending) {
        if let Some(member) = self.get(seat) {
            // Where the queue is full they are given up without a word.
            member.queue.put(Outgoing::End(why));
        }
        self.leave(seat);
    }

    /// Makes all leave.
    pub(crate) fn end_all(&mut self, why: Ending) {
        let seats: Vec<Seat> = self.seats.keys().copied().collect();
        seats.into_iter().for_each(|seat| self.end(seat, why));
    }

    /// Who has left since this was asked last.
    pub(crate) fn left(&mut self) -> Vec<Seat> {
        std::mem::take(&mut self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn come(members: &mut Members) -> (Seat, Outbox) {
        let (queue, outbox) = queue();
        let (answer, mut seat) = oneshot::channel();
        members.seat(Member { writer: Id::from_bytes([0; 16]), name: "Ana".into(), queue, saved: 0 }, answer);
        (seat.try_recv().expect("a seat"), outbox)
    }

    fn frame(length: usize) -> Frame {
        Frame::new().update(vec![0; length])
    }

    #[tokio::test]
    async fn who_does_not_read_is_given_up_and_who_reads_hears_everything() {
        let mut members = Members::default();
        let (asleep, mut forgotten) = come(&mut members);
        let (_, mut awake) = come(&mut members);
        for _ in 0..=UNSENT {
            members.send_all(frame(10), None);
            assert!(matches!(awake.next().await, Some(Outgoing::Frame(_))));
        }
        assert_eq!(members.left(), [asleep]);
        for _ in 0..UNSENT {
            assert!(matches!(forgotten.next().await, Some(Outgoing::Frame(_))));
        }
        assert!(forgotten.next().await.is_none());
    }

    #[tokio::test]
    async fn a_few_frames_that_are_too_large_together_are_too_many() {
        let mut members = Members::default();
        let (seat, mut outbox) = come(&mut members);
        members.send(seat, frame(UNSENT_BYTES - 100));
        members.send(seat, frame(10));
        assert!(members.get(seat).is_some());
        assert!(outbox.next().await.is_some());
        members.send(seat, frame(UNSENT_BYTES - 100));
        members.send(seat, frame(200));
        assert!(members.get(seat).is_none(), "what was sent counts no more, what was not does");
    }
}
