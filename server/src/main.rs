//! `bestbits`, the only binary of Best Bits.

mod cli;
mod config;
mod demo;
mod doctor;
mod house;
mod input;
mod instance;
mod output;
mod serve;
mod signals;
mod trouble;

use std::process::ExitCode;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    match runtime {
        Ok(runtime) => runtime.block_on(cli::run(std::env::args_os())),
        Err(error) => {
            output::complaint(format_args!("the system gives no threads: {error}"));
            ExitCode::FAILURE
        }
    }
}
