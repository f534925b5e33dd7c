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
        let listed = house.visitor().get("/pages").ok().says("Agreed on 30 Nov 2025 the meeting in Bali");
        assert_eq!(listed.all("ul.rows .chip.go"), ["Agreed"]);
        ana.get("/topics/access").ok().lacks("Aims");
        let form = ana.get(&format!("{page}/edit")).ok().says("What you save is a draft again");
        form.says("This text was agreed on 30 Nov 2025");
        change(&ana, &page, "Two.");
        ana.get(&format!("{page}/edit")).ok().lacks("a draft again");
        house.visitor().get("/pages").ok().says("Changed since it was agreed");
        let shown = house.visitor().get(&page).ok().says("Changed since it was agreed");
        let links = shown.attributes(".strip a", "href");
        assert!(
            links.contains(&format!("{page}/history/1"))
                && links.contains(&format!("{page}/compare?from=1&to=2"))
        );
        house.visitor().get(&format!("{page}/history")).ok().says("Agreed on 30 Nov 2025");
        let note = || {
            let form = ana.get(&format!("{page}/agreement")).ok();
            let id = form.attribute("input[name=agreement]", "value").expect("a note");
            ana.take_back(&format!("{page}/agreement")).with("agreement", id)
        };
        // What was noted of an earlier text is not what counts, and a note that nobody saw stays.
        let of_ana = note();
        let later = ana.change(&format!("{page}/agreement")).with("day", "2025-12-01").with("whom", "all");
        later.with("revision", "2").done().ok().says("Agreed on 1 Dec 2025");
        of_ana.send().refuses("Another note has been made");
        agree("2025-11-30", "the meeting in Bali, by consensus");
        house.visitor().get(&page).ok().says("Agreed on 1 Dec 2025").lacks("has changed since");
        note().done().ok().says("taken back").says("Changed since it was agreed");
        note().done().ok();
        note().done().ok().says("Draft");
    });
}
