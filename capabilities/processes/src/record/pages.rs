//! The pages of the record that are to be read: Markdown with a small head.

use crate::heart::consultation::{Answer, Consultation};
use crate::heart::milestone::{Kept, Milestone};
use crate::heart::process::Process;
use crate::heart::reference::Reference;
use crate::heart::roadmap::{Roadmap, RoadmapEntry};
use crate::heart::withdrawn::Withdrawn;
use crate::store::feeds;
use crate::web::spoken;
use ::facts::Look;
use ::web::Ui;
use db::Fault;

/// A page as it grows.
struct Page<'a> {
    ui: &'a Ui,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// `- What: this`, when there is something.
    fn fact(&mut self, label: &str, value: Option<impl ToString>) {
        if let Some(value) = value {
            let label = self.ui.t(label);
            self.line(&format!("- {label}: {}", value.to_string()));
        }
    }

    fn withdrawn(&mut self, withdrawn: Option<&Withdrawn>) {
        self.fact("process-withdrawn", withdrawn.map(|one| one.why.as_str()));
    }

    fn section(&mut self, label: &str, text: Option<impl ToString>) {
        if let Some(text) = text {
            let label = self.ui.t(label);
            self.line(&format!("\n### {label}\n\n{}", text.to_string()));
        }
    }

    fn links(&mut self, label: &str, links: &[Reference]) {
        for link in links {
            self.fact(label, Some(format!("[{}]({})", link.shown(), link.link)));
        }
    }
}

pub(super) fn process(
    look: &Look,
    ui: &Ui,
    one: &Process,
    milestones: &[Milestone],
) -> Result<String, Fault> {
    let said = &one.said;
    let mut page = Page { ui, text: format!("# {}\n\n", said.name) };
    page.withdrawn(said.withdrawn.as_ref());
    page.fact("process-body", said.body.as_ref());
    page.fact("process-lane", Some(said.lane()));
    page.links("process-links", &said.links);
    page.section("process-decides", said.decides.as_ref());
    page.section("process-part", said.part.as_ref());
    page.section("process-text", said.text.as_ref());
    for milestone in milestones {
        page.line(&format!("\n## {}. {}\n", milestone.number, milestone.said.title));
        of_milestone(&mut page, milestone);
        for source in feeds::into(look, milestone.id)? {
            let card = ui.card(look, &source)?;
            page.fact("milestone-from", card.map(|card| card.title));
        }
    }
    Ok(page.text)
}

fn of_milestone(page: &mut Page, one: &Milestone) {
    let said = &one.said;
    page.withdrawn(said.withdrawn.as_ref());
    page.fact("milestone-when", Some(spoken::when(page.ui, said.when.as_ref())));
    page.fact("milestone-place", said.place.as_ref());
    page.fact("milestone-link", said.link.as_ref());
    page.links("milestone-papers", &said.papers);
    page.links("milestone-outcomes", &said.outcomes);
    let result = said.result.as_ref();
    page.fact("milestone-result", result.map(|result| spoken::outcome(page.ui, result.outcome)));
    page.section("milestone-happens", said.happens.as_ref());
    page.section("process-decides", said.decides.as_ref());
    page.section("process-part", said.part.as_ref());
    let kept = |kept: &Option<Kept>| kept.as_ref().map(|kept| kept.text.to_string());
    page.section("milestone-position", kept(&said.position));
    page.section("milestone-red-lines", kept(&said.red_lines));
    page.section("milestone-win", kept(&said.win));
    page.section("milestone-result-text", result.and_then(|result| result.text.as_ref()));
}

pub(super) fn consultation(ui: &Ui, one: &Consultation) -> String {
    let said = &one.said;
    let mut page = Page { ui, text: format!("# {}\n\n", said.title) };
    page.withdrawn(said.withdrawn.as_ref());
    page.fact("consultation-asker", Some(&said.asker));
    page.fact("consultation-closes", said.closes.map(|closes| spoken::until(ui, closes, &said.zone)));
    page.fact("consultation-link", said.link.as_ref());
    if let Some(Answer::Elsewhere(link)) = &said.answer {
        page.fact("consultation-answer", Some(link));
    }
    page.section("consultation-text", said.text.as_ref());
    page.section("process-part", said.part.as_ref());
    page.section("consultation-outcome", said.outcome.as_ref());
    page.text
}

pub(super) fn roadmap(ui: &Ui, one: &Roadmap, entries: &[RoadmapEntry]) -> String {
    let mut page = Page { ui, text: format!("# {}\n\n", one.said.title) };
    page.withdrawn(one.said.withdrawn.as_ref());
    page.fact("roadmap-owner", one.said.owner.as_ref());
    page.section("roadmap-text", one.said.text.as_ref());
    for entry in entries {
        let said = &entry.said;
        page.line(&format!("\n## {}. {}\n", entry.number, said.what));
        page.withdrawn(said.withdrawn.as_ref());
        page.fact("roadmap-by-date", said.by.as_ref().map(|by| spoken::when(ui, Some(by))));
        page.fact("roadmap-who", said.who.as_ref());
        page.fact("milestone-hours", said.hours);
        page.fact("roadmap-state", Some(spoken::progress(ui, said.state)));
        page.section("roadmap-text", said.text.as_ref());
    }
    page.text
}
