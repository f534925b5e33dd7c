//! Which properties a program asks for (RFC 4918 9.1): all, their names alone, or some.

use quick_xml::NsReader;
use quick_xml::events::Event;
use quick_xml::name::{Namespace, ResolveResult};

/// The namespace of WebDAV's own properties.
const DAV: &str = "DAV:";

/// A question that is longer is none, bytes.
pub(super) const LONGEST: usize = 64 << 10;

/// Nobody knows so many properties: each that is not here is told so of every file.
const MOST: usize = 64;

/// What a program asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// All that are here; this is also what an empty question asks.
    All,
    /// What those are called that are here.
    Names,
    /// These.
    Some(Vec<Name>),
}

/// A property's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Its namespace; empty when it has none.
    pub(super) space: String,
    pub(super) local: String,
}

impl Name {
    /// Its name, if it is one of WebDAV's own.
    pub(super) fn own(&self) -> Option<&str> {
        (self.space == DAV).then_some(self.local.as_str())
    }
}

impl Asked {
    /// The question in a request's body; nothing when it is not one.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?.trim_start_matches('\u{FEFF}');
        if text.trim().is_empty() {
            return Some(Self::All);
        }
        let mut reader = NsReader::from_str(text);
        let (mut depth, mut asked, mut names) = (0, None, Vec::new());
        loop {
            let (space, event) = reader.read_resolved_event().ok()?;
            let (tag, closed) = match &event {
                Event::Start(tag) => (tag, false),
                Event::Empty(tag) => (tag, true),
                Event::End(_) => {
                    depth -= 1;
                    continue;
                }
                Event::Eof => break,
                _ => continue,
            };
            let name = name(&space, tag.local_name().as_ref())?;
            match (depth, name.own()) {
                (0, Some("propfind")) => {}
                (0, _) => return None,
                (1, Some("allprop")) => asked = Some(Self::All),
                (1, Some("propname")) => asked = Some(Self::Names),
                (1, Some("prop")) => asked = Some(Self::Some(Vec::new())),
                (2, _) if matches!(asked, Some(Self::Some(_))) => names.push(name),
                _ => {}
            }
            if names.len() > MOST {
                return None;
            }
            depth += i32::from(!closed);
        }
        match asked.filter(|_| depth == 0)? {
            Self::Some(_) => Some(Self::Some(names)),
            other => Some(other),
        }
    }
}

/// A name that may be said again in an answer: what is no name in XML would break it.
fn name(space: &ResolveResult<'_>, local: &str) -> Option<Name> {
    let space = match space {
        ResolveResult::Bound(Namespace(space)) => (*space).to_owned(),
        ResolveResult::Unbound => String::new(),
        ResolveResult::Unknown(_) => return None,
    };
    let sound = local.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && local.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        && !space.contains(char::is_control);
    sound.then(|| Name { space, local: local.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(names: &[(&str, &str)]) -> Option<Asked> {
        let name = |(space, local): &(&str, &str)| Name { space: (*space).into(), local: (*local).into() };
        Some(Asked::Some(names.iter().map(name).collect()))
    }

    #[test]
    fn programs_ask_for_all_for_names_or_for_some() {
        let read = |text: &str| Asked::read(text.as_bytes());
        assert_eq!(read(""), Some(Asked::All));
        assert_eq!(
            read("<?xml version='1.0'?><propfind xmlns='DAV:'><allprop/></propfind>"),
            Some(Asked::All)
        );
        assert_eq!(
            read("<a:propfind xmlns:a='DAV:'><a:propname></a:propname></a:propfind>"),
            Some(Asked::Names)
        );
        let finder = "<D:propfind xmlns:D='DAV:'><D:prop><D:quota/><m:ticket xmlns:m='urn:m'/><odd xmlns=''/></D:prop></D:propfind>";
        assert_eq!(read(finder), some(&[("DAV:", "quota"), ("urn:m", "ticket"), ("", "odd")]));
    }

    #[test]
    fn what_is_no_question_is_not_taken_for_one() {
        let many = format!("<propfind xmlns='DAV:'><prop>{}</prop></propfind>", "<a/>".repeat(MOST + 1));
        for wrong in [
            "words",
            "<propfind/>",
            "<propfind xmlns='DAV:'>",
            "<propfind xmlns='DAV:'></propfind>",
            "<propfind xmlns='DAV:'><prop><b:c/></prop></propfind>",
            "<propfind xmlns='DAV:'><prop><a\"b/></prop></propfind>",
            "<html xmlns='DAV:'><allprop/></html>",
            &many,
        ] {
            assert_eq!(Asked::read(wrong.as_bytes()), None, "{wrong}");
        }
        assert_eq!(Asked::read(b"\xFF\xFE<\0"), None);
    }
}
