//! Of endorsements: types and pure decisions.
