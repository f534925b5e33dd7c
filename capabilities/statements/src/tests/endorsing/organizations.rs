//! Organizations sign by those who may act for them.

use super::{each, letter, link, names, published};
use crate::heart::endorsing::names::likeness;
use crate::store::endorsement_links::agents;
use testing::{Browser, House};

fn asks(house: &House, page: &str, (name, site): (&str, &str), mail: &str) -> String {
    let visitor = house.visitor();
    let form = visitor.fill(&format!("{page}/endorse")).with("as", "organization").with("version", 1);
    let form = form.with("name", name).with("site", site).with("affiliation", "Zoe Ndiaye, director");
    form.with("mail", mail).with("lang", "en").done().ok();
    link(house, mail, "Confirm your endorsement")
}

fn confirms(house: &House, confirm: &str) {
    house.visitor().fill(confirm).done().ok();
}

fn waiting(steward: &Browser<'_>, page: &str) -> Vec<String> {
    let shown = steward.get(&format!("{page}/endorsements")).ok();
    shown.attributes("main li a[href*='/endorsements/']", "href")
}

#[test]
fn an_address_at_its_domain_speaks_for_an_organization() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        let confirm = asks(
            house,
            &page,
            ("Association for Progress", "https://www.progress.org/en"),
            "zoe@progress.org",
        );
        house.visitor().get(&confirm).ok().says("may decide that for the organization");
        confirms(house, &confirm);
        assert_eq!(names(house, &page), ["Association for Progress"]);
        house.visitor().get(&format!("{page}/signatories")).ok().says("by an address at progress.org");
        let visitor = house.visitor();
        let twice = visitor.fill(&format!("{page}/endorse")).with("as", "organization").with("version", 1);
        let twice = twice.with("name", "association for  progress").with("site", "progress.org");
        twice
            .with("mail", "kim@progress.org")
            .with("lang", "en")
            .send()
            .refuses("has endorsed the statement already");
    });
}

#[test]
fn other_addresses_wait_for_a_steward_with_a_note() {
    each(|house| {
        let (page, sue) = (published(house, &house.member("Ana")), house.steward("Sue"));
        confirms(
            house,
            &asks(house, &page, ("Village Voices", "https://voices.example.org"), "zoe@gmail.com"),
        );
        assert!(names(house, &page).is_empty(), "it neither stands nor counts");
        assert!(letter(house, "zoe@gmail.com", "Waiting for confirmation").body.contains("Village Voices"));
        let address = waiting(&sue, &page).remove(0);
        sue.get(&address).ok().says("Village Voices").says("They may: let the name stand");
        house
            .facilitator("Fay")
            .change(&address)
            .with("note", "I know them")
            .send()
            .is(axum::http::StatusCode::FORBIDDEN);
        sue.change(&address).send().is(axum::http::StatusCode::UNPROCESSABLE_ENTITY);
        sue.change(&address).with("note", "Called their office").done().ok().says("stands");
        assert_eq!(names(house, &page), ["Village Voices"]);
        house
            .visitor()
            .get(&format!("{page}/signatories"))
            .ok()
            .says("confirmed by a steward: Called their office");
    });
}

#[test]
fn somebody_who_acts_for_it_says_that_others_do_and_no_name_imitates_it() {
    each(|house| {
        let ana = house.member("Ana");
        let page = published(house, &ana);
        let confirm = asks(house, &page, ("APC", "https://apc.org"), "zoe@apc.org");
        confirms(house, &confirm);
        let other = published(house, &ana);
        confirms(house, &asks(house, &other, ("APC", "https://apc.org"), "kim@gmail.com"));
        assert!(names(house, &other).is_empty());
        let vouch = link(house, "zoe@apc.org", "Do they act for you?");
        house.visitor().get(&vouch).ok().says("APC").says("May this person, too?");
        assert!(names(house, &other).is_empty(), "looking does nothing");
        house.visitor().fill(&vouch).done().ok();
        assert_eq!(names(house, &other), ["APC"]);
        // From another domain, and with Cyrillic letters.
        let third = published(house, &ana);
        confirms(house, &asks(house, &third, ("APC", "https://apc-evil.org"), "mal@apc-evil.org"));
        confirms(house, &asks(house, &page, ("АРС", "https://apc-evil.org"), "mal@apc-evil.org"));
        assert!(names(house, &third).is_empty(), "the name has signed from elsewhere");
        assert_eq!(names(house, &page), ["APC"]);
        house.facilitator("Fay").get(&format!("{page}/endorsements")).ok().says("looks like APC");
    });
}

#[test]
fn who_acts_for_an_organization_is_forgotten_with_the_last_name_that_they_put_there() {
    each(|house| {
        let ana = house.member("Ana");
        let (page, other) = (published(house, &ana), published(house, &ana));
        for page in [&page, &other] {
            confirms(house, &asks(house, page, ("APC", "https://apc.org"), "zoe@apc.org"));
        }
        let agents = || house.look(access::Actor::House, |look| Ok(agents(look, &likeness("APC"))?.len()));
        let letters: Vec<_> =
            house.letters().into_iter().filter(|one| one.subject.starts_with("Your endors")).collect();
        for (letter, left) in letters.iter().zip([1, 0]) {
            let own = letter.body.lines().map(str::trim).find(|line| line.contains("/endorsement/")).unwrap();
            house.visitor().take_back(own.trim_start_matches("https://bits.example")).done().ok();
            assert_eq!(agents(), left);
        }
    });
}

#[test]
fn the_address_in_the_directory_goes_before_the_one_that_was_typed() {
    each(|house| {
        let ana = house.member("Ana");
        let page = published(house, &ana);
        let form = ana
            .fill("/organizations")
            .with("name", "Derechos Ya")
            .with("links", "https://derechos.example.org");
        form.done().ok();
        confirms(house, &asks(house, &page, ("Derechos Ya", "https://evil.org"), "mal@evil.org"));
        assert!(names(house, &page).is_empty());
    });
}
