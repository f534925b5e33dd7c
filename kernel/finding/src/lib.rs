//! The page on which readers find things, and searches that people keep: what is new for them is told by mail, once a day
//! or a week, and stands in feeds.
//!
//! A topic is followed by keeping the search for it: [`follow_topic`] is the form for its page.

mod asking;
mod feed;
mod following;
mod kept;
mod page;
mod wanted;

pub use following::{follow_topic, followers_of_topic, topic_feed, topic_link};

use base::minutes;
use capability::Capability;
use jobs::{Kind, Timed};
use kept::{leaving, own, stopping, store, tell};

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "finding",
    chapter: Some(store::CHAPTER),
    locales: web::locales!(),
    routes,
    jobs: &[Kind { name: tell::TELL, run: tell::run }],
    timetable: &[Timed { kind: tell::TELL, every: minutes(15) }],
    own: &[web::NavItem { href: "/you/searches", label: "search-kept-title" }],
    exporters: &[leaving::export],
    forgetters: &[leaving::forget],
    ..Capability::EMPTY
};

fn routes(r: &mut web::Routes) {
    page::routes(r);
    feed::routes(r);
    own::routes(r);
    stopping::routes(r);
}
