//! A reader in front of Chromium: goes, reads, types, presses, and looks whether the page is sound.

use crate::driver::{By, Driver, Element};
use crate::site::{Site, program};
use crate::told;
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use serde_json::{Value, json};
use std::fs;

/// What a page must be so that everybody can use it; asked in the page itself, where sizes and names are known.
const SOUND: &str = include_str!("sound.js");

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
    driver: Driver,
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

    /// With the window this wide.
    #[must_use]
    pub fn resized(mut self, width: u32) -> Self {
        let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.tells("Emulation.setDeviceMetricsOverride", &size);
        self.visit.width = width;
        self
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

    /// What the page says, as it is seen.
    pub fn reads(&self) -> String {
        self.driver.find(By::Css, "body").and_then(|body| body.text()).expect("a page has a body with text")
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

    /// Follows the link with this text.
    #[track_caller]
    pub fn follows(&self, text: &str) {
        let link = self.find(By::XPath, &format!("//a[normalize-space()={}]", quoted(text)), text);
        link.click().unwrap_or_else(|e| panic!("link “{text}”: {e}"));
    }

    /// Presses the button with this text, and waits for the page that follows.
    #[track_caller]
    pub fn presses(&self, text: &str) {
        let text_is = quoted(text);
        let xpath =
            format!("//button[normalize-space()={text_is}] | //input[@type='submit' and @value={text_is}]");
        self.find(By::XPath, &xpath, text).click().unwrap_or_else(|e| panic!("button “{text}”: {e}"));
    }

    /// Sends the first form of the page, whatever its button says in the reader's language.
    #[track_caller]
    pub fn sends(&self) {
        let button = self.find(By::Css, "main form button:not([name])", "the button of a form");
        button.click().unwrap_or_else(|e| panic!("the button of a form: {e}"));
    }

    /// Expects that nothing on the page is described by this CSS selector.
    #[track_caller]
    pub fn has_no(&self, css: &str) {
        assert!(self.driver.find(By::Css, css).is_err(), "{} has {css}:\n{}", self.place(), self.reads());
    }

    /// Writes into the field of this name, in place of what stood there.
    #[track_caller]
    pub fn types(&self, name: &str, text: &str) {
        let field = self.field(name);
        field.clear().and_then(|()| field.keys(text)).unwrap_or_else(|e| panic!("field {name}: {e}"));
    }

    /// What stands in the field of this name.
    #[track_caller]
    pub fn typed(&self, name: &str) -> String {
        self.field(name).value().unwrap_or_else(|e| panic!("field {name}: {e}"))
    }

    /// Takes this value from the choices of this name: an option of a list, a radio button, a box.
    #[track_caller]
    pub fn chooses(&self, name: &str, value: &str) {
        let css =
            format!("select[name='{name}'] option[value='{value}'], input[name='{name}'][value='{value}']");
        let choice = self.find(By::Css, &css, name);
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
        let whole = json!({ "format": "png", "captureBeyondViewport": true });
        let taken = self.tells("Page.captureScreenshot", &whole);
        let png = BASE64.decode(taken["data"].as_str().unwrap_or_default()).expect("a picture in base64");
        let built = program();
        let target = built.parent().and_then(|profile| profile.parent()).expect("built in target/PROFILE");
        let folder = target.join("pictures");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        let path = folder.join(format!("{name}-{}-{}.png", self.visit.lang, self.visit.width));
        fs::write(&path, png).expect("room for a picture");
        path.display().to_string()
    }

    /// Expects a page that everybody can use: see `sound.js` for what is looked at.
    #[track_caller]
    pub fn finds_it_sound(&self) {
        let said = self.driver.run(SOUND).expect("the page can be asked");
        let mut wrong: Vec<String> = serde_json::from_value(said).expect("it answers with lines");
        wrong.extend(self.driver.errors().expect("Chromium keeps a log"));
        if !wrong.is_empty() {
            let picture = self.picture("unsound");
            panic!("{} is not sound ({picture}):\n{}", self.place(), wrong.join("\n"));
        }
    }

    #[track_caller]
    fn field(&self, name: &str) -> Element<'_> {
        self.find(By::Css, &format!("[name='{name}']:not([type='hidden'])"), name)
    }

    #[track_caller]
    fn find(&self, by: By, selector: &str, what: &str) -> Element<'_> {
        match self.driver.find(by, selector) {
            Ok(element) => element,
            Err(e) => panic!("nothing called “{what}” on {} ({e}):\n{}", self.place(), self.reads()),
        }
    }

    fn tells(&self, command: &str, what: &Value) -> Value {
        self.driver.chromium(command, what).unwrap_or_else(|e| panic!("{command}: {e}"))
    }
}

/// A text as XPath writes it, which knows no escapes.
fn quoted(text: &str) -> String {
    let parts: Vec<String> = text.split('\'').map(|part| format!("'{part}'")).collect();
    if parts.len() == 1 { parts.concat() } else { format!("concat({})", parts.join(", \"'\", ")) }
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
