//! A durable queue and timetable in the same database and transaction.
