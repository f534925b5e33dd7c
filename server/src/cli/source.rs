//! `bestbits source`: the outside calendars from which events are collected.

use crate::config::Config;
use crate::instance::Instance;
use crate::output;
use crate::trouble::Trouble;
use access::Actor;
use base::{Line, Link, Named, Parse, Sentence, Slug, Tongue, Zone, hours};
use clap::{Args, Subcommand};
use events::plant::Scope;
use events::sources::{self, Checked, Outcome, Polled, Source, State, Terms, Trust};
use facts::Problem;
use std::process::ExitCode;
use web::House;

/// What can be done with sources.
#[derive(Debug, Subcommand)]
pub(crate) enum SourceCommand {
    /// Adds a source
    Add(Add),
    /// Shows what an address would bring, without taking anything in
    Check(Check),
    /// Lists the sources and how they fare
    List(Config),
    /// Asks sources now: those that are named, or all
    Poll(Poll),
}

/// `bestbits source add`.
#[derive(Debug, Args)]
pub(crate) struct Add {
    #[command(flatten)]
    feed: Feed,
    /// What it is called
    #[arg(long, value_parser = name)]
    name: Line<120>,
    /// How far its events reach: local, national, regional or global
    #[arg(long, value_parser = scope)]
    scope: Option<Scope>,
    /// A topic that its events are filed under, by its name in addresses; may be given several times
    #[arg(long = "topic", value_name = "TOPIC", value_parser = slug)]
    topics: Vec<Slug>,
    /// Its events wait for a facilitator
    #[arg(long)]
    hold: bool,
    /// How often it is asked
    #[arg(long, value_name = "HOURS", default_value_t = 6, value_parser = clap::value_parser!(u64).range(1..=168))]
    every: u64,
    #[command(flatten)]
    config: Config,
}

/// `bestbits source check`.
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    feed: Feed,
    #[command(flatten)]
    config: Config,
}

/// `bestbits source poll`.
#[derive(Debug, Args)]
pub(crate) struct Poll {
    /// Sources, by their names in addresses, as `source list` shows them
    #[arg(value_parser = slug)]
    sources: Vec<Slug>,
    #[command(flatten)]
    config: Config,
}

/// Where a calendar is, and how to read it.
#[derive(Debug, Args)]
struct Feed {
    /// Its address: http, https or webcal
    #[arg(value_name = "ADDRESS", value_parser = link)]
    address: Link,
    /// The time zone of times that name none: an IANA name like Africa/Nairobi
    #[arg(long, default_value = "UTC", value_parser = zone)]
    zone: Zone,
}

impl SourceCommand {
    /// Does it.
    pub(crate) async fn run(self) -> Result<ExitCode, Trouble> {
        let config = match &self {
            Self::Add(Add { config, .. }) | Self::Check(Check { config, .. }) => config,
            Self::List(config) | Self::Poll(Poll { config, .. }) => config,
        };
        let instance = Instance::beside(config).await?;
        let house = &instance.built.house;
        let done = match self {
            Self::Add(add) => add.run(house).await,
            Self::Check(check) => check.run(house).await,
            Self::List(_) => list(house).await,
            Self::Poll(poll) => poll.run(house).await,
        };
        let done = done.map_err(|problem| said(house, problem));
        instance.close().await;
        done
    }
}

impl Add {
    async fn run(self, house: &House) -> Result<ExitCode, Problem> {
        let terms = Terms {
            name: self.name,
            scope: self.scope,
            topics: self.topics,
            trust: if self.hold { Trust::Hold } else { Trust::Publish },
            every: hours(self.every),
            ..self.feed.terms()
        };
        let source = sources::add(house, terms).await?;
        output::line(format_args!(
            "{} is added; a running server asks it within a minute, `bestbits source poll {}` at once.",
            source.terms.name, source.slug
        ));
        Ok(ExitCode::SUCCESS)
    }
}

impl Feed {
    fn terms(self) -> Terms {
        Terms {
            name: Line::cut(self.address.as_str()).expect("an address is visible"),
            url: Some(self.address),
            zone: self.zone,
            scope: None,
            topics: Vec::new(),
            trust: Trust::Hold,
            every: hours(6),
        }
    }
}

