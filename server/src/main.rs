//! `bestbits`, the only binary of Best Bits.

mod cli;
mod config;
mod house;
mod instance;
mod output;
mod serve;
mod trouble;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os())
}
