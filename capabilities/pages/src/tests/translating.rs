//! The page in other languages.

use super::*;
use web::axum::http::StatusCode;

/// Writes the page in French.
fn translated(browser: &Browser<'_>, page: &str, text: &str) -> Page {
    let form = browser.get(&format!("{page}/translations/new")).ok();
    let original = form.attribute("input[name=original]", "value").unwrap();
    let filled = browser.fill(&format!("{page}/translations")).with("original", original);
    filled.with("lang", "fr").with("title", "Nos buts").with("text", text).send()
}

#[test]
fn readers_get_their_language_where_there_is_one_and_the_others_beside_it() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "Our aims", "What we want.");
        let to = translated(&ana, &page, "Ce que nous voulons.").location().unwrap();
        assert_eq!(to, format!("{page}/in/fr"));
        let french = house.visitor().reading("fr").get(&page).ok().says("Ce que nous voulons.");
        assert_eq!(french.attributes("header a[hreflang]", "hreflang"), ["en", "fr"]);
        assert_eq!(french.attribute("article .prose", "lang").as_deref(), Some("fr"));
        house.visitor().reading("ru").get(&page).ok().says("What we want.");
        house.visitor().get(&to).ok().says("Nos buts");
        house.visitor().get(&format!("{page}/in/ru")).is(StatusCode::NOT_FOUND);
        let head = house.visitor().get(&page).header("link").expect("its languages");
        let french = format!("{page}/in/fr>; rel=\"alternate\"; hreflang=\"fr\"");
        assert!(head.contains(&french) && head.contains("hreflang=\"x-default\""), "{head}");
        house.visitor().reading("fr").get("/pages").ok().says("Nos buts").lacks("Our aims");
        translated(&ana, &page, "Encore.").refuses("already");
        let named = write(&ana, "How", "[[nos buts]]");
        assert_eq!(house.visitor().get(&named).attributes("article .prose a", "href"), [page.as_str()]);
        house.visitor().get("/pages?lang=fr").ok().says("Our aims").lacks("How");
        assert!(house.visitor().get(&named).header("link").is_none(), "of one language there is no other");
    });
}

#[test]
fn a_translation_is_outdated_when_the_original_moves_on_until_somebody_catches_up() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "Our aims", "What we want.");
        translated(&ana, &page, "Ce que nous voulons.").is(StatusCode::SEE_OTHER);
        let french = format!("{page}/in/fr");
        house.visitor().get(&french).ok().lacks("The original says more");
        house.clock.pass(base::days(1));
        change(&ana, &page, "What we want today.");
        house.clock.pass(base::days(1));
        change(&ana, &page, "What we want today and tomorrow.");
        let told = house.visitor().get(&french).ok().says("The original says more since 2 Dec 2025");
        let told = told.says("This version lacks 2 changes.").says("The newest text: English");
        assert!(told.attributes(".strip a", "href").contains(&format!("{page}/in/en")));
        let behind = house.visitor().get(&format!("{page}/catch-up/fr")).ok();
        assert_eq!(behind.all("ins").concat(), "today and tomorrow");
        let arabic = house.visitor().reading("ar").get(&format!("{page}/catch-up/fr")).ok();
        assert_eq!(arabic.attribute(".prose[dir=auto] .heard", "dir").as_deref(), Some("rtl"));
        // To write it is not to catch up: that is said.
        change_french(&ana, &page, "Ce que nous voulons aujourd’hui.", "");
        house.visitor().get(&french).ok().says("aujourd’hui").says("The original says more");
        change_french(&ana, &page, "Ce que nous voulons aujourd’hui et demain.", "yes");
        house.visitor().get(&french).ok().lacks("The original says more");
        change(&ana, &page, "What we want.");
        house.visitor().get(&french).ok().says("The original says more");
        ana.change(&format!("{page}/catch-up/fr")).with("follows", "4").done().ok().says("up to date");
        house.visitor().get(&french).ok().lacks("The original says more");
        let history = house.visitor().get(&format!("{page}/history?lang=fr")).ok();
        assert_eq!(history.all("ul.rows li").len(), 3);
        house.visitor().get(&format!("{page}/compare?lang=fr&from=1&to=3")).ok().says("demain");
    });
}

fn change_french(browser: &Browser<'_>, page: &str, text: &str, caught_up: &str) {
    let form = browser.get(&format!("{page}/edit?lang=fr")).ok();
    let value = |name: &str| form.attribute(&format!("input[name={name}]"), "value").unwrap();
    let filled = browser.change(page).with("lang", "fr").with("from", value("from"));
    let filled = filled.with("original", value("original")).with("title", value("title")).with("text", text);
    let filled = if caught_up.is_empty() { filled } else { filled.with("caught-up", caught_up) };
    filled.done().ok();
}
