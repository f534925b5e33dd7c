//! Addresses that take one answer: `reply+TOKEN@domain`, given to one person for one purpose.

use access::Person;
use base::{Email, Id, Moment};
use db::{Fault, args, sql};
use facts::{Act, Subject};
use sha2::{Digest, Sha256};

/// What stands before the token.
pub const REPLY: &str = "reply";

/// 130 random bits, five to a letter.
const LETTERS: usize = 26;
/// RFC 4648 base32 in lower case: mail programs and servers may change the case of an address, so it must
/// not matter.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// An answer that is waited for.
#[derive(Clone, Debug)]
pub struct Asking {
    /// Which plate takes the answer.
    pub purpose: &'static str,
    /// Whose answer: the address that the question goes to.
    pub to: Email,
    /// Who that is, when they have an account.
    pub person: Option<Id<Person>>,
    /// What it is about.
    pub object: Id<Subject>,
    /// Until when it is taken.
    pub until: Moment,
}

/// An answer that has come, from whom it was asked, in time and for the first time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What the question was for.
    pub purpose: String,
    /// Whose answer.
    pub whose: Email,
    /// Who that is, when they had an account.
    pub person: Option<Id<Person>>,
    /// What it is about.
    pub object: Id<Subject>,
    /// The answer's subject line.
    pub subject: String,
    /// What the person wrote: the lines above the quote and the signature.
    pub text: String,
}

/// A new address at `domain` that takes one answer.
pub fn reply_address(act: &mut Act, domain: &str, asking: &Asking) -> Result<Email, Fault> {
    let token = token(&act.dice().bytes());
    act.execute(
        sql!(
            "INSERT INTO answer_awaited (token, purpose, whose, person, object, until, used)
             VALUES ($1, $2, $3, $4, $5, $6, NULL)"
        ),
        args![hash(&token), asking.purpose, asking.to, asking.person, asking.object, asking.until],
    )?;
    base::Parse::parse(&format!("{REPLY}+{token}@{domain}"))
        .map_err(|_| Fault::Data(format!("{domain} is no mail domain")))
}

fn token(bytes: &[u8; LETTERS]) -> String {
    // 256 is a multiple of 32: every letter is as likely.
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.to_lowercase()).into()
}
