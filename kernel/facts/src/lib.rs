//! One log of what happened: audit trail, outbox and activity.
