//! A page: what a capability shows, inside the frame that all pages share.

use crate::answer::{Answer, Stop};
use crate::keep::Keepable;
use crate::ui::Ui;
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::{Named, Tongue};
use facts::{Problem, Tag};

/// Another form of the page: a feed, a calendar.
#[derive(Clone, Debug)]
pub struct Alternate {
    /// Its media type.
    pub media_type: &'static str,
    /// Its address.
    pub href: String,
    /// What it is called.
    pub title: String,
}

/// A page on its way to a reader.
pub struct Page<T> {
    ui: Ui,
    title: String,
    body: T,
    current: &'static str,
    alternates: Vec<Alternate>,
    data: Option<String>,
    status: StatusCode,
    kept: Option<Vec<Tag>>,
    hidden: bool,
}

struct NavLink {
    href: &'static str,
    label: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "layout.html")]
struct Layout<'a> {
    ui: &'a Ui,
    title: &'a str,
    network: &'a str,
    accent: Option<&'a str>,
    style: &'a str,
    icon: &'a str,
    body: String,
    nav: Vec<NavLink>,
    alternates: &'a [Alternate],
    data: Option<String>,
    hidden: bool,
    demo: bool,
    said: Option<String>,
    tongues: Vec<(Tongue, bool)>,
}

impl<T: Template> Page<T> {
    /// A page with this title and content.
    pub(crate) fn new(ui: Ui, title: impl Into<String>, body: T) -> Self {
        Self {
            ui,
            title: title.into(),
            body,
            current: "",
            alternates: Vec::new(),
            data: None,
            status: StatusCode::OK,
            kept: None,
            hidden: false,
        }
    }

    /// Belongs to that entry of the navigation.
    #[must_use]
    pub const fn current(mut self, href: &'static str) -> Self {
        self.current = href;
        self
    }

    /// Is also there in another form.
    #[must_use]
    pub fn alternate(
        mut self,
        media_type: &'static str,
        href: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        self.alternates.push(Alternate { media_type, href: href.into(), title: title.into() });
        self
    }

    /// Says the same to machines (JSON-LD of schema.org).
    #[must_use]
    pub fn data(mut self, json: &serde_json::Value) -> Self {
        self.data = Some(json.to_string().replace('<', "\\u003c"));
        self
    }

    /// Goes out with another status than 200.
    #[must_use]
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// May be kept for readers without an account, until one of these tags is touched. Only for what does not depend on the
    /// reader beyond language and time zone.
    #[must_use]
    pub fn keep(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.kept = Some(tags.into_iter().chain([Tag::from("network")]).collect());
        self
    }

    /// Is not for search engines.
    #[must_use]
    pub const fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// The whole page.
    pub fn answer(self) -> Answer {
        let ui = &self.ui;
        let house = ui.house();
        let network = house.network();
        let render = |error: askama::Error| Stop(Problem::Broken(format!("a template failed: {error}")));
        let layout = Layout {
            title: &self.title,
            network: network.name.as_str(),
            accent: network.accent.as_deref(),
            style: house.assets.href("look.css"),
            icon: house.assets.href("icon.svg"),
            body: self.body.render().map_err(render)?,
            nav: house
                .nav
                .iter()
                .map(|item| NavLink {
                    href: item.href,
                    label: ui.t(item.label),
                    current: item.href == self.current,
                })
                .collect(),
            alternates: &self.alternates,
            data: self.data,
            hidden: self.hidden,
            demo: house.settings.demo,
            said: ui.said().map(|key| ui.t(key)),
            tongues: network.tongues.iter().map(|tongue| (*tongue, *tongue == ui.tongue())).collect(),
            ui,
        };
        let html = layout.render().map_err(render)?;
        let mut response: Response = (self.status, html).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if let Ok(value) = HeaderValue::from_str(ui.tongue().name()) {
            headers.insert(header::CONTENT_LANGUAGE, value);
        }
        if let (Some(tags), StatusCode::OK) = (self.kept, self.status) {
            response.extensions_mut().insert(Keepable { tags });
        }
        Ok(response)
    }
}
