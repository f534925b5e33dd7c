//! The whole house in a test, on either engine, with a mail catcher and a clock.
