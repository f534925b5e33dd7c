//! Lists as a channel, through which other parts of the house tell many people at once.
//!
//! A copy is the same for everybody, so it gives nobody an address of their own to answer to: answers go where those to
//! the list go.

use crate::acts::lists::standing;
use crate::acts::posting::hand_over;
use crate::facts::LIST;
use crate::policy::{Read, Write};
use crate::store::lists;
use ::web::{Channel, Choice, Ui};
use access::Policy as _;
use db::Fault;
use facts::Look;

pub(crate) const CHANNEL: Channel = Channel { kind: LIST, label: "list-nav", choices, post: hand_over };

fn choices(look: &Look, _: &Ui) -> Result<Vec<Choice>, Fault> {
    let mut choices = Vec::new();
    for list in lists::all(look)? {
        let standing = standing(look, look.actor(), list.id)?;
        let reads = Read { list: &list, standing }.permits(look.actor());
        if reads && (Write { list: &list, standing }).permits(look.actor()) {
            choices.push(Choice::new(list.id, list.rules.title.as_str()));
        }
    }
    Ok(choices)
}
