//! `bestbits demo`: a network with a past, a calendar and invented people, in a data directory of its own.

mod book;
mod content;
mod doors;
mod planting;

use crate::config::Config;
use crate::instance::{self, Instance, Opening};
use crate::serve::{self, Start};
use crate::signals::Signals;
use crate::trouble::Trouble;
use crate::{house, output};
use book::Book;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use web::axum::Extension;

/// Serves the demo network until SIGINT or SIGTERM, after planting it the first time.
pub(crate) async fn run(config: &Config) -> Result<ExitCode, Trouble> {
    instance::log(config);
    let signals = Signals::heard()?;
    let listener = serve::listen(config.listen).await?;
    let listening = listener.local_addr().unwrap_or(config.listen);
    let url = config.url_at(listening);
    let lock = instance::claim(&config.data)?;
    let book = match Book::open(&config.data)? {
        Some(book) => book,
        None => {
            output::line("Planting the demo network, once …");
            let day = book::today();
            planting::plant(config, &url, &format!("http://{}", reachable(listening)), day).await?;
            Book::begin(&config.data, day)?
        }
    };
    let book = Arc::new(book);
    let capabilities = [house::CAPABILITIES, &[&doors::CAPABILITY]].concat();
    let mut instance = Instance::open(config, url, &capabilities, Opening::Demo).await?;
    instance.built.router = instance.built.router.layer(Extension(Arc::clone(&book)));
    let house = instance.built.house.clone();
    output::line(format_args!("Best Bits is at {}", house.settings.url));
    output::line(format_args!("Look around, as anyone: {}", house.absolute("/demo")));
    let beside = planting::follow_up(house, book);
    serve::serve(Start { instance, listener, doors: serve::doors(config).await?, signals, lock }, beside)
        .await
}

/// Whether the network in a data directory is a demo.
pub(crate) fn lies_in(data: &Path) -> bool {
    book::path(data).is_file()
}

/// Where the demo reaches itself.
fn reachable(listening: SocketAddr) -> SocketAddr {
    let ip = listening.ip();
    let here = match ip {
        IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
    };
    SocketAddr::new(if ip.is_unspecified() { here } else { ip }, listening.port())
}
