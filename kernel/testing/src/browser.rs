//! Somebody at the doors: asks for pages, fills in forms.

use crate::house::House;
use crate::page::Page;
use access::Person;
use base::Id;
use std::cell::RefCell;
use std::collections::BTreeMap;
use tower::ServiceExt;
use web::axum::body::{Body, to_bytes};
use web::axum::http::{HeaderName, HeaderValue, Method, Request, StatusCode, header};

/// A browser with its cookies.
pub struct Browser<'h> {
    house: &'h House,
    person: Option<Id<Person>>,
    cookies: RefCell<BTreeMap<String, String>>,
    language: RefCell<String>,
}

impl<'h> Browser<'h> {
    pub(crate) fn new(house: &'h House) -> Self {
        Self { house, person: None, cookies: RefCell::default(), language: RefCell::new("en".into()) }
    }

    pub(crate) fn signed_in(house: &'h House, token: String, person: Id<Person>) -> Self {
        let browser = Self { person: Some(person), ..Self::new(house) };
        browser.set_cookie(web::SESSION_COOKIE, &token);
        browser
    }

    /// Who is signed in.
    ///
    /// # Panics
    /// When nobody was by the house's own hand.
    pub fn id(&self) -> Id<Person> {
        self.person.expect("somebody is signed in")
    }

    /// Reads in another language: the `Accept-Language` header.
    #[must_use]
    pub fn reading(self, language: &str) -> Self {
        language.clone_into(&mut self.language.borrow_mut());
        self
    }

    /// Sets a cookie by hand.
    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
    }

    /// Asks for a page.
    pub fn get(&self, path: &str) -> Page {
        self.send(Method::GET, path, None, Vec::new(), &[])
    }

    /// Asks for a page with a header of one's own.
    pub fn get_with(&self, path: &str, name: &str, value: &str) -> Page {
        self.send(Method::GET, path, None, Vec::new(), &[(name, value)])
    }

    /// Asks for a page, and follows where it sends one.
    pub fn visit(&self, path: &str) -> Page {
        let mut page = self.get(path);
        for _ in 0..5 {
            match page.location() {
                Some(to) => page = self.get(&to),
                None => break,
            }
        }
        page
    }

    /// A form that is about to be sent there.
    pub fn fill(&self, path: &str) -> Filled<'_, 'h> {
        Filled { browser: self, path: path.to_owned(), method: "post", fields: Vec::new(), files: Vec::new() }
    }

    /// The same, to be sent as DELETE, as forms do it.
    pub fn take_back(&self, path: &str) -> Filled<'_, 'h> {
        Filled { method: "delete", ..self.fill(path) }
    }

    /// The same, to be sent as PUT, as forms do it.
    pub fn change(&self, path: &str) -> Filled<'_, 'h> {
        Filled { method: "put", ..self.fill(path) }
    }

    /// Sends any request; for what a browser would not do.
    pub fn send(
        &self,
        method: Method,
        path: &str,
        content_type: Option<&str>,
        body: Vec<u8>,
        headers: &[(&str, &str)],
    ) -> Page {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "bits.example")
            .header(header::ACCEPT_LANGUAGE, self.language.borrow().as_str())
            .header(header::COOKIE, self.cookies())
            .header("sec-fetch-site", "same-origin");
        if let Some(content_type) = content_type {
            request = request.header(header::CONTENT_TYPE, content_type);
        }
        let mut request = request.body(Body::from(body)).expect("a request that can be made");
        for (name, value) in headers {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
            request.headers_mut().insert(name, HeaderValue::from_str(value).expect("a header's value"));
        }
        let router = self.house.built.router.clone();
        let (status, headers, bytes) = self.house.wait(async move {
            let response = router.oneshot(request).await.expect("a router always answers");
            let (parts, body) = response.into_parts();
            let bytes = to_bytes(body, 64 * 1024 * 1024).await.expect("a body that can be read");
            (parts.status, parts.headers, bytes)
        });
        for cookie in headers.get_all(header::SET_COOKIE) {
            self.take_cookie(cookie.to_str().expect("a cookie is text"));
        }
        Page::new(path, status, headers, bytes.to_vec())
    }

    fn take_cookie(&self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or("");
        let (name, value) = pair.split_once('=').expect("a cookie has a name");
        if value.is_empty() || cookie.contains("Max-Age=0") {
            self.cookies.borrow_mut().remove(name);
        } else {
            self.set_cookie(name, value);
        }
    }

    /// Its cookies, as they stand in a request's header: for what is no page.
    pub fn cookies(&self) -> String {
        let cookies = self.cookies.borrow();
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// The token that the house's forms carry for this reader; none for readers who are not signed in.
    fn form_token(&self) -> Option<String> {
        let page = self.get("/zone");
        page.attribute("main input[name=_csrf]", "value")
    }
}

impl std::fmt::Debug for Browser<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Browser").field(&self.person).finish()
    }
}

/// A form with its fields filled in.
#[must_use]
#[derive(Debug)]
pub struct Filled<'b, 'h> {
    browser: &'b Browser<'h>,
    path: String,
    method: &'static str,
    fields: Vec<(String, String)>,
    files: Vec<(String, String, Vec<u8>)>,
}

impl Filled<'_, '_> {
    /// With something typed into a field.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.fields.push((name.to_owned(), value.to_string()));
        self
    }

    /// With a file chosen in a field.
    pub fn file(mut self, field: &str, name: &str, bytes: &[u8]) -> Self {
        self.files.push((field.to_owned(), name.to_owned(), bytes.to_vec()));
        self
    }

    /// Sends it; the page is the answer itself.
    pub fn send(mut self) -> Page {
        if let Some(token) = self.browser.form_token() {
            self.fields.push(("_csrf".into(), token));
        }
        if self.method != "post" {
            self.fields.push(("_method".into(), self.method.into()));
        }
        if self.files.is_empty() {
            let body =
                url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.fields).finish();
            let kind = "application/x-www-form-urlencoded";
            return self.browser.send(Method::POST, &self.path, Some(kind), body.into_bytes(), &[]);
        }
        let (kind, body) = self.multipart();
        self.browser.send(Method::POST, &self.path, Some(&kind), body, &[])
    }

    /// Sends it and goes where the answer leads, which must be somewhere.
    ///
    /// # Panics
    /// When the answer is not a redirect: it says what the page says instead.
    pub fn done(self) -> Page {
        let browser = self.browser;
        let answer = self.send();
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "expected to be sent on, but: {}", answer.text());
        browser.visit(&answer.location().expect("a redirect says where to"))
    }

    fn multipart(&self) -> (String, Vec<u8>) {
        const EDGE: &str = "edge-of-a-test-form";
        let mut body = Vec::new();
        for (name, value) in &self.fields {
            let part =
                format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        for (field, name, bytes) in &self.files {
            let head = format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{EDGE}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={EDGE}"), body)
    }
}
