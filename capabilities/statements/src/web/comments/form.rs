//! The form of a comment: for people of the network, and for everybody where the consultation is open.

use crate::acts::comments::commenting::{Target, Typed};
use crate::heart::comments::comment::{Affiliation, Guest, GuestName, Kind, Part, Words};
use crate::heart::comments::window::{Side, open};
use crate::heart::statement::Statement;
use ::web::{Choice, Fields, Form, Ui};
use base::places::languages;
use base::{Email, Lang, Line, Named};
use texts::{Mark, Paragraph};

/// The form on a page.
pub(super) struct CommentForm {
    pub(super) form: Form,
    /// Where it goes.
    pub(super) action: String,
    /// The part that it is about.
    pub(super) part: Part,
    /// Whoever writes has no account.
    pub(super) guest: bool,
    pub(super) kinds: Vec<Choice>,
    pub(super) langs: Vec<Choice>,
}

impl CommentForm {
    /// Whether words of a paragraph can be chosen.
    pub(super) fn selects(&self) -> bool {
        self.part == Part::Paragraph
    }

    /// Whether other words can be proposed.
    pub(super) fn proposes(&self) -> bool {
        matches!(self.part, Part::Paragraph | Part::Missing)
    }

    /// What is said below the field for them.
    pub(super) const fn proposed_hint(&self) -> &'static str {
        match self.part {
            Part::Missing => "comment-proposed-missing-hint",
            _ => "comment-proposed-hint",
        }
    }
}

/// Who writes, seen from the statement.
pub(super) fn side(ui: &Ui) -> Side {
    if ui.actor().is_inside() { Side::Inside } else { Side::Outside }
}

/// What stands in a new form; the words to be changed are the paragraph's.
pub(super) fn blank(ui: &Ui, statement: &Statement, part: Part, paragraph: Option<&Paragraph>) -> Fields {
    let kind = if part == Part::Missing { Kind::Wording } else { Kind::Concern };
    Fields::default()
        .with("about", part)
        .with("revision", statement.revision)
        .with_some("mark", paragraph.map(|paragraph| paragraph.mark))
        .with_some("proposed", paragraph.map(|paragraph| &paragraph.text))
        .with("kind", if part == Part::Missing { Kind::Concern } else { kind })
        .with("lang", ui.tongue())
}

/// The form, or why there is none.
pub(super) fn form(ui: &Ui, statement: &Statement, fields: Fields) -> Result<CommentForm, String> {
    let side = side(ui);
    // Whoever has typed something sees it again, whatever has become of the statement.
    if let Err(sentence) = open(statement, side, ui.now())
        && fields.get("words").is_empty()
    {
        return Err(ui.say(&sentence));
    }
    let kinds =
        Kind::ALL.iter().map(|kind| Choice::new(kind, ui.t(format!("comment-kind-{kind}")))).collect();
    let mut langs: Vec<Choice> =
        languages().iter().map(|lang| Choice::new(lang, ui.language(lang))).collect();
    let chosen = fields.get("lang").to_owned();
    if !chosen.is_empty() && langs.iter().all(|choice| choice.value != chosen) {
        langs.push(Choice::new(&chosen, &chosen));
    }
    Ok(CommentForm {
        action: format!("{}/comments", statement.link()),
        part: Part::of_name(fields.get("about")).unwrap_or(Part::Whole),
        guest: side == Side::Outside,
        kinds,
        langs,
        form: ui.form(fields),
    })
}

/// What a form says, once it holds together; what is wrong is noted in the fields.
pub(super) fn read(fields: &mut Fields) -> Option<Typed> {
    let part = fields.need::<Part>("about");
    let mark = fields.get("mark").trim().parse::<Mark>().ok();
    let selected = fields.get("selected").trim().to_owned();
    let target = match (part?, mark) {
        (Part::Missing, _) => Target::Missing,
        (Part::Paragraph, Some(mark)) => {
            Target::Paragraph(mark, Some(selected).filter(|selected| !selected.is_empty()))
        }
        (Part::Whole | Part::Reply | Part::Paragraph, _) => Target::Whole,
    };
    let (kind, words) = (fields.need::<Kind>("kind"), fields.need::<Words>("words"));
    let (proposed, lang) = (fields.maybe::<Words>("proposed"), fields.need::<Lang>("lang"));
    let revision = fields.get("revision").trim().parse().unwrap_or_default();
    fields.check().ok()?;
    Some(Typed { target, revision, kind: kind?, words: words?, proposed, lang: lang? })
}

/// Who writes without an account.
pub(super) fn guest(ui: &Ui, fields: &mut Fields) -> Option<(Guest, Email)> {
    let name = fields.need::<GuestName>("name");
    let affiliation = fields.maybe::<Affiliation>("affiliation");
    let email = fields.need::<Email>("email");
    fields.check().ok()?;
    let guest = Guest { name: name?, affiliation, email: None, tongue: ui.tongue() };
    email.map(|email| (guest, email))
}

/// What a number in an address may be.
pub(super) fn number(typed: &str) -> Option<i64> {
    Line::<12>::cut(typed)?.as_str().parse().ok()
}
