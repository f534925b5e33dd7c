//! What is read of a document, and no more.

/// The largest file, bytes. A report of 200 pages without pictures has 500 KB.
pub const LARGEST: usize = 5 << 20;

/// The longest text that comes of it, bytes of Markdown: what a statement may hold.
pub const LONGEST: usize = 1 << 20;

/// The most that is unpacked of one file, bytes. Honest documents are ten times as large unpacked; bombs a thousand.
pub(crate) const UNPACKED: usize = 32 << 20;

/// The most elements of one document. 200 pages have 100,000.
pub(crate) const ELEMENTS: usize = 500_000;

/// How deep elements may stand in each other. Tables in tables with tracked changes come to 30.
pub(crate) const DEEPEST: usize = 64;

/// How deep lists and quotes are kept; what is nested deeper moves up. Nobody reads on at a tenth level, and each
/// level is written before each line.
pub(crate) const NESTED: usize = 12;

/// The most columns of a table; others are left out.
pub(crate) const COLUMNS: usize = 32;

/// The longest address of a link, bytes; words with a longer one stay without.
pub(crate) const ADDRESS: usize = 2_000;
