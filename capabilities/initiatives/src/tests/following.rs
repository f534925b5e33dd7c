//! Updates: told, followed, and told to a list.

use super::desk::{board, pinned};
use super::{at, each, report};
use testing::Browser;
use web::axum::http::StatusCode;

fn tell(browser: &Browser<'_>, page: &str, title: &str) -> String {
    let form = browser.fill(&format!("{page}/updates")).with("title", title);
    let answer = form.with("body", "The *boat* is here.").with("lang", "en").send();
    answer.location().unwrap_or_else(|| panic!("it was not told: {}", answer.text()))
}

#[test]
fn who_follows_gets_updates_by_mail_and_who_tells_does_not() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        house.member("Eve");
        let page = report(&ana, "More cables");
        let id = at(house, &page).id;
        ben.get(&page).ok().says("Follow");
        ben.change(&format!("/following/initiative/{id}")).send().is(StatusCode::SEE_OTHER);
        let update = tell(&ana, &page, "A boat");
        assert_eq!(update, format!("{page}/updates/1"));
        assert_eq!(tell(&ana, &page, "A boat"), update, "the same words once more are the same update");
        let letters = house.letters();
        let told: Vec<_> = letters.iter().filter(|letter| letter.subject.contains("A boat")).collect();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].to.as_str(), "ben@people.example");
        assert!(told[0].body.contains("boat* is here"), "{}", told[0].body);
        house.visitor().get(&page).ok().says("A boat").says("Updates 1");
        let shown = house.visitor().get(&update).ok().says("A boat");
        assert_eq!(shown.all("main em"), ["boat"]);
        house.visitor().get(&format!("{page}/updates")).ok().says("A boat").lacks("Tell how it goes on");
        house.visitor().get(&format!("{page}/updates/2")).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn an_update_is_told_to_the_lists_that_are_chosen() {
    each(|house| {
        let ana = house.member("Ana");
        let page = report(&ana, "More cables");
        let to = format!("{page}/updates");
        ana.get(&to).ok().says("Lists that are told").says("Board");
        let board = board();
        let form = || ana.fill(&to).with("title", "A boat").with("body", "Here.").with("lang", "en");
        let told = format!("{}:{}", board.kind, board.id);
        form().with("channels", &told).with("channels", "").with("channels", &told).done().ok();
        let said = pinned(house);
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].subject, "More cables: A boat");
        assert!(
            said[0].text.contains("Here.") && said[0].text.contains(&format!("{to}/1")),
            "{}",
            said[0].text
        );
        let other = form().with("title", "x").with("channels", "nothing").send();
        other.is(StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn updates_are_paged_and_only_leads_tell() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = report(&ana, "More cables");
        for n in 0..22 {
            tell(&ana, &page, &format!("Boat {n}"));
        }
        house.visitor().get(&page).ok().says("Boat 21").lacks("Boat 16").says("All updates");
        let listed = house.visitor().get(&format!("{page}/updates")).ok().says("Boat 2").lacks("Boat 1 ");
        let older = listed.attribute("[rel=next]", "href").expect("older ones");
        assert_eq!(house.visitor().get(&older).ok().all("main .rows h3").len(), 2);
        let form =
            ben.fill(&format!("{page}/updates")).with("title", "Mine").with("body", "x").with("lang", "en");
        form.send().is(StatusCode::FORBIDDEN);
        let empty = ana.fill(&format!("{page}/updates")).with("title", "Kept").send();
        let empty = empty.is(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(empty.attribute("input[name=title]", "value").as_deref(), Some("Kept"));
    });
}
