//! What can happen about versions, translations, deliveries, the record.
