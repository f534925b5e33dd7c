//! People, organizations, sessions, joining, the network's settings.
