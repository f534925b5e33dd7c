//! What organizations are to each other.

use crate::each;
use testing::{Browser, House};
use web::axum::http::StatusCode;

/// Adds an organization, of which nothing else is known.
pub(super) fn organization(house: &House, name: &str) {
    let who = house.member(&format!("Founder of {name}"));
    let form = || who.fill("/organizations").with("name", name);
    let answer = form().send();
    if let Some(id) = answer.attribute("input[name=alike]", "value") {
        let mut form = form().with("apart", "yes").with("alike", id);
        for other in answer.attributes("input[name=alike]", "value") {
            form = form.with("alike", other);
        }
        form.done().ok();
    }
}

/// Somebody who acts for an organization.
pub(super) fn of<'h>(house: &'h House, name: &str, organization: &str) -> Browser<'h> {
    let who = house.member(name);
    let page = who.get("/you/profile").ok();
    let values = page.attributes("select[name=organization1] option", "value");
    let names = page.all("select[name=organization1] option");
    let at = names.iter().position(|one| one == organization).expect("a choice");
    let mut form = who.change("/you/profile").with("name", name).with("sight", "public");
    form = form.with("organization1", &values[at]);
    for part in ["about", "place", "stakeholder", "languages", "organizations", "topics", "links", "photo"] {
        form = form.with(&format!("{part}_sight"), "public");
    }
    form.done().ok();
    who
}

fn tell(who: &Browser, at: &str, bond: &str, other: &str) -> testing::Page {
    let form = who.fill(&format!("/organizations/{at}/relations")).with("bond", bond).with("other", other);
    form.with("since", "2013-05").with("source", "bits.example/members").send()
}

/// Where the first relation of an organization is answered and taken back.
fn action(who: &Browser, at: &str) -> String {
    let page = who.get(&format!("/organizations/{at}")).ok();
    let actions = page.attributes("form", "action");
    actions.into_iter().find(|action| action.contains("/relations/")).expect("a relation with a door")
}

#[test]
fn a_member_is_told_and_the_other_side_confirms() {
    each(|house| {
        organization(house, "Masts for All");
        organization(house, "Rural Net");
        let (ana, rita) = (of(house, "Ana", "Masts for All"), of(house, "Rita", "Rural Net"));
        tell(&ana, "masts-for-all", "member-of", "Rural Net").is(StatusCode::SEE_OTHER);
        let page = house.visitor().get("/organizations/masts-for-all").ok();
        page.says("Member of")
            .says("Rural Net")
            .says("since 2013-05")
            .says("not confirmed yet")
            .says("Source");
        let page = house.visitor().get("/organizations/rural-net").ok();
        page.says("Members").says("Masts for All").says("Network").lacks("It is so");
        ana.get("/organizations/masts-for-all").ok().lacks("It is so").says("Take back");
        house.settle();
        let door = action(&rita, "rural-net");
        house.member("Ben").change(&door).with("standing", "denied").send().is(StatusCode::FORBIDDEN);
        ana.change(&door).with("standing", "confirmed").send().is(StatusCode::FORBIDDEN);
        rita.change(&door).with("standing", "confirmed").done().ok().says("confirmed").lacks("not confirmed");
        tell(&rita, "rural-net", "has-member", "Masts for All").refuses("said already");
        rita.take_back(&door).done().ok().says("taken back").lacks("Masts for All");
    });
}

#[test]
fn a_coalition_is_mutual_and_may_be_denied() {
    each(|house| {
        organization(house, "Alpha Union");
        organization(house, "Beta Club");
        let (ana, ben) = (of(house, "Ana", "Alpha Union"), of(house, "Ben", "Beta Club"));
        tell(&ana, "alpha-union", "coalition", "Beta Club").is(StatusCode::SEE_OTHER);
        tell(&ben, "beta-club", "coalition", "Alpha Union").refuses("said already");
        house.visitor().get("/organizations/graph").ok().says("Alpha Union").says("Beta Club");
        ben.change(&action(&ben, "beta-club")).with("standing", "denied").done().ok();
        house.visitor().get("/organizations/alpha-union").ok().says("denied by the other side");
        house.visitor().get("/organizations/graph").ok().lacks("Alpha Union");
        let femi = house.facilitator("Femi");
        femi.take_back(&action(&femi, "alpha-union")).done().ok();
    });
}

