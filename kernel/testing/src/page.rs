//! An answer that can be asked what it says.

use scraper::{Html, Selector};
use web::axum::http::{HeaderMap, StatusCode, header};

/// One answer.
#[derive(Debug)]
pub struct Page {
    path: String,
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub bytes: Vec<u8>,
}

impl Page {
    pub(crate) fn new(path: &str, status: StatusCode, headers: HeaderMap, bytes: Vec<u8>) -> Self {
        Self { path: path.to_owned(), status, headers, bytes }
    }

    /// The body as text.
    pub fn body(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// What a reader sees, in one line, without the marks that keep directions apart.
    pub fn text(&self) -> String {
        let html = Html::parse_document(&self.body());
        let main = html.select(&selector("main")).next().unwrap_or_else(|| html.root_element());
        squeeze(main.text())
    }

    /// The page, if its status is 200.
    #[track_caller]
    pub fn ok(self) -> Self {
        self.is(StatusCode::OK)
    }

    /// The page, if it has this status.
    #[track_caller]
    pub fn is(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}: {}", self.path, self.text());
        self
    }

    /// The page, if it refuses what was sent (422) and says this.
    #[track_caller]
    pub fn refuses(self, words: &str) -> Self {
        self.is(StatusCode::UNPROCESSABLE_ENTITY).says(words)
    }

    /// The page, if a reader sees these words on it.
    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        let text = self.text();
        assert!(text.contains(words), "{} does not say {words:?}, but: {text}", self.path);
        self
    }

    /// The page, if a reader does not see these words on it.
    #[track_caller]
    pub fn lacks(self, words: &str) -> Self {
        let text = self.text();
        assert!(!text.contains(words), "{} says {words:?}: {text}", self.path);
        self
    }

    /// The texts of all elements that a CSS selector finds.
    pub fn all(&self, css: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body());
        html.select(&selector(css)).map(|element| squeeze(element.text())).collect()
    }

    /// An attribute of the first element that a CSS selector finds.
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let html = Html::parse_document(&self.body());
        html.select(&selector(css)).find_map(|element| element.attr(name).map(str::to_owned))
    }

    /// That attribute of all elements that a CSS selector finds.
    pub fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body());
        html.select(&selector(css)).filter_map(|element| element.attr(name).map(str::to_owned)).collect()
    }

    /// Where the answer sends one.
    pub fn location(&self) -> Option<String> {
        self.header(header::LOCATION.as_str())
    }

    /// A header of the answer.
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    }
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}

fn squeeze<'a>(text: impl Iterator<Item = &'a str>) -> String {
    let joined: String = text.collect::<Vec<_>>().join(" ");
    let plain = joined.replace(['\u{2068}', '\u{2069}'], "");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
