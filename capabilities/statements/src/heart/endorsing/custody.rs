//! Sealed endorsements: what only the custodians can read, in the format of `age` (age-encryption.org/v1). The keys that
//! open them are never here.

use base::{FromValue, Line, Mismatch, Parse, Sentence, ToValue, Value};
use std::io::Write;
use std::str::FromStr;

/// At least so many custodians: one alone could be pressed, or lose the key.
pub(crate) const FEWEST: usize = 2;

/// At most so many.
pub(crate) const MOST: usize = 20;

/// What is sealed is filled up to a multiple of so many bytes, so that its length does not tell a short name from a long
/// one.
const BLOCK: usize = 1_024;

/// What a custodian is called.
pub(crate) type CustodianName = Line<120>;

/// A public key of age: `age1…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PublicKey(String);

impl PublicKey {
    /// As it is written.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Parse for PublicKey {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let typed = typed.trim().to_lowercase();
        match age::x25519::Recipient::from_str(&typed) {
            Ok(_) => Ok(Self(typed)),
            Err(_) => Err(Sentence::of("endorsement-wrong-key")),
        }
    }
}

impl ToValue for PublicKey {
    fn to_value(&self) -> Value {
        Value::Text(self.0.clone())
    }
}

impl FromValue for PublicKey {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        String::from_value(value).map(Self)
    }
}

/// Encrypts `words` so that each of the custodians can read them. Every call gives other bytes: the key of a file is
/// chance of the format's own, which must not be repeatable.
pub(crate) fn seal(custodians: &[PublicKey], words: &str) -> Result<Vec<u8>, String> {
    let recipients: Vec<age::x25519::Recipient> = custodians
        .iter()
        .map(|key| age::x25519::Recipient::from_str(key.as_str()).map_err(str::to_owned))
        .collect::<Result<_, _>>()?;
    let each = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(each).map_err(|error| error.to_string())?;
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).map_err(|error| error.to_string())?;
    let written = writer.write_all(padded(words).as_bytes()).and_then(|()| writer.finish().map(drop));
    written.map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// The words, a line end, and spaces.
fn padded(words: &str) -> String {
    let length = (words.len() + 1).next_multiple_of(BLOCK);
    format!("{words}\n{}", " ".repeat(length - words.len() - 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn open(identity: &age::x25519::Identity, bytes: &[u8]) -> Result<String, age::DecryptError> {
        let decryptor = age::Decryptor::new(bytes)?;
        let mut words = String::new();
        let key: &dyn age::Identity = identity;
        decryptor.decrypt(std::iter::once(key))?.read_to_string(&mut words)?;
        Ok(words.trim_end().to_owned())
    }

    #[test]
    fn each_custodian_reads_what_is_sealed_and_nobody_else_does() {
        let custodians = [(); 2].map(|()| age::x25519::Identity::generate());
        let keys =
            custodians.each_ref().map(|one| PublicKey::parse(&one.to_public().to_string()).expect("a key"));
        let words = "name: Ana\naffiliation: –";
        let bytes = seal(&keys, words).expect("it can be sealed");
        for custodian in &custodians {
            assert_eq!(open(custodian, &bytes).expect("it opens"), words);
        }
        assert!(open(&age::x25519::Identity::generate(), &bytes).is_err());
    }

    #[test]
    fn the_length_does_not_tell_a_short_name_from_a_long_one() {
        let lengths =
            ["name: Ana".to_owned(), "n".repeat(900), "n".repeat(BLOCK)].map(|words| padded(&words).len());
        assert_eq!(lengths, [BLOCK, BLOCK, 2 * BLOCK]);
    }

    #[test]
    fn only_a_public_key_is_taken_for_one() {
        assert!(PublicKey::parse("age1nothing").is_err());
        let secret = "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ";
        assert!(PublicKey::parse(secret).is_err(), "a secret key is not to be given away here");
    }
}
