//! Organizations and their people.

mod drawn;
mod import;
mod record;
mod relations;

use crate::each;
use testing::{Browser, Filled};
use web::axum::http::StatusCode;

fn form<'b, 'h>(form: Filled<'b, 'h>) -> Filled<'b, 'h> {
    let form = form.with("name", "Rural Networks").with("acronym", "RN").with("country", "KE");
    form.with("links", "rural.example").with("about", "Masts *for all*.").with("about_lang", "en")
}

fn added(member: &Browser) -> String {
    let answer = form(member.fill("/organizations")).send();
    answer.is(StatusCode::SEE_OTHER).location().expect("its page")
}

#[test]
fn members_add_an_organization_and_others_mend_it() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        assert_eq!(added(&ana), "/organizations/rn");
        house.visitor().get("/organizations/rn").ok().says("Rural Networks").says("Kenya").says("for all");
        house.visitor().get("/organizations?region=africa").ok().says("Rural Networks");
        house.visitor().get("/organizations?region=europe").ok().lacks("Rural Networks");
        let renamed = ben.change("/organizations/rn").with("name", "Rural Networks Kenya");
        renamed.done().ok().says("Rural Networks Kenya").says("is saved");
        house.visitor().get("/organizations/rn").ok().says("Rural Networks Kenya");
        let history = house.visitor().get("/organizations/rn/history").ok();
        let history = history.says("Ana").says("Ben").says("First version");
        assert!(history.all("ins").contains(&"Rural Networks Kenya".to_owned()), "{}", history.text());
    });
}

#[test]
fn the_same_name_is_refused_and_no_name_too() {
    each(|house| {
        let ana = house.member("Ana");
        added(&ana);
        form(ana.fill("/organizations")).send().refuses("in the directory already");
        ana.fill("/organizations").with("name", " ").send().refuses("Please fill this in");
        ana.fill("/organizations").with("name", "RURAL networks").send().refuses("in the directory already");
        let other = || ana.fill("/organizations").with("name", "Rural Network").with("acronym", "RN");
        other().send().refuses("Is it one of these?").says("similar name");
        let id = other().send().attribute("input[name=alike]", "value").expect("what it may be");
        other().with("alike", &id).send().refuses("tick the box");
        other().with("alike", &id).with("apart", "yes").done().ok();
        ana.get("/organizations/rn-2").ok().says("Rural Network");
        ana.change("/organizations/rn-2").with("name", "Rural Networks").send().refuses("in the directory");
        ana.change("/organizations/rn").with("name", "").send().refuses("Please fill this in");
    });
}

