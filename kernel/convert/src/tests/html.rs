//! Web pages: their text, and nothing that a browser would run.

use super::markdown;

fn converted(page: &str) -> String {
    markdown("a.html", page.as_bytes())
}

#[test]
fn a_page_is_its_text() {
    let page = "<!DOCTYPE html><head><title>No</title><style>p{}</style></head><nav>No</nav>
        <h1>A <b>heading</b></h1><p>Words\n  <em>and</em> <strong>more</strong>,<br>then<script>no()</script>
        <a href='https://example.org/a'>a link</a> and <a href='javascript:x'>none</a>.<p>Next<div>Last</div>";
    let expected = "# A heading\n\nWords *and* **more**,\\\nthen [a link](https://example.org/a) and none.\n\nNext\n\nLast";
    assert_eq!(converted(page), expected);
}

#[test]
fn lists_quotes_and_code_keep_their_shape() {
    let page = "<ol start=4><li>four<ul><li>inner</ul><li>five</ol><ul><li>other</ul>
        <blockquote><p>One<p>Two</blockquote><pre><code>let x = `1`;\n  y\n</code></pre><hr>";
    let expected =
        "4. four\n   - inner\n5. five\n\n+ other\n\n> One\n>\n> Two\n\n```\nlet x = `1`;\n  y\n```\n\n***";
    assert_eq!(converted(page), expected);
}

#[test]
fn a_table_is_a_table_and_a_frame_is_none() {
    let page = "<table><tr><th>a<th>b<tr><td>c<p>d</p><td><ul><li>e</ul></table><table><tr><td>alone</table>";
    assert_eq!(converted(page), "| a | b |\n| --- | --- |\n| c d | e |\n\nalone");
}

#[test]
fn a_page_says_its_encoding() {
    let page = b"<html><meta charset=\"windows-1251\"><p>\xcf\xf0\xe8\xe2\xe5\xf2";
    assert_eq!(markdown("a.htm", page), "Привет");
    assert_eq!(markdown("a.html", b"<html><p>caf\xe9"), "café");
}

#[test]
fn words_that_look_like_markup_stay_words() {
    let page = "<p># no heading<p>- no item<p>1. no number<p>a * b * c _d_ &lt;b&gt; &amp;amp; [x](y)<p>1986. That year<p>C# and snake_case";
    let expected = "\\# no heading\n\n\\- no item\n\n1\\. no number\n\n\
        a \\* b \\* c \\_d\\_ \\<b> \\&amp; \\[x\\](y)\n\n1986\\. That year\n\nC# and snake_case";
    assert_eq!(converted(page), expected);
}
