//! Journeys in Chromium.
