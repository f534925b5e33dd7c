//! Short names: given, standing in a name, or made of its first letters.

use crate::name::Name;
use crate::words;

/// Fewer letters are the same in too many names.
const SHORTEST_FORMED: usize = 3;

/// More are a sentence.
const LONGEST: usize = 10;

#[derive(Clone, Debug, Default)]
pub(crate) struct Acronyms {
    /// What somebody calls it.
    pub(crate) given: Vec<String>,
    /// What one could.
    pub(crate) formed: Vec<String>,
}

impl Acronyms {
    pub(crate) fn of(given: Option<&str>, names: &[Name]) -> Self {
        let mut acronyms = Self::default();
        let given: String = given.map(words::split).into_iter().flatten().map(|word| word.folded).collect();
        add(&mut acronyms.given, given);
        for name in names {
            name.acronyms.iter().for_each(|acronym| add(&mut acronyms.given, acronym.clone()));
            let long_enough =
                name.initials.iter().filter(|letters| letters.chars().count() >= SHORTEST_FORMED);
            long_enough.for_each(|letters| add(&mut acronyms.formed, letters.clone()));
        }
        let counted: Vec<String> = acronyms.given.iter().flat_map(|acronym| counted(acronym)).collect();
        counted.into_iter().for_each(|letters| add(&mut acronyms.given, letters));
        acronyms.formed.retain(|letters| !acronyms.given.contains(letters));
        acronyms
    }

    /// How sure the acronyms make it that two are one, from 0 to 1.
    pub(crate) fn like(&self, other: &Self) -> f64 {
        let given = longest_shared(&self.given, &other.given);
        let half = longest_shared(&self.given, &other.formed).max(longest_shared(&self.formed, &other.given));
        let formed = longest_shared(&self.formed, &other.formed);
        let given = match given {
            0 | 1 => 0.0,
            2 => 0.3,
            3 => 0.62,
            _ => 0.78,
        };
        let half = match half {
            0..=2 => 0.0,
            3 => 0.55,
            4 => 0.7,
            _ => 0.8,
        };
        let formed = match formed {
            0..=3 => 0.0,
            4 => 0.2,
            _ => 0.35,
        };
        f64::max(given, half).max(formed)
    }
}

/// The initials behind an acronym in which a number counts letters, or is said: W3C, R3D, A2K.
fn counted(acronym: &str) -> Vec<String> {
    let letters: Vec<char> = acronym.chars().collect();
    let Some(at) = letters.iter().position(|letter| ('2'..='4').contains(letter)) else { return Vec::new() };
    let times = letters[at].to_digit(10).unwrap_or(1) as usize;
    let (before, after): (String, String) =
        (letters[..at].iter().collect(), letters[at + 1..].iter().collect());
    let mut found = vec![format!("{before}{}{after}", if letters[at] == '2' { 't' } else { 'f' })];
    if let Some(last) = before.chars().last() {
        found.push(format!("{before}{}{after}", last.to_string().repeat(times - 1)));
    }
    if let Some(next) = after.chars().next() {
        found.push(format!("{before}{}{after}", next.to_string().repeat(times - 1)));
    }
    found
}

fn add(acronyms: &mut Vec<String>, acronym: String) {
    if (2..=LONGEST).contains(&acronym.chars().count()) && !acronyms.contains(&acronym) {
        acronyms.push(acronym);
    }
}

fn longest_shared(one: &[String], other: &[String]) -> usize {
    one.iter()
        .filter(|acronym| other.contains(acronym))
        .map(|acronym| acronym.chars().count())
        .max()
        .unwrap_or(0)
}
