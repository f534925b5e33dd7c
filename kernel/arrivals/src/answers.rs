//! Addresses that take one answer: `reply+TOKEN@domain`, given to one person for one purpose.

use crate::{Arrived, Handled, is_automatic, settle, written};
use access::Person;
use base::{Email, Id, Moment, Sentence};
use db::{Fault, Tx, args, sql};
use facts::{Act, Problem, Subject};
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

/// Why an answer is not taken.
#[derive(Debug)]
pub enum Unanswered {
    /// A machine wrote it: it is let fall, and never answered.
    Automatic,
    /// No such answer is waited for, or no longer remembered.
    Unknown,
    /// It came after its time.
    Late,
    /// It has been given before.
    Used,
    /// Somebody else was asked.
    NotYours,
    /// It says that it comes from whom was asked, and does not.
    Forged,
    /// It cannot be read as a mail.
    Unreadable,
    /// Ours: it should be tried again.
    Fault(Fault),
}

impl Unanswered {
    /// What the sender is told; nothing where nobody is.
    pub const fn sentence(&self) -> Option<Sentence> {
        Some(match self {
            Self::Automatic | Self::Fault(_) => return None,
            Self::Unknown => Sentence::of("mail-answer-unknown"),
            Self::Late => Sentence::of("mail-answer-late"),
            Self::Used => Sentence::of("mail-answer-used"),
            Self::NotYours => Sentence::of("mail-answer-not-yours"),
            Self::Forged => Sentence::of("mail-answer-forged"),
            Self::Unreadable => Sentence::of("mail-answer-unreadable"),
        })
    }
}

impl From<Fault> for Unanswered {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Unanswered> for Problem {
    fn from(unanswered: Unanswered) -> Self {
        match unanswered {
            Unanswered::Fault(fault) => Self::Fault(fault),
            other => other.sentence().map_or(Self::NotFound, Self::refused),
        }
    }
}

/// What `arrived` answers to the question whose address had this token. The token is used up when the act is
/// kept, and the arrival settled with it: an answer that the purpose refuses may be given again, and one that
/// was taken is not told to have been used before when its job is done again.
pub fn answered(act: &mut Act, token: &str, arrived: &Arrived) -> Result<Answered, Unanswered> {
    let message = arrived.message.as_ref().map_err(|_| Unanswered::Unreadable)?;
    if is_automatic(message, arrived.from.as_ref()) {
        return Err(Unanswered::Automatic);
    }
    let Awaited { purpose, whose, person, object, until, used } =
        awaited(act, token)?.ok_or(Unanswered::Unknown)?;
    let author = message.from.as_ref().and_then(message::Mailbox::email);
    if author.is_none_or(|author| author.key() != whose.key()) {
        return Err(Unanswered::NotYours);
    }
    if arrived.auth.is_forged() {
        return Err(Unanswered::Forged);
    }
    if used {
        return Err(Unanswered::Used);
    }
    if act.now() > until {
        return Err(Unanswered::Late);
    }
    let now = act.now();
    let mine = act.execute(
        sql!("UPDATE answer_awaited SET used = $2 WHERE token = $1 AND used IS NULL"),
        args![hash(token), now],
    )?;
    if mine != 1 {
        return Err(Unanswered::Used);
    }
    settle(act, arrived.arrival, &Handled::Taken)?;
    let (subject, text) = (message.subject.clone(), written(&message.text().text));
    Ok(Answered { purpose, whose, person, object, subject, text })
}

struct Awaited {
    purpose: String,
    whose: Email,
    person: Option<Id<Person>>,
    object: Id<Subject>,
    until: Moment,
    used: bool,
}

fn awaited(act: &Act, token: &str) -> Result<Option<Awaited>, Fault> {
    act.maybe(
        sql!("SELECT purpose, whose, person, object, until, used FROM answer_awaited WHERE token = $1"),
        args![hash(token)],
        |row| {
            Ok(Awaited {
                purpose: row.next()?,
                whose: row.next()?,
                person: row.next()?,
                object: row.next()?,
                until: row.next()?,
                used: row.next::<Option<Moment>>()?.is_some(),
            })
        },
    )
}

/// Forgets questions whose time was over before a moment.
pub(crate) fn sweep(tx: &mut Tx, before: Moment) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM answer_awaited WHERE until < $1"), args![before])?;
    Ok(())
}

fn token(bytes: &[u8; LETTERS]) -> String {
    // 256 is a multiple of 32: every letter is as likely.
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.to_lowercase()).into()
}
