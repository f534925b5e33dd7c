//! Who may do what about comments and their dispositions.
