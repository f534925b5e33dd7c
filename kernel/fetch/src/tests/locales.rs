//! Every trouble can be told in all six languages.

use crate::{LOCALES, Trouble};
use fluent_syntax::ast::Entry;
use std::collections::BTreeSet;

fn keys(source: &'static str) -> BTreeSet<String> {
    let resource = fluent_syntax::parser::parse(source).unwrap();
    let key =
        |entry: &Entry<&str>| if let Entry::Message(m) = entry { Some(m.id.name.to_owned()) } else { None };
    resource.body.iter().filter_map(key).collect()
}

#[test]
fn every_trouble_has_its_sentence_in_every_language() {
    let troubles = [
        Trouble::NotFound,
        Trouble::Gone,
        Trouble::Refused(500),
        Trouble::TooLarge { most: 1 },
        Trouble::Timeout,
        Trouble::Busy { retry_after: None },
        Trouble::PrivateAddress,
        Trouble::BadRedirect,
        Trouble::InsecureRedirect,
        Trouble::ManyRedirects,
        Trouble::Tls(String::new()),
        Trouble::Dns,
        Trouble::Unreachable(String::new()),
        Trouble::NotHttp(String::new()),
        Trouble::CutShort(String::new()),
    ];
    let wanted: BTreeSet<String> =
        troubles.iter().map(|trouble| trouble.sentence().key.into_owned()).collect();
    assert_eq!(LOCALES.len(), 6);
    for (tongue, locale) in LOCALES {
        assert_eq!(keys(locale), wanted, "{tongue:?}");
    }
}