#[test]
fn a_relation_to_nobody_itself_or_backwards_in_time_is_refused() {
    each(|house| {
        organization(house, "Alpha Union");
        organization(house, "Beta Club");
        let ana = house.member("Ana");
        tell(&ana, "alpha-union", "member-of", "Nobody").refuses("No organization of this name");
        tell(&ana, "alpha-union", "member-of", "alpha union").refuses("to itself");
        let form = ana.fill("/organizations/alpha-union/relations").with("bond", "coalition");
        let form = form.with("other", "Beta Club").with("since", "2015").with("until", "2013");
        let page = form.send().refuses("end before it begins");
        assert_eq!(page.attribute("input[name=other]", "value").as_deref(), Some("Beta Club"));
        let form = ana.fill("/organizations/alpha-union/relations").with("other", "Beta Club");
        form.with("since", "in May").send().refuses("2013-05-17");
        let outside = house.visitor();
        tell(&outside, "alpha-union", "coalition", "Beta Club").is(StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn who_acts_for_the_other_side_is_asked() {
    each(|house| {
        organization(house, "Alpha Union");
        organization(house, "Beta Club");
        let ben = of(house, "Ben", "Beta Club");
        tell(&house.member("Ana"), "alpha-union", "coalition", "Beta Club").is(StatusCode::SEE_OTHER);
        let person = ben.id();
        let actor = access::Actor::Member(access::Member { person, role: access::Role::Participant });
        let ui = house.built.house.ui(base::Tongue::English, None, actor);
        let needs = house.look(actor, move |look| {
            let mut needs = Vec::new();
            for front in people::CAPABILITY.fronts {
                needs.extend((front.needs)(look, &ui)?);
            }
            Ok(needs)
        });
        assert_eq!(needs.len(), 1);
        assert!(needs[0].sentence.contains("Alpha Union"), "{}", needs[0].sentence);
        assert_eq!(needs[0].link, "/organizations/beta-club");
    });
}

#[test]
fn who_leaves_takes_along_what_they_wrote_and_is_forgotten() {
    each(|house| {
        organization(house, "Alpha Union");
        organization(house, "Beta Club");
        let ana = house.member("Ana");
        tell(&ana, "alpha-union", "coalition", "Beta Club").is(StatusCode::SEE_OTHER);
        ana.change("/organizations/alpha-union").with("name", "Alpha Union of Kisumu").done().ok();
        let person = ana.id();
        let files = house.look(access::Actor::House, move |look| {
            let export = people::CAPABILITY.exporters[1];
            Ok(export(look, person)?)
        });
        let text = String::from_utf8(files[0].bytes.clone()).unwrap();
        assert!(text.contains("coalition") && text.contains("\"revision\": 2"), "{text}");
        ana.take_back("/you").with("keeping", "goes").with("sure", "yes").send().is(StatusCode::SEE_OTHER);
        house.visitor().get("/organizations/alpha-union/history").ok().says("of Kisumu").lacks("Ana");
    });
}

#[test]
fn an_organization_outlives_the_last_who_acts_for_it() {
    each(|house| {
        organization(house, "Alpha Union");
        organization(house, "Beta Club");
        let ana = of(house, "Ana", "Alpha Union");
        tell(&ana, "alpha-union", "coalition", "Beta Club").is(StatusCode::SEE_OTHER);
        ana.take_back("/you").with("keeping", "stays").with("sure", "yes").send().is(StatusCode::SEE_OTHER);
        let page = house.visitor().get("/organizations/alpha-union").ok();
        page.says("Nobody who acts for it").says("Beta Club").says("not confirmed yet");
        let mei = house.member("Mei");
        mei.change("/organizations/alpha-union").with("name", "Alpha Union of Kisumu").done().ok();
        // Where nobody acts for the side that is asked, facilitators answer.
        let fay = house.facilitator("Fay");
        let door = action(&fay, "beta-club");
        fay.change(&door).with("standing", "confirmed").done().ok();
        house.visitor().get("/organizations/beta-club").ok().says("Alpha Union of Kisumu").says("confirmed");
    });
}
