//! Groups of fields, as in `message/delivery-status` (RFC 3464, 2.1), read as they are found: also in the
//! middle of prose, with empty lines inside a group, or without one between groups.

use crate::limits::MAX_FIELDS;

/// One recipient's fields, names in lower case.
#[derive(Debug, Default)]
pub(crate) struct Group(Vec<(String, String)>);

impl Group {
    /// The first field of that name (lower case), trimmed.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// All fields of that name (lower case), trimmed.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.trim())
    }

    fn names_somebody(&self) -> bool {
        self.get("final-recipient").is_some() || self.get("original-recipient").is_some()
    }
}

/// The groups of a text that name a recipient.
pub(crate) fn recipients(text: &str) -> Vec<Group> {
    let mut groups = vec![Group::default()];
    let mut field_is_open = false;
    for line in text.lines().take(MAX_FIELDS) {
        let group = groups.last_mut().expect("there is always one");
        let continues = line.starts_with([' ', '\t']);
        if let Some((name, value)) = field(line) {
            if begins_another(group, &name) {
                groups.push(Group(vec![(name, value.to_owned())]));
            } else {
                group.0.push((name, value.to_owned()));
            }
            field_is_open = true;
        } else if continues
            && field_is_open
            && let Some((_, value)) = group.0.last_mut()
        {
            value.push(' ');
            value.push_str(line.trim());
        } else {
            field_is_open = false;
        }
    }
    groups.retain(Group::names_somebody);
    groups
}

/// All fields of a text as one group, for reports about a single message (RFC 5965).
pub(crate) fn all(text: &str) -> Group {
    collected(text.lines())
}

/// The header of a returned mail, which a line or two of the reporter may stand before.
pub(crate) fn header(text: &str) -> Group {
    let mut fields = 0;
    collected(text.lines().take_while(|line| {
        fields += usize::from(field(line).is_some());
        fields < 2 || !line.trim().is_empty()
    }))
}

fn collected<'a>(lines: impl Iterator<Item = &'a str>) -> Group {
    let mut group = Group::default();
    for line in lines.take(MAX_FIELDS) {
        if let Some((name, value)) = field(line) {
            group.0.push((name, value.to_owned()));
        } else if line.starts_with([' ', '\t'])
            && let Some((_, value)) = group.0.last_mut()
        {
            value.push(' ');
            value.push_str(line.trim());
        }
    }
    group
}

/// What a recipient's group has once. The order of the fields is free, so a second one opens the next group.
const ONCE: [&str; 4] = ["final-recipient", "original-recipient", "action", "status"];

fn begins_another(group: &Group, name: &str) -> bool {
    ONCE.contains(&name) && group.get(name).is_some()
}

fn field(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim_end();
    let sound =
        !name.is_empty() && name.len() <= 60 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    sound.then(|| (name.to_ascii_lowercase(), value.trim()))
}
