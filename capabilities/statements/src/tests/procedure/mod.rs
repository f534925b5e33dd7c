//! Tests of the procedure: rules, timetable, steps, positions, outcome.
