//! Old archives as a stream of messages, whatever they were kept in; and mboxrd written.
//!
//! [`open`] finds out by itself what lies at a path: an mbox in one of its dialects, a maildir, Pipermail's
//! months, a HyperKitty export, the folders of Sympa, LISTSERV's logs, single messages, gzipped or not, alone
//! or in folders. The [`Source`] yields each message as RFC 5322 bytes, or names what could not be read and
//! why: every byte of an archive is in a message or in an [`Unreadable`]. Files are read through a window of
//! at most one message; of folders the names in one folder at a time are held.
//!
//! [`pages`] reads the web pages that an old archive consisted of, so that its addresses can go on working.
//!
//! The git of public-inbox is not read; git turns it into an mbox that is (format 2; one of `git/*.git`):
//! ```sh
//! git rev-list --reverse HEAD | while read c; do
//!   git cat-file -e $c:m 2>/dev/null || continue
//!   echo 'From mboxrd@z Thu Jan  1 00:00:00 1970'
//!   git cat-file blob $c:m | sed 's/^>*From />&/'
//!   echo
//! done > list.mbox
//! ```

mod dialect;
mod header;
mod input;
mod item;
mod letter;
mod limits;
mod mend;
mod old;
mod pages;
mod sniff;
mod source;
mod split;
mod stamp;
mod walk;
mod window;
mod write;

pub use dialect::Dialect;
pub use item::{Found, Position, Trouble, Unreadable, Why};
pub use old::hyperkitty;
pub use pages::{Month, Page, Pages, Shows, pages};
pub use source::{Source, open, open_as};
pub use write::{from_mboxrd, mboxrd};
