//! A page as it is read, in the reader's language when it is written in that; and what stands where one was removed.

use super::prose::prose;
use super::shown::{Hands, Name, day, version_for};
use super::{at, lang_query, link_in};
use crate::acts::may_write;
use crate::facts::subject;
use crate::heart::page::{Agreement, Hand, Page, Reach, Status, Version};
use crate::policy::{Remove, Settle};
use crate::store::{agreements, links, pages, revisions, versions};
use ::web::{Answer, Door, Html, Routes, Ui};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use base::{Lang, Parse};
use facts::{Look, Problem, Tag};
use serde_json::json;
use web::axum;

/// So many languages stand in a response's head, for which proxies have little room; all of them stand on the page.
const MOST_ALTERNATES: usize = 20;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}", Gate::Public, show);
    r.get("/pages/{slug}/in/{lang}", Gate::Public, show_in);
}

/// Another language of the page.
struct Other {
    lang: String,
    name: String,
    link: String,
    current: bool,
}

/// That it was agreed.
struct Agreed {
    day: String,
    whom: String,
    by: Name,
    /// Where that text is read.
    link: String,
    /// Where it is compared with the text of now.
    compare: String,
}

/// How far a translation is behind.
struct Outdated {
    /// Since when the original says more.
    since: String,
    /// How many changes of it this version does not have.
    changes: i64,
    /// Where they are seen.
    what: String,
    /// Where the original is read, and its language.
    newest: (String, String),
}

#[derive(Template)]
#[template(path = "pages/show.html")]
struct ShowPage {
    ui: Ui,
    page: Page,
    version: Version,
    link: String,
    html: Html,
    tags: Option<Vec<Tag>>,
    status: Status,
    agreed: Option<Agreed>,
    others: Vec<Other>,
    topics: Vec<(String, String)>,
    outdated: Option<Outdated>,
    /// Of a translation, the language of the original.
    original: Option<String>,
    changed: String,
    changed_by: Name,
    query: String,
    can_write: bool,
    can_settle: bool,
    can_remove: bool,
    follow: Option<Html>,
    beside: Vec<Html>,
}

impl ShowPage {
    fn is_agreed(&self) -> bool {
        self.status == Status::Agreed
    }

    fn is_closed(&self) -> bool {
        self.page.reach == Reach::Network
    }
}

/// What stands where a page was.
#[derive(Template)]
#[template(path = "pages/gone.html")]
struct GonePage {
    ui: Ui,
    page: Page,
    day: String,
    why: String,
    by: Name,
    can_bring_back: bool,
}

enum Found {
    Here(Box<ShowPage>),
    Gone(Box<GonePage>),
}

async fn show(door: Door, Path(slug): Path<String>) -> Answer {
    answer(door, slug, None).await
}

async fn show_in(door: Door, Path((slug, lang)): Path<(String, String)>) -> Answer {
    let lang = Lang::parse(&lang).map_err(|_| Problem::NotFound)?;
    answer(door, slug, Some(lang)).await
}

async fn answer(door: Door, slug: String, lang: Option<Lang>) -> Answer {
    let ui = door.ui();
    let gone = match door.read(move |look| found(look, ui, &slug, lang.as_ref())).await? {
        Found::Gone(gone) => gone,
        Found::Here(here) => return here_answer(&door, *here),
    };
    let title = gone.page.title.to_string();
    door.page(title, *gone).current("/pages").status(StatusCode::GONE).hidden().answer()
}

fn here_answer(door: &Door, body: ShowPage) -> Answer {
    let title = body.version.title.to_string();
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": title,
        "inLanguage": body.version.lang,
        "dateModified": body.version.changed.to_string(),
        "url": door.ui().absolute(&body.link),
    });
    let tags = body.tags.clone();
    let public = !body.is_closed();
    let languages = alternates(&body).filter(|_| public);
    let mut page = door.page(title, body).current("/pages").alternate(
        "application/atom+xml",
        "/pages/changes.atom",
        door.ui().t("page-changes-title"),
    );
    if public {
        page = page.data(&data);
    }
    let mut response = match tags.filter(|_| public) {
        Some(tags) => page.keep(tags).answer()?,
        None => page.answer()?,
    };
    if let Some(languages) = languages {
        response.headers_mut().insert(header::LINK, languages);
    }
    Ok(response)
}

