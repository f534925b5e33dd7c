//! The wire: connections, their time and their number.

use super::reply;
use super::session::{Need, Rules, Session};
use crate::reception::Reception;
use base::{minutes, seconds};
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout, timeout_at};

/// How long one message may take, however slowly it drips.
const MESSAGE: Duration = minutes(30);
/// A pause after the system cannot accept connections: out of file handles, as a rule.
const PAUSE: Duration = seconds(1);
/// Read at once.
const BUFFER: usize = 32 << 10;

/// Takes connections at one door until `stop` turns true; messages that are being kept then are kept.
pub async fn serve(
    listener: TcpListener,
    rules: Rules,
    reception: Reception,
    mut stop: watch::Receiver<bool>,
) {
    let places = Arc::new(Semaphore::new(rules.connections));
    let mut conversations = JoinSet::new();
    while !*stop.borrow() {
        let accepted = tokio::select! {
            _ = stop.changed() => break,
            Some(_) = conversations.join_next(), if !conversations.is_empty() => continue,
            accepted = listener.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection for mail cannot be taken");
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
            conversations.spawn(turn_away(stream));
            continue;
        };
        let (rules, reception, stop) = (rules.clone(), reception.clone(), stop.clone());
        conversations.spawn(async move {
            let ended = converse(stream, rules, &reception, peer.ip(), stop).await;
            if let Err(error) = ended {
                tracing::debug!(%error, "a mail connection broke");
            }
            drop(place);
        });
    }
    while conversations.join_next().await.is_some() {}
}

async fn turn_away(mut stream: TcpStream) {
    let words = format!("{}\r\n", reply::CROWDED);
    // Whoever does not take the answer has hung up.
    let _ = timeout(PAUSE, stream.write_all(words.as_bytes())).await;
}

async fn converse(
    mut stream: TcpStream,
    rules: Rules,
    reception: &Reception,
    peer: IpAddr,
    mut stop: watch::Receiver<bool>,
) -> io::Result<()> {
    // Replies are short and waited for.
    stream.set_nodelay(true)?;
    let silence = rules.silence;
    let mut session = Session::new(rules);
    let mut buffer = vec![0; BUFFER];
    let mut deadline = Instant::now() + MESSAGE;
    loop {
        match session.next() {
            Need::Known(local) => session.known(reception.known(local).await),
            Need::Taken(taking) => session.taken(reception.accept(taking, Some(peer)).await.is_ok()),
            Need::End => {
                say(&mut stream, &mut session, silence).await?;
                return stream.shutdown().await;
            }
            Need::Input => {
                say(&mut stream, &mut session, silence).await?;
                if session.is_idle() {
                    deadline = Instant::now() + MESSAGE;
                }
                let until = deadline.min(Instant::now() + silence);
                tokio::select! {
                    read = timeout_at(until, stream.read(&mut buffer)) => match read {
                        Ok(Ok(0)) => return Ok(()),
                        Ok(Ok(length)) => session.feed(&buffer[..length]),
                        Ok(Err(error)) => return Err(error),
                        Err(_) => session.end(reply::TOO_SLOW),
                    },
                    _ = stop.wait_for(|stop| *stop) => session.end(reply::STOPPING),
                }
            }
        }
    }
}

async fn say(stream: &mut TcpStream, session: &mut Session, silence: Duration) -> io::Result<()> {
    let words = session.output();
    if words.is_empty() {
        return Ok(());
    }
    timeout(silence, stream.write_all(&words)).await?
}
