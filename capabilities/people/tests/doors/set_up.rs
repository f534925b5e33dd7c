//! The first page of an instance.

use crate::{each, mailed_path};
use base::{Email, Parse};
use testing::{Browser, Filled, House};

fn link(house: &House) -> Option<String> {
    house.act(access::Actor::House, people::set_up_link)
}

fn form<'b, 'h>(visitor: &'b Browser<'h>, path: &str) -> Filled<'b, 'h> {
    let form = visitor.fill(path).with("name", "Ana Lima").with("email", "ana@lima.example");
    let form = form.with("network_name", "Réseau libre").with("lang", "fr");
    form.with("tongues", "en").with("tongues", "fr").with("zone", "Africa/Dakar").with("joining", "approval")
}

#[test]
fn the_first_steward_names_the_network_and_the_link_is_spent() {
    each(|house| {
        let path = link(house).expect("a link before set-up");
        let visitor = house.visitor();
        visitor.get(&path).ok().says("Set up your network");
        form(&visitor, &path).with("accent", "#7a1f5c").with("review_events", "yes").send();
        visitor.get("/stewardship").ok();
        let network = house.built.house.network();
        assert_eq!(network.name.as_str(), "Réseau libre");
        assert_eq!(network.tongues, [base::Tongue::French, base::Tongue::English]);
        assert_eq!(network.accent.as_deref(), Some("#7a1f5c"));
        assert!(network.review_events && network.set_up.is_some());
        assert_eq!(link(house), None);
        house.visitor().get(&path).refuses("has been used");
        form(&house.visitor(), &path).send().refuses("has been used");
    });
}

#[test]
fn a_new_start_makes_a_new_link_and_the_old_one_is_good_no_more() {
    each(|house| {
        let (first, second) = (link(house).unwrap(), link(house).unwrap());
        house.visitor().get(&first).refuses("has been used");
        house.visitor().get(&second).ok();
    });
}

#[test]
fn a_light_colour_is_refused_with_a_darker_one_and_what_was_typed_stays() {
    each(|house| {
        let path = link(house).unwrap();
        let visitor = house.visitor();
        let page =
            form(&visitor, &path).with("accent", "#ffcc00").send().refuses("This one is dark enough: #");
        assert_eq!(page.attribute("input[name=network_name]", "value").as_deref(), Some("Réseau libre"));
        form(&visitor, &path).with("accent", "reddish").send().refuses("This is not a colour");
        form(&visitor, &path).with("password", "short").send().refuses("10 to 200 characters");
        form(&visitor, &path).with("password", "quite long enough").send();
        visitor.get("/stewardship").ok();
    });
}

#[test]
fn a_steward_made_on_the_command_line_signs_in_once() {
    each(|house| {
        let make = |address: &'static str| {
            house.act(access::Actor::House, move |act| {
                people::make_steward(act, &Email::parse(address).expect("an address"), None)
            })
        };
        let path = make("root@bits.example");
        let root = house.visitor();
        root.fill(&path).done().ok();
        root.get("/stewardship").ok();
        house.visitor().fill(&path).send().refuses("has been used");
        house.member("Ben");
        let path = make("ben@people.example");
        let ben = house.visitor();
        ben.fill(&path).done().ok();
        ben.get("/stewardship").ok();
    });
}

#[test]
fn the_password_typed_at_set_up_signs_in() {
    each(|house| {
        let path = link(house).unwrap();
        form(&house.visitor(), &path).with("password", "quite long enough").send();
        let visitor = house.visitor();
        let answer =
            visitor.fill("/sign-in").with("email", "ANA@lima.example").with("password", "quite long enough");
        answer.done().ok().says("You are signed in");
        visitor.fill("/sign-in/link").with("email", "ana@lima.example").send().ok();
        assert!(mailed_path(house, "ana@lima.example").starts_with("/sign-in/"));
    });
}
