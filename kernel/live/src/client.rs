//! The other end of a room, for tests and load drivers: an editor without a window.

mod load;

pub use load::{Load, Typing, load};

use crate::store::Pen;
use futures_util::{SinkExt, StreamExt};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message as Packet;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::{HeaderName, HeaderValue};
use yrs::encoding::read::{Cursor, Read};
use yrs::sync::awareness::AwarenessUpdateEntry;
use yrs::sync::{AwarenessUpdate, Message, MessageReader, SyncMessage};
use yrs::updates::decoder::{Decode, DecoderV1};
use yrs::updates::encoder::{Encode, Encoder, EncoderV1};
use yrs::{Doc, GetString, ReadTxn, StateVector, Text, TextRef, Transact, Update};

/// An update is sent in parts of so many bytes, when it is longer.
const PART: usize = 60 * 1024;

/// Where a room is.
#[derive(Clone, Debug)]
pub struct Address {
    /// The house's listener.
    pub at: SocketAddr,
    /// The path of the socket's route.
    pub path: String,
    /// What the request says beside: `cookie`, `host`, `origin`.
    pub headers: Vec<(String, String)>,
}

/// What went wrong, or how the house ended it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The house closed the socket with this number and these words.
    #[error("closed: {0} {1}")]
    Closed(u16, String),
    /// The connection was refused or broke.
    #[error("{0}")]
    Broken(String),
}

/// An editor of one text.
pub struct Editor {
    socket: WebSocketStream<TcpStream>,
    doc: Doc,
    text: TextRef,
    sent: u32,
    saved: u32,
    synced: bool,
    present: BTreeMap<Pen, String>,
}

impl Editor {
    /// Opens a socket with an empty text, and asks for what is there.
    pub async fn open(address: &Address, pen: Pen) -> Result<Self, Trouble> {
        Self::with(address, Doc::with_client_id(pen)).await
    }

    /// Opens another socket with all that was written so far, saved or not.
    pub async fn again(self, address: &Address) -> Result<Self, Trouble> {
        Self::with(address, self.doc).await
    }

    async fn with(address: &Address, doc: Doc) -> Result<Self, Trouble> {
        let text = doc.get_or_insert_text("text");
        let state = doc.transact().state_vector();
        let socket = connect(address).await?;
        let present = BTreeMap::new();
        let mut editor = Self { socket, doc, text, sent: 0, saved: 0, synced: false, present };
        editor.say(&Message::Sync(SyncMessage::SyncStep1(state))).await?;
        Ok(editor)
    }

    /// The text as it is here.
    pub fn text(&self) -> String {
        self.text.get_string(&self.doc.transact())
    }

    /// Whether all that was written here is on the house's disk.
    pub fn is_saved(&self) -> bool {
        self.saved == self.sent
    }

    /// Who is there, by their pens.
    pub fn present(&self) -> &BTreeMap<Pen, String> {
        &self.present
    }

    /// Writes at a place, counted in bytes.
    pub async fn insert(&mut self, at: u32, words: &str) -> Result<(), Trouble> {
        let update = self.write(at, words);
        self.send(update).await
    }

    /// Deletes so many bytes at a place.
    pub async fn erase(&mut self, at: u32, length: u32) -> Result<(), Trouble> {
        let update = {
            let mut txn = self.doc.transact_mut();
            self.text.remove_range(&mut txn, at, length);
            txn.encode_update_v1()
        };
        self.send(update).await
    }

    /// Writes without saying so: as when there is no connection.
    pub fn write(&mut self, at: u32, words: &str) -> Vec<u8> {
        let mut txn = self.doc.transact_mut();
        self.text.insert(&mut txn, at, words);
        txn.encode_update_v1()
    }

    /// Sends an update, in parts when it is long; or what is none.
    pub async fn send(&mut self, update: Vec<u8>) -> Result<(), Trouble> {
        self.sent += 1;
        if update.len() <= PART {
            return self.say(&Message::Sync(SyncMessage::Update(update))).await;
        }
        let last = update.len().div_ceil(PART) - 1;
        for (number, part) in update.chunks(PART).enumerate() {
            let mut data = vec![u8::from(number == last)];
            data.extend_from_slice(part);
            self.say(&Message::Custom(crate::wire::PART, data)).await?;
        }
        Ok(())
    }

    /// Says where one is, under a name that nobody need believe.
    pub async fn be(&mut self, clock: u32, name: &str) -> Result<(), Trouble> {
        let json = serde_json::json!({ "user": { "name": name } }).to_string().into();
        let entry = AwarenessUpdateEntry { clock, json };
        let clients = [(self.doc.client_id(), entry)].into();
        self.say(&Message::Awareness(AwarenessUpdate { clients })).await
    }

