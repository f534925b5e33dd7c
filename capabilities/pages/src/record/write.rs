//! Writing pages into the record.

use super::sheet::{AgreementSheet, CommentSheet, LinkSheet, PageSheet, RevisionSheet, VersionSheet};
use crate::heart::page::{Agreement, Hand, Page, Version};
use crate::store::{agreements, comments, found, pages, recorded, versions};
use ::web::{Content, Leaf, Ui};
use access::Person;
use base::Id;
use db::Fault;
use facts::Look;
use std::collections::HashMap;

/// What people are called, as everybody may know.
#[derive(Default)]
struct Names(HashMap<Id<Person>, Option<String>>);

impl Names {
    fn of(&mut self, look: &Look, hand: &Hand) -> Result<Option<String>, Fault> {
        let Some(person) = hand.person else { return Ok(hand.name.clone()) };
        if let Some(name) = self.0.get(&person) {
            return Ok(name.clone());
        }
        let persona = people::persona(look, person)?.filter(|persona| !persona.former);
        let name = persona.map(|persona| persona.name);
        self.0.insert(person, name.clone());
        Ok(name)
    }
}

/// Hands over each page that everybody may read, in the order of their ids.
pub(super) fn write(look: &Look, ui: &Ui, put: &mut dyn FnMut(Leaf)) -> Result<(), Fault> {
    let (mut names, mut after) = (Names::default(), None);
    loop {
        let ids = found::pages_after(look, after)?;
        let Some(last) = ids.last() else { return Ok(()) };
        after = Some(*last);
        for id in ids {
            let Some(page) = pages::find(look, id)?.filter(|page| page.is_for(look.actor())) else {
                continue;
            };
            write_page(look, ui, &mut names, &page, put)?;
        }
    }
}

fn write_page(
    look: &Look,
    ui: &Ui,
    names: &mut Names,
    page: &Page,
    put: &mut dyn FnMut(Leaf),
) -> Result<(), Fault> {
    let mut sheets = Vec::new();
    let agreement = agreements::latest(look, page.id)?;
    for version in versions::of(look, page.id)? {
        let sheet = version_sheet(look, ui, names, page, &version)?;
        if let Some(latest) = sheet.revisions.last() {
            let path = format!("{}/{}.md", page.slug, version.lang);
            let text = markdown((page, agreement.as_ref()), &version, latest);
            put(Leaf { path, content: Content::Bytes(text.into_bytes()) });
        }
        sheets.push(sheet);
    }
    let sheet = PageSheet {
        id: page.id,
        title: page.title.to_string(),
        address: page.slug.clone(),
        addresses: pages::addresses(look, page.id)?,
        lang: page.lang.clone(),
        purpose: page.purpose,
        editors: page.editors,
        reach: page.reach,
        topics: pages::topics(look, page.id)?,
        made: page.made,
        changed: page.changed,
        agreed: agreed(look, names, page)?,
        versions: sheets,
        comments: said(look, names, page)?,
    };
    let mut bytes = serde_json::to_vec_pretty(&sheet).expect("these are plain values");
    bytes.push(b'\n');
    put(Leaf { path: format!("{}/history.json", page.slug), content: Content::Bytes(bytes) });
    Ok(())
}

/// The text as it is read: a small header, then Markdown.
fn markdown(
    (page, agreement): (&Page, Option<&Agreement>),
    version: &Version,
    latest: &RevisionSheet,
) -> String {
    let title = quoted(&latest.title);
    let mut head = format!(
        "title: {title}\nlang: {}\npurpose: {}\nrevision: {}\n",
        version.lang, page.purpose, latest.number
    );
    match version.follows {
        Some(follows) => head.push_str(&format!("original: {}\nfollows: {follows}\n", page.lang)),
        None => head.push_str(&format!("status: {}\n", page.status(agreement))),
    }
    if let Some(agreement) = agreement.filter(|_| version.follows.is_none()) {
        let Agreement { revision, day, whom, .. } = agreement;
        let whom = quoted(whom.as_str());
        head.push_str(&format!("agreed: {day}\nagreed-by: {whom}\nagreed-revision: {revision}\n"));
    }
    format!("---\n{head}---\n{}\n", latest.text)
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text")
}

fn version_sheet(
    look: &Look,
    ui: &Ui,
    names: &mut Names,
    page: &Page,
    version: &Version,
) -> Result<VersionSheet, Fault> {
    let mut revisions = Vec::new();
    loop {
        let after = revisions.last().map_or(0, |last: &RevisionSheet| last.number);
        let some = recorded::revisions_after(look, page.id, &version.lang, after)?;
        if some.is_empty() {
            break;
        }
        for revision in some {
            let listed = revision.listed;
            revisions.push(RevisionSheet {
                number: listed.number,
                at: listed.at,
                by: names.of(look, &listed.by)?,
                note: listed.note.map(|note| note.to_string()),
                minor: listed.minor,
                came: listed.size.came,
                went: listed.size.went,
                restores: listed.restores,
                title: listed.title.to_string(),
                text: revision.text,
            });
        }
    }
    let mut links = Vec::new();
    for (link, since, stands) in recorded::meanings(look, page.id, &version.lang)? {
        // Of what not everybody may see, not even the id.
        let target = match link.target {
            Some((subject, called)) => ui.card(look, &subject)?.map(|_| (subject, called)),
            None => None,
        };
        let (target, called) = target.unzip();
        links.push(LinkSheet { written: link.written, name: link.name, since, stands, target, called });
    }
    Ok(VersionSheet {
        id: version.id,
        lang: version.lang.clone(),
        follows: version.follows,
        outdated: version.outdated,
        links,
        revisions,
    })
}

fn agreed(look: &Look, names: &mut Names, page: &Page) -> Result<Vec<AgreementSheet>, Fault> {
    let mut sheets = Vec::new();
    for agreement in agreements::of(look, page.id)? {
        sheets.push(AgreementSheet {
            id: agreement.id,
            revision: agreement.revision,
            day: agreement.day,
            by: agreement.whom.to_string(),
            noted_by: names.of(look, &agreement.by)?,
            noted: agreement.at,
        });
    }
    Ok(sheets)
}

fn said(look: &Look, names: &mut Names, page: &Page) -> Result<Vec<CommentSheet>, Fault> {
    let mut sheets: Vec<CommentSheet> = Vec::new();
    loop {
        let after = sheets.last().map_or(Id::from_bytes([0; 16]), |last| last.id);
        let some = comments::after(look, page.id, after)?;
        if some.is_empty() {
            return Ok(sheets);
        }
        for comment in some {
            sheets.push(CommentSheet {
                id: comment.id,
                replies_to: comment.head,
                at: comment.at,
                by: names.of(look, &comment.by)?,
                words: comment.said.map(|said| said.to_string()),
                edited: comment.edited,
                resolved: comment.resolved,
            });
        }
    }
}
