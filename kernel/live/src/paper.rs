//! The text of a room: what is written on it, with which pen, and what is refused.

use crate::limits::{LARGEST_PAPER, LARGEST_TEXT};
use crate::store::Pen;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use yrs::updates::decoder::Decode;
use yrs::{
    Doc, GetString, OffsetKind, Options, ReadTxn, StateVector, Text, TextRef, Transact, TransactionMut,
    Update,
};

/// The name that the text has inside the document, here and in the editor.
const TEXT: &str = "text";

/// The pen of the house itself: with it a text is begun, and changed from outside its room.
pub const HOUSE: Pen = 1;

/// Why an update is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It cannot be read, or is no writing on a text.
    #[error("it cannot be read")]
    Unreadable,
    /// It continues what is not here: the writer has to ask for the text again.
    #[error("it continues what is not here")]
    Gap,
    /// It is written with somebody else's pen.
    #[error("it is written with somebody else's pen")]
    Forged,
    /// The text would become too large.
    #[error("the text would become too large")]
    TooLarge,
}

/// A text as its writers see it, with everything that is needed to join what they write at the same time.
pub struct Paper {
    doc: Doc,
    text: TextRef,
    /// Set when something was written on it that should not be there: then it has to be made anew.
    pub(crate) spoiled: bool,
}

/// What one update brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// Only what was new, as an update.
    pub(crate) update: Vec<u8>,
    /// The pens with which it was written.
    pub(crate) pens: BTreeSet<Pen>,
}

/// A stretch of a text, and the pen with which it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The words.
    pub text: String,
    /// The pen; [`HOUSE`] for what stood there at first.
    pub pen: Pen,
}

impl Paper {
    /// An empty one.
    pub fn new() -> Self {
        // The pen of a document counts only where it is written on with `rewrite`.
        let options =
            Options { offset_kind: OffsetKind::Bytes, ..Options::with_client_id(yrs::ClientID::new(HOUSE)) };
        let doc = Doc::with_options(options);
        let text = doc.get_or_insert_text(TEXT);
        Self { doc, text, spoiled: false }
    }

