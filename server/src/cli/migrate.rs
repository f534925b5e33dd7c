//! `bestbits migrate`: brings the tables up to date without serving, for those who want to see it done first.

use crate::config::Config;
use crate::instance::Instance;
use crate::output;
use crate::trouble::Trouble;
use std::process::ExitCode;

/// Brings the tables up to date.
pub(crate) async fn run(config: &Config) -> Result<ExitCode, Trouble> {
    // To open an instance is to migrate it; the server does the same when it starts.
    let instance = Instance::beside(config).await?;
    output::line(format_args!("The database {} is up to date.", config.database()));
    instance.close().await;
    Ok(ExitCode::SUCCESS)
}
