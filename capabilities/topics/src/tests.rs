//! Through the doors: topics are added, read, changed, filed under and found.

mod closing;
mod organizations;
mod suggestions;

use crate::{CAPABILITY, Context, Name, Names, add, choices, labels};
use access::Actor;
use base::{Parse, Slug, Tongue};
use capability::Capability;
use testing::{Browser, House};
use web::axum::http::StatusCode;

fn each(test: impl Fn(&House)) {
    testing::each(&[&people::CAPABILITY, &notices::CAPABILITY, &CAPABILITY], test);
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
        member.get("/topics/access").ok().lacks("Edit the topic");
        member.get("/topics/access/closing").is(StatusCode::FORBIDDEN);
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
fn what_others_file_under_a_topic_stands_on_its_page() {
    const FILED: Capability = Capability {
        name: "x",
        beside: &[web::Beside {
            kind: "topic",
            html: |look, _, id| {
                let topic = crate::store::with_id(look, id.as_of())?;
                Ok(topic.map(|topic| web::Html::of_text(&format!("Filed under {}", topic.slug))))
            },
        }],
        ..Capability::EMPTY
    };
    testing::each(&[&people::CAPABILITY, &notices::CAPABILITY, &CAPABILITY, &FILED], |house| {
        plant(house, "access", &[(Tongue::English, "Access")], None);
        let member = house.member("Mei");
        let address = "/topics/access";
        member
            .fill("/you/searches")
            .with("topic", "access")
            .with("often", "weekly")
            .with("back", address)
            .done();
        member.get(address).ok().says("You follow this topic");
        let page = house.visitor().get(address).ok().says("Filed under access");
        let feed = page.attribute("link[type='application/atom+xml']", "href");
        assert_eq!(feed.as_deref(), Some("/search.atom?topic=access"));
    });
}

/// Opens the form in which the context is written, and gives the number that it began with.
fn began(browser: &Browser<'_>) -> String {
    let form = browser.get("/topics/access/context").ok();
    form.attribute("input[name=began]", "value").expect("the form says where it began")
}

fn write(browser: &Browser<'_>, began: &str, text: &str) -> testing::Page {
    let form = browser.change("/topics/access/context").with("began", began);
    form.with("context", text).with("lang", "en").send()
}

#[test]
fn the_network_writes_what_a_topic_is_about_and_its_history_says_who_wrote_what() {
    each(|house| {
        add_access(&house.facilitator("Fatima"));
        let mei = house.member("Mei");
        let wrote = write(&mei, &began(&mei), "Who is *connected*, at what price, and for how long.");
        assert_eq!(wrote.location().as_deref(), Some("/topics/access"));
        let history = house.visitor().get("/topics/access/history").ok().says("Version 2").says("Mei");
        assert_eq!(history.all("ol.rows li").len(), 2);
        let change = house.visitor().get("/topics/access/history/2").ok();
        assert_eq!(change.all("ins").concat().trim(), ", and for how long");
        house.visitor().get("/topics/access/history/2?view=side").ok();
        house.visitor().get("/topics/access/history/1").ok().says("Access").says("connected");
        house.visitor().get("/topics/access/history/3").is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn the_same_saved_twice_is_one_version() {
    each(|house| {
        add_access(&house.facilitator("Fatima"));
        let mei = house.member("Mei");
        let number = began(&mei);
        for _ in 0..2 {
            write(&mei, &number, "Who pays.").is(StatusCode::SEE_OTHER);
        }
        let history = house.visitor().get("/topics/access/history").ok();
        assert_eq!(history.all("ol.rows li").len(), 2);
    });
}

#[test]
fn saves_that_cross_come_together_or_are_shown_with_everything_typed() {
    each(|house| {
        let both = "Who is online.\n\nAt what price.";
        plant(house, "access", &[(Tongue::English, "Access")], Some(both));
        let (mei, ana) = (house.member("Mei"), house.member("Ana"));
        let number = began(&mei);
        write(&ana, &number, "Who is online.\n\nAt what price, and for how long.").is(StatusCode::SEE_OTHER);
        write(&mei, &number, "Who is online, and who is not.\n\nAt what price.").is(StatusCode::SEE_OTHER);
        let page = mei.get("/topics/access").ok().says("both changes are in it");
        page.says("and who is not").says("and for how long");

        let number = began(&mei);
        let words = |who: &str| format!("Who is {who}, and who is not.\n\nAt what price, and for how long.");
        write(&ana, &number, &words("heard")).is(StatusCode::SEE_OTHER);
        let crossed = write(&mei, &number, &words("safe")).is(StatusCode::CONFLICT).says("Who is heard");
        assert_eq!(crossed.all("textarea[name=context]"), [words("safe").replace("\n\n", " ")]);
        let number = crossed.attribute("input[name=began]", "value").expect("where it goes on");
        write(&mei, &number, &words("heard and safe")).is(StatusCode::SEE_OTHER);
        house.visitor().get("/topics/access").ok().says("heard and safe");
        house.visitor().get("/topics/access/history").ok().says("Version 5");
    });
}

#[test]
fn who_leaves_takes_their_name_along_and_the_words_stay() {
    each(|house| {
        plant(house, "access", &[(Tongue::English, "Access")], None);
        let mei = house.member("Mei");
        write(&mei, &began(&mei), "Who pays.").is(StatusCode::SEE_OTHER);
        let person = mei.id();
        house.act(Actor::House, move |act| crate::personal::forget(act, person, web::Keeping::Stays));
        house.visitor().get("/topics/access/history").ok().says("the network").lacks("Mei");
        house.visitor().get("/topics/access").ok().says("Who pays.");
    });
}

/// The files of the record, by path.
fn record(house: &House) -> Vec<(String, Vec<u8>)> {
    let ui = house.built.house.ui(Tongue::English, None, Actor::Nobody);
    house.look(Actor::Nobody, move |look| {
        let mut files = Vec::new();
        (crate::record::RECORDER.write)(look, &ui, &mut |leaf: web::Leaf| {
            if let web::Content::Bytes(bytes) = leaf.content {
                files.push((leaf.path, bytes));
            }
        })?;
        Ok(files)
    })
}

#[test]
fn a_record_of_topics_rebuilds_them_with_their_history() {
    let written: std::cell::RefCell<Vec<(String, Vec<u8>)>> = Default::default();
    each(|house| {
        if written.borrow().is_empty() {
            add_access(&house.facilitator("Fatima"));
            let mei = house.member("Mei");
            write(&mei, &began(&mei), "Who pays.").is(StatusCode::SEE_OTHER);
            plant(house, "old", &[(Tongue::French, "Vieux")], None);
            house.facilitator("Femi").change("/topics/old/closing").with("successor", "access").done().ok();
            *written.borrow_mut() = record(house);
            return;
        }
        let place = tempfile::TempDir::new().unwrap();
        for (path, bytes) in written.borrow().iter() {
            std::fs::write(place.path().join(path), bytes).unwrap();
        }
        for expected in [2, 0] {
            let shelf = web::Shelf::new(place.path().to_owned());
            let taken = house.wait((crate::record::RECORDER.read)(house.built.house.clone(), shelf)).unwrap();
            assert_eq!(taken, expected, "what is there stays as it is");
        }
        assert!(record(house) == *written.borrow(), "the same bytes");
        house.visitor().get("/topics/access/history").ok().says("Mei");
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
            for path in [
                "/topics",
                "/topics/access",
                "/topics/new",
                "/topics/suggestions",
                "/topics/access/edit",
                "/topics/access/context",
                "/topics/access/closing",
                "/topics/access/history",
                "/topics/access/history/1",
            ] {
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
    for row in [
        "| add a topic, name one anew, close one | no | no | yes | yes |",
        "| write what a topic is about | no | yes | yes | yes |",
    ] {
        assert!(readme.contains(row), "{row}");
    }
    let routes = {
        let mut routes = web::Routes::default();
        (CAPABILITY.routes)(&mut routes);
        routes.infos().to_vec()
    };
    let tending = routes.iter().filter(|route| route.gate == access::Gate::Facilitator).count();
    assert_eq!((routes.len(), tending), (15, 9));
}
