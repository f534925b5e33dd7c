//! A letter with ten thousand names under it.

use super::{Site, words};
use crate::Result;
use crate::bench::figure::{Figure, Unit};
use crate::bench::http::get;
use crate::bench::load;
use crate::machine::now;
use std::fs;

const NAMES: usize = 10_000;
/// What it is called.
const SLUG: &str = "a-letter-of-ten-thousand";

pub(super) fn measure(site: &Site<'_>, figures: &mut Vec<Figure>) -> Result<()> {
    let folder = site.run.folder("letter")?;
    let letter = format!("# A letter of ten thousand\n\n{}\n", words::draft()[1..9].join("\n\n"));
    fs::write(folder.join("letter.md"), letter)
        .and_then(|()| fs::write(folder.join("signatories.json"), names()))
        .map_err(|e| format!("cannot write the letter: {e}"))?;
    let start = now();
    site.import(&folder)?;
    let taken = start.elapsed();
    site.instance.quiet()?;
    let path = format!("/statements/{SLUG}/signatories");

    let start = now();
    let table = get(&site.instance.host, &format!("{path}.csv"), &[])?.expect(200)?;
    let written = start.elapsed();
    let rows = String::from_utf8_lossy(&table.body).lines().count() - 1;
    if rows != NAMES {
        return Err(format!("{rows} of {NAMES} names are in the table"));
    }
    let page = get(&site.instance.host, &path, &[])?.expect(200)?;
    let name = "10,000 signatures: page of them";
    figures.push(Figure::at_most(name, Unit::Kilobytes(60.0), page.body.len()));
    let cpu = load::cpu(site.run, &site.instance, &path, &site.signed_in())?;
    figures.push(Figure::beside("signed in: CPU", Unit::Millis, cpu));
    let cpu = load::cpu(site.run, &site.instance, &format!("/statements/{SLUG}"), &site.signed_in())?;
    figures.push(Figure::beside("page of the statement, signed in: CPU", Unit::Millis, cpu));
    figures.push(Figure::at_most("10,000 signatures: all as CSV", Unit::Seconds(1.0), written));
    figures.push(Figure::beside("taken in", Unit::Seconds, taken));
    Ok(())
}

/// The list as sites publish it.
fn names() -> String {
    const COUNTRIES: [&str; 8] = ["BR", "IN", "KE", "DE", "US", "TN", "ID", "MX"];
    let said = words::contributions();
    let name = |number: usize| {
        let (affiliation, _) = said[number % said.len()];
        let affiliation = affiliation.replace(['"', '\\'], "");
        let country = COUNTRIES[number % COUNTRIES.len()];
        format!(
            "{{\"name\":\"Person {number} Example\",\"affiliation\":\"{affiliation}\",\"country\":\"{country}\"}}"
        )
    };
    format!("[\n{}\n]\n", (0..NAMES).map(name).collect::<Vec<_>>().join(",\n"))
}
