//! What people do, in a browser, from end to end. One file a journey.

mod every_page;
mod first_sight;
mod knowledge;
mod set_up;
mod statement;
mod uploads;
mod whole_path;
