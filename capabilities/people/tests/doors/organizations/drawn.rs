//! Organizations drawn.

use super::import::take_in;
use crate::each;
use testing::House;

/// A network with members in some countries.
fn network(house: &House) {
    let list = "name;country;member of;topic\nMasts for All;Kenya;Rural Net;access\n\
                Zug Pipes;CH;Rural Net;spam\nNowhere Men;;Rural Net;access\n";
    take_in(&house.facilitator("Fay"), list);
}

#[test]
fn the_list_beside_the_drawing_says_the_same() {
    each(|house| {
        network(house);
        let page = house.visitor().get("/organizations/graph").ok().says("3 relations").says("Rural Net");
        let drawn = page.attributes("svg a", "href");
        for name in ["masts-for-all", "zug-pipes", "nowhere-men", "rural-net"] {
            let link = format!("/organizations/{name}");
            assert!(page.attributes("main li a, main h2 a", "href").contains(&link), "{name}");
            assert!(drawn.contains(&link), "{name}");
        }
        assert_eq!(drawn.len(), 4);
        page.says("Nowhere Men not confirmed yet");
        let region = house.visitor().get("/organizations/graph?region=africa").ok();
        region.says("1 relation").says("Masts for All").lacks("Zug Pipes");
        let topic = house.visitor().get("/organizations/graph?topic=access&network=rural-net").ok();
        topic.says("2 relations").lacks("Zug Pipes");
        house.visitor().get("/organizations/graph?network=zug-pipes").ok().says("1 relation");
    });
}

#[test]
fn a_name_that_has_no_room_in_the_drawing_is_shown_by_its_acronym() {
    each(|house| {
        let name = "Association for the Progress of Communications and of those who communicate";
        take_in(&house.facilitator("Fay"), &format!("name;acronym;member of\n{name};APCC;Rural Net\n"));
        let page = house.visitor().get("/organizations/graph").ok().says(name);
        assert_eq!(page.all("svg text"), ["Rural Net", "APCC"]);
        assert!(page.all("svg a title").contains(&name.to_owned()), "the whole name is there to be read");
    });
}

#[test]
fn the_map_counts_countries_and_says_so_in_words() {
    each(|house| {
        network(house);
        let page = house.visitor().get("/organizations/map").ok().says("Kenya 1").says("Switzerland 1");
        let page = page.says("2 organizations name no country");
        assert_eq!(
            page.all("svg text").iter().filter(|number| *number == "1").count(),
            3,
            "two and the legend"
        );
        let narrowed = house.visitor().get("/organizations/map?topic=spam").ok().says("Switzerland");
        let link = narrowed.lacks("Kenya").attribute(".people a", "href").expect("a country leads to a list");
        house.visitor().get(&link).ok().says("1 organization").says("Zug Pipes");
        assert_eq!(link, "/organizations?topic=spam&country=CH", "the list is narrowed as the map was");
        house.visitor().get("/organizations?country=KE").ok().says("Masts for All").says("1 organization");
        let arabic = house.visitor().reading("ar").get("/organizations/map").ok();
        assert_eq!(arabic.attribute("svg", "direction").as_deref(), Some("rtl"));
        let anchors = arabic.attributes("svg text", "text-anchor");
        assert_eq!(anchors, ["middle"; 4], "what the shades mean stands beside them in both directions");
    });
}

#[test]
fn five_hundred_organizations_fit_in_light_pages() {
    each(|house| {
        let codes: Vec<&str> = base::places::Country::all().map(base::places::Country::as_str).collect();
        let mut list = "name,country,member of,topics\n".to_owned();
        for n in 0..500 {
            let name = format!("Organizationofthe{n}thquarterofsomethingratherlong");
            list.push_str(&format!("{name},{},Network number {},access\n", codes[n % codes.len()], n % 20));
        }
        take_in(&house.facilitator("Fay"), &list);
        house.settle();
        for path in ["/organizations", "/organizations/graph", "/organizations/map"] {
            let page = house.visitor().get(path).ok();
            let size = page.body().len();
            assert!(size <= 60 * 1024, "{path}: {size} bytes");
        }
        house.visitor().get("/organizations").ok().says("520 organizations");
        house.visitor().get("/organizations/graph?page=10").ok().says("Page 10 of 10");
    });
}
