//! Mail on its way out, for stewards: how much waits, what the DNS must say, and the copies that stay here where no relay
//! is configured.

use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::{Id, Moment, Named};
use db::Fault;
use facts::{Look, Problem};
use mail::{Delivery, KeptCopy, Progress, Record};

/// So many of the newest kept copies are shown.
const SHOWN: i64 = 100;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/outgoing", Gate::Steward, show);
    r.get("/lists/outgoing/{copy}", Gate::Steward, copy);
}

/// A copy that was kept.
struct Row {
    link: String,
    subject: String,
    to: String,
    made: Moment,
}

impl Row {
    fn of(copy: &KeptCopy) -> Self {
        let read = copy.content.as_ref().and_then(|bytes| message::read(bytes).ok());
        Self {
            link: format!("/lists/outgoing/{}", copy.id),
            subject: read
                .map(|read| read.subject)
                .filter(|one| !one.is_empty())
                .unwrap_or_else(|| "–".into()),
            to: copy.to.to_string(),
            made: copy.made,
        }
    }
}

#[derive(Template)]
#[template(path = "lists/outgoing.html")]
struct OutgoingPage {
    ui: Ui,
    delivers: bool,
    domain: String,
    /// The key of how far copies have come, and how many.
    counts: Vec<(String, i64)>,
    records: Vec<Record>,
    kept: Vec<Row>,
}

#[derive(Template)]
#[template(path = "lists/outgoing_copy.html")]
struct CopyPage {
    ui: Ui,
    row: Row,
    from: String,
    text: Option<String>,
    source: Option<String>,
}

async fn show(door: Door) -> Answer {
    let house = door.house().clone();
    let domain = house.settings.mail_domain.clone();
    let keys = house.post.keys(&house.db, &house.clock, &domain).await.map_err(Problem::from)?;
    let (counts, kept) =
        door.read(|look| Ok::<_, Problem>((counts(look)?, mail::kept_copies(look, SHOWN)?))).await?;
    let body = OutgoingPage {
        ui: door.ui(),
        delivers: house.post.delivers(),
        records: mail::dns_records(&domain, &keys),
        domain,
        counts,
        kept: kept.iter().map(Row::of).collect(),
    };
    door.page(door.ui().t("list-outgoing"), body).hidden().answer()
}

fn counts(look: &Look) -> Result<Vec<(String, i64)>, Fault> {
    let mut counts = vec![("list-outgoing-arrivals".to_owned(), arrivals::waiting(look)?)];
    for progress in Progress::ALL {
        counts.push((format!("list-progress-{progress}"), mail::count_copies(look, *progress)?));
    }
    Ok(counts)
}

async fn copy(door: Door, Path(id): Path<Id<Delivery>>) -> Answer {
    let kept = door.read(|look| Ok::<_, Problem>(mail::kept_copies(look, SHOWN)?)).await?;
    let kept = kept.into_iter().find(|kept| kept.id == id).ok_or(Problem::NotFound)?;
    let row = Row::of(&kept);
    let read = kept.content.as_ref().and_then(|bytes| message::read(bytes).ok());
    let from = read.as_ref().and_then(|read| read.header("from")).unwrap_or("–").to_owned();
    let title = row.subject.clone();
    let body = CopyPage {
        ui: door.ui(),
        row,
        from,
        text: read.map(|read| read.text().text),
        source: kept.content.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
    };
    door.page(title, body).hidden().answer()
}
