//! Reads old archives: mbox in its dialects, maildir, Pipermail, HyperKitty, Sympa; writes mboxrd.
