//! Many editors on one text, and how long it takes from a keystroke to the others.

use super::{Address, Editor, Trouble, broken, messages};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, interval, sleep_until};
use yrs::sync::{Message, SyncMessage};
use yrs::updates::decoder::Decode;
use yrs::{ReadTxn, Transact, Update};

/// Before the first keystroke, so that all are at their desks; and after the last one, until what is on its way has come.
const QUIET: Duration = Duration::from_secs(1);

/// How much is typed.
#[derive(Clone, Copy, Debug)]
pub struct Typing {
    /// How long.
    pub span: Duration,
    /// From one keystroke of an editor to the next.
    pub pause: Duration,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Load {
    /// Keystrokes of all editors.
    pub keystrokes: usize,
    /// Keystrokes that were acknowledged as saved.
    pub saved: usize,
    /// From a keystroke until another editor has it, for all pairs, sorted.
    pub delays: Vec<Duration>,
}

impl Load {
    /// The delay that so many of a hundred do not exceed; zero when nothing was heard.
    pub fn percentile(&self, percent: usize) -> Duration {
        let place = (self.delays.len() * percent / 100).min(self.delays.len().saturating_sub(1));
        self.delays.get(place).copied().unwrap_or_default()
    }
}

/// When which keystroke was made: by the pen, and its place among the pen's.
type Made = Arc<Mutex<HashMap<(u64, u32), Instant>>>;

/// Lets one editor at each address type for a while, or until the house ends it; what they heard is measured.
pub async fn load(addresses: &[Address], typing: Typing) -> Result<Load, Trouble> {
    let made = Made::default();
    let mut seated = Vec::new();
    for address in addresses {
        // A page loaded anew has a new pen.
        let pen = yrs::ClientID::random().get();
        let mut editor = Editor::open(address, pen).await?;
        editor.synced().await?;
        seated.push((editor, pen));
    }
    let begin = Instant::now() + QUIET;
    let apart = typing.pause / u32::try_from(addresses.len().max(1)).unwrap_or(u32::MAX);
    let mut editors = JoinSet::new();
    for ((editor, pen), number) in seated.into_iter().zip(0..) {
        editors.spawn(type_on(editor, pen, begin + apart * number, typing, Arc::clone(&made)));
    }
    let mut load = Load { keystrokes: 0, saved: 0, delays: Vec::new() };
    while let Some(done) = editors.join_next().await {
        let one = done.map_err(broken)??;
        load.keystrokes += one.keystrokes;
        load.saved += one.saved;
        load.delays.extend(one.delays);
    }
    load.delays.sort_unstable();
    Ok(load)
}

/// Types one letter after another in a paragraph of its own, and listens to the others.
async fn type_on(
    mut editor: Editor,
    pen: u64,
    begin: Instant,
    typing: Typing,
    made: Made,
) -> Result<Load, Trouble> {
    let end_of_text = u32::try_from(editor.text().len()).map_err(broken)?;
    let paragraph = editor.write(end_of_text, "\n\n");
    editor.send(paragraph).await?;
    sleep_until(begin).await;
    let mut at = end_of_text + 2;
    let mut keys = interval(typing.pause);
    let end = begin + typing.span;
    let mut load = Load { keystrokes: 0, saved: 0, delays: Vec::new() };
    let first = editor.sent;
    loop {
        tokio::select! {
            _ = keys.tick(), if Instant::now() < end => {
                let place = editor.doc.transact().state_vector().get(&yrs::ClientID::new(pen));
                let update = editor.write(at, "x");
                at += 1;
                made.lock().unwrap_or_else(PoisonError::into_inner).insert((pen, place), Instant::now());
                if editor.send(update).await.is_err() {
                    break;
                }
                load.keystrokes += 1;
            }
            // When the house falls over, what it has acknowledged by then counts.
            frame = editor.frame() => match frame {
                Ok(Some(frame)) => listen(&mut editor, &frame, &made, &mut load.delays)?,
                Ok(None) => {}
                Err(_) => break,
            },
            () = sleep_until(end + QUIET) => break,
        }
    }
    load.saved = editor.saved.saturating_sub(first) as usize;
    Ok(load)
}

/// Notes how old what has come is. It is not joined to the text: fifty editors on one machine would only measure themselves.
fn listen(editor: &mut Editor, frame: &[u8], made: &Made, delays: &mut Vec<Duration>) -> Result<(), Trouble> {
    let now = Instant::now();
    for message in messages(frame)? {
        match message {
            Message::Sync(SyncMessage::Update(update)) => {
                let update = Update::decode_v1(&update).map_err(broken)?;
                let made = made.lock().unwrap_or_else(PoisonError::into_inner);
                for (client, ranges) in update.insertions(true).iter() {
                    let own = *client == editor.doc.client_id();
                    let places = ranges.into_iter().cloned().flatten().filter(|_| !own);
                    delays.extend(
                        places.filter_map(|place| made.get(&(client.get(), place))).map(|then| now - *then),
                    );
                }
            }
            Message::Custom(crate::wire::SAVED, data) => editor.saved = super::number(&data)?,
            _ => {}
        }
    }
    Ok(())
}
