//! Bits in the text.

use super::sheet::{INNER, PUBLIC, SAID};
use super::{TEXT, each, save, text};
use crate::tests::{propose, propose_to_all};
use testing::Browser;

/// Marks what a sheet says as a bit, and gives its id.
fn mark(browser: &Browser<'_>, of: &str) -> String {
    let answer = browser.fill("/bits").with("of", of).with("passage", SAID).send();
    let address = answer.location().unwrap_or_else(|| panic!("it was not marked: {}", answer.text()));
    address.trim_start_matches("/bits/").to_owned()
}

#[test]
fn a_bit_is_chosen_and_stays_known_through_later_edits() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose_to_all(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        let bit = mark(&ana, PUBLIC);
        let choice = ana.get(&format!("{page}/draft/bits?words=gift")).ok().says(SAID).says("Wanjiru");
        let link = choice.attributes("a.button", "href").pop().expect("a way to choose it");
        ana.get(&link).ok().says("Where the bit goes").says("¶3 Networks should be neutral.");
        let placed = ana.fill(&format!("{page}/draft/bits")).with("bit", &bit).with("after", 2).done().ok();
        placed.says("The bit stands in the text.");
        ana.get(&format!("{page}/publication")).ok().lacks("Not everybody may read");
        let with = TEXT.replace("\n\nNetworks", &format!("\n\n{SAID}\n\nNetworks"));
        assert_eq!(text(&ana, &page), with);
        let origins = format!("{page}/origins");
        ana.get(&origins).ok().says("A sheet").says("as it was").says(SAID);
        ana.get(&format!("/bits/{bit}")).ok().says("Access");
        save(&ana, &page, 2, &with.replace("of states but", "of mighty states but"));
        ana.get(&origins).ok().says("changed").says("states but the work of many hands.");
        save(&ana, &page, 3, TEXT);
        ana.get(&origins).ok().says("no longer in the text");
    });
}

#[test]
fn what_only_the_network_reads_does_not_get_out_by_a_bit() {
    each(|house| {
        let ana = house.member("Ana");
        let bit = mark(&ana, INNER);
        let (open, inner) = (propose_to_all(&ana, "Open"), propose(&ana, "Inner"));
        let place =
            |page: &str| ana.fill(&format!("{page}/draft/bits")).with("bit", &bit).with("after", "first");
        place(&open).send().refuses("Not everybody may read where this comes from");
        place(&inner).done().ok();
        assert_eq!(text(&ana, &inner), SAID);
        let publication = format!("{inner}/publication");
        let warned = ana.get(&publication).ok().says("Not everybody may read where these bits come from");
        warned.says("A sheet").says("once it is published");
        save(&ana, &inner, 1, "Words of our own.");
        ana.get(&publication).ok().lacks("Not everybody may read");
    });
}
