//! Endorsing under seal, for whom a public name is a danger; and the code that takes it back. No account is asked for, and
//! nothing here is kept by caches.

use super::shown::regions;
use crate::acts::endorsing::sealing::{self as acts, Secret};
use crate::heart::endorsing::code::Code;
use crate::heart::endorsing::custody::FEWEST;
use crate::heart::endorsing::{Affiliation, SignerKind, SignerName, endorsable};
use crate::heart::statement::Statement;
use crate::store::sealed::Custodian;
use crate::store::{endorsement_lists as lists, sealed as store};
use crate::web::statement;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, attachment, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use base::places::Region;
use base::{Lang, Line, Named, Sentence, Slug, Token, hours};
use facts::Problem;
use std::io::Write;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/sealed", Gate::Public, blank);
    r.post("/statements/{slug}/sealed", Gate::Public, endorse);
    r.get("/statements/{slug}/sealed/code", Gate::Public, ask_code);
    r.post("/statements/{slug}/sealed/code", Gate::Public, show_code);
    r.put("/statements/{slug}/sealed/code", Gate::Public, confirm);
    r.delete("/statements/{slug}/sealed/code", Gate::Public, withdraw);
    r.get("/statements/{slug}/sealed/files", Gate::Facilitator, files);
}

/// So many one visitor seals in an hour, and so many codes they try.
const SEALED_A_VISITOR: u32 = 10;
const CODES_A_VISITOR: u32 = 20;

#[derive(Template)]
#[template(path = "statements/endorsing/sealed.html")]
struct SealedPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    closed: Option<String>,
    custodians: Vec<Custodian>,
    kinds: Vec<Choice>,
    regions: Vec<Choice>,
    langs: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "statements/endorsing/sealed_done.html")]
struct DonePage {
    ui: Ui,
    statement: Statement,
    code: String,
}

#[derive(Template)]
#[template(path = "statements/endorsing/code.html")]
struct CodePage {
    ui: Ui,
    form: Form,
    statement: Statement,
    /// What the code opens: the version, and whether a later one says something else.
    opened: Option<(i64, bool)>,
}

/// Nothing of these pages stays anywhere.
fn unkept(mut answer: Answer) -> Answer {
    if let Ok(response) = &mut answer {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    answer
}

async fn blank(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let form = door.house().dice.token().reveal();
    let fields = Fields::default()
        .with("form", form)
        .with("kind", SignerKind::Person)
        .with("lang", &statement.proposal.lang)
        .with_some("version", statement.version);
    page(&door, statement, fields, StatusCode::OK).await
}

async fn page(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let custodians = store::custodians(look)?;
            let few = (custodians.len() < FEWEST).then(|| Sentence::of("endorsement-sealed-not-offered"));
            let closed = endorsable(&statement).err().or(few);
            let version = statement.version.unwrap_or(0);
            let texts = crate::store::endorsements::signable(look, statement.id, version)?;
            let kinds = SignerKind::ALL.iter();
            Ok::<_, Problem>(SealedPage {
                closed: closed.map(|sentence| ui.say(&sentence)),
                kinds: kinds
                    .map(|kind| Choice::new(kind, ui.t(format!("endorsement-kind-{kind}"))))
                    .collect(),
                regions: regions(&ui),
                langs: texts.iter().map(|text| Choice::new(&text.lang, ui.language(&text.lang))).collect(),
                custodians,
                form: ui.form(fields),
                statement,
                ui,
            })
        })
        .await?;
    let title = door.ui().t("endorsement-sealed");
    unkept(door.page(title, body).current("/statements").status(status).hidden().answer())
}

/// What the form says, and which form it is.
fn read(fields: &mut Fields) -> Option<(Secret, Token)> {
    let kind = SignerKind::of_name(fields.get("kind")).unwrap_or(SignerKind::Person);
    let name = fields.need::<SignerName>("name");
    let affiliation = fields.maybe::<Affiliation>("affiliation");
    let contact = fields.maybe::<Line<200>>("contact");
    let region = Region::of_name(fields.get("region"));
    let lang = fields.need::<Lang>("lang");
    let version = fields.get("version").parse().unwrap_or(0);
    let form = fields.need::<Token>("form");
    fields.check().ok()?;
    let secret = Secret { kind, name: name?, affiliation, contact, region, version, lang: lang? };
    Some((secret, form?))
}

