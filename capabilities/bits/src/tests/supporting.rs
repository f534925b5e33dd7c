//! Support, and how it is counted.

use super::*;
use web::axum::http::StatusCode;

/// Says where somebody is at home, and who may know.
fn lives(person: &Browser<'_>, name: &str, country: &str, sight: &str) {
    let parts = ["about", "place", "stakeholder", "languages", "organizations", "topics", "links", "photo"];
    let form =
        person.change("/you/profile").with("name", name).with("sight", "public").with("country", country);
    parts.iter().fold(form, |form, part| form.with(&format!("{part}_sight"), sight)).done().ok();
}

/// What is counted of a bit's supporters, as a reader sees it.
fn counted(reader: &Browser<'_>, bit: &str) -> Vec<String> {
    reader
        .get(bit)
        .ok()
        .all("h2 + ul.rows li.ends")
        .iter()
        .map(|row| row.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn support_is_given_once_and_taken_back() {
    each(|house| {
        let (_, of) = report(house, None);
        let bit = mark(&house.member("Ana"), &of, "The Internet");
        let ben = house.member("Ben");
        let support = format!("{bit}/support");
        ben.fill(&support).done().ok().says("You support this bit now");
        assert_eq!(ben.fill(&support).done().ok().all("h2 .count"), ["2"], "once each");
        let page = ben.take_back(&support).done().ok().says("Your support is taken back");
        assert_eq!(page.all("h2 .count"), ["1"]);
        assert_eq!(ben.take_back(&support).done().ok().all("h2 .count"), ["1"]);
        house.applicant("Ali").fill(&support).send().is(StatusCode::FORBIDDEN);
        assert_ne!(house.visitor().fill(&support).send().status, StatusCode::OK);
    });
}

#[test]
fn supporters_are_counted_by_region_as_far_as_the_reader_may_know() {
    each(|house| {
        let (_, of) = report(house, None);
        let ana = house.member("Ana");
        let bit = mark(&ana, &of, "The Internet");
        lives(&ana, "Ana", "BR", "public");
        for (name, country) in [("Ben", "KE"), ("Cai", "MX")] {
            let person = house.member(name);
            lives(&person, name, country, "public");
            person.fill(&format!("{bit}/support")).done().ok();
        }
        let visitor = house.visitor();
        assert_eq!(counted(&visitor, &bit), ["Latin America and the Caribbean 2", "Africa 1"]);
        let dee = house.member("Dee");
        lives(&dee, "Dee", "KE", "network");
        dee.fill(&format!("{bit}/support")).done().ok();
        assert!(counted(&visitor, &bit).is_empty(), "who is not known would be seen from the others");
        assert_eq!(counted(&ana, &bit), ["Africa 2", "Latin America and the Caribbean 2"]);
        visitor.get(&bit).ok().lacks("Dee");
    });
}
