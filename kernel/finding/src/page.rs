//! The page on which readers find things: one search over whatever the capabilities offer, each seeing what is theirs to
//! see.

use access::Gate;
use askama::Template;
use base::{Lang, Line, Named, Parse, Tongue};
use db::Fault;
use facts::Look;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use search::{Audience, Hit, Hits, Index, Query};
use web::axum::extract::Query as Asked;
use web::axum::http::StatusCode;
use web::{Answer, Circle, Door, Fields, Form, Html, Routes, Searchable, Ui};

pub(crate) fn routes(r: &mut Routes) {
    r.get("/search", Gate::Public, find);
}

/// So many hits stand on one page.
const A_PAGE: usize = 20;

/// Nobody reads on behind this page; what they look for needs another word.
const LAST_PAGE: usize = Query::FURTHEST / A_PAGE;

/// What a reader asks for: every combination is an address.
#[derive(Clone)]
struct Wanted {
    words: String,
    kind: Option<&'static str>,
    lang: Option<Lang>,
    /// A filter that a capability gave its documents: `list=talk` for what stands on that list.
    within: Option<Within>,
    page: usize,
}

/// A filter as it stands in an address.
type Within = Line<100>;

impl Wanted {
    /// What is not understood is left away: nothing that can be typed into the address is an error.
    fn of(fields: &Fields, searchables: &[Searchable]) -> Self {
        let kind = searchables.iter().map(|one| one.kind).find(|kind| *kind == fields.get("kind"));
        let page = fields.get("page").parse().unwrap_or(1);
        Self {
            words: fields.get("q").trim().to_owned(),
            kind,
            lang: Lang::parse(fields.get("lang")).ok(),
            within: Within::parse(fields.get("in")).ok(),
            page: page.clamp(1, LAST_PAGE),
        }
    }

    fn of_kind(&self, kind: Option<&'static str>) -> Self {
        Self { kind, page: 1, ..self.clone() }
    }

    fn in_lang(&self, lang: Option<Lang>) -> Self {
        Self { lang, page: 1, ..self.clone() }
    }

    fn anywhere(&self) -> Self {
        Self { within: None, page: 1, ..self.clone() }
    }

