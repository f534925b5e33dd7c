//! The library as a drive.

use super::*;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use web::axum::http::{Method, StatusCode};

fn find(browser: &Browser<'_>, path: &str, headers: &[(&str, &str)]) -> Page {
    ask(browser, path, "<propfind xmlns='DAV:'><allprop/></propfind>", headers)
}

fn ask(browser: &Browser<'_>, path: &str, question: &str, headers: &[(&str, &str)]) -> Page {
    let method = Method::from_bytes(b"PROPFIND").unwrap();
    browser.send(method, path, Some("application/xml"), question.as_bytes().to_vec(), headers)
}

const ONE: (&str, &str) = ("depth", "1");

#[test]
fn programs_read_the_library_as_folders_and_files() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "UN & others", "").done();
        keep(house, &ana, "un-others", "notes.txt", b"Notes of the meeting");
        let visitor = house.visitor();
        let options = visitor.send(Method::OPTIONS, "/drive/", None, Vec::new(), &[]).ok();
        assert_eq!(options.header("dav").as_deref(), Some("1"));
        let top = find(&visitor, "/drive/", &[ONE]).is(StatusCode::MULTI_STATUS).body();
        assert!(top.contains("<D:href>/drive/un-others/</D:href>"), "{top}");
        assert!(top.contains("<D:displayname>UN &#38; others</D:displayname>"), "{top}");
        let inside = find(&visitor, "/drive/un-others/", &[ONE]).is(StatusCode::MULTI_STATUS).body();
        assert!(inside.contains("<D:href>/drive/un-others/notes.txt</D:href>"), "{inside}");
        assert!(inside.contains("<D:getcontentlength>20</D:getcontentlength>"), "{inside}");
        let alone =
            find(&visitor, "/drive/un-others/notes.txt", &[("depth", "0")]).is(StatusCode::MULTI_STATUS);
        assert_eq!(alone.body().matches("<D:response>").count(), 1);
        assert_eq!(visitor.get("/drive/un-others/notes.txt").ok().body(), "Notes of the meeting");
        let part = visitor.get_with("/drive/un-others/notes.txt", "range", "bytes=0-4");
        assert_eq!(part.is(StatusCode::PARTIAL_CONTENT).body(), "Notes");
        find(&visitor, "/drive/nowhere", &[ONE]).is(StatusCode::NOT_FOUND);
        find(&visitor, "/drive/", &[("depth", "infinity")]).is(StatusCode::FORBIDDEN);
        let moved = visitor.get("/drive/un-others");
        assert_eq!(moved.location().as_deref(), Some("/library/un-others"), "people are led to the page");
    });
}

#[test]
fn programs_are_told_what_they_ask_for_and_what_is_not_here() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        keep(house, &ana, "forums", "notes.txt", b"Notes of the meeting");
        let visitor = house.visitor();
        let ask = |question: &str| ask(&visitor, "/drive/forums/notes.txt", question, &[("depth", "0")]);
        // As the Finder asks, and a program that knows properties of its own.
        let some = ask("<D:propfind xmlns:D='DAV:'><D:prop><D:getcontentlength/><D:quota-used-bytes/>\
            <mark xmlns='urn:example'/></D:prop></D:propfind>");
        let some = some.is(StatusCode::MULTI_STATUS).body();
        let (found, missing) = some.split_once("200 OK").expect("something is here");
        assert!(found.contains("<D:getcontentlength>20</D:getcontentlength>"), "{some}");
        assert!(!found.contains("displayname"), "nothing else is told: {some}");
        assert!(missing.contains("<quota-used-bytes xmlns=\"DAV:\"/>"), "{some}");
        assert!(
            missing.contains("<mark xmlns=\"urn:example\"/>") && missing.contains("404 Not Found"),
            "{some}"
        );
        let names = ask("<propfind xmlns='DAV:'><propname/></propfind>").is(StatusCode::MULTI_STATUS).body();
        assert!(names.contains("<D:getetag/>") && names.contains("<D:displayname/>"), "{names}");
        let all = ask("").is(StatusCode::MULTI_STATUS).body();
        assert!(all.contains("<D:getcontenttype>text/plain"), "an empty question asks for all: {all}");
        for wrong in ["words", "<propfind xmlns='DAV:'>", "<lockinfo xmlns='DAV:'/>"] {
            ask(wrong).is(StatusCode::BAD_REQUEST);
        }
        // What the Finder and Windows look for everywhere.
        for none in
            ["/drive/forums/._notes.txt", "/drive/forums/desktop.ini", "/drive/.DS_Store", "/drive/%D8%A7/"]
        {
            find(&visitor, none, &[ONE]).is(StatusCode::NOT_FOUND);
        }
    });
}

