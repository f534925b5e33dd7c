//! The house with no capability in it: what every page and form has.

use base::days;
use testing::each;
use web::axum::http::{Method, StatusCode};

#[test]
fn a_page_that_is_not_there_says_so_in_the_readers_language() {
    each(&[], |house| {
        let page = house.visitor().get("/nothing").is(StatusCode::NOT_FOUND);
        assert_eq!(page.attribute("html", "lang").as_deref(), Some("en"));
        let arabic = house.visitor().reading("ar").get("/nothing").is(StatusCode::NOT_FOUND);
        assert_eq!(arabic.attribute("html", "dir").as_deref(), Some("rtl"));
        assert_eq!(arabic.all("h1").len(), 1);
    });
}

#[test]
fn a_language_chosen_by_link_stays_and_leads_back() {
    each(&[], |house| {
        let visitor = house.visitor();
        let answer = visitor.get("/tongue/fr?to=/zone");
        assert_eq!(answer.location().as_deref(), Some("/zone"));
        assert_eq!(visitor.get("/zone").ok().attribute("html", "lang").as_deref(), Some("fr"));
        assert_eq!(visitor.get("/tongue/fr?to=https://elsewhere.example").location().as_deref(), Some("/"));
    });
}

#[test]
fn a_time_zone_that_does_not_exist_is_refused_and_one_that_does_is_remembered() {
    each(&[], |house| {
        let visitor = house.visitor();
        visitor.fill("/zone").with("zone", "Africa/Atlantis").send().says("not a time zone");
        visitor.fill("/zone").with("zone", "Africa/Nairobi").with("to", "/zone").done().ok();
        let chosen = visitor.get("/zone").ok().attribute("option[selected]", "value");
        assert_eq!(chosen.as_deref(), Some("Africa/Nairobi"));
    });
}

#[test]
fn a_form_from_another_site_changes_nothing() {
    each(&[], |house| {
        let form = "application/x-www-form-urlencoded";
        let body = b"zone=Africa/Nairobi".to_vec();
        let answer = house.visitor().send(
            Method::POST,
            "/zone",
            Some(form),
            body,
            &[("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example")],
        );
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_session_that_is_not_used_runs_out() {
    each(&[], |house| {
        let ana = house.member("Ana");
        assert!(ana.get("/zone").ok().attribute("main input[name=_csrf]", "value").is_some());
        house.pass(days(61));
        assert!(ana.get("/zone").ok().attribute("main input[name=_csrf]", "value").is_none());
    });
}

#[test]
fn a_form_of_a_signed_in_reader_needs_its_token() {
    each(&[], |house| {
        let ana = house.member("Ana");
        let form = Some("application/x-www-form-urlencoded");
        let body = b"zone=Africa/Nairobi".to_vec();
        let answer = ana.send(Method::POST, "/zone", form, body, &[]);
        answer.is(StatusCode::UNPROCESSABLE_ENTITY).says("What you wrote is kept");
    });
}

#[test]
fn every_answer_forbids_foreign_scripts_and_frames() {
    each(&[], |house| {
        let policy = house.visitor().get("/zone").ok().header("content-security-policy").expect("a policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe-inline"), "{policy}");
    });
}

#[test]
fn a_form_that_went_stale_is_kept_and_can_be_sent_again() {
    each(&[], |house| {
        let ana = house.member("Ana");
        let form = Some("application/x-www-form-urlencoded");
        let body = b"zone=Africa/Nairobi".to_vec();
        let page = ana.send(Method::POST, "/zone", form, body, &[]);
        assert_eq!(page.all("main textarea[name=zone]"), ["Africa/Nairobi"]);
        let token = page.attribute("main input[name=_csrf]", "value").expect("a fresh token");
        let body = format!("zone=Africa/Nairobi&_csrf={token}").into_bytes();
        ana.send(Method::POST, "/zone", form, body, &[]).is(StatusCode::SEE_OTHER);
    });
}

#[test]
fn a_compressed_answer_is_as_long_as_it_says() {
    each(&[], |house| {
        let page = house.visitor().get_with("/nothing", "accept-encoding", "gzip");
        let page = page.is(StatusCode::NOT_FOUND);
        assert!(page.header("content-length").is_none_or(|length| length == page.bytes.len().to_string()));
        let page = house.visitor().get_with("/zone", "accept-encoding", "gzip").ok();
        assert_eq!(page.header("content-encoding").as_deref(), Some("gzip"));
        assert!(page.header("content-length").is_none_or(|length| length == page.bytes.len().to_string()));
    });
}
