//! The house's own chores: `cargo xtask test`, `cargo xtask tidy`, `cargo xtask bench`.

mod bench;
mod machine;
mod test;
mod tidy;

use std::process::ExitCode;

/// What the chores say when something stands in their way: one sentence for the person at the terminal.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "\
cargo xtask test [FILTER…]   everything that must hold before a change lands; with a filter, only those tests
cargo xtask tidy             the rules of the house, over the files as they stand
cargo xtask bench [--build]  speed and size, measured; with --build also the times to compile, with --mail lists
                             alone, with --statements statements alone, with --search the search alone, with
                             --knowledge what a network knows";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test", filter @ ..] => test::run(filter),
        ["tidy"] => tidy::run(),
        ["bench", options @ ..] => bench::run(options),
        [machine::CARETAKER, mark, dir] => {
            machine::keep(mark, dir.as_ref());
            Ok(true)
        }
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}
