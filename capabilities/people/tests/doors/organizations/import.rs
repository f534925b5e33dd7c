//! Lists that are taken in.

use super::relations::of;
use crate::each;
use testing::{Browser, Page};
use web::axum::http::StatusCode;

const BIGBANG: &[u8] = include_bytes!("../../lists/bigbang.csv");

/// Hands in what was pasted; the page on which it is looked through.
fn pasted(who: &Browser, list: &str) -> (String, Page) {
    let answer = who.fill("/organizations/import").with("text", list).file("file", "", b"").send();
    seen(who, answer)
}

fn handed(who: &Browser, name: &str, bytes: &[u8]) -> (String, Page) {
    let answer = who.fill("/organizations/import").with("text", "").file("file", name, bytes).send();
    seen(who, answer)
}

fn seen(who: &Browser, answer: Page) -> (String, Page) {
    let place = answer.is(StatusCode::SEE_OTHER).location().expect("where it is looked through");
    let page = who.get(&place).ok();
    (place, page)
}

fn confirm(who: &Browser, place: &str) -> Page {
    who.fill(&format!("{place}/confirmation")).done().ok()
}

/// Takes in what was pasted, as it is proposed.
pub(super) fn take_in(who: &Browser, list: &str) {
    let (place, _) = pasted(who, list);
    confirm(who, &place);
}

#[test]
fn nothing_is_written_before_it_is_confirmed_and_twice_changes_nothing() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let list = "Name,Country,Website\nMasts for All,Kenya,masts.example\n,Kenya,x.example\n";
        let (place, page) = pasted(&fay, list);
        page.says("Masts for All").says("no name stands in it").says("New 1").says("Not usable 1");
        house.visitor().get("/organizations").ok().says("0 organizations");
        confirm(&fay, &place).says("1 organization was added").says("1 row was left out").says("added");
        let page = house.visitor().get("/organizations/masts-for-all").ok();
        page.says("Kenya").says("masts.example");
        confirm(&fay, &place).says("1 organization was added");
        let (place, page) = pasted(&fay, list);
        page.says("Here already 1");
        confirm(&fay, &place).says("1 says nothing new");
        let history = house.visitor().get("/organizations/masts-for-all/history").ok();
        history.says("First version").lacks("Kenya");
        house.visitor().get("/organizations").ok().says("1 organization");
    });
}

#[test]
fn a_row_that_is_perhaps_here_waits_for_a_choice() {
    each(|house| {
        let fay = house.facilitator("Fay");
        take_in(&fay, "name,acronym\nAssociation for Progressive Communications,APC\n");
        let list = "name,website\nAsociación para el Progreso de las Comunicaciones,apc.org\n";
        let (place, page) = pasted(&fay, list);
        let page = page.says("perhaps here: choose").says("Rows for which nobody has chosen are left out");
        let same = page.attributes("select[name=row1] option", "value");
        assert_eq!(same.len(), 4, "open, new, the same, skip: {same:?}");
        fay.change(&format!("{place}/rows")).with("row1", &same[2]).done().ok().says("choices are kept");
        let again = fay.change(&place).with("column0", "name").with("column1", "link").with("lang", "en");
        let chosen = again.done().ok().attribute("select[name=row1] option[selected]", "value");
        assert_eq!(chosen.as_ref(), Some(&same[2]), "another look at the columns keeps what was chosen");
        confirm(&fay, &place).says("1 was completed");
        let page = house.visitor().get("/organizations/apc").ok();
        page.says("Asociación para el Progreso").says("apc.org").says("Association for Progressive");
        let (place, _) = pasted(&fay, "name,website\nAsociacion Progreso Comunicaciones,apc.org\n");
        confirm(&fay, &place).says("1 row was left out");
    });
}

#[test]
fn a_column_can_mean_something_else_than_was_guessed() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let (place, page) = pasted(&fay, "A\tB\tC\nMasts\tRural Net\tNowhereland\n");
        assert_eq!(page.attributes("select[name=column0] option[selected]", "value"), ["name"]);
        let form = fay.change(&place).with("column0", "acronym").with("column1", "name");
        let form = form.with("column2", "country").with("topics", "Access").with("lang", "en");
        form.done().ok().says("“Nowhereland” cannot be read");
        confirm(&fay, &place);
        house.visitor().get("/organizations/masts").ok().says("Rural Net").says("access");
    });
}

