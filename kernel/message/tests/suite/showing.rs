//! A text as HTML.

use message::{Addresses, html};

fn shown(text: &str) -> String {
    html(text, Addresses::Hidden, "Quoted").as_str().to_owned()
}

/// What stands within the whole.
fn inside(text: &str) -> String {
    let whole = shown(text);
    whole.strip_prefix("<div class=\"letter\">").unwrap().strip_suffix("</div>").unwrap().to_owned()
}

#[test]
fn paragraphs_keep_their_lines_and_find_their_direction() {
    assert_eq!(inside("one\ntwo\n\n\nمرحبا\n"), "<p dir=\"auto\">one\ntwo</p><p dir=\"auto\">مرحبا</p>");
    assert_eq!(inside(""), "");
}

#[test]
fn tags_in_a_text_are_text() {
    let html = inside("<script>alert('&')</script>");
    assert_eq!(html, "<p dir=\"auto\">&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>");
}

#[test]
fn a_quote_is_folded_with_the_line_that_says_whose_it_is() {
    let long = "> line\n".repeat(10);
    let html = inside(&format!("Hello\n\nOn 1 May 2026, Ana wrote:\n{long}\nAnswer\n"));
    assert!(html.starts_with("<p dir=\"auto\">Hello</p><details class=\"quote\"><summary>Quoted</summary><p dir=\"auto\">On 1 May 2026, Ana wrote:</p><blockquote><p dir=\"auto\">line"), "{html}");
    assert!(html.ends_with("</p></blockquote></details><p dir=\"auto\">Answer</p>"), "{html}");
}

#[test]
fn attributions_are_known_in_other_languages_and_on_several_lines() {
    for by in [
        "Le 1 mai 2026, Ana\na écrit :",
        "Ana escribió:",
        "1 мая 2026 г. Ана пишет:",
        "Ana 于2026年5月1日写道：",
        "Ana R. <ana@example.org> schrieb:",
    ] {
        let html = inside(&format!("Hello\n\n{by}\n\n> x\n"));
        assert!(
            html.starts_with(
                "<p dir=\"auto\">Hello</p><details class=\"quote\"><summary>Quoted</summary><p dir"
            ),
            "{by}: {html}"
        );
    }
    let html = inside("This is what I mean:\n> x\n");
    assert!(html.starts_with("<p dir=\"auto\">This is what I mean:</p><details"), "{html}");
}

#[test]
fn a_short_quote_that_is_answered_stands_open() {
    assert!(inside("> why?\nBecause.\n").starts_with("<details class=\"quote\" open>"));
    assert!(inside("Because.\n> why?\n").contains("<details class=\"quote\">"));
    assert!(inside("> nothing but a quote\n").starts_with("<details class=\"quote\" open>"));
}

#[test]
fn quotes_in_quotes_stand_in_each_other_once() {
    let html = inside("> a\n>\n> > b\n> >\n>> c\n> d\n");
    assert_eq!(html.matches("<details").count(), 1);
    assert_eq!(html.matches("<blockquote>").count(), 2, "{html}");
    assert_eq!(html.matches("</blockquote>").count(), 2);
    let deep = inside(&format!("{} x\n", ">".repeat(5_000)));
    assert_eq!(deep.matches("<blockquote>").count(), 8);
}

#[test]
fn a_sentence_that_begins_with_from_is_no_quote() {
    assert_eq!(inside(">From here on\n"), "<p dir=\"auto\">&gt;From here on</p>");
}

#[test]
fn a_quote_without_marks_is_folded_too() {
    let html = inside("Yes.\n\n-----Original Message-----\nFrom: Ana\n\nShall we?\n");
    assert!(html.starts_with("<p dir=\"auto\">Yes.</p><details class=\"quote\"><summary>"), "{html}");
    assert!(html.contains("Shall we?</p></blockquote></details>"), "{html}");
}

#[test]
fn the_header_lines_of_outlook_begin_a_quote_and_those_of_a_forward_do_not() {
    let outlook = "Yes.\n\n________________________________\nFrom: Ana\nSent: Friday\nTo: Ben\n\nShall we?\n";
    assert!(
        inside(outlook).starts_with("<p dir=\"auto\">Yes.</p><details class=\"quote\">"),
        "{}",
        inside(outlook)
    );
    assert!(!inside(outlook).contains("____"));
    let forward =
        "See below.\n\n---------- Forwarded message ---------\nFrom: Ana\nDate: Friday\n\nShall we?\n";
    assert!(!inside(forward).contains("<details"));
}

