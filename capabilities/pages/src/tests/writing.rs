//! Writing pages, and who may.

use super::*;
use web::axum::http::StatusCode;

#[test]
fn a_page_is_written_changed_and_has_its_history() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Procedure for statements", "# How\n\nWe *draft* it.\n\n- one\n- two");
        assert_eq!(page, "/pages/procedure-for-statements");
        let shown = house.visitor().get(&page).ok().says("Procedure").says("Draft").says("Ana");
        assert_eq!(shown.all("article .prose em"), ["draft"]);
        assert_eq!(shown.all("article li"), ["one", "two"]);
        let done = changing(&ben, &page, "# How\n\nWe *draft* it together.\n\n- one\n- two");
        done.with("note", "More precise").done().ok().says("The page is saved").says("together");
        let history = house.visitor().get(&format!("{page}/history")).ok().says("More precise").says("Ben");
        assert_eq!(history.all("ul.rows li > a:first-child"), ["Revision 2", "Revision 1"]);
        assert_eq!(history.all("ul.rows ins")[0], "+8");
        house
            .visitor()
            .get(&format!("{page}/history/1"))
            .ok()
            .lacks("together")
            .says("What has changed since");
        let compared = house.visitor().get(&format!("{page}/compare?from=1&to=2")).ok();
        assert_eq!(compared.all("ins"), ["together"]);
        let side = house.visitor().get(&format!("{page}/compare?from=1&to=2&view=side")).ok();
        assert_eq!(side.all(".two > div").len(), 2);
    });
}

#[test]
fn a_form_that_is_sent_twice_makes_one_page_and_one_revision() {
    each(|house| {
        let ana = house.member("Ana");
        let id = ana.get("/pages/new").ok().attribute("input[name=id]", "value").unwrap();
        let send = || begin_as(&ana, &id, "Aims", "What we want.", "public").send().location();
        assert_eq!(send(), send());
        assert_eq!(house.visitor().get("/pages").ok().all("ul.rows li").len(), 1);
        let form = || {
            let form = ana.change("/pages/aims").with("lang", "en").with("from", "1").with("title", "Aims");
            form.with("text", "What we want now.")
        };
        form().done().says("The page is saved");
        form().done().says("Nothing was changed");
        assert_eq!(ana.get("/pages/aims/history").ok().all("ul.rows li").len(), 2);
        let ben = house.member("Ben");
        begin_as(&ben, &id, "Aims", "Mine.", "public").send().is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn what_is_wrong_is_said_beside_the_field_and_what_was_typed_is_kept() {
    each(|house| {
        let ana = house.member("Ana");
        let refused = beginning(&ana, "", "Some text").send().refuses("Please fill this in");
        assert_eq!(typed(&refused), "Some text");
        let long = "x".repeat(200_001);
        beginning(&ana, "Long", &long).send().refuses("The text has 201 KB, and a page has room for 200");
        beginning(&ana, "Many", &"x\n\n".repeat(2_001)).send().refuses("at most 2000 paragraphs");
        beginning(&ana, "?!", "A page without letters in its title.").done().ok();
        ana.get("/pages/page").ok();
        beginning(&ana, "New", "The form's address stays the form's.").done().ok();
        ana.get("/pages/new-2").ok();
    });
}

#[test]
fn a_preview_shows_the_text_and_saves_nothing() {
    each(|house| {
        let ana = house.member("Ana");
        let shown =
            beginning(&ana, "Aims", "We *want* it. [[Nothing yet]]").with("then", "preview").send().ok();
        assert_eq!(shown.all("#preview em"), ["want"]);
        assert_eq!(typed(&shown), "We *want* it. [[Nothing yet]]");
        ana.get("/pages/aims").is(StatusCode::NOT_FOUND);
        let page = write(&ana, "Aims", "One.");
        let shown = changing(&ana, &page, "Two, <script>alert(1)</script> and [nothing page=\"x\"].");
        let shown = shown.with("then", "preview").send().ok();
        assert!(shown.all("#preview script").is_empty());
        ana.get(&page).ok().says("One.").lacks("Two");
    });
}

#[test]
fn members_write_what_is_for_all_and_nobody_else_does() {
    each(|house| {
        let (ana, ben, fay) = (house.member("Ana"), house.member("Ben"), house.facilitator("Fay"));
        let page = write(&ana, "Aims", "One.");
        house.applicant("Ali").get("/pages/new").is(StatusCode::FORBIDDEN);
        assert_ne!(house.visitor().get(&format!("{page}/edit")).status, StatusCode::OK);
        let settle = |browser: &Browser<'_>, editors: &str, people: &str| {
            let form = browser.change(&format!("{page}/settings")).with("purpose", "guide");
            form.with("editors", editors).with("people", people).with("reach", "public").send()
        };
        settle(&ana, "facilitators", "").is(StatusCode::SEE_OTHER);
        ben.get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN).says("written by others");
        ana.get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN);
        change(&fay, &page, "Two.");
        let of_ben = ben.visit("/you/profile").attribute("a[href^='/people/']", "href");
        settle(&fay, "named", "https://bits.example/people/nobody").refuses("is not the address");
        let of_ben = of_ben.unwrap_or_else(|| "/people/ben".to_owned());
        settle(&fay, "named", &of_ben).is(StatusCode::SEE_OTHER);
        change(&ben, &page, "Three.");
        house.visitor().get(&page).ok().says("Guide").says("Three.");
        house.member("Eve").get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN);
        let refiled =
            ben.change(&format!("{page}/settings")).with("purpose", "other").with("topics", "access");
        refiled.with("editors", "members").with("reach", "network").done().ok().says("Access");
        house.member("Eva").get(&format!("{page}/edit")).is(StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_page_for_the_network_is_not_there_for_others() {
    each(|house| {
        let ana = house.member("Ana");
        let id = ana.get("/pages/new").ok().attribute("input[name=id]", "value").unwrap();
        let page = begin_as(&ana, &id, "Inside", "For us.", "network").send().location().unwrap();
        house.member("Ben").get(&page).ok().says("Only the network");
        for rest in ["", "/history", "/history/1", "/compare", "/backlinks", "/comments", "/in/en"] {
            house.visitor().get(&format!("{page}{rest}")).is(StatusCode::NOT_FOUND);
        }
        let open = write(&ana, "Open", "One.");
        change(&ana, &page, "For us. [[Open]] [[Quiet wish]]");
        for (list, words) in
            [(format!("{open}/backlinks"), "Inside"), ("/pages/missing".into(), "Quiet wish")]
        {
            house.visitor().get(&list).ok().lacks(words);
            ana.get(&list).ok().says(words);
        }
        let french = ana.fill(&format!("{page}/translations")).with("original", "2").with("lang", "fr");
        french.with("title", "Dedans").with("text", "Pour nous.").done().ok();
        house.visitor().get("/pages").ok().lacks("French");
        for list in ["/pages", "/pages/changes", "/pages/orphans"] {
            house.visitor().get(list).ok().lacks("Inside");
            ana.get(list).ok().says("Inside");
        }
        assert!(!house.visitor().get("/pages/changes.atom").ok().body().contains("Inside"));
    });
}
