//! What two people changed at the same time, shown to the one who saves later.

use crate::heart::field::Crossed;
use crate::heart::initiative::Initiative;
use crate::heart::revision::Revision;
use crate::store::revisions;
use crate::web::names::Names;
use crate::web::spoken::{Words, label};
use ::web::{Door, Html};
use facts::Problem;

/// The parts that both changed.
pub(crate) struct Crossing {
    /// Who saved before, as far as this reader may know, and when.
    pub(crate) who: String,
    pub(crate) when: String,
    /// What a part is called, and the way from what the other wrote to what is in the form.
    pub(crate) parts: Vec<(String, Html)>,
}

impl Crossing {
    /// The parts that both changed, in words.
    pub(crate) async fn of(door: &Door, now: &Initiative, crossed: &Crossed) -> Result<Self, Problem> {
        let (ui, id, number) = (door.ui(), now.id, now.revision);
        let (saved, crossed) = (now.said.clone(), crossed.clone());
        door.read(move |look| {
            let found = revisions::of(look, id, number)?;
            let revision: Option<Revision> = found.map(|(revision, _)| revision);
            let words = Words::of(look, &ui)?;
            let part = |field| {
                let (theirs, mine) = (words.text(&saved, field), words.text(&crossed.said, field));
                (ui.t(label(field)), markup::diff_html(&theirs, &mine))
            };
            let parts = crossed.both.iter().map(|field| part(*field)).collect();
            let author = revision.as_ref().and_then(|revision| revision.author);
            let who = Names::of(look, author)?.who(&ui, author, None);
            Ok(Self {
                who: who.map_or_else(|| ui.t("initiative-somebody"), |who| who.name),
                when: revision.map_or_else(String::new, |revision| ui.moment(revision.at)),
                parts,
            })
        })
        .await
    }
}
