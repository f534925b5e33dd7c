//! Lists in Markdown: bullets with links, tables, and files with a head (`name: …`), with the headings above them.

use super::{MOST_ROWS, Table, cut};
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};

/// A heading above a list says what its things share; so many levels of it are kept.
const LEVELS: usize = 2;

/// The table that a text makes: of its head if it has one, else of its tables, else of its bullets.
pub(super) fn table(text: &str) -> Table {
    let (head, body) = head(text);
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    let root = parse_document(&arena, body, &options);
    if head.iter().any(|(key, _)| matches!(key.as_str(), "name" | "title" | "website" | "url")) {
        return of_head(head, root);
    }
    let mut found = Table::default();
    let mut above: Vec<(u8, String)> = Vec::new();
    for node in root.children() {
        match &node.data.borrow().value {
            NodeValue::Heading(heading) => {
                above.retain(|(level, _)| *level < heading.level);
                above.push((heading.level, words(node)));
            }
            NodeValue::Table(_) => found.join(of_table(node, &above)),
            NodeValue::List(_) => found.join(of_list(node, &above)),
            _ => {}
        }
        if found.rows.len() > MOST_ROWS {
            break;
        }
    }
    found
}

/// The lines between two `---` at the beginning that say `key: value`, and what follows.
fn head(text: &str) -> (Vec<(String, String)>, &str) {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let Some((head, body)) = text.strip_prefix("---").and_then(|rest| rest.split_once("\n---")) else {
        return (Vec::new(), text);
    };
    let said = |line: &str| {
        let (key, value) = line.split_once(':').filter(|_| !line.starts_with([' ', '-', '#', '\t']))?;
        let value = value.trim().trim_matches(['"', '\'']);
        (!value.is_empty()).then(|| (key.trim().to_lowercase(), cut(value)))
    };
    (head.lines().filter_map(said).collect(), body.trim_start_matches('-'))
}

/// One row: what the head says, and the first paragraphs.
fn of_head<'a>(head: Vec<(String, String)>, root: &'a AstNode<'a>) -> Table {
    let mut headings = Vec::new();
    let mut row: Vec<String> = Vec::new();
    for (key, value) in head {
        // A title that only repeats the name says nothing.
        if !row.contains(&value) && !headings.contains(&key) {
            headings.push(key);
            row.push(value);
        }
    }
    let paragraphs = root.children().filter(|node| matches!(node.data.borrow().value, NodeValue::Paragraph));
    let text: Vec<String> = paragraphs.map(words).collect();
    if !text.is_empty() {
        headings.push("text".to_owned());
        row.push(cut(&text.join("\n\n")));
    }
    Table { headings, rows: vec![row] }
}

fn of_table<'a>(table: &'a AstNode<'a>, above: &[(u8, String)]) -> Table {
    let mut rows = table.children().map(|row| row.children().map(|cell| (words(cell), link(cell))).collect());
    let first: Vec<(String, Option<String>)> = rows.next().unwrap_or_default();
    let mut headings: Vec<String> = first.into_iter().map(|(heading, _)| heading).collect();
    let width = headings.len();
    headings.push("link".to_owned());
    headings.extend(levels(above).map(|(heading, _)| heading));
    let rows = rows.take(MOST_ROWS).map(|cells: Vec<(String, Option<String>)>| {
        let linked = cells.iter().find_map(|(_, link)| link.clone()).unwrap_or_default();
        let mut row: Vec<String> = cells.into_iter().map(|(cell, _)| cut(&cell)).collect();
        row.resize(width, String::new());
        row.push(linked);
        row.extend(levels(above).map(|(_, value)| value));
        row
    });
    Table { rows: rows.collect(), headings }
}

/// A bullet: what it links is the name, what follows says more; without a link the name ends at a dash or a colon.
fn of_list<'a>(list: &'a AstNode<'a>, above: &[(u8, String)]) -> Table {
    let mut headings: Vec<String> = ["name", "link", "text"].map(str::to_owned).to_vec();
    headings.extend(levels(above).map(|(heading, _)| heading));
    let mut rows = Vec::new();
    for item in list.descendants().filter(|node| matches!(node.data.borrow().value, NodeValue::Item(_))) {
        let Some(line) =
            item.children().find(|node| matches!(node.data.borrow().value, NodeValue::Paragraph))
        else {
            continue;
        };
        let whole = words(line);
        let linked = line.children().find(|node| matches!(node.data.borrow().value, NodeValue::Link(_)));
        let name = linked.map(words).filter(|name| !name.contains("://"));
        let (name, rest) = match name {
            Some(name) => {
                (name.clone(), whole.split_once(name.as_str()).map_or("", |(_, rest)| rest).to_owned())
            }
            None => parted(&whole),
        };
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "–—-:,;)".contains(c)).to_owned();
        let mut row = vec![cut(&name), link(line).unwrap_or_default(), cut(&rest)];
        row.extend(levels(above).map(|(_, value)| value));
        rows.push(row);
        if rows.len() > MOST_ROWS {
            break;
        }
    }
    Table { headings, rows }
}

/// The name before a dash or a colon, and what follows.
fn parted(line: &str) -> (String, String) {
    let sign = [" – ", " — ", " - ", ": ", "："].into_iter().filter_map(|sign| line.split_once(sign));
    let (name, rest) = sign.min_by_key(|(name, _)| name.len()).unwrap_or((line, ""));
    (name.to_owned(), rest.to_owned())
}

/// The headings above as columns: "heading" for the nearest, "heading 2" for the one above it. A document's title is none.
fn levels(above: &[(u8, String)]) -> impl Iterator<Item = (String, String)> {
    let below_title = above.iter().filter(|(level, _)| *level > 1).rev().take(LEVELS);
    below_title.enumerate().map(|(n, (_, text))| {
        let heading = if n == 0 { "heading".to_owned() } else { format!("heading {}", n + 1) };
        (heading, cut(text))
    })
}

/// Where the first link in it leads.
fn link<'a>(node: &'a AstNode<'a>) -> Option<String> {
    node.descendants().find_map(|node| match &node.data.borrow().value {
        NodeValue::Link(link) if link.url.starts_with("http") => Some(link.url.clone()),
        _ => None,
    })
}

/// What a reader sees of it.
fn words<'a>(node: &'a AstNode<'a>) -> String {
    let mut out = String::new();
    for node in node.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => out.push_str(text),
            NodeValue::Code(code) => out.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => out.push(' '),
            _ => {}
        }
    }
    out.trim().to_owned()
}
