//! What goes into a record, out of the tables.

use super::rounds;
use crate::acts::comments::record as comments;
use crate::acts::endorsing::jobs::day_of;
use crate::acts::endorsing::record as endorsements;
use crate::acts::names::{Names, named};
use crate::acts::publishing::dissent_to;
use crate::heart::endorsing::proof::Signature;
use crate::heart::log::Entry;
use crate::heart::origin::{OriginKind, Source};
use crate::heart::publishing::record::matter::{
    self, DeliveryLine, DissentLine, Matter, OriginLine, RevisionLine, VersionLine, latest_path, text_path,
};
use crate::heart::publishing::record::rounds::RoundLine;
use crate::heart::publishing::record::verify::{Endorsements, SealedGroup};
use crate::heart::statement::Statement;
use crate::store::comments as comment_store;
use crate::store::{
    deliveries, elsewhere, endorsement_lists, log, origins, revisions, sealed, statements, versions,
};
use base::Id;
use facts::{Look, Problem, Subject};
use std::collections::HashMap;
use texts::Origin;
use web::House;

/// Fewer than so many in a group are not told.
const FEWEST: i64 = 5;

/// All of a record but its pages.
pub(super) struct Gathered {
    pub(super) matter: Matter,
    pub(super) versions: Vec<VersionLine>,
    /// The canonical texts by their paths.
    pub(super) canonical: Vec<(String, String)>,
    pub(super) revisions: Vec<RevisionLine>,
    pub(super) comments: Vec<comments::Recorded>,
    pub(super) endorsements: Endorsements,
    pub(super) deliveries: Vec<DeliveryLine>,
    pub(super) dissent: Vec<DissentLine>,
    pub(super) rounds: Vec<RoundLine>,
    pub(super) entries: Vec<Entry>,
}

/// Gathers the record of a statement, with names as this reader may see them.
pub(super) fn gather(look: &Look, house: &House, statement: Statement) -> Result<Gathered, Problem> {
    let id = statement.id;
    let mut matter =
        matter::of(&statement, house.absolute(&statement.link()), house.network().name.to_string());
    let addressees = statements::addressees(look, id)?;
    matter.addressees = addressees.into_iter().map(|addressee| addressee.name.to_string()).collect();
    matter.origins = origins_of(look, house, id)?;
    matter.occasion_is = occasion_of(look, house, &statement)?;
    let (versions, canonical) = texts(look, &statement)?;
    Ok(Gathered {
        matter,
        versions,
        canonical,
        revisions: revisions_of(look, &statement)?,
        comments: comments::of(look, id)?,
        endorsements: signed(look, id)?,
        deliveries: deliveries::all(look, id)?
            .into_iter()
            .map(|one| DeliveryLine {
                number: one.number,
                at: one.at,
                handing: one.handing,
                salt: hex::encode(one.salt),
            })
            .collect(),
        dissent: dissent(look, &statement)?,
        rounds: rounds::of(look, &statement)?,
        entries: log::all(look, id)?,
    })
}

fn dissent(look: &Look, statement: &Statement) -> Result<Vec<DissentLine>, Problem> {
    let versions = versions::all(look, statement.id)?;
    let dissents = versions.iter().rev().map(|version| dissent_to(look, statement, version));
    Ok(dissents.collect::<Result<_, _>>()?)
}

type Texts = (Vec<VersionLine>, Vec<(String, String)>);

fn texts(look: &Look, statement: &Statement) -> Result<Texts, Problem> {
    let (mut lines, mut canonical) = (Vec::new(), Vec::new());
    for version in versions::all(look, statement.id)?.into_iter().rev() {
        let words = versions::all_words(look, statement.id, version.number)?;
        for one in &words {
            canonical.push((text_path(version.number, &one.lang), one.canonical.clone()));
            if statement.version == Some(version.number) {
                canonical.push((latest_path(&one.lang), one.canonical.clone()));
            }
        }
        lines.push(VersionLine::of(&version, words));
    }
    Ok((lines, canonical))
}

fn revisions_of(look: &Look, statement: &Statement) -> Result<Vec<RevisionLine>, Problem> {
    let (mut names, mut lines) = (Names::default(), Vec::new());
    for number in 1..=statement.revision {
        let Some(revision) = revisions::of(look, statement.id, number)? else { continue };
        let by = names.of(look, revision.by)?;
        let note = revision.note.map(|note| note.to_string());
        lines.push(RevisionLine { number, note, by, at: revision.at, body: revision.body });
    }
    Ok(lines)
}

/// What gives the occasion. Of what not everybody may see, not even the id.
fn occasion_of(look: &Look, house: &House, statement: &Statement) -> Result<Option<Subject>, Problem> {
    let occasion = statement.proposal.occasion.as_ref();
    let Some(thing) = occasion.and_then(|occasion| occasion.thing.clone()) else { return Ok(None) };
    let ui = house.ui(base::Tongue::English, None, *look.actor());
    Ok(ui.card(look, &thing)?.map(|_| thing))
}

fn origins_of(look: &Look, house: &House, id: Id<Statement>) -> Result<Vec<OriginLine>, Problem> {
    let ui = house.ui(base::Tongue::English, None, *look.actor());
    let passages: HashMap<Origin, String> =
        origins::bits(look, id)?.into_iter().map(|(origin, _, passage)| (origin, passage)).collect();
    let mut lines = Vec::new();
    for Source { origin, kind, reference, title, link } in origins::of(look, id)? {
        let came = OriginLine { number: origin.0, kind, title, link, thing: None, passage: None };
        lines.push(match kind {
            OriginKind::Bit => match ui.card(look, &Subject::new("bit", reference))? {
                Some(card) => OriginLine {
                    title: Some(card.title),
                    link: Some(house.absolute(&card.link)),
                    thing: Some(reference),
                    passage: passages.get(&origin).filter(|words| !words.is_empty()).cloned(),
                    ..came
                },
                None => came,
            },
            OriginKind::Person | OriginKind::Import => match named(look, reference.as_of())? {
                Some(named) => OriginLine { title: Some(named.name), ..came },
                None => came,
            },
            OriginKind::Comment => match comment_store::find(look, reference.as_of())? {
                Some(comment) if comment.number.is_some() => OriginLine { thing: Some(reference), ..came },
                _ => came,
            },
        });
    }
    Ok(lines)
}

/// The signatures in an order that is the same in every instance.
fn signed(look: &Look, id: Id<Statement>) -> Result<Endorsements, Problem> {
    let mut signatures = endorsements::signatures(look, id)?;
    signatures.sort_by(|one, other| {
        let key = |one: &Signature| (one.at.clone(), one.kind, one.name.clone(), one.seal.clone());
        key(one).cmp(&key(other))
    });
    Ok(Endorsements { signatures, sealed: groups(look, id)? })
}

/// Sealed endorsements as they are counted in public: those of past days, in groups.
fn groups(look: &Look, id: Id<Statement>) -> Result<Vec<SealedGroup>, Problem> {
    let Some(from) = endorsement_lists::binding_version(look, id)? else { return Ok(Vec::new()) };
    let groups = sealed::groups(look, id, from, day_of(look.now()))?.into_iter();
    let mut told = elsewhere::sealed(look, id, from)?;
    let group = |(region, kind, count): sealed::Group| SealedGroup {
        kind: Some(kind.to_string()),
        region: region.map(|region| region.to_string()),
        count: Some(count).filter(|count| *count >= FEWEST),
    };
    told.extend(groups.map(group));
    Ok(told)
}
