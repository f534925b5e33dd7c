//! Planting: a network that begins with statements, as the demo's does. Everything goes through the acts that people's
//! doors call, by the words of their forms; paragraphs are named by words that stand in them.

use crate::acts::comments::{answering, commenting, wording};
use crate::acts::endorsing::signing;
use crate::acts::procedure::{objections, positions, steps};
use crate::acts::{drafting, fresh, proposing, publishing};
use crate::heart::comments::comment::{Comment, Words};
use crate::heart::comments::disposition::{Decision, Disposition};
use crate::heart::endorsing::{Came, Signatory, SignerKind};
use crate::heart::origin::OriginKind;
use crate::heart::procedure::position::{How, Said};
use crate::heart::publishing::version::Wanted;
use crate::heart::rules::Ground;
use crate::heart::statement::{AddresseeName, Consultation, Occasion, Proposal, Statement};
use crate::heart::version::ChangeKind;
use base::{Id, Lang, Line, Moment, Parse, Sentence, Slug, Text, Tongue, Zone};
use facts::{Act, Problem, Subject};
use texts::Mark;
use web::House;

/// A statement as it is proposed.
#[derive(Clone, Debug)]
pub struct Planted {
    /// What it is called.
    pub title: String,
    /// Why it is needed, Markdown.
    pub why: String,
    /// Its language.
    pub lang: Lang,
    /// The zone of its dates.
    pub zone: Zone,
    /// What it is filed under.
    pub topics: Vec<Slug>,
    /// To whom it goes.
    pub addressees: Vec<String>,
    /// What gives the occasion, and where that is on the calendar.
    pub occasion: (String, Option<Subject>),
    /// `network` or `public`.
    pub consultation: String,
}

/// Proposes it, in the name of whoever acts.
pub fn propose(act: &mut Act, planted: &Planted) -> Result<Id<Subject>, Problem> {
    let (words, thing) = &planted.occasion;
    let proposal = Proposal {
        title: Line::parse(&planted.title)?,
        why: Text::parse(&planted.why)?,
        lang: planted.lang.clone(),
        topics: planted.topics.clone(),
        deadline: None,
        zone: planted.zone.clone(),
        occasion: Some(Occasion { words: Line::parse(words)?, thing: thing.clone() }),
        press: None,
        consultation: Consultation::parse(&planted.consultation)?,
    };
    let names = planted.addressees.iter().map(|name| AddresseeName::parse(name));
    let statement = proposing::propose(act, &proposal, &names.collect::<Result<Vec<_>, _>>()?)?;
    Ok(statement.id.as_of())
}

/// Adds somebody to those who draft it.
pub fn drafter(act: &mut Act, id: Id<Subject>, person: Id<access::Person>) -> Result<(), Problem> {
    proposing::add_drafter(act, id.as_of(), person)
}

/// Writes its text, whole.
pub fn write(act: &mut Act, id: Id<Subject>, markdown: &str) -> Result<(), Problem> {
    let from = fresh(act, id.as_of())?.revision;
    drafting::save(act, id.as_of(), from, markdown, None).map(drop)
}

/// Puts a bit into the text, behind the paragraph in which these words stand.
pub fn build_on(
    act: &mut Act,
    id: Id<Subject>,
    bit: Id<Subject>,
    passage: &str,
    words: &str,
) -> Result<(), Problem> {
    let after = paragraph(act, id, words)?;
    drafting::place(act, id.as_of(), Some(after), passage, (OriginKind::Bit, bit)).map(drop)
}

/// Opens the draft for comments, until then.
pub fn ask_for_comments(
    act: &mut Act,
    house: &House,
    id: Id<Subject>,
    closes: Moment,
) -> Result<(), Problem> {
    let opening = steps::Opening { closes, words: None, nevertheless: None };
    steps::ask_for_comments(act, house, id.as_of(), &opening)
}

/// Calls last call, until then.
pub fn call_last(act: &mut Act, house: &House, id: Id<Subject>, closes: Moment) -> Result<(), Problem> {
    let opening = steps::Opening { closes, words: None, nevertheless: None };
    steps::call_last(act, house, id.as_of(), &opening)
}

/// A comment as it is made.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Words of the paragraph that it is about; nothing when it says what is missing.
    pub on: Option<String>,
    /// `question`, `concern` or `wording`.
    pub kind: String,
    /// What it says.
    pub words: String,
    /// What should stand there instead.
    pub wording: Option<String>,
    /// The language of it.
    pub lang: Lang,
}

