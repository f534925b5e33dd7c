//! Areas of policy under which everything can be filed.
