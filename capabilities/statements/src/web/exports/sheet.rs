//! What goes onto every sheet that somebody takes along: the text, exactly as it was hashed, and what travels with it.
//! Sentences are without direction marks: they also stand in plain text and on paper.

use crate::acts::endorsing::record::signatures;
use crate::acts::procedure::{self, Dissent};
use crate::acts::publishing;
use crate::heart::endorsing::proof::Signature;
use crate::heart::endorsing::{SignerKind, endorsable};
use crate::heart::origin::OriginKind;
use crate::heart::publishing::record::matter::{DissentLine, ObjectionLine};
use crate::heart::rules::Ground;
use crate::heart::statement::Statement;
use crate::heart::version::Version;
use crate::store::{endorsement_lists, origins, revisions, statements, versions};
use crate::web::endorsing::sealed_counts;
use crate::web::procedure::ground;
use ::web::Ui;
use base::{Lang, Moment, Parse, Sentence};
use facts::{Look, Problem, Subject};
use texts::{Body, Origin};

/// A text with all that travels with it, in the reader's language where it is ours to say.
pub(crate) struct Sheet {
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) body: Body,
    /// What was hashed.
    pub(crate) canonical: String,
    /// Its SHA-256, as a sentence.
    pub(crate) hash: String,
    /// Below the title: what it is, to whom, in which language it decides.
    pub(crate) head: Vec<String>,
    /// Where it is found.
    pub(crate) address: String,
    /// The outcome, in Markdown.
    pub(crate) outcome: Option<String>,
    pub(crate) objections: Vec<Objection>,
    /// The text of the minority, in Markdown.
    pub(crate) minority: Option<String>,
    pub(crate) sources: Vec<Named>,
    pub(crate) signers: Signers,
}

/// Who stands behind the text.
#[derive(Default)]
pub(crate) struct Signers {
    pub(crate) organizations: Vec<Named>,
    pub(crate) people: Vec<Named>,
    /// Regions, with how many of them signed under seal, as far as everybody may know.
    pub(crate) sealed: Vec<Named>,
}

/// An objection as it travels.
pub(crate) struct Objection {
    /// On what ground, and whose.
    pub(crate) heading: String,
    /// Why, in Markdown.
    pub(crate) reason: String,
    /// What was answered, in Markdown.
    pub(crate) answer: Option<String>,
}

/// Somebody or something by name.
pub(crate) struct Named {
    pub(crate) name: String,
    /// Where from, or for whom.
    pub(crate) note: Option<String>,
    /// Its address.
    pub(crate) link: Option<String>,
}

/// The words of a sheet, and what they are.
struct Words {
    lang: Lang,
    title: String,
    body: Body,
    canonical: String,
    version: Option<i64>,
    translator: Option<String>,
    at: Moment,
}

impl Sheet {
    /// The published version in that language, or in the one that decides; while there is none, the latest revision.
    pub(crate) fn of(
        look: &Look,
        ui: &Ui,
        statement: &Statement,
        lang: Option<Lang>,
    ) -> Result<Self, Problem> {
        let words = words(look, statement, lang)?;
        let version = match words.version {
            Some(number) => versions::of(look, statement.id, number)?,
            None => None,
        };
        let dissent = dissent(look, statement, version.as_ref())?;
        let link = statement.link();
        let page = words.version.map_or_else(|| link.clone(), |number| format!("{link}/versions/{number}"));
        Ok(Self {
            head: head(look, ui, statement, &words)?,
            address: ui.absolute(&page),
            hash: ui.say_plain(
                &Sentence::of("exports-hash").with("hash", texts::hash(&words.canonical).to_string()),
            ),
            outcome: version.and_then(|version| version.outcome),
            objections: dissent.objections.into_iter().map(|one| objection(ui, one)).collect(),
            minority: dissent.minority,
            sources: sources(look, ui, statement, &words.body)?,
            signers: signers(look, ui, statement)?,
            lang: words.lang,
            title: words.title,
            body: words.body,
            canonical: words.canonical,
        })
    }
}

fn words(look: &Look, statement: &Statement, lang: Option<Lang>) -> Result<Words, Problem> {
    let lang = lang.unwrap_or_else(|| statement.proposal.lang.clone());
    if let Some(number) = statement.version {
        let text = versions::words_in(look, statement.id, number, &lang)?.ok_or(Problem::NotFound)?;
        return Ok(Words {
            lang,
            title: text.title,
            body: text.body,
            canonical: text.canonical,
            version: Some(number),
            translator: text.translator,
            at: text.at,
        });
    }
    let revision = revisions::of(look, statement.id, statement.revision)?;
    let revision = revision.filter(|_| lang == statement.proposal.lang).ok_or(Problem::NotFound)?;
    let title = statement.proposal.title.to_string();
    Ok(Words {
        canonical: texts::canonical(&title, &revision.body),
        lang,
        title,
        body: revision.body,
        version: None,
        translator: None,
        at: revision.at,
    })
}

