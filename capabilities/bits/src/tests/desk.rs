//! A capability as others are: it has sheets of text that can be quoted, shows what others put beside them, and writes
//! statements that bits are used in.

use ::facts::{Act, Fact, Look, Subject, Tag};
use ::web::{Card, CardMaker, Door, Html, Quotable, Quoted, Routes, Ui};
use access::{Gate, Person};
use askama::Template;
use base::{Id, Lang, Parse};
use capability::Capability;
use db::{Chapter, Fault, args, sql};
use search::Audience;
use serde::Serialize;
use testing::House;
use web::axum::extract::Path;

/// The kind of its texts.
pub(super) const REPORT: &str = "report";

/// The kind of what it writes.
pub(super) const STATEMENT: &str = "statement";

pub(super) const DESK: Capability = Capability {
    name: "desk",
    chapter: Some(Chapter {
        name: "desk",
        steps: &[(
            "0001_desk",
            "CREATE TABLE sheet (
                 id BLOB NOT NULL PRIMARY KEY,
                 kind TEXT NOT NULL,
                 title TEXT NOT NULL,
                 body TEXT NOT NULL,
                 author BLOB,
                 circle BLOB
             );",
        )],
    }),
    routes,
    cards: &[CardMaker { kind: REPORT, card }, CardMaker { kind: STATEMENT, card }],
    quotables: &[Quotable { kind: REPORT, label: "bits-title", quoted, at }],
    circles: &[|look| {
        look.rows(
            sql!("SELECT circle FROM sheet WHERE circle = $1 ORDER BY id LIMIT 10"),
            args![look.actor().person().unwrap_or(Id::from_bytes([0; 16]))],
            |row| row.next(),
        )
    }],
    ..Capability::EMPTY
};

#[derive(Template)]
#[template(source = "<h1>Sheet</h1>{% for section in beside %}{{ section }}{% endfor %}", ext = "html")]
struct Page {
    beside: Vec<Html>,
}

fn routes(r: &mut Routes) {
    async fn show(door: Door, Path(id): Path<Id<Subject>>) -> ::web::Answer {
        let ui = door.ui();
        let about = Subject::new(REPORT, id);
        let tag = about.tag();
        let beside = door.read(move |look| ui.house().beside(look, &ui, &about)).await?;
        door.page("Sheet", Page { beside }).keep([tag]).answer()
    }
    r.get("/sheets/{id}", Gate::Public, show);
}

/// A sheet as it is kept.
pub(super) struct Sheet {
    title: String,
    body: String,
    author: Option<Id<Person>>,
    /// The only one who may read it, if not everybody may.
    circle: Option<Id<Person>>,
}

fn sheet(look: &Look, id: Id<Subject>) -> Result<Option<Sheet>, Fault> {
    look.maybe(sql!("SELECT title, body, author, circle FROM sheet WHERE id = $1"), args![id], |row| {
        Ok(Sheet { title: row.next()?, body: row.next()?, author: row.next()?, circle: row.next()? })
    })
}

fn card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    Ok(sheet(look, id)?.map(|sheet| Card { title: sheet.title, link: format!("/sheets/{id}") }))
}

fn quoted(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let Some(sheet) = sheet(look, id)? else { return Ok(None) };
    let house = *look.actor() == access::Actor::House;
    if sheet.circle.is_some_and(|only| !house && !look.actor().is(only)) {
        return Ok(None);
    }
    Ok(Some(Quoted {
        title: sheet.title,
        link: format!("/sheets/{id}"),
        author: None,
        people: sheet.author.into_iter().collect(),
        email: None,
        lang: Some(Lang::from(base::Tongue::English)),
        text: sheet.body,
        public: sheet.circle.is_none(),
        audience: vec![sheet.circle.map_or(Audience::Public, |only| Audience::Of(*only.bytes()))],
        at: look.now(),
        topics: vec![base::Slug::parse("access").expect("a slug")],
    }))
}

fn at(_: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    Ok(path.strip_prefix("/sheets/").and_then(|id| Id::parse(id).ok()))
}

/// Something happened to a sheet. One of the facts after which bits ask their sources.
#[derive(Serialize)]
struct ReportChanged {
    report: Id<Subject>,
}

impl Fact for ReportChanged {
    const KIND: &'static str = "report-changed";
    fn subject(&self) -> Subject {
        Subject::new("event", self.report)
    }
    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

/// Puts a sheet onto the desk.
pub(super) fn put(
    house: &House,
    kind: &'static str,
    (title, body): (&'static str, &'static str),
    author: Option<Id<Person>>,
    circle: Option<Id<Person>>,
) -> Id<Subject> {
    let id = house.built.house.dice.id(house.clock.now());
    put_as(house, id, kind, (title, body), author, circle)
}

/// The same under an id that it has elsewhere.
pub(super) fn put_as(
    house: &House,
    id: Id<Subject>,
    kind: &'static str,
    (title, body): (&'static str, &'static str),
    author: Option<Id<Person>>,
    circle: Option<Id<Person>>,
) -> Id<Subject> {
    house.act(access::Actor::House, move |act| {
        act.execute(
            sql!("INSERT INTO sheet (id, kind, title, body, author, circle) VALUES ($1, $2, $3, $4, $5, $6)"),
            args![id, kind, title, body, author, circle],
        )?;
        act.record(&ReportChanged { report: id })?;
        Ok(id)
    })
}

/// Writes a sheet anew.
pub(super) fn rewrite(house: &House, id: Id<Subject>, body: &'static str) {
    change(house, id, move |act| {
        act.execute(sql!("UPDATE sheet SET body = $2 WHERE id = $1"), args![id, body]).map(drop)
    });
}

/// Takes a sheet from the desk.
pub(super) fn take_away(house: &House, id: Id<Subject>) {
    change(house, id, move |act| act.execute(sql!("DELETE FROM sheet WHERE id = $1"), args![id]).map(drop));
}

fn change(house: &House, id: Id<Subject>, change: impl Fn(&mut Act) -> Result<(), Fault> + Send + 'static) {
    house.act(access::Actor::House, move |act| {
        change(act)?;
        act.record(&ReportChanged { report: id })?;
        Ok(())
    });
    house.settle();
}
