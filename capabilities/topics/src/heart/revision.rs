//! How a topic came to say what it says, and two edits of it that cross.

use super::{Context, Names};
use access::Person;
use base::{Id, Lang, Line, Moment, Parse, Text};
use texts::{Body, Origin, merge};

/// A name as a record gives it.
pub(crate) type RecordedName = Line<120>;

/// A state that a topic has been in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Revision {
    /// Its number, from 1.
    pub(crate) number: i64,
    pub(crate) names: Names,
    pub(crate) context: Option<Context>,
    /// Who wrote it, as long as they are known here.
    pub(crate) person: Option<Id<Person>>,
    /// Who wrote it, as the record says that it came in with.
    pub(crate) name: Option<RecordedName>,
    pub(crate) at: Moment,
}

/// What a topic is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) names: Names,
    pub(crate) context: Option<Context>,
}

impl Wanted {
    /// This edit of `base` after another has made `theirs` of it; nothing where both wrote the same place anew.
    pub(crate) fn after(self, base: &Revision, theirs: &Revision) -> Option<Self> {
        let names = if theirs.names == base.names || theirs.names == self.names {
            self.names
        } else if self.names == base.names {
            theirs.names.clone()
        } else {
            return None;
        };
        let text = both(text(&base.context), text(&self.context), text(&theirs.context))?;
        let lang = self.context.or_else(|| theirs.context.clone()).map(|context| context.lang);
        let context = match (text.is_empty(), lang) {
            (false, Some(lang)) => Some(Context { text: Text::parse(&text).ok()?, lang }),
            _ => None,
        };
        Some(Self { names, context })
    }
}

fn text(context: &Option<Context>) -> &str {
    context.as_ref().map_or("", |context| context.text.as_str())
}

fn both(base: &str, mine: &str, theirs: &str) -> Option<String> {
    if theirs == base || theirs == mine {
        return Some(mine.to_owned());
    }
    let base = body(base)?;
    let theirs = base.edited(theirs, Origin(2)).ok()?.body;
    let merged = merge(&base, mine, &theirs, Origin(1)).ok()?;
    merged.conflicts.is_empty().then(|| merged.edit.body.markdown())
}

/// A text in paragraphs.
pub(crate) fn body(markdown: &str) -> Option<Body> {
    Some(Body::empty().edited(markdown, Origin(0)).ok()?.body)
}

/// The language of a revision's text, for whoever shows it.
pub(crate) fn lang(context: &Option<Context>, otherwise: &Lang) -> Lang {
    context.as_ref().map_or_else(|| otherwise.clone(), |context| context.lang.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heart::Name;
    use base::Tongue;

    fn wanted(name: &str, text: &str) -> Wanted {
        Wanted {
            names: Names::of([(Tongue::English, Name::parse(name).unwrap())]).unwrap(),
            context: (!text.is_empty())
                .then(|| Context { text: Text::parse(text).unwrap(), lang: Lang::from(Tongue::English) }),
        }
    }

    fn revision(name: &str, text: &str) -> Revision {
        let Wanted { names, context } = wanted(name, text);
        Revision { number: 1, names, context, person: None, name: None, at: Moment::from_micros(0) }
    }

    #[test]
    fn edits_of_different_places_come_together() {
        let base = revision("Access", "Who is online.\n\nAt what price.");
        let theirs = revision("Access", "Who is online.\n\nAt what price, and for how long.");
        let both = wanted("Meaningful access", "Who is online, and who is not.\n\nAt what price.");
        let both = both.after(&base, &theirs).unwrap();
        let text = "Who is online, and who is not.\n\nAt what price, and for how long.";
        assert_eq!(both, wanted("Meaningful access", text));
    }

    #[test]
    fn edits_of_one_place_are_for_people_to_decide() {
        let base = revision("Access", "Who is online.");
        let theirs = revision("Access", "Who is online and safe.");
        assert_eq!(wanted("Access", "Who is offline.").after(&base, &theirs), None);
        let renamed = revision("Access for all", "Who is online.");
        assert_eq!(wanted("Meaningful access", "Who is online.").after(&base, &renamed), None);
    }

    #[test]
    fn a_text_that_both_took_away_is_gone() {
        let base = revision("Access", "Who is online.");
        assert_eq!(wanted("Access", "").after(&base, &revision("Access", "")), Some(wanted("Access", "")));
    }
}
