//! The parts of what is said of an initiative: what differs between two states of it, and what becomes of two changes that
//! cross.

use super::initiative::Said;

/// Declares [`Field`] with what belongs to each.
macro_rules! fields {
    ($($(#[$meta:meta])* $variant:ident = $name:literal => [$($member:ident),+]),+ $(,)?) => {
        base::named! {
            /// A part of what is said, by the name of its label: `initiative-` and this.
            pub(crate) enum Field { $($(#[$meta])* $variant = $name),+ }
        }

        impl Field {
            /// Whether two states differ in it.
            pub(crate) fn differs(self, one: &Said, other: &Said) -> bool {
                match self { $(Self::$variant => $(one.$member != other.$member)||+),+ }
            }

            /// Takes it over.
            fn take(self, to: &mut Said, from: &Said) {
                match self { $(Self::$variant => { $(to.$member.clone_from(&from.$member);)+ }),+ }
            }
        }
    };
}

fields! {
    /// What it is called.
    Title = "title" => [title],
    /// The same for short.
    Acronym = "acronym" => [acronym],
    /// What it wants to reach.
    Aim = "aim" => [aim],
    /// What it does.
    What = "what" => [what],
    /// The language of these words.
    Lang = "lang" => [lang],
    /// How far it has come, and what came of it: they belong together.
    State = "state" => [state, result],
    /// The organizations that lead it.
    Organizations = "organizations" => [organizations],
    /// Where it takes place.
    Regions = "regions" => [regions],
    /// The same more precisely.
    Countries = "countries" => [countries],
    /// In which languages it works.
    Languages = "languages" => [languages],
    /// What it is filed under.
    Topics = "topics" => [topics],
    /// Where more is read.
    Links = "links" => [links],
    /// What it looks for.
    Seeks = "seeks" => [seeks],
    /// What it offers.
    Offers = "offers" => [offers],
}

/// The parts in which two states differ, in the order of the page.
pub(crate) fn differences(one: &Said, other: &Said) -> Vec<Field> {
    let all = <Field as base::Named>::ALL.iter().copied();
    all.filter(|field| field.differs(one, other)).collect()
}

/// Two changes of one state, joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Crossed {
    /// What either changed; of what both changed, what is written now.
    pub(crate) said: Said,
    /// What both changed, and not to the same.
    pub(crate) both: Vec<Field>,
}

/// Joins what somebody writes now with what another saved since they began.
pub(crate) fn cross(began: &Said, written: &Said, saved: &Said) -> Crossed {
    let mut said = written.clone();
    let mut both = Vec::new();
    for field in differences(began, saved) {
        if !field.differs(began, written) {
            field.take(&mut said, saved);
        } else if field.differs(written, saved) {
            both.push(field);
        }
    }
    Crossed { said, both }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Parse;

    fn said(title: &str, aim: &str) -> Said {
        serde_json::from_value(
            serde_json::json!({ "title": title, "aim": aim, "lang": "en", "state": "idea" }),
        )
        .unwrap()
    }

    #[test]
    fn what_each_changed_alone_is_kept_and_what_both_changed_is_told() {
        let began = said("Cables", "More cables.");
        let saved = said("Cables for all", "Cables everywhere.");
        let mut written = said("Cables", "Cheaper cables.");
        written.what = Some(base::Text::parse("We *dig*.").unwrap());
        let crossed = cross(&began, &written, &saved);
        assert_eq!(crossed.said.title, saved.title);
        assert_eq!(crossed.said.aim, written.aim);
        assert_eq!(crossed.said.what, written.what);
        assert_eq!(crossed.both, [Field::Aim]);
    }

    #[test]
    fn the_same_change_twice_is_no_quarrel() {
        let (began, same) = (said("Cables", "More."), said("Cables", "Less."));
        assert_eq!(cross(&began, &same, &same).both, []);
    }
}
