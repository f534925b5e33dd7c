//! Publishing versions.

use super::{TEXT, drafted, each, published, publishes, write};
use testing::Browser;
use web::axum::http::StatusCode;

#[test]
fn a_version_is_published_with_the_hash_of_its_text() {
    each(|house| {
        let (fay, visitor) = (house.facilitator("Fay"), house.visitor());
        let page = published(&fay, "On access");
        let markdown = visitor.get(&format!("{page}/versions/1/text.md")).ok();
        assert!(
            markdown.body().starts_with("# On access\n\n# What we ask\n\nEverybody"),
            "{}",
            markdown.body()
        );
        let hash = texts::hash(&markdown.body()).to_string();
        visitor.get(&format!("{page}/versions/1")).ok().says("Governments act.").says(&hash).says("SHA-256");
        visitor.get(&format!("{page}/versions")).ok().says(&hash);
        visitor.get(&format!("{page}/log")).ok().says("published").says(&hash);
        visitor.get(&format!("{page}/versions/2")).is(StatusCode::NOT_FOUND);
        visitor.get(&format!("{page}/versions/1?lang=fr")).is(StatusCode::NOT_FOUND);
        visitor.get(&page).ok().says("Version 1");
    });
}

#[test]
fn a_version_stays_as_it_is_while_the_next_one_comes() {
    each(|house| {
        let (fay, visitor) = (house.facilitator("Fay"), house.visitor());
        let page = published(&fay, "On access");
        let first = visitor.get(&format!("{page}/versions/1/text.md")).ok().body();
        write(&fay, &page, 1, &TEXT.replace("act.", "act now."));
        visitor.get(&page).ok().lacks("act now.");
        let refused = publishes(&fay, &page).send();
        refused.refuses("Of substance").lacks("The version is published");
        fay.get(&format!("{page}/publication")).ok().says("What has changed since the last version");
        publishes(&fay, &page).with("change", "material").done().ok();
        visitor.get(&page).ok().says("act now.").says("Version 2");
        assert_eq!(visitor.get(&format!("{page}/versions/1/text.md")).ok().body(), first);
        visitor.get(&format!("{page}/versions/1")).ok().says("There is a newer version").lacks("act now.");
    });
}

#[test]
fn what_is_unmet_is_named_and_only_a_facilitator_passes_over_it_with_a_reason() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let page = drafted(&ana, "On access");
        ana.get(&format!("{page}/publication")).ok().says("The procedure still asks for this");
        let form = ana.fill(&format!("{page}/publication")).with("revision", 1);
        assert_eq!(form.send().status, StatusCode::UNPROCESSABLE_ENTITY);
        publishes(&ana, &page).send().is(StatusCode::FORBIDDEN);
        house.member("Eve").get(&format!("{page}/publication")).is(StatusCode::FORBIDDEN);
        house.visitor().get(&format!("{page}/versions/1")).is(StatusCode::NOT_FOUND);
        let form = fay.fill(&format!("{page}/publication")).with("revision", 1);
        let kept = form.with("reason", "Because.").send().is(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(kept.all("textarea[name=reason]"), ["Because."]);
        publishes(&fay, &page).done().ok().says("The version is published");
        house.visitor().get(&format!("{page}/log")).ok().says(super::REASON);
    });
}

#[test]
fn what_was_looked_at_is_what_is_published() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let page = drafted(&fay, "On access");
        write(&fay, &page, 1, &TEXT.replace("act.", "act now."));
        let old = fay.fill(&format!("{page}/publication")).with("revision", 1).with("reason", super::REASON);
        old.send().refuses("The text has changed since you opened this page").says("act now.");
        publishes(&fay, &page).done().ok();
        let again = fay.fill(&format!("{page}/publication")).with("revision", 2).with("change", "editorial");
        again.with("reason", super::REASON).send().refuses("is the one that is published already");
    });
}

/// Says who may know where somebody is at home.
fn lives(browser: &Browser<'_>, name: &str, sight: &str) {
    let form = browser.change("/you/profile").with("name", name).with("country", "KE");
    let parts = ["about", "place", "stakeholder", "languages", "organizations", "topics", "links", "photo"];
    let form = form.with("sight", sight);
    parts.iter().fold(form, |form, part| form.with(&format!("{part}_sight"), sight)).done().ok();
}

#[test]
fn whose_words_they_are_is_told_alike_to_everybody_and_without_hidden_places() {
    each(|house| {
        let names = ["Ana", "Ben", "Cem", "Dia", "Eva"];
        let authors = names.map(|name| house.facilitator(name));
        let page = drafted(&authors[0], "On access");
        let mut text = TEXT.to_owned();
        for (number, author) in (1..).zip(&authors[1..]) {
            text = format!("{text}\n\nA paragraph that author {number} wrote.");
            write(author, &page, number, &text);
        }
        publishes(&authors[0], &page).done().ok();
        let version = format!("{page}/versions/1");
        let shares = |browser: &Browser<'_>| browser.get(&version).ok().all(".bar");
        for (author, name) in authors.iter().zip(names) {
            lives(author, name, "network");
        }
        let visitor = house.visitor();
        assert_eq!(shares(&visitor), Vec::<String>::new(), "nobody said so to everybody");
        assert_eq!(shares(&authors[1]), shares(&visitor));
        for (author, name) in authors.iter().zip(names) {
            lives(author, name, "public");
        }
        assert!(shares(&visitor)[0].contains("Africa"), "{:?}", shares(&visitor));
        assert_eq!(shares(&authors[1]), shares(&visitor));
        lives(&authors[4], "Eva", "network");
        assert_eq!(shares(&authors[1]), Vec::<String>::new(), "four are too few");
    });
}

#[test]
fn other_sites_may_show_a_published_statement_and_nothing_else() {
    each(|house| {
        let (fay, visitor) = (house.facilitator("Fay"), house.visitor());
        let draft = drafted(&fay, "On chimneys");
        visitor.get(&format!("{draft}/embed")).is(StatusCode::NOT_FOUND);
        let page = published(&fay, "On access");
        let form = fay.fill(&format!("{page}/endorse")).with("as", "person").with("version", 1);
        form.with("name", "Fay Kim").with("lang", "en").done().ok();
        let embed = visitor.get(&format!("{page}/embed")).ok().says("On access").says("1 signature");
        let policy = embed.header("content-security-policy").expect("a policy");
        assert!(policy.contains("frame-ancestors *") && !policy.contains("script-src"), "{policy}");
        assert!(!embed.body().contains("<script"), "{}", embed.body());
        let other =
            visitor.get(&page).ok().says("<iframe src=\"https://bits.example/statements/on-access/embed\"");
        assert!(
            other.header("content-security-policy").expect("a policy").contains("frame-ancestors 'none'")
        );
    });
}

#[test]
fn the_log_is_read_by_programs_and_holds() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let page = published(&fay, "On access");
        let lines = house.visitor().get(&format!("{page}/log.jsonl")).ok().body();
        let entries = crate::heart::log::entries(&lines).expect("entries");
        let mut before = String::new();
        for entry in &entries {
            assert!(entry.holds(&before), "entry {}", entry.number);
            before.clone_from(&entry.hash);
        }
        assert_eq!(entries.first().map(|first| first.kind.as_str()), Some("proposed"));
    });
}
