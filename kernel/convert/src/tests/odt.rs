//! ODT: what a word processor writes and what drafters get.

use super::{markdown, odt, zip};

fn converted(styles: &str, text: &str) -> String {
    markdown("a.odt", &odt(styles, text))
}

const LOOKS: &str = r#"
    <style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="T2"><style:text-properties fo:font-style="italic"/></style:style>
    <style:style style:name="T3" style:parent-style-name="T1"/>
    <style:style style:name="P1" style:parent-style-name="Quotations"/>
    <style:style style:name="Loop" style:parent-style-name="Loop"/>
    <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/>
    <text:list-level-style-bullet text:level="2"/></text:list-style>"#;

#[test]
fn headings_and_paragraphs() {
    let text = r#"<text:p text:style-name="Title">Title</text:p><text:h text:outline-level="2">Heading</text:h>
        <text:p>One &lt;two&gt;<text:s text:c="3"/>three<text:line-break/>four</text:p><text:p/>"#;
    assert_eq!(converted("", text), "# Title\n\n## Heading\n\nOne <two> three\\\nfour".replace("<t", "\\<t"));
}

#[test]
fn words_are_set_apart_as_their_styles_say() {
    let text = r#"<text:p>a <text:span text:style-name="T1">b <text:span text:style-name="T2">c</text:span></text:span>
        <text:span text:style-name="T3">d</text:span> <text:span text:style-name="Loop">e</text:span></text:p>"#;
    assert_eq!(converted(LOOKS, text), "a **b *c*** **d** e");
}

#[test]
fn lists_are_nested_and_numbered() {
    let text = r#"<text:list text:style-name="L1"><text:list-item><text:p>three</text:p>
        <text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item>
        <text:list-item><text:p>four</text:p><text:p>more</text:p></text:list-item></text:list>"#;
    assert_eq!(converted(LOOKS, text), "3. three\n\n   - inner\n\n4. four\n\n   more");
}

#[test]
fn tracked_changes_and_comments_are_left_out() {
    let text = r#"<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>
        </text:changed-region></text:tracked-changes><text:p>kept<text:change text:change-id="1"/>
        <office:annotation><text:p>a comment</text:p></office:annotation></text:p>"#;
    assert_eq!(converted("", text), "kept");
}

#[test]
fn notes_links_and_quotes() {
    let text = r#"<text:p text:style-name="P1">A <text:a xlink:href="https://example.org/">link</text:a></text:p>
        <text:p text:style-name="Quotations">and<text:note><text:note-citation>i</text:note-citation>
        <text:note-body><text:p>what it says</text:p></text:note-body></text:note></text:p>"#;
    assert_eq!(
        converted(LOOKS, text),
        "> A [link](https://example.org/)\n>\n> and[^1]\n\n[^1]: what it says"
    );
}

#[test]
fn tables_have_a_head() {
    let cell = |words: &str| format!("<table:table-cell><text:p>{words}</text:p></table:table-cell>");
    let row = |a: &str, b: &str| format!("<table:table-row>{}{}</table:table-row>", cell(a), cell(b));
    let text = format!(
        "<table:table><table:table-header-rows>{}</table:table-header-rows>{}</table:table>",
        row("a", "b"),
        row("c", "d")
    );
    assert_eq!(converted("", &text), "| a | b |\n| --- | --- |\n| c | d |");
}

#[test]
fn styles_are_also_found_beside_the_text() {
    let content = r#"<o xmlns:t="u"><body><text><t:p t:style-name="Mine">words</t:p></text></body></o>"#;
    let styles = r#"<o><styles><style name="Mine" parent-style-name="Quotations"/></styles></o>"#;
    let mimetype = ("mimetype", "application/vnd.oasis.opendocument.text");
    let file = zip(&[mimetype, ("content.xml", content), ("styles.xml", styles)]);
    assert_eq!(markdown("a.odt", &file), "> words");
}
