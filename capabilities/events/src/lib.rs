//! The calendar: events, sources, attendance, background papers, reports.
