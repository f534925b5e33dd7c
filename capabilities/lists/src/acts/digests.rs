//! Digests: each message comes in one of each cadence. What is due stands in a table; the act that sends a digest takes
//! it out, so that nothing is brought twice and nothing forgotten, whenever the machine stops.

use crate::acts::distribution;
use crate::acts::posting::{line, link};
use crate::facts::{DIGEST, ListDigestSent};
use crate::heart::copy::{self, Framing, Origin};
use crate::heart::digest::{Digest, Entry, Issue, MOST_BYTES, MOST_MESSAGES, latest_due, mime, plain};
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::heart::subscription::{Delivery, DigestForm};
use crate::jobs::DIGEST_JOB;
use crate::store::copies::Holds;
use crate::store::digests::{self as store, Sent};
use crate::store::{lists, messages};
use ::web::House;
use access::Actor;
use arrivals::Authentication;
use base::{Email, Id, Moment, Sentence};
use db::Fault;
use facts::{Act, Problem, Subject};
use mail::Parcel;
use mail::raw::{self, Prepared};
use serde::{Deserialize, Serialize};

/// Which digest is due.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Due {
    /// The list.
    pub(crate) list: Id<List>,
    /// Whether it is the daily one.
    pub(crate) daily: bool,
}

impl Due {
    const fn delivery(self) -> Delivery {
        if self.daily { Delivery::Daily } else { Delivery::Weekly }
    }
}

/// Finds the digests whose hour has come.
pub(crate) async fn tick(house: &House) -> Result<(), Problem> {
    let zone = house.network().zone.clone();
    let due = house
        .read(Actor::House, move |look| {
            let mut due = Vec::new();
            for (list, delivery, oldest) in store::waiting(look)? {
                let Some(found) = lists::find(look, list)? else { continue };
                if latest_due(&found, delivery, look.now(), &zone).is_some_and(|hour| oldest <= hour) {
                    due.push(Due { list, daily: delivery == Delivery::Daily });
                }
            }
            Ok::<_, Fault>(due)
        })
        .await?;
    // One list's trouble does not keep the others waiting.
    let mut outcome = Ok(());
    for due in due {
        outcome = make(house, due).await.and(outcome);
    }
    outcome
}

/// Sends a digest of what is due, if anything is; what it cannot hold follows in the next, at once.
pub(crate) async fn make(house: &House, due: Due) -> Result<(), Problem> {
    let zone = house.network().zone.clone();
    let found = house
        .read(Actor::House, move |look| {
            let Some(list) = lists::find(look, due.list)? else { return Ok::<_, Fault>(None) };
            let Some(upto) = latest_due(&list, due.delivery(), look.now(), &zone) else { return Ok(None) };
            let ids = store::waiting_of(look, list.id, due.delivery(), upto, MOST_MESSAGES + 1)?;
            let mut waiting = Vec::with_capacity(ids.len());
            for id in ids {
                waiting.extend(messages::find(look, id)?);
            }
            let number = store::last_number(look, list.id, due.delivery())? + 1;
            Ok(Some((list, waiting, number)))
        })
        .await?;
    let Some((list, waiting, number)) = found.filter(|(_, waiting, _)| !waiting.is_empty()) else {
        return Ok(());
    };
    let taken = fitting(&waiting);
    let more = taken.len() < waiting.len();
    let ready = Ready::make(house, list, due.delivery(), number, taken).await?;
    let room = house.clone();
    house.act(Actor::House, move |act| ready.send(act, &room, more.then_some(due))).await
}

/// The first messages that a digest holds; always one.
fn fitting(waiting: &[Archived]) -> Vec<Archived> {
    let most = usize::try_from(MOST_MESSAGES).unwrap_or(usize::MAX);
    let mut bytes = 0_i64;
    let fits = |message: &&Archived| {
        let first = bytes == 0;
        bytes = bytes.saturating_add(message.size.max(1));
        first || bytes <= MOST_BYTES
    };
    waiting.iter().take(most).take_while(fits).cloned().collect()
}

/// A digest in both forms.
struct Ready {
    list: List,
    delivery: Delivery,
    number: i64,
    taken: Vec<Archived>,
    shown: i64,
    forms: Vec<(DigestForm, Prepared)>,
}

impl Ready {
    async fn make(
        house: &House,
        list: List,
        delivery: Delivery,
        number: i64,
        taken: Vec<Archived>,
    ) -> Result<Self, Problem> {
        let entries = entries(house, &list, &taken).await?;
        let shown = i64::try_from(entries.len()).unwrap_or(0);
        let (room, of, at) = (house.clone(), list.clone(), house.clock.now());
        let written = tokio::task::spawn_blocking(move || {
            let forms = [DigestForm::Mime, DigestForm::Plain];
            forms.map(|form| (form, write(&room, &of, (delivery, form), number, at, &entries)))
        });
        let mut forms = Vec::new();
        if shown > 0 {
            for (form, bytes) in written.await.map_err(broken)? {
                forms.push((form, raw::prepare(&house.files, bytes.into()).await.map_err(broken)?));
            }
        }
        Ok(Self { list, delivery, number, taken, shown, forms })
    }