#[test]
fn who_is_outside_adds_and_changes_none() {
    each(|house| {
        added(&house.member("Ana"));
        form(house.visitor().fill("/organizations")).send().is(StatusCode::UNAUTHORIZED);
        form(house.visitor().change("/organizations/rn")).send().is(StatusCode::UNAUTHORIZED);
        form(house.applicant("Noor").fill("/organizations")).send().is(StatusCode::FORBIDDEN);
        house.visitor().get("/organizations/nowhere").is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_tie_is_shown_to_those_who_may_see_it() {
    each(|house| {
        let ana = house.member("Ana");
        added(&ana);
        let page = ana.get("/you/profile").ok();
        let id = page.attributes("select[name=organization1] option", "value").pop().expect("a choice");
        let say = |sight: &str| {
            let mut form = ana.change("/you/profile").with("name", "Ana").with("sight", "public");
            form = form.with("organization1", &id).with("tie1", "Rigger").with("organizations_sight", sight);
            for part in ["about", "place", "stakeholder", "languages", "topics", "links", "photo"] {
                form = form.with(&format!("{part}_sight"), "public");
            }
            form.done().ok();
        };
        let (visitor, ben) = (house.visitor(), house.member("Ben"));
        say("public");
        visitor.get("/organizations/rn").ok().says("Ana").says("Rigger");
        visitor.get("/organizations").ok().says("1 person");
        visitor.get(&format!("/people?organization={id}")).ok().says("Ana");
        say("network");
        visitor.get("/organizations/rn").ok().lacks("Rigger");
        visitor.get("/organizations").ok().lacks("1 person");
        visitor.get(&format!("/people?organization={id}")).ok().says("0 people");
        ben.get("/organizations/rn").ok().says("Ana").says("Rigger");
        say("private");
        ben.get("/organizations/rn").ok().lacks("Rigger");
        ana.get("/organizations/rn").ok().says("Rigger");
    });
}

/// The organization's own words, with all there is to say.
fn whole<'b, 'h>(form: Filled<'b, 'h>) -> Filled<'b, 'h> {
    let form = form.with("kind", "network").with("name", "Association for Progressive Communications");
    let form =
        form.with("acronym", "APC").with("names", "es: Asociación para el Progreso\nar: جمعية الاتصالات");
    let form = form.with("former", "Old Name").with("links", "apc.org\nhttps://www.apc.example/en");
    let form = form.with("country", "ZA").with("country2", "KE").with("regions", "asia");
    form.with("topics", "Access, human rights").with("language1", "en").with("language2", "es")
}

#[test]
fn an_organization_says_its_names_places_topics_and_languages() {
    each(|house| {
        let ana = house.member("Ana");
        whole(ana.fill("/organizations")).done().ok();
        let page =
            house.visitor().get("/organizations/apc").ok().says("Network").says("Asociación").says("Spanish");
        let page =
            page.says("Old Name").says("apc.org").says("apc.example").says("South Africa · Kenya · Asia");
        page.says("access").says("human rights").says("English · Spanish");
        let list = |query: &str| house.visitor().get(&format!("/organizations?{query}")).ok();
        for query in [
            "kind=network",
            "region=africa",
            "region=asia",
            "topic=human-rights",
            "language=es",
            "country=KE",
        ] {
            list(query).says("Association for Progressive").says("1 organization");
        }
        for query in ["kind=organization", "region=europe", "topic=spam", "language=fr", "country=FR"] {
            list(query).lacks("Association for Progressive").says("0 organizations");
        }
        let form = ana.get("/organizations/apc/edit").ok();
        assert_eq!(form.all("textarea[name=names]"), ["es: Asociación para el Progreso ar: جمعية الاتصالات"]);
        assert_eq!(form.attributes("select[name=country2] option[selected]", "value"), ["KE"]);
    });
}

#[test]
fn what_was_typed_is_kept_and_what_is_wrong_is_said_beside_it() {
    each(|house| {
        let ana = house.member("Ana");
        let form = whole(ana.fill("/organizations").with("links", "apc.org\nnowhere")).send();
        assert_eq!(form.refuses("address").all("textarea[name=links]"), ["apc.org nowhere"]);
        let many: Vec<String> = (0..13).map(|n| format!("Name {n}")).collect();
        whole(ana.fill("/organizations").with("names", many.join("\n"))).send().refuses("12");
    });
}

#[test]
fn two_who_write_at_once_lose_nothing() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        added(&ana);
        let seen = |page: testing::Page| page.attribute("input[name=revision]", "value").expect("a revision");
        let before = seen(ana.get("/organizations/rn/edit").ok());
        let write = |who: &Browser, revision: &str, about: &str| {
            form(who.change("/organizations/rn").with("about", about)).with("revision", revision).send()
        };
        write(&ben, &before, "Ben wrote this.").is(StatusCode::SEE_OTHER);
        let again =
            write(&ana, &before, "Ana wrote this.").refuses("Somebody else changed this organization");
        assert_eq!(again.all("textarea[name=about]"), ["Ana wrote this."]);
        write(&ana, &seen(again), "Ana wrote this.").is(StatusCode::SEE_OTHER);
        let history = house.visitor().get("/organizations/rn/history").ok();
        assert!(history.all("del").contains(&"Ben wrote this.".to_owned()), "{}", history.text());
    });
}

#[test]
fn the_same_in_another_script_is_shown_and_not_the_same_is_remembered() {
    each(|house| {
        let ana = house.member("Ana");
        let afte = "Association for Freedom of Thought and Expression";
        ana.fill("/organizations").with("name", afte).with("acronym", "AFTE").done().ok();
        let query = "/organizations/alike?name=%D9%85%D8%A4%D8%B3%D8%B3%D8%A9%20%D8%AD%D8%B1%D9%8A%D8%A9%20%D8%A7%D9%84%D9%81%D9%83%D8%B1%20%D9%88%D8%A7%D9%84%D8%AA%D8%B9%D8%A8%D9%8A%D8%B1";
        ana.get(query).ok().says(afte).says("says the same in another language");
        house
            .visitor()
            .get("/organizations/alike?name=Chimney+sweepers+of+Zug")
            .ok()
            .says("Nothing here is like it");
        let twin = || ana.fill("/organizations").with("name", "مؤسسة حرية الفكر والتعبير");
        let id = twin().send().refuses(afte).attribute("input[name=alike]", "value").expect("what it may be");
        twin().with("alike", &id).with("apart", "yes").done().ok().lacks("Perhaps the same");
        ana.get("/organizations/afte").ok().lacks("Perhaps the same");
        ana.fill("/organizations")
            .with("name", "AFTE Egypt")
            .with("acronym", "AFTE")
            .with("apart", "yes")
            .send();
        house.visitor().get("/organizations/afte").ok().lacks("Perhaps the same");
    });
}

#[test]
fn an_organization_is_found_by_any_of_its_names() {
    each(|house| {
        whole(house.member("Ana").fill("/organizations")).done().ok();
        for name in ["apc", "APC", "association for progressive COMMUNICATIONS", "Old Name", "جمعية الاتصالات"]
        {
            let sought = name.to_owned();
            let built = house.built.house.clone();
            let found = house.look(access::Actor::Nobody, move |look| Ok(built.named(look, &sought)?));
            assert_eq!(found.len(), 1, "{name}");
        }
    });
}
