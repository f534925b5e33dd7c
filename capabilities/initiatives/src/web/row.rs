//! An initiative as lists show it.

use super::spoken::TopicNames;
use crate::heart::initiative::{Initiative, State};
use ::web::Ui;
use base::Zone;

/// An initiative in a list. Names of people are not in it, so that a list is the same for everybody.
pub(crate) struct Row {
    pub(crate) title: String,
    pub(crate) aim: String,
    pub(crate) lang: String,
    pub(crate) link: String,
    pub(crate) state: State,
    /// Since when nothing was heard of it, where it is marked so.
    pub(crate) quiet: Option<String>,
    pub(crate) organizations: Vec<String>,
    pub(crate) regions: Vec<&'static str>,
    pub(crate) topics: Vec<String>,
    /// The kinds of things it looks for.
    pub(crate) seeks: Vec<String>,
}

/// An initiative in a list.
pub(crate) fn row(ui: &Ui, topics: &TopicNames, one: &Initiative) -> Row {
    let said = &one.said;
    Row {
        title: said.title.to_string(),
        aim: said.aim.to_string(),
        lang: said.lang.to_string(),
        link: one.link(),
        state: said.state,
        quiet: quiet(ui, one),
        organizations: said.organizations.iter().map(|one| one.name.to_string()).collect(),
        regions: said.regions.iter().map(|region| region.name(ui.tongue())).collect(),
        topics: topics.names(&said.topics),
        seeks: said.seeks.iter().map(|need| ui.t(format!("initiative-seeks-{}", need.kind))).collect(),
    }
}

/// The day on which it was last heard of, where it is marked for that.
pub(crate) fn quiet(ui: &Ui, one: &Initiative) -> Option<String> {
    one.quiet.map(|_| day(ui, one.heard))
}

/// The day of a moment, as the reader has it.
pub(crate) fn day(ui: &Ui, moment: base::Moment) -> String {
    ui.date(moment.in_zone(ui.zone().unwrap_or(&Zone::utc())).date())
}
