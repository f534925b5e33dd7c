//! Templates and stylesheets: no script or style in the page, nothing from elsewhere, both directions of writing.

use super::Finding;
use super::tree::Tree;
use regex::Regex;

/// What a template may not hold; the content security policy would refuse most of it in the reader's browser.
const TEMPLATE_RULES: [(&str, &str); 4] = [
    (
        r#"(?i)\sstyle\s*="#,
        "no inline style: the policy forbids it, and the stylesheet knows dark, print and direction",
    ),
    (r"(?i)<style\b", "no style in the page: put it into the stylesheet"),
    (
        r#"(?i)<[a-z][^>]*\son[a-z]+\s*="#,
        "no inline handler: the policy forbids it; a script finds it by class or data-",
    ),
    (
        r#"(?i)<(script|img|iframe|source|video|audio|embed|object)\b[^>]*\s(src|data|srcset)\s*=\s*["']?(https?:)?//"#,
        "nothing is loaded from elsewhere: serve it from this house",
    ),
];

/// The letter opens in a mail program, which knows no stylesheet.
const LETTERS: &str = "/mail/";

/// Markup.
pub(super) fn templates(tree: &Tree) -> Vec<Finding> {
    let rules = TEMPLATE_RULES.map(|(rule, advice)| (regex(rule), advice));
    let script = regex(r"(?is)<script\b([^>]*)>");
    let link = regex(r"(?is)<link\b([^>]*)>");
    let outside = regex(r#"(?i)href\s*=\s*["']?(https?:)?//"#);
    let mut findings = Vec::new();
    for file in tree.ending(".html").filter(|file| file.path.contains("/templates/")) {
        for (rule, advice) in rules.iter().filter(|_| !file.path.contains(LETTERS)) {
            findings
                .extend(rule.find_iter(&file.text).map(|f| file.finding(file.line_at(f.start()), *advice)));
        }
        for found in script.captures_iter(&file.text) {
            let attributes = &found[1];
            if !attributes.contains("src=") && !attributes.contains("application/ld+json") {
                let line = file.line_at(found.get(0).expect("the whole").start());
                findings.push(
                    file.finding(line, "no inline script: the policy forbids it; serve it as an asset"),
                );
            }
        }
        for found in link.captures_iter(&file.text) {
            let (attributes, loads) =
                (&found[1], ["stylesheet", "preload", "icon", "manifest", "preconnect"]);
            if loads.iter().any(|rel| attributes.contains(rel)) && outside.is_match(attributes) {
                let line = file.line_at(found.get(0).expect("the whole").start());
                findings
                    .push(file.finding(line, "nothing is loaded from elsewhere: serve it from this house"));
            }
        }
    }
    findings
}

/// Styles: what says left or right is wrong in half of the world's scripts.
pub(super) fn stylesheets(tree: &Tree) -> Vec<Finding> {
    let physical = regex(
        r"(?i)(^|[\s;{])((margin|padding|border|inset)-(left|right|top|bottom)(-[a-z]+)?|left|right|top|bottom|border-(top|bottom)-(left|right)-radius)\s*:",
    );
    let sides = regex(r"(?i)\b(text-align|float|clear)\s*:\s*(left|right)\b");
    let outside = regex(r#"(?i)(@import\b|url\(\s*["']?(https?:)?//)"#);
    let mut findings = Vec::new();
    for file in tree.ending(".css") {
        for (number, line) in file.lines() {
            if let Some(found) = physical.captures(line).map(|found| found[2].to_owned()) {
                let advice =
                    format!("`{found}` knows one direction of writing: use -inline-/-block- or inset-*");
                findings.push(file.finding(number, advice));
            }
            if sides.is_match(line) {
                findings.push(file.finding(number, "sides know one direction of writing: use start or end"));
            }
            if outside.is_match(line) {
                findings.push(file.finding(number, "one stylesheet, and nothing from elsewhere"));
            }
        }
    }
    findings
}

fn regex(rule: &str) -> Regex {
    Regex::new(rule).expect("written above")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(text: &str) -> Vec<usize> {
        let tree = Tree::made_up(&[("kernel/web/templates/web/page.html", text)]);
        templates(&tree).iter().map(|finding| finding.line).collect()
    }

    fn css(text: &str) -> usize {
        stylesheets(&Tree::made_up(&[("kernel/web/assets/site.css", text)])).len()
    }

    #[test]
    fn style_and_script_in_a_page_are_found() {
        assert_eq!(template("<p>\n<b style=\"color: red\">"), [2]);
        assert_eq!(template("<style>p {}</style>"), [1]);
        assert_eq!(template("<script>alert(1)</script>"), [1]);
        assert_eq!(template("<script src=\"/assets/x.js\"></script>"), []);
        assert_eq!(template("<script type=\"application/ld+json\">{}</script>"), []);
        assert_eq!(template("<a\n  onclick=\"x()\">"), [1]);
        assert_eq!(template("<p>Reply on=\"paper\" is fine</p>"), []);
    }

    #[test]
    fn what_loads_from_elsewhere_is_found_and_what_links_there_is_not() {
        assert_eq!(template("<img src=\"https://example.org/a.png\">"), [1]);
        assert_eq!(template("<link rel=\"stylesheet\" href=\"//example.org/a.css\">"), [1]);
        assert_eq!(template("<a href=\"https://example.org/\">read</a>"), []);
    }

    #[test]
    fn a_letter_may_carry_its_style() {
        let tree = Tree::made_up(&[(
            "kernel/notices/templates/notices/mail/digest.html",
            "<p style=\"margin: 0\">",
        )]);
        assert_eq!(templates(&tree), []);
    }

    #[test]
    fn properties_of_one_direction_are_found() {
        for rule in ["p { margin-left: 1px }", "p { left: 0; }", "p { text-align: right }", "float:left"] {
            assert_eq!(css(rule), 1, "{rule}");
        }
        assert_eq!(css("@import 'x.css';"), 1);
        assert_eq!(
            css("p { margin-inline-start: 1px; inset-block-start: 0; text-align: end; padding: 1px }"),
            0
        );
    }
}
