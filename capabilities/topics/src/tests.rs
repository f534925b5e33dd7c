//! Through the doors: topics are added, read, changed, filed under and found.

use crate::{CAPABILITY, Context, Name, Names, add, choices, labels};
use access::Actor;
use base::{Parse, Slug, Tongue};
use capability::Capability;
use testing::{Browser, House};
use web::NavItem;
use web::axum::http::StatusCode;

fn each(test: impl Fn(&House)) {
    testing::each(&[&CAPABILITY], test);
}

fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

fn plant(house: &House, address: &str, names: &[(Tongue, &str)], context: Option<&str>) {
    let names = Names::of(names.iter().map(|(tongue, name)| (*tongue, Name::parse(name).unwrap()))).unwrap();
    let context = context.map(|text| Context {
        text: base::Text::parse(text).unwrap(),
        lang: base::Lang::from(Tongue::English),
    });
    let address = slug(address);
    house.act(Actor::House, move |act| add(act, &address, &names, context.as_ref()));
}

fn add_access(browser: &Browser<'_>) {
    browser
        .fill("/topics")
        .with("name-en", "Access")
        .with("name-ar", "النفاذ")
        .with("context", "Who is *connected*, at what price.")
        .with("lang", "en")
        .done()
        .ok()
        .says("The topic has been added");
}

#[test]
fn a_facilitator_adds_a_topic_and_everybody_reads_it_in_their_language() {
    each(|house| {
        add_access(&house.facilitator("Fatima"));
        house.visitor().get("/topics").ok().says("Access").says("Who is connected");
        let page = house.visitor().get("/topics/access").ok().says("Who is connected");
        assert_eq!(page.all("h1"), ["Access"]);
        assert_eq!(page.all(".prose em"), ["connected"]);
        let arabic = house.visitor().reading("ar").get("/topics/access").ok();
        assert_eq!(arabic.all("h1"), ["النفاذ"]);
        assert_eq!(arabic.attribute(".prose", "lang").as_deref(), Some("en"));
    });
}

#[test]
fn only_facilitators_and_stewards_add_and_change_topics() {
    each(|house| {
        plant(house, "access", &[(Tongue::English, "Access")], None);
        let (visitor, applicant, member) = (house.visitor(), house.applicant("Ali"), house.member("Mei"));
        let (facilitator, steward) = (house.facilitator("Fatima"), house.steward("Sol"));
        for path in ["/topics/new", "/topics/access/edit"] {
            assert_eq!(visitor.get(path).status, StatusCode::SEE_OTHER, "{path}");
            applicant.get(path).is(StatusCode::FORBIDDEN);
            member.get(path).is(StatusCode::FORBIDDEN);
            facilitator.get(path).ok();
            steward.get(path).ok();
        }
        member.fill("/topics").with("name-en", "Mine").send().is(StatusCode::FORBIDDEN);
        member.change("/topics/access").with("name-en", "Mine").send().is(StatusCode::FORBIDDEN);
        member.get("/topics").ok().lacks("Add a topic").lacks("Mine");
        member.get("/topics/access").ok().lacks("Edit");
    });
}

#[test]
fn a_change_shows_at_once_and_the_address_stays() {
    each(|house| {
        let fatima = house.facilitator("Fatima");
        add_access(&fatima);
        house.visitor().get("/topics").ok().says("Access");
        let form = fatima.get("/topics/access/edit").ok();
        assert_eq!(form.attribute("input[name=name-ar]", "value").as_deref(), Some("النفاذ"));
        let changed = fatima.change("/topics/access").with("name-en", "Meaningful access").with("lang", "fr");
        changed.done().ok().says("The topic has been changed").says("Meaningful access").lacks("النفاذ");
        house.visitor().get("/topics").ok().says("Meaningful access").lacks("connected");
    });
}

#[test]
fn a_second_topic_of_the_same_name_is_refused_and_what_was_typed_is_kept() {
    each(|house| {
        let fatima = house.facilitator("Fatima");
        add_access(&fatima);
        let again = fatima.fill("/topics").with("name-en", "ACCESS").with("context", "Another view").send();
        let again = again.refuses("There is a topic at access already");
        assert_eq!(again.all("textarea[name=context]"), ["Another view"]);
    });
}

