//! Links by name: where they are read, where they stay text, and that nothing slips through them.

use crate::{Html, NameLink, Rendering, name_links, plain_text, rename_links, render, render_linked};

fn shown(source: &str) -> String {
    let mut link = |link: &NameLink| Some(NameLink::to(&format!("/{}", link.written()), link.shown()));
    render_linked(source, &Rendering::default(), &mut |_| None, &mut link).as_str().trim().to_owned()
}

fn written(source: &str) -> Vec<String> {
    name_links(source).iter().map(|link| link.written().to_owned()).collect()
}

#[test]
fn a_name_in_two_brackets_is_a_link() {
    assert_eq!(
        shown("See [[Our  aims]]."),
        "<p dir=\"auto\">See <a href=\"/Our aims\"><bdi>Our aims</bdi></a>.</p>"
    );
    assert!(shown("See [[Our aims|*what* we want]].").contains("<bdi>*what* we want</bdi>"));
    assert!(shown("| a |\n| - |\n| [[x|y]] |").contains("<a href=\"/x\"><bdi>y</bdi></a></td>"));
    assert!(shown("# [[x]]").starts_with("<h2"));
    let links = name_links("[[event:Bali]] [[IGF: report]] [[a:]]");
    let kinds: Vec<_> = links.iter().map(NameLink::kind_and_name).collect();
    assert_eq!(kinds, [Some(("event", "Bali")), None, None]);
}

#[test]
fn in_code_in_links_and_behind_a_backslash_it_is_text() {
    for source in
        ["`[[x]]`", "    [[x]]", "```\n[[x]]\n```", "\\[[x]]", "[[x]](https://a.example)", "[a [[x]]](/b)"]
    {
        assert!(!shown(source).contains("href=\"/x\""), "{source}: {}", shown(source));
        assert!(written(source).is_empty(), "{source}");
        assert!(shown(source).contains("[x]"), "{source}: {}", shown(source));
    }
    assert!(written("[[]] [[ ]] [[^1]] [[a\nb]] [[a|b|c]] [x][[y]").is_empty());
    assert_eq!(render("[[x]]", &Rendering::default()).as_str().trim(), "<p dir=\"auto\">[[x]]</p>");
}

#[test]
fn what_leads_nowhere_shows_its_words() {
    let plain = |source: &str| render_linked(source, &Rendering::default(), &mut |_| None, &mut |_| None);
    assert_eq!(plain("[[a|<b>]]").as_str().trim(), "<p dir=\"auto\">&lt;b&gt;</p>");
    assert_eq!(plain_text("See [[Our aims]] and [[x|those]]."), "See Our aims and those.");
}

#[test]
fn nothing_is_injected_through_a_name_or_its_words() {
    let html = shown("[[\"><script>alert(1)</script>|<img src=x onerror=y>]]");
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    assert!(html.contains("&lt;img src=x onerror=y&gt;"), "{html}");
    // A mark that is spelled as an entity stands for nothing more than was written.
    let html = shown("[[x]] &#xFDD0;0&#xFDD1; &#xFDD0;0&#xFDD1;");
    assert_eq!(html.matches("<a ").count(), 1, "{html}");
}

#[test]
fn links_are_renamed_where_they_are_links() {
    let source = "[[a]] `[[a]]` [[a|w]]\n\n    [[a]]\n\n[[b]] [c](/d)";
    let renamed = rename_links(source, &mut |link| {
        (link.written() == "a")
            .then(|| link.words().map_or("[[A]]".to_owned(), |words| format!("[[A|{words}]]")))
    });
    assert_eq!(renamed, "[[A]] `[[a]]` [[A|w]]\n\n    [[a]]\n\n[[b]] [c](/d)");
    let long = "x".repeat(300_000) + "[[a]]";
    assert_eq!(rename_links(&long, &mut |_| None), long);
}

#[test]
fn a_text_has_room_for_five_hundred_links() {
    let source: String = (0..700).map(|n| format!("[[page {n}]] ")).collect();
    assert_eq!(written(&source).len(), 500);
    let mut count = 0;
    let _: Html = render_linked(&source, &Rendering::default(), &mut |_| None, &mut |_| {
        count += 1;
        None
    });
    assert_eq!(count, 500);
}
