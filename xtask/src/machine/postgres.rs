//! A PostgreSQL of the run's own: on loopback, on a free port, in the run's folder, gone with the run.

use super::{Run, Service, as_user, free_port, wait_until};
use crate::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// It sorts as English unless a statement says otherwise, so that a forgotten `COLLATE "C"` shows.
const LOCALE: [&str; 4] = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en"];
/// Data that is thrown away needs no protection against a power cut.
const SETTINGS: [&str; 6] = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=300",
];
const START: Duration = Duration::from_secs(30);
/// Another program may take the port between finding and using it.
const TRIES: usize = 3;

/// A running server.
pub(crate) struct Postgres {
    /// The address of its first database, as `--database` takes it.
    pub(crate) url: String,
    _service: Service,
}

impl Postgres {
    /// Makes an empty cluster and starts it.
    pub(crate) fn start(run: &Run) -> Result<Self> {
        let programs = programs()?;
        let folder = run.folder("postgres")?;
        let mut initdb = run.command(programs.join("initdb"));
        initdb.args(["--username=bestbits", "--auth=trust", "--no-sync", "--pgdata=data"]).args(LOCALE);
        as_user(&mut initdb, "postgres", &folder)?;
        let made = initdb.output().map_err(|e| format!("cannot run initdb: {e}"))?;
        if !made.status.success() {
            return Err(format!("initdb failed:\n{}", String::from_utf8_lossy(&made.stderr)));
        }
        (0..TRIES)
            .find_map(|_| serve(run, &programs, &folder).transpose())
            .unwrap_or_else(|| Err(format!("PostgreSQL did not start:\n{}", log(&folder))))
    }
}

/// None when it ended or did not answer in time.
fn serve(run: &Run, programs: &Path, folder: &Path) -> Result<Option<Postgres>> {
    let port = free_port()?;
    let mut command = run.command(programs.join("postgres"));
    command.args(["-D", "data", "-p", &port.to_string()]);
    command.args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
    as_user(&mut command, "postgres", folder)?;
    let said = fs::File::create(folder.join("log")).map_err(|e| format!("cannot write its log: {e}"))?;
    command.stdout(Stdio::null()).stderr(said);
    // INT is its quick stop; at TERM it waits for its clients to go.
    let mut service = Service::start("PostgreSQL", command)?.ending_by("INT");
    let mut gone = false;
    let answered = wait_until(START, || {
        gone = !service.runs();
        gone || answers(programs, port)
    });
    let url = format!("postgres://bestbits@127.0.0.1:{port}/postgres");
    Ok((answered && !gone).then_some(Postgres { url, _service: service }))
}

fn answers(programs: &Path, port: u16) -> bool {
    Command::new(programs.join("pg_isready"))
        .args(["--quiet", "--host=127.0.0.1", "--port", &port.to_string()])
        .status()
        .is_ok_and(|status| status.success())
}

/// The programs of the newest version installed.
fn programs() -> Result<PathBuf> {
    let versions =
        fs::read_dir("/usr/lib/postgresql").map_err(|e| format!("PostgreSQL is not installed: {e}"))?;
    let newest = versions
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse::<u32>().ok()?, entry.path())))
        .filter(|(_, path)| path.join("bin/postgres").exists())
        .max();
    newest.map(|(_, path)| path.join("bin")).ok_or_else(|| "PostgreSQL is not installed".to_owned())
}

fn log(folder: &Path) -> String {
    fs::read_to_string(folder.join("log")).unwrap_or_default()
}
