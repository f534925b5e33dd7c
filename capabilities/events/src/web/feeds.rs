//! Feeds.
use ::web::{Answer, Door, Routes};
use facts::Problem;
pub(super) fn routes(_: &mut Routes) {}
pub(super) async fn one(_: Door, _: String, _: &str) -> Answer {
    Err(Problem::NotFound.into())
}
