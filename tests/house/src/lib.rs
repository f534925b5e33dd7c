//! What holds for the house as a whole; see the tests beside.
