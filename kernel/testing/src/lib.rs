//! The whole house in a test, on either engine, with a mail catcher and a clock that the test moves.
//!
//! ```ignore
//! #[test]
//! fn a_newcomer_is_greeted() {
//!     testing::each(&[&people::CAPABILITY], |house| {
//!         let ana = house.member("Ana");
//!         ana.get("/you").ok().says("Ana");
//!     });
//! }
//! ```

mod browser;
mod house;
mod page;

pub use browser::{Browser, Filled};
pub use house::{House, each};
pub use page::Page;