#[test]
fn windows_finds_the_drive_from_the_front_page() {
    each(|house| {
        let visitor = house.visitor();
        let windows = ("user-agent", "Microsoft-WebDAV-MiniRedir/10.0.19045");
        let options =
            visitor.send(Method::OPTIONS, "/", None, Vec::new(), &[windows, ("translate", "f")]).ok();
        assert_eq!(options.header("dav").as_deref(), Some("1"));
        assert_eq!(options.header("ms-author-via").as_deref(), Some("DAV"));
        let root = ask(&visitor, "/", "", &[windows, ONE]).is(StatusCode::MULTI_STATUS).body();
        assert!(root.contains("<D:href>/drive/</D:href>"), "{root}");
        let drive =
            ask(&visitor, "/drive", "", &[windows, ("depth", "0")]).is(StatusCode::MULTI_STATUS).body();
        assert!(!drive.contains("getlastmodified"), "nothing there changes each time: {drive}");
        visitor.send(Method::PUT, "/", None, Vec::new(), &[windows]).is(StatusCode::METHOD_NOT_ALLOWED);
    });
}

#[test]
fn nothing_can_be_written_on_the_drive() {
    each(|house| {
        for method in ["PUT", "DELETE", "MKCOL", "MOVE", "COPY", "LOCK", "PROPPATCH", "POST"] {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let answer = house.visitor().send(method, "/drive/x.txt", None, Vec::new(), &[]);
            assert_eq!(
                answer.is(StatusCode::METHOD_NOT_ALLOWED).header("allow").as_deref(),
                Some("OPTIONS, GET, HEAD, PROPFIND")
            );
        }
    });
}

#[test]
fn what_is_the_networks_own_is_read_by_a_password_that_can_be_taken_back() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/library").with("name", "Inner").with("visibility", "network").done();
        keep(house, &ana, "inner", "plans.txt", b"Our plans for Geneva");
        let visitor = house.visitor();
        visitor.get("/drive/inner/plans.txt").is(StatusCode::NOT_FOUND);
        let asked = find(&visitor, "/drive/@network/", &[ONE]).is(StatusCode::UNAUTHORIZED);
        assert!(asked.header("www-authenticate").unwrap().starts_with("Basic"));
        let page = ana.fill("/you/drive").with("label", "My laptop").send().ok().says("shown only now");
        let password = page.all(".note code").remove(0);
        let basic = |password: &str| format!("Basic {}", STANDARD.encode(format!("anybody:{password}")));
        let shown = basic(&password);
        let top = find(&visitor, "/drive/@network/", &[ONE, ("authorization", &shown)])
            .is(StatusCode::MULTI_STATUS);
        assert!(top.body().contains("/drive/@network/inner/"), "{}", top.body());
        // Some spell the sign otherwise, and look for what they asked for letter by letter.
        let spelled = find(&visitor, "/drive/%40network/inner/", &[ONE, ("authorization", &shown)]);
        let spelled = spelled.is(StatusCode::MULTI_STATUS).body();
        assert!(spelled.contains("<D:href>/drive/%40network/inner/plans.txt</D:href>"), "{spelled}");
        assert!(!spelled.contains("@network"), "{spelled}");
        let lower = shown.replacen("Basic", "basic", 1);
        let file = visitor.get_with("/drive/@network/inner/plans.txt", "authorization", &lower).ok();
        assert_eq!(file.body(), "Our plans for Geneva");
        find(&visitor, "/drive/@network/", &[ONE, ("authorization", &basic("guess"))])
            .is(StatusCode::UNAUTHORIZED);
        let listed = ana.get("/you/drive").ok().says("My laptop").lacks(&password);
        let at = listed.attribute("main li form", "action").unwrap();
        house.member("Ben").take_back(&at).send().is(StatusCode::NOT_FOUND);
        ana.take_back(&at).done().ok().says("does not count any more");
        find(&visitor, "/drive/@network/", &[ONE, ("authorization", &shown)]).is(StatusCode::UNAUTHORIZED);
    });
}