#[test]
fn a_topic_without_a_name_or_with_a_wrong_language_is_refused() {
    each(|house| {
        let fatima = house.facilitator("Fatima");
        let nameless = fatima.fill("/topics").with("name-fr", "Accès").send().refuses("Please fill this in");
        assert_eq!(nameless.attribute("input[name=name-fr]", "value").as_deref(), Some("Accès"));
        let strange = fatima.fill("/topics").with("name-en", "Access").with("lang", "not a language");
        strange.send().refuses("not a language code");
        fatima.fill("/topics").with("name-en", "…").send().refuses("No address can be made of this name");
        house.visitor().get("/topics").ok().says("There are no topics yet");
    });
}

#[test]
fn a_topic_that_is_not_there_is_not_found() {
    each(|house| {
        house.visitor().get("/topics/nothing").is(StatusCode::NOT_FOUND);
        house.facilitator("Fatima").get("/topics/nothing/edit").is(StatusCode::NOT_FOUND);
        let change = house.facilitator("Femi").change("/topics/nothing").with("name-en", "Nothing").send();
        change.is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn the_places_where_things_are_filed_are_linked_when_the_house_has_them() {
    const EVENTS: Capability = Capability {
        name: "x",
        nav: &[NavItem { href: "/events", label: "topic-events" }],
        ..Capability::EMPTY
    };
    testing::each(&[&CAPABILITY, &EVENTS], |house| {
        plant(house, "access", &[(Tongue::English, "Access")], None);
        let page = house.visitor().get("/topics/access").ok().lacks("People who work on it");
        assert_eq!(page.attributes("main .rows a", "href"), ["/events?topic=access"]);
    });
}

#[test]
fn others_choose_topics_by_name_and_file_by_slug() {
    each(|house| {
        plant(house, "zoning", &[(Tongue::English, "Airwaves"), (Tongue::French, "Ondes")], None);
        plant(house, "access", &[(Tongue::English, "Internet access"), (Tongue::French, "Accès")], None);
        let french = house.built.house.ui(Tongue::French, None, Actor::Nobody);
        let english = house.built.house.ui(Tongue::English, None, Actor::Nobody);
        let (offered, named) = house.look(Actor::Nobody, move |look| {
            let wanted = [slug("zoning"), slug("unknown"), slug("access")];
            Ok((choices(look, &english)?, labels(look, &french, &wanted)?))
        });
        let offered: Vec<_> = offered.iter().map(|c| (c.value.as_str(), c.label.as_str())).collect();
        assert_eq!(offered, [("zoning", "Airwaves"), ("access", "Internet access")]);
        let named: Vec<_> = named.iter().map(|(name, link)| (name.as_str(), link.as_str())).collect();
        assert_eq!(named, [("Ondes", "/topics/zoning"), ("Accès", "/topics/access")]);
    });
}

#[test]
fn a_topic_is_found_by_its_name_in_any_language_and_by_its_words() {
    each(|house| {
        let names = [(Tongue::English, "Surveillance"), (Tongue::Russian, "Слежка")];
        plant(house, "surveillance", &names, Some("Revelations about *mass* interception."));
        house.settle();
        for words in ["surveillance", "слежка", "interception"] {
            let query = search::Query::of(words, vec![search::Audience::Public]);
            let hits = house.built.house.search.search(&query).unwrap();
            let links: Vec<_> = hits.hits.iter().map(|hit| hit.link.as_str()).collect();
            assert_eq!(links, ["/topics/surveillance"], "{words}");
        }
    });
}

#[test]
fn every_page_speaks_every_language() {
    each(|house| {
        plant(house, "access", &[(Tongue::English, "Access")], Some("Who is connected."));
        let fatima = house.facilitator("Fatima");
        for tongue in <Tongue as base::Named>::ALL {
            fatima.set_cookie("tongue", &tongue.to_string());
            for path in ["/topics", "/topics/access", "/topics/new", "/topics/access/edit"] {
                let page = fatima.get(path).ok().lacks("topic-").lacks("topics-");
                assert_eq!(page.attribute("html", "lang"), Some(tongue.to_string()), "{path}");
                assert_eq!(page.all("h1").len(), 1, "{path}");
            }
        }
    });
}

/// The README's table of who may what is the policy.
#[test]
fn the_readme_says_who_may_what() {
    let readme = include_str!("../README.md");
    assert!(readme.contains("| add a topic, change one | no | no | yes | yes |"));
    let routes = {
        let mut routes = web::Routes::default();
        (CAPABILITY.routes)(&mut routes);
        routes.infos().to_vec()
    };
    let tending = routes.iter().filter(|route| route.gate == access::Gate::Facilitator).count();
    assert_eq!((routes.len(), tending), (6, 4));
}
