//! The door: where one request meets the house, with its actor, language and time zone known.

use crate::client::Client;
use crate::fields::Fields;
use crate::gatehouse::Typed;
use crate::house::House;
use crate::page::Page;
use crate::ui::Ui;
use access::{Account, Actor};
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use base::{Sentence, TokenHash};
use db::Fault;
use facts::{Act, Look, Problem};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// One request at the door. Cheap to clone.
#[derive(Clone)]
pub struct Door(pub(crate) Arc<Threshold>);

pub(crate) struct Threshold {
    pub(crate) house: House,
    pub(crate) account: Option<Account>,
    pub(crate) session: Option<TokenHash>,
    pub(crate) client: Client,
    pub(crate) ui: Ui,
    pub(crate) device: String,
    pub(crate) typed: Option<Typed>,
}

impl Door {
    /// The house.
    pub fn house(&self) -> &House {
        &self.0.house
    }

    /// Who is at the door.
    pub fn actor(&self) -> Actor {
        *self.0.ui.actor()
    }

    /// Their account, when they are signed in.
    pub fn account(&self) -> Option<&Account> {
        self.0.account.as_ref()
    }

    /// The session they came with.
    pub fn session(&self) -> Option<&TokenHash> {
        self.0.session.as_ref()
    }

    /// The interface in their language.
    pub fn ui(&self) -> Ui {
        self.0.ui.clone()
    }

    /// Their browser, as they recognise it in the list of sessions.
    pub fn device(&self) -> &str {
        &self.0.device
    }

    /// What they typed into the form that they sent.
    pub fn fields(&self) -> Fields {
        Fields::new(self.0.typed.as_ref().map(|typed| typed.0.as_ref().clone()).unwrap_or_default())
    }

    /// Takes one of the `most` that this client has of `what` in a span of time.
    pub fn limit(&self, what: &str, most: u32, per: Duration) -> Result<(), Sentence> {
        self.0.house.limits.take(what, self.0.client.key(), most, per, self.0.house.clock.now())
    }

    /// Looks at the data.
    pub fn read<R, E>(
        &self,
        look: impl FnOnce(&Look) -> Result<R, E> + Send + 'static,
    ) -> impl Future<Output = Result<R, E>> + Send
    where
        R: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        self.0.house.read(self.actor(), look)
    }

    /// Does something.
    pub fn act<R: Send + 'static>(
        &self,
        act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
    ) -> impl Future<Output = Result<R, Problem>> + Send {
        self.0.house.act(self.actor(), act)
    }

    /// A page with this title and content.
    pub fn page<T: Template>(&self, title: impl Into<String>, body: T) -> Page<T> {
        Page::new(self.ui(), title, body)
    }
}

impl std::fmt::Debug for Door {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Door")
    }
}

impl<S: Sync> FromRequestParts<S> for Door {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().expect("the gate before every route puts the door there"))
    }
}
