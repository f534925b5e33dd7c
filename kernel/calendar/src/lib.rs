//! iCalendar and recurrence as values.
