//! What the doctor looks at, in the order in which things depend on each other.

use super::Finding;
use crate::config::Config;
use crate::instance;
use access::{Actor, Role, accounts};
use base::{Clock, Moment, minutes};
use db::{Db, Fault, Read};
use facts::{Look, Problem};
use mail::State;
use url::{Host, Url};
use web::Network;

/// With less space than this on its disk, an instance may stop in the middle of a paper.
const LITTLE_SPACE: u64 = 1024 * 1024 * 1024;

/// Clocks of machines in one network differ by less.
const CLOCKS_DIFFER: std::time::Duration = minutes(5);

/// Everything.
pub(super) async fn all(config: &Config, clock: &Clock) -> Vec<Finding> {
    let mut findings = vec![address(config)];
    let data = data(config);
    let usable = data.iter().all(|finding| finding.grade != super::Grade::Ill);
    findings.extend(data);
    if !usable {
        return findings;
    }
    findings.extend(database(config, clock).await);
    findings.push(files(config).await);
    findings.push(search(config));
    findings.push(relay(config).await);
    findings.push(press(config));
    findings
}

/// How readers reach the instance.
fn address(config: &Config) -> Finding {
    const THING: &str = "address";
    let text = config.url_at(config.listen);
    let url = Url::parse(&text).ok();
    let here = match url.as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    let https = url.is_some_and(|url| url.scheme() == "https");
    match (https, here) {
        (true, _) if !config.proxied => Finding::mind(
            THING,
            format!(
                "{text}: whatever speaks HTTPS for it stands in front, and all readers look like one to the rate \
                 limits; let it set X-Forwarded-For, and set proxied"
            ),
        ),
        (true, _) => Finding::well(THING, text),
        (false, true) => Finding::well(THING, format!("{text}, for this machine only")),
        (false, false) => Finding::ill(
            THING,
            format!(
                "{text}: passwords would be read on their way; put a proxy in front that speaks HTTPS (deploy/), \
                     and set url to its address"
            ),
        ),
    }
}

/// The data directory: there, ours, with room.
fn data(config: &Config) -> Vec<Finding> {
    const THING: &str = "data";
    let directory = config.data.display();
    if !config.data.is_dir() {
        return vec![Finding::ill(
            THING,
            format!("{directory} is not there; start `bestbits` once, or say with --data where it is"),
        )];
    }
    let probe = config.in_data("doctor");
    let tried = std::fs::write(&probe, "?").and_then(|()| std::fs::remove_file(&probe));
    let written = match tried {
        Ok(()) => Finding::well(THING, format!("{directory} can be written")),
        Err(error) => Finding::ill(
            THING,
            format!("{directory} cannot be written: {error}; give this user the right to"),
        ),
    };
    let space = match rustix::fs::statvfs(&config.data) {
        Ok(disk) => {
            let free = disk.f_bavail.saturating_mul(disk.f_frsize);
            let text = format!("{} MB are free on its disk", free / 1_000_000);
            if free < LITTLE_SPACE {
                Finding::mind("space", format!("{text}; make room before it is full"))
            } else {
                Finding::well("space", text)
            }
        }
        Err(error) => Finding::mind("space", format!("the system does not say how much is free: {error}")),
    };
    vec![written, space]
}

/// The database, and what it says about the instance.
async fn database(config: &Config, clock: &Clock) -> Vec<Finding> {
    const THING: &str = "database";
    let address = config.database();
    if matches!(&address, db::Address::Sqlite(path) if !path.is_file()) {
        return vec![Finding::ill(THING, format!("{address} is not there; start `bestbits` once"))];
    }
    let db = match Db::open(&address) {
        Ok(db) => db,
        Err(fault) => return vec![Finding::ill(THING, format!("{address}: {fault}"))],
    };
    if let Err(fault) = db.ping().await {
        return vec![Finding::ill(
            THING,
            format!("{address}: {fault}; is it running, and is the address right?"),
        )];
    }
    let findings = match db.prepare_all().await {
        Err(fault) => vec![Finding::ill(THING, format!("{address}: {fault}"))],
        Ok(flaws) if !flaws.is_empty() => vec![Finding::ill(
            THING,
            format!(
                "{address} is not up to date: {} statements do not fit, the first is {}; run `bestbits migrate`",
                flaws.len(),
                flaws[0]
            ),
        )],
        Ok(_) => {
            let now = clock.now();
            let mut findings = vec![Finding::well(THING, format!("{address} answers and is up to date"))];
            match db.read(move |read| inside(read, now)).await {
                Ok(inside) => findings.extend(inside),
                Err(problem) => findings.push(Finding::ill(THING, problem.to_string())),
            }
            findings
        }
    };
    db.close().await;
    findings
}

fn inside(read: &Read, now: Moment) -> Result<Vec<Finding>, Problem> {
    let network = Network::load(read)?;
    let stewards = accounts::holding(read, Role::Steward)?.len();
    let name = network.name.as_str();
    Ok(vec![
        match (network.set_up.is_some(), stewards) {
            (false, _) => Finding::mind(
                "network",
                "it is not set up; the server prints the link for that whenever it starts",
            ),
            (true, 0) => {
                Finding::ill("network", format!("{name} has no steward; run `bestbits steward add EMAIL`"))
            }
            (true, count) => Finding::well("network", format!("{name}, stewards: {count}")),
        },
        clock_of(read, now)?,
        jobs_of(read)?,
        letters_of(read)?,
        sources_of(&Look::new(read, Actor::House, now))?,
    ])
}

