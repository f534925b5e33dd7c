//! A statement of sixty paragraphs that the whole network comments on, and its record.

use super::{BARE, Site, record, words};
use crate::Result;
use crate::bench::figure::{Figure, Unit};
use crate::bench::http::get;
use crate::bench::{first_view, load, weight};
use crate::machine::now;
use std::time::Duration;

/// As many as the promise is made for; at NETmundial there were 1,370 in a week.
const COMMENTS: usize = 1_400;
/// What it is called.
const SLUG: &str = "commented-principles";
/// A page of a list, before it is compressed, in kilobytes.
const LARGEST: f64 = 60.0;

/// Measures it; gives its path.
pub(super) fn measure(site: &mut Site<'_>, figures: &mut Vec<Figure>) -> Result<String> {
    let path = format!("/statements/{SLUG}");
    write(site)?;
    let folder = site.run.folder("records")?.join("bare");
    site.bestbits(&["statement", "export", BARE, &folder.to_string_lossy()])?;
    record::comment(&folder, (BARE, SLUG), COMMENTS)?;
    let taken = timed(|| site.import(&folder))?;
    open(site, &path)?;
    site.instance.quiet()?;
    pages(site, &path, figures)?;
    figures.push(Figure::beside("record of 1,400 comments taken in", Unit::Seconds, taken));
    records(site, &path, figures)?;
    Ok(path)
}

/// Proposes a statement and writes two revisions of it.
fn write(site: &mut Site<'_>) -> Result<()> {
    let proposal = [
        ("title", "Principles of the bench"),
        ("why", "To see how long it takes."),
        ("lang", "en"),
        ("zone", "Etc/UTC"),
        ("consultation", "public"),
    ];
    site.steward.sends("/statements/new", "/statements", &proposal)?;
    let form = format!("/statements/{BARE}/draft");
    for (from, text) in [("0", words::draft()), ("1", words::mended())] {
        let text = text.join("\n\n");
        site.steward.sends(&form, &form, &[("_method", "put"), ("from", from), ("text", &text)])?;
    }
    Ok(())
}

/// Asks the network for comments, as whoever runs a network of one's own may.
fn open(site: &mut Site<'_>, path: &str) -> Result<()> {
    let day = site.run.command("date").args(["-u", "-d", "+6 days", "+%Y-%m-%d"]).output();
    let day = day.map_err(|e| format!("cannot run date: {e}"))?;
    let day = String::from_utf8_lossy(&day.stdout);
    let nevertheless = "Nobody but this measurement takes part in it.";
    let form = format!("{path}/procedure");
    let fields = [("step", "comments"), ("closes", day.trim()), ("nevertheless", nevertheless)];
    site.steward.sends(&form, &form, &fields)
}

fn pages(site: &Site<'_>, path: &str, figures: &mut Vec<Figure>) -> Result<()> {
    let name = format!("statement of {} paragraphs, 1,400 comments", words::PARAGRAPHS);
    let view = first_view(&site.instance, path, "")?;
    let all = format!("{name}: first view, compressed");
    figures.push(Figure::at_most(&all, Unit::Kilobytes(14.0), weight(&view)));
    figures.push(Figure::beside("of it the page", Unit::Kilobytes, weight(&view[..1])));
    let gzip = [("accept-encoding", "gzip")];
    let text = get(&site.instance.host, &format!("{path}/text.md"), &gzip)?.expect(200)?;
    figures.push(Figure::beside("its text alone, compressed", Unit::Kilobytes, text.body.len()));
    let cpu = load::cpu(site.run, &site.instance, path, &site.signed_in())?;
    figures.push(Figure::at_most(&format!("{name}, signed in: CPU"), Unit::Millis(3.0), cpu));

    for (name, page) in [("page of its comments", "comments"), ("page of a paragraph", "paragraphs/8")] {
        let page = format!("{path}/{page}");
        let answer = get(&site.instance.host, &page, &[])?.expect(200)?;
        figures.push(Figure::at_most(name, Unit::Kilobytes(LARGEST), answer.body.len()));
        let cpu = load::cpu(site.run, &site.instance, &page, &site.signed_in())?;
        figures.push(Figure::beside("signed in: CPU", Unit::Millis, cpu));
    }
    for (view, way) in [("inline", "in one text"), ("side", "side by side")] {
        let page = format!("{path}/compare?from=1&to=2&view={view}");
        let cpu = load::cpu(site.run, &site.instance, &page, &site.signed_in())?;
        let name = format!("two revisions compared {way}, signed in: CPU");
        figures.push(Figure::at_most(&name, Unit::Millis(20.0), cpu));
    }
    Ok(())
}

/// The commands check what they write and read, and fail when it does not hold.
fn records(site: &Site<'_>, path: &str, figures: &mut Vec<Figure>) -> Result<()> {
    let folder = site.run.folder("exported")?.join("whole");
    let folder = folder.to_string_lossy();
    let exported = timed(|| site.bestbits(&["statement", "export", SLUG, &folder]))?;
    figures.push(Figure::at_most("record of 1,400 comments exported", Unit::Seconds(1.0), exported));
    let zip = format!("{path}/record.zip");
    let downloaded = timed(|| get(&site.instance.host, &zip, &[])?.expect(200))?;
    figures.push(Figure::beside("downloaded as one file", Unit::Seconds, downloaded));
    let verified = timed(|| {
        let mut command = site.run.command(crate::machine::built("release", "bestbits"));
        let done =
            command.args(["verify", &folder]).output().map_err(|e| format!("cannot run bestbits: {e}"))?;
        if done.status.success() { Ok(()) } else { Err("the record does not hold".to_owned()) }
    })?;
    figures.push(Figure::beside("verified", Unit::Seconds, verified));
    Ok(())
}

fn timed<T>(what: impl FnOnce() -> Result<T>) -> Result<Duration> {
    let start = now();
    what()?;
    Ok(start.elapsed())
}
