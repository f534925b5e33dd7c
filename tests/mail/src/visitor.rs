//! Somebody at the site's doors: asks for pages and sends forms, with the cookies that a browser keeps.

use crate::URL;
use scraper::{ElementRef, Html, Selector};
use site::Site;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;
use url::form_urlencoded::Serializer;

/// So long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often, and with which pauses, a visitor looks for what is about to come: for 30 s and more.
const ATTEMPTS: u32 = 600;
const PAUSE: Duration = Duration::from_millis(50);

/// A visitor.
pub struct Visitor {
    host: String,
    cookies: BTreeMap<String, String>,
}

/// An answer.
#[derive(Debug)]
pub struct Page {
    /// Its path.
    pub path: String,
    /// Its status.
    pub status: u16,
    /// Its header, as it came.
    pub head: String,
    /// Its body.
    pub body: Vec<u8>,
}

impl Visitor {
    /// Somebody who has never been there.
    pub fn comes(site: &Site) -> Self {
        Self { host: site.host().to_owned(), cookies: BTreeMap::new() }
    }

    /// Asks for a path, or a full address of the site.
    #[track_caller]
    pub fn asks(&mut self, path: &str) -> Page {
        self.exchanges("GET", path, &[], b"").expect("the site answers")
    }

    /// Asks for a page that must be there.
    #[track_caller]
    pub fn reads(&mut self, path: &str) -> Page {
        let page = self.asks(path);
        assert_eq!(page.status, 200, "{path}: {}", page.text());
        page
    }

    /// Sends the form of the page `from` that goes `to`, as it stands there but for what is typed.
    #[track_caller]
    pub fn sends(&mut self, from: &str, to: &str, typed: &[(&str, &str)]) -> Page {
        let page = self.reads(from);
        let mut fields = page.form(to.strip_prefix(URL).unwrap_or(to));
        fields.retain(|(name, _)| typed.iter().all(|(over, _)| over != name));
        let body = Serializer::new(String::new()).extend_pairs(fields).extend_pairs(typed).finish();
        self.posts(to, "application/x-www-form-urlencoded", body.as_bytes())
    }

    /// Posts any body.
    #[track_caller]
    pub fn posts(&mut self, path: &str, kind: &str, body: &[u8]) -> Page {
        self.exchanges("POST", path, &[("content-type", kind)], body).expect("the site answers")
    }

    /// Asks for a page again and again until it is as wanted: what jobs do comes a moment after what they follow from.
    #[track_caller]
    pub fn awaits(&mut self, path: &str, wanted: impl Fn(&Page) -> bool) -> Page {
        for _ in 0..ATTEMPTS {
            if let Ok(page) = self.exchanges("GET", path, &[], b"")
                && wanted(&page)
            {
                return page;
            }
            std::thread::sleep(PAUSE);
        }
        let page = self.asks(path);
        panic!("{path} did not come to be as wanted: {} {}", page.status, page.text());
    }

    /// Has no cookies any more.
    pub fn forgets(&mut self) {
        self.cookies.clear();
    }

    /// One request. Asked by HTTP/1.0, the site ends the answer by hanging up.
    fn exchanges(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> std::io::Result<Page> {
        let path = path.strip_prefix(URL).unwrap_or(path);
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = format!(
            "{method} {path} HTTP/1.0\r\nhost: {}\r\naccept-language: en\r\ncookie: {}\r\ncontent-length: {}\r\n",
            self.host,
            cookies.join("; "),
            body.len()
        );
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut stream = TcpStream::connect(&self.host)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(&[request.as_bytes(), b"\r\n", body].concat())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let page = Page::of(path, &answer).ok_or(std::io::ErrorKind::UnexpectedEof)?;
        for cookie in page.fields("set-cookie") {
            self.keeps(&cookie);
        }
        Ok(page)
    }

    fn keeps(&mut self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or_default();
        let Some((name, value)) = pair.split_once('=') else { return };
        if value.is_empty() || cookie.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Page {
    fn of(path: &str, answer: &[u8]) -> Option<Self> {
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some(Self { path: path.to_owned(), status, head, body: answer[end + 4..].to_vec() })
    }

    /// The values of a header field.
    pub fn fields(&self, name: &str) -> Vec<String> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        let named = lines.filter(|(found, _)| found.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.trim().to_owned()).collect()
    }

    /// Where it sends one.
    pub fn leads_to(&self) -> Option<String> {
        self.fields("location").into_iter().next()
    }

    /// The fields of the form that goes there, as a browser would send them.
    #[track_caller]
    fn form(&self, to: &str) -> Vec<(String, String)> {
        let html = Html::parse_document(&String::from_utf8_lossy(&self.body));
        let form = html.select(&selector("form")).find(|form| form.attr("action") == Some(to));
        let form = form.unwrap_or_else(|| panic!("no form on {} goes to {to}: {}", self.path, self.text()));
        let fields = selector("input[name], select[name], textarea[name]");
        form.select(&fields).flat_map(|field| filled(&field)).collect()
    }

    /// What a reader sees, in one line.
    pub fn text(&self) -> String {
        let html = Html::parse_document(&String::from_utf8_lossy(&self.body));
        let main = html.select(&selector("main")).next().unwrap_or_else(|| html.root_element());
        squeeze(main.text())
    }

    /// Whether a reader sees these words.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// The texts of all elements that a CSS selector finds.
    pub fn all(&self, css: &str) -> Vec<String> {
        let html = Html::parse_document(&String::from_utf8_lossy(&self.body));
        html.select(&selector(css)).map(|element| squeeze(element.text())).collect()
    }

    /// What a table of facts says under this word.
    pub fn fact(&self, word: &str) -> Option<String> {
        let words = self.all("dt").into_iter().zip(self.all("dd"));
        words.into_iter().find(|(found, _)| found == word).map(|(_, said)| said)
    }

    /// An attribute of all elements that a CSS selector finds.
    pub fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&String::from_utf8_lossy(&self.body));
        html.select(&selector(css)).filter_map(|element| element.attr(name).map(str::to_owned)).collect()
    }

    /// That attribute of the first of them.
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.attributes(css, name).into_iter().next()
    }
}

/// What a field of a form sends.
fn filled(field: &ElementRef) -> Vec<(String, String)> {
    let name = field.attr("name").unwrap_or_default();
    let is_choice = matches!(field.attr("type"), Some("checkbox" | "radio"));
    let values: Vec<String> = match field.value().name() {
        "select" => {
            let option = selector("option");
            let options = || field.select(&option);
            let chosen = options().find(|option| option.attr("selected").is_some()).or(options().next());
            chosen.iter().filter_map(|option| option.attr("value")).map(str::to_owned).collect()
        }
        "textarea" => vec![field.text().collect()],
        _ if is_choice && field.attr("checked").is_none() => Vec::new(),
        _ if matches!(field.attr("type"), Some("file" | "submit")) => Vec::new(),
        _ => vec![field.attr("value").unwrap_or_default().to_owned()],
    };
    values.into_iter().map(|value| (name.to_owned(), value)).collect()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}

/// Without the marks that keep directions apart.
fn squeeze<'a>(text: impl Iterator<Item = &'a str>) -> String {
    let plain = text.collect::<Vec<_>>().join(" ").replace(['\u{2068}', '\u{2069}'], "");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