/// What has been written cannot have been written later than now.
fn clock_of(read: &Read, now: Moment) -> Result<Finding, Fault> {
    const THING: &str = "clock";
    let newest = facts::latest(read, Moment::from_micros(i64::MAX), 1)?.into_iter().next();
    Ok(match newest {
        Some(fact) if fact.at > now.plus(CLOCKS_DIFFER) => Finding::ill(
            THING,
            format!("it is {now} here, but something was written at {}; set this machine's clock", fact.at),
        ),
        _ => Finding::well(THING, format!("{now}")),
    })
}

fn jobs_of(read: &Read) -> Result<Finding, Fault> {
    const THING: &str = "jobs";
    let counts = jobs::counts(read)?;
    Ok(match counts.given_up {
        0 => Finding::well(THING, format!("waiting: {}", counts.waiting)),
        given_up => Finding::mind(
            THING,
            format!("waiting: {}, given up: {given_up}; the log says why", counts.waiting),
        ),
    })
}

fn letters_of(read: &Read) -> Result<Finding, Fault> {
    const THING: &str = "letters";
    let waiting = mail::count(read, State::Waiting)?;
    let kept = mail::count(read, State::Kept)?;
    let failed = mail::count(read, State::Failed)?;
    let text = format!("waiting: {waiting}, kept: {kept}, could not be delivered: {failed}");
    Ok(if failed == 0 {
        Finding::well(THING, text)
    } else {
        Finding::mind(THING, format!("{text}; the stewards' page of mail says why"))
    })
}

fn sources_of(look: &Look) -> Result<Finding, Problem> {
    const THING: &str = "sources";
    let sources = events::sources::list(look)?;
    let failing: Vec<&str> =
        sources.iter().filter(|source| source.failures > 0).map(|source| source.slug.as_str()).collect();
    Ok(if failing.is_empty() {
        Finding::well(THING, format!("{}, none of them failing", sources.len()))
    } else {
        Finding::mind(THING, format!("failing: {}; `bestbits source list` says why", failing.join(", ")))
    })
}

/// The store of files is written, read and cleared once.
async fn files(config: &Config) -> Finding {
    const THING: &str = "files";
    let place = match config.files() {
        Ok(place) => place,
        Err(wrong) => return Finding::ill(THING, wrong.to_string()),
    };
    let text = match &place {
        files::Place::Disk(directory) => directory.display().to_string(),
        files::Place::S3(bucket) => bucket.url.clone(),
    };
    let checked = match files::Store::open(&place) {
        Ok(store) => store.check().await,
        Err(fault) => Err(fault),
    };
    match checked {
        Ok(()) => Finding::well(THING, format!("{text} keeps what it is given")),
        Err(fault) => {
            Finding::ill(THING, format!("{text}: {fault}; look at the settings that begin with store"))
        }
    }
}

/// The index belongs to the server that runs; without one, it must open.
fn search(config: &Config) -> Finding {
    const THING: &str = "search";
    let directory = config.in_data("search");
    match instance::lock(&config.data) {
        Err(_) => Finding::well(THING, "a server is running and keeps the index"),
        Ok(_) if !directory.is_dir() => {
            Finding::mind(THING, "there is no index yet; the server makes it when it starts")
        }
        Ok(_lock) => match search::Index::open(&directory) {
            Ok(_) => Finding::well(THING, format!("{} can be read", directory.display())),
            Err(fault) => Finding::ill(
                THING,
                format!("{fault}; remove {}, the server makes it anew", directory.display()),
            ),
        },
    }
}

/// The mail server, if there is one, lets us in.
async fn relay(config: &Config) -> Finding {
    const THING: &str = "mail";
    let post = match config.post(&config.url_at(config.listen)) {
        Ok(post) => post,
        Err(wrong) => return Finding::ill(THING, wrong.to_string()),
    };
    if !post.delivers() {
        return Finding::mind(
            THING,
            "letters are kept and shown to the stewards only; to have them delivered, set relay",
        );
    }
    match post.check().await {
        Ok(()) => {
            Finding::well(THING, format!("the mail server takes letters from {}", post.sender().as_str()))
        }
        Err(trouble) => Finding::ill(THING, format!("the mail server does not take letters, {trouble}")),
    }
}

/// PDF is offered where there is a press; one that is named but not there is a mistake in the settings.
fn press(config: &Config) -> Finding {
    const THING: &str = "press";
    match (config.printer().program(), &config.press) {
        (Some(program), _) => Finding::well(THING, format!("{} prints PDF", program.display())),
        (None, Some(named)) => Finding::ill(
            THING,
            format!(
                "{} is no file; set press to where bestbits-press is, or remove the setting",
                named.display()
            ),
        ),
        (None, None) => Finding::mind(
            THING,
            "there is none, so that no PDF is offered; put bestbits-press beside this program, or set press",
        ),
    }
}
