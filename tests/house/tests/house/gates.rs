//! Who comes through to which route: on paper, and at the doors.

use crate::town::{self, Town};
use access::Gate;
use base::Named;
use house_tests::{CROWD, Kind, each};
use std::fmt::Write;
use testing::{Browser, House, Page};
use web::RouteInfo;
use web::axum::http::{Method, StatusCode};

/// What a gate says to a kind of actor: `in`, `sign in`, or `no`.
fn answer(gate: Gate, kind: Kind) -> &'static str {
    match gate.admit(&kind.actor()) {
        Ok(()) => "in",
        Err(access::Denied::SignInFirst) => "sign in",
        Err(access::Denied::No(_)) => "no",
    }
}

fn matrix(routes: &[RouteInfo]) -> String {
    let mut lines: Vec<String> = routes.iter().map(line).collect();
    lines.sort();
    let head = format!("{:<45} {:<6} {:<11} {}", "", "", "", row(|kind| format!("{kind:?}").to_lowercase()));
    lines.into_iter().fold(head, |mut text, line| {
        write!(text, "\n{line}").expect("text takes text");
        text
    })
}

fn line(route: &RouteInfo) -> String {
    let answers = row(|kind| answer(route.gate, kind).to_owned());
    format!("{:<45} {:<6} {:<11} {answers}", route.path, route.method.as_str(), route.gate.name())
}

fn row(cell: impl Fn(Kind) -> String) -> String {
    let cells: Vec<String> = CROWD.iter().map(|kind| format!("{:<11}", cell(*kind))).collect();
    cells.join(" ").trim_end().to_owned()
}

#[test]
fn the_matrix_of_all_routes_and_kinds_of_actor_is_this() {
    each(|house| insta::assert_snapshot!("matrix", matrix(&house.built.routes)));
}

#[test]
fn no_route_that_changes_anything_stands_open_but_those_that_say_why() {
    /// The ways in from outside, each with what keeps it from being misused.
    const OPEN: &[(&str, &str)] = &[
        ("/events/{slug}/attendance", "without an account it only sends a link, so many an hour"),
        ("/initiatives/{slug}/part", "without an account it only sends a link, so many an hour"),
        ("/join", "it only sends a link, so many an hour"),
        ("/lists/{name}/subscription", "without an account it only sends a link, so many an hour"),
        ("/lists/{name}/subscription", "the same, for leaving"),
        ("/sign-in", "tries are counted"),
        ("/sign-in/link", "it only sends a link, so many an hour"),
        (
            "/statements/{slug}/comments",
            "without an account it only sends a link, and a moderator reads it first",
        ),
        ("/statements/{slug}/endorse", "without an account it only sends a link, so many an hour"),
        ("/statements/{slug}/sealed", "names nobody, so many an hour"),
        ("/statements/{slug}/sealed/code", "it takes a code of 24 digits, and tries are counted"),
        ("/statements/{slug}/sealed/code", "the same, for confirming"),
        ("/statements/{slug}/sealed/code", "the same, for taking back"),
        ("/zone", "a cookie"),
    ];
    each(|house| {
        let mut open: Vec<&str> = house
            .built
            .routes
            .iter()
            .filter(|route| route.gate == Gate::Public && route.method != Method::GET)
            .map(|route| route.path)
            .collect();
        open.sort_unstable();
        assert_eq!(open, OPEN.iter().map(|(path, _)| *path).collect::<Vec<_>>());
    });
}

#[test]
fn every_gate_that_should_be_shut_is_shut_at_the_door() {
    each(|house| {
        let town = town::furnished(house);
        for kind in CROWD {
            let regular = kind.comes(house, "R");
            for (number, route) in house.built.routes.iter().enumerate() {
                let shut = route.gate.admit(&kind.actor()).is_err();
                if shut {
                    turned_away(route, kind, &asks(&regular, route, &town));
                } else if route.method == Method::GET {
                    let page = asks(&regular, route, &town);
                    let page = passed(house, route, kind, page);
                    let whole = !route.path.contains('{') && !FINER.contains(&route.path);
                    let status = page.status;
                    let there = status.is_success() || status.is_redirection();
                    assert!(!whole || there, "{kind:?} {}: {status}", route.path);
                } else {
                    // Each comes once: some of these end the session, or the account.
                    let newcomer = kind.comes(house, &number.to_string());
                    passed(house, route, kind, asks(&newcomer, route, &town));
                }
            }
        }
    });
}

/// Pages of which the gate lets more through than may read them: a facilitator makes lists of events, and names the event.
const FINER: [&str; 2] = ["/demo/mail", "/lists/new"];

/// Asks for a page, or sends an empty form.
fn asks(browser: &Browser<'_>, route: &RouteInfo, town: &Town) -> Page {
    let path = town.at(route.path);
    match route.method {
        Method::GET => browser.get(&path),
        Method::PUT => browser.change(&path).send(),
        Method::DELETE => browser.take_back(&path).send(),
        _ => browser.fill(&path).send(),
    }
}

fn turned_away(route: &RouteInfo, kind: Kind, page: &Page) {
    let said = format!("{kind:?} at {} {}: {} {}", route.method, route.path, page.status, page.text());
    match (kind, &route.method) {
        (Kind::Nobody, &Method::GET) => {
            let to = page.location().unwrap_or_else(|| panic!("not sent to sign in: {said}"));
            assert!(to.starts_with("/sign-in"), "sent to {to}: {said}");
        }
        (Kind::Nobody, _) => assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{said}"),
        _ => assert_eq!(page.status, StatusCode::FORBIDDEN, "{said}"),
    }
}

/// Whoever is let in gets an answer: a page, a refusal in words, or "not here"; never a fault.
fn passed(house: &House, route: &RouteInfo, kind: Kind, page: Page) -> Page {
    let engine = house.built.house.db.engine_name();
    let said = format!("{engine}, {kind:?} at {} {}: {}", route.method, route.path, page.text());
    assert!(!page.status.is_server_error(), "{} {said}", page.status);
    let sent = page.location().is_some_and(|to| to.starts_with("/sign-in"));
    let finer = route.gate == Gate::Public || route.gate == Gate::Bearer;
    assert!(finer || !sent, "sent to sign in: {said}");
    page
}
