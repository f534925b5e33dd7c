//! What one can do about comments and their dispositions.