impl Check {
    async fn run(self, house: &House) -> Result<ExitCode, Problem> {
        let Checked { events, first, skipped, flags } = sources::check(house, self.feed.terms()).await?;
        output::line(format_args!("Events: {events}"));
        for (day, title) in first {
            output::line(format_args!("  {day}  {title}"));
        }
        for skip in &skipped {
            output::line(format_args!("Not usable, line {}: {}", skip.line, skip.reason));
        }
        let remarks = [
            (flags.zone_assumed, "Some times name no zone: --zone counts for them."),
            (flags.uids_void, "Different events share an identity; they are told apart by title and time."),
            (flags.truncated, "The file breaks off or is too long; what is missing is not taken for gone."),
        ];
        for (_, remark) in remarks.iter().filter(|(so, _)| *so) {
            output::line(remark);
        }
        Ok(ExitCode::SUCCESS)
    }
}

async fn list(house: &House) -> Result<ExitCode, Problem> {
    let sources = house.read(Actor::House, sources::list).await?;
    for source in &sources {
        let address = source.terms.url.as_ref().map_or("(files are uploaded)", Link::as_str);
        output::line(format_args!(
            "{}  {}\n    {address}\n    {}",
            source.slug,
            source.terms.name,
            fares(house, source)
        ));
    }
    if sources.is_empty() {
        output::line("No sources yet; add one with `bestbits source add ADDRESS --name NAME`.");
    }
    Ok(ExitCode::SUCCESS)
}

fn fares(house: &House, source: &Source) -> String {
    match (source.state, source.succeeded, &source.trouble) {
        (State::Stopped, ..) => "stopped".to_owned(),
        (_, _, Some(trouble)) => {
            format!("failed {} times in a row: {}", source.failures, in_english(house, trouble))
        }
        (_, Some(succeeded), None) => {
            format!("well, last asked {succeeded}, skipped lines: {}", source.skipped.len())
        }
        (_, None, None) => "not asked yet".to_owned(),
    }
}

impl Poll {
    async fn run(self, house: &House) -> Result<ExitCode, Problem> {
        let all = house.read(Actor::House, sources::list).await?;
        let mut code = ExitCode::SUCCESS;
        if let Some(unknown) =
            self.sources.iter().find(|slug| !all.iter().any(|source| source.slug == **slug))
        {
            output::complaint(format_args!(
                "there is no source {unknown}; `bestbits source list` shows them"
            ));
            return Ok(ExitCode::FAILURE);
        }
        for source in all.iter().filter(|one| self.sources.is_empty() || self.sources.contains(&one.slug)) {
            let polled = sources::poll(house, source.id).await?;
            if matches!(polled, Polled::Failed(_)) {
                code = ExitCode::FAILURE;
            }
            output::line(format_args!("{}: {}", source.slug, came(house, &polled)));
        }
        Ok(code)
    }
}

fn came(house: &House, polled: &Polled) -> String {
    match polled {
        Polled::Answered(Outcome { added, changed, vanished, joined, suggested }) => format!(
            "added {added}, changed {changed}, no longer listed {vanished}; joined {joined}, likely the same {suggested}"
        ),
        Polled::Unchanged => "nothing new".to_owned(),
        Polled::Failed(sentence) => format!("failed: {}", in_english(house, sentence)),
        Polled::Resting => "not asked: stopped, or files are uploaded".to_owned(),
    }
}

/// The command line speaks English.
fn in_english(house: &House, sentence: &Sentence) -> String {
    house.ui(Tongue::English, None, Actor::House).say(sentence)
}

fn said(house: &House, problem: Problem) -> Trouble {
    match problem {
        Problem::Refused(refusals) => {
            let sentences: Vec<String> =
                refusals.iter().map(|refusal| in_english(house, &refusal.sentence)).collect();
            Trouble::Other(sentences.join(" "))
        }
        other => other.into(),
    }
}

fn link(text: &str) -> Result<Link, &'static str> {
    fetch::of_webcal(text).map_err(|_| "no address; write one like https://example.org/events.ics")
}

fn zone(text: &str) -> Result<Zone, &'static str> {
    Zone::parse(text).map_err(|_| "no time zone of that name; write one like Africa/Nairobi")
}

fn name(text: &str) -> Result<Line<120>, &'static str> {
    Line::parse(text).map_err(|_| "no name; write at most 120 characters on one line")
}

fn scope(text: &str) -> Result<Scope, String> {
    let names: Vec<&str> = Scope::ALL.iter().map(|scope| scope.name()).collect();
    Scope::of_name(text).ok_or_else(|| format!("no scope; write one of {}", names.join(", ")))
}

fn slug(text: &str) -> Result<Slug, &'static str> {
    Slug::parse(text).map_err(|_| "no name of an address; write it like best-bits-hub")
}
