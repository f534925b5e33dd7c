//! A person's own calendar: the secret address under which their calendar program finds it.

use super::filter::webcal;
use crate::acts::own as acts;
use crate::store::calendar_tokens as store;
use ::web::{Answer, Door, Routes, Ui, see};
use access::Gate;
use askama::Template;
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/you/calendar", Gate::SignedIn, show);
    r.post("/you/calendar", Gate::SignedIn, make);
    r.delete("/you/calendar", Gate::SignedIn, withdraw);
}

#[derive(Template)]
#[template(path = "events/own.html")]
struct OwnPage {
    ui: Ui,
    /// Since when there is an address.
    since: Option<String>,
    /// The address itself, in the answer to its making and never again: as a link, and for calendar programs.
    fresh: Option<(String, String)>,
}

async fn show(door: Door) -> Answer {
    page(&door, None).await
}

async fn page(door: &Door, fresh: Option<(String, String)>) -> Answer {
    let person = door.actor().person().ok_or(Problem::NotFound)?;
    let since = door.read(move |look| store::since(look, person)).await?;
    let ui = door.ui();
    let body = OwnPage { since: since.map(|since| ui.moment(since)), fresh, ui: door.ui() };
    door.page(ui.t("calendar-own"), body).hidden().answer()
}

async fn make(door: Door) -> Answer {
    let token = door.house().dice.token();
    let hash = token.hash();
    door.act(move |act| acts::give_address(act, &hash)).await?;
    let path = format!("/calendar/{}.ics", token.reveal());
    let ui = door.ui();
    page(&door, Some((ui.absolute(&path), webcal(&ui, &path)))).await
}

async fn withdraw(door: Door) -> Answer {
    door.act(acts::withdraw_address).await?;
    see("/you/calendar").said("calendar-said-withdrawn").answer()
}
