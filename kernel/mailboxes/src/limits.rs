//! How much is taken on trust. An archive is a stranger's file: each bound is far above what honest archives
//! need, and keeps memory at one message and time linear in what is read.

/// Bytes of one message. Relays refuse larger ones; what is bigger is named and passed over.
pub(crate) const MESSAGE: usize = 32 * 1024 * 1024;

/// Bytes read at once.
pub(crate) const CHUNK: usize = 256 * 1024;

/// Bytes at the beginning of a file by which its kind and dialect are judged.
pub(crate) const SAMPLE: usize = 4 * 1024 * 1024;

/// Bytes of a `From ` line. sendmail's own limit for one is 256.
pub(crate) const STAMP: usize = 512;

/// Bytes that must be seen behind a possible `From ` line: itself, and the beginning of the line after it.
pub(crate) const LOOKAHEAD: usize = 2 * STAMP;

/// Bytes of a header that are looked at for ids and addresses.
pub(crate) const HEADER: usize = 256 * 1024;

/// What a gzipped file may unpack to without being questioned.
pub(crate) const UNPACKED_FREELY: u64 = 64 * 1024 * 1024;

/// Beyond that, how many times larger than its packed form it may be. Archives of mail have 3 to 20, of
/// notices that are all alike 50, a bomb 200 to 1,000.
pub(crate) const RATIO: u64 = 150;

/// And how large at all.
pub(crate) const UNPACKED: u64 = 256 * 1024 * 1024 * 1024;

/// Folders within folders. Sympa's need four.
pub(crate) const DEPTH: usize = 8;

/// Names in one folder, which are held in memory to be sorted: at 60 bytes each, 120 MB.
pub(crate) const NAMES: usize = 2_000_000;

/// Bytes read of a web page; what identifies it stands at the beginning.
pub(crate) const PAGE: u64 = 64 * 1024;

/// Web pages of one month that are held to be matched with its text.
pub(crate) const PAGES_A_MONTH: usize = 50_000;

/// Bytes of a Message-ID that is taken for one (RFC 5322 2.1.1).
pub(crate) const MESSAGE_ID: usize = 998;
