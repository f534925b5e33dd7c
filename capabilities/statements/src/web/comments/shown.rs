//! A comment as pages show it.

use crate::heart::comments::comment::{Author, Comment, State};
use crate::heart::comments::disposition::{Answer, Disposition};
use crate::heart::comments::place::Place;
use crate::heart::endorsing::names;
use crate::heart::statement::Statement;
use crate::store::comments::{Listed, fate_name};
use crate::store::elsewhere;
use ::web::{Html, Ui};
use access::Person;
use base::{Id, Named};
use db::Fault;
use facts::Look;
use people::Persona;
use std::collections::HashMap;
use texts::Fate;

/// So much of a comment stands in a list, in characters: most are shorter, and fifty of them stay below 60 KB.
const EXCERPT: usize = 500;

/// Who wrote, as a reader may see them.
#[derive(Clone)]
pub(super) struct By {
    /// What they are called.
    pub(super) name: String,
    /// Their page here.
    pub(super) link: Option<String>,
    /// For whom they speak, as they say.
    pub(super) affiliation: Option<String>,
    /// They have no account.
    pub(super) guest: bool,
    /// A word of the name of somebody without an account mixes scripts.
    pub(super) mixed: bool,
}

/// The people that comments name, looked up at once.
pub(super) struct Names {
    known: HashMap<Id<Person>, Persona>,
    /// Those who came in with a record.
    strangers: HashMap<Id<Person>, String>,
}

impl Names {
    /// Of all authors and answerers of these comments.
    pub(super) fn of<'a>(look: &Look, comments: impl Iterator<Item = &'a Comment>) -> Result<Self, Fault> {
        let mut ids: Vec<Id<Person>> = Vec::new();
        for comment in comments {
            if let Author::Person(person) = comment.author {
                ids.push(person);
            }
            ids.extend(comment.answer.as_ref().and_then(|answer| answer.by));
        }
        ids.sort_unstable();
        ids.dedup();
        let known: HashMap<_, _> =
            people::personas(look, &ids)?.into_iter().map(|persona| (persona.id, persona)).collect();
        let mut strangers = HashMap::new();
        for person in ids.into_iter().filter(|person| !known.contains_key(person)) {
            strangers.extend(elsewhere::stranger(look, person)?.map(|name| (person, name)));
        }
        Ok(Self { known, strangers })
    }

    /// The author of a comment.
    pub(super) fn author(&self, ui: &Ui, author: &Author) -> By {
        match author {
            Author::Person(person) => self.person(ui, Some(*person)),
            Author::Guest(guest) => By {
                name: guest.name.to_string(),
                link: None,
                affiliation: guest.affiliation.as_ref().map(ToString::to_string),
                guest: true,
                mixed: names::is_mixed(guest.name.as_str()),
            },
            Author::Former => self.person(ui, None),
        }
    }

    /// A person, whom the reader may not be allowed to know.
    fn person(&self, ui: &Ui, person: Option<Id<Person>>) -> By {
        let plain = |name| By { name, link: None, affiliation: None, guest: false, mixed: false };
        let Some(person) = person else { return plain(ui.t("statement-former")) };
        match self.known.get(&person) {
            Some(persona) if persona.former => plain(ui.t("statement-former")),
            Some(persona) => By { link: Some(persona.link.clone()), ..plain(persona.name.clone()) },
            None => {
                let stranger = self.strangers.get(&person).cloned();
                plain(stranger.unwrap_or_else(|| ui.t("comment-author-network")))
            }
        }
    }
}

/// Where a comment hangs, in a list.
#[derive(Clone)]
pub(super) struct Hangs {
    /// The paragraph's number.
    pub(super) mark: String,
    /// The page of the paragraph.
    pub(super) link: String,
    /// What became of it.
    pub(super) fate: &'static str,
    /// The words that are meant, or what the paragraph said when it is not any more as it was.
    pub(super) words: Option<String>,
}

impl Hangs {
    fn of(statement: &Statement, place: &Place) -> Self {
        let said = || markup::excerpt(&place.said, EXCERPT / 2);
        Self {
            mark: place.mark.to_string(),
            link: format!("{}/paragraphs/{}", statement.link(), place.mark),
            fate: fate_name(place.fate),
            words: match (&place.selected, place.fate) {
                (Some(selected), _) => Some(selected.clone()),
                (None, Fate::Removed) => Some(said()),
                (None, _) => None,
            },
        }
    }

