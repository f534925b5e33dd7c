//! A post on its way: what the rules say of it, and then into the archive and out to everybody, or to the moderators.

use crate::heart::held::Reason;
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::heart::verdict::Turned;
use access::Person;
use base::{Email, Id, Line};
use facts::Problem;
use web::House;

/// What somebody signed in writes on the web.
#[derive(Clone, Debug)]
pub(crate) struct WebPost {
    /// The list.
    pub(crate) list: Id<List>,
    /// Who writes.
    pub(crate) person: Id<Person>,
    /// The address of their account.
    pub(crate) email: Email,
    /// What they are called.
    pub(crate) name: String,
    /// What it is about.
    pub(crate) subject: Line<300>,
    /// What it says.
    pub(crate) text: String,
    /// What it answers.
    pub(crate) answers: Option<Archived>,
}

/// What became of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Posted {
    /// It is in the archive, and copies are on their way; its permanent address there.
    Archived(String),
    /// A moderator decides.
    Held(Reason),
    /// It was not taken.
    Turned(Turned),
}

/// Takes a post that was written on the web: it becomes a real mail, and the same rules hold for it.
pub(crate) async fn from_web(house: &House, post: WebPost) -> Result<Posted, Problem> {
    let _ = (house, post);
    Err(Problem::NotFound)
}
