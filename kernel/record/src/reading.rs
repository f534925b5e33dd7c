//! What makes a record read without the program: each Markdown file as a page beside it, and lists that lead there.

use askama::Template;
use markup::{Html, Rendering};
use web::Ui;

/// A Markdown file on its way to a page.
pub(crate) struct Page {
    pub(crate) path: String,
    pub(crate) title: String,
    lang: Option<String>,
    head: Vec<(String, String)>,
    text: Html,
}

/// The lines between which a file says what it is, before its text.
const FENCE: &str = "---";

impl Page {
    /// The page of a Markdown file; nothing for other files.
    pub(crate) fn of(path: &str, bytes: &[u8]) -> Option<Self> {
        let stem = path.strip_suffix(".md")?;
        let text = std::str::from_utf8(bytes).ok()?;
        let (head, text) = parted(text);
        let said = |name: &str| head.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let heading = text.lines().find_map(|line| line.strip_prefix("# "));
        Some(Self {
            path: format!("{stem}.html"),
            title: said("title").or_else(|| heading.map(str::to_owned)).unwrap_or_else(|| stem.to_owned()),
            lang: said("lang"),
            text: markup::render(text, &Rendering::default()),
            head: head.into_iter().filter(|(key, _)| key != "title").collect(),
        })
    }

    pub(crate) fn html(&self, ui: &Ui) -> String {
        let shown = PageShown { ui, page: self };
        shown.render().expect("a page of a record is written to memory")
    }
}

/// The header of a file, `name: value` a line, and what follows it.
fn parted(text: &str) -> (Vec<(String, String)>, &str) {
    let header = text.strip_prefix(FENCE).and_then(|rest| rest.strip_prefix('\n'));
    let Some((header, rest)) = header.and_then(|rest| rest.split_once("\n---\n")) else {
        return (Vec::new(), text);
    };
    let pairs = header.lines().filter_map(|line| line.split_once(": "));
    (pairs.map(|(key, value)| (key.to_owned(), unquoted(value))).collect(), rest)
}

/// A value may be a JSON text, where it has marks that would be read otherwise.
fn unquoted(value: &str) -> String {
    serde_json::from_str(value).unwrap_or_else(|_| value.to_owned())
}

#[derive(Template)]
#[template(path = "record/page.html")]
struct PageShown<'a> {
    ui: &'a Ui,
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "record/index.html")]
struct Index<'a> {
    ui: &'a Ui,
    title: &'a str,
    links: Vec<(String, String)>,
}

/// A list that leads to these paths, beside it.
pub(crate) fn index(ui: &Ui, title: &str, links: Vec<(String, String)>) -> String {
    Index { ui, title, links }.render().expect("a list of a record is written to memory")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_markdown_file_says_in_its_header_what_it_is() {
        let file = "---\ntitle: \"Access: for all\"\nlang: ar\nstate: running\n---\n# Else\n\nIt *runs*.\n";
        let page = Page::of("a/b.md", file.as_bytes()).unwrap();
        assert_eq!((page.path.as_str(), page.title.as_str()), ("a/b.html", "Access: for all"));
        assert_eq!(page.lang.as_deref(), Some("ar"));
        assert_eq!(
            page.head,
            [("lang".to_owned(), "ar".to_owned()), ("state".to_owned(), "running".to_owned())]
        );
        assert!(page.text.as_str().contains("<em>runs</em>"));
    }

    #[test]
    fn a_file_without_header_is_called_by_its_heading_and_no_script_of_it_runs() {
        let page = Page::of("b.md", b"# Procedure\n\n<script>alert(1)</script>").unwrap();
        assert_eq!(page.title, "Procedure");
        assert!(!page.text.as_str().contains("<script"));
        assert!(Page::of("b.json", b"{}").is_none());
    }
}
