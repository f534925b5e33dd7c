//! One message to many: what its copies share, and whom they go to.

use crate::RawId;
use crate::copy::is_field_name;
use crate::mime::one_line;
use base::{Email, Id};
use db::{Fault, args, sql};
use facts::{Act, Subject};

/// One message to many, who each get a copy of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// What it is about; deliveries are found by it, and facts about them name it.
    pub about: Subject,
    /// Nobody gets a later parcel of a line before an earlier one: `list:018f…`. Earlier means dispatched
    /// earlier, so a caller who adds copies in chunks adds those of one parcel before those of the next.
    pub line: String,
    /// What all copies share: a complete message, already sealed, without `Return-Path`. It is there until the
    /// last copy has gone: [`crate::raw::pass`] or [`crate::raw::keep`].
    pub raw: RawId,
    /// Fields that stand before the message's own in each copy, in ASCII; `{mark}` in them is replaced by the
    /// copy's mark.
    pub fields: Vec<(String, String)>,
    /// The domain that copies return to and are signed by.
    pub domain: String,
}

/// Whom one copy goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyTo {
    /// The recipient.
    pub to: Email,
    /// What only this copy has in it, such as the token that unsubscribes its reader.
    pub mark: String,
}

/// Puts a parcel into the queue; [`add_copies`] says whom it goes to.
pub fn dispatch(act: &mut Act, parcel: &Parcel) -> Result<Id<Parcel>, Fault> {
    let id: Id<Parcel> = act.id();
    let number: i64 = act.one(
        sql!("SELECT CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT) FROM parcel WHERE line = $1"),
        args![parcel.line],
        |row| row.next(),
    )?;
    let now = act.now();
    act.execute(
        sql!(
            "INSERT INTO parcel (id, about_kind, about, line, number, raw, fields, domain, made)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![
            id,
            parcel.about.kind.as_ref(),
            parcel.about.id,
            parcel.line,
            number,
            parcel.raw,
            fields(&parcel.fields),
            parcel.domain,
            now
        ],
    )?;
    Ok(id)
}

/// Adds copies to a parcel; they go out after the commit. Whoever has one already does not get another, so
/// that a chunk may be added again after a failure.
///
/// # Errors
/// [`Fault::NotOne`] when there is no such parcel.
pub fn add_copies(act: &mut Act, parcel: Id<Parcel>, copies: &[CopyTo]) -> Result<(), Fault> {
    let (about, line, number): (Id<Subject>, String, i64) =
        act.one(sql!("SELECT about, line, number FROM parcel WHERE id = $1"), args![parcel], |row| {
            Ok((row.next()?, row.next()?, row.next()?))
        })?;
    let now = act.now();
    for copy in copies {
        let id: Id<crate::Delivery> = act.id();
        act.execute(
            sql!(
                "INSERT INTO delivery (id, parcel, about, line, number, recipient, recipient_key, mark,
                                       state, made, due, attempts, leased_until)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $9, 0, 0)
                 ON CONFLICT (parcel, recipient_key) DO NOTHING"
            ),
            args![id, parcel, about, line, number, copy.to, copy.to.key(), copy.mark, now],
        )?;
    }
    Ok(())
}

/// The fields as they are kept: what is no field name is passed over, and no value can end its line.
fn fields(fields: &[(String, String)]) -> String {
    let sound = fields.iter().filter(|(name, _)| is_field_name(name));
    let sound: Vec<(&str, String)> = sound.map(|(name, value)| (name.as_str(), one_line(value))).collect();
    serde_json::to_string(&sound).expect("text is plain")
}
