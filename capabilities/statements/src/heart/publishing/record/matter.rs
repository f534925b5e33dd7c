//! What the JSON files of a record say. Ids are in them where other things of the network know a thing by its id, so that a
//! whole network that is taken in holds together; those of people never are.

use crate::heart::log::sealed;
use crate::heart::origin::OriginKind;
use crate::heart::publishing::delivery::Handing;
use crate::heart::rules::Rules;
use crate::heart::statement::{Consultation, Stage, Statement, Track};
use crate::heart::version::{ChangeKind, Version, VersionText};
use base::{Id, Lang, Moment, Slug, Zone};
use facts::Subject;
use serde::{Deserialize, Serialize};
use texts::{Body, Mark};

/// `statement.json`: what was proposed, and how far it has come. Moments are microseconds since 1970.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Matter {
    /// Its id, by which other things of the network know it; kept where it is taken in, unless that id is there already.
    #[serde(default)]
    pub(crate) id: Option<Id<Statement>>,
    /// Its name in addresses.
    pub(crate) slug: Slug,
    /// Its address where the record was written.
    pub(crate) address: String,
    /// The network that wrote it.
    pub(crate) network: String,
    pub(crate) title: String,
    pub(crate) why: String,
    /// The authoritative language.
    pub(crate) lang: Lang,
    pub(crate) topics: Vec<Slug>,
    pub(crate) deadline: Option<Moment>,
    pub(crate) zone: Zone,
    pub(crate) occasion: Option<String>,
    /// The thing of the network that this is, as far as everybody may know.
    #[serde(default)]
    pub(crate) occasion_is: Option<Subject>,
    pub(crate) press: Option<String>,
    pub(crate) consultation: Consultation,
    pub(crate) addressees: Vec<String>,
    pub(crate) stage: Stage,
    pub(crate) track: Track,
    /// The window of its stage.
    #[serde(default)]
    pub(crate) window: Option<(Moment, Moment)>,
    /// The procedure that was carried out.
    pub(crate) rules: Rules,
    pub(crate) revision: i64,
    pub(crate) version: Option<i64>,
    pub(crate) made: Moment,
    pub(crate) changed: Moment,
    /// What stands behind the numbers of origins in the bodies of texts.
    pub(crate) origins: Vec<OriginLine>,
}

/// Where words come from.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OriginLine {
    pub(crate) number: u32,
    pub(crate) kind: OriginKind,
    /// What it is called: a source's title, a person's public name.
    pub(crate) title: Option<String>,
    /// Where it is read.
    pub(crate) link: Option<String>,
    /// The bit or comment that it is, as far as everybody may know; of a bit also what was put into the text.
    #[serde(default)]
    pub(crate) thing: Option<Id<Subject>>,
    #[serde(default)]
    pub(crate) passage: Option<String>,
}

/// A version in `versions.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VersionLine {
    pub(crate) number: i64,
    pub(crate) revision: i64,
    pub(crate) change: ChangeKind,
    pub(crate) outcome: Option<String>,
    pub(crate) at: Moment,
    pub(crate) texts: Vec<TextLine>,
}

/// The words of a version in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TextLine {
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) sha256: String,
    pub(crate) translator: Option<String>,
    pub(crate) at: Moment,
    /// The paragraphs with their numbers, and where their words come from.
    pub(crate) body: Body,
}

/// A line of `revisions.jsonl`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RevisionLine {
    pub(crate) number: i64,
    pub(crate) note: Option<String>,
    /// Who saved it, as everybody may know.
    pub(crate) by: Option<String>,
    pub(crate) at: Moment,
    pub(crate) body: Body,
}

/// A delivery in `deliveries.json`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeliveryLine {
    pub(crate) number: i64,
    pub(crate) at: Moment,
    pub(crate) handing: Handing,
    /// What its seal is made with, hexadecimal.
    pub(crate) salt: String,
}

impl DeliveryLine {
    /// What the log has for it; nothing when the salt is none.
    pub(crate) fn seal(&self) -> Option<String> {
        hex::decode(&self.salt).ok().map(|salt| self.handing.seal(&salt))
    }
}