/// The page's languages for those who look for one (RFC 8288, and what search engines read); nothing when there is one.
fn alternates(body: &ShowPage) -> Option<HeaderValue> {
    let link = |path: &str, lang: &str| {
        format!("<{}>; rel=\"alternate\"; hreflang=\"{lang}\"", body.ui.absolute(path))
    };
    let others = body.others.iter().take(MOST_ALTERNATES).map(|other| link(&other.link, &other.lang));
    let all: Vec<String> = others.chain([link(&body.page.link(), "x-default")]).collect();
    (body.others.len() > 1).then(|| HeaderValue::try_from(all.join(", ")).ok()).flatten()
}

fn found(look: &Look, ui: Ui, slug: &str, lang: Option<&Lang>) -> Result<Found, Problem> {
    let rest = lang.map_or_else(String::new, |lang| format!("/in/{lang}"));
    let page = at(look, slug, &rest)?;
    if let Some(removal) = page.removed.clone() {
        let by = Hand { person: removal.by, name: None };
        return Ok(Found::Gone(Box::new(GonePage {
            by: Hands::of(look, [&by])?.name(&ui, &by),
            day: day(&ui, removal.at),
            why: removal.why.to_string(),
            can_bring_back: Remove.permits(look.actor()),
            page,
            ui,
        })));
    }
    let all = versions::of(look, page.id)?;
    let version = chosen(&ui, &page, &all, lang).cloned().ok_or(Problem::NotFound)?;
    body(look, ui, page, version, &all).map(|body| Found::Here(Box::new(body)))
}

/// The version that is asked for; else the one for this reader.
fn chosen<'a>(ui: &Ui, page: &Page, all: &'a [Version], lang: Option<&Lang>) -> Option<&'a Version> {
    match lang {
        Some(lang) => all.iter().find(|version| version.lang == *lang),
        None => version_for(ui, &page.lang, all),
    }
}

fn body(look: &Look, ui: Ui, page: Page, version: Version, all: &[Version]) -> Result<ShowPage, Problem> {
    let revision = revisions::of(look, page.id, &version.lang, version.revision)?.ok_or(Problem::NotFound)?;
    let known = links::of(look, page.id, &version.lang, version.revision)?;
    let prose = prose(look, &ui, &revision.text, &known)?;
    let agreement = agreements::latest(look, page.id)?;
    let signs = [Some(&revision.listed.by), agreement.as_ref().map(|agreement| &agreement.by)];
    let hands = Hands::of(look, signs.into_iter().flatten())?;
    let topics = pages::topics(look, page.id)?;
    let others = all.iter().map(|other| Other {
        lang: other.lang.to_string(),
        name: ui.language(&other.lang),
        link: format!("{}/in/{}", page.link(), other.lang),
        current: other.lang == version.lang,
    });
    let own = [subject(page.id).tag(), Tag::from("people"), Tag::from("topics")];
    Ok(ShowPage {
        link: link_in(&page, &version.lang),
        html: prose.html,
        tags: prose.tags.map(|tags| own.into_iter().chain(tags).collect()),
        status: page.status(agreement.as_ref()),
        agreed: agreement.map(|agreement| agreed(&ui, &page, &hands, &agreement)),
        others: others.collect(),
        topics: topics::labels(look, &ui, &topics)?,
        outdated: outdated(&ui, &page, &version),
        original: version.follows.map(|_| ui.language(&page.lang)),
        changed: ui.moment(revision.listed.at),
        changed_by: hands.name(&ui, &revision.listed.by),
        query: lang_query(&page, &version.lang),
        can_write: may_write(look, look.actor(), &page)?,
        can_settle: Settle(&page).permits(look.actor()),
        can_remove: Remove.permits(look.actor()),
        follow: notices::follow_button(look, &ui, &subject(page.id))?,
        beside: ui.house().beside(look, &ui, &subject(page.id))?,
        version,
        page,
        ui,
    })
}

fn outdated(ui: &Ui, page: &Page, version: &Version) -> Option<Outdated> {
    let (since, follows) = version.outdated.zip(version.follows)?;
    Some(Outdated {
        since: day(ui, since),
        changes: page.revision - follows,
        what: format!("{}/catch-up/{}", page.link(), version.lang),
        newest: (format!("{}/in/{}", page.link(), page.lang), ui.language(&page.lang)),
    })
}

fn agreed(ui: &Ui, page: &Page, hands: &Hands, agreement: &Agreement) -> Agreed {
    Agreed {
        day: ui.date(agreement.day),
        whom: agreement.whom.to_string(),
        by: hands.name(ui, &agreement.by),
        link: format!("{}/history/{}", page.link(), agreement.revision),
        compare: format!("{}/compare?from={}&to={}", page.link(), agreement.revision, page.revision),
    }
}
