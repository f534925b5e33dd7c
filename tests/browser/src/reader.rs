//! A reader in front of Chromium: goes, reads, types, presses, and looks whether the page is sound.

use crate::driver::{Driver, Element};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use serde_json::{Value, json};
use site::{Site, program, told};
use std::fs;
use std::time::Duration;

/// What a page must be so that everybody can use it; asked in the page itself, where sizes and names are known.
const SOUND: &str = include_str!("sound.js");

/// The engine that many use to find what keeps people out of a page; the editor's own tools bring it.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/node_modules/axe-core/axe.min.js");

/// How often, and with which pauses, a reader looks for what is about to come: for 30 s and more.
pub(crate) const ATTEMPTS: u32 = 600;
pub(crate) const PAUSE: Duration = Duration::from_millis(50);

/// The window's height in CSS pixels.
const HEIGHT: u32 = 900;

/// How the reader looks at the site.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// The window's width in CSS pixels.
    pub width: u32,
    /// Whether pages may run scripts.
    pub script: bool,
    /// The language the browser asks for.
    pub lang: &'static str,
    /// Whether the reader prefers dark pages.
    pub dark: bool,
}

impl Visit {
    /// On a desk: wide, light, with script, in English.
    pub const DESK: Self = Self { width: 1280, script: true, lang: "en", dark: false };
    /// On the narrowest phone that is supported, with script off.
    pub const PHONE: Self = Self { width: 320, script: false, lang: "en", dark: false };

    /// The same in another language.
    #[must_use]
    pub const fn in_language(self, lang: &'static str) -> Self {
        Self { lang, ..self }
    }
}

/// Someone who visits a site, with a profile of their own; the browser closes when the reader is dropped.
pub struct Reader {
    pub(crate) driver: Driver,
    address: String,
    visit: Visit,
}

impl Reader {
    /// Opens a browser that has never been anywhere.
    ///
    /// # Panics
    /// This and all that follows: when the browser does not do it, with the page it was on.
    pub fn comes(site: &Site, visit: Visit) -> Self {
        let driver =
            Driver::start(&told("BESTBITS_TEST_WEBDRIVER"), &chromium(visit)).expect("Chromium starts");
        let reader = Self { driver, address: site.at(""), visit };
        reader.tells("Emulation.setScriptExecutionDisabled", &json!({ "value": !visit.script }));
        let scheme = if visit.dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        reader.tells("Emulation.setEmulatedMedia", &json!({ "features": features }));
        reader.resized(visit.width)
    }

