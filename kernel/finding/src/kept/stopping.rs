//! Ending the mails by one click in one of them, without signing in.

use super::facts::SearchMailStopped;
use super::store;
use access::{Gate, Person};
use askama::Template;
use base::Id;
use facts::Problem;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use web::axum::extract::Path;
use web::{Answer, Door, House, Routes, Ui};

pub(crate) fn routes(r: &mut Routes) {
    r.get("/searches/unsubscribe/{token}", Gate::Bearer, ask);
    r.post("/searches/unsubscribe/{token}", Gate::Bearer, stop);
}

/// The token that ends the mails about this person's searches. It holds for ever, like the mail that it stands in, and is
/// good for nothing else.
pub(super) fn token(house: &House, person: Id<Person>) -> String {
    let code = code(house, person).finalize().into_bytes();
    format!("{}.{}", hex::encode(person.bytes()), hex::encode(&code[..16]))
}

/// Whose mails a token ends; `None` for one that we did not make.
fn read_token(house: &House, token: &str) -> Option<Id<Person>> {
    let (person, given) = token.split_once('.')?;
    let mut bytes = [0; 16];
    hex::decode_to_slice(person, &mut bytes).ok()?;
    let person = Id::from_bytes(bytes);
    let given = hex::decode(given).ok().filter(|given| given.len() == 16)?;
    code(house, person).verify_truncated_left(&given).ok()?;
    Some(person)
}

fn code(house: &House, person: Id<Person>) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&house.secret).expect("any key length does");
    mac.update(b"finding unsubscribe\0");
    mac.update(person.bytes());
    mac
}

#[derive(Template)]
#[template(path = "finding/unsubscribe.html")]
struct UnsubscribePage {
    ui: Ui,
    action: String,
    done: bool,
}

/// Asks first: programs that look through mails follow every link, and must change nothing by it.
async fn ask(door: Door, Path(token): Path<String>) -> Answer {
    page(&door, &token, false)
}

/// Ends the mails, for a person who pressed the button or for their mail program (RFC 8058, which wants no redirect as the
/// answer).
async fn stop(door: Door, Path(token): Path<String>) -> Answer {
    let person = read_token(door.house(), &token).ok_or(Problem::NotFound)?;
    door.act(move |act| {
        if store::stop(act, person)? {
            act.record(&SearchMailStopped { person })?;
        }
        Ok(())
    })
    .await?;
    page(&door, &token, true)
}

fn page(door: &Door, token: &str, done: bool) -> Answer {
    read_token(door.house(), token).ok_or(Problem::NotFound)?;
    let body = UnsubscribePage { action: format!("/searches/unsubscribe/{token}"), done, ui: door.ui() };
    door.page(door.ui().t("search-unsubscribe"), body).hidden().answer()
}
