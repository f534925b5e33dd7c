//! What stands in a digest: what whoever it is for may see at the time, and no more.

use super::choice::{Choice, Part};
use crate::gathered;
use base::Moment;
use db::Fault;
use facts::Look;
use notices::Waiting;
use sha2::{Digest as _, Sha256};
use web::{Area, Coming, Need, News, Ui};

/// A part has so many entries at most; all are on the site.
const MOST: usize = 60;

/// What a digest has to say, before it is seen what there is room for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contents {
    pub(crate) needs: Vec<Need>,
    pub(crate) notices: Vec<Waiting>,
    pub(crate) coming: Vec<Coming>,
    pub(crate) news: Vec<News>,
    /// Whether there is more than any digest says.
    pub(crate) more: bool,
}

impl Contents {
    /// What whoever looks has chosen to be told, and what of it they may see.
    pub(crate) fn gather(look: &Look, ui: &Ui, choice: &Choice, since: Moment) -> Result<Self, Fault> {
        let areas: Vec<&Area> = ui
            .house()
            .fronts
            .iter()
            .filter(|area| !choice.without.iter().any(|name| name == area.name))
            .collect();
        let areas = || areas.iter().copied();
        let mut contents = Self::default();
        if choice.has(Part::Needs) {
            contents.needs = gathered::needs(look, ui, areas())?;
        }
        if choice.has(Part::Notices) {
            contents.notices = notices::waiting(look, ui, MOST as i64 + 1)?;
        }
        if choice.has(Part::Coming) {
            let span = (look.now(), look.now().plus(choice.ahead()));
            contents.coming = gathered::coming(look, ui, areas(), span, MOST + 1)?;
        }
        if choice.has(Part::News) {
            contents.news = gathered::news(look, ui, areas(), since, MOST + 1)?;
        }
        contents.cut();
        Ok(contents)
    }

    /// Leaves no more of each part than a digest says.
    fn cut(&mut self) {
        let lengths = [self.needs.len(), self.notices.len(), self.coming.len(), self.news.len()];
        self.more = lengths.iter().any(|length| *length > MOST);
        self.needs.truncate(MOST);
        self.notices.truncate(MOST);
        self.coming.truncate(MOST);
        self.news.truncate(MOST);
    }

    /// Whether there is anything that the last digest did not say.
    pub(crate) fn is_new(&self, said: &[String]) -> bool {
        !self.news.is_empty()
            || !self.notices.is_empty()
            || self.marks().iter().any(|mark| !said.contains(mark))
    }

    /// By what it is known later that this was said: what waits or comes may stay the same for weeks.
    pub(crate) fn marks(&self) -> Vec<String> {
        let needs = self.needs.iter().map(|need| mark(&[&need.link, &need.sentence]));
        let coming = self
            .coming
            .iter()
            .map(|coming| mark(&[&coming.link, &coming.label, &coming.at.micros().to_string()]));
        needs.chain(coming).collect()
    }
}

/// Eight bytes that stand for what was said: two that are alike by chance would only hold a mail back.
fn mark(said: &[&str]) -> String {
    hex::encode(&Sha256::digest(said.join("\0"))[..8])
}
