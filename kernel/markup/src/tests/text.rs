//! Plain text and excerpts.

use crate::{excerpt, html_to_text, plain_text};

#[test]
fn plain_text_keeps_paragraphs_and_items_and_drops_marks() {
    let source = "# Aims\n\nWe *meet* in\n[Bali](https://a.org) &amp; online.\n\n- one\n- two\n\n\
                  [participants event=1]\n\n`a  b`\n\n```\nx\n  y\n```";
    assert_eq!(plain_text(source), "Aims\n\nWe meet in Bali & online.\n\n- one\n- two\n\na b\n\nx\n  y");
    assert_eq!(plain_text("| a | b |\n|--|--|\n| 1 | 2 |"), "a b\n1 2");
    assert_eq!(plain_text("&lt;b&gt; &amp;lt;"), "<b> &lt;");
}

#[test]
fn an_excerpt_ends_at_a_word() {
    assert_eq!(excerpt("One *two*\n\nthree", 40), "One two three");
    assert_eq!(excerpt("The open Internet, for all", 19), "The open Internet…");
    assert_eq!(excerpt("الإنترنت المفتوح للجميع", 18), "الإنترنت المفتوح…");
    assert_eq!(excerpt("互联网治理论坛", 4), "互联网…");
    assert_eq!(excerpt("Verfassungsbeschwerde", 8), "Verfass…");
    assert_eq!(excerpt("x y", 0), "");
}

#[test]
fn an_excerpt_does_not_cut_a_letter_apart() {
    let family = "👩‍👩‍👧‍👦";
    assert_eq!(excerpt(&family.repeat(3), 10), format!("{family}…"));
}

#[test]
fn text_of_html_shows_where_links_lead() {
    let html = "<p>Join <a href=\"https://a.org/z\">here</a> or https://b.org</p>\
                <ul><li>one</li><li>two</li></ul>a<br>b";
    assert_eq!(html_to_text(html), "Join here (https://a.org/z) or https://b.org\n\n- one\n- two\n\na\nb");
    assert_eq!(html_to_text("<a href=\"https://a.org/\">https://a.org/</a>"), "https://a.org/");
    assert_eq!(html_to_text("<script>x</script>a&nbsp;&lt; b"), "a < b");
}
