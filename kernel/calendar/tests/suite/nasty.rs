//! Broken and unusual files of other projects: each yields what can be saved from it, and says what could
//! not.

use crate::options;
use calendar::{Window, expand, read};
use jiff::civil::date;
use std::path::Path;

/// Occurrences from 1990 to 2030, and lines skipped.
const FILES: [(&str, usize, usize); 17] = [
    ("allenporter-missing-colon.ics", 0, 2),
    ("allenporter-office-365-invalid-timezone.ics", 1, 0),
    ("allenporter-rrule-until-mismatch.ics", 34, 0),
    ("icalendar-control-character-in-name.ics", 0, 1),
    ("icalendar-multiple-components.ics", 2, 27),
    ("icalendar-rdate-with-period-khal.ics", 19, 0),
    ("icalendar-rfc-7529.ics", 8, 3),
    ("icalendar-timezone-same-start-and-offset.ics", 1, 2),
    ("icalendar-tzid-with-slash.ics", 376, 0),
    ("ics-parser-issue-343.ics", 2, 9),
    ("libical-caltime.ics", 0, 105),
    ("libical-crash.ics", 36, 28),
    ("libical-malloc.ics", 1, 144),
    ("libical-recur-errors.ics", 24, 0),
    ("libical-smallcluster.ics", 1, 3),
    ("libical-zday.ics", 0, 9),
    ("vobject-until-respects-timezone.ics", 9, 0),
];

#[test]
fn what_can_be_saved_from_a_broken_file_is_saved() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/nasty");
    let window = Window { from: date(1990, 1, 1), to: date(2030, 1, 1), most: 10_000 };
    let found = FILES.map(|(file, _, _)| {
        let calendar = read(&std::fs::read(folder.join(file)).unwrap(), &options());
        let expansion = expand(&calendar, &window);
        (file, expansion.occurrences.len(), calendar.skipped.len() + expansion.skipped.len())
    });
    assert_eq!(found, FILES);
    let files = std::fs::read_dir(folder)
        .unwrap()
        .filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|end| end == "ics"));
    assert_eq!(files.count(), FILES.len());
}
