//! Every SQL statement of the house, on each engine.

use house_tests::each;

/// There are more; fewer means that the linker has lost the list of them.
const AT_LEAST: usize = 100;

#[test]
fn every_statement_prepares_on_both_engines() {
    assert!(db::STATEMENTS.len() > AT_LEAST, "only {} statements were gathered", db::STATEMENTS.len());
    each(|house| {
        let db = house.built.house.db.clone();
        let flaws = house.wait(async move { db.prepare_all().await }).expect("the database answers");
        assert!(flaws.is_empty(), "{}:\n{}", house.built.house.db.engine_name(), flaws.join("\n"));
    });
}
