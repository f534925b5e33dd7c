//! What resembles an initiative, and bringing two together.

use crate::heart::initiative::Initiative;
use ::web::{Form, Html, Routes, Ui};
use db::Fault;
use facts::Look;

/// Hangs the routes of merging.
pub(crate) fn routes(_: &mut Routes) {}

/// Initiatives that resemble what is being written in a form, to stand below its title and aim; `own` is the one that is
/// being changed.
pub(crate) fn alike_section(
    _: &Look,
    _: &Ui,
    _: &Form,
    _own: Option<&Initiative>,
) -> Result<Option<Html>, Fault> {
    Ok(None)
}

/// What stands on an initiative's page about those that it works with, belongs to or was merged with.
pub(crate) fn section(_: &Look, _: &Ui, _: &Initiative) -> Result<Option<Html>, Fault> {
    Ok(None)
}
