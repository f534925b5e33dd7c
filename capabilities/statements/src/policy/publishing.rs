//! Who may do what about versions, translations, deliveries, the record.
