//! Reads what mail servers and complaint desks report about our mail.
