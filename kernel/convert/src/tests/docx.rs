//! DOCX: what a word processor writes and what drafters get.

use super::{docx, docx_with, markdown, p};

fn converted(body: &str) -> String {
    markdown("a.docx", &docx(body))
}

/// A run of words with these properties.
fn r(properties: &str, words: &str) -> String {
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

const STYLES: (&str, &str) = (
    "word/styles.xml",
    r#"<w:styles xmlns:w="urn:w">
    <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="Chapter"><w:basedOn w:val="berschrift1"/></w:style>
    <w:style w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
    <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
    <w:style w:styleId="Listed"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    </w:styles>"#,
);

const NUMBERING: (&str, &str) = (
    "word/numbering.xml",
    r#"<w:numbering xmlns:w="urn:w">
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
    </w:numbering>"#,
);

fn styled(style: &str, words: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"#)
}

fn item(list: u8, level: u8, words: &str) -> String {
    let number = format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>"#);
    format!("<w:p><w:pPr>{number}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
}

#[test]
fn paragraphs_are_paragraphs() {
    assert_eq!(converted(&[p("One &amp; a half."), p(""), p("Two.")].concat()), "One & a half.\n\nTwo.");
}

#[test]
fn words_are_set_apart_as_they_were() {
    let body = [r("<w:b/>", "strong "), r("<w:b/><w:i/>", "both"), r("<w:b w:val=\"0\"/>", " plain ")];
    let body = format!("<w:p>{}{}</w:p>", body.concat(), r("<w:strike/>", "gone"));
    assert_eq!(converted(&body), "**strong *both*** plain ~~gone~~");
}

#[test]
fn headings_are_known_by_their_styles_in_any_language() {
    let own = r#"<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Own</w:t></w:r></w:p>"#;
    let by_name = styled("berschrift1", "By name") + &styled("Chapter", "By what it is based on");
    let body = by_name + own + &styled("Heading2", "By its id") + &styled("Circle", "Words");
    let expected = "# By name\n\n# By what it is based on\n\n### Own\n\n## By its id\n\nWords";
    assert_eq!(markdown("a.docx", &docx_with(&body, &[STYLES])), expected);
}

#[test]
fn lists_are_nested_and_numbered() {
    let body = [item(1, 0, "three"), item(1, 1, "inner"), item(1, 0, "four"), item(2, 0, "other"), p("end")];
    let expected = "3. three\n   - inner\n4. four\n\n+ other\n\nend";
    assert_eq!(markdown("a.docx", &docx_with(&body.concat(), &[NUMBERING])), expected);
    let by_style = docx_with(&styled("Listed", "by style"), &[STYLES, NUMBERING]);
    assert_eq!(markdown("a.docx", &by_style), "3. by style");
    assert_eq!(markdown("a.docx", &docx_with(&item(1, 1, "deep first"), &[NUMBERING])), "- deep first");
}

#[test]
fn quotes_stand_together() {
    let body = [styled("Zitat", "One."), styled("Zitat", "Two."), p("After.")].concat();
    assert_eq!(markdown("a.docx", &docx_with(&body, &[STYLES])), "> One.\n>\n> Two.\n\nAfter.");
}

#[test]
fn tracked_changes_are_taken_as_accepted() {
    let deleted = r#"<w:del w:id="1"><w:r><w:delText>struck</w:delText></w:r></w:del>"#;
    let inserted = r#"<w:ins w:id="2"><w:r><w:t>new</w:t></w:r></w:ins>"#;
    let moved = r#"<w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> here</w:t></w:r></w:moveTo>"#;
    let former = r#"<w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>.</w:t></w:r>"#;
    assert_eq!(converted(&format!("<w:p>{deleted}{inserted}{moved}{former}</w:p>")), "new here.");
}

#[test]
fn a_deleted_end_of_a_paragraph_joins_it_with_the_next() {
    let first =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One </w:t></w:r></w:p>";
    assert_eq!(converted(&(first.to_owned() + &p("whole.") + &p("Two."))), "One whole.\n\nTwo.");
    assert_eq!(converted(first), "One");
}

#[test]
fn comments_and_drawings_are_left_out() {
    let marked = r#"<w:commentRangeStart w:id="0"/><w:r><w:t>words</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>"#;
    let drawn = "<w:r><w:drawing><w:t>in a box</w:t></w:drawing></w:r>";
    let comments =
        ("word/comments.xml", r#"<w:comments xmlns:w="urn:w"><w:comment><w:p/></w:comment></w:comments>"#);
    assert_eq!(markdown("a.docx", &docx_with(&format!("<w:p>{marked}{drawn}</w:p>"), &[comments])), "words");
}

#[test]
fn footnotes_and_endnotes_are_numbered_as_they_are_called() {
    let call = |kind: &str, id: u8| format!(r#"<w:r><w:{kind}Reference w:id="{id}"/></w:r>"#);
    let body = format!("<w:p><w:r><w:t>a</w:t></w:r>{}{}</w:p>", call("endnote", 2), call("footnote", 2));
    let note = |kind: &str, words: &str| {
        format!(r#"<w:{kind}s xmlns:w="urn:w"><w:{kind} w:id="2">{}</w:{kind}></w:{kind}s>"#, p(words))
    };
    let (foot, end) = (note("footnote", "foot"), note("endnote", "end"));
    let others = [("word/footnotes.xml", foot.as_str()), ("word/endnotes.xml", end.as_str())];
    assert_eq!(markdown("a.docx", &docx_with(&body, &others)), "a[^1][^2]\n\n[^1]: end\n\n[^2]: foot");
}

#[test]
fn links_lead_where_an_address_means_the_same_everywhere() {
    let relationships = (
        "word/_rels/document.xml.rels",
        r#"<Relationships><Relationship Id="r1" TargetMode="External" Target="https://example.org/a (b)"/>
        <Relationship Id="r2" TargetMode="External" Target="javascript:alert(1)"/></Relationships>"#,
    );
    let link = |id: &str, words: &str| format!(r#"<w:hyperlink r:id="{id}">{}</w:hyperlink>"#, r("", words));
    let body = format!("<w:p>{}{}</w:p>", link("r1", "kept"), link("r2", " left"));
    assert_eq!(
        markdown("a.docx", &docx_with(&body, &[relationships])),
        "[kept](https://example.org/a%20%28b%29) left"
    );
}

#[test]
fn fields_show_what_they_came_to() {
    let part = |kind: &str| format!(r#"<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>"#);
    let instruction = |text: &str| format!("<w:r><w:instrText>{text}</w:instrText></w:r>");
    let link = [
        part("begin"),
        instruction(" HYPERLINK &quot;https://example.org&quot; "),
        part("separate"),
        r("", "here"),
        part("end"),
        r("", " on "),
        part("begin"),
        instruction("PAGE"),
        part("separate"),
        r("", "7"),
        part("end"),
    ];
    assert_eq!(converted(&format!("<w:p>{}</w:p>", link.concat())), "[here](https://example.org) on 7");
}

#[test]
fn tables_have_a_head_and_no_sign_of_theirs_in_a_cell() {
    let tc = |words: &str| format!("<w:tc>{}</w:tc>", p(words));
    let row = |cells: &[&str]| format!("<w:tr>{}</w:tr>", cells.iter().map(|it| tc(it)).collect::<String>());
    let body = format!("<w:tbl>{}{}</w:tbl>", row(&["a", "b"]), row(&["x|y"]));
    assert_eq!(converted(&body), "| a | b |\n| --- | --- |\n| x\\|y |  |");
}

#[test]
fn controls_and_insertions_round_paragraphs_are_looked_through() {
    let body = format!("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt><w:ins>{}</w:ins>", p("one"), p("two"));
    assert_eq!(converted(&body), "one\n\ntwo");
}

#[test]
fn a_line_break_is_kept_and_a_page_break_is_not() {
    let body = r#"<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type="page"/><w:t>c</w:t></w:r></w:p>"#;
    assert_eq!(converted(body), "a\\\nbc");
}
