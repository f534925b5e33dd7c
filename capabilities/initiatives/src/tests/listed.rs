//! Lists, feeds, and where initiatives are shown elsewhere.

use super::{at, each, report, said};
use crate::beside::{BESIDE, FRONT};
use access::Actor;
use base::{Id, Moment, Parse, seconds};
use facts::Subject;
use testing::{Browser, House};

fn with(browser: &Browser<'_>, title: &str, fields: &[(&str, &str)]) {
    let form = said(browser.fill("/initiatives"), title);
    let form = fields.iter().fold(form, |form, (name, value)| form.with(name, value));
    form.done().ok();
}

fn three(house: &House) {
    let ana = house.member("Ana");
    with(&ana, "Cables", &[("state", "running"), ("topics", "access"), ("regions", "africa")]);
    house.clock.pass(seconds(1));
    with(
        &ana,
        "Masts",
        &[("state", "idea"), ("topics", "access"), ("countries", "Kenya"), ("languages", "sw")],
    );
    house.clock.pass(seconds(1));
    with(&ana, "Locks", &[("state", "idea"), ("topics", "privacy"), ("seeks_funds", "for keys")]);
}

#[test]
fn the_list_is_narrowed_by_facets_and_words_and_says_how_many_there_are() {
    each(|house| {
        three(house);
        house.settle();
        let shown = |query: &str| {
            let page = house.visitor().get(&format!("/initiatives?{query}")).ok();
            page.all("main .rows h3").join(" ")
        };
        assert_eq!(shown(""), "Locks Masts Cables");
        assert_eq!(shown("topic=access"), "Masts Cables");
        assert_eq!(shown("region=africa&topic=access"), "Masts Cables");
        assert_eq!(shown("region=africa&state=idea"), "Masts");
        assert_eq!(shown("lang=sw"), "Masts");
        assert_eq!(shown("seeks=funds"), "Locks");
        assert_eq!(shown("seeks=funds&topic=access"), "");
        assert_eq!(shown("q=cables"), "Cables");
        assert_eq!(shown("q=online&state=idea&topic=privacy"), "Locks");
        assert_eq!(shown("state=nonsense&region=%00&behind=x&topic=%27"), "Locks Masts Cables");
        let page = house.visitor().get("/initiatives?topic=access").ok().says("Initiatives 2");
        let page = page.says("Access (2)").says("Africa (2)").says("Idea (2)");
        assert_eq!(page.attribute(".chosen a", "href").as_deref(), Some("/initiatives"));
        let feed = house.visitor().get("/initiatives.atom?topic=access").ok();
        assert_eq!(feed.body().matches("<entry").count(), 2);
        assert!(feed.body().contains("<category term=\"Access\"/>"), "{}", feed.body());
    });
}

#[test]
fn the_list_is_paged_and_a_change_moves_an_initiative_between_facets() {
    each(|house| {
        let ana = house.member("Ana");
        for n in 0..26 {
            report(&ana, &format!("Cable {n}"));
            house.clock.pass(seconds(1));
        }
        let first = house.visitor().get("/initiatives").ok().says("Initiatives 26").lacks("Cable 0 ");
        let next = first.attribute("[rel=next]", "href").expect("more");
        assert_eq!(house.visitor().get(&next).ok().all("main .rows h3"), ["Cable 0"]);
        let page = "/initiatives/cable-0";
        let form = said(ana.change(page), "Cable 0").with("state", "paused").with("revision", 1);
        form.with("topics", "access").done().ok();
        let paused = house.visitor().get("/initiatives?state=paused").ok().says("Initiatives 1");
        assert_eq!(paused.all("main .rows h3"), ["Cable 0"]);
        house.visitor().get("/initiatives?state=running").ok().says("Initiatives 25");
    });
}

#[test]
fn a_topics_page_shows_the_latest_and_leads_to_all() {
    each(|house| {
        let ana = house.member("Ana");
        for n in 0..7 {
            with(&ana, &format!("Cable {n}"), &[("state", "idea"), ("topics", "access")]);
            house.clock.pass(seconds(1));
        }
        let ui = house.built.house.ui(base::Tongue::English, None, Actor::Nobody);
        let html = house.look(Actor::Nobody, move |look| {
            let topic = topics::with_slug(look, &Parse::parse("access")?)?.expect("a topic");
            Ok((BESIDE[0].html)(look, &ui, topic.id.as_of())?.expect("a section").to_string())
        });
        assert!(html.contains("/initiatives?topic=access"), "{html}");
        assert_eq!(html.matches("<li>").count(), 5);
        assert!(html.contains("Cable 6") && !html.contains("Cable 1"), "{html}");
    });
}

