//! HTML from outside, through an allow-list.

use crate::finish::Finish;
use crate::html::escape;
use crate::{Html, Rendering, bounded};
use ammonia::{Builder, UrlRelative};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// How deep elements may stand in each other. The HTML parser looks through all open ones again and again, so
/// depth is what makes a small text expensive; honest texts have about ten.
const DEEPEST: usize = 100;

/// HTML from outside (an event's `X-ALT-DESC`, a feed's entry) as it may be shown: text, lists, tables and
/// links stay; scripts, styles, forms and frames go; pictures become links. Headings start at the third
/// level.
pub fn sanitise_html(html: &str) -> Html {
    let options = Rendering { heading_shift: 2, ..Rendering::default() };
    Html::trusted(Finish::new(&options, &[]).run(&clean(bounded(html)), &mut |_, _, _| None))
}

/// The HTML with only what the allow-list names; as escaped text when it is nested beyond reason.
pub(crate) fn clean(html: &str) -> String {
    if depth(html) > DEEPEST {
        return format!("<pre>{}</pre>", escape(html));
    }
    ALLOWED.clean(html).to_string()
}

static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut allowed = Builder::empty();
    allowed
        .tags(HashSet::from([
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var",
            "wbr",
        ]))
        // What stands in these is not text for readers.
        .clean_content_tags(HashSet::from([
            "head", "iframe", "math", "noembed", "noframes", "noscript", "object", "script", "select",
            "style", "svg", "template", "textarea", "title", "xmp",
        ]))
        // `dir` and `id` are checked once more in the last pass, which alone knows their values.
        .generic_attributes(HashSet::from(["dir", "id", "lang", "title"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["alt", "height", "src", "width"])),
            ("ol", HashSet::from(["start"])),
            ("td", HashSet::from(["align", "colspan", "rowspan"])),
            ("th", HashSet::from(["align", "colspan", "rowspan", "scope"])),
            ("time", HashSet::from(["datetime"])),
        ]))
        // Only the classes of footnotes: with ours a text could dress up as a button or a notice of the
        // house.
        .allowed_classes(HashMap::from([
            ("a", HashSet::from(["footnote-backref"])),
            ("section", HashSet::from(["footnotes"])),
            ("sup", HashSet::from(["footnote-ref"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener"))
        .strip_comments(true);
    allowed
});

/// How many elements are open at once at most, by a count that knows names but no grammar.
fn depth(html: &str) -> usize {
    let mut open: HashMap<String, usize> = HashMap::new();
    let (mut depth, mut deepest) = (0_usize, 0);
    for part in html.split('<').skip(1) {
        let closes = part.starts_with('/');
        let name = part.trim_start_matches('/');
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = name[..end].to_ascii_lowercase();
        // Their end tags are commonly left away, and the parser closes them by itself.
        if name.is_empty()
            || matches!(name.as_str(), "br" | "hr" | "img" | "wbr" | "p" | "meta" | "link" | "input")
        {
            continue;
        }
        let count = open.entry(name).or_default();
        if !closes {
            *count += 1;
            depth += 1;
            deepest = deepest.max(depth);
        } else if *count > 0 {
            *count -= 1;
            depth -= 1;
        }
    }
    deepest
}
