//! Reads mail: a raw message becomes headers, structure and text, within bounds.
