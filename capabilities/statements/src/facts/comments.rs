//! What can happen about comments and their dispositions.
