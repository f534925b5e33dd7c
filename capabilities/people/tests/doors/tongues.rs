//! Every page in every language: no key left without its words, one heading, the right direction.

use crate::{each, mailed_path};
use base::{Named, Tongue};

#[test]
fn every_page_speaks_every_language() {
    each(|house| {
        let stella = house.steward("Stella");
        stella.fill("/organizations").with("name", "Rural Networks").with("acronym", "RN").done().ok();
        stella.fill("/you/invitations").with("email", "a@away.example").with("tongue", "en").done().ok();
        let invitation = mailed_path(house, "a@away.example");
        let pages = [
            "/people",
            "/people/stella",
            "/organizations",
            "/organizations/rn",
            "/organizations/new",
            "/organizations/rn/edit",
            "/you",
            "/you/profile",
            "/you/settings",
            "/you/sessions",
            "/you/invitations",
            "/you/data",
            "/you/leaving",
            "/stewardship",
            "/stewardship/network",
            "/stewardship/people",
            "/stewardship/requests",
            "/stewardship/log",
            "/stewardship/mail",
            "/privacy",
        ];
        let open = ["/sign-in", "/join", "/people", "/organizations", "/privacy", invitation.as_str()];
        for tongue in Tongue::ALL {
            let visitor = house.visitor().reading(tongue.name());
            stella.set_cookie("tongue", tongue.name());
            let seen = pages.iter().map(|path| stella.get(path));
            for page in seen.chain(open.iter().map(|path| visitor.get(path))) {
                let page = page.ok();
                assert_eq!(page.attribute("html", "lang").as_deref(), Some(tongue.name()));
                assert_eq!(page.all("h1").len(), 1, "{}", page.text());
                let left = page.text().split_whitespace().find(|word| is_key(word)).map(str::to_owned);
                assert_eq!(left, None, "in {tongue}");
            }
        }
    });
}

/// Whether a word is a key that nobody has translated: our keys begin like this and have hyphens in them.
fn is_key(word: &str) -> bool {
    let families = [
        "people-",
        "person-",
        "profile-",
        "organization",
        "sign-",
        "join-",
        "you-",
        "settings-",
        "log-",
        "session",
        "stewardship-",
        "network-",
        "letter",
        "request",
        "role-",
        "privacy-",
        "leave-",
        "data-",
        "fact-",
    ];
    word.contains('-')
        && families.iter().any(|family| word.starts_with(family))
        && word.is_ascii()
        && !word.ends_with(['.', ',', '-'])
        && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}
