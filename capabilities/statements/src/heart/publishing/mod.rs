//! Of versions, translations, deliveries, the record: types and pure decisions.
