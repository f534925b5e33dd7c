//! The search page, over a capability of notes that are made of their ids.

use access::Actor;
use base::{Id, Lang, Moment, Named, Tongue};
use capability::Capability;
use db::Fault;
use facts::{Fact, Look, Subject};
use search::{Audience, Document};
use testing::House;
use web::Searchable;
use web::axum::http::StatusCode;

/// The first byte of a note's id is for whom it is (else it is for the person of that id), the second in what language.
const PUBLIC: u8 = 0xf1;
const NETWORK: u8 = 0xf2;
const ENGLISH: u8 = 1;
const FRENCH: u8 = 2;

#[derive(serde::Serialize)]
struct Noted {
    #[serde(skip)]
    kind: &'static str,
    note: Id<Subject>,
}

impl Fact for Noted {
    const KIND: &'static str = "test-noted";

    fn subject(&self) -> Subject {
        Subject::new(self.kind, self.note)
    }
}

fn document(_: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let bytes = *id.bytes();
    let audience = match bytes[0] {
        PUBLIC => Audience::Public,
        NETWORK => Audience::Network,
        _ => Audience::Of(bytes),
    };
    let (lang, title) = match bytes[1] {
        FRENCH => (Tongue::French, "Câbles sous la mer"),
        _ => (Tongue::English, "Cables <under> the sea"),
    };
    Ok(Some(Document {
        kind: "note".into(),
        id: bytes,
        lang: Some(Lang::from(lang)),
        title: title.into(),
        body: format!("A submarine note & its number{}", bytes[2]),
        link: format!("/notes/{id}"),
        at: Moment::from_micros(0),
        audience: vec![audience],
        topics: Vec::new(),
        filters: Vec::new(),
    }))
}

const NOTES: Capability = Capability {
    name: "notes",
    locales: &[(Tongue::English, "note-kind = Notes")],
    searchables: &[Searchable {
        kind: "note",
        label: "note-kind",
        facts: &[Noted::KIND],
        document,
        after: |_, _| Ok(Vec::new()),
    }],
    ..Capability::EMPTY
};

fn each(test: impl Fn(&House)) {
    testing::each(&[&NOTES], test);
}

fn note(house: &House, ids: &[[u8; 16]]) {
    let ids = ids.to_vec();
    house.act(Actor::House, move |act| {
        for id in &ids {
            act.record(&Noted { kind: "note", note: Id::from_bytes(*id) })?;
        }
        Ok(())
    });
    house.settle();
}

fn id(audience: u8, lang: u8, number: u8) -> [u8; 16] {
    let mut id = [0; 16];
    id[..3].copy_from_slice(&[audience, lang, number]);
    id
}

#[test]
fn what_is_found_stands_with_its_kind_its_passage_and_its_link() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 7)]);
        let page = house.visitor().get("/search?q=submarine").ok().says("1 result").says("Notes");
        assert_eq!(page.all("main .rows a"), ["Cables <under> the sea"]);
        assert_eq!(page.all("main .rows mark"), ["submarine"]);
        let link = format!("/notes/{}", Id::<Subject>::from_bytes(id(PUBLIC, ENGLISH, 7)));
        assert_eq!(page.attributes("main .rows a", "href"), [link]);
        assert_eq!(page.attribute("main input[name=q]", "value").as_deref(), Some("submarine"));
    });
}

#[test]
fn everybody_finds_what_they_may_see_and_nothing_else() {
    each(|house| {
        let (ana, ali) = (house.member("Ana"), house.applicant("Ali"));
        note(house, &[id(PUBLIC, ENGLISH, 1), id(NETWORK, ENGLISH, 2), *ana.id().bytes(), *ali.id().bytes()]);
        let found = |page: testing::Page| page.ok().all("main .rows li").len();
        assert_eq!(found(house.visitor().get("/search?q=submarine")), 1);
        assert_eq!(found(ali.get("/search?q=submarine")), 2);
        assert_eq!(found(ana.get("/search?q=submarine")), 3);
        assert_eq!(found(house.member("Ben").get("/search?q=submarine")), 2);
    });
}

#[test]
fn a_language_filters_and_is_taken_away_again() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(PUBLIC, FRENCH, 2), id(PUBLIC, FRENCH, 3)]);
        let all = house.visitor().get("/search?q=submarine").ok().says("3 results");
        assert_eq!(all.all("main .meta .chip"), ["English 1", "French 2"]);
        let french = &all.attributes("main .meta .chip", "href")[1];
        let some = house.visitor().get(french).ok().says("2 results");
        assert_eq!(some.attribute("main input[name=lang]", "value").as_deref(), Some("fr"));
        let back = some.attribute("main .chosen a", "href").unwrap();
        house.visitor().get(&back).ok().says("3 results");
    });
}

#[test]
fn a_kind_filters_and_shows_how_many_there_are() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(PUBLIC, ENGLISH, 2)]);
        let all = house.visitor().get("/search?q=submarine").ok();
        assert_eq!(all.all("main .tabs a"), ["All 2", "Notes 2"]);
        let notes = house.visitor().get(&all.attributes("main .tabs a", "href")[1]).ok().says("2 results");
        assert_eq!(
            notes.attribute("main .tabs a[aria-current]", "href").as_deref(),
            Some("/search?q=submarine&kind=note")
        );
    });
}

#[test]
fn many_results_are_paged() {
    each(|house| {
        let ids: Vec<[u8; 16]> = (0..45).map(|n| id(PUBLIC, ENGLISH, n)).collect();
        note(house, &ids);
        let mut seen = Vec::new();
        let mut next = Some("/search?q=submarine".to_owned());
        while let Some(path) = next {
            let page = house.visitor().get(&path).ok().says("45 results");
            seen.extend(page.attributes("main .rows a", "href"));
            next = page.attribute("main .pager a[rel=next]", "href");
        }
        assert_eq!(seen.len(), 45);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 45);
    });
}

#[test]
fn nothing_that_can_be_typed_is_an_error() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1)]);
        let visitor = house.visitor();
        visitor.get("/search").ok().lacks("Nothing was found");
        visitor.get("/search?q=").ok().lacks("Nothing was found");
        visitor.get("/search?q=%20%20&page=9").ok().lacks("Nothing was found");
        let long = format!("/search?q={}", "a+".repeat(3_000));
        let strange = [
            "/search?q=%22",
            "/search?q=%ff%fe",
            "/search?q=AND+OR+NOT+(*:",
            "/search?q=title:x~1^2",
            "/search?q=a&q=b&kind=nothing&lang=nonsense&page=-1",
            "/search?q=submarine&page=99999999999999999999",
            "/search?q=submarine&page=250",
            "/search?q=%00",
            "/search?q=%3Cscript%3E",
            "/search?&&&=",
            &long,
        ];
        for path in strange {
            assert_eq!(visitor.get(path).status, StatusCode::OK, "{path}");
        }
        visitor.get("/search?q=nowhere").ok().says("Nothing was found for nowhere");
    });
}

#[test]
fn the_page_speaks_every_language() {
    each(|house| {
        note(house, &[id(PUBLIC, ENGLISH, 1), id(PUBLIC, FRENCH, 2)]);
        for tongue in Tongue::ALL {
            let visitor = house.visitor().reading(tongue.name());
            for path in ["/search", "/search?q=submarine", "/search?q=nowhere", "/search?q=submarine&lang=fr"]
            {
                let page = visitor.get(path).ok().lacks("search-");
                assert_eq!(page.attribute("html", "lang").as_deref(), Some(tongue.name()));
                assert_eq!(page.all("h1").len(), 1);
            }
        }
    });
}
