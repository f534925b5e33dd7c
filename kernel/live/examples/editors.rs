//! Many editors on one text of a house that runs: how long from a keystroke to the others, and whether all is saved.
//!
//! `editors HOST:PORT PATH SECONDS < cookies`: an editor for each line of the input, which is the cookies of its session. Each
//! types five letters a second.

use live::client::{Address, Typing, load};
use std::io::{BufRead, stdin};
use std::time::Duration;

type Trouble = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Trouble> {
    let mut args = std::env::args().skip(1);
    let (Some(host), Some(path), Some(seconds)) = (args.next(), args.next(), args.next()) else {
        return Err("usage: editors HOST:PORT PATH SECONDS < cookies".into());
    };
    let address = |cookie: String| -> Result<Address, Trouble> {
        let headers = [("cookie", cookie), ("host", host.clone()), ("origin", format!("http://{host}"))];
        let headers = headers.map(|(name, value)| (name.to_owned(), value)).into();
        Ok(Address { at: host.parse()?, path: path.clone(), headers })
    };
    let cookies: Vec<String> = stdin().lock().lines().collect::<Result<_, _>>()?;
    let addresses = cookies.into_iter().map(address).collect::<Result<Vec<_>, _>>()?;
    let span = Duration::from_secs(seconds.parse()?);
    let load = load(&addresses, Typing { span, pause: Duration::from_millis(200) }).await?;
    let millis = |percent| load.percentile(percent).as_secs_f64() * 1_000.0;
    println!(
        "{} editors, {} keystrokes, {} saved, {} heard; ms to the others: p50 {:.1}, p95 {:.1}, p99 {:.1}, most {:.1}",
        addresses.len(),
        load.keystrokes,
        load.saved,
        load.delays.len(),
        millis(50),
        millis(95),
        millis(99),
        millis(100)
    );
    if load.saved == load.keystrokes { Ok(()) } else { Err("not all of it was saved".into()) }
}
