//! Taking statements in: the record of one that another instance wrote, or a letter that was published elsewhere.

mod comments;
mod letter;
mod rounds;
mod strangers;

pub(crate) use letter::{OldLetter, OldText, take_letter};

use crate::acts::comments::record::Recorded;
use crate::facts::publishing::StatementImported;
use crate::heart::endorsing::proof::Signature;
use crate::heart::endorsing::{Came, Contact, Endorsement, Right, Signatory, State, Wording};
use crate::heart::log::Entry;
use crate::heart::origin::{OriginKind, Source};
use crate::heart::publishing::delivery::Delivery;
use crate::heart::publishing::record::matter::{
    DeliveryLine, DissentLine, Matter, RevisionLine, VersionLine,
};
use crate::heart::publishing::record::rounds::RoundLine;
use crate::heart::publishing::record::verify::SealedGroup;
use crate::heart::revision::{Note, Revision};
use crate::heart::statement::{
    Addressee, AddresseeName, Occasion, Proposal, Stage, Statement, Title, Why, Window,
};
use crate::heart::version::{Version, VersionText};
use crate::policy::publishing::TakeIn;
use crate::store::{
    deliveries, elsewhere, endorsements, log, origins, revisions, statements, text as text_of, versions,
};
use base::places::Country;
use base::{Id, Lang, Line, Link, Moment, Named, Parse, Sentence, Tongue};
use facts::{Act, Problem};
use std::time::Duration;
use strangers::Strangers;
use texts::Origin;

/// What a record says, once it has been found to hold.
#[derive(Clone, Debug)]
pub(crate) struct Whole {
    pub(crate) matter: Matter,
    pub(crate) versions: Vec<VersionLine>,
    pub(crate) revisions: Vec<RevisionLine>,
    pub(crate) comments: Vec<Recorded>,
    pub(crate) signatures: Vec<Signature>,
    pub(crate) sealed: Vec<SealedGroup>,
    pub(crate) deliveries: Vec<DeliveryLine>,
    pub(crate) dissent: Vec<DissentLine>,
    /// Nothing in records of the first format.
    pub(crate) rounds: Option<Vec<RoundLine>>,
    pub(crate) entries: Vec<Entry>,
}

/// What was wrong with a value of a record: its file was not written by this program.
fn strange(what: &str) -> Problem {
    Problem::Broken(format!("the record says something that no record says: {what}"))
}

/// Puts a statement here as its record has it, with the log entry by entry, so that all its hashes are the same. The
/// people of the other instance are not here: their names are words.
pub(crate) fn take_record(act: &mut Act, whole: &Whole) -> Result<Statement, Problem> {
    act.allow(TakeIn)?;
    let matter = &whole.matter;
    if statements::by_slug(act, &matter.slug)?.is_some() {
        return Err(Sentence::of("record-here-already").with("slug", matter.slug.as_str()).into());
    }
    let mut strangers = Strangers::default();
    let statement = statement(act, whole)?;
    statements::insert(act, &statement)?;
    for (place, name) in (1..).zip(&matter.addressees) {
        let name = AddresseeName::cut(name).ok_or_else(|| strange("an addressee without a name"))?;
        let addressee = Addressee { id: act.id(), name };
        statements::add_addressee(act, statement.id, place, &addressee)?;
    }
    take_texts(act, &statement, whole, &mut strangers)?;
    comments::take(act, &statement, &whole.comments, &mut strangers)?;
    for (place, group) in (0..).zip(&whole.sealed) {
        elsewhere::add_sealed(act, statement.id, (place, statement.version.unwrap_or(1)), group)?;
    }
    for (place, signature) in (0..).zip(&whole.signatures) {
        let mut one = endorsement(act, statement.id, signature)?;
        // The record knows seconds; within one, its order is that of the lists.
        one.signed = one.signed.map(|at| at.plus(Duration::from_micros(place)));
        endorsements::keep(act, &one)?;
    }
    for line in &whole.deliveries {
        let one = delivery(line)?;
        deliveries::insert(act, statement.id, &one)?;
    }
    for entry in &whole.entries {
        log::append(act, statement.id, entry)?;
    }
    rounds::take(act, &statement, whole.rounds.as_deref().unwrap_or_default(), &mut strangers)?;
    act.record(&StatementImported { statement: statement.id })?;
    Ok(statement)
}

/// The statement, at the stage that it has come to. Where the record does not tell all that was said in its round, what
/// was under way begins anew: nobody's objection is passed over because nobody knows it.
fn statement(act: &Act, whole: &Whole) -> Result<Statement, Problem> {
    let matter = &whole.matter;
    let goes_on =
        whole.rounds.as_ref().is_some_and(|rounds| rounds.iter().all(|one| one.positions.is_some()));
    let stage = match (matter.version, matter.stage) {
        (_, stage) if goes_on => stage,
        (Some(_), _) => Stage::Published,
        (None, Stage::Dropped) => Stage::Dropped,
        (None, _) => Stage::Drafting,
    };
    let window = matter.window.filter(|_| goes_on);
    let id = match matter.id {
        Some(id) if statements::find(act, id)?.is_none() => id,
        _ => act.id(),
    };
    let occasion = matter.occasion.as_deref().and_then(Line::cut);
    Ok(Statement {
        id,
        slug: matter.slug.clone(),
        proposal: Proposal {
            title: Title::parse(&matter.title).map_err(|_| strange("a title that is none"))?,
            why: Why::cut(&matter.why).ok_or_else(|| strange("a proposal without a reason"))?,
            lang: matter.lang.clone(),
            topics: matter.topics.clone(),
            deadline: matter.deadline,
            zone: matter.zone.clone(),
            occasion: occasion.map(|words| Occasion { words, thing: matter.occasion_is.clone() }),
            press: matter.press.as_deref().and_then(Line::cut),
            consultation: matter.consultation,
        },
        stage,
        track: matter.track,
        rules: matter.rules.clone(),
        window: window.map(|(opened, closes)| Window { opened, closes }),
        proposer: None,
        revision: matter.revision,
        version: matter.version,
        made: matter.made,
        changed: matter.changed,
    })
}