#[test]
fn markdown_with_heads_lists_and_tables_is_read() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let afte = include_bytes!("../../lists/afte.md");
        let masaar = include_bytes!("../../lists/masaar.md");
        let form = fay.fill("/organizations/import").with("text", "").file("file", "afte.md", afte);
        let (place, page) = seen(&fay, form.file("file", "masaar.md", masaar).send());
        page.says("Association for Freedom of Thought and Expression").says("Masaar");
        confirm(&fay, &place).says("2 organizations were added");
        let page = house.visitor().get("/organizations/afte").ok();
        page.says("AFTE").says("Egypt").says("afteegypt.org").says("nongovernmental organization");
        let list = "# Friends\n\n## Africa\n\n- [Masts for All](https://masts.example): builds masts\n\
                    - Rural Net – joins them\n\n## Access\n\n| Name | Country |\n| --- | --- |\n\
                    | [Zug Pipes](https://zug.example) | CH |\n";
        let (place, page) = pasted(&fay, list);
        page.says("Masts for All").says("Rural Net").says("Zug Pipes");
        let columns = fay.get(&place).ok().attributes("select[name^=column]", "name");
        let mut form = fay.change(&place);
        for (column, field) in columns.iter().zip(["name", "link", "about", "topics", "country"]) {
            form = form.with(column, field);
        }
        form.done().ok();
        confirm(&fay, &place).says("3 organizations were added");
        house.visitor().get("/organizations/masts-for-all").ok().says("builds masts").says("masts.example");
        house.visitor().get("/organizations/zug-pipes").ok().says("Switzerland").says("zug.example");
    });
}

#[test]
fn a_real_table_makes_networks_with_members() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let (place, page) = handed(&fay, "bigbang.csv", BIGBANG);
        page.says("All 39").says("Universidad Tecnológica Nacional");
        confirm(&fay, &place);
        house.settle();
        fay.get(&place).ok().lacks("still to come");
        house.visitor().get("/organizations?kind=network").ok().says("ETSI").says("CCSA").says("ATIS");
        let page = house.visitor().get("/organizations/etsi").ok().says("Members").says("Fabasoft AG");
        page.says("Network");
        house.visitor().get("/organizations?country=AR").ok().says("Universidad Tecnológica Nacional");
        let before = house.visitor().get("/organizations").ok().all("p.quiet");
        let (place, _) = handed(&fay, "bigbang.csv", BIGBANG);
        confirm(&fay, &place).lacks("was added").lacks("were added").lacks("completed");
        assert_eq!(house.visitor().get("/organizations").ok().all("p.quiet"), before);
    });
}

#[test]
fn older_letters_and_wide_ones_are_read() {
    each(|house| {
        let fay = house.facilitator("Fay");
        // Names that nobody has, in the shape of a list of associations.
        let list =
            "country;ISO2;latin_name;arabic_name;website\nTunisia;TN;Association des Mâts;جمعية الصواري;\n";
        let (arabic, ..) = encoding_rs::WINDOWS_1256.encode("country;name\nتونس;جمعية الصواري الريفية\n");
        let wide: Vec<u8> = list.encode_utf16().flat_map(u16::to_le_bytes).collect();
        handed(&fay, "wide.csv", &wide).1.says("Association des Mâts").says("جمعية الصواري").says("TN");
        handed(&fay, "old.csv", &arabic).1.says("جمعية الصواري الريفية");
        let (latin, ..) = encoding_rs::WINDOWS_1252.encode("name,country\nFédération des Réseaux,France\n");
        handed(&fay, "latin.csv", &latin).1.says("Fédération des Réseaux");
    });
}

