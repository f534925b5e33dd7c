//! Tests of versions, translations, deliveries, the record.
