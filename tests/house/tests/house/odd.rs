//! What no page of ours would send: odd addresses, odd queries, odd forms. None of it is a fault of ours.

use crate::town::{self, Town, filled};
use house_tests::{Kind, each, sources};
use regex::Regex;
use std::collections::BTreeSet;
use testing::{Browser, Filled, House, Page};
use web::axum::http::{Method, StatusCode};

/// What may stand where an address names something.
const NAMES: &[&str] = &[
    "%00",
    "%FF",
    "..%2F..%2Fetc%2Fpasswd",
    "..",
    "-1",
    "0",
    "99999999999999999999",
    "00000000-0000-7000-8000-000000000000",
    "2026-13",
    "0000-01",
    "9999-12",
    "2026-W00",
    "2026-W60",
    "%D8%A7%D9%84",
    "%F0%9F%98%80",
    "%22%3E%3Cscript%3E",
    ".ics",
    "a%0D%0Ab",
    "x.json",
];

/// What may stand behind a name in a query or a form.
const VALUES: &[&str] =
    &["", "%00", "%FF", "-1", "99999999999999999999", "%E2%80%AE%F0%9F%98%80", "%22%3E%3Ci%3E", "NaN"];

/// Names of fields and of parts of queries, as our sources read them.
fn field_names() -> BTreeSet<String> {
    let asked =
        Regex::new(r#"\.(?:need|maybe|many|get|has|all)(?:::<[^(]*>)?\("([a-z_-]+)"\)"#).expect("a pattern");
    let mut names: BTreeSet<String> =
        ["page", "q", "before", "after", "to", "when", "topic", "region", "month"].map(str::to_owned).into();
    for source in sources(".rs") {
        names.extend(asked.captures_iter(&source.text).map(|found| found[1].to_owned()));
    }
    names
}

fn no_fault(house: &House, what: &str, page: &Page) {
    let engine = house.built.house.db.engine_name();
    assert!(!page.status.is_server_error(), "{engine}: {what}: {} {}", page.status, page.text());
}

#[test]
fn odd_addresses_are_not_found_or_refused() {
    let long = "a".repeat(3000);
    each(|house| {
        // A steward comes furthest.
        let steward = Kind::Steward.comes(house, "Odd");
        let routes = house.built.routes.iter();
        for route in routes.filter(|route| route.method == Method::GET && route.path.contains('{')) {
            for name in NAMES.iter().copied().chain([long.as_str()]) {
                let path = filled(route.path, name);
                no_fault(house, &path, &steward.get(&path));
            }
        }
        for path in ["//", "/%00", "/..%2f", "/events/", "/EVENTS", "/events//", "/?", "/%"] {
            no_fault(house, path, &steward.get(path));
        }
    });
}

#[test]
fn odd_queries_are_passed_over_or_refused() {
    let names = field_names();
    let long = "a".repeat(4000);
    let mut queries: Vec<String> = VALUES
        .iter()
        .map(|value| names.iter().map(|name| format!("{name}={value}")).collect::<Vec<_>>().join("&"))
        .collect();
    queries.extend(
        ["%", "&&=&", "page=1&page=2", "=", "q=%22%22%28AND", "q=*:*", "q=a:b%20OR%20%28", "topic=a&topic=b"]
            .map(str::to_owned),
    );
    queries.extend([format!("q={long}"), format!("page={}", "9".repeat(300)), format!("{long}=1")]);
    each(|house| {
        let town = town::furnished(house);
        // A steward comes furthest.
        let steward = Kind::Steward.comes(house, "Odd");
        for route in house.built.routes.iter().filter(|route| route.method == Method::GET) {
            for query in &queries {
                let path = format!("{}?{query}", town.at(route.path));
                let short: String = path.chars().take(200).collect();
                no_fault(house, &short, &steward.get(&path));
            }
        }
    });
}

#[test]
fn odd_forms_are_refused_in_words() {
    let names = field_names();
    assert!(names.len() > 30, "{names:?}");
    let values =
        ["", "\0", "-1", "99999999999999999999", "\u{202e}😀", "\"><i>", "2026-02-30", &"ب".repeat(1500)];
    each(|house| {
        let town = town::furnished(house);
        let mut reached = BTreeSet::new();
        let routes = house.built.routes.iter();
        for (number, route) in routes.filter(|route| route.method != Method::GET).enumerate() {
            let mut steward = Signed::new(house, &number.to_string());
            for (round, value) in values.iter().enumerate() {
                let path = town.at(route.path);
                let page = steward.sends(&route.method, &path, &names, value);
                let what: String =
                    format!("{} {path} with {value:?}", route.method).chars().take(200).collect();
                no_fault(house, &what, &page);
                reached.insert(page.status.as_u16());
                // Some of these end the session, or the account.
                if page.status == StatusCode::UNAUTHORIZED || page.location().as_deref() == Some("/") {
                    steward = Signed::new(house, &format!("{number} {round}"));
                }
            }
        }
        // Some were taken, some refused in words, some found nothing: the forms were read, not stopped at the door.
        for status in [303, 404, 422] {
            assert!(reached.contains(&status), "{reached:?}");
        }
    });
}

#[test]
fn odd_words_in_a_form_that_is_otherwise_right_are_taken_or_refused() {
    let long = "x".repeat(6000);
    let words = [
        "a\0b",
        "\u{202e}gnol",
        "\u{feff}",
        "\u{fdfa}\u{fdfa}\u{fdfa}",
        "<script>alert(1)</script>",
        "[participants event=”1”]",
        &long,
    ];
    let of_event = [
        "title",
        "description",
        "place",
        "organizers",
        "hashtag",
        "remote",
        "url",
        "country",
        "scope",
        "lang",
    ];
    each(|house| {
        let town = town::furnished(house);
        let ana = Kind::Steward.comes(house, "Writer");
        for word in words {
            let short: String = word.chars().take(30).collect();
            for field in of_event {
                let form = ana.fill("/events").with(field, word);
                let page = town::on_days(form, "Right", "2026-05-01", "2026-05-02").send();
                no_fault(house, &format!("an event with {field} {short:?}"), &page);
                if let Some(event) = page.location() {
                    let page = house.visitor().get(&event).ok();
                    assert!(!page.body().contains("<script>alert"), "{field}");
                }
            }
            for form in written(&ana, &town, word) {
                let what = format!("{form:?}").chars().take(120).collect::<String>();
                no_fault(house, &what, &form.send());
            }
        }
        house.settle();
        for path in [
            town.event.as_str(),
            "/events",
            "/topics",
            "/people",
            "/organizations",
            "/sources",
            "/search?q=gnol",
            "/events.ics",
            "/events.atom",
        ] {
            let page = house.visitor().get(path).ok();
            // In a calendar it is plain text.
            assert!(path.ends_with(".ics") || !page.body().contains("<script>alert"), "{path}");
        }
    });
}

/// Forms about other things than events, right but for this word.
fn written<'b, 'h>(ana: &'b Browser<'h>, town: &Town, word: &str) -> [Filled<'b, 'h>; 5] {
    [
        ana.fill("/organizations").with("name", word).with("about", word).with("about_lang", "en"),
        ana.change(&town.topic).with("name-en", word).with("context", word).with("lang", "en"),
        ana.change(&format!("{}/attendance", town.event))
            .with("way", "remote")
            .with("part", "participates")
            .with("visibility", "public")
            .with("note", word),
        ana.change("/you/profile").with("name", word).with("sight", "public").with("about", word),
        ana.fill("/sources").with("name", word).with("zone", "UTC").with("trust", "publish").with("hours", 6),
    ]
}

/// A steward with the token that forms carry, asked for once.
struct Signed<'h> {
    browser: Browser<'h>,
    token: String,
}

