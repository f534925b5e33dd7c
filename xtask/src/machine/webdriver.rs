//! Chromium's driver, through which the browser journeys steer it.

use super::{Run, Service};
use crate::Result;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

/// A running driver.
pub(crate) struct Webdriver {
    /// Where it takes commands.
    pub(crate) url: String,
    _service: Service,
}

impl Webdriver {
    /// Starts it on a port of its choice.
    pub(crate) fn start(run: &Run) -> Result<Self> {
        let mut command = run.command("chromedriver");
        // Chromium keeps sockets and profiles here; they go with the run.
        command.arg("--port=0").env("TMPDIR", run.folder("chromium")?).stdout(Stdio::piped());
        let mut service = Service::start("chromedriver", command)?;
        let said = service.child().stdout.take().expect("its output was piped above");
        let mut lines = BufReader::new(said).lines().map_while(std::result::Result::ok);
        let port = lines
            .find_map(|line| line.split_once("successfully on port ").map(|(_, port)| port.to_owned()))
            .ok_or("chromedriver ended without saying its port")?;
        // Read on, or a full pipe would stop it.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { url: format!("http://127.0.0.1:{}", port.trim_end_matches('.')), _service: service })
    }
}
