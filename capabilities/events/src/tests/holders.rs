//! Organizations that hold events: named by people, or called so by a source.

use super::feed::{Feed, calendar};
use super::{add, each, on_days};
use testing::{Browser, Filled, Page};

/// Adds an organization and returns the address of its page.
fn organization(browser: &Browser<'_>, name: &str, acronym: &str, names: &str) -> String {
    let form = browser.fill("/organizations").with("name", name).with("acronym", acronym);
    let answer = form.with("names", names).send();
    answer.location().unwrap_or_else(|| panic!("{name} was not added: {}", answer.text()))
}

fn summit<'b, 'h>(ana: &'b Browser<'h>, holders: &str) -> Filled<'b, 'h> {
    on_days(ana.fill("/events"), "Summit", "2026-05-04", "2026-05-06").with("organizations", holders)
}

fn titles(page: &Page) -> Vec<String> {
    page.all(".days h3 a")
}

#[test]
fn an_organization_that_holds_an_event_is_named_on_it_and_has_it_on_its_page() {
    each(|house| {
        let ana = house.member("Ana");
        let ground = organization(&ana, "Open Ground", "", "");
        let hive = organization(&ana, "The Hive", "HIVE", "");
        let form = summit(&ana, "open ground\r\nHIVE\r\nOpen Ground\r\n").with("organizers", "and friends");
        let event = form.send().location().expect("it was added");
        let page = house.visitor().get(&event).ok();
        let link = |to: &str| page.all(&format!("dl.facts a[href='{to}']"));
        assert_eq!((link(&ground), link(&hive)), (vec!["Open Ground".into()], vec!["The Hive".into()]));
        let page = page.says("and friends");
        let data: serde_json::Value =
            serde_json::from_str(&page.all("script[type='application/ld+json']")[0]).expect("JSON");
        assert_eq!(data["organizer"][0]["url"], format!("https://bits.example{ground}"));
        assert_eq!(data["organizer"][2]["name"], "and friends");
        let ics = house.visitor().get("/events.ics").ok().body().replace("\r\n ", "");
        assert!(ics.contains("Organizers: Open Ground\\, The Hive\\, and friends"), "{ics}");
        let json = house.visitor().get(&format!("{event}.json")).ok();
        assert!(json.body().contains(r#""held_by":["Open Ground","The Hive","and friends"]"#));

        add(&ana, "Of nobody", "2026-06-01", "2026-06-02");
        let page = house.visitor().get(&ground).ok();
        assert_eq!(titles(&page), ["Summit"]);
        let all = page.attributes("main a[href^='/events?organization=']", "href").pop().expect("a list");
        let page = house.visitor().get(&all).ok().says("Open Ground");
        assert_eq!(titles(&page), ["Summit"]);
        assert!(page.attribute("input[type=hidden][name=organization]", "value").is_some());
        let past = all.replace("when=all", "when=past");
        assert_eq!(titles(&house.visitor().get(&past).ok()), Vec::<String>::new());
        house.visitor().get(&all.replace("/events?", "/events.ics?")).ok();

        let form = on_days(ana.change(&event), "Summit", "2026-05-04", "2026-05-06");
        form.with("organizations", "The Hive").done().ok();
        assert_eq!(titles(&house.visitor().get(&ground).ok()), Vec::<String>::new());
        let history = house.visitor().get(&format!("{event}/history")).ok();
        history.says("Organizations that hold it").says("Open Ground");
    });
}

#[test]
fn the_form_of_an_event_knows_who_holds_it_and_refuses_whom_nobody_knows() {
    each(|house| {
        let ana = house.member("Ana");
        organization(&ana, "Open Ground", "", "");
        let event = summit(&ana, "Open Ground").send().location().expect("it was added");
        let form = ana.get(&format!("{event}/edit")).ok();
        assert_eq!(form.all("textarea[name=organizations]"), ["Open Ground"]);
        let page = summit(&ana, "Closed Ground").with("place", "Lagos").send();
        let page = page.refuses("There is no organization “Closed Ground” in the list");
        assert_eq!(page.all("textarea[name=organizations]"), ["Closed Ground"]);
        assert_eq!(page.attribute("input[name=place]", "value").as_deref(), Some("Lagos"));
        let many = "Alder Birch Cedar Damson Quince Fir Gorse Hazel Ivy Juniper Larch Maple Rowan";
        let many: Vec<&str> = many.split(' ').collect();
        for name in &many {
            organization(&ana, name, "", "");
        }
        summit(&ana, &many.join("\n")).send().refuses("At most 12 organizations");
    });
}

#[test]
fn an_organization_is_on_an_event_under_the_name_it_has_now() {
    each(|house| {
        let ana = house.member("Ana");
        let ground = organization(&ana, "Open Ground", "", "");
        let event = summit(&ana, "Open Ground").send().location().expect("it was added");
        house.visitor().get(&event).ok().says("Open Ground");
        ana.change(&ground).with("name", "Common Ground").with("revision", 1).done().ok();
        house.visitor().get(&event).ok().says("Common Ground").lacks("Open Ground");
    });
}

#[test]
fn what_a_source_says_of_organizers_is_an_organization_where_one_alone_is_called_so() {
    each(|house| {
        let (fay, feed) = (house.facilitator("Fay"), Feed::open(house));
        let ground = organization(&fay, "Open Ground", "OG", "Terrain ouvert");
        let by = |name: &str| format!("ORGANIZER;CN={name}:mailto:office@example.org\r\n");
        let (og, french, like) = (by("OG"), by("Terrain ouvert"), by("Open Grounds"));
        feed.lists(&calendar(&[
            ("a@x", "20260301/20260303", "By acronym", &og),
            ("b@x", "20260401/20260402", "In French", &french),
            ("c@x", "20260501/20260502", "Nearly", &like),
        ]));
        let form =
            fay.fill("/sources").with("name", "Names Group").with("url", &feed.url).with("zone", "UTC");
        form.with("trust", "publish").with("hours", 6).done().ok();
        let linked = |event: &str| {
            let page = house.visitor().get(event).ok();
            page.all(&format!("dl.facts a[href='{ground}']"))
        };
        assert_eq!(linked("/events/by-acronym-2026"), ["OG"], "in the source's own words");
        assert_eq!(linked("/events/in-french-2026"), ["Terrain ouvert"]);
        assert_eq!(linked("/events/nearly-2026"), Vec::<String>::new());
        assert_eq!(titles(&house.visitor().get(&ground).ok()), ["By acronym", "In French"]);
        organization(&fay, "Old Garden", "OG", "");
        assert_eq!(linked("/events/by-acronym-2026"), Vec::<String>::new(), "two are called so now");
        let page = house.visitor().get(&ground).ok();
        assert_eq!(titles(&page), ["In French"]);
        let all = page.attributes("main a[href^='/events?organization=']", "href").pop().expect("a list");
        assert_eq!(titles(&house.visitor().get(&all).ok()), ["In French"]);
    });
}

#[test]
fn an_organizations_page_has_what_comes_before_what_is_over_and_five_at_most() {
    each(|house| {
        let ana = house.member("Ana");
        let ground = organization(&ana, "Open Ground", "", "");
        for (title, day) in [("Old", "2025-03-01"), ("Older", "2025-02-01"), ("Next", "2026-01-10")] {
            let form = on_days(ana.fill("/events"), title, day, day);
            form.with("organizations", "Open Ground").done().ok();
        }
        assert_eq!(titles(&house.visitor().get(&ground).ok()), ["Next", "Old", "Older"]);
        for n in 1..=5 {
            let day = format!("2026-02-{n:02}");
            let form = on_days(ana.fill("/events"), &format!("Call {n}"), &day, &day);
            form.with("organizations", "Open Ground").done().ok();
        }
        let page = house.visitor().get(&ground).ok();
        assert_eq!(titles(&page), ["Next", "Call 1", "Call 2", "Call 3", "Call 4"]);
    });
}
