//! Outgoing HTTP: safe from server-side request forgery, bounded, polite, conditional.
