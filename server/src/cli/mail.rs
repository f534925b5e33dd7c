//! `bestbits mail`: what the program makes of a mail, mail handed to it by a pipe, and the DNS records of its domain.

use crate::config::Config;
use crate::input;
use crate::instance::Instance;
use crate::output;
use crate::serve::LARGEST_MAIL;
use crate::trouble::Trouble;
use clap::{Args, Subcommand};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

/// What can be done with mail.
#[derive(Debug, Subcommand)]
pub(crate) enum MailCommand {
    /// Shows what is in a mail: header, parts, attachments, text
    Inspect(Inspect),
    /// Shows whom a mail reports as not reached
    Bounce(Bounce),
    /// Takes in one mail from standard input, for the pipe transport of a mail server
    Receive(Receive),
    /// Prints the DNS records to set for the domain of this instance's mail
    Dns(Dns),
}

impl MailCommand {
    /// Does it.
    pub(crate) async fn run(self) -> Result<ExitCode, Trouble> {
        match self {
            Self::Inspect(inspect) => inspect.run(),
            Self::Bounce(bounce) => bounce.run(),
            Self::Receive(receive) => receive.run().await,
            Self::Dns(dns) => dns.run().await,
        }
    }
}

/// `bestbits mail inspect`.
#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// The file; - reads what is piped in
    file: PathBuf,
    /// Prints JSON
    #[arg(long)]
    json: bool,
}

impl Inspect {
    fn run(&self) -> Result<ExitCode, Trouble> {
        let bytes = input::read(&self.file, LARGEST_MAIL)?;
        let read = message::read(&bytes);
        let message =
            read.map_err(|why| Trouble::Other(format!("{} is no mail: {why}", self.file.display())))?;
        if self.json {
            let found = message::structure(&message);
            output::line(serde_json::to_string_pretty(&found).expect("JSON can be written"));
            return Ok(ExitCode::SUCCESS);
        }
        output::line(
            message.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect::<String>(),
        );
        output::line(message.text().text);
        for attachment in message.attachments() {
            let name = attachment.name().unwrap_or("-");
            output::line(format!("{name}\t{}\t{} bytes", attachment.media_type(), attachment.size()));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// `bestbits mail bounce`.
#[derive(Debug, Args)]
pub(crate) struct Bounce {
    /// The file; - reads what is piped in
    file: PathBuf,
    /// Prints JSON
    #[arg(long)]
    json: bool,
}

impl Bounce {
    fn run(&self) -> Result<ExitCode, Trouble> {
        let bytes = input::read(&self.file, LARGEST_MAIL)?;
        let report =
            bounces::read(&bytes).map_or_else(|| json!({"recipients": []}), |report| bounces::json(&report));
        if self.json {
            output::line(report);
            return Ok(ExitCode::SUCCESS);
        }
        for recipient in report["recipients"].as_array().into_iter().flatten() {
            let text = |key: &str| recipient[key].as_str().unwrap_or("-").to_owned();
            let lasting = if recipient["permanent"] == true { "permanent" } else { "temporary" };
            output::line(format!("{}\t{}\t{lasting}", text("address"), text("status")));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// `bestbits mail receive`.
#[derive(Debug, Args)]
pub(crate) struct Receive {
    /// The sender on the envelope; empty for bounces
    #[arg(long, value_name = "ADDRESS", default_value = "")]
    from: String,
    /// Whom it is for
    #[arg(required = true, value_name = "RECIPIENT")]
    to: Vec<String>,
    #[command(flatten)]
    config: Config,
}

impl Receive {
    async fn run(&self) -> Result<ExitCode, Trouble> {
        let bytes = input::read(std::path::Path::new("-"), LARGEST_MAIL + 1)?;
        // A mail server knows exit codes only: what is wrong with the instance is ours, and the mail must wait.
        let instance = match Instance::beside(&self.config).await {
            Ok(instance) => instance,
            Err(trouble) => {
                output::complaint(trouble);
                return Ok(ExitCode::from(arrivals::Received::Later.code()));
            }
        };
        let house = instance.built.house.clone();
        let reception = capability::reception(&house);
        let domain = &house.settings.mail_domain;
        let largest = usize::try_from(LARGEST_MAIL).unwrap_or(usize::MAX);
        let received = arrivals::receive(&reception, domain, largest, &bytes, &self.from, &self.to).await;
        instance.close().await;
        if received != arrivals::Received::Taken {
            output::complaint(&received);
        }
        Ok(ExitCode::from(received.code()))
    }
}

/// `bestbits mail dns`.
#[derive(Debug, Args)]
pub(crate) struct Dns {
    #[command(flatten)]
    config: Config,
}

impl Dns {
    async fn run(&self) -> Result<ExitCode, Trouble> {
        let instance = Instance::beside(&self.config).await?;
        let house = instance.built.house.clone();
        let domain = house.post.domain().to_owned();
        let keys = house.post.keys(&house.db, &house.clock, &domain).await?;
        for record in mail::dns_records(&domain, &keys) {
            output::line(format!("{}\t{}\t{}", record.name, record.kind, record.value));
        }
        instance.close().await;
        Ok(ExitCode::SUCCESS)
    }
}
