//! The token by which a digest is ended from within the mail, without signing in.

use access::Person;
use base::Id;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use web::House;

/// The token of a person: it holds for ever, like the mail that it stands in, and is good for nothing else.
pub(crate) fn token(house: &House, person: Id<Person>) -> String {
    let code = code(house, person).finalize().into_bytes();
    format!("{}.{}", hex::encode(person.bytes()), hex::encode(&code[..16]))
}

/// Whose token this is; `None` for one that we did not make.
pub(crate) fn read_token(house: &House, token: &str) -> Option<Id<Person>> {
    let (person, given) = token.split_once('.')?;
    let mut bytes = [0; 16];
    hex::decode_to_slice(person, &mut bytes).ok()?;
    let given = hex::decode(given).ok().filter(|given| given.len() == 16)?;
    let person = Id::from_bytes(bytes);
    code(house, person).verify_truncated_left(&given).ok()?;
    Some(person)
}

fn code(house: &House, person: Id<Person>) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&house.secret).expect("any key length does");
    mac.update(b"front digest\0");
    mac.update(person.bytes());
    mac
}
