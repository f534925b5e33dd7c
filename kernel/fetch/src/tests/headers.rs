//! What headers say about asking again.

use crate::headers::ttl;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use std::time::Duration;

fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    lines
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .collect()
}

#[test]
fn the_time_an_answer_holds_is_read_from_either_header() {
    let now = ("date", "Sun, 22 Nov 2026 02:00:00 GMT");
    for (lines, secs) in [
        (vec![], None),
        (vec![("cache-control", "Max-Age=60")], Some(60)),
        (vec![("cache-control", "max-age=60"), ("age", "90")], Some(0)),
        (vec![("cache-control", "no-cache, max-age=60")], Some(0)),
        (vec![("cache-control", "max-age=soon")], None),
        (vec![now, ("expires", "Sun, 22 Nov 2026 02:10:00 GMT")], Some(600)),
        (vec![now, ("expires", "Sunday, 22-Nov-26 02:10:00 GMT"), ("cache-control", "max-age=5")], Some(5)),
        (vec![now, ("expires", "Sun, 22 Nov 2020 02:10:00 GMT")], Some(0)),
        (vec![now, ("expires", "0")], None),
        (vec![("expires", "Sun, 22 Nov 2026 02:10:00 GMT")], None),
    ] {
        assert_eq!(ttl(&headers(&lines)), secs.map(Duration::from_secs), "{lines:?}");
    }
}
