//! Ten thousand names: the page stays small, the table is whole.

use super::{at, each, published};
use crate::acts::endorsing::importing::{Imported, import};
use crate::acts::endorsing::record::signatures;
use crate::heart::endorsing::proof::Ledger;
use crate::heart::endorsing::{SignerKind, Wording};
use crate::store::endorsements::signable;
use access::Actor;
use base::places::Country;
use base::{Line, Parse};
use testing::House;

fn imported(house: &House, page: &str, count: usize) {
    let statement = at(house, page);
    house.act(Actor::House, move |act| {
        let text = signable(act, statement.id, 1)?.remove(0);
        let wording = Wording { version: 1, lang: text.lang, hash: text.hash };
        let names: Vec<Imported> = (0..count)
            .map(|n| Imported {
                kind: if n % 10 == 0 { SignerKind::Organization } else { SignerKind::Person },
                name: Line::parse(&format!("=Name number {n} of many")).expect("a name"),
                affiliation: Line::cut("A university with a rather long name, \"quoted\""),
                site: None,
                country: Country::of_code("KE"),
                signed: None,
            })
            .collect();
        import(act, &statement, &wording, &names)
    });
    house.settle();
}

#[test]
fn imported_names_are_marked_and_hold_against_the_log() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        imported(house, &page, 620);
        house.visitor().get(&page).ok().says("620 imported names");
        let list =
            house.visitor().get(&format!("{page}/signatories")).ok().says("imported, not confirmed here");
        assert_eq!(list.all(".signatories li").len(), 100);
        let id = at(house, &page).id;
        let all = house.look(Actor::House, move |look| Ok(signatures(look, id)?));
        let ledger = Ledger::of(&super::logged(house, &page));
        assert!(all.len() == 620 && all.iter().all(|one| ledger.check(one) == Ok(())));
    });
}

#[test]
fn ten_thousand_names_keep_the_page_small_and_no_cell_is_a_formula() {
    each(|house| {
        let page = published(house, &house.member("Ana"));
        imported(house, &page, 10_000);
        for path in ["signatories", "signatories?kind=person&region=africa&page=40", "signatories?page=100"] {
            let shown = house.visitor().get(&format!("{page}/{path}")).ok();
            assert!(shown.bytes.len() <= 60 * 1024, "{path}: {} bytes", shown.bytes.len());
            assert!(!shown.all(".signatories li").is_empty(), "{path}");
        }
        let csv = house.visitor().get(&format!("{page}/signatories.csv")).ok().body();
        assert_eq!(csv.lines().count(), 10_001);
        assert!(csv.contains("\"'=Name number 7 of many\"") && csv.contains("\"\"quoted\"\""));
        assert!(!csv.contains("\"=Name"));
    });
}
