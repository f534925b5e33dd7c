//! Through the doors.

mod merging;
