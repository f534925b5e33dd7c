//! The pages of the record that are to be read: Markdown with a small head.

use super::{Kept, KeptPaper, KeptReport};
use crate::feeds::HolderNames;
use crate::heart::event::Event;
use crate::heart::source::Source;
use crate::heart::when::When;
use crate::store::entries;
use crate::web::spoken;
use ::web::Ui;
use db::Fault;
use facts::Look;
use std::fmt::Display;

/// A page as it grows.
struct Page<'a> {
    ui: &'a Ui,
    text: String,
}

impl<'a> Page<'a> {
    /// A page with its head: names and values, which are written so that nothing in them ends the line.
    fn headed(ui: &'a Ui, head: &[(&str, String)]) -> Self {
        let mut page = Self { ui, text: String::new() };
        page.line("---");
        for (name, value) in head {
            let value = serde_json::to_string(value).expect("text is plain");
            page.line(&format!("{name}: {value}"));
        }
        page.line("---");
        page
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// `- What: this`, when there is something.
    fn fact(&mut self, label: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            let label = self.ui.t(label);
            self.line(&format!("- {label}: {value}"));
        }
    }

    fn heading(&mut self, label: &str) {
        let label = self.ui.t(label);
        self.line(&format!("\n## {label}\n"));
    }
}

pub(super) fn event(
    look: &Look,
    ui: &Ui,
    event: &Event,
    kept: &Kept,
    holders: &HolderNames,
) -> Result<String, Fault> {
    let details = &event.details;
    let title = spoken::plain_title(ui, event);
    let mut page = Page::headed(ui, &[("title", title), ("lang", details.lang.to_string())]);
    page.fact("event-when", Some(when(ui, &details.when)));
    page.fact("event-where", spoken::plain_place(ui, details));
    page.fact("event-remote", details.remote.as_ref().map(|link| format!("<{link}>")));
    page.fact("event-status", Some(spoken::status(ui, details.status)));
    page.fact("event-reason", details.reason.as_ref());
    page.fact("event-scope", details.scope.map(|scope| spoken::scope(ui, scope)));
    page.fact("event-kind", details.kind.map(|kind| spoken::kind(ui, kind)));
    let held_by = holders.names(details).join(", ");
    page.fact("event-organizers", Some(held_by).filter(|names| !names.is_empty()));
    let topics = topics::labels(look, ui, &details.topics)?;
    for (name, address) in topics {
        page.fact("event-topic", Some(format!("[{}]({address})", bare(&name))));
    }
    page.fact("event-hashtag", details.hashtag.as_ref().map(|tag| format!("#{tag}")));
    page.fact("event-url", details.url.as_ref().map(|link| format!("<{link}>")));
    for listing in entries::listings(look, event.id)? {
        let address = format!("/sources/{}", listing.slug);
        page.fact("source-listed-by", Some(format!("[{}]({address})", bare(&listing.name))));
    }
    if let Some(text) = &details.description {
        page.heading("event-description");
        page.line(text.as_str());
    }
    written(&mut page, event, kept);
    who_went(&mut page, kept);
    Ok(page.text)
}

fn when(ui: &Ui, when: &When) -> String {
    let said = spoken::whole(ui, when);
    match when {
        When::Days { .. } => said,
        When::Timed { zone, .. } => {
            format!("{said} ({}, {})", zone.city(), spoken::offset(zone, when.starts()))
        }
    }
}

fn written(page: &mut Page<'_>, event: &Event, kept: &Kept) {
    if !kept.papers.is_empty() {
        page.heading("paper-title");
    }
    for paper in &kept.papers {
        let place = match (&paper.link, &paper.file) {
            (Some(link), _) => link.to_string(),
            (None, Some(file)) => super::paper_place(&event.slug, paper.id, file.kind),
            (None, None) => continue,
        };
        let by = paper.author.as_ref().map(|author| format!(" ({author})")).unwrap_or_default();
        page.line(&format!("- [{}](<{place}>){by}", bare(paper.title.as_str())));
    }
    if !kept.reports.is_empty() {
        page.heading("report-title");
    }
    for report in &kept.reports {
        let by = if report.authors.is_empty() {
            String::new()
        } else {
            format!(" ({})", report.authors.join(", "))
        };
        let title = bare(report.title.as_str());
        page.line(&format!("- [{title}]({}/reports/{}.md){by}", event.slug, report.id));
    }
}

fn who_went(page: &mut Page<'_>, kept: &Kept) {
    let others: u32 = kept.counted.iter().map(|one| one.count).sum();
    if kept.went.is_empty() && others == 0 && kept.facilitators.is_empty() {
        return;
    }
    page.heading("attendance-recorded");
    for name in &kept.facilitators {
        page.fact("attendance-facilitated", Some(name));
    }
    for goer in &kept.went {
        page.line(&format!("- {}", goer.name));
    }
    if others > 0 {
        let counted = page.ui.tn("attendance-count-unnamed", i64::from(others));
        page.line(&format!("- {counted}"));
    }
}

/// The text of a paper, where it could be read.
pub(super) fn paper(paper: &KeptPaper) -> Option<String> {
    let text = paper.text.as_ref()?;
    let title = serde_json::to_string(paper.title.as_str()).expect("text is plain");
    Some(format!("---\ntitle: {title}\nlang: {}\n---\n{text}\n", paper.lang))
}

pub(super) fn report(ui: &Ui, report: &KeptReport) -> String {
    let head = [("title", report.title.to_string()), ("lang", report.lang.to_string())];
    let authors = (!report.authors.is_empty()).then(|| ("authors", report.authors.join(", ")));
    let head: Vec<(&str, String)> = head.into_iter().chain(authors).collect();
    let mut page = Page::headed(ui, &head);
    page.line(report.body.as_str());
    page.text
}

pub(super) fn source(ui: &Ui, source: &Source) -> String {
    let terms = &source.terms;
    let head = [("title", terms.name.to_string()), ("address", source.link())];
    let mut page = Page::headed(ui, &head);
    page.fact("source-url", terms.url.as_ref().map(|url| format!("<{url}>")));
    page.fact("source-zone", Some(&terms.zone));
    page.text
}

/// A name without what would end a link's text.
fn bare(name: &str) -> String {
    name.replace(['[', ']'], "")
}
