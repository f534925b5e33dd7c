//! Ids: UUIDv7 (RFC 9562), made by the application, so that a thing has its name before it is stored.

use crate::{Parse, Sentence};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use uuid::Uuid;

/// The id of a `T`. Ids sort by the time at which they were made.
pub struct Id<T> {
    uuid: Uuid,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id with these sixteen bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self { uuid: Uuid::from_bytes(bytes), of: PhantomData }
    }

    /// The sixteen bytes, as they are stored.
    pub const fn bytes(&self) -> &[u8; 16] {
        self.uuid.as_bytes()
    }

    /// The same id, spoken of as another kind of thing: for tables that refer to things of any kind.
    pub const fn as_of<U>(self) -> Id<U> {
        Id { uuid: self.uuid, of: PhantomData }
    }

    pub(crate) const fn from_uuid(uuid: Uuid) -> Self {
        Self { uuid, of: PhantomData }
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uuid.fmt(f)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uuid.fmt(f)
    }
}

impl<T> Parse for Id<T> {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        Uuid::try_parse(typed.trim()).map(Self::from_uuid).map_err(|_| Sentence::of("wrong-id"))
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(|_| serde::de::Error::custom("not an id"))
    }
}
