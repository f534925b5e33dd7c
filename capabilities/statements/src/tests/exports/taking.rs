//! What one takes along.

use super::{TEXT, write};
use crate::acts::publishing::publish;
use crate::heart::procedure::Reason;
use crate::heart::publishing::version::Wanted;
use crate::heart::version::ChangeKind;
use crate::store::statements;
use crate::tests::{each, propose_to_all};
use access::{Actor, Member, Role};
use base::{Parse, Slug, hours};
use testing::{Browser, House};
use web::axum::http::StatusCode;

/// Publishes the draft of a statement, in spite of the procedure.
fn publish_it(house: &House, by: &Browser<'_>, page: &str) {
    let slug = Slug::parse(page.rsplit('/').next().unwrap()).unwrap();
    let actor = Actor::Member(Member { person: by.id(), role: Role::Facilitator });
    house.act(actor, move |act| {
        let id = statements::by_slug(act, &slug)?.unwrap().id;
        let reason = Reason::parse("There is no time left for a round of comments.").unwrap();
        let wanted = Wanted { revision: 1, change: ChangeKind::First };
        publish(act, id, wanted, Some(&reason)).map(drop)
    });
}

#[test]
fn the_markdown_of_a_published_text_has_the_hash_that_is_published() {
    each(|house| {
        let (fay, visitor) = (house.facilitator("Fay"), house.visitor());
        let page = propose_to_all(&fay, "No more chimneys");
        visitor.get(&format!("{page}/text.md")).is(StatusCode::NOT_FOUND);
        write(&fay, &page, TEXT);
        publish_it(house, &fay, &page);
        let markdown = visitor.get(&format!("{page}/text.md")).ok();
        assert_eq!(markdown.header("content-type").as_deref(), Some("text/markdown; charset=utf-8"));
        let hash = texts::hash(&markdown.body()).to_string();
        visitor.get(&format!("{page}/versions/1")).ok().says(&hash);
        assert!(visitor.get(&format!("{page}/text.html?lang=en")).ok().body().contains(&hash));
        assert!(visitor.get(&format!("{page}/text.txt")).ok().body().contains(&hash));
        visitor.get(&format!("{page}/text.md?lang=fr")).is(StatusCode::NOT_FOUND);
        visitor.get(&format!("{page}/text.md?lang=%00")).is(StatusCode::NOT_FOUND);
    });
}

/// The files that tell of more than the text.
const TOLD: [&str; 2] = ["text.html", "text.txt"];

#[test]
fn what_was_said_against_it_and_who_signed_travel_with_the_text() {
    let all = [&people::CAPABILITY, &topics::CAPABILITY, &notices::CAPABILITY, &crate::CAPABILITY];
    testing::each(&all, |house| {
        let (fay, ben, visitor) = (house.facilitator("Fay"), house.member("Ben"), house.visitor());
        let page = propose_to_all(&fay, "On access");
        write(&fay, &page, TEXT);
        let step = |name: &str, day: &str| {
            let form = fay.fill(&format!("{page}/procedure")).with("step", name);
            form.with("closes", day).with("closes_time", "15:00").done().ok();
        };
        step("comments", "2025-12-04");
        house.settle();
        house.pass(hours(80));
        step("last-call", "2025-12-07");
        let objection =
            ben.fill(&format!("{page}/positions")).with("stance", "object").with("ground", "harm");
        objection.with("reason", "It names *people* at risk.").done().ok();
        house.pass(hours(80));
        publish_it(house, &fay, &page);
        let signature = ben.fill(&format!("{page}/endorse")).with("as", "person").with("lang", "en");
        let signature = signature.with("version", 1).with("name", "Benedict Okafor");
        signature.with("affiliation", "Open Lines").done().ok();
        for file in TOLD {
            let told = visitor.get(&format!("{page}/{file}")).ok().body();
            let told = told.replace(['\u{2068}', '\u{2069}'], "");
            for words in ["Objections", "Ben · ", "at risk.", "1 person", "Benedict Okafor", "Open Lines"] {
                assert!(told.contains(words), "{words} in {file}: {told}");
            }
        }
        let markdown = visitor.get(&format!("{page}/text.md")).ok().body();
        assert!(
            !markdown.contains("risk") && !markdown.contains("Okafor"),
            "it is what was hashed, and no more"
        );
    });
}

#[test]
fn a_draft_says_that_it_is_one() {
    each(|house| {
        let (ana, visitor) = (house.member("Ana"), house.visitor());
        let page = propose_to_all(&ana, "No more chimneys");
        write(&ana, &page, TEXT);
        let found = visitor.get(&format!("{page}/text.html")).ok();
        assert!(found.body().contains("a draft that nobody has adopted"));
        visitor.get(&page).ok().says("Take the text along");
    });
}

#[test]
fn a_page_taken_along_needs_nothing_beside_it_and_runs_nothing() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose_to_all(&ana, "No <more> chimneys");
        write(&ana, &page, TEXT);
        let found = ana.get(&format!("{page}/text.html")).ok();
        let html = found.body();
        assert!(
            html.contains("<html lang=\"en\" dir=\"ltr\">")
                && html.contains("<h1>No &#60;more&#62; chimneys</h1>")
        );
        assert!(html.contains("The Internet Governance Forum"));
        for loaded in ["<script", "src=", "rel=\"stylesheet\"", "url("] {
            assert!(!html.contains(loaded), "{loaded}");
        }
        assert!(found.header("content-security-policy").unwrap().starts_with("default-src 'none'"));
    });
}

#[test]
fn plain_text_has_the_words_and_no_signs() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose_to_all(&ana, "No more chimneys");
        write(&ana, &page, TEXT);
        let text = ana.get(&format!("{page}/text.txt")).ok().body();
        assert!(text.starts_with("No more chimneys\n\n"), "{text}");
        assert!(text.contains("What we ask\n\nNo mass surveillance1 & no backdoors."), "{text}");
        assert!(text.contains("- openness") && text.contains("1 See resolution 68/167."), "{text}");
        assert!(text.contains("To: The Internet Governance Forum"), "{text}");
    });
}

#[test]
fn a_footnote_is_read_and_found_on_the_page() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose_to_all(&ana, "No more chimneys");
        write(&ana, &page, TEXT);
        for shown in [ana.get(&page), ana.get(&format!("{page}/text.html"))] {
            let shown = shown.ok().says("1 See resolution 68/167.");
            assert_eq!(shown.attributes("sup a", "href"), ["#p5"]);
            assert!(shown.body().contains("id=\"p5\""));
        }
    });
}

#[test]
fn a_pdf_is_printed_or_the_reader_is_told_how_to_print() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose_to_all(&ana, "No more chimneys");
        write(&ana, &page, TEXT);
        let answer = ana.get(&format!("{page}/text.pdf"));
        if printing::installed().is_there() {
            assert!(answer.ok().bytes.starts_with(b"%PDF-"));
            assert!(ana.get(&page).body().contains("/text.pdf"));
        } else {
            answer.is(StatusCode::NOT_FOUND).says("Print the page from your browser instead");
            assert!(!ana.get(&page).body().contains("/text.pdf"));
        }
    });
}

#[test]
fn a_text_for_the_network_is_taken_along_by_nobody_else() {
    each(|house| {
        let ana = house.member("Ana");
        let page = crate::tests::propose(&ana, "Among ourselves");
        write(&ana, &page, TEXT);
        for file in ["text.md", "text.txt", "text.html", "text.pdf"] {
            house.visitor().get(&format!("{page}/{file}")).is(StatusCode::NOT_FOUND);
        }
        house.member("Ben").get(&format!("{page}/text.md")).ok();
    });
}
