//! Values and the types of PostgreSQL's columns.

use base::Value;
use std::error::Error;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use tokio_postgres::{Row, Statement};

type Wrong = Box<dyn Error + Sync + Send>;

/// A value as a parameter, written as the type that the statement gives it.
#[derive(Debug)]
pub(super) struct Arg<'a>(pub(super) &'a Value);

impl ToSql for Arg<'_> {
    fn to_sql(&self, to: &Type, out: &mut BytesMut) -> Result<IsNull, Wrong> {
        match (self.0, to) {
            (Value::Null, _) => Ok(IsNull::Yes),
            (Value::Int(int), &Type::INT8) => int.to_sql(to, out),
            (Value::Int(int), &Type::INT4) => i32::try_from(*int)?.to_sql(to, out),
            (Value::Int(int), &Type::INT2) => i16::try_from(*int)?.to_sql(to, out),
            (Value::Real(real), &Type::FLOAT8) => real.to_sql(to, out),
            (Value::Bool(bool), &Type::BOOL) => bool.to_sql(to, out),
            (Value::Text(text), to) if is_text(to) => text.to_sql(to, out),
            (Value::Blob(bytes), &Type::BYTEA) => bytes.to_sql(to, out),
            // Without the value, which may be a person's and would end in a log.
            (value, to) => Err(format!("a {} is no {to}", kind(value)).into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// What a column holds.
struct Cell(Value);

impl<'a> FromSql<'a> for Cell {
    fn from_sql(from: &Type, raw: &'a [u8]) -> Result<Self, Wrong> {
        Ok(Self(match *from {
            Type::INT8 => Value::Int(i64::from_sql(from, raw)?),
            Type::INT4 => Value::Int(i32::from_sql(from, raw)?.into()),
            Type::INT2 => Value::Int(i16::from_sql(from, raw)?.into()),
            Type::FLOAT8 => Value::Real(f64::from_sql(from, raw)?),
            Type::BOOL => Value::Bool(bool::from_sql(from, raw)?),
            Type::BYTEA => Value::Blob(Vec::from_sql(from, raw)?),
            ref text if is_text(text) => Value::Text(String::from_sql(text, raw)?),
            ref other => return Err(format!("{other} is none of our types: cast it").into()),
        }))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Wrong> {
        Ok(Self(Value::Null))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

pub(crate) fn cell(row: &Row, column: usize) -> Result<Value, String> {
    row.try_get::<_, Cell>(column).map(|cell| cell.0).map_err(|e| super::words(&e))
}

/// Parameters and columns whose types are none of ours: JSONB, NUMERIC of an uncast SUM and the like.
pub(super) fn strangers(statement: &Statement) -> Option<String> {
    let columns = statement.columns().iter().map(|column| (column.name(), column.type_()));
    let parameters = statement.params().iter().map(|of| ("a parameter", of));
    let mut strangers = columns.chain(parameters).filter(|(_, of)| !is_ours(of));
    strangers.next().map(|(name, of)| format!("{name} is {of}, none of our types: cast it"))
}

fn is_ours(of: &Type) -> bool {
    is_text(of) || [Type::INT8, Type::INT4, Type::INT2, Type::FLOAT8, Type::BOOL, Type::BYTEA].contains(of)
}

fn is_text(of: &Type) -> bool {
    [Type::TEXT, Type::VARCHAR, Type::BPCHAR, Type::NAME, Type::UNKNOWN].contains(of)
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "NULL",
        Value::Int(_) => "whole number",
        Value::Real(_) => "real number",
        Value::Bool(_) => "boolean",
        Value::Text(_) => "text",
        Value::Blob(_) => "blob",
    }
}
