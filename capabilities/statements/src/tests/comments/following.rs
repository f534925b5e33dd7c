//! Comments stay with the words that they are about.

use super::{TEXT, asks, each, made, mark, on, write};
use web::axum::http::StatusCode;

#[test]
fn a_comment_says_what_became_of_the_words_that_it_is_about() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let whole = made(&on(&ana, &page, neutral, "On all of it.").send());
        let part = made(&on(&ana, &page, neutral, "On a word.").with("selected", "Networks").send());
        write(house, &page, &TEXT.replace("are neutral", "must be neutral"));
        ana.get(&whole).ok().says("changed since").says("What has changed since the comment");
        ana.get(&part).ok().lacks("changed since Concern").says("Networks");
        write(house, &page, TEXT);
        ana.get(&whole).ok().lacks("changed since");
        write(house, &page, &TEXT.replace("\n\nNetworks are neutral.", ""));
        for comment in [&whole, &part] {
            ana.get(comment).ok().says("text removed").says("Networks are neutral.");
        }
        let removed = ana.get(&format!("{page}/comments?about=removed")).ok();
        removed.says("On all of it.").says("On a word.").says("Networks are neutral.");
        ana.get(&page).ok().says("Text that was removed 2").lacks(&format!("¶{neutral}"));
        ana.get(&format!("{page}/paragraphs/{neutral}"))
            .ok()
            .says("This paragraph was removed")
            .says("On a word.");
    });
}

#[test]
fn a_comment_on_a_paragraph_that_was_just_removed_is_kept_with_its_words() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let form = on(&eve, &page, neutral, "I was writing this.");
        write(house, &page, &TEXT.replace("\n\nNetworks are neutral.", ""));
        let shown = form.done().ok().says("I was writing this.").says("text removed");
        shown.says("Networks are neutral.");
        eve.get(&format!("{page}/comments?about=removed")).ok().says("I was writing this.");
        // What is wrong with it is said on the page of the paragraph that is not there, with what was typed.
        let again = eve.fill(&format!("{page}/comments")).with("about", "paragraph").with("mark", neutral);
        let again = again.with("revision", 1).with("kind", "concern").with("words", "And this.").send();
        again.is(StatusCode::UNPROCESSABLE_ENTITY).says("And this.");
    });
}

#[test]
fn a_paragraph_that_moves_takes_its_comments_along() {
    each(|house| {
        let ana = house.member("Ana");
        let page = asks(house, &ana, "network");
        let neutral = mark(house, &page, "neutral");
        let comment = made(&on(&ana, &page, neutral, "Stays with me.").send());
        write(
            house,
            &page,
            "# On access\n\nWe call on all governments to act.\n\nEverybody has a right to the Internet.\n\nNetworks are neutral.",
        );
        assert_eq!(mark(house, &page, "neutral"), neutral);
        ana.get(&comment).ok().lacks("text removed").lacks("changed since");
        ana.get(&format!("{page}/paragraphs/{neutral}")).ok().says("Stays with me.");
    });
}