    /// With what a store has kept on it.
    ///
    /// # Errors
    /// When something of it cannot be read: the store is damaged.
    pub fn of<'a>(updates: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, Refused> {
        let mut paper = Self::new();
        for update in updates {
            paper.put(read(update)?, |_| Ok(()))?;
        }
        Ok(paper)
    }

    /// The text.
    pub fn text(&self) -> String {
        self.text.get_string(&self.doc.transact())
    }

    /// The text with the pen of each stretch.
    pub fn stretches(&self) -> Vec<Stretch> {
        let mut txn = self.doc.transact_mut();
        let now = txn.snapshot();
        let nothing = yrs::Snapshot::default();
        let chunks =
            self.text.diff_range(&mut txn, Some(&now), Some(&nothing), |change| change.id.client.get());
        let mut stretches: Vec<Stretch> = Vec::new();
        for chunk in chunks {
            let yrs::Out::Any(yrs::Any::String(text)) = chunk.insert else { continue };
            let pen = chunk.ychange.unwrap_or(HOUSE);
            match stretches.last_mut() {
                Some(last) if last.pen == pen => last.text.push_str(&text),
                _ => stretches.push(Stretch { text: text.to_string(), pen }),
            }
        }
        stretches
    }

    /// Everything that is needed to have this text elsewhere.
    pub fn snapshot(&self) -> Vec<u8> {
        self.doc.transact().encode_state_as_update_v1(&StateVector::default())
    }

    /// Makes the text another one, by as few changes as there are between the two, so that what others write at the same time
    /// stays where it belongs. Gives the update that does it, none when nothing changed.
    pub fn rewrite(&mut self, text: &str) -> Option<Vec<u8>> {
        let before = self.text();
        let words = similar::TextDiff::configure()
            .algorithm(similar::Algorithm::Myers)
            .diff_unicode_words(before.as_str(), text);
        let mut txn = self.doc.transact_mut();
        let mut at = 0;
        for change in words.iter_all_changes() {
            let length = u32::try_from(change.value().len()).expect("texts are far shorter");
            match change.tag() {
                similar::ChangeTag::Equal => at += length,
                similar::ChangeTag::Delete => self.text.remove_range(&mut txn, at, length),
                similar::ChangeTag::Insert => {
                    self.text.insert(&mut txn, at, change.value());
                    at += length;
                }
            }
        }
        let changed = txn.has_changes();
        changed.then(|| txn.encode_update_v1())
    }

    /// What this paper has, as others ask for what they lack.
    pub(crate) fn state(&self) -> StateVector {
        self.doc.transact().state_vector()
    }

    /// What somebody lacks who has `state`.
    pub(crate) fn beyond(&self, state: &StateVector) -> Vec<u8> {
        self.doc.transact().encode_state_as_update_v1(state)
    }

    /// Takes an update from outside; `allowed` says whether somebody may write with a pen. None when it brings nothing new.
    pub(crate) fn take(
        &mut self,
        update: &[u8],
        allowed: impl Fn(Pen) -> bool,
    ) -> Result<Option<Written>, Refused> {
        let update = read(update)?;
        let known = self.state();
        let mut pens = BTreeSet::new();
        for (client, ranges) in update.insertions(true).iter() {
            if ranges.into_iter().any(|range| range.end > known.get(client)) {
                pens.insert(client.get());
            }
        }
        if pens.contains(&HOUSE) || !pens.iter().all(|pen| allowed(*pen)) {
            return Err(Refused::Forged);
        }
        let brought = self.put(update, |paper| paper.check())?;
        Ok(brought.map(|update| Written { update, pens }))
    }

    /// Takes in what stands in the store already. None when it is known.
    pub(crate) fn join(&mut self, update: &[u8]) -> Result<Option<Vec<u8>>, Refused> {
        self.put(read(update)?, |_| Ok(()))
    }

    /// Whether all that is remembered of this text has become too much, by its snapshot.
    pub(crate) fn is_full(snapshot: &[u8]) -> bool {
        snapshot.len() > LARGEST_PAPER
    }

    fn put(
        &mut self,
        update: Update,
        check: impl FnOnce(&Self) -> Result<(), Refused>,
    ) -> Result<Option<Vec<u8>>, Refused> {
        // Whatever goes wrong from here on leaves something on the paper.
        let clean = !std::mem::replace(&mut self.spoiled, true);
        let txn = self.doc.transact_mut();
        let brought = caught(txn, |txn| {
            txn.apply_update(update).map_err(|_| Refused::Unreadable)?;
            let brought = txn.has_changes().then(|| txn.encode_update_v1());
            txn.commit();
            Ok(brought)
        })?;
        check(self)?;
        self.spoiled = !clean;
        Ok(brought)
    }

    fn check(&self) -> Result<(), Refused> {
        let txn = self.doc.transact();
        if txn.has_missing_updates() {
            return Err(Refused::Gap);
        }
        if self.text.len(&txn) as usize > LARGEST_TEXT {
            return Err(Refused::TooLarge);
        }
        let only_text = txn.root_refs().all(|(name, _)| name == TEXT);
        if only_text { Ok(()) } else { Err(Refused::Unreadable) }
    }
}

impl Default for Paper {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Paper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Paper").field("spoiled", &self.spoiled).finish_non_exhaustive()
    }
}

fn read(update: &[u8]) -> Result<Update, Refused> {
    crate::wire::plausible(update)
        .then(|| catch_unwind(|| Update::decode_v1(update)).ok())
        .flatten()
        .and_then(Result::ok)
        .ok_or(Refused::Unreadable)
}

/// Runs what may panic on an update that is made to do harm.
fn caught<T>(
    mut txn: TransactionMut<'_>,
    work: impl FnOnce(&mut TransactionMut<'_>) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let done = catch_unwind(AssertUnwindSafe(|| work(&mut txn)));
    done.unwrap_or_else(|_| {
        // To end a transaction that broke off would panic again; its paper is thrown away.
        std::mem::forget(txn);
        Err(Refused::Unreadable)
    })
}
