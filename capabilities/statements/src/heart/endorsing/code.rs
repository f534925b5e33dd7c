//! The code of a sealed endorsement: 24 digits, given once, which take it back. Digits are the same to all six languages
//! and both directions, and 79.7 bits need no slow hash.

use base::{Parse, Sentence, Token};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::fmt;

const DIGITS: usize = 24;
const GROUP: usize = 6;

/// A code of 24 digits.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Code(String);

impl Code {
    /// The code that this instance gives for a form: the same for the same form, so that one that is sent twice seals
    /// once and shows one code.
    pub(crate) fn of(secret: &[u8; 32], form: &Token) -> Self {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any key length does");
        mac.update(b"statement-sealed");
        mac.update(form.reveal().as_bytes());
        let mut half = [0; 16];
        half.copy_from_slice(&mac.finalize().into_bytes()[..16]);
        let number = u128::from_be_bytes(half) % 10_u128.pow(24);
        Self(format!("{number:024}"))
    }

    /// What is kept of it.
    pub(crate) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

/// In four groups of six, as it is written down.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups: Vec<String> =
            (0..DIGITS / GROUP).map(|n| self.0[n * GROUP..(n + 1) * GROUP].to_owned()).collect();
        f.write_str(&groups.join(" "))
    }
}

/// A code is never printed by accident.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code")
    }
}

impl Parse for Code {
    /// Digits of any of our scripts; what stands between them does not count.
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let digits: String = typed.chars().filter_map(digit).collect();
        if digits.len() == DIGITS { Ok(Self(digits)) } else { Err(Sentence::of("endorsement-wrong-code")) }
    }
}

fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Dice;

    #[test]
    fn a_form_has_one_code_and_it_is_read_as_it_was_written_down() {
        let dice = Dice::loaded(1);
        let (form, other) = (dice.token(), dice.token());
        let code = Code::of(&[1; 32], &form);
        assert!(code == Code::of(&[1; 32], &form) && code != Code::of(&[1; 32], &other));
        assert!(code != Code::of(&[2; 32], &form), "another instance gives another");
        let written = code.to_string();
        assert_eq!(written.len(), DIGITS + 3, "{written}");
        assert!(Code::parse(&written.replace(' ', "-")).is_ok_and(|read| read == code));
        let arabic: String = written
            .chars()
            .map(|c| c.to_digit(10).and_then(|n| char::from_u32(0x660 + n)).unwrap_or(c))
            .collect();
        assert!(Code::parse(&arabic).is_ok_and(|read| read.hash() == code.hash()));
        assert!(Code::parse("1234").is_err() && Code::parse(&format!("{written}1")).is_err());
    }
}
