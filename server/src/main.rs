//! The only binary of Best Bits.

fn main() {}
