//! Every page as a document: one heading, labels, ids, nothing from elsewhere, nothing that the policy of the page forbids.

use crate::town;
use house_tests::{CROWD, each};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
use testing::Page;
use web::axum::http::Method;

/// What a page must not have, and why.
const NEVER: &[(&str, &str)] = &[
    ("[style]", "style in the page: the policy forbids it"),
    ("style", "style in the page: the policy forbids it"),
    ("script:not([src]):not([type='application/ld+json'])", "script in the page: the policy forbids it"),
    ("img:not([alt])", "a picture without words for those who do not see it"),
    ("a:not([href])", "a link that leads nowhere"),
    ("iframe, object, embed", "something foreign inside"),
    ("form:not([action])", "a form that does not say where it goes"),
    ("button:not([type]):not(form button)", "a button outside of a form"),
    ("table:not(:has(th))", "a table without headings"),
    (".crumb a[dir]", "a way up whose direction turns the sign before it: its words belong into a bdi"),
    ("p p, p ul, p div, a a, button a, a button", "an element where it cannot stand"),
];

#[test]
fn every_page_that_somebody_can_open_is_well_made() {
    each(|house| {
        // One engine is enough for how pages are written.
        if house.built.house.db.engine_name() != "SQLite" {
            return;
        }
        let town = town::furnished(house);
        let mut wrong = BTreeSet::new();
        for kind in CROWD {
            let reader = kind.comes(house, "R");
            for route in house.built.routes.iter().filter(|route| route.method == Method::GET) {
                let page = reader.get(&town.at(route.path));
                let html = page.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
                if html && page.location().is_none() && !TAKEN_ALONG.contains(&route.path) {
                    wrong.extend(flaws(&page).into_iter().map(|flaw| format!("{}: {flaw}", route.path)));
                }
            }
        }
        let list: Vec<String> = wrong.into_iter().collect();
        assert!(list.is_empty(), "{}", list.join("\n"));
    });
}

/// Pages that are files to be carried away: they bring their style, and speak the language of their text.
pub(crate) const TAKEN_ALONG: [&str; 1] = ["/statements/{slug}/text.html"];

fn flaws(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.body());
    let all = |css: &str| html.select(&selector(css)).collect::<Vec<_>>();
    let mut flaws = Vec::new();
    let headings = all("h1").len();
    if headings != 1 {
        flaws.push(format!("{headings} first headings"));
    }
    if all("html[lang]").len() != 1 || all("head > title").len() != 1 || all("main").len() != 1 {
        flaws.push("a page has a language, a title and one main part".into());
    }
    for (css, why) in NEVER {
        flaws.extend(all(css).first().map(|found| format!("{why}: {}", short(*found))));
    }
    let mut ids = BTreeSet::new();
    let twice =
        all("[id]").into_iter().filter(|one| !ids.insert(one.attr("id").unwrap_or_default().to_owned()));
    flaws.extend(twice.map(|one| format!("the id is there twice: {}", short(one))));
    flaws.extend(unlabelled(&all));
    flaws.extend(pointing_nowhere(&all, &ids));
    flaws.extend(from_elsewhere(&all));
    flaws.extend(all("*").into_iter().flat_map(|one| {
        let handlers = one.value().attrs().filter(|(name, _)| name.starts_with("on")).count();
        (handlers > 0).then(|| format!("a handler in the page: {}", short(one)))
    }));
    flaws
}

/// Controls that have no label.
fn unlabelled<'a>(all: &impl Fn(&str) -> Vec<ElementRef<'a>>) -> Vec<String> {
    let labels: BTreeSet<&str> = all("label[for]").iter().filter_map(|label| label.attr("for")).collect();
    let inside: BTreeSet<_> =
        all("label input, label select, label textarea").iter().map(|one| one.id()).collect();
    let controls = all("input:not([type=hidden]):not([type=submit]), select, textarea");
    let named = |one: &ElementRef<'_>| {
        one.attr("aria-label").is_some_and(|text| !text.is_empty())
            || one.attr("aria-labelledby").is_some()
            || one.attr("id").is_some_and(|id| labels.contains(id))
            || inside.contains(&one.id())
    };
    let mut flaws: Vec<String> = controls
        .into_iter()
        .filter(|one| !named(one))
        .map(|one| format!("no label: {}", short(one)))
        .collect();
    let silent = |one: &ElementRef<'_>| {
        one.text().all(|text| text.trim().is_empty()) && one.attr("aria-label").is_none()
    };
    let silent = |one: &ElementRef<'_>| {
        silent(one) && one.select(&selector("img[alt]:not([alt=''])")).next().is_none()
    };
    flaws.extend(
        all("a, button").into_iter().filter(silent).map(|one| format!("says nothing: {}", short(one))),
    );
    flaws
}

/// References to ids that are not on the page.
fn pointing_nowhere<'a>(all: &impl Fn(&str) -> Vec<ElementRef<'a>>, ids: &BTreeSet<String>) -> Vec<String> {
    let mut flaws = Vec::new();
    for (css, name) in [
        ("label[for]", "for"),
        ("[aria-describedby]", "aria-describedby"),
        ("[aria-labelledby]", "aria-labelledby"),
        ("[aria-controls]", "aria-controls"),
        ("[list]", "list"),
    ] {
        let found = all(css);
        let lost = found
            .iter()
            .filter(|one| one.attr(name).unwrap_or_default().split_whitespace().any(|id| !ids.contains(id)));
        flaws.extend(lost.map(|one| format!("{name} names nothing here: {}", short(*one))));
    }
    let anchors = all("a[href^='#']");
    let lost = anchors.iter().filter(|one| !ids.contains(&one.attr("href").unwrap_or_default()[1..]));
    flaws.extend(lost.map(|one| format!("leads nowhere on the page: {}", short(*one))));
    flaws
}

/// What a browser would load from another place.
fn from_elsewhere<'a>(all: &impl Fn(&str) -> Vec<ElementRef<'a>>) -> Vec<String> {
    let loaded = all("[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload]");
    let away = loaded.into_iter().filter(|one| {
        let address = one.attr("src").or(one.attr("href")).unwrap_or_default();
        let own = address.starts_with('/') && !address.starts_with("//");
        !own && !address.starts_with("data:image/")
    });
    away.map(|one| format!("from elsewhere: {}", short(one))).collect()
}

/// The opening tag.
fn short(element: ElementRef<'_>) -> String {
    let html = element.html();
    html.split_inclusive('>').next().unwrap_or_default().to_owned()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}
