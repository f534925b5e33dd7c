//! MIME out, the outbound queue and its relay; knows envelopes, not lists.
