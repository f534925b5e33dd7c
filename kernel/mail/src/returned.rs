//! What comes back: copies that a relay refused, that bounced, or that somebody complained of.

use crate::delivery::{Delivery, Progress};
use base::{Email, Id, Moment};
use db::{Fault, args, sql};
use facts::{Act, Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

/// A copy that came back, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Return {
    /// What the copy was about.
    pub about: Subject,
    /// Whom it was for.
    pub to: Email,
    /// Which copy.
    pub delivery: Id<Delivery>,
    /// Why.
    pub reason: Reason,
}

/// Why a copy came back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// It will come back the next time too.
    pub permanent: bool,
    /// It came back for what it is or where it comes from (reputation, DMARC, content): not the reader's fault.
    pub policy: bool,
    /// The enhanced status code (RFC 3463): `5.1.1`.
    pub status: Option<String>,
    /// What was answered, in the words of whoever did not take it.
    pub diagnostic: Option<String>,
}

macro_rules! fact {
    ($(#[$meta:meta])* $name:ident, $kind:literal) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Return);

        impl Fact for $name {
            const KIND: &'static str = $kind;

            fn subject(&self) -> Subject {
                self.0.about.clone()
            }

            /// No page that is kept shows what became of a copy.
            fn touches(&self) -> Vec<Tag> {
                Vec::new()
            }
        }
    };
}

fact!(
    /// The relay did not take a copy: at once and for good, or for five days.
    Refused, "mail-refused"
);
fact!(
    /// A copy came back after the relay had taken it.
    Bounced, "mail-bounced"
);
fact!(
    /// Its reader called a copy unwanted (RFC 5965).
    Complained, "mail-complained"
);

/// Longer words of others are cut.
const LONGEST: usize = 1_000;

/// Writes down that a copy came back. The id is proven by its return path ([`crate::delivery_of`]): nobody
/// else can have named it. False when there is no such copy any more, or it has come back for good before.
pub fn bounced(act: &mut Act, delivery: Id<Delivery>, reason: &Reason) -> Result<bool, Fault> {
    let Some((found, progress)) = find(act, delivery, reason)? else { return Ok(false) };
    if progress == Progress::Bounced {
        return Ok(false);
    }
    if reason.permanent {
        let now = act.now();
        note(act, delivery, Progress::Bounced, &found.reason, now)?;
    }
    act.record(&Bounced(found))?;
    Ok(true)
}

/// Writes down that a reader called a copy unwanted. False when there is no such copy any more.
pub fn complained(act: &mut Act, delivery: Id<Delivery>, reason: &Reason) -> Result<bool, Fault> {
    let Some((found, _)) = find(act, delivery, reason)? else { return Ok(false) };
    act.record(&Complained(found))?;
    Ok(true)
}

/// Gives a copy up that no relay takes.
pub(crate) fn refused(act: &mut Act, delivery: Id<Delivery>, reason: &Reason) -> Result<(), Fault> {
    let Some((found, _)) = find(act, delivery, reason)? else { return Ok(()) };
    let now = act.now();
    note(act, delivery, Progress::Failed, &found.reason, now)?;
    act.record(&Refused(found))
}

fn find(act: &Act, delivery: Id<Delivery>, reason: &Reason) -> Result<Option<(Return, Progress)>, Fault> {
    let diagnostic = reason.diagnostic.as_ref().map(|text| text.chars().take(LONGEST).collect());
    let reason = Reason { diagnostic, ..reason.clone() };
    act.maybe(
        sql!(
            "SELECT about_kind, delivery.about, recipient, state
             FROM delivery JOIN parcel ON parcel.id = delivery.parcel
             WHERE delivery.id = $1"
        ),
        args![delivery],
        |row| {
            let about = Subject { kind: row.next::<String>()?.into(), id: row.next()? };
            Ok((Return { about, to: row.next()?, delivery, reason: reason.clone() }, row.next()?))
        },
    )
}

fn note(
    act: &mut Act,
    delivery: Id<Delivery>,
    progress: Progress,
    reason: &Reason,
    now: Moment,
) -> Result<(), Fault> {
    act.execute(
        sql!(
            "UPDATE delivery SET state = $2, reply = COALESCE($3, reply), settled = $4, leased_until = 0,
                                 leased_by = NULL
             WHERE id = $1"
        ),
        args![delivery, progress, reason.diagnostic, now],
    )?;
    Ok(())
}
