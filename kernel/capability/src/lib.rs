//! The door plate that each capability hangs out, and the house built from them.
