//! That a text was agreed.

use super::*;

#[test]
fn a_text_is_a_draft_until_it_is_agreed_and_is_marked_when_it_changes_after_that() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "Aims", "One.");
        house.visitor().get(&page).ok().says("Draft");
        let agree = |day: &str, whom: &str| {
            let form = ana.change(&format!("{page}/agreement")).with("day", day).with("whom", whom);
            form.with("revision", "1").send()
        };
        agree("2025-13-01", "the meeting").refuses("This is not a day");
        agree("2026-01-01", "the meeting").refuses("This day has not come yet");
        agree("2025-11-30", "").refuses("Please fill this in");
        agree("2025-11-30", "the meeting in Bali, by consensus");
        let shown = house.visitor().get(&page).ok().says("Agreed on 30 Nov 2025").says("the meeting in Bali");
        shown.says("Noted by Ana").lacks("has changed since");
        change(&ana, &page, "Two.");
        let shown = house.visitor().get(&page).ok().says("Changed since it was agreed");
        let links = shown.attributes(".strip a", "href");
        assert!(
            links.contains(&format!("{page}/history/1"))
                && links.contains(&format!("{page}/compare?from=1&to=2"))
        );
        house.visitor().get(&format!("{page}/history")).ok().says("Agreed on 30 Nov 2025");
        ana.take_back(&format!("{page}/agreement")).done().ok().says("taken back").says("Draft");
    });
}