impl<'h> Signed<'h> {
    fn new(house: &'h House, name: &str) -> Self {
        let browser = Kind::Steward.comes(house, name);
        let token =
            browser.get("/zone").attribute("main input[name=_csrf]", "value").expect("a form with a token");
        Self { browser, token }
    }

    /// Sends a form with this value in every field.
    fn sends(&self, method: &Method, path: &str, names: &BTreeSet<String>, value: &str) -> Page {
        let names = names.iter().map(String::as_str).filter(|name| !name.starts_with('_'));
        let fixed = [("_csrf", self.token.as_str()), ("_method", method.as_str())];
        let pairs = fixed.map(|(name, value)| (name, value.to_lowercase())).into_iter();
        let pairs = pairs.chain(names.map(|name| (name, value.to_owned())));
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let kind = "application/x-www-form-urlencoded";
        self.browser.send(Method::POST, path, Some(kind), body.into_bytes(), &[])
    }
}

#[test]
fn bodies_that_are_no_forms_are_no_fault() {
    const KINDS: [&str; 4] = [
        "application/json",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
    ];
    each(|house| {
        let town = town::furnished(house);
        let steward = Kind::Steward.comes(house, "Odd");
        for route in house.built.routes.iter().filter(|route| route.method == Method::POST) {
            for kind in KINDS {
                let path = town.at(route.path);
                let body = b"--x\r\nContent-Disposition: form-data; name=\"a\r\n\xff\0%%%".to_vec();
                let page = steward.send(Method::POST, &path, Some(kind), body, &[]);
                no_fault(house, &format!("POST {path} as {kind}"), &page);
            }
        }
    });
}