#[test]
fn the_front_page_knows_what_is_new_and_what_waits() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = report(&ana, "Cables");
        ben.fill(&format!("{page}/part")).with("kind", "take").with("words", "Me.").done().ok();
        house.clock.pass(seconds(1));
        let form = ana.fill(&format!("{page}/updates")).with("title", "A boat").with("body", "x");
        form.with("lang", "en").done().ok();
        let news = |since: Moment| {
            let ui = house.built.house.ui(base::Tongue::English, None, Actor::Nobody);
            house.look(Actor::Nobody, move |look| Ok((FRONT.news)(look, &ui, since, 10)?))
        };
        let titles: Vec<_> = news(Moment::from_micros(0)).into_iter().map(|one| one.title).collect();
        assert_eq!(titles, ["Cables: A boat", "Cables"]);
        house.clock.pass(base::days(1));
        assert_eq!(news(house.clock.now()).len(), 0);
        let needs = |browser: &Browser<'_>| {
            let member = access::Member { person: browser.id(), role: access::Role::Participant };
            let actor = Actor::Member(member);
            let ui = house.built.house.ui(base::Tongue::English, None, actor);
            house.look(actor, move |look| Ok((FRONT.needs)(look, &ui)?))
        };
        let of_ana = needs(&ana);
        assert_eq!(of_ana.len(), 1, "{of_ana:?}");
        assert_eq!(of_ana[0].link, format!("{page}/answers"));
        assert_eq!(needs(&ben), []);
    });
}

#[test]
fn initiatives_are_found_named_quoted_and_stand_in_texts() {
    each(|house| {
        three(house);
        house.settle();
        let ana = house.member("Ben");
        let form = said(ana.fill("/initiatives"), "Quoting").with("state", "idea");
        form.with("what", "[initiatives topic=\"access\"]\n\nSee [[Locks]].").done().ok();
        let page = house.visitor().get("/initiatives/quoting").ok().says("Masts").says("Cables");
        assert!(
            page.attributes("main a", "href").contains(&"/initiatives/locks".to_owned()),
            "{}",
            page.body()
        );
        house.visitor().get("/search?q=keys").ok().says("Locks");
        let form =
            ana.fill("/initiatives/quoting/updates").with("title", "A boat").with("body", "It floats.");
        form.with("lang", "en").done().ok();
        house.settle();
        house.visitor().get("/search?q=floats").ok().says("A boat");
        let id = at(house, "/initiatives/locks").id;
        let ui = house.built.house.ui(base::Tongue::English, None, Actor::Nobody);
        house.look(Actor::Nobody, move |look| {
            let subject = ui.house().quotable_at(look, "/initiatives/locks")?.expect("it can be quoted");
            assert_eq!(subject, Subject::new("initiative", id));
            let quoted = ui.house().quoted(look, &subject)?.expect("a text");
            assert!(quoted.public && quoted.text.contains("for keys"));
            let none: Id<Subject> = Id::from_bytes([9; 16]);
            assert!(ui.card(look, &Subject { kind: "initiative".into(), id: none })?.is_none());
            Ok(())
        });
    });
}

#[test]
fn an_organization_is_known_by_its_name_and_its_initiatives_are_a_list() {
    each(|house| {
        let id = house.act(Actor::House, |act| {
            let about = (Parse::parse("We lay cables.")?, base::Lang::from(base::Tongue::English));
            let name = Parse::parse("Cable Friends")?;
            let body = people::plant::Body { name, acronym: None, country: None, link: None, about };
            people::plant::organization(act, &body)
        });
        let ana = house.member("Ana");
        with(&ana, "Cables", &[("state", "idea"), ("organizations", "cable friends\nOthers")]);
        with(&ana, "Masts", &[("state", "idea"), ("organizations", "Others")]);
        let page = house.visitor().get("/initiatives/cables").ok().says("Cable Friends");
        assert!(page.attributes("dd a", "href").contains(&"/organizations/cable-friends".to_owned()));
        let listed = house.visitor().get(&format!("/initiatives?organization={id}")).ok();
        assert_eq!(listed.all("main .rows h3"), ["Cables"]);
        assert_eq!(listed.all(".chosen bdi"), ["Cable Friends"]);
        house.visitor().get("/organizations/cable-friends").ok().says("Cables").lacks("Masts");
        // It takes another name; what is changed of the initiative afterwards does not lose it.
        let sue = house.steward("Sue");
        let form = sue.change("/organizations/cable-friends").with("name", "Friends of Cables");
        form.with("about", "We lay cables.")
            .with("lang", "en")
            .with("seen", 1)
            .with("revision", 1)
            .done()
            .ok();
        let form =
            said(ana.change("/initiatives/cables"), "Cables").with("state", "paused").with("revision", 1);
        form.with("organizations", "Cable Friends\nOthers").done().ok().says("Friends of Cables");
    });
}