#[test]
fn what_is_too_large_empty_or_no_list_is_refused() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let refused = |name: &str, bytes: &[u8], words: &str| {
            let form = fay.fill("/organizations/import").with("text", "").file("file", name, bytes);
            form.send().refuses(words);
        };
        refused("big.csv", &vec![b'a'; 5 * 1024 * 1024 + 1], "larger than 5 MB");
        refused("many.csv", "a,b\n".repeat(5_002).as_bytes(), "more than 5000 rows");
        refused("empty.csv", b"name,country\n", "no row");
        refused("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "no table and no text");
        refused("", b"", "no row");
    });
}

fn undo(who: &Browser, place: &str) -> Page {
    who.take_back(&format!("{place}/confirmation")).done().ok()
}

#[test]
fn a_list_that_is_taken_back_leaves_everything_as_it_was() {
    each(|house| {
        let fay = house.facilitator("Fay");
        take_in(&fay, "name,country\nMasts for All,KE\n");
        let mut list = "name,country,website,member of\n".to_owned();
        list.push_str("Masts for All,KE,masts.example,Rural Net\nZug Pipes,CH,,Rural Net\n");
        for n in 0..60 {
            list.push_str(&format!("Quarter{n}of{n}ville,,,\n"));
        }
        let (place, _) = pasted(&fay, &list);
        fay.take_back(&format!("{place}/confirmation")).send().is(StatusCode::SEE_OTHER);
        house.visitor().get("/organizations").ok().says("1 organization");
        confirm(&fay, &place);
        house.settle();
        house.visitor().get("/organizations").ok().says("63 organizations");
        fay.get(&place).ok().says("Take this list back");
        undo(&fay, &place);
        house.settle();
        house.visitor().get("/organizations").ok().says("1 organization");
        let page = house.visitor().get("/organizations/masts-for-all").ok();
        page.lacks("masts.example").lacks("Rural Net").says("Kenya");
        house.visitor().get("/organizations/zug-pipes").is(StatusCode::NOT_FOUND);
        house.visitor().get("/search?q=Zug").ok().lacks("Zug Pipes");
        let done = fay.get(&place).ok().says("62 rows were taken back").lacks("Take this list back");
        done.says("Masts for All");
        undo(&fay, &place).says("62 rows were taken back");
    });
}

#[test]
fn what_others_have_built_on_since_stays_when_a_list_is_taken_back() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let (place, _) = pasted(&fay, "name\nAlpha\nBravo\nCharlie\nDelta\n");
        confirm(&fay, &place);
        let ana = of(house, "Ana", "Alpha");
        ana.change("/organizations/bravo").with("name", "Bravo of Kisumu").done().ok();
        let told = ana.fill("/organizations/charlie/relations").with("bond", "coalition");
        told.with("other", "Bravo of Kisumu").done().ok();
        let page = undo(&fay, &place).says("1 row was taken back").says("3 rows stay");
        page.says("stays: others have built on it");
        for (slug, status) in [
            ("alpha", StatusCode::OK),
            ("bravo", StatusCode::OK),
            ("charlie", StatusCode::OK),
            ("delta", StatusCode::NOT_FOUND),
        ] {
            house.visitor().get(&format!("/organizations/{slug}")).is(status);
        }
        let gus = house.facilitator("Gus");
        gus.take_back(&format!("{place}/confirmation")).send().is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn only_facilitators_and_stewards_import_and_each_their_own() {
    each(|house| {
        house.member("Ana").get("/organizations/import").is(StatusCode::FORBIDDEN);
        let answer = house.member("Ben").fill("/organizations/import").with("text", "name\nX\n").send();
        answer.is(StatusCode::FORBIDDEN);
        let fay = house.facilitator("Fay");
        let (place, _) = pasted(&fay, "name\nMasts for All\n");
        let sam = house.steward("Sam");
        sam.get(&place).is(StatusCode::NOT_FOUND);
        sam.fill(&format!("{place}/confirmation")).send().is(StatusCode::NOT_FOUND);
        fay.get("/organizations/import").ok().says("name");
        fay.take_back(&place).done().ok().says("dropped");
        fay.get(&place).is(StatusCode::NOT_FOUND);
        let (place, _) = pasted(&fay, "name\nMasts for All\n");
        house.pass(base::days(15));
        house.facilitator("Femi").get(&place).is(StatusCode::NOT_FOUND);
    });
}