fn head(look: &Look, ui: &Ui, statement: &Statement, words: &Words) -> Result<Vec<String>, Problem> {
    let day = ui.full_date(words.at.in_zone(&statement.proposal.zone).date());
    let say = |key, name, words: &str| ui.say_plain(&Sentence::of(key).with(name, words));
    let what = match words.version {
        Some(number) => ui.say_plain(&Sentence::of("statement-version").with("count", number)),
        None => {
            let draft = Sentence::of("statement-draft").with("count", statement.revision);
            format!("{} · {}", ui.say_plain(&draft), ui.t("exports-draft"))
        }
    };
    let mut head = vec![format!("{what} · {day} · {}", ui.house().network().name)];
    let addressees = statements::addressees(look, statement.id)?;
    let names: Vec<String> = addressees.iter().map(|one| one.name.to_string()).collect();
    if !names.is_empty() {
        head.push(say("exports-to", "names", &names.join(" · ")));
    }
    if words.lang != statement.proposal.lang {
        head.push(say("version-translated", "lang", &ui.language(&statement.proposal.lang)));
        head.extend(words.translator.as_ref().map(|name| say("version-translator", "name", name)));
    }
    Ok(head)
}

/// What was said against it: against the published version, or against what is under way.
fn dissent(look: &Look, statement: &Statement, version: Option<&Version>) -> Result<DissentLine, Problem> {
    if let Some(version) = version {
        return Ok(publishing::dissent_to(look, statement, version)?);
    }
    let line = |one: Dissent| ObjectionLine {
        name: one.name,
        ground: one.ground.as_str().to_owned(),
        reason: one.reason,
        answer: one.answer,
        state: one.state.to_string(),
    };
    let objections = procedure::dissent(look, statement)?.into_iter().map(line).collect();
    Ok(DissentLine { version: 0, objections, minority: procedure::minority(look, statement)? })
}

fn objection(ui: &Ui, one: ObjectionLine) -> Objection {
    let name = one.name.unwrap_or_else(|| ui.t("statement-somebody"));
    let ground = Ground::parse(&one.ground).map_or(one.ground, |known| ground(ui, &known));
    Objection { heading: format!("{name} · {ground}"), reason: one.reason, answer: one.answer }
}

/// The bits of which words stand in the text, as this reader may see them.
pub(crate) fn sources(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    body: &Body,
) -> Result<Vec<Named>, Problem> {
    let stands = |origin: Origin| {
        body.paragraphs.iter().any(|paragraph| paragraph.runs.iter().any(|run| run.origin == origin))
    };
    let mut found = Vec::new();
    for source in origins::of(look, statement.id)? {
        if source.kind == OriginKind::Bit
            && stands(source.origin)
            && let Some(card) = ui.card(look, &Subject::new("bit", source.reference))?
        {
            found.push(Named { name: card.title, note: None, link: Some(ui.absolute(&card.link)) });
        }
    }
    Ok(found)
}

/// Whose names stand under the version, and how many there are beside them.
fn signers(look: &Look, ui: &Ui, statement: &Statement) -> Result<Signers, Problem> {
    let Ok(version) = endorsable(statement) else { return Ok(Signers::default()) };
    let from = endorsement_lists::binding_version(look, statement.id)?.unwrap_or(version);
    let standing = signatures(look, statement.id)?.into_iter().filter(|one| one.version >= from);
    let (organizations, people): (Vec<Signature>, Vec<Signature>) =
        standing.partition(|one| one.kind == SignerKind::Organization);
    let named = |one: Signature| Named { name: one.name, note: one.affiliation, link: one.site };
    Ok(Signers {
        organizations: organizations.into_iter().map(named).collect(),
        people: people.into_iter().map(named).collect(),
        sealed: sealed(look, ui, statement, from)?,
    })
}

/// Those under seal, in the groups that the statement's page tells.
fn sealed(look: &Look, ui: &Ui, statement: &Statement, from: i64) -> Result<Vec<Named>, Problem> {
    let Some(shown) = sealed_counts(look, ui, statement, from)? else { return Ok(Vec::new()) };
    let others = shown.others.map(|count| {
        let count = if count == 0 { ui.t("endorsement-sealed-few") } else { count.to_string() };
        (ui.t("endorsement-sealed-others"), count)
    });
    let all = shown.groups.into_iter().chain(others);
    Ok(all.map(|(place, count)| Named { name: place, note: Some(count), link: None }).collect())
}
