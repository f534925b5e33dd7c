//! What Markdown and outside HTML come to.

use crate::{Rendering, render, sanitise_html};

fn shown(source: &str) -> String {
    render(source, &Rendering::default()).as_str().trim().to_owned()
}

#[test]
fn headings_leave_the_first_level_to_the_page() {
    assert_eq!(shown("# Aims"), "<h2 dir=\"auto\">Aims</h2>");
    assert_eq!(shown("###### Detail"), "<h6 dir=\"auto\">Detail</h6>");
    assert_eq!(shown("<h1>Raw</h1>"), "<h2 dir=\"auto\">Raw</h2>");
}

#[test]
fn tables_strikethrough_bare_addresses_and_footnotes_are_shown() {
    let html = shown("| a | b |\n|---|--:|\n| 1 | 2 |");
    assert!(html.contains("<table dir=\"ltr\">") && html.contains("<td align=\"right\">2</td>"), "{html}");
    assert_eq!(shown("~~gone~~"), "<p dir=\"auto\"><del>gone</del></p>");
    let link = "<a href=\"https://a.org/x\" rel=\"nofollow noopener\">https://a.org/x</a>";
    assert_eq!(shown("See https://a.org/x."), format!("<p dir=\"auto\">See {link}.</p>"));
    assert_eq!(shown("强调**中文。**文本"), "<p dir=\"auto\">强调<strong>中文。</strong>文本</p>");
}

#[test]
fn footnotes_of_two_texts_on_one_page_keep_apart() {
    let options = Rendering { id_prefix: "report-2-", ..Rendering::default() };
    let html = render("Said[^a].\n\n[^a]: By whom.", &options).to_string();
    assert!(html.contains("href=\"#report-2-fn-a\"") && html.contains("id=\"report-2-fn-a\""), "{html}");
    assert!(html.contains("id=\"report-2-fnref-a\"") && html.contains("class=\"footnotes\""), "{html}");
}

#[test]
fn ids_of_the_page_cannot_be_taken() {
    assert_eq!(shown("<p id=\"main\">x</p>"), "<p dir=\"auto\">x</p>");
}

#[test]
fn only_web_and_mail_addresses_are_links() {
    for address in
        ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "JaVaScRiPt:x"]
    {
        assert!(!shown(&format!("[x]({address})")).contains("href"), "{address}");
        assert!(!shown(&format!("<a href=\"{address}\">x</a>")).contains("href"), "{address}");
    }
    assert!(shown("[x](mailto:a@b.org)").contains("href=\"mailto:a@b.org\""));
    assert!(shown("[x](/events/bali)").contains("href=\"/events/bali\""));
}

#[test]
fn pictures_of_others_become_links_and_ours_stay() {
    let options =
        Rendering { own_images: &["/files/", "https://bits.example/files/"], ..Rendering::default() };
    let html = |source: &str| render(source, &options).to_string();
    let own = html("![A hall](/files/ab12)");
    assert!(own.contains("<img src=\"/files/ab12\" alt=\"A hall\" loading=\"lazy\">"), "{own}");
    assert!(html("![x](https://bits.example/files/1)").contains("<img"));
    let others = [
        "https://evil.org/files/x.png",
        "//evil.org/files/x.png",
        "/\\evil.org/files/",
        "https://bits.example.evil.org/files/",
        "https://bits.example@evil.org/files/",
        "/files/../logout",
        "/other/x",
        "mailto:a@b.org",
    ];
    for source in others {
        let outside = html(&format!("![Seen](<{source}>) <img src=\"{source}\">"));
        assert!(!outside.contains("<img"), "{source}: {outside}");
    }
    let link = "<a href=\"https://evil.org/x.png\" rel=\"nofollow noopener\">Seen</a>";
    assert_eq!(html("![Seen](https://evil.org/x.png)").trim(), format!("<p dir=\"auto\">{link}</p>"));
    let inside = html("[![Seen](https://evil.org/x.png)](https://a.org)");
    assert!(inside.contains("\">Seen</a>") && inside.matches("<a ").count() == 1, "{inside}");
    assert!(!html("<img srcset=\"https://evil.org/x 2x\" alt=\"a\">").contains("evil"));
}

#[test]
fn what_runs_or_dresses_up_is_dropped() {
    let bad = "<script>alert(1)</script><style>p{}</style>\
               <p onclick=\"x()\" style=\"color:red\" class=\"button\">T</p>\
               <form action=\"/x\"><button>B</button></form>\
               <iframe src=\"//a\">I</iframe><svg><a>S</a></svg>";
    let html = shown(bad);
    for word in ["alert", "style", "onclick", "class", "form", "button", "iframe", "svg"] {
        assert!(!html.contains(word), "{word}: {html}");
    }
    assert!(html.contains("<p dir=\"auto\">T</p>"), "{html}");
}

#[test]
fn every_block_runs_the_way_of_its_own_letters() {
    let html = shown("السلام عليكم\n\nPeace\n\n- أول\n- second\n\n> «مقتبس»");
    assert!(html.contains("<ul dir=\"rtl\">"), "{html}");
    assert!(
        html.contains("<li dir=\"rtl\">أول</li>") && html.contains("<li dir=\"ltr\">second</li>"),
        "{html}"
    );
    assert!(
        html.contains("<blockquote dir=\"rtl\">") && html.contains("<p dir=\"auto\">Peace</p>"),
        "{html}"
    );
    assert_eq!(shown("<p dir=\"rtl\">x</p>"), "<p dir=\"rtl\">x</p>");
    assert_eq!(shown("<p dir=\"up\" lang=\"fr\">x</p>"), "<p lang=\"fr\">x</p>");
}

#[test]
fn nesting_beyond_reason_is_shown_as_it_was_written() {
    let html = shown(&">".repeat(50_000));
    assert!(html.starts_with("<pre") && !html.contains("<blockquote"));
    assert!(sanitise_html(&"<div></x>".repeat(20_000)).as_str().starts_with("<pre"));
}

#[test]
fn html_from_outside_keeps_its_text_and_links() {
    let html = sanitise_html(
        "<html><head><title>T</title></head><body><h1>Aims</h1>\
         <p>One<br>two <a href=\"https://a.org\" onclick=x>there</a></p></body></html>",
    );
    let link = "<a href=\"https://a.org\" rel=\"nofollow noopener\">there</a>";
    assert_eq!(html.as_str(), format!("<h3 dir=\"auto\">Aims</h3><p dir=\"auto\">One<br>two {link}</p>"));
}

#[test]
fn a_text_that_closes_up_skips_no_level_before_its_first_heading() {
    let closes_up = Rendering { closes_up: true, ..Rendering::default() };
    let html = |source: &str| render(source, &closes_up).to_string();
    assert_eq!(html("## Notice\n\n### To all").matches("<h2").count(), 1);
    assert!(html("## Notice\n\n### To all").contains("<h3"));
    assert!(html("# Title\n\n## Notice").contains("<h3"));
    assert!(html("#### Deep").contains("<h2"));
}
