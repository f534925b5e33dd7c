//! Manners among machines: what is never answered, and what goes round in circles (RFC 3834, RFC 5321 6.3).

use base::{Email, Moment, days};
use db::{Fault, Tx, args, sql};
use facts::Act;
use message::Message;
use std::time::Duration;

/// Servers that a message passes on its way; some large organizations have fifteen of their own. RFC 5321 6.3
/// asks for 100, but a loop through a list costs every member a copy each time round.
pub const MOST_HOPS: usize = 30;

/// One answer of a machine to one address in this time (RFC 3834 section 2).
const PAUSE: Duration = days(7);

/// Whether a machine wrote this: then a machine must not answer it. `from` is the envelope's sender.
pub fn is_automatic(message: &Message, from: Option<&Email>) -> bool {
    let signs = &message.signs;
    signs.auto_submitted
        || signs.bulk
        || signs.null_sender_forms
        || from.is_none_or(is_machine)
        || message.from.as_ref().and_then(message::Mailbox::email).as_ref().is_some_and(is_machine)
}

/// Names that servers and lists write under (RFC 3834 section 2, RFC 2142).
fn is_machine(address: &Email) -> bool {
    let local = address.as_str().rsplit_once('@').map_or("", |(local, _)| local).to_lowercase();
    let name = local.split('+').next().unwrap_or(&local);
    let whole =
        ["mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply", "bounce"];
    let ends = ["-bounces", "-bounce", "-request", "-noreply", "-no-reply", "-return", "-errors"];
    whole.contains(&name)
        || local.starts_with("owner-")
        || local.starts_with("bounces-")
        || ends.iter().any(|end| name.ends_with(end))
}

/// Whether a message has been here before: it carries a `List-Id` for which `is_own` holds, or has passed more
/// than [`MOST_HOPS`] servers.
pub fn loops(message: &Message, is_own: impl Fn(&str) -> bool) -> bool {
    message.signs.received > MOST_HOPS || message.signs.list_ids.iter().any(|id| is_own(id))
}

/// Whether a machine of ours may answer this address now. Saying yes counts as the answer.
pub fn may_answer(act: &mut Act, address: &Email) -> Result<bool, Fault> {
    let now = act.now();
    let noted = act.execute(
        sql!(
            "INSERT INTO answered_lately (address, at) VALUES ($1, $2)
             ON CONFLICT (address) DO UPDATE SET at = excluded.at WHERE answered_lately.at <= $3"
        ),
        args![address.key(), now, now.minus(PAUSE)],
    )?;
    Ok(noted == 1)
}

pub(crate) fn sweep(tx: &mut Tx, now: Moment) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM answered_lately WHERE at <= $1"), args![now.minus(PAUSE)])?;
    Ok(())
}
