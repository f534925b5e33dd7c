//! Markdown to HTML.

use crate::finish::Finish;
use crate::marks::{Found, Wanted, take_out};
use crate::{Html, NameLink, Shortcode, bounded, sanitise};
use comrak::Options;
use std::sync::LazyLock;

/// How a text is to be shown.
#[derive(Clone, Copy)]
pub struct Rendering<'a> {
    /// How many levels headings go down: with 1 a text's `# Title` is an `h2`, so that the page's own `h1`
    /// stays the only one. Nothing goes below `h6`.
    pub heading_shift: u8,
    /// Whether the highest headings of the text stand right below the page's, whichever level their author gave them:
    /// no level is skipped before the first.
    pub closes_up: bool,
    /// Where pictures may come from: paths (`/files/`) or addresses (`https://example.org/files/`) that
    /// theirs begin with. All others become links, since nothing is loaded from third parties.
    pub own_images: &'a [&'a str],
    /// Names of the shortcodes that are known, in lower case. Others stay as text.
    pub shortcodes: &'a [&'a str],
    /// What an editor reads where a known shortcode came to nothing, as plain text; `None` for readers, who
    /// see nothing.
    pub editor_note: Option<&'a dyn Fn(&Shortcode) -> String>,
    /// Put before the ids of footnotes, so that two texts with footnotes can stand on one page.
    pub id_prefix: &'a str,
}

impl Default for Rendering<'_> {
    /// Headings one level down, no pictures, no shortcodes.
    fn default() -> Self {
        Self {
            heading_shift: 1,
            closes_up: false,
            own_images: &[],
            shortcodes: &[],
            editor_note: None,
            id_prefix: "",
        }
    }
}

/// The Markdown as HTML. Shortcodes of a known name come to nothing.
pub fn render(source: &str, options: &Rendering<'_>) -> Html {
    render_with(source, options, &mut |_| None)
}

/// The Markdown as HTML, with what `resolve` returns in place of each shortcode of a known name, in their
/// order; where it returns `None` stands the editor's note or nothing. Shortcodes in code and in links stay
/// as text.
pub fn render_with(
    source: &str,
    options: &Rendering<'_>,
    resolve: &mut dyn FnMut(&Shortcode) -> Option<Html>,
) -> Html {
    filled(source, options, resolve, None)
}

/// The same with what `link` returns in place of each link by name; where it returns `None` stand its words, as text.
/// Links by name in code and in other links stay as text. In all other functions they are text.
pub fn render_linked(
    source: &str,
    options: &Rendering<'_>,
    resolve: &mut dyn FnMut(&Shortcode) -> Option<Html>,
    link: &mut LinkTo<'_>,
) -> Html {
    filled(source, options, resolve, Some(link))
}

/// What stands in place of a link by name, if anything.
type LinkTo<'l> = dyn FnMut(&NameLink) -> Option<Html> + 'l;

fn filled(
    source: &str,
    options: &Rendering<'_>,
    resolve: &mut dyn FnMut(&Shortcode) -> Option<Html>,
    mut link: Option<&mut LinkTo<'_>>,
) -> Html {
    let code = |name: &str| options.shortcodes.contains(&name);
    let (marked, found) = take_out(bounded(source), &Wanted { code: &code, links: link.is_some() });
    let mut put = |_, one: &Found, place| match (one, &mut link) {
        (Found::Code(code), _) => resolve(&code.at(place)),
        (Found::Link(named), Some(link)) => link(named),
        (Found::Link(_), None) => None,
    };
    Html::trusted(Finish::new(options, &found).run(&to_clean_html(&marked), &mut put))
}

/// The shortcodes of the given names that [`render_with`] would ask for, in their order: for whoever has to
/// fetch what they show before rendering.
pub fn shortcodes(source: &str, names: &[&str]) -> Vec<Shortcode> {
    let mut found = Vec::new();
    let options = Rendering { shortcodes: names, ..Rendering::default() };
    render_with(source, &options, &mut |code| {
        found.push(code.clone());
        None
    });
    found
}

/// The Markdown as HTML behind the allow-list, before the last pass.
pub(crate) fn to_clean_html(source: &str) -> String {
    sanitise::clean(&comrak::markdown_to_html(source, &DIALECT))
}

/// CommonMark with tables, strikethrough, bare addresses and footnotes. HTML is let through, to the
/// allow-list.
static DIALECT: LazyLock<Options<'static>> = LazyLock::new(|| {
    let mut dialect = Options::default();
    dialect.extension.autolink = true;
    dialect.extension.footnotes = true;
    dialect.extension.strikethrough = true;
    dialect.extension.table = true;
    // Chinese writes no spaces around emphasis.
    dialect.extension.cjk_friendly_emphasis = true;
    dialect.render.r#unsafe = true;
    dialect
});
