//! `bestbits steward add`: for whoever has the machine but not the account.

use crate::config::Config;
use crate::instance::Instance;
use crate::output;
use crate::trouble::Trouble;
use access::Actor;
use base::{Email, Parse};
use clap::{Args, Subcommand};
use facts::Act;
use people::PersonName;
use std::process::ExitCode;

/// What can be done about stewards.
#[derive(Debug, Subcommand)]
pub(crate) enum Steward {
    /// Makes somebody a steward, with a new account if they have none, and prints a link that signs them in once
    Add(Add),
}

/// `bestbits steward add`.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// The mail address
    #[arg(value_parser = email)]
    email: Email,
    /// The name of a new account; without one, what stands before the @
    #[arg(long, value_parser = name)]
    name: Option<PersonName>,
    #[command(flatten)]
    config: Config,
}

impl Add {
    /// Makes the steward.
    pub(crate) async fn run(self) -> Result<ExitCode, Trouble> {
        let instance = Instance::beside(&self.config).await?;
        let house = &instance.built.house;
        let (email, name) = (self.email.clone(), self.name);
        let make = move |act: &mut Act| people::make_steward(act, &email, name.as_ref());
        let path = house.act(Actor::House, make).await?;
        output::line(format_args!("{} is a steward.", self.email.as_str()));
        output::line(format_args!("To sign in, once: {}", house.absolute(&path)));
        instance.close().await;
        Ok(ExitCode::SUCCESS)
    }
}

fn email(text: &str) -> Result<Email, &'static str> {
    Email::parse(text).map_err(|_| "no mail address; write one like ana@example.org")
}

fn name(text: &str) -> Result<PersonName, &'static str> {
    PersonName::parse(text).map_err(|_| "no name; write at most 120 characters on one line")
}
