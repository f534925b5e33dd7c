//! Translations.

use super::{TEXT, each, published, publishes, write};
use testing::{Browser, Filled, Page};
use web::axum::http::StatusCode;

/// Begins a translation and returns its address.
fn begun(browser: &Browser<'_>, page: &str, lang: &str) -> String {
    let form =
        browser.fill(&format!("{page}/translations")).with("lang", lang).with("translator", "Ana Ruiz");
    form.send().location().expect("it is begun")
}

/// The form of a translation as it stands on its page, with these words typed into its fields.
fn typed<'b, 'h>(
    browser: &'b Browser<'h>,
    shown: &Page,
    address: &str,
    words: &[(&str, &str)],
) -> Filled<'b, 'h> {
    let mut form = browser.change(address).with("translator", "Ana Ruiz");
    for (mark, word) in words {
        let beside =
            shown.attribute(&format!("input[name=s{mark}]"), "value").expect("what stands beside it");
        form = form.with(&format!("s{mark}"), beside).with(&format!("p{mark}"), word);
    }
    form
}

const WORDS: [(&str, &str); 5] = [
    ("0", "Sur l’accès"),
    ("1", "# Ce que nous demandons"),
    ("2", "Chacun a droit à l’Internet."),
    ("3", "Les réseaux sont neutres."),
    ("4", "Les gouvernements agissent."),
];

#[test]
fn a_translation_is_written_paragraph_by_paragraph_and_published_when_it_is_whole() {
    each(|house| {
        let (fay, ana, visitor) = (house.facilitator("Fay"), house.member("Ana"), house.visitor());
        let page = published(&fay, "On access");
        let address = begun(&ana, &page, "fr");
        let shown = ana.get(&address).ok().says("5 paragraphs missing").says("Networks are neutral.");
        typed(&ana, &shown, &address, &WORDS[..3]).done().ok().says("2 paragraphs missing");
        fay.fill(&format!("{address}/publication")).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        let shown = ana.get(&address).ok();
        typed(&ana, &shown, &address, &WORDS[3..]).done().ok().says("5 paragraphs done");
        ana.fill(&format!("{address}/publication")).send().is(StatusCode::FORBIDDEN);
        fay.fill(&format!("{address}/publication")).done().ok().says("Ana Ruiz").says("A translation.");
        let markdown = visitor.get(&format!("{page}/versions/1/text.md?lang=fr")).ok().body();
        assert!(markdown.starts_with("# Sur l’accès\n\n# Ce que nous demandons\n\nChacun"), "{markdown}");
        let hash = texts::hash(&markdown).to_string();
        visitor.get(&format!("{page}/versions/1?lang=fr")).ok().says(&hash).says("authoritative");
        visitor.get(&format!("{page}/log")).ok().says("translated").says(&hash);
        let frozen = typed(&ana, &shown, &address, &WORDS[..1]).send();
        frozen.refuses("cannot be changed for this version");
    });
}

#[test]
fn a_paragraph_that_changed_is_outdated_until_somebody_says_that_the_words_still_fit() {
    each(|house| {
        let (fay, ana) = (house.facilitator("Fay"), house.member("Ana"));
        let page = published(&fay, "On access");
        let address = begun(&ana, &page, "fr");
        let shown = ana.get(&address).ok();
        typed(&ana, &shown, &address, &WORDS).done().ok();
        write(&fay, &page, 1, &TEXT.replace("neutral.", "neutral, always."));
        publishes(&fay, &page).with("change", "material").done().ok();
        let shown = ana.get(&address).ok().says("1 paragraph outdated").says("4 paragraphs done");
        typed(&ana, &shown, &address, &WORDS).done().ok().says("1 paragraph outdated");
        let shown = ana.get(&address).ok();
        let fits = typed(&ana, &shown, &address, &WORDS).with("k3", "yes");
        fits.done().ok().says("5 paragraphs done");
    });
}

#[test]
fn what_is_typed_into_a_translation_is_kept_when_it_is_refused() {
    each(|house| {
        let (fay, ana) = (house.facilitator("Fay"), house.member("Ana"));
        let page = published(&fay, "On access");
        let address = begun(&ana, &page, "ar");
        let shown = ana.get(&address).ok();
        assert!(shown.attributes("textarea", "dir").iter().all(|direction| direction == "rtl"));
        let two = [("2", "لكل شخص الحق."), ("3", "الشبكات\n\nمحايدة.")];
        let refused = typed(&ana, &shown, &address, &two).send().refuses("has several paragraphs");
        assert!(refused.all("textarea[name=p2]").concat().contains("لكل شخص الحق."));
        let same = ana.fill(&format!("{page}/translations")).with("lang", "en").with("translator", "Ana");
        same.send().refuses("is written in this language");
        house.visitor().get(&address).ok().lacks("لكل شخص الحق.");
        house.visitor().get(&format!("{page}/translations/de")).is(StatusCode::NOT_FOUND);
        house.visitor().get(&format!("{page}/translations/..")).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn who_leaves_takes_their_name_off_their_translations() {
    each(|house| {
        let (fay, ana) = (house.facilitator("Fay"), house.member("Ana"));
        let page = published(&fay, "On access");
        let address = begun(&ana, &page, "fr");
        let shown = ana.get(&address).ok();
        typed(&ana, &shown, &address, &WORDS).done().ok();
        fay.fill(&format!("{address}/publication")).done().ok().says("Ana Ruiz");
        let before = house.visitor().get(&format!("{page}/versions/1/text.md?lang=fr")).ok().body();
        ana.take_back("/you").with("keeping", "goes").with("sure", "yes").send().is(StatusCode::SEE_OTHER);
        house.visitor().get(&format!("{page}/versions/1?lang=fr")).ok().lacks("Ana Ruiz");
        assert_eq!(house.visitor().get(&format!("{page}/versions/1/text.md?lang=fr")).ok().body(), before);
    });
}
