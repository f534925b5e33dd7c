//! From the common tongue to that of one engine: the few words in which they differ.

use crate::Engine;

/// The text as `engine` takes it. Literals, quoted names and comments stay as they are.
///
/// SQLite: `$1` becomes `?1`, because it takes `$1` for a name and numbers names by first appearance;
/// `COLLATE "C"` goes, its own order is the same; `FOR UPDATE SKIP LOCKED` goes, it has one writer.
/// PostgreSQL: `BLOB` becomes `BYTEA`.
pub(crate) fn translate(text: &str, engine: Engine) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(piece_len(rest));
        rest = match engine {
            Engine::Sqlite => to_sqlite(piece, after, &mut out),
            Engine::Postgres => to_postgres(piece, after, &mut out),
        };
    }
    out
}

fn to_sqlite<'a>(piece: &str, after: &'a str, out: &mut String) -> &'a str {
    let dropped: &[&str] = if piece.eq_ignore_ascii_case("COLLATE") {
        &["\"C\""]
    } else if piece.eq_ignore_ascii_case("FOR") {
        &["UPDATE", "SKIP", "LOCKED"]
    } else {
        &[]
    };
    if let Some(after) = (!dropped.is_empty()).then(|| skip(after, dropped)).flatten() {
        out.truncate(out.trim_end().len());
        return after;
    }
    match piece.strip_prefix('$') {
        Some(number) if !number.is_empty() => out.extend(["?", number]),
        _ => out.push_str(piece),
    }
    after
}

fn to_postgres<'a>(piece: &str, after: &'a str, out: &mut String) -> &'a str {
    out.push_str(if piece.eq_ignore_ascii_case("BLOB") { "BYTEA" } else { piece });
    after
}

/// What follows the given words, if the text begins with them.
fn skip<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().try_fold(text, |text, word| {
        let text = text.trim_start();
        let (piece, after) = text.split_at(piece_len(text));
        piece.eq_ignore_ascii_case(word).then_some(after)
    })
}

/// How long the piece at the beginning is: a literal, a comment, a word, a parameter, or one character.
fn piece_len(text: &str) -> usize {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let run = |from: usize, belongs: &dyn Fn(char) -> bool| {
        text[from..].find(|c| !belongs(c)).map_or(text.len(), |end| from + end)
    };
    let until =
        |from: usize, end: &str| text[from..].find(end).map_or(text.len(), |at| from + at + end.len());
    match text.chars().next() {
        None => 0,
        // A doubled quote inside reads as two literals side by side, which comes to the same.
        Some('\'') => until(1, "'"),
        Some('"') => until(1, "\""),
        Some('-') if text.starts_with("--") => until(2, "\n"),
        Some('/') if text.starts_with("/*") => until(2, "*/"),
        Some('$') => run(1, &|c| c.is_ascii_digit()),
        Some(c) if word(c) => run(0, &word),
        Some(c) => c.len_utf8(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_numbered_for_sqlite_and_literals_left_alone() {
        let text = "SELECT $2, '$1 ''$1', \"$1\", $10 -- $1\nFROM t /* $1 */ WHERE x = $1";
        let spoken = translate(text, Engine::Sqlite);
        assert_eq!(spoken, "SELECT ?2, '$1 ''$1', \"$1\", ?10 -- $1\nFROM t /* $1 */ WHERE x = ?1");
        assert_eq!(translate(text, Engine::Postgres), text);
    }

    #[test]
    fn the_c_collation_and_row_locks_are_dropped_for_sqlite_only() {
        let text = "SELECT x FROM t ORDER BY x collate \"C\", id FOR UPDATE SKIP LOCKED LIMIT 1";
        assert_eq!(translate(text, Engine::Sqlite), "SELECT x FROM t ORDER BY x, id LIMIT 1");
        assert_eq!(translate(text, Engine::Postgres), text);
        let other = "ORDER BY x COLLATE NOCASE -- FOR UPDATE";
        assert_eq!(translate(other, Engine::Sqlite), other);
    }

    #[test]
    fn blobs_are_bytea_on_postgres_outside_literals_and_longer_words() {
        let text = "CREATE TABLE t (a BLOB, blob_b blob, c TEXT DEFAULT 'BLOB')";
        assert_eq!(
            translate(text, Engine::Postgres),
            "CREATE TABLE t (a BYTEA, blob_b BYTEA, c TEXT DEFAULT 'BLOB')"
        );
        assert_eq!(translate(text, Engine::Sqlite), text);
    }

    #[test]
    fn any_text_is_walked_to_its_end() {
        for text in ["", "'", "\"é", "--", "/*", "$", "é$é'", "SELECT 'é", "COLLATE", "FOR UPDATE"] {
            assert_eq!(translate(text, Engine::Sqlite), text);
        }
    }
}
