//! What can happen about the procedure: rules, timetable, steps, positions, outcome.
