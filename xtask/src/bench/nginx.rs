//! nginx as a measure: it serves a file of the same bytes.

use super::http::{Answer, get};
use crate::Result;
use crate::machine::{Run, Service, free_port, wait_until};
use std::fs;
use std::time::Duration;

const START: Duration = Duration::from_secs(10);

/// A running nginx with one page.
pub(super) struct Nginx {
    pub(super) host: String,
    _service: Service,
}

impl Nginx {
    /// Serves the body of this answer, as compressed as it came.
    pub(super) fn serving(run: &Run, page: &Answer) -> Result<Self> {
        let encoding = page.header("content-encoding").unwrap_or("identity");
        Self::with(run, "text/html; charset=utf-8", encoding, &page.body)
    }

    /// Serves these bytes.
    pub(super) fn with(run: &Run, kind: &str, encoding: &str, bytes: &[u8]) -> Result<Self> {
        let port = free_port()?;
        let folder = run.folder(&format!("nginx-{port}"))?;
        let path = folder.display();
        // Debian's own settings where they touch speed, but as many requests a connection as wrk wants.
        let settings = format!(
            "daemon off; pid {path}/pid; error_log stderr; worker_processes auto;
             events {{ worker_connections 768; }}
             http {{
                 access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000;
                 client_body_temp_path {path}/body; proxy_temp_path {path}/proxy; fastcgi_temp_path {path}/fastcgi;
                 uwsgi_temp_path {path}/uwsgi; scgi_temp_path {path}/scgi;
                 server {{
                     listen 127.0.0.1:{port}; root {path}/pages; index page;
                     default_type '{kind}'; add_header Content-Encoding {encoding};
                 }}
             }}"
        );
        fs::create_dir(folder.join("pages"))
            .and_then(|()| fs::write(folder.join("pages/page"), bytes))
            .and_then(|()| fs::write(folder.join("settings"), settings))
            .map_err(|e| format!("cannot write nginx's files: {e}"))?;
        let mut command = run.command("/usr/sbin/nginx");
        command.arg("-e").arg("stderr").arg("-c").arg(folder.join("settings"));
        let nginx = Self { host: format!("127.0.0.1:{port}"), _service: Service::start("nginx", command)? };
        let same = || get(&nginx.host, "/", &[]).is_ok_and(|answer| answer.body == bytes);
        if wait_until(START, same) { Ok(nginx) } else { Err("nginx does not serve the page".to_owned()) }
    }
}
