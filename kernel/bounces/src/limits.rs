//! How much of a mail is looked at. A report is short; what is long is the mail it returns.

/// The largest mail that is read at all, in bytes; the listener takes no larger one.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// What is read of each part, in bytes: reports put what they have to say first.
pub(crate) const MAX_TEXT: usize = 256 * 1024;

/// Parts that are read. Reports have three; hundreds are an attack or an archive.
pub(crate) const MAX_PARTS: usize = 200;

/// Mails inside one report: the returned one, and what a gateway adds.
pub(crate) const MAX_NESTED: usize = 4;

/// Recipients in one report. Servers may split a message at a hundred (RFC 5321, 4.5.3.1.8): ten times that.
pub(crate) const MAX_RECIPIENTS: usize = 1_000;

/// Reports inside reports: a gateway that wraps a forwarded one makes two.
pub(crate) const MAX_WRAPPINGS: usize = 2;

/// What is kept of a server's explanation, in characters: enough for a person to act on.
pub(crate) const MAX_DIAGNOSTIC: usize = 500;

/// What a mailbox may be long, in bytes (RFC 5321, 4.5.3.1.3, with room for other scripts).
pub(crate) const MAX_ADDRESS: usize = 512;

/// Fields in one status report, so that a hostile one costs no more than a long one.
pub(crate) const MAX_FIELDS: usize = 20_000;
