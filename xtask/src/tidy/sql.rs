//! SQL is written once for both engines, and reads like prose.

use super::Finding;
use super::statements::{Constants, Sql};
use super::tree::{File, Tree};
use regex::Regex;

/// What only one engine understands, or each in its own way; and what to write instead.
const FOREIGN: [(&str, &str); 7] = [
    (
        r"(?i)\bI?LIKE\b",
        "LIKE differs between the engines: use kernel/search, or compare a normalised column",
    ),
    (r"(?i)=\s*ANY\b", "`= ANY` is one engine's: join, or ask once for each value"),
    (
        r"(?i)\bWITH\b[^;]*\(\s*(INSERT|UPDATE|DELETE)\b",
        "a WITH that writes is one engine's: write two statements",
    ),
    (
        r"(?i)\b(NOW|STRFTIME|DATETIME|DATE_TRUNC|RANDOM|GEN_RANDOM_UUID)\s*\(",
        "time and chance are given: pass the value",
    ),
    (r"(?i)\bCURRENT_(TIMESTAMP|DATE|TIME)\b", "time is given: pass act.now()"),
    (
        r"(?i)\b(JSON_EXTRACT|GROUP_CONCAT|STRING_AGG|ARRAY_AGG|IIF)\s*\(",
        "one engine's function: do it in Rust",
    ),
    (r"::[a-z]", "`::` is one engine's: write CAST(… AS …)"),
];

/// Reserved in both engines, so never a column's name.
const KEYWORDS: &str = r"\b(select|from|where|insert|into|update|delete|order|group|limit|join|and|or|not|null|in|exists|case|when|then|union|having|distinct|cast|returning)\b";

/// Types that the common tongue does not have, or that are 32 bits wide on one engine.
const TYPES: &str = r"(?i)\b(INTEGER|INT|SMALLINT|SERIAL|BIGSERIAL|BYTEA|VARCHAR|TIMESTAMP|TIMESTAMPTZ|DATETIME|JSONB?|AUTOINCREMENT)\b";

/// What stands in `sql!`.
pub(super) fn statements(tree: &Tree) -> Vec<Finding> {
    let foreign: Vec<(Regex, &str)> = FOREIGN.iter().map(|(rule, advice)| (regex(rule), *advice)).collect();
    let keywords = regex(KEYWORDS);
    let quoted = regex(r"'[^']*'");
    let constants = Constants::of(tree);
    let mut findings = Vec::new();
    for (file, syntax) in tree.rust() {
        for sql in constants.statements(file.home(), syntax) {
            let text = quoted.replace_all(&sql.text, "''");
            let broken = foreign.iter().filter(|(rule, _)| rule.is_match(&text));
            findings.extend(broken.map(|(_, advice)| file.finding(sql.line, *advice)));
            if let Some(small) = keywords.find(&text) {
                let advice = format!("capitals for keywords: {}", small.as_str().to_uppercase());
                findings.push(file.finding(sql.line, advice));
            }
            findings.extend(unbounded(file, &sql));
        }
    }
    findings
}

/// A list has a limit and an order that two readers see alike.
fn unbounded(file: &File, sql: &Sql) -> Option<Finding> {
    let missing = |words: &str| !regex(words).is_match(&sql.text);
    let reads = ["SELECT", "WITH"].iter().any(|start| sql.text.trim_start().starts_with(start));
    if !sql.lists || !reads {
        None
    } else if missing(r"\bLIMIT\b") {
        Some(file.finding(sql.line, "a list needs a LIMIT, a named constant with its reason"))
    } else if missing(r"\bORDER\s+BY\b") {
        Some(file.finding(sql.line, "a list needs a unique ORDER BY, or its pages overlap"))
    } else {
        None
    }
}

/// What stands in `migrations/`.
pub(super) fn migrations(tree: &Tree) -> Vec<Finding> {
    let types = regex(TYPES);
    let mut findings = Vec::new();
    for file in tree.ending(".sql").filter(|file| file.path.contains("/migrations/")) {
        for (number, line) in file.lines() {
            let code = line.split("--").next().unwrap_or_default();
            if let Some(found) = types.find(code) {
                let advice = format!(
                    "`{}` differs between the engines: TEXT, BIGINT, BOOLEAN, DOUBLE PRECISION or BLOB",
                    found.as_str()
                );
                findings.push(file.finding(number, advice));
            }
        }
    }
    findings
}

fn regex(rule: &str) -> Regex {
    Regex::new(rule).expect("written above")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advice(code: &str) -> Vec<String> {
        let text = format!("const TAIL: &str = \"ORDER BY id LIMIT 5\";\nfn f(read: &Read) {{ {code} }}");
        statements(&Tree::made_up(&[("kernel/x/src/lib.rs", &text)])).into_iter().map(|f| f.advice).collect()
    }

    #[test]
    fn what_only_one_engine_understands_is_found() {
        for text in [
            "SELECT id FROM bit WHERE title LIKE $1",
            "SELECT id FROM bit WHERE id = ANY($1)",
            "WITH gone AS (DELETE FROM bit RETURNING id) SELECT id FROM gone",
            "SELECT id FROM bit WHERE at < NOW()",
            "SELECT id::text FROM bit",
        ] {
            assert_eq!(advice(&format!("sql!(\"{text}\");")).len(), 1, "{text}");
        }
    }

    #[test]
    fn keywords_in_small_letters_are_found_and_texts_are_not() {
        assert_eq!(advice("sql!(\"SELECT id from bit\");").len(), 1);
        assert_eq!(advice("sql!(\"SELECT id FROM bit WHERE state = 'not from here'\");").len(), 0);
    }

    #[test]
    fn a_list_without_limit_or_order_is_found() {
        assert_eq!(advice("read.rows(sql!(\"SELECT id FROM bit\"), args![], one);").len(), 1);
        assert_eq!(advice("read.rows(sql!(\"SELECT id FROM bit LIMIT 9\"), args![], one);").len(), 1);
        assert_eq!(
            advice("read.rows(sql!(\"SELECT id FROM bit ORDER BY id LIMIT 9\"), args![], one);").len(),
            0
        );
        assert_eq!(advice("read.rows(sql!(\"SELECT id FROM bit \", TAIL), args![], one);").len(), 0);
        assert_eq!(advice("read.maybe(sql!(\"SELECT id FROM bit\"), args![], one);").len(), 0);
    }

    #[test]
    fn a_type_that_the_engines_do_not_share_is_found() {
        let text = "CREATE TABLE bit (\n    seen INTEGER NOT NULL, -- INTEGER in a comment is fine\n    at BIGINT\n);";
        let found = migrations(&Tree::made_up(&[("capabilities/bits/migrations/0001_bits.sql", text)]));
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [2]);
    }
}
