//! A few that must hold whatever is tuned.

use super::*;

mod twins;

fn named(name: &str) -> Described {
    Described { names: vec![name.to_owned()], ..Described::default() }
}

#[test]
fn a_name_is_like_itself() {
    let like = score(&named("Bits of Freedom"), &named("Bits of Freedom"));
    assert!(like.is_likely());
    assert_eq!(like.reasons, [Reason::SameName]);
}
