//! What goes in comes out, the same on both engines.

use crate::{add, each, titles};
use base::{FromValue, Id, Moment, ToValue, Value};
use db::{Fault, args, sql};

#[test]
fn every_value_comes_back_as_it_went_in() {
    let rows = [
        args!["", i64::MIN, -1.5, true, Vec::<u8>::new()].to_vec(),
        args!["žluťoučký 🐎 '\"\\ $1", i64::MAX, f64::MAX, false, [0_u8, 255, 0]].to_vec(),
        args!["x", 0, f64::NEG_INFINITY, true, [b'\\'; 3]].to_vec(),
        args!["y", Moment::from_micros(-1), 3.0, true, Id::<()>::from_bytes([7; 16])].to_vec(),
        args!["z", None::<i64>, None::<f64>, false, None::<Vec<u8>>].to_vec(),
    ];
    each(|db| {
        for row in rows.clone() {
            let written = row.clone();
            let read = db.act_blocking(move |tx| {
                let id = written[..1].to_vec();
                let insert = sql!(
                    "INSERT INTO thing (id, title, count, weight, held, data)
                     VALUES (CAST('' AS BLOB), $1, $2, $3, $4, $5)"
                );
                tx.execute(sql!("DELETE FROM thing"), args![])?;
                tx.execute(insert, &written)?;
                let select = sql!("SELECT title, count, weight, held, data FROM thing WHERE title = $1");
                tx.one(select, &id, |row| {
                    Ok(args![
                        row.next::<String>()?,
                        row.next::<Option<i64>>()?,
                        row.next::<Option<f64>>()?,
                        row.next::<bool>()?,
                        row.next::<Option<Vec<u8>>>()?,
                    ]
                    .to_vec())
                })
            });
            assert_eq!(read.unwrap(), row);
        }
    });
}

#[test]
fn a_parameter_can_be_left_out_with_null() {
    each(|db| {
        db.act_blocking(|tx| add(tx, "a").and_then(|()| add(tx, "b"))).unwrap();
        let count = |title: Option<&str>, id: Option<&[u8]>| {
            let sql = sql!(
                "SELECT CAST(COUNT(*) AS BIGINT) FROM thing
                 WHERE (CAST($1 AS TEXT) IS NULL OR title = $1) AND (CAST($2 AS BLOB) IS NULL OR id = $2)"
            );
            let args = args![title, id].to_vec();
            db.read_blocking(|read| read.one(sql, &args, |row| row.next::<i64>())).unwrap()
        };
        assert_eq!(count(None, None), 2);
        assert_eq!(count(Some("a"), None), 1);
        assert_eq!(count(Some("a"), Some(b"b")), 0);
    });
}

#[test]
fn booleans_stand_for_themselves() {
    each(|db| {
        db.act_blocking(|tx| {
            add(tx, "a")?;
            add(tx, "b")?;
            tx.execute(sql!("UPDATE thing SET held = FALSE WHERE title = $1 AND held"), args!["b"])
        })
        .unwrap();
        let select =
            sql!("SELECT held, NOT held, count IS NULL, title = $1 FROM thing WHERE held = $2 LIMIT 9");
        let next = |row: &mut db::Row<'_>| Ok([row.next::<bool>()?, row.next()?, row.next()?, row.next()?]);
        let rows = |held: bool| db.read_blocking(|read| read.rows(select, args!["a", held], next)).unwrap();
        assert_eq!(rows(true), [[true, false, true, true]]);
        assert_eq!(rows(false), [[false, true, true, false]]);
    });
}

#[test]
fn sorted_text_has_the_same_order_everywhere() {
    each(|db| {
        for title in ["é", "b", "a", "Z", "_", "ab", "10", "9"] {
            db.act_blocking(move |tx| add(tx, title)).unwrap();
        }
        assert_eq!(titles(db), "10 9 Z _ a ab b é");
    });
}

#[test]
fn what_one_engine_cannot_keep_both_refuse() {
    each(|db| {
        let refused = |value: Value| {
            let update = sql!("UPDATE thing SET title = $1");
            let weigh = sql!("UPDATE thing SET weight = $1");
            let sql = if matches!(value, Value::Real(_)) { weigh } else { update };
            db.act_blocking(move |tx| tx.execute(sql, std::slice::from_ref(&value)))
        };
        assert!(matches!(refused(f64::NAN.to_value()), Err(Fault::Statement { .. })));
        assert!(matches!(refused("a\0b".to_value()), Err(Fault::Statement { .. })));
        assert!(matches!(refused("ab".to_value()), Ok(0)));
    });
}

#[test]
fn a_column_of_another_kind_is_named() {
    each(|db| {
        db.act_blocking(|tx| add(tx, "a")).unwrap();
        let select = sql!("SELECT held, title FROM thing");
        let wrong = db.read_blocking(|read| {
            read.maybe(select, args![], |row| Ok((row.next::<bool>()?, row.next::<i64>()?)))
        });
        let words = wrong.unwrap_err().to_string();
        assert!(words.starts_with(&format!("{select}: column 2: expected BIGINT")), "{words}");
        let short = db.read_blocking(|read| {
            read.maybe(select, args![], |row| {
                Ok((row.next::<bool>()?, row.next::<String>()?, row.next::<bool>()?))
            })
        });
        let words = short.unwrap_err().to_string();
        assert!(words.starts_with(&format!("{select}: column 3")), "{words}");
    });
}

#[test]
fn a_stored_value_that_its_type_refuses_is_a_fault() {
    let refused: Fault = <[u8; 16]>::from_value(Value::Blob(vec![1])).unwrap_err().into();
    assert!(matches!(refused, Fault::Data(_)));
}