/// Comments, in the name of whoever acts.
pub fn comment(act: &mut Act, id: Id<Subject>, remark: &Remark) -> Result<Id<Subject>, Problem> {
    let target = match &remark.on {
        Some(words) => commenting::Target::Paragraph(paragraph(act, id, words)?, None),
        None => commenting::Target::Missing,
    };
    let typed = commenting::Typed {
        target,
        revision: fresh(act, id.as_of())?.revision,
        kind: Parse::parse(&remark.kind)?,
        words: Words::parse(&remark.words)?,
        proposed: remark.wording.as_deref().map(Words::parse).transpose()?,
        lang: remark.lang.clone(),
    };
    Ok(commenting::comment(act, id.as_of(), &typed)?.id.as_of())
}

/// Says what becomes of a comment; a wording that is `accepted` goes into the text.
pub fn answer(
    act: &mut Act,
    comment: Id<Subject>,
    (disposition, reason): (&str, Option<&str>),
    wording: Option<&str>,
) -> Result<(), Problem> {
    let comment: Id<Comment> = comment.as_of();
    let (disposition, reason) = (Disposition::parse(disposition)?, reason.map(Parse::parse).transpose()?);
    match wording {
        Some(words) if disposition == Disposition::Accepted => {
            wording::take(act, comment, &Words::parse(words)?, None, reason.as_ref()).map(drop)
        }
        _ => answering::answer(act, comment, &Decision::new(disposition, reason, None)?),
    }
}

/// Takes a position at last call: `support`, `live-with`, `stand-aside` or `object`, with a ground and a reason.
pub fn position(
    act: &mut Act,
    id: Id<Subject>,
    stance: &str,
    ground: Option<&str>,
    words: Option<&str>,
) -> Result<Id<Subject>, Problem> {
    let ground = ground.map(Ground::parse).transpose()?;
    let words = words.map(Text::parse).transpose()?;
    let said =
        Said::of(Parse::parse(stance)?, ground, words).map_err(|(field, why)| Problem::wrong(field, why))?;
    Ok(positions::take(act, id.as_of(), &said, How::Web)?.id.as_of())
}

/// Answers an objection; it stands unless its author withdraws it.
pub fn answer_objection(
    act: &mut Act,
    id: Id<Subject>,
    objection: Id<Subject>,
    text: &str,
) -> Result<(), Problem> {
    objections::answer(act, id.as_of(), objection.as_of(), &Parse::parse(text)?)
}

/// Holds to an objection that was answered, in the name of its author, and writes what travels with the text.
pub fn hold(
    act: &mut Act,
    id: Id<Subject>,
    objection: Id<Subject>,
    minority: Option<&str>,
) -> Result<(), Problem> {
    objections::settle(act, id.as_of(), objection.as_of(), objections::Settled::Stands)?;
    match minority {
        Some(text) => objections::write_minority(act, id.as_of(), &Parse::parse(text)?, None),
        None => Ok(()),
    }
}

/// Writes down how last call came out, and publishes the text.
pub fn publish(act: &mut Act, id: Id<Subject>, outcome: &str) -> Result<(), Problem> {
    steps::conclude(act, id.as_of(), &Parse::parse(outcome)?, None)?;
    let revision = fresh(act, id.as_of())?.revision;
    let wanted = Wanted { revision, change: ChangeKind::First };
    publishing::publish(act, id.as_of(), wanted, None).map(drop)
}

/// Endorses the latest version, as the person who acts.
pub fn endorse(act: &mut Act, id: Id<Subject>, name: &str) -> Result<(), Problem> {
    let statement: Statement = fresh(act, id.as_of())?;
    let look = act.look();
    let persona = match look.actor().person() {
        Some(person) => people::persona(&look, person)?,
        None => None,
    };
    let signatory = Signatory {
        kind: SignerKind::Person,
        name: Parse::parse(name)?,
        affiliation: None,
        site: None,
        organization: None,
        country: persona.and_then(|persona| persona.country),
    };
    let wish = signing::Wish {
        signatory,
        version: statement.version.ok_or(Problem::NotFound)?,
        lang: statement.proposal.lang.clone(),
        came: Came::Web,
        message: None,
    };
    signing::endorse(act, statement.id, &wish, Tongue::English).map(drop)
}

/// The paragraph in which these words stand now.
fn paragraph(act: &Act, id: Id<Subject>, words: &str) -> Result<Mark, Problem> {
    let body = drafting::latest(act, &fresh(act, id.as_of())?)?;
    let found = body.paragraphs.iter().find(|paragraph| paragraph.text.contains(words));
    found.map(|paragraph| paragraph.mark).ok_or_else(|| Sentence::of("wrong-choice").into())
}
