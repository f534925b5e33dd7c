//! `bestbits-press`: a paper as JSON on the standard input, its PDF on the standard output.
//!
//! It runs for one paper, within bounds it sets itself, and reads nothing but its input and the letters of
//! the machine. What is wrong with a paper stands on the standard error, and the press ends with 1.

mod bounds;
mod fonts;
mod missing;
mod world;

use fonts::Fonts;
use std::ffi::OsString;
use std::io::{Read, Write, stderr, stdin, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use world::OnePaper;

/// The longest paper, bytes of JSON: 1 MiB of text with its marks, and 20,000 names.
const LONGEST: u64 = 8 << 20;
const USAGE: &str = "usage: bestbits-press [--fonts FOLDER]... < paper.json > paper.pdf";

fn main() -> ExitCode {
    match run(std::env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            // Nobody may be listening, and there is nobody else to tell.
            _ = writeln!(stderr(), "bestbits-press: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: impl Iterator<Item = OsString>) -> Result<(), String> {
    let folders = folders(arguments)?;
    bounds::set().map_err(|e| format!("cannot bound itself: {e}"))?;
    let own_thread = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread();
    own_thread.build_global().map_err(|e| format!("cannot set its threads: {e}"))?;
    let paper = paper()?;
    let fonts = Fonts::find(&folders);
    if fonts.fonts.is_empty() {
        let looked: Vec<_> = folders.iter().map(|folder| folder.display().to_string()).collect();
        let looked = looked.join(", ");
        return Err(format!("no letters in {looked}: install fonts-noto-core and fonts-droid-fallback"));
    }
    let pdf = set(paper, fonts)?;
    stdout().lock().write_all(&pdf).map_err(|e| format!("cannot hand the PDF over: {e}"))
}

/// Where letters are looked for.
fn folders(mut arguments: impl Iterator<Item = OsString>) -> Result<Vec<PathBuf>, String> {
    let mut folders = Vec::new();
    while let Some(argument) = arguments.next() {
        match (argument.to_str(), arguments.next()) {
            (Some("--fonts"), Some(folder)) => folders.push(PathBuf::from(folder)),
            _ => return Err(USAGE.to_owned()),
        }
    }
    if folders.is_empty() {
        folders.extend(fonts::USUAL.map(PathBuf::from));
    }
    Ok(folders)
}

fn paper() -> Result<Vec<u8>, String> {
    let mut paper = Vec::new();
    stdin()
        .lock()
        .take(LONGEST + 1)
        .read_to_end(&mut paper)
        .map_err(|e| format!("cannot read the paper: {e}"))?;
    if paper.len() as u64 > LONGEST {
        return Err(format!("the paper is longer than {LONGEST} bytes"));
    }
    serde_json::from_slice::<serde::de::IgnoredAny>(&paper).map_err(|e| format!("no paper in JSON: {e}"))?;
    Ok(paper)
}

fn set(paper: Vec<u8>, fonts: Fonts) -> Result<Vec<u8>, String> {
    let world = OnePaper::of(paper, fonts);
    let document: PagedDocument = typst::compile(&world).output.map_err(|found| told(&found))?;
    let missing = missing::letters(&document);
    if !missing.is_empty() {
        _ = writeln!(stderr(), "bestbits-press: no letters for: {missing}");
    }
    let options =
        PdfOptions { creator: Smart::Custom(Some("Best Bits".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|found| told(&found))
}

fn told(found: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = found.iter().map(|it| it.message.as_str()).collect();
    messages.join("; ")
}