/// The code is shown in the answer itself, since it is kept nowhere from which a further page could show it.
async fn endorse(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let mut fields = door.fields();
    let Some((secret, form)) = read(&mut fields) else {
        return page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if let Err(sentence) = door.limit("endorse-sealed", SEALED_A_VISITOR, hours(1)) {
        fields.refuse("name", sentence);
        return page(&door, statement, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let code = Code::of(&door.house().secret, &form);
    let (id, given) = (statement.id, code.clone());
    match door.act(move |act| acts::endorse(act, id, &secret, &given)).await {
        Ok(()) => {
            let body = DonePage { ui: door.ui(), statement, code: code.to_string() };
            let title = door.ui().t("endorsement-sealed-done");
            unkept(door.page(title, body).current("/statements").hidden().answer())
        }
        Err(Problem::Refused(refusals)) => {
            let kept = fields.values().iter().filter(|(name, _)| name != "version").cloned().collect();
            let fresh = crate::web::statement(&door, statement.slug.clone()).await?;
            let fields = Fields::new(kept).with_some("version", fresh.version).refused(refusals);
            page(&door, fresh, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn ask_code(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    code_page(&door, statement, Fields::default(), None, StatusCode::OK)
}

fn code_page(
    door: &Door,
    statement: Statement,
    fields: Fields,
    opened: Option<(i64, bool)>,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let body = CodePage { form: ui.form(fields), ui, statement, opened };
    let title = door.ui().t("endorsement-code-title");
    unkept(door.page(title, body).current("/statements").status(status).hidden().answer())
}

/// The code that was typed, or the page that says what is wrong with it.
fn code(door: &Door, statement: &Statement) -> Result<Code, Box<Answer>> {
    let mut fields = door.fields();
    let code = fields.need::<Code>("code");
    if let Err(sentence) = door.limit("endorse-code", CODES_A_VISITOR, hours(1)) {
        fields.refuse("code", sentence);
    }
    match (code, fields.check()) {
        (Some(code), Ok(())) => Ok(code),
        _ => {
            Err(Box::new(code_page(door, statement.clone(), fields, None, StatusCode::UNPROCESSABLE_ENTITY)))
        }
    }
}

/// The form again, when what the code should do was refused.
fn refused(door: &Door, statement: Statement, problem: Problem) -> Answer {
    let Problem::Refused(refusals) = problem else { return Err(problem.into()) };
    let fields = door.fields().refused(refusals);
    code_page(door, statement, fields, None, StatusCode::UNPROCESSABLE_ENTITY)
}

async fn show_code(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let code = match code(&door, &statement) {
        Ok(code) => code,
        Err(page) => return *page,
    };
    let id = statement.id;
    let opened = door.read(move |look| {
        let one = acts::opened(look, id, &code)?;
        let from = lists::binding_version(look, id)?.unwrap_or(0);
        Ok((one.version, one.version < from))
    });
    match opened.await {
        Ok(opened) => code_page(&door, statement, door.fields(), Some(opened), StatusCode::OK),
        Err(problem) => refused(&door, statement, problem),
    }
}

async fn confirm(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let code = match code(&door, &statement) {
        Ok(code) => code,
        Err(page) => return *page,
    };
    let version = door.fields().get("version").parse().unwrap_or(0);
    let (id, lang, to) = (statement.id, statement.proposal.lang.clone(), statement.link());
    match door.act(move |act| acts::confirm_again(act, id, &code, version, &lang)).await {
        Ok(()) => unkept(see(to).said("endorsement-said-again").answer()),
        Err(problem) => refused(&door, statement, problem),
    }
}

async fn withdraw(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let code = match code(&door, &statement) {
        Ok(code) => code,
        Err(page) => return *page,
    };
    let (id, to) = (statement.id, statement.link());
    match door.act(move |act| acts::withdraw(act, id, &code)).await {
        Ok(()) => unkept(see(to).said("endorsement-said-withdrawn").answer()),
        Err(problem) => refused(&door, statement, problem),
    }
}

/// All that is sealed, in an archive: each file opens with `age --decrypt` and the key of any custodian.
async fn files(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let id = statement.id;
    let all = door.read(move |look| acts::all(look, id)).await?;
    let bytes = archive(&all).map_err(|error| Problem::Broken(error.to_string()))?;
    unkept(Ok(attachment("application/zip", &format!("{}-sealed.zip", statement.slug), bytes)))
}

fn archive(all: &[store::Sealed]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for one in all {
        zip.start_file(format!("version-{}/{}.age", one.version, one.id), options)?;
        zip.write_all(&one.ciphertext)?;
    }
    Ok(zip.finish()?.into_inner())
}