    /// Sends bytes as they are.
    pub async fn raw(&mut self, bytes: Vec<u8>) -> Result<(), Trouble> {
        self.socket.send(Packet::Binary(bytes.into())).await.map_err(broken)
    }

    /// Waits until the text of the house is here, and what was only here is saved there.
    pub async fn synced(&mut self) -> Result<(), Trouble> {
        self.until(|editor| editor.synced && editor.is_saved()).await
    }

    /// Waits until all that was written here is on the house's disk.
    pub async fn saved(&mut self) -> Result<(), Trouble> {
        self.until(Self::is_saved).await
    }

    /// Takes in what comes until something is so.
    pub async fn until(&mut self, so: impl Fn(&Self) -> bool) -> Result<(), Trouble> {
        while !so(self) {
            self.hear().await?;
        }
        Ok(())
    }

    /// Takes in one frame; gives the updates in it.
    pub(crate) async fn hear(&mut self) -> Result<Vec<Vec<u8>>, Trouble> {
        let Some(frame) = self.frame().await? else { return Ok(Vec::new()) };
        let mut updates = Vec::new();
        for message in messages(&frame)? {
            match message {
                Message::Sync(SyncMessage::SyncStep1(state)) => self.answer(&state).await?,
                Message::Sync(SyncMessage::SyncStep2(update)) => {
                    self.apply(&update)?;
                    self.synced = true;
                }
                Message::Sync(SyncMessage::Update(update)) => {
                    self.apply(&update)?;
                    updates.push(update);
                }
                Message::Awareness(update) => self.meet(&update),
                Message::Custom(crate::wire::SAVED, data) => self.saved = number(&data)?,
                Message::Auth(_) | Message::AwarenessQuery | Message::Custom(..) => {}
            }
        }
        Ok(updates)
    }

    /// The next frame; none when it says nothing to an editor.
    pub(crate) async fn frame(&mut self) -> Result<Option<Vec<u8>>, Trouble> {
        match self.socket.next().await {
            Some(Ok(Packet::Binary(frame))) => Ok(Some(frame.to_vec())),
            Some(Ok(Packet::Close(frame))) => {
                let (code, reason) = frame
                    .map_or((1005, String::new()), |frame| (frame.code.into(), frame.reason.to_string()));
                Err(Trouble::Closed(code, reason))
            }
            Some(Ok(_)) => Ok(None),
            Some(Err(error)) => Err(broken(error)),
            None => Err(Trouble::Broken("the connection ended".into())),
        }
    }

    async fn answer(&mut self, state: &StateVector) -> Result<(), Trouble> {
        let lacking = self.doc.transact().encode_state_as_update_v1(state);
        self.sent += 1;
        self.say(&Message::Sync(SyncMessage::SyncStep2(lacking))).await
    }

    fn apply(&mut self, update: &[u8]) -> Result<(), Trouble> {
        let update = Update::decode_v1(update).map_err(broken)?;
        self.doc.transact_mut().apply_update(update).map_err(broken)
    }

    fn meet(&mut self, update: &AwarenessUpdate) {
        for (client, entry) in &update.clients {
            let state: serde_json::Value = serde_json::from_str(&entry.json).unwrap_or_default();
            match state["user"]["name"].as_str() {
                Some(name) => self.present.insert(client.get(), name.to_owned()),
                None => self.present.remove(&client.get()),
            };
        }
    }

    async fn say(&mut self, message: &Message) -> Result<(), Trouble> {
        let mut encoder = EncoderV1::new();
        message.encode(&mut encoder);
        self.raw(encoder.to_vec()).await
    }
}

impl std::fmt::Debug for Editor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Editor").field("text", &self.text()).finish_non_exhaustive()
    }
}

async fn connect(address: &Address) -> Result<WebSocketStream<TcpStream>, Trouble> {
    let mut request = format!("ws://{}{}", address.at, address.path).into_client_request().map_err(broken)?;
    for (name, value) in &address.headers {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(broken)?;
        request.headers_mut().insert(name, HeaderValue::from_str(value).map_err(broken)?);
    }
    let stream = TcpStream::connect(address.at).await.map_err(broken)?;
    stream.set_nodelay(true).map_err(broken)?;
    let (socket, _) = tokio_tungstenite::client_async(request, stream).await.map_err(broken)?;
    Ok(socket)
}

/// All messages of a frame.
pub(crate) fn messages(frame: &[u8]) -> Result<Vec<Message>, Trouble> {
    let mut decoder = DecoderV1::new(Cursor::new(frame));
    MessageReader::new(&mut decoder).collect::<Result<_, _>>().map_err(broken)
}

fn number(data: &[u8]) -> Result<u32, Trouble> {
    Cursor::new(data).read_var().map_err(broken)
}

fn broken(error: impl std::fmt::Display) -> Trouble {
    Trouble::Broken(error.to_string())
}
