//! What holds for any text at all.

use crate::tags::{Tag, attributes, tags};
use crate::{
    Html, Kind, Rendering, excerpt, html_to_text, plain_text, render_with, sanitise_html, word_diff,
};
use proptest::prelude::*;

/// Words that attacks and Markdown are made of, in any order, with any text between them.
fn hostile() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:x\">",
        "<style>",
        "<svg/onload=x>",
        "<math>",
        "<mtext>",
        "</p>",
        "<table>",
        "<mglyph>",
        "<![CDATA[",
        "-->",
        "<!--",
        "<iframe srcdoc='",
        "<noscript>",
        "[participants event=\"1\"]",
        "[participants event=”",
        "]",
        "(javascript:x)",
        "![",
        "](//evil.org/x.png)",
        "`",
        "```\n",
        "> ",
        "- ",
        "\n\n",
        "\n",
        "| a |\n|--|\n",
        "[^1]",
        "[^1]: ",
        "*",
        "_",
        "~~",
        "<p id=main style='x' dir=\"",
        "\" onclick=\"x",
        "&#x3C;script&#x3E;",
        "&#xFDD0;0&#xFDD1;",
        "\u{FDD0}0\u{FDD1}",
        "%EF%B7%900%EF%B7%91",
        "\\",
        "<img alt='",
        "'>",
        "<textarea>",
        "<title>",
        "<xmp>",
        "<plaintext>",
        "<select>",
        "<form action=x>",
        "\0",
        "\u{202E}",
    ]);
    prop::collection::vec(prop_oneof![3 => words.prop_map(str::to_owned), 1 => any::<String>()], 0..24)
        .prop_map(|parts| parts.concat())
}

const BAD_TAGS: [&str; 11] =
    ["base", "button", "form", "iframe", "link", "math", "meta", "object", "script", "style", "svg"];
const BAD_ATTRIBUTES: [&str; 8] =
    ["action", "formaction", "onclick", "onerror", "onload", "srcdoc", "srcset", "style"];

/// The HTML as a browser reads it: through an HTML parser that lets the worst stand.
fn read_again(html: &str) -> String {
    let mut permissive = ammonia::Builder::default();
    permissive
        .clean_content_tags(Default::default())
        .add_tags(BAD_TAGS)
        .add_generic_attributes(BAD_ATTRIBUTES)
        .add_url_schemes(["javascript", "data", "vbscript"]);
    permissive.clean(html).to_string()
}

fn assert_harmless(html: &str) {
    let read = read_again(html);
    for tag in tags(&read) {
        let Tag::Open { name, attributes: written } = tag else { continue };
        assert!(!BAD_TAGS.contains(&name), "{html}");
        for (key, value) in attributes(written) {
            assert!(!BAD_ATTRIBUTES.contains(&key), "{html}");
            assert!(key != "src" || value.starts_with("/files/"), "{html}");
            let scheme = value.split_once(':').map(|(scheme, _)| scheme.trim().to_lowercase());
            let runs = matches!(scheme.as_deref(), Some("javascript" | "data" | "vbscript"));
            assert!(key != "href" || !runs, "{html}");
        }
    }
}

#[test]
fn the_check_sees_what_runs() {
    for html in [
        "<script>x</script>",
        "<b onclick=x>",
        "<a href='javascript:x'>",
        "<img src='//a'>",
        "<svg onload=x>",
    ] {
        assert!(std::panic::catch_unwind(|| assert_harmless(html)).is_err(), "{html}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]


    #[test]
    fn nothing_that_runs_survives(source in hostile()) {
        let note = |_: &crate::Shortcode| "note".to_owned();
        let options = Rendering {
            own_images: &["/files/"],
            shortcodes: &["participants"],
            editor_note: Some(&note),
            ..Rendering::default()
        };
        let html = render_with(&source, &options, &mut |_| None);
        assert_harmless(html.as_str());
        let html = render_with(&source, &options, &mut |_| Some(Html::of_text("<ok>")));
        assert_harmless(html.as_str());
        assert_harmless(sanitise_html(&source).as_str());
    }

    #[test]
    fn text_of_any_source_is_bounded(source in hostile(), most in 0_usize..60) {
        prop_assert!(excerpt(&source, most).chars().count() <= most);
        plain_text(&source);
        html_to_text(&source);
    }

    #[test]
    fn both_versions_can_be_read_from_their_difference(old in "[ab \\n.é]{0,60}", new in "[ab \\n.é]{0,60}") {
        let changes = word_diff(&old, &new);
        let without = |kind| {
            let kept = changes.iter().filter(|change| change.kind != kind);
            kept.map(|change| change.text.as_str()).collect::<String>()
        };
        prop_assert_eq!(without(Kind::Added), old);
        prop_assert_eq!(without(Kind::Removed), new);
    }
}

/// Texts in which nearly nothing is Markdown, and what could be taken for it.
fn modest() -> impl Strategy<Value = String> {
    let parts = vec![
        "What number two is about",
        "اجتماع، غدا؟",
        "网络，会议。",
        "www.example.org",
        "(see there)",
        "“so”",
        "it's",
        "a - b",
        "!",
        "50 %",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n \n",
        "- ",
        "1. ",
        "3) ",
        "---",
        "and/or",
        ".",
    ];
    prop::collection::vec(prop::sample::select(parts), 0..10).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_without_marks_is_what_reading_it_as_markdown_gives(source in modest()) {
        if let Some(plain) = crate::plain::unmarked(&source) {
            prop_assert_eq!(plain, crate::plain::rendered(&source));
        }
    }
}

#[test]
fn most_of_what_calendars_say_has_no_marks() {
    let said = "What number 7 is about, in a sentence or two\nthat people (would) read.\n\nOnline, too!";
    let plain = "What number 7 is about, in a sentence or two that people (would) read.\n\nOnline, too!";
    assert_eq!(crate::plain::unmarked(said).as_deref(), Some(plain));
    for marked in
        ["- one", "1. one", "*so*", "a\\b", "a <b>", "[x](y)", "one  \ntwo", "    code", "# a", "&amp;"]
    {
        assert_eq!(crate::plain::unmarked(marked), None, "{marked}");
    }
}