    /// Whether something is to be said about what became of it.
    pub(super) fn is_other(&self) -> bool {
        self.fate != "same"
    }
}

/// What was answered, as pages show it.
#[derive(Clone)]
pub(super) struct Answered {
    /// The disposition.
    pub(super) disposition: Disposition,
    /// Why.
    pub(super) reason: Option<Html>,
    /// The paragraph of the result: its number and page.
    pub(super) result: Option<(String, String)>,
    /// Who answered.
    pub(super) by: By,
    /// When.
    pub(super) at: String,
}

impl Answered {
    /// The class of the strip.
    pub(super) fn class(&self) -> &'static str {
        match self.disposition {
            Disposition::Accepted | Disposition::Partly => "good",
            Disposition::Declined | Disposition::OutOfScope => "warn",
        }
    }

    pub(super) fn of(ui: &Ui, names: &Names, statement: &Statement, answer: &Answer) -> Self {
        let decision = &answer.decision;
        Self {
            disposition: decision.disposition,
            reason: decision.reason.as_ref().map(|reason| prose(reason.as_str())),
            result: decision.result.map(|mark| (mark.to_string(), format!("{}#p{mark}", statement.link()))),
            by: names.person(ui, answer.by),
            at: ui.moment(answer.at),
        }
    }
}

/// A comment in a list or thread.
pub(super) struct Row {
    /// Its number.
    pub(super) number: i64,
    /// Its page.
    pub(super) link: String,
    /// The comment itself.
    pub(super) comment: Comment,
    /// Who wrote it.
    pub(super) by: By,
    /// When.
    pub(super) at: String,
    /// What it says: all of it in a thread, the beginning in a list.
    pub(super) words: Option<Html>,
    /// Where it hangs.
    pub(super) hangs: Option<Hangs>,
    /// What was answered.
    pub(super) answered: Option<Answered>,
    /// How many replies it has, in a list.
    pub(super) replies: i64,
    /// The list shows only the beginning.
    pub(super) cut: bool,
}

impl Row {
    /// In a list.
    pub(super) fn listed(ui: &Ui, names: &Names, statement: &Statement, listed: &Listed) -> Self {
        let excerpt = listed.comment.words.as_ref().map(|words| markup::excerpt(words.as_str(), EXCERPT));
        let cut = excerpt.as_ref().is_some_and(|excerpt| excerpt.ends_with('…'));
        let words = excerpt.map(|excerpt| escaped(&excerpt));
        Self { replies: listed.replies, words, cut, ..Self::bare(ui, names, statement, &listed.comment) }
    }

    /// In its thread.
    pub(super) fn whole(ui: &Ui, names: &Names, statement: &Statement, comment: &Comment) -> Self {
        let words = comment.words.as_ref().map(|words| prose(words.as_str()));
        Self { words, ..Self::bare(ui, names, statement, comment) }
    }

    fn bare(ui: &Ui, names: &Names, statement: &Statement, comment: &Comment) -> Self {
        Self {
            number: comment.number.unwrap_or_default(),
            link: comment.link(statement),
            by: names.author(ui, &comment.author),
            at: ui.moment(comment.at),
            words: None,
            hangs: comment.about.place().map(|place| Hangs::of(statement, place)),
            answered: comment.answer.as_ref().map(|answer| Answered::of(ui, names, statement, answer)),
            replies: 0,
            cut: false,
            comment: comment.clone(),
        }
    }

    /// The part of the text that it is about, by its name.
    pub(super) fn about(&self) -> &'static str {
        self.comment.about.part().name()
    }

    /// Whether the author has taken the words back.
    pub(super) fn is_withdrawn(&self) -> bool {
        self.comment.state == State::Withdrawn
    }
}

/// What somebody wrote, as HTML: its headings stay below those of the page, its pictures become links.
pub(super) fn prose(markdown: &str) -> Html {
    markup::render(markdown, &markup::Rendering { heading_shift: 3, ..Default::default() })
}

fn escaped(text: &str) -> Html {
    markup::diff_html(text, text)
}
