//! Calls to act as a larger network lists them (JSON): a title, who it is for, until when, where, under which issue.

use base::{Link, Parse, Sentence};
use jiff::civil::Date;
use serde_json::{Map, Value};

/// So large a list is read, in bytes.
pub(crate) const LARGEST: usize = 2 * 1024 * 1024;

/// So many calls of it.
pub(crate) const MOST: usize = 1_000;

/// A call to act, as the list has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) title: String,
    /// What it is, why it matters, who can take part, what to do: in that order, as Markdown.
    pub(crate) text: String,
    pub(crate) part: String,
    pub(crate) link: Option<Link>,
    /// The last day.
    pub(crate) until: Option<Date>,
    /// The area of policy, in the list's words.
    pub(crate) issue: String,
    /// The region of the world, in the list's words.
    pub(crate) region: String,
    /// Whether the list has put it away.
    pub(crate) archived: bool,
}

/// Reads such a list; what has no title is passed over.
pub(crate) fn read(json: &str) -> Result<Vec<Call>, Sentence> {
    if json.len() > LARGEST {
        return Err(Sentence::of("process-import-too-large").with("kilobytes", LARGEST / 1024));
    }
    let all: Vec<Map<String, Value>> =
        serde_json::from_str(json).map_err(|_| Sentence::of("consultation-import-unreadable"))?;
    Ok(all.iter().take(MOST).filter_map(call).collect())
}

fn call(fields: &Map<String, Value>) -> Option<Call> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let title = Some(text("Outreach Activity [Title]")).filter(|title| !title.is_empty())?;
    let paragraphs = [text("Opportunity [Description]"), text("Why It Matters")];
    let part = [text("Action [CTA]"), text("Who Can Get Involved")];
    let joined = |parts: [String; 2]| {
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    };
    Some(Call {
        title,
        text: joined(paragraphs),
        part: joined(part),
        link: Link::parse(&text("Link")).ok(),
        until: text("Date").get(..10).and_then(|day| day.parse().ok()),
        issue: text("Internet Issue"),
        region: text("Region"),
        archived: !matches!(fields.get("Archived"), None | Some(Value::Null | Value::Bool(false))),
    })
}
