//! Whom notices are for, as the tables know them, and the tokens by which they switch mail off without signing in.

use access::Person;
use base::{Email, Id, Named, Value};
use facts::Subject;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use web::House;

/// Sixteen bytes that stand for a recipient: a person's id, or a keyed hash of the address of somebody without an account,
/// so that the tables hold no addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key([u8; 16]);

impl Key {
    pub(crate) const fn of_person(person: Id<Person>) -> Self {
        Self(*person.bytes())
    }

    pub(crate) fn of_address(house: &House, address: &Email) -> Self {
        let mut mac = keyed(house, "address");
        mac.update(address.key().as_bytes());
        let whole = mac.finalize().into_bytes();
        let mut key = [0; 16];
        key.copy_from_slice(&whole[..16]);
        Self(key)
    }

    /// As facts name it.
    pub(crate) const fn as_subject(self) -> Id<Subject> {
        Id::from_bytes(self.0)
    }
}

impl base::ToValue for Key {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}

/// What a token switches off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mails {
    /// The mails of one kind of notice.
    Of(&'static str),
    /// The daily digest.
    Digest,
}

base::named! {
    /// For whom a token speaks: people keep their page here, others have only the mail.
    pub(crate) enum Holder {
        /// A person with an account.
        Person = "p",
        /// Somebody without one.
        Address = "a",
    }
}

/// A token's word for the digest; no kind of notice has this name.
const DIGEST: &str = "digest";

impl Mails {
    const fn name(self) -> &'static str {
        match self {
            Self::Of(kind) => kind,
            Self::Digest => DIGEST,
        }
    }
}

/// The token that switches these mails off for this recipient: `p.event-moved.<key>.<code>`. It holds for ever, like the
/// mail that it stands in, and is good for nothing else.
pub(crate) fn token(house: &House, holder: Holder, key: Key, mails: Mails) -> String {
    let code = code(house, holder, key, mails).finalize().into_bytes();
    format!("{holder}.{}.{}.{}", mails.name(), hex::encode(key.0), hex::encode(&code[..16]))
}

/// What a token is for; `None` for one that we did not make.
pub(crate) fn read_token(house: &House, token: &str) -> Option<(Holder, Key, Mails)> {
    let mut parts = token.split('.');
    let (holder, mails, key, given) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let holder = Holder::of_name(holder)?;
    let kind = house.notices.iter().find(|kind| kind.name == mails);
    let mails = if mails == DIGEST { Mails::Digest } else { Mails::Of(kind?.name) };
    let mut bytes = [0; 16];
    hex::decode_to_slice(key, &mut bytes).ok()?;
    let (key, given) = (Key(bytes), hex::decode(given).ok().filter(|given| given.len() == 16)?);
    code(house, holder, key, mails).verify_truncated_left(&given).ok()?;
    Some((holder, key, mails))
}

fn code(house: &House, holder: Holder, key: Key, mails: Mails) -> Hmac<Sha256> {
    let mut mac = keyed(house, "unsubscribe");
    mac.update(&key.0);
    mac.update(holder.name().as_bytes());
    mac.update(mails.name().as_bytes());
    mac
}

/// The house's secret, for this crate and this purpose alone.
fn keyed(house: &House, purpose: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&house.secret).expect("any key length does");
    mac.update(b"notices ");
    mac.update(purpose.as_bytes());
    mac.update(b"\0");
    mac
}
