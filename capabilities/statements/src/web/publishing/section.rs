//! What the statement's page shows of publication: its versions, languages, deliveries, how to cite and to embed it.

use crate::acts::publishing::{delivering::may_deliver, may_publish};
use crate::heart::procedure::Step;
use crate::heart::statement::Statement;
use crate::heart::version::ChangeKind;
use crate::store::{deliveries, versions};
use crate::web::html;
use ::web::{Html, Ui};
use askama::Template;
use base::Lang;
use facts::{Look, Problem};

#[derive(Template)]
#[template(path = "statements/publishing/_section.html")]
struct Section<'a> {
    ui: &'a Ui,
    statement: &'a Statement,
    /// The latest version with its languages, when one is published.
    published: Option<(i64, Vec<(Lang, String)>)>,
    deliveries: usize,
    answered: usize,
    can_publish: bool,
    can_deliver: bool,
    /// What other sites put into their pages.
    frame: String,
}

/// The section; nothing while there is nothing to say.
pub(crate) fn section(look: &Look, ui: &Ui, statement: &Statement) -> Result<Option<Html>, Problem> {
    let published = match statement.version {
        Some(number) => Some((number, versions::langs(look, statement.id, number)?)),
        None => None,
    };
    let change = if published.is_some() { ChangeKind::Material } else { ChangeKind::First };
    let follows = crate::heart::procedure::can_follow(statement, Step::Publish(change));
    let can_publish = statement.revision > 0 && follows && may_publish(look, statement)?;
    if published.is_none() && !can_publish {
        return Ok(None);
    }
    let delivered = deliveries::all(look, statement.id)?;
    let section = Section {
        deliveries: delivered.len(),
        answered: delivered.iter().filter(|one| one.handing.answer.is_some()).count(),
        can_deliver: may_deliver(look, statement)?,
        frame: frame(ui, statement),
        can_publish,
        published,
        statement,
        ui,
    };
    Ok(Some(html(&section)?))
}

fn frame(ui: &Ui, statement: &Statement) -> String {
    let address = ui.absolute(&format!("{}/embed", statement.link()));
    let title = Html::of_text(statement.proposal.title.as_str());
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"320\" loading=\"lazy\"></iframe>"
    )
}