    fn resized(mut self, width: u32) -> Self {
        let size = json!({ "width": width, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": false });
        self.tells("Emulation.setDeviceMetricsOverride", &size);
        self.visit.width = width;
        self
    }

    /// Whether the reader sits before a wide window.
    pub fn is_at_a_desk(&self) -> bool {
        self.visit.width == Visit::DESK.width
    }

    /// Goes to a path of the site, or to a full address.
    #[track_caller]
    pub fn goes(&self, to: &str) {
        let address = if to.starts_with('/') { format!("{}{to}", self.address) } else { to.to_owned() };
        self.driver.goto(&address).unwrap_or_else(|e| panic!("cannot go to {address}: {e}"));
        let shown = self.driver.run("return location.protocol").expect("a page knows its address");
        assert_ne!(shown, "chrome-error:", "{address} gives no answer:\n{}", self.reads());
    }

    /// Where the reader is, without the site's address.
    pub fn place(&self) -> String {
        let url = self.driver.url().expect("a page is open");
        url.strip_prefix(&self.address).unwrap_or(&url).to_owned()
    }

    /// The status with which the page was answered.
    pub fn status(&self) -> u64 {
        self.asks("return performance.getEntriesByType('navigation')[0].responseStatus").as_u64().unwrap_or(0)
    }

    /// What the page says, as it is seen.
    pub fn reads(&self) -> String {
        self.driver.find("body").and_then(|body| body.text()).expect("a page has a body with text")
    }

    /// Expects these words on the page.
    #[track_caller]
    pub fn sees(&self, words: &str) {
        let page = self.reads();
        if !page.contains(words) {
            let picture = self.picture("not-seen");
            panic!("“{words}” is not on {}, but ({picture}):\n{page}", self.place());
        }
    }

    /// Sends the first form of the page, whatever its button says in the reader's language.
    #[track_caller]
    pub fn sends(&self) {
        let button = self.find("main form button:not([name])", "the button of a form");
        self.leaves_by(&button, "the button of a form");
    }

    /// Clicks the link or button that this CSS selector describes, whatever it says in the reader's language.
    #[track_caller]
    pub fn clicks(&self, css: &str) {
        self.leaves_by(&self.find(css, css), css);
    }

    /// How many things on the page this CSS selector describes.
    pub fn counts(&self, css: &str) -> u64 {
        self.asks(&format!("return document.querySelectorAll({}).length", json!(css))).as_u64().unwrap_or(0)
    }

    /// The texts of all that this CSS selector describes, in their order.
    pub fn texts(&self, css: &str) -> Vec<String> {
        let script =
            format!("return [...document.querySelectorAll({})].map(e => e.textContent.trim())", json!(css));
        serde_json::from_value(self.asks(&script)).expect("texts are texts")
    }

    /// The full address of the first link that this CSS selector describes.
    #[track_caller]
    pub fn address_of(&self, css: &str) -> String {
        let script = format!("return document.querySelector({})?.href", json!(css));
        match self.asks(&script) {
            Value::String(address) => address,
            _ => panic!("no link {css} on {}:\n{}", self.place(), self.reads()),
        }
    }

    /// An attribute of the page's root, like `dir`.
    pub fn root(&self, attribute: &str) -> String {
        let script = format!("return document.documentElement.getAttribute({})", json!(attribute));
        self.asks(&script).as_str().unwrap_or_default().to_owned()
    }

    /// The date so many days from now, as fields take it.
    pub fn date_in(&self, days: i32) -> String {
        let script = format!("return new Date(Date.now() + {days} * 864e5).toISOString().slice(0, 10)");
        self.asks(&script).as_str().unwrap_or_default().to_owned()
    }

    /// Goes to a path again and again until these words are there: what jobs do comes a moment after what they follow
    /// from.
    #[track_caller]
    pub fn awaits(&self, path: &str, words: &str) {
        for _ in 0..ATTEMPTS {
            self.goes(path);
            if self.reads().contains(words) {
                return;
            }
            std::thread::sleep(PAUSE);
        }
        panic!("{path} did not come to say “{words}”:\n{}", self.reads());
    }

    /// Expects that nothing on the page is described by this CSS selector.
    #[track_caller]
    pub fn has_no(&self, css: &str) {
        assert!(self.driver.find(css).is_err(), "{} has {css}:\n{}", self.place(), self.reads());
    }

    /// Writes into the field of this name, in place of what stood there.
    #[track_caller]
    pub fn types(&self, name: &str, text: &str) {
        let field = self.field(name);
        if self.is_set(name, text) {
            return;
        }
        field.clear().and_then(|()| field.keys(text)).unwrap_or_else(|e| panic!("field {name}: {e}"));
    }

    /// Writes into the field that this CSS selector describes, in place of what stood there: for pages where several
    /// forms have a field of one name.
    #[track_caller]
    pub fn types_at(&self, css: &str, text: &str) {
        let field = self.find(css, css);
        if self.is_set_at(css, text) {
            return;
        }
        field.clear().and_then(|()| field.keys(text)).unwrap_or_else(|e| panic!("field {css}: {e}"));
    }

    /// Opens the `details` that this CSS selector describes, unless it is open.
    #[track_caller]
    pub fn unfolds(&self, css: &str) {
        if self.counts(&format!("{css}[open]")) == 0 {
            let summary = self.find(&format!("{css} > summary"), css);
            summary.click().unwrap_or_else(|e| panic!("{css}: {e}"));
        }
    }

    /// Presses what this CSS selector describes, and stays on the page: a box, or a place to write in.
    #[track_caller]
    pub fn presses(&self, css: &str) {
        self.find(css, css).click().unwrap_or_else(|e| panic!("{css}: {e}"));
    }

    /// Takes this value from the choices of this name: an option of a list, a radio button, a box.
    #[track_caller]
    pub fn chooses(&self, name: &str, value: &str) {
        let css =
            format!("select[name='{name}'] option[value='{value}'], input[name='{name}'][value='{value}']");
        let choice = self.find(&css, name);
        if choice.selected() != Ok(true) {
            choice.click().unwrap_or_else(|e| panic!("choice {name}={value}: {e}"));
        }
    }

    /// Hands a file of this machine to the field of this name.
    #[track_caller]
    pub fn attaches(&self, name: &str, path: &str) {
        self.field(name).keys(path).unwrap_or_else(|e| panic!("field {name}: {e}"));
    }

    /// Takes a picture of the whole page, and returns its path.
    pub fn picture(&self, name: &str) -> String {
        let height = self.asks("return document.documentElement.scrollHeight");
        // A page from right to left that fits the window would come out shifted.
        let is_longer = height.as_u64() > Some(u64::from(HEIGHT));
        let clip = json!({ "x": 0, "y": 0, "width": self.visit.width, "height": height, "scale": 1 });
        let whole = json!({ "format": "png", "captureBeyondViewport": is_longer, "clip": clip });
        let taken = self.tells("Page.captureScreenshot", &whole);
        let png = BASE64.decode(taken["data"].as_str().unwrap_or_default()).expect("a picture in base64");
        let built = program();
        let target = built.parent().and_then(|profile| profile.parent()).expect("built in target/PROFILE");
        let folder = target.join("pictures");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        let dark = if self.visit.dark { "-dark" } else { "" };
        let path = folder.join(format!("{name}-{}-{}{dark}.png", self.visit.lang, self.visit.width));
        fs::write(&path, png).expect("room for a picture");
        path.display().to_string()
    }

    /// Prints the page, on paper of the size that it asks for; gives the PDF.
    pub fn prints(&self) -> Vec<u8> {
        let printed = self.tells("Page.printToPDF", &json!({ "preferCSSPageSize": true }));
        BASE64.decode(printed["data"].as_str().unwrap_or_default()).expect("a PDF in base64")
    }

    /// Expects a page that everybody can use: see `sound.js` for what is looked at.
    #[track_caller]
    pub fn finds_it_sound(&self) {
        let said = self.driver.run(SOUND).expect("the page can be asked");
        let mut wrong: Vec<String> = serde_json::from_value(said).expect("it answers with lines");
        let page = self.driver.url().expect("a page is open");
        let errors = self.driver.errors().expect("Chromium keeps a log");
        wrong.extend(errors.into_iter().filter(|error| !is_refusal(&page, error)));
        if !wrong.is_empty() {
            let picture = self.picture("unsound");
            panic!("{} is not sound ({picture}):\n{}", self.place(), wrong.join("\n"));
        }
    }

    /// Expects that axe finds nothing on the page that keeps anybody out (WCAG 2.2, A and AA, and its best practices).
    #[track_caller]
    pub fn finds_it_accessible(&self) {
        let axe =
            fs::read_to_string(AXE).unwrap_or_else(|e| panic!("{AXE}: {e}; `cargo xtask test` fetches it"));
        let said = self.asks(&format!(
            "{axe}\nreturn axe.run(document, {{ resultTypes: ['violations'] }}).then(found => found.violations.map(
               wrong => wrong.id + ': ' + wrong.help + ' — ' + wrong.nodes.map(node => node.html).join(' | ')))"
        ));
        let wrong: Vec<String> = serde_json::from_value(said).expect("axe answers with lines");
        assert!(wrong.is_empty(), "axe on {}:\n{}", self.place(), wrong.join("\n"));
    }

