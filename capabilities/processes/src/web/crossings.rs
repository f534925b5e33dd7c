//! Between forms and what is written: fields that several forms have.

use crate::heart::milestone::HOURS;
use crate::heart::reference::{Reference, lines};
use crate::heart::when::When;
use crate::heart::written;
use ::web::{Fields, Ui};
use base::{Parse, Sentence};
use db::Fault;
use facts::{Look, Subject};

/// The links of a field, one on a line.
pub(super) fn links(fields: &mut Fields, name: &'static str) -> Vec<Reference> {
    let typed = fields.get(name).to_owned();
    lines(&typed).unwrap_or_else(|sentence| {
        fields.refuse(name, sentence);
        Vec::new()
    })
}

/// A time from the fields of its beginning and its end: "2013-02-25", "2013-02", "2013", or a date in words.
pub(super) fn when(fields: &mut Fields, from: &'static str, until: &'static str) -> Option<When> {
    let first = one(fields, from)?;
    match one(fields, until) {
        None => Some(first),
        Some(last) => {
            let whole = first.until(last);
            if whole.is_none() {
                fields.refuse(until, Sentence::of("milestone-wrong-order"));
            }
            whole
        }
    }
}

fn one(fields: &mut Fields, name: &'static str) -> Option<When> {
    let typed = fields.get(name).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let understood = written::read(&typed, "", "", &[]);
    if understood.when.is_none() || understood.unread.is_some() {
        fields.refuse(name, Sentence::of("milestone-wrong-date"));
    }
    understood.when
}

/// Hours of work.
pub(super) fn hours(fields: &mut Fields) -> Option<i64> {
    let typed = fields.get("hours").trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let hours = typed.parse().ok().filter(|hours| HOURS.contains(hours));
    if hours.is_none() {
        fields.refuse("hours", Sentence::of("milestone-wrong-hours").with("most", *HOURS.end()));
    }
    hours
}

/// The thing at an address of this site, if it is a text that stands here and the reader may see it.
pub(super) fn text_at(look: &Look, ui: &Ui, address: &str) -> Result<Option<Subject>, Fault> {
    let Some(subject) = ui.house().quotable_at(look, address)? else { return Ok(None) };
    Ok(ui.card(look, &subject)?.map(|_| subject))
}

/// Things as a form has them in a list: `event:018f…`.
pub(super) fn thing(value: &str) -> Option<Subject> {
    let (kind, id) = value.split_once(':')?;
    Some(Subject { kind: kind.to_owned().into(), id: base::Id::parse(id).ok()? })
}

/// The version of a thing that a form was made of.
pub(super) fn seen(fields: &Fields) -> i64 {
    fields.get("seen").parse().unwrap_or(0)
}
