//! Forms with files that are too large to be held: what was typed comes first, then file after file, piece by piece.

use crate::answer::Stop;
use crate::door::Door;
use crate::fields::Fields;
use crate::gatehouse::token_matches;
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::header;
use base::Sentence;
use bytes::{Bytes, BytesMut};
use facts::Problem;
use futures_util::{Stream, StreamExt};
use std::time::Duration;

/// All that is typed into one form comes to at most so many bytes.
const TYPED_BYTES: usize = 1 << 20;

/// Fields and files of one form; more are a mistake.
const MOST_PARTS: usize = 2_000;

/// Whoever is refused early goes on sending for a while: so much is taken and thrown away, so that they get to read why.
const LINGER_BYTES: usize = 16 << 20;

/// For so long at most.
const LINGER: Duration = Duration::from_secs(10);

/// A form with files (RFC 7578), of which a file is read when it is its turn. The fields of the form stand before its files.
pub struct UploadStream {
    door: Door,
    parts: Multipart,
    announced: Option<u64>,
    typed: Vec<(String, String)>,
    typed_bytes: usize,
    seen: usize,
}

/// A part of such a form.
#[derive(Debug)]
pub enum Part<'a> {
    /// Something typed, which [`UploadStream::fields`] has from now on.
    Typed,
    /// A file.
    File(Box<FilePart<'a>>),
}

/// A file of such a form.
pub struct FilePart<'a> {
    /// What its sender calls it.
    pub name: String,
    part: Field<'a>,
}

impl UploadStream {
    /// How many bytes the whole form has, as the browser announced it.
    pub const fn announced_bytes(&self) -> Option<u64> {
        self.announced
    }

    /// What has been typed, as far as it has come.
    pub fn fields(&self) -> Fields {
        Fields::new(self.typed.clone())
    }

    /// Goes on to the next part; nothing when there is none any more. Before the first file it is seen that the form is one
    /// of ours, and belongs to whoever is signed in.
    pub async fn next_part(&mut self) -> Result<Option<Part<'_>>, Problem> {
        self.seen += 1;
        if self.seen > MOST_PARTS {
            return Err(unreadable());
        }
        let Some(part) = self.parts.next_field().await.map_err(|_| unreadable())? else {
            check(&self.door, &self.typed)?;
            return Ok(None);
        };
        match part.file_name().map(str::to_owned) {
            None => {
                let name = part.name().unwrap_or_default().to_owned();
                let text = text(part, TYPED_BYTES.saturating_sub(self.typed_bytes)).await?;
                self.typed_bytes += text.len();
                self.typed.push((name, text));
                Ok(Some(Part::Typed))
            }
            // A file field that was left empty.
            Some(name) if name.is_empty() => Ok(Some(Part::Typed)),
            Some(name) => {
                check(&self.door, &self.typed)?;
                Ok(Some(Part::File(Box::new(FilePart { name, part }))))
            }
        }
    }

    /// Takes what still comes for a while and throws it away: browsers show an answer only when they could send enough of
    /// what they have.
    pub fn linger(mut self) {
        let rest = async move {
            let mut taken = 0;
            while let Ok(Some(mut part)) = self.parts.next_field().await {
                while let Ok(Some(piece)) = part.chunk().await {
                    taken += piece.len();
                    if taken > LINGER_BYTES {
                        return;
                    }
                }
            }
        };
        tokio::spawn(tokio::time::timeout(LINGER, rest));
    }
}

impl<'a> FilePart<'a> {
    /// What is in it.
    pub fn pieces(self) -> impl Stream<Item = Result<Bytes, Problem>> + use<'a> {
        self.part.map(|piece| piece.map_err(|_| unreadable()))
    }
}

impl<S: Send + Sync> FromRequest<S> for UploadStream {
    type Rejection = Stop;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Stop> {
        let door = request
            .extensions()
            .get::<Door>()
            .cloned()
            .expect("the gate before every route puts the door there");
        let announced = request.headers().get(header::CONTENT_LENGTH);
        let announced = announced.and_then(|length| length.to_str().ok()?.parse().ok());
        DefaultBodyLimit::apply(DefaultBodyLimit::disable(), &mut request);
        let parts = Multipart::from_request(request, state).await.map_err(|_| unreadable())?;
        Ok(Self { door, parts, announced, typed: Vec::new(), typed_bytes: 0, seen: 0 })
    }
}

impl std::fmt::Debug for UploadStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UploadStream")
    }
}

impl std::fmt::Debug for FilePart<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("FilePart").field(&self.name).finish()
    }
}

fn check(door: &Door, typed: &[(String, String)]) -> Result<(), Problem> {
    let given = typed.iter().find(|(name, _)| name == "_csrf").map_or("", |(_, token)| token);
    let fresh = door.session().is_none_or(|session| token_matches(door.house(), session, given));
    if fresh { Ok(()) } else { Err(Problem::refused(Sentence::of("form-stale"))) }
}

/// A field's text, of at most so many bytes.
async fn text(mut part: Field<'_>, most: usize) -> Result<String, Problem> {
    let mut bytes = BytesMut::new();
    while let Some(piece) = part.chunk().await.map_err(|_| unreadable())? {
        if bytes.len() + piece.len() > most {
            return Err(unreadable());
        }
        bytes.extend_from_slice(&piece);
    }
    String::from_utf8(bytes.into()).map_err(|_| unreadable())
}

fn unreadable() -> Problem {
    Problem::refused(Sentence::of("upload-unreadable"))
}
