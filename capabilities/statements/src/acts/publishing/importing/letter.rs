//! A letter that was published elsewhere, with the names that stood under it.

use crate::acts::endorsing::importing::{Imported, import};
use crate::acts::write_down;
use crate::facts::publishing::StatementImported;
use crate::heart::endorsing::Wording;
use crate::heart::origin::OriginKind;
use crate::heart::publishing::version::{Release, Wanted, release};
use crate::heart::revision::Revision;
use crate::heart::rules::Rules;
use crate::heart::statement::{Consultation, Proposal, Stage, Statement, Title, Track, Why};
use crate::heart::version::{ChangeKind, VersionText};
use crate::policy::publishing::TakeIn;
use crate::store::{origins, revisions, statements};
use base::{Lang, Moment, Sentence, Slug, Zone};
use facts::{Act, Problem};
use serde_json::json;
use std::time::Duration;
use texts::{Body, Origin};

/// The letter in one language.
#[derive(Clone, Debug)]
pub(crate) struct OldText {
    pub(crate) lang: Lang,
    pub(crate) title: Title,
    /// The text, in Markdown.
    pub(crate) markdown: String,
}

/// A letter as it was published elsewhere.
#[derive(Clone, Debug)]
pub(crate) struct OldLetter {
    /// The text that counts.
    pub(crate) original: OldText,
    /// The others.
    pub(crate) translations: Vec<OldText>,
    /// Why it is here.
    pub(crate) why: Why,
    /// Who signed it, as it says there.
    pub(crate) names: Vec<Imported>,
}

/// Puts an old letter here as a published statement. Its names are marked as imported: nobody here has confirmed them.
pub(crate) fn take_letter(act: &mut Act, letter: &OldLetter, zone: &Zone) -> Result<Statement, Problem> {
    act.allow(TakeIn)?;
    let mut statement = drafted(act, letter, zone)?;
    statements::insert(act, &statement)?;
    let origin = origins::number(act, statement.id, OriginKind::Import, statement.id.as_of())?;
    let body = body(&letter.original.markdown, origin)?;
    statement.revision = 1;
    let revision = Revision { number: 1, body: body.clone(), note: None, by: None, at: act.now() };
    revisions::insert(act, statement.id, &revision)?;
    statements::set_revision(act, statement.id, (0, 1), revision.at)?;
    let said = json!({ "title": letter.original.title.as_str(), "why": letter.why.as_str() });
    write_down(act, statement.id, "imported", &said)?;
    let wanted = Wanted { revision: 1, change: ChangeKind::First };
    let release = release(&statement, &body, None, wanted, (None, act.now()))?;
    super::super::add(act, &statement, &release)?;
    for text in &letter.translations {
        let words = words(&release, text)?;
        super::super::translating::add(act, statement.id, &words)?;
    }
    let words = &release.words;
    let wording = Wording { version: words.version, lang: words.lang.clone(), hash: words.hash.clone() };
    if !letter.names.is_empty() {
        let names: Vec<Imported> = ordered(&letter.names, release.version.at).collect();
        import(act, &statement, &wording, &names)?;
    }
    act.record(&StatementImported { statement: statement.id })?;
    statement.version = Some(wording.version);
    Ok(statement)
}

/// The names in the order of the letter: lists show them by the time of signing.
fn ordered(names: &[Imported], from: Moment) -> impl Iterator<Item = Imported> {
    let later = move |place: u64| from.plus(Duration::from_micros(place));
    (0..).zip(names).map(move |(place, name)| Imported {
        signed: Some(name.signed.unwrap_or_else(|| later(place))),
        ..name.clone()
    })
}

fn drafted(act: &Act, letter: &OldLetter, zone: &Zone) -> Result<Statement, Problem> {
    let title = &letter.original.title;
    let slug = Slug::of_title(title.as_str())
        .or_else(|| Slug::of_title("statement"))
        .expect("the word is one that can be spelled");
    if statements::by_slug(act, &slug)?.is_some() {
        return Err(Sentence::of("record-here-already").with("slug", slug.as_str()).into());
    }
    Ok(Statement {
        id: act.id(),
        slug,
        proposal: Proposal {
            title: title.clone(),
            why: letter.why.clone(),
            lang: letter.original.lang.clone(),
            topics: Vec::new(),
            deadline: None,
            zone: zone.clone(),
            occasion: None,
            press: None,
            consultation: Consultation::Network,
        },
        stage: Stage::Published,
        track: Track::Usual,
        rules: Rules::default(),
        window: None,
        proposer: None,
        revision: 0,
        version: None,
        made: act.now(),
        changed: act.now(),
    })
}

fn body(markdown: &str, origin: Origin) -> Result<Body, Problem> {
    let edit = Body::empty().edited(markdown, origin);
    Ok(edit.map_err(|_| Sentence::of("translation-long"))?.body)
}

fn words(release: &Release, text: &OldText) -> Result<VersionText, Problem> {
    let title = text.title.to_string();
    // No number among the origins: nobody here has written it.
    let body = body(&text.markdown, Origin(0))?;
    let canonical = texts::canonical(&title, &body);
    Ok(VersionText {
        version: release.version.number,
        lang: text.lang.clone(),
        hash: texts::hash(&canonical).to_string(),
        title,
        body,
        canonical,
        translator: None,
        translator_person: None,
        at: release.version.at,
    })
}
