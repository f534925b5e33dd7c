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

#[test]
fn letters_that_have_several_sounds_are_heard_in_each_of_them() {
    for (name, twin) in [
        ("Technion", "Технион"),
        ("Zhanar", "Жанар"),
        ("Quantil", "Квантиль"),
        ("Bahrainer", "Бахрейнер"),
        ("Hromadske", "Громадське"),
        ("Jyrkinen", "Юркинен"),
        ("Ericsson", "爱立信"),
    ] {
        let (name, twin) = (named(name), named(twin));
        let shared = keys(&name).iter().any(|key| keys(&twin).contains(key));
        assert!(shared && score(&name, &twin).is_possible(), "{name:?} {twin:?}");
    }
}

#[test]
fn an_acronym_within_a_name_is_one_of_its_words_for_another() {
    let like = score(&named("Kenya ICT Action Network"), &named("KIAN"));
    assert!(like.is_possible() && like.reasons == [Reason::SameInitials], "{like:?}");
}