/// The dissent that travels with a version, in `dissent.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DissentLine {
    pub(crate) version: i64,
    /// Objections that were not withdrawn.
    pub(crate) objections: Vec<ObjectionLine>,
    /// The text of the minority, in Markdown.
    pub(crate) minority: Option<String>,
}

/// An objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ObjectionLine {
    /// Who objects, as everybody may know.
    pub(crate) name: Option<String>,
    pub(crate) ground: String,
    pub(crate) reason: String,
    pub(crate) answer: Option<String>,
    /// `open`, `answered` or `stands`.
    pub(crate) state: String,
}

impl ObjectionLine {
    /// What the log has of it since the version was published: SHA-256 of ground and reason, each on lines of its own.
    pub(crate) fn fingerprint(&self) -> String {
        super::files::sha256(format!("{}\n\n{}", self.ground, self.reason).as_bytes())
    }
}

/// What of a comment the log vouches for. The file has more: who, when, about which words.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct CommentLine {
    pub(crate) number: i64,
    pub(crate) kind: String,
    pub(crate) words: Option<String>,
    pub(crate) proposed: Option<String>,
    pub(crate) disposition: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) result: Option<Mark>,
    pub(crate) salt: Option<String>,
}

impl CommentLine {
    fn sealed(&self, words: &str) -> Option<String> {
        let salt = hex::decode(self.salt.as_deref()?).ok()?;
        Some(sealed(&salt, words))
    }

    /// What the log has of its words.
    pub(crate) fn words_seal(&self) -> Option<String> {
        let proposed = self.proposed.as_deref().unwrap_or_default();
        let words = self.words.as_deref()?;
        self.sealed(&format!("{}\n\n{words}\n\n{proposed}", self.kind))
    }

    /// What the log has of the reason for its disposition.
    pub(crate) fn reason_seal(&self) -> Option<String> {
        self.sealed(self.reason.as_deref()?)
    }
}

/// Where the canonical text of a version in a language lies.
pub(crate) fn text_path(version: i64, lang: &Lang) -> String {
    format!("versions/{version}/text.{lang}.md")
}

/// The latest version once more, where one looks first.
pub(crate) fn latest_path(lang: &Lang) -> String {
    format!("text.{lang}.md")
}

impl VersionLine {
    /// A version with its words in all languages.
    pub(crate) fn of(version: &Version, texts: Vec<VersionText>) -> Self {
        let line = |words: VersionText| TextLine {
            lang: words.lang,
            title: words.title,
            sha256: words.hash,
            translator: words.translator,
            at: words.at,
            body: words.body,
        };
        Self {
            number: version.number,
            revision: version.revision,
            change: version.change,
            outcome: version.outcome.clone(),
            at: version.at,
            texts: texts.into_iter().map(line).collect(),
        }
    }
}

impl TextLine {
    /// What is hashed and signed.
    pub(crate) fn canonical(&self) -> String {
        texts::canonical(&self.title, &self.body)
    }
}

/// The proposal's own part of a statement, as it goes into a record.
pub(crate) fn of(statement: &Statement, address: String, network: String) -> Matter {
    let proposal = &statement.proposal;
    Matter {
        id: Some(statement.id),
        slug: statement.slug.clone(),
        address,
        network,
        title: proposal.title.to_string(),
        why: proposal.why.to_string(),
        lang: proposal.lang.clone(),
        topics: proposal.topics.clone(),
        deadline: proposal.deadline,
        zone: proposal.zone.clone(),
        occasion: proposal.occasion.as_ref().map(|occasion| occasion.words.to_string()),
        occasion_is: None,
        press: proposal.press.as_ref().map(ToString::to_string),
        consultation: proposal.consultation,
        addressees: Vec::new(),
        stage: statement.stage,
        track: statement.track,
        window: statement.window.map(|window| (window.opened, window.closes)),
        // Lists of this instance are none elsewhere.
        rules: Rules { notice: Vec::new(), ..statement.rules.clone() },
        revision: statement.revision,
        version: statement.version,
        made: statement.made,
        changed: statement.changed,
        origins: Vec::new(),
    }
}
