//! Who may do what about the procedure: rules, timetable, steps, positions, outcome.