    fn at(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    fn link(&self) -> String {
        let mut link = format!("/search?q={}", utf8_percent_encode(&self.words, NON_ALPHANUMERIC));
        if let Some(kind) = self.kind {
            link.push_str(&format!("&kind={kind}"));
        }
        if let Some(lang) = &self.lang {
            link.push_str(&format!("&lang={lang}"));
        }
        if let Some(within) = &self.within {
            link.push_str(&format!("&in={}", utf8_percent_encode(within.as_str(), NON_ALPHANUMERIC)));
        }
        if self.page > 1 {
            link.push_str(&format!("&page={}", self.page));
        }
        link
    }

    fn query(&self, audience: Vec<Audience>) -> Query {
        Query {
            lang: self.lang.clone(),
            filters: self.within.iter().map(Within::to_string).collect(),
            kinds: self.kind.map(str::to_owned).into_iter().collect(),
            offset: (self.page - 1) * A_PAGE,
            limit: A_PAGE,
            ..Query::of(self.words.clone(), audience)
        }
    }
}

/// What was found, and how much there is beside it.
struct Found {
    hits: Hits,
    /// Of every kind, in the language asked for.
    all: usize,
    kinds: Vec<(Searchable, usize)>,
    /// In each language, of the kind asked for.
    langs: Vec<(Lang, usize)>,
}

/// Among whom a reader counts.
fn audience(look: &Look, circles: &[Circle]) -> Result<Vec<Audience>, Fault> {
    let actor = look.actor();
    let mut audience = vec![Audience::Public];
    if actor.is_inside() {
        audience.push(Audience::Network);
    }
    audience.extend(actor.person().map(|person| Audience::Of(*person.bytes())));
    for circle in circles {
        audience.extend(circle(look)?.iter().map(|thing| Audience::Of(*thing.bytes())));
    }
    Ok(audience)
}

fn search(
    index: &Index,
    wanted: &Wanted,
    searchables: &[Searchable],
    audience: &[Audience],
) -> Result<Found, search::Fault> {
    let count = |wanted: Wanted| -> Result<usize, search::Fault> {
        Ok(index.search(&Query { offset: 0, limit: 1, ..wanted.query(audience.to_vec()) })?.total)
    };
    let mut kinds = Vec::with_capacity(searchables.len());
    for searchable in searchables {
        kinds.push((*searchable, count(wanted.of_kind(Some(searchable.kind)))?));
    }
    let mut offered: Vec<Lang> = Tongue::ALL.iter().map(|tongue| Lang::from(*tongue)).collect();
    offered.extend(wanted.lang.clone().filter(|lang| !offered.contains(lang)));
    let mut langs = Vec::with_capacity(offered.len());
    for lang in offered {
        langs.push((lang.clone(), count(wanted.in_lang(Some(lang)))?));
    }
    Ok(Found {
        hits: index.search(&wanted.query(audience.to_vec()))?,
        all: count(wanted.of_kind(None))?,
        kinds,
        langs,
    })
}

struct Row {
    title: String,
    link: String,
    kind: String,
    lang: Option<String>,
    passage: Html,
}

struct Filter {
    label: String,
    href: String,
    count: usize,
    current: bool,
}

#[derive(Template)]
#[template(path = "finding/search.html")]
struct SearchPage {
    ui: Ui,
    form: Form,
    words: String,
    kind: Option<&'static str>,
    lang: Option<String>,
    /// Where alone is looked: the filter, its own name, and the address without it.
    within: Option<(String, String, String)>,
    failed: bool,
    total: usize,
    kinds: Vec<Filter>,
    langs: Vec<Filter>,
    chosen: Option<Filter>,
    rows: Vec<Row>,
    before: Option<String>,
    after: Option<String>,
    page: usize,
}

async fn find(door: Door, Asked(asked): Asked<Vec<(String, String)>>) -> Answer {
    let fields = Fields::new(asked);
    let wanted = Wanted::of(&fields, &door.house().searchables);
    let found = if wanted.words.is_empty() { Ok(None) } else { sought(&door, &wanted).await.map(Some) };
    let status = if found.is_ok() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = page_of(door.ui(), fields, &wanted, found);
    door.page(door.ui().t("search-title"), body).status(status).hidden().answer()
}

/// The index could not be asked; why is in the log.
struct Silent;

/// Asks the index, off the threads that answer requests.
async fn sought(door: &Door, wanted: &Wanted) -> Result<Found, Silent> {
    let (house, wanted) = (door.house().clone(), wanted.clone());
    let circles = house.circles.clone();
    let audience = door.read(move |look| audience(look, &circles)).await.map_err(silent)?;
    let asked = tokio::task::spawn_blocking(move || {
        search(&house.search, &wanted, &house.searchables, &audience).map_err(|fault| fault.to_string())
    });
    let found = asked.await.unwrap_or_else(|panic| Err(panic.to_string()));
    found.map_err(silent)
}

fn silent(fault: impl std::fmt::Display) -> Silent {
    tracing::error!(%fault, "the index cannot be searched");
    Silent
}

fn page_of(ui: Ui, fields: Fields, wanted: &Wanted, found: Result<Option<Found>, Silent>) -> SearchPage {
    let mut page = SearchPage {
        form: ui.form(fields),
        words: wanted.words.clone(),
        kind: wanted.kind,
        lang: wanted.lang.as_ref().map(Lang::to_string),
        within: wanted.within.as_ref().map(|within| {
            let name = within.as_str().split_once('=').map_or(within.as_str(), |(_, name)| name);
            (within.to_string(), name.to_owned(), wanted.anywhere().link())
        }),
        failed: found.is_err(),
        total: 0,
        kinds: Vec::new(),
        langs: Vec::new(),
        chosen: None,
        rows: Vec::new(),
        before: None,
        after: None,
        page: wanted.page,
        ui,
    };
    if let Ok(Some(found)) = found {
        let shown = wanted.page * A_PAGE;
        page.total = found.hits.total;
        page.before = (wanted.page > 1).then(|| wanted.at(wanted.page - 1).link());
        let more = shown < found.hits.total && wanted.page < LAST_PAGE;
        page.after = more.then(|| wanted.at(wanted.page + 1).link());
        page.kinds = kinds(&page.ui, wanted, &found);
        page.langs = langs(&page.ui, wanted, &found);
        page.chosen = page.langs.extract_if(.., |filter| filter.current).next();
        page.rows = found.hits.hits.into_iter().map(|hit| row(&page.ui, hit)).collect();
    }
    page
}

fn kinds(ui: &Ui, wanted: &Wanted, found: &Found) -> Vec<Filter> {
    let all = Filter {
        label: ui.t("search-all"),
        href: wanted.of_kind(None).link(),
        count: found.all,
        current: wanted.kind.is_none(),
    };
    let each = found.kinds.iter().map(|(searchable, count)| Filter {
        label: ui.t(searchable.label),
        href: wanted.of_kind(Some(searchable.kind)).link(),
        count: *count,
        current: wanted.kind == Some(searchable.kind),
    });
    std::iter::once(all).chain(each.filter(|filter| filter.count > 0 || filter.current)).collect()
}

/// Languages are worth a choice when there is more than one; the one chosen leads back to all.
fn langs(ui: &Ui, wanted: &Wanted, found: &Found) -> Vec<Filter> {
    let filters = found.langs.iter().map(|(lang, count)| {
        let current = wanted.lang.as_ref() == Some(lang);
        let to = if current { None } else { Some(lang.clone()) };
        Filter { label: ui.language(lang), href: wanted.in_lang(to).link(), count: *count, current }
    });
    let filters: Vec<Filter> = filters.filter(|filter| filter.count > 0 || filter.current).collect();
    if filters.len() > 1 || wanted.lang.is_some() { filters } else { Vec::new() }
}

fn row(ui: &Ui, hit: Hit) -> Row {
    let label = ui.house().searchables.iter().find(|one| one.kind == hit.kind).map(|one| one.label);
    Row {
        title: hit.title,
        link: hit.link,
        kind: label.map_or_else(String::new, |label| ui.t(label)),
        lang: hit.lang.map(|lang| lang.to_string()),
        // The index escapes what it cuts out.
        passage: Html::trusted(hit.snippet),
    }
}
