//! What one column of one row can hold, on either database engine.

use crate::{Id, Moment};

/// A value on its way into or out of the database.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// BIGINT.
    Int(i64),
    /// DOUBLE PRECISION.
    Real(f64),
    /// BOOLEAN.
    Bool(bool),
    /// TEXT.
    Text(String),
    /// BLOB.
    Blob(Vec<u8>),
}

/// A column holds something else than the code expects: the schema and the code have parted.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("expected {expected}, found {found:?}")]
pub struct Mismatch {
    /// What the code asked for.
    pub expected: &'static str,
    /// What the column holds.
    pub found: Value,
}

/// Can be given to a statement.
pub trait ToValue {
    /// The value as a column holds it.
    fn to_value(&self) -> Value;
}

/// Can be taken from a row.
pub trait FromValue: Sized {
    /// Reads the value back.
    fn from_value(value: Value) -> Result<Self, Mismatch>;
}

macro_rules! column {
    ($type:ty, $variant:ident, $name:literal) => {
        impl ToValue for $type {
            fn to_value(&self) -> Value {
                Value::$variant(self.clone())
            }
        }
        impl FromValue for $type {
            fn from_value(value: Value) -> Result<Self, Mismatch> {
                match value {
                    Value::$variant(inner) => Ok(inner),
                    found => Err(Mismatch { expected: $name, found }),
                }
            }
        }
    };
}

column!(i64, Int, "BIGINT");
column!(f64, Real, "DOUBLE PRECISION");
column!(String, Text, "TEXT");
column!(Vec<u8>, Blob, "BLOB");

impl ToValue for bool {
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
}

impl FromValue for bool {
    /// SQLite keeps booleans as 0 and 1.
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Bool(inner) => Ok(inner),
            Value::Int(0) => Ok(false),
            Value::Int(1) => Ok(true),
            found => Err(Mismatch { expected: "BOOLEAN", found }),
        }
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl ToValue for [u8] {
    fn to_value(&self) -> Value {
        Value::Blob(self.to_vec())
    }
}

impl<const N: usize> ToValue for [u8; N] {
    fn to_value(&self) -> Value {
        Value::Blob(self.to_vec())
    }
}

impl<const N: usize> FromValue for [u8; N] {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        let bytes = Vec::<u8>::from_value(value)?;
        Self::try_from(bytes)
            .map_err(|bytes| Mismatch { expected: "bytes of a fixed length", found: Value::Blob(bytes) })
    }
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Null => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl ToValue for Moment {
    fn to_value(&self) -> Value {
        Value::Int(self.micros())
    }
}

impl FromValue for Moment {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        i64::from_value(value).map(Self::from_micros)
    }
}

impl<T> ToValue for Id<T> {
    fn to_value(&self) -> Value {
        Value::Blob(self.bytes().to_vec())
    }
}

impl<T> FromValue for Id<T> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        <[u8; 16]>::from_value(value).map(Self::from_bytes)
    }
}

/// A civil date is kept as ISO 8601 text, which sorts as dates do.
impl ToValue for jiff::civil::Date {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
}

impl FromValue for jiff::civil::Date {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        let text = String::from_value(value)?;
        text.parse().map_err(|_| Mismatch { expected: "an ISO date", found: Value::Text(text) })
    }
}

/// Gives a parsed text type its column: TEXT, read back through [`crate::Parse`].
#[macro_export]
macro_rules! text_column {
    ($name:literal, $type:ty $(, const $n:ident : $k:ty)?) => {
        impl $(<const $n: $k>)? $crate::ToValue for $type {
            fn to_value(&self) -> $crate::Value {
                $crate::Value::Text(self.as_str().to_owned())
            }
        }
        impl $(<const $n: $k>)? $crate::FromValue for $type {
            fn from_value(value: $crate::Value) -> Result<Self, $crate::Mismatch> {
                let text = <String as $crate::FromValue>::from_value(value)?;
                <Self as $crate::Parse>::parse(&text)
                    .map_err(|_| $crate::Mismatch { expected: $name, found: $crate::Value::Text(text) })
            }
        }
        impl $(<const $n: $k>)? std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl $(<const $n: $k>)? $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de $(, const $n: $k)?> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as $crate::serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::Parse>::parse(&text)
                    .map_err(|_| $crate::serde::de::Error::custom(concat!("not ", $name)))
            }
        }
    };
}