fn take_texts(
    act: &mut Act,
    statement: &Statement,
    whole: &Whole,
    strangers: &mut Strangers,
) -> Result<(), Problem> {
    take_origins(act, statement, &whole.matter, strangers)?;
    for line in &whole.revisions {
        let revision = Revision {
            number: line.number,
            body: line.body.clone(),
            note: line.note.as_deref().and_then(Note::cut),
            by: strangers.of(act, line.by.as_deref())?,
            at: line.at,
        };
        revisions::insert(act, statement.id, &revision)?;
    }
    for line in &whole.versions {
        let (number, revision, change) = (line.number, line.revision, line.change);
        let dissent = whole.dissent.iter().find(|dissent| dissent.version == number);
        let version = Version {
            number,
            revision,
            change,
            outcome: line.outcome.clone(),
            dissent: dissent.map(text_of),
            by: None,
            at: line.at,
        };
        versions::insert(act, statement.id, &version)?;
        for text in &line.texts {
            let words = VersionText {
                version: number,
                lang: text.lang.clone(),
                title: text.title.clone(),
                body: text.body.clone(),
                canonical: text.canonical(),
                hash: text.sha256.clone(),
                translator: text.translator.clone(),
                translator_person: None,
                at: text.at,
            };
            versions::insert_words(act, statement.id, &words)?;
        }
    }
    Ok(())
}

fn take_origins(
    act: &mut Act,
    statement: &Statement,
    matter: &Matter,
    strangers: &mut Strangers,
) -> Result<(), Problem> {
    let same = matter.id == Some(statement.id);
    for line in &matter.origins {
        let reference = match (line.kind, line.thing, &line.title) {
            (OriginKind::Bit, Some(bit), _) => bit,
            (OriginKind::Comment, Some(comment), _) if same => comment,
            (OriginKind::Person | OriginKind::Import, _, Some(name)) => strangers.another(act, name)?.as_of(),
            // Nobody and nothing here has this id: it keeps the origins apart.
            _ => act.id(),
        };
        let source = Source {
            origin: Origin(line.number),
            kind: line.kind,
            reference,
            title: line.title.clone().filter(|_| line.kind == OriginKind::Bit),
            link: line.link.clone(),
        };
        origins::set(act, statement.id, &source, line.passage.as_deref())?;
    }
    Ok(())
}

fn salt(hexadecimal: &str) -> Result<[u8; 16], Problem> {
    let mut salt = [0; 16];
    hex::decode_to_slice(hexadecimal, &mut salt).map_err(|_| strange("a salt that is none"))?;
    Ok(salt)
}

fn delivery(line: &DeliveryLine) -> Result<Delivery, Problem> {
    let DeliveryLine { number, at, handing, salt: hexadecimal } = line.clone();
    Ok(Delivery { number, handing, salt: salt(&hexadecimal)?, by: None, at })
}

/// A moment as RFC 3339 has it.
fn moment(text: &str) -> Result<Moment, Problem> {
    let parsed: Result<jiff::Timestamp, _> = text.parse();
    parsed.map(Moment::from).map_err(|_| strange("a time that is none"))
}

/// A signature without the way to its signer: they can take it back where they gave it.
fn endorsement(act: &Act, statement: Id<Statement>, one: &Signature) -> Result<Endorsement, Problem> {
    let right = one
        .authority
        .as_deref()
        .and_then(Named::of_name)
        .map(|by| Right { by, words: one.authority_note.as_deref().and_then(Line::cut) });
    let signed = one.at.as_deref().map(moment).transpose()?;
    Ok(Endorsement {
        id: act.id(),
        statement,
        state: State::Active,
        wording: Wording {
            version: one.version,
            lang: Lang::parse(&one.lang).map_err(|_| strange("a language that is none"))?,
            hash: one.hash.clone(),
        },
        signatory: Signatory {
            kind: one.kind,
            name: Line::parse(&one.name).map_err(|_| strange("a signer without a name"))?,
            affiliation: one.affiliation.as_deref().and_then(Line::cut),
            site: one.site.as_deref().and_then(|site| Link::parse(site).ok()),
            organization: None,
            country: one.country.as_deref().and_then(Country::of_code),
        },
        contact: Contact { person: None, email: None, tongue: Tongue::English },
        came: Came::of_name(&one.came).ok_or_else(|| strange("a way that no signature comes"))?,
        message: None,
        right,
        salt: salt(&one.salt)?,
        asked: signed.unwrap_or_else(|| act.now()),
        signed,
    })
}
