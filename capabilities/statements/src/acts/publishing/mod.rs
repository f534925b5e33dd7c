//! What one can do about versions, translations, deliveries, the record.
