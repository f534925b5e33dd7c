//! Lists, months and weeks.

use super::{add, each};

#[test]
fn the_front_page_says_what_is_coming() {
    each(|house| {
        house.visitor().get("/").ok().says("Best Bits").says("Nothing is planned yet");
        let ana = house.member("Ana");
        add(&ana, "Regional forum", "2026-05-04", "2026-05-06");
        house.visitor().get("/").ok().says("Regional forum").says("4 May – 6 May 2026");
    });
}
