//! The page of a thread, as a member sees it.

use super::archive::Archive;
use super::site::Site;
use crate::Result;
use crate::bench::figure::{Figure, Unit};
use crate::bench::{first_view, load, weight};
use crate::machine::Run;
use regex::Regex;
use std::fs::File;
use std::io::{BufWriter, Write};

/// How many messages, and what was promised of them: milliseconds, kilobytes.
const THREADS: [(usize, f64, f64); 2] = [(25, 1.0, 15.0), (200, 5.0, 100.0)];

pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let mut site = Site::new(run, "threads")?;
    site.make_list("talk")?;
    let path = run.folder("archive-threads")?.join("list.mbox");
    let write = || -> std::io::Result<()> {
        let mut file = BufWriter::new(File::create(&path)?);
        let mut archive = Archive::new();
        for (messages, _, _) in THREADS {
            archive.one_thread(&format!("thread of {messages}"), messages, &mut file)?;
        }
        file.flush()
    };
    write().map_err(|e| format!("cannot write {}: {e}", path.display()))?;
    site.import(run, &path, "talk")?;
    site.instance.quiet()?;
    let list = site.steward.goes("/lists/talk/threads")?;
    let cookie = format!("cookie: {}", site.steward.cookie());
    let headers = [cookie, "accept-encoding: gzip".to_owned()];
    for (messages, millis, kilobytes) in THREADS {
        let link = format!(r#"href="(/lists/talk/threads/[^"]+)"[^>]*>[^<]*thread of {messages}\b"#);
        let link = Regex::new(&link).expect("written here").captures(&list);
        let link = link.ok_or_else(|| format!("no thread of {messages} messages"))?[1].to_owned();
        let name = format!("thread of {messages} messages, signed in");
        let cpu = load::cpu(run, &site.instance, &link, &headers)?;
        figures.push(Figure::at_most(&format!("{name}: CPU"), Unit::Millis(millis), cpu));
        let bytes = weight(&first_view(&site.instance, &link, site.steward.cookie())?);
        let name = format!("{name}: first view, compressed");
        figures.push(Figure::at_most(&name, Unit::Kilobytes(kilobytes), bytes));
    }
    Ok(())
}
