//! What was sent to oneself, and what became of it: the first thing to know when a message did not arrive.

use crate::facts::{DIGEST, MESSAGE};
use crate::heart::list::List;
use crate::heart::subscription::{Delivery, Subscription};
use crate::store::{digests, lists, messages, subscriptions};
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use base::Moment;
use db::Fault;
use facts::{Look, Problem, Subject};
use mail::{Delivery as Copy, Progress};

/// So many of the newest messages of each list are looked at.
const OF_EACH_LIST: i64 = 20;

/// So many are shown.
const SHOWN: usize = 60;

pub(super) fn routes(r: &mut Routes) {
    r.get("/you/lists/deliveries", Gate::SignedIn, show);
}

/// One copy that was sent to the reader.
struct Row {
    list: List,
    title: String,
    link: String,
    email: String,
    copy: Copy,
}

impl Row {
    /// The key of how far it has come, and the class that says how good that is.
    fn state(&self) -> (String, &'static str) {
        let class = match self.copy.progress {
            Progress::Sent => "chip",
            Progress::Waiting | Progress::Kept => "chip nobody",
            Progress::Bounced | Progress::Failed => "chip off",
        };
        (format!("list-progress-{}", self.copy.progress), class)
    }

    /// When that was.
    fn at(&self) -> Moment {
        self.copy.settled.unwrap_or(self.copy.made)
    }

    /// When it is tried next, after it was put off.
    fn due(&self, ui: &Ui) -> Option<String> {
        let put_off = self.copy.progress == Progress::Waiting && self.copy.attempts > 0;
        put_off.then(|| ui.tw("list-progress-due", "time", ui.moment(self.copy.due)))
    }
}

#[derive(Template)]
#[template(path = "lists/deliveries.html")]
struct DeliveriesPage {
    ui: Ui,
    rows: Vec<Row>,
}

async fn show(door: Door) -> Answer {
    let ui = door.ui();
    let rows = door.read(move |look| rows(look, &ui)).await?;
    door.page(door.ui().t("list-deliveries"), DeliveriesPage { ui: door.ui(), rows }).hidden().answer()
}

fn rows(look: &Look, ui: &Ui) -> Result<Vec<Row>, Problem> {
    let person = look.actor().person().ok_or(Problem::NotFound)?;
    let mut rows = Vec::new();
    for on in subscriptions::all_of(look, person)? {
        let Some(list) = lists::find(look, on.list)? else { continue };
        rows.extend(of_messages(look, &list, &on)?);
        rows.extend(of_digests(look, ui, &list, &on)?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse((row.copy.made, row.copy.id)));
    rows.truncate(SHOWN);
    Ok(rows)
}

fn of_messages(look: &Look, list: &List, on: &Subscription) -> Result<Vec<Row>, Fault> {
    let mut rows = Vec::new();
    for message in messages::newest(look, list.id, OF_EACH_LIST)? {
        for copy in mail::deliveries(look, &Subject::new(MESSAGE, message.id), &on.email)? {
            rows.push(Row {
                list: list.clone(),
                title: message.subject.clone(),
                link: format!("{}/messages/{}", list.link(), message.address),
                email: on.email.to_string(),
                copy,
            });
        }
    }
    Ok(rows)
}

fn of_digests(look: &Look, ui: &Ui, list: &List, on: &Subscription) -> Result<Vec<Row>, Fault> {
    let mut rows = Vec::new();
    for delivery in [Delivery::Daily, Delivery::Weekly] {
        for digest in digests::newest(look, list.id, delivery, OF_EACH_LIST)? {
            for copy in mail::deliveries(look, &Subject::new(DIGEST, digest.id), &on.email)? {
                rows.push(Row {
                    list: list.clone(),
                    title: ui.tw("list-deliveries-digest", "number", digest.number),
                    link: list.link(),
                    email: on.email.to_string(),
                    copy,
                });
            }
        }
    }
    Ok(rows)
}
