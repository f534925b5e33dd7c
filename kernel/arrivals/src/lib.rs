//! Takes mail in: LMTP and SMTP, durable acceptance, authentication, and whose it is.
