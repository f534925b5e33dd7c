//! Somebody who uses the instance through its forms, as a browser without script does.

use super::http::{Answer, get, post};
use crate::Result;
use regex::Regex;

/// A visitor with the cookies of a browser.
pub(super) struct Visitor {
    host: String,
    cookie: String,
}

impl Visitor {
    /// Nobody yet.
    pub(super) fn of(host: &str) -> Self {
        Self { host: host.to_owned(), cookie: String::new() }
    }

    /// The cookies, as a request carries them.
    pub(super) fn cookie(&self) -> &str {
        &self.cookie
    }

    /// Goes to a page.
    pub(super) fn goes(&self, path: &str) -> Result<String> {
        let page = get(&self.host, path, &[("cookie", &self.cookie)])?.expect(200)?;
        Ok(String::from_utf8_lossy(&page.body).into_owned())
    }

    /// Sends a form of the page at `from` to `to`, with the token that the page gave, and keeps the cookies.
    pub(super) fn sends(&mut self, from: &str, to: &str, fields: &[(&str, &str)]) -> Result<()> {
        let form = self.filled(from, fields)?;
        let answer = post(&self.host, to, &[("cookie", &self.cookie)], &form)?.expect(303)?;
        self.keep(&answer);
        Ok(())
    }

    /// A form of the page at `from`, with the token that the page gave.
    pub(super) fn filled(&self, from: &str, fields: &[(&str, &str)]) -> Result<String> {
        let token = self.token(from)?;
        let mut pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        pairs.extend(token.map(|token| format!("_csrf={token}")));
        Ok(pairs.join("&"))
    }

    /// The token that the forms of a page have, if it has forms.
    pub(super) fn token(&self, from: &str) -> Result<Option<String>> {
        let page = self.goes(from)?;
        let token = Regex::new(r#"name="_csrf" value="([^"]+)""#).expect("written here");
        Ok(token.captures(&page).map(|found| found[1].to_owned()))
    }

    /// A cookie replaces the one of its name; the house says what is to be told on the next page by one of its own.
    fn keep(&mut self, answer: &Answer) {
        for set in answer.headers("set-cookie") {
            let pair = set.split(';').next().unwrap_or_default().trim();
            let name = pair.split('=').next().unwrap_or_default();
            let others = self.cookie.split("; ").filter(|own| own.split('=').next() != Some(name));
            let all: Vec<&str> = others.chain([pair]).filter(|own| !own.is_empty()).collect();
            self.cookie = all.join("; ");
        }
    }
}

/// As in a form: what is no plain letter or digit as `%XX`.
fn escaped(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}
