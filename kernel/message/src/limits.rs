//! How much of a mail is looked at. Mail comes from anybody; each bound is far above what honest mail needs, and
//! low enough that reading stays linear in its bytes.

/// Bytes of a whole mail. Relays take 10 to 25 MB, and MIME makes them a third more.
pub(crate) const BYTES: usize = 32 * 1024 * 1024;

/// Bytes of one header. Long `Received`, `ARC` and `To` make 60 KB; mail servers refuse from 100 KB to 1 MB.
pub(crate) const HEADER_BYTES: usize = 512 * 1024;

/// Fields of one header. A mail through many hops and filters has 150.
pub(crate) const FIELDS: usize = 1_000;

/// Bytes of one field that are looked at for addresses: about 2,000 of them.
pub(crate) const ADDRESS_BYTES: usize = 128 * 1024;

/// Addresses of one field.
pub(crate) const ADDRESSES: usize = 2_000;

/// Bytes of a `Content-Type` or `Content-Disposition`. Its parameters are compared with each other.
pub(crate) const PARAMETER_BYTES: usize = 4 * 1024;

/// Bytes of any other field that are decoded: a subject, a list's name.
pub(crate) const FIELD_BYTES: usize = 64 * 1024;

/// Parts within parts. Digests of forwarded digests have 12.
pub(crate) const DEPTH: usize = 100;

/// Parts of a mail. Digests of a busy day have 200.
pub(crate) const PARTS: usize = 1_000;

/// Bytes of a boundary. RFC 2046 allows 70.
pub(crate) const BOUNDARY_BYTES: usize = 512;

/// Message ids taken from `References` and from `In-Reply-To`. Programs that write them cut at 100.
pub(crate) const REFERENCES: usize = 1_000;

/// Bytes of a message id: the longest line of RFC 5322.
pub(crate) const ID_BYTES: usize = 998;

/// Bytes of decoded text shown of a mail: a book of 200 pages. What follows stands in the raw mail.
pub(crate) const TEXT_BYTES: usize = 1024 * 1024;

/// Bytes of decoded HTML that are made text, of one part: what `markup` reads.
pub(crate) const HTML_BYTES: usize = markup::LONGEST;

/// Parts of HTML that are made text. Mail that alternates between text and pictures has 10.
pub(crate) const HTML_PARTS: usize = 20;

/// Quotes within quotes that are shown as such; deeper ones stand at this level.
pub(crate) const QUOTES: usize = 8;

/// Lines of a text that are looked at for quotes and columns; a patch of a large program has 10,000. What
/// follows is shown as one paragraph, since each block costs more bytes than the line in it.
pub(crate) const LINES: usize = 20_000;

/// Links made in a text.
pub(crate) const LINKS: usize = 2_000;