    /// Clicks, and waits for the page that follows: the driver does so only if it has begun to come by then.
    #[track_caller]
    fn leaves_by(&self, door: &Element<'_>, what: &str) {
        self.asks("window.left = true");
        door.click().unwrap_or_else(|e| panic!("“{what}”: {e}"));
        for _ in 0..ATTEMPTS {
            let arrived = self.driver.run("return !window.left && document.readyState === 'complete'");
            // Between two pages there is none to ask.
            if arrived == Ok(Value::Bool(true)) {
                return;
            }
            std::thread::sleep(PAUSE);
        }
        panic!("“{what}” leads nowhere from {}:\n{}", self.place(), self.reads());
    }

    /// Sets a date or time, which are typed in another way in each language; false when the field is neither.
    fn is_set(&self, name: &str, value: &str) -> bool {
        self.is_set_at(&format!("[name='{name}']:not([type='hidden'])"), value)
    }

    fn is_set_at(&self, css: &str, value: &str) -> bool {
        let css = json!(css);
        let script = format!(
            "const field = document.querySelector({css});
             if (!['date', 'time'].includes(field.type)) return false;
             field.value = {}; return true",
            json!(value)
        );
        self.asks(&script) == Value::Bool(true)
    }

    /// Runs a script of the test's own, also in a page that runs none.
    pub(crate) fn asks(&self, script: &str) -> Value {
        self.driver.run(script).unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    #[track_caller]
    fn field(&self, name: &str) -> Element<'_> {
        self.find(&format!("[name='{name}']:not([type='hidden'])"), name)
    }

    #[track_caller]
    fn find(&self, css: &str, what: &str) -> Element<'_> {
        match self.driver.find(css) {
            Ok(element) => element,
            Err(e) => panic!("nothing called “{what}” on {} ({e}):\n{}", self.place(), self.reads()),
        }
    }

    pub(crate) fn tells(&self, command: &str, what: &Value) -> Value {
        self.driver.chromium(command, what).unwrap_or_else(|e| panic!("{command}: {e}"))
    }
}

/// Whether Chromium only notes that the page itself was answered with "not found", "crossed" or "cannot be taken so".
fn is_refusal(page: &str, error: &str) -> bool {
    error.starts_with(&format!("{page} - "))
        && ["404", "409", "422"].iter().any(|status| error.contains(status))
}

/// A fresh profile that asks nobody outside for anything.
fn chromium(visit: Visit) -> Value {
    let lang = format!("--lang={}", visit.lang);
    let switches = [
        "--headless=new",
        // Root, as whom a test machine runs, may not use the sandbox.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        lang.as_str(),
    ];
    json!({
        "goog:chromeOptions": { "args": switches, "prefs": { "intl.accept_languages": visit.lang } },
        "goog:loggingPrefs": { "browser": "SEVERE" },
    })
}
