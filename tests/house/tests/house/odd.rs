//! What no page of ours would send: odd addresses, odd queries, odd forms. None of it is a fault of ours.

use crate::town::{self, filled};
use house_tests::{Kind, each, sources};
use regex::Regex;
use std::collections::BTreeSet;
use testing::{Browser, House, Page};
use web::axum::http::Method;

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
        let readers = [Kind::Nobody.comes(house, ""), Kind::Steward.comes(house, "Odd")];
        let routes = house.built.routes.iter();
        for route in routes.filter(|route| route.method == Method::GET && route.path.contains('{')) {
            for name in NAMES.iter().copied().chain([long.as_str()]) {
                let path = filled(route.path, name);
                for reader in &readers {
                    no_fault(house, &path, &reader.get(&path));
                }
            }
        }
        for path in ["//", "/%00", "/..%2f", "/events/", "/EVENTS", "/events//", "/?", "/%"] {
            no_fault(house, path, &readers[0].get(path));
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
        let readers = [Kind::Nobody.comes(house, ""), Kind::Steward.comes(house, "Odd")];
        for route in house.built.routes.iter().filter(|route| route.method == Method::GET) {
            for query in &queries {
                let path = format!("{}?{query}", town.at(route.path));
                for reader in &readers {
                    let short: String = path.chars().take(200).collect();
                    no_fault(house, &short, &reader.get(&path));
                }
            }
        }
    });
}

#[test]
fn odd_forms_are_refused_in_words() {
    let names = field_names();
    assert!(names.len() > 30, "{names:?}");
    let long = "ب".repeat(20_000);
    let mut values: Vec<String> =
        ["", "\0", "-1", "99999999999999999999", "\u{202e}😀", "\"><i>", "2026-02-30"]
            .map(str::to_owned)
            .into();
    values.push(long);
    each(|house| {
        let town = town::furnished(house);
        let routes = house.built.routes.iter();
        for (number, route) in routes.filter(|route| route.method != Method::GET).enumerate() {
            let mut steward = Kind::Steward.comes(house, &number.to_string());
            for value in &values {
                if steward.get("/you").location().is_some() {
                    steward = Kind::Steward.comes(house, &format!("{number} again"));
                }
                let path = town.at(route.path);
                let what: String =
                    format!("{} {path} with {value:?}", route.method).chars().take(200).collect();
                no_fault(house, &what, &sends(&steward, &route.method, &path, &names, value));
            }
        }
    });
}

fn sends(browser: &Browser<'_>, method: &Method, path: &str, names: &BTreeSet<String>, value: &str) -> Page {
    let form = match *method {
        Method::PUT => browser.change(path),
        Method::DELETE => browser.take_back(path),
        _ => browser.fill(path),
    };
    let names = names.iter().filter(|name| !name.starts_with('_'));
    names.fold(form, |form, name| form.with(name, value)).send()
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
