//! When a mail says it was sent.

use super::fields::{Field, named};
use base::Moment;
use mail_parser::DateTime;

/// The first `Date` that is one. Two-digit years and the zones of RFC 822 are known (RFC 5322 4.3); what says
/// no zone is taken for UTC.
pub(super) fn of(fields: &[Field<'_>]) -> Option<Moment> {
    named(fields, "date").find_map(|field| {
        let text = without_comments(&field.text());
        parsed(&text).or_else(|| parsed(&in_order(&text)?))
    })
}

/// Comments, and white space within the time, may stand anywhere in old dates.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            ' ' if out.ends_with([' ', ':']) => {}
            ':' => {
                out.truncate(out.trim_end().len());
                out.push(':');
            }
            c => out.push(c),
        }
    }
    out
}

fn parsed(text: &str) -> Option<Moment> {
    let mut date = DateTime::parse_rfc822(text)?;
    // A leap second.
    date.second = date.second.min(59);
    date.is_valid().then(|| Moment::from_micros(date.to_timestamp().saturating_mul(1_000_000)))
}

/// A date of another order, or without seconds or zone, as RFC 5322 writes it: `Tue Nov 30 23:56 1999`, which is
/// C's `asctime` and stands in old mail and in mailing-list archives.
fn in_order(text: &str) -> Option<String> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let mut numbers = Vec::new();
    let (mut month, mut time, mut zone) = (None, None, None);
    for word in text.split([' ', ',']).filter(|word| !word.is_empty()).take(12) {
        let number = word.bytes().all(|byte| byte.is_ascii_digit());
        if word.contains(':') {
            time = time.or(Some(word));
        } else if number && word.len() <= 4 {
            numbers.push(word);
        } else if month.is_none() && word.get(..3).is_some_and(|start| MONTHS.contains(start)) {
            month = word.get(..3);
        } else if time.is_some()
            && (word.starts_with(['+', '-']) || word.bytes().all(|b| b.is_ascii_uppercase()))
        {
            zone = zone.or(Some(word));
        }
    }
    let &[day, year] = numbers.as_slice() else { return None };
    let time = time?;
    let seconds = if time.matches(':').count() == 1 { ":00" } else { "" };
    Some(format!("{day} {} {year} {time}{seconds} {}", month?, zone.unwrap_or("+0000")))
}
