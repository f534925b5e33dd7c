//! Shortcodes, in every spelling and place.

use crate::{Html, Place, Rendering, Shortcode, Target, render_with, shortcodes};
use base::{Parse, Slug};

const NAMES: [&str; 3] = ["participants", "backgroundpapers", "eventreports"];

fn shown(source: &str) -> String {
    let options = Rendering { shortcodes: &NAMES, ..Rendering::default() };
    let html =
        render_with(source, &options, &mut |code| Some(Html::trusted(format!("<b>{}</b>", code.name()))));
    html.as_str().trim().to_owned()
}

fn only(source: &str) -> Shortcode {
    let mut found = shortcodes(source, &NAMES);
    assert_eq!(found.len(), 1, "{source}: {found:?}");
    found.remove(0)
}

#[test]
fn every_kind_of_quote_is_read() {
    let values = [
        "\"81910\"",
        "”81910”",
        "“81910”",
        "„81910“",
        "«81910»",
        "« 81910 »",
        "'81910'",
        "‘81910’",
        "’81910’",
        "‚81910‘",
        "″81910″",
        "”81910″",
        "81910",
        "#81910",
        "＂81910＂",
    ];
    for value in values {
        let code = only(&format!("[participants event={value}]"));
        assert_eq!(code.target("event"), Some(Target::Number(81_910)), "{value}");
    }
    assert_eq!(only("[Participants\u{A0}Event = ”81910” role='all' /]").get("role"), Some("all"));
}

#[test]
fn an_event_is_named_by_its_address_too() {
    let bali = Slug::parse("best-bits-bali").map(Target::Name).ok();
    for value in [
        "best-bits-bali",
        "\"best-bits-bali\"",
        "\"/events/best-bits-bali\"",
        "https://bits.example/events/best-bits-bali",
        "”https://bits.example/events/best-bits-bali/?lang=fr#papers”",
    ] {
        assert_eq!(only(&format!("See\n\n[eventreports event={value}]")).target("event"), bali, "{value}");
    }
    assert_eq!(only("[participants event=\"?\"]").target("event"), None);
}

#[test]
fn it_takes_the_place_of_its_paragraph_or_stands_in_the_line() {
    assert_eq!(shown("[participants event=1]"), "<b>participants</b>");
    assert_eq!(
        shown("[participants event=1]\n[eventreports event=1]"),
        "<b>participants</b>\n<b>eventreports</b>"
    );
    assert_eq!(shown("With [participants event=1]."), "<p dir=\"auto\">With <b>participants</b>.</p>");
    assert_eq!(shown("- [participants event=1]"), "<ul>\n<li><b>participants</b></li>\n</ul>");
    assert_eq!(only("- [participants event=1]").place(), Place::Block);
    assert_eq!(only("<div>\n[participants event=1]\n</div>").place(), Place::Block);
    assert_eq!(only("## [participants event=1]").place(), Place::Inline);
    assert_eq!(only("With **[participants event=1]**").place(), Place::Inline);
}

#[test]
fn in_code_links_and_attributes_it_is_text() {
    for source in [
        "`[participants event=\"1\"]`",
        "```\n[participants event=\"1\"]\n```",
        "    [participants event=\"1\"]",
        "<code>[participants event=\"1\"]</code>",
        "\\[participants event=\"1\"]",
        "[x [participants event=\"1\"] y](/z)",
        "[participants event=\"1\"](/z)",
        "<p title='[participants event=\"1\"]'>x</p>",
        "[x](</[participants event=\"1\"]>)",
        "![[participants event=\"1\"]](https://a.org/x.png)",
    ] {
        let html = shown(source);
        assert!(!html.contains("<b>") && !html.contains('\u{FDD0}') && !html.contains("%EF%B7"), "{html}");
        assert!(html.contains("participants event="), "{html}");
    }
}

#[test]
fn unknown_names_and_words_in_brackets_stay_as_text() {
    for source in [
        "[gallery ids=1]",
        "[participants]",
        "[participants from Kenya]",
        "[participants event=\"1]",
        "[ ] todo",
    ] {
        assert_eq!(shown(source), format!("<p dir=\"auto\">{source}</p>"), "{source}");
    }
}

#[test]
fn one_that_comes_to_nothing_is_noted_to_editors_only() {
    let readers = Rendering { shortcodes: &NAMES, ..Rendering::default() };
    assert!(render_with("[participants event=9]", &readers, &mut |_| None).is_empty());
    let note = |code: &Shortcode| format!("No event for {} <here>", code.source());
    let editors = Rendering { editor_note: Some(&note), ..readers };
    let block = render_with("[participants event=\"9\"]", &editors, &mut |_| None);
    let text = "No event for [participants event=&quot;9&quot;] &lt;here&gt;";
    assert_eq!(block.as_str().trim(), format!("<p class=\"note\" dir=\"auto\">{text}</p>"));
    let inline = render_with("So [participants event=\"9\"]", &editors, &mut |_| None);
    assert!(inline.as_str().contains(&format!("<span class=\"note\" dir=\"auto\">{text}</span>")));
}

#[test]
fn one_text_cannot_ask_without_end() {
    assert_eq!(shortcodes(&"[participants event=1] ".repeat(500), &NAMES).len(), 100);
    let forged = format!("[participants event=1] {}", "&#xFDD0;0&#xFDD1; ".repeat(500));
    assert_eq!(shortcodes(&forged, &NAMES).len(), 1);
}

#[test]
fn marks_in_the_source_are_not_taken_for_ours() {
    assert_eq!(shown("\u{FDD0}0\u{FDD1}"), "<p dir=\"auto\">0</p>");
}

#[test]
fn what_texts_put_in_ends_at_a_length_however_often_they_say_so() {
    let options = Rendering { shortcodes: &NAMES, ..Rendering::default() };
    let source = "[participants event=1]\n\n".repeat(100);
    let mut asked = 0;
    let html = render_with(&source, &options, &mut |_| {
        asked += 1;
        Some(Html::trusted("x".repeat(crate::LONGEST)))
    });
    assert_eq!(asked, 2);
    assert_eq!(html.as_str().matches("[participants event=1]").count(), 98, "the others stay as text");
    assert!(html.as_str().len() < 3 * crate::LONGEST);
}
