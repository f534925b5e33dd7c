//! What one can do about the procedure: rules, timetable, steps, positions, outcome.