#[test]
fn a_signature_is_set_apart() {
    assert_eq!(
        inside("Bye\n-- \nAna\nExample\n"),
        "<p dir=\"auto\">Bye</p><p class=\"signature\" dir=\"auto\">--\nAna\nExample</p>"
    );
    assert!(
        inside(&format!("Bye\n{}\nA list\nhttps://l.example/\n", "_".repeat(47)))
            .contains("<p class=\"signature\"")
    );
    assert!(!inside("a\n--\nb\n\n\n\n\n\n\n\n\n\n\n\n\nc").contains("signature"));
}

#[test]
fn addresses_of_the_web_become_links_and_no_others() {
    let link = |address: &str| format!("<a href=\"{address}\" rel=\"nofollow noopener\">{address}</a>");
    for (text, expected) in [
        ("see https://a.example/b?c=d.", format!("see {}.", link("https://a.example/b?c=d"))),
        ("(http://a.example/b_(c))", format!("({})", link("http://a.example/b_(c)"))),
        ("<https://a.example/x>", format!("&lt;{}&gt;", link("https://a.example/x"))),
        ("见https://a.example/x。谢谢", format!("见{}。谢谢", link("https://a.example/x"))),
        ("https://l.example/r/<id>", format!("{}&lt;id&gt;", link("https://l.example/r/"))),
        (
            "javascript:alert(1) ftp://a.example https://",
            "javascript:alert(1) ftp://a.example https://".to_owned(),
        ),
    ] {
        assert_eq!(inside(text), format!("<p dir=\"auto\">{expected}</p>"));
    }
    assert!(inside("https://a.example/\"onclick=x").contains("<a href=\"https://a.example/\" rel"));
    assert!(inside("https://a.example/?a&b").contains("href=\"https://a.example/?a&amp;b\""));
}

#[test]
fn mail_addresses_are_hidden_unless_asked_for() {
    assert_eq!(inside("ana.r+x@lists.example.org, <b@c>"), "<p dir=\"auto\">ana.r+x@…, &lt;b@…&gt;</p>");
    assert_eq!(inside("ana at example.org"), "<p dir=\"auto\">ana at example.org</p>");
    assert_eq!(inside("\"ana r\"@example.org"), "<p dir=\"auto\">&quot;ana r&quot;@…</p>");
    assert!(
        inside("https://l.example/r/abc@def.example/")
            .contains("href=\"https://l.example/r/abc@def.example/\"")
    );
    let shown = html("ana@example.org", Addresses::Shown, "Quoted");
    assert_eq!(shown.as_str(), "<div class=\"letter\"><p dir=\"auto\">ana@example.org</p></div>");
}

#[test]
fn addresses_are_hidden_in_one_line_too() {
    assert_eq!(
        message::hide_addresses("ana@example.org: see https://l.example/a@b"),
        "ana@…: see https://l.example/a@b"
    );
}

#[test]
fn columns_keep_their_width() {
    assert_eq!(inside("a    1\nbb   2\n"), "<pre dir=\"auto\">a    1\nbb   2</pre>");
    let diff = "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\n+b\n\nThanks\n";
    assert!(inside(diff).starts_with("<pre dir=\"auto\">diff --git"), "{}", inside(diff));
    assert!(inside(diff).ends_with("\n+b</pre><p dir=\"auto\">Thanks</p>"), "{}", inside(diff));
    assert_eq!(
        inside("a sentence.  And another.\nand more\n"),
        "<p dir=\"auto\">a sentence.  And another.\nand more</p>"
    );
}

#[test]
fn in_a_thread_a_long_quote_is_a_link_and_a_short_one_that_is_answered_stands() {
    let long = "> one\n> two\n> three\n> four\n> five\n> six\n> seven\n";
    let text = format!("I agree.\n\n> short\n\nWith this.\n\n{long}\nNot with that.\n");
    let shown = message::html_in_thread(&text, Addresses::Hidden, "Quoted", "/m/1");
    assert!(shown.as_str().contains("<details class=\"quote\" open>"), "{shown}");
    assert!(shown.as_str().contains("<p class=\"quote\"><a href=\"/m/1\">Quoted</a></p>"), "{shown}");
    assert!(!shown.as_str().contains("seven"), "{shown}");
}