    fn send(&self, act: &mut Act, house: &House, more: Option<Due>) -> Result<(), Problem> {
        let Self { list, delivery, .. } = self;
        if store::last_number(act, list.id, *delivery)? + 1 != self.number {
            return Ok(());
        }
        for message in &self.taken {
            if !store::brought(act, list.id, *delivery, message.id)? {
                return Err(Problem::Broken("another digest has just brought a message of this one".into()));
            }
        }
        let mut digest = None;
        if self.shown > 0 {
            let (id, made): (Id<Digest>, Moment) = (act.id(), act.now());
            let (number, messages) = (self.number, self.shown);
            store::add(act, &Sent { id, list: list.id, delivery: *delivery, number, messages, made })?;
            for (form, prepared) in &self.forms {
                self.send_form(act, house, id, *form, prepared)?;
            }
            digest = Some(id);
        }
        if let Some(more) = more {
            act.enqueue(DIGEST_JOB, &more)?;
        }
        act.record(&ListDigestSent { list: list.id, digest })?;
        Ok(())
    }

    fn send_form(
        &self,
        act: &mut Act,
        house: &House,
        digest: Id<Digest>,
        form: DigestForm,
        prepared: &Prepared,
    ) -> Result<(), Problem> {
        let (domain, now) = (&house.settings.mail_domain, act.now());
        let parcel = Parcel {
            about: Subject::new(DIGEST, digest),
            line: line(&self.list),
            raw: raw::pass(act, prepared, now)?,
            fields: copy::own_fields(&self.list, domain, &house.settings.url, None),
            domain: domain.clone(),
        };
        let parcel = mail::dispatch(act, &parcel)?;
        distribution::begin(act, house, self.list.id, parcel, Holds::Digest(self.delivery, form))
    }
}

/// The messages as they are read, without those that were taken out of the archive.
async fn entries(house: &House, list: &List, taken: &[Archived]) -> Result<Vec<Entry>, Problem> {
    let mut entries = Vec::with_capacity(taken.len());
    for archived in taken.iter().filter(|archived| archived.redacted.is_none()) {
        let bytes = match raw::load(&house.db, &house.files, archived.raw).await {
            Ok(bytes) => bytes,
            // It was taken out of the archive in this very moment.
            Err(raw::Trouble::Missing(_)) => continue,
            Err(trouble) => return Err(broken(trouble)),
        };
        let message =
            tokio::task::spawn_blocking(move || message::read_bytes(bytes)).await.map_err(broken)?;
        let local = |email: &Email| email.as_str().split('@').next().unwrap_or_default().to_owned();
        let author = archived.author.name.clone();
        entries.push(Entry {
            message: message.map_err(broken)?,
            page: house.absolute(&link(list, archived)),
            author: author
                .or_else(|| archived.author.email.as_ref().map(local))
                .unwrap_or_else(|| "–".into()),
        });
    }
    Ok(entries)
}

fn write(
    house: &House,
    list: &List,
    (delivery, form): (Delivery, DigestForm),
    number: i64,
    date: Moment,
    entries: &[Entry],
) -> Vec<u8> {
    let tongue = list.tongue().unwrap_or_else(|| house.network().first_tongue());
    let say = |key: &'static str| {
        let sentence = Sentence::of(key)
            .with("list", list.rules.title.as_str())
            .with("number", number)
            .with("count", i64::try_from(entries.len()).unwrap_or(0))
            .with("page", house.absolute(&list.link()));
        house.speech.say_plain(tongue, &sentence)
    };
    let subject = if delivery == Delivery::Daily { "list-digest-daily" } else { "list-digest-weekly" };
    let auth = Authentication::unchecked();
    let domain = &house.settings.mail_domain;
    let issue = Issue {
        framing: Framing { list, domain, url: &house.settings.url, auth: &auth, origin: Origin::Web },
        // The same digest made anew after a failure is the same mail.
        message_id: format!("{}.{delivery}.{number}.{form}@{domain}", list.id),
        date,
        subject: say(subject),
        head: say("list-digest-head"),
        end: say("list-digest-end"),
        entries,
    };
    match form {
        DigestForm::Mime => mime(&issue),
        DigestForm::Plain => plain(&issue),
    }
}

fn broken(trouble: impl std::fmt::Display) -> Problem {
    Problem::Broken(trouble.to_string())
}
