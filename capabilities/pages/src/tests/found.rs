//! Pages where the rest of the house meets them.

use super::*;
use ::search::{Audience, Query};
use base::Moment;

fn found(house: &House, words: &str, audience: Audience) -> Vec<String> {
    house.settle();
    let query = Query::of(words, vec![audience]);
    let hits = house.built.house.search.search(&query).expect("an index that answers");
    hits.hits.into_iter().map(|hit| hit.link).collect()
}

#[test]
fn a_page_is_found_by_those_who_may_read_it_each_language_in_its_own() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "Our aims", "Zebras for everybody.");
        let id = ana.get("/pages/new").ok().attribute("input[name=id]", "value").unwrap();
        let inside = begin_as(&ana, &id, "Inside", "Zebras for us.", "network").send().location().unwrap();
        let french = ana.fill(&format!("{page}/translations")).with("original", "1").with("lang", "fr");
        french.with("title", "Nos buts").with("text", "Des girafes pour tous.").done().ok();
        assert_eq!(found(house, "zebras", Audience::Public), [page.as_str()]);
        assert_eq!(found(house, "zebras", Audience::Network), [inside]);
        assert_eq!(found(house, "girafes", Audience::Public), [format!("{page}/in/fr")]);
        let settled = ana.change(&format!("{page}/settings")).with("purpose", "guide");
        settled.with("editors", "members").with("reach", "network").done().ok();
        assert!(found(house, "zebras girafes", Audience::Public).is_empty(), "not even in a translation");
    });
}

#[test]
fn a_passage_of_a_page_is_marked_as_a_bit() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "Our aims", "The Internet is for everyone.");
        let form = ana.get(&format!("/bits/new?of={page}")).ok();
        let key = form.attribute("input[name=paragraph]", "value").expect("a paragraph");
        ana.fill("/bits").with("of", &page).with("paragraph", key).done().ok().says("Our aims");
        house.visitor().get(&page).ok().says("The Internet is for everyone.");
    });
}

#[test]
fn the_front_page_hears_of_new_pages_and_of_comments_that_wait() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Our aims", "One.");
        ben.fill(&format!("{page}/comments")).with("words", "Is this all?").done().ok();
        let room = house.built.house.clone();
        let actor = Actor::Member(access::Member { person: ana.id(), role: access::Role::Participant });
        let (needs, news) = house.look(actor, move |look| {
            let ui = room.ui(base::Tongue::English, None, *look.actor());
            let news = (crate::fronts::FRONT.news)(look, &ui, Moment::from_micros(0), 5)?;
            Ok(((crate::fronts::FRONT.needs)(look, &ui)?, news))
        });
        assert_eq!(needs.len(), 1);
        assert!(needs[0].sentence.contains("comment on"), "{}", needs[0].sentence);
        assert_eq!(needs[0].link, format!("{page}/comments"));
        assert_eq!((news[0].title.as_str(), news[0].label.as_str()), ("Our aims", "New page"));
    });
}
