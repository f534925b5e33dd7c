//! What somebody typed into a form, kept as typed until it is known to be good.

use base::{Parse, Sentence};
use facts::{Problem, Refusal};

/// The fields of a form, with what is wrong with them.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    values: Vec<(String, String)>,
    wrong: Vec<Refusal>,
}

impl Fields {
    /// The fields as they came in.
    pub fn new(values: Vec<(String, String)>) -> Self {
        Self { values, wrong: Vec::new() }
    }

    /// Sets what a field shows: for a form that begins with what is stored.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    /// The same for what may be missing.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// What was typed, untouched; nothing when the field was not there.
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// All values of a field that may come several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked or a button pressed.
    pub fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(key, _)| key == name)
    }

    /// All fields, in order.
    pub fn values(&self) -> &[(String, String)] {
        &self.values
    }

    /// A field that must be there; otherwise the reason is noted beside it.
    pub fn need<T: Parse>(&mut self, name: &'static str) -> Option<T> {
        if self.get(name).trim().is_empty() {
            self.refuse(name, Sentence::of("wrong-missing"));
            return None;
        }
        self.read(name)
    }

    /// A field that may be empty; what cannot be read is noted beside it.
    pub fn maybe<T: Parse>(&mut self, name: &'static str) -> Option<T> {
        if self.get(name).trim().is_empty() { None } else { self.read(name) }
    }

    /// All values of a field that may come several times; empty ones do not count.
    pub fn many<T: Parse>(&mut self, name: &'static str) -> Vec<T> {
        let typed: Vec<String> =
            self.all(name).filter(|value| !value.trim().is_empty()).map(str::to_owned).collect();
        let mut values = Vec::with_capacity(typed.len());
        for one in typed {
            match T::parse(&one) {
                Ok(value) => values.push(value),
                Err(sentence) => self.refuse(name, sentence),
            }
        }
        values
    }

    fn read<T: Parse>(&mut self, name: &'static str) -> Option<T> {
        match T::parse(self.get(name)) {
            Ok(value) => Some(value),
            Err(sentence) => {
                self.refuse(name, sentence);
                None
            }
        }
    }

    /// Notes what is wrong with a field.
    pub fn refuse(&mut self, name: &'static str, sentence: Sentence) {
        if !self.wrong.iter().any(|refusal| refusal.field == Some(name)) {
            self.wrong.push(Refusal { field: Some(name), sentence });
        }
    }

    /// What is wrong, as a problem; to be called when a needed field was not there.
    pub fn problem(&self) -> Problem {
        Problem::Refused(self.wrong.clone())
    }

    /// Nothing is wrong, or all that is.
    pub fn check(&self) -> Result<(), Problem> {
        if self.wrong.is_empty() { Ok(()) } else { Err(self.problem()) }
    }

    /// The same fields with refusals that came later, from the act.
    #[must_use]
    pub fn refused(mut self, refusals: Vec<Refusal>) -> Self {
        for refusal in refusals {
            if !self.wrong.contains(&refusal) {
                self.wrong.push(refusal);
            }
        }
        self
    }

    /// All that is wrong.
    pub fn wrong(&self) -> &[Refusal] {
        &self.wrong
    }
}
