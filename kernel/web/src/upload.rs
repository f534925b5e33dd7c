//! Forms with files.

use crate::answer::Stop;
use crate::door::Door;
use crate::fields::Fields;
use crate::gatehouse::token_matches;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use base::Sentence;
use bytes::Bytes;
use facts::Problem;

/// All files of one form together are at most so large.
pub(crate) const LARGEST_UPLOAD: usize = 25 * 1024 * 1024;

/// Fields and files beyond so many are a mistake.
const MOST_PARTS: usize = 200;

/// One file as it was sent.
#[derive(Clone, Debug)]
pub struct Uploaded {
    /// The field it was sent in.
    pub field: String,
    /// What its sender calls it.
    pub name: String,
    /// Its content.
    pub bytes: Bytes,
}

/// A form with files: `multipart/form-data` (RFC 7578).
#[derive(Debug)]
pub struct Upload {
    /// What was typed.
    pub fields: Fields,
    /// The files that were chosen; a file field left empty is not here.
    pub files: Vec<Uploaded>,
}

impl Upload {
    /// The file that was chosen in a field.
    pub fn file(&self, field: &str) -> Option<&Uploaded> {
        self.files.iter().find(|file| file.field == field)
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Stop;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Stop> {
        let door = request
            .extensions()
            .get::<Door>()
            .cloned()
            .expect("the gate before every route puts the door there");
        DefaultBodyLimit::apply(DefaultBodyLimit::max(LARGEST_UPLOAD), &mut request);
        let unreadable = || Problem::refused(Sentence::of("upload-unreadable"));
        let mut parts = Multipart::from_request(request, state).await.map_err(|_| unreadable())?;
        let (mut values, mut files) = (Vec::new(), Vec::new());
        while let Some(part) = parts.next_field().await.map_err(|_| too_large())? {
            if values.len() + files.len() >= MOST_PARTS {
                return Err(unreadable().into());
            }
            let field = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                Some(name) => {
                    let bytes = part.bytes().await.map_err(|_| too_large())?;
                    if !bytes.is_empty() {
                        files.push(Uploaded { field, name, bytes });
                    }
                }
                None => values.push((field, part.text().await.map_err(|_| too_large())?)),
            }
        }
        let fields = Fields::new(values);
        let fresh =
            door.session().is_none_or(|session| token_matches(door.house(), session, fields.get("_csrf")));
        if fresh {
            Ok(Self { fields, files })
        } else {
            Err(Problem::refused(Sentence::of("form-stale")).into())
        }
    }
}

fn too_large() -> Problem {
    Problem::refused(Sentence::of("upload-too-large").with("megabytes", LARGEST_UPLOAD / (1024 * 1024)))
}
