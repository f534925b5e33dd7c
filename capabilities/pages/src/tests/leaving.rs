//! A person's own data, and what stays when they leave.

use super::*;
use ::web::Keeping;

#[test]
fn who_leaves_takes_a_copy_with_them_and_the_common_text_stays_without_their_name() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", "What we want.");
        change(&ben, &page, "What we all want.");
        ana.fill(&format!("{page}/comments")).with("words", "Well said.").done().ok();
        let agreed = ana.change(&format!("{page}/agreement")).with("day", "2025-11-30");
        agreed.with("whom", "the meeting in Bali").with("revision", "1").done().ok();
        let person = ana.id();
        let files = house.look(Actor::House, move |look| Ok(crate::acts::personal::export(look, person)?));
        let text = String::from_utf8(files[0].bytes.clone()).unwrap();
        assert!(text.contains("the meeting in Bali"), "{text}");
        assert!(text.contains("What we want.") && text.contains("Well said.") && !text.contains("we all"));
        house.act(Actor::House, move |act| crate::acts::personal::forget(act, person, Keeping::Goes));
        let history =
            house.visitor().get(&format!("{page}/history")).ok().says("Former participant").says("Ben");
        history.lacks("Ana");
        house.visitor().get(&format!("{page}/history/1")).ok().says("What we want.");
        house.visitor().get(&format!("{page}/comments")).ok().lacks("Well said.");
    });
}

#[test]
fn comments_stay_without_a_name_when_they_may() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "Aims", "What we want.");
        ana.fill(&format!("{page}/comments")).with("words", "Well said.").done().ok();
        let person = ana.id();
        house.act(Actor::House, move |act| crate::acts::personal::forget(act, person, Keeping::Stays));
        let shown = house.visitor().get(&format!("{page}/comments")).ok().says("Well said.");
        shown.says("Former participant").lacks("Ana");
    });
}
