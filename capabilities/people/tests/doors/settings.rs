//! How somebody reads and signs in.

use crate::{each, mailed_path};
use web::axum::http::StatusCode;

#[test]
fn language_and_zone_are_the_persons_own_on_every_device() {
    each(|house| {
        let ana = house.member("Ana");
        ana.change("/you/reading").with("tongue", "ar").with("zone", "Africa/Nairobi").done().ok();
        let page = ana.get("/you/settings").ok();
        assert_eq!(page.attribute("html", "dir").as_deref(), Some("rtl"));
        let zone = page.attribute("select[name=zone] option[selected]", "value");
        assert_eq!(zone.as_deref(), Some("Africa/Nairobi"));
        ana.change("/you/reading").with("zone", "Mars/Base").send().is(StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn another_address_counts_when_it_is_confirmed_and_the_old_one_is_told() {
    each(|house| {
        let ana = house.member("Ana");
        ana.fill("/you/email").with("email", "ana@new.example").send().ok().says("ana@new.example");
        ana.get("/you/settings").ok().says("Mail goes to ana@people.example");
        let path = mailed_path(house, "ana@new.example");
        house.visitor().get(&path).ok().says("From now on mail goes to ana@new.example");
        house.visitor().fill(&path).send().is(StatusCode::SEE_OTHER);
        ana.get("/you/settings").ok().says("Mail goes to ana@new.example");
        assert!(house.letter_to("ana@people.example").subject.contains("has changed"));
        house.visitor().fill(&path).send().refuses("has been used");
    });
}

#[test]
fn an_address_that_somebody_else_has_gets_no_letter_and_nobody_is_told() {
    each(|house| {
        let (ana, _ben) = (house.member("Ana"), house.member("Ben"));
        let ask = |address: &str| {
            ana.fill("/you/email").with("email", address).send().ok().text().replace(address, "X")
        };
        assert_eq!(ask("ben@people.example"), ask("free@people.example"));
        assert!(house.letters().iter().all(|letter| letter.to.as_str() != "ben@people.example"));
        // Taken while the link was on its way.
        let path = mailed_path(house, "free@people.example");
        house.member("Free");
        house.visitor().fill(&path).send().refuses("Another account");
    });
}

#[test]
fn a_password_is_set_used_and_dropped() {
    each(|house| {
        let ana = house.member("Ana");
        ana.change("/you/password").with("password", "too short").send().refuses("10 to 200");
        ana.change("/you/password").with("password", "long enough to hold").done().ok().says("is set");
        let sign_in = || {
            let visitor = house.visitor();
            let form = visitor.fill("/sign-in").with("email", "ana@people.example");
            form.with("password", "long enough to hold").send().status
        };
        assert_eq!(sign_in(), StatusCode::SEE_OTHER);
        ana.take_back("/you/password").done().ok().says("is gone");
        assert_eq!(sign_in(), StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn a_new_password_ends_every_other_session() {
    each(|house| {
        let ana = house.member("Ana");
        ana.change("/you/password").with("password", "long enough to hold").done().ok();
        let elsewhere = house.visitor();
        let form = elsewhere.fill("/sign-in").with("email", "ana@people.example");
        form.with("password", "long enough to hold").send().is(StatusCode::SEE_OTHER);
        elsewhere.get("/you/settings").ok();
        ana.change("/you/password").with("password", "another that is long").done().ok();
        elsewhere.get("/you/settings").is(StatusCode::SEE_OTHER);
        ana.get("/you/settings").ok();
    });
}
