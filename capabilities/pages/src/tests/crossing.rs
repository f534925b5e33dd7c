//! Two who write at once, and two who undo each other's work.

use super::*;
use web::axum::http::StatusCode;

const TEXT: &str = "The first says one thing.\n\n- a\n- b\n\nThe last says another.";

#[test]
fn two_saves_that_cross_lose_nothing() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", TEXT);
        let of_ana = changing(&ana, &page, &TEXT.replace("one thing", "one thing more"));
        let of_ben = changing(&ben, &page, &TEXT.replace("another", "quite another"));
        of_ana.done().says("The page is saved.");
        of_ben.done().says("together with what others saved").says("one thing more").says("quite another");
        assert_eq!(house.visitor().get(&page).all("article li"), ["a", "b"], "the list is one list");
        assert_eq!(typed(&ana.get(&format!("{page}/edit"))).matches("- a\n- b").count(), 1);
    });
}

#[test]
fn where_both_changed_the_same_words_both_wordings_are_in_the_form() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", TEXT);
        let of_ana = changing(&ana, &page, &TEXT.replace("one thing", "one thing more"));
        let mine = TEXT.replace("one thing", "one thing less");
        let of_ben = changing(&ben, &page, &mine).with("note", "Less");
        of_ana.done().ok();
        let crossed = of_ben.send().is(StatusCode::CONFLICT).says("Two changed the same words");
        let crossed = crossed.says("thing added: less end of change;");
        let both = typed(&crossed);
        assert!(both.contains("one thing more.") && both.contains("one thing less."), "{both}");
        assert_eq!(crossed.attribute("input[name=note]", "value").as_deref(), Some("Less"));
        assert!(crossed.text().contains("The first says one thing less."), "all that was typed is there");
        house.visitor().get(&page).ok().lacks("less");
        let from = crossed.attribute("input[name=from]", "value").unwrap();
        let kept = ben.change(&page).with("lang", "en").with("from", from).with("title", "Aims");
        kept.with("text", both.replace("one thing more.", "one thing, more or")).done().ok().says("more or");
        assert_eq!(ana.get(&format!("{page}/history")).all("ul.rows li").len(), 3);
    });
}

#[test]
fn an_earlier_text_can_stand_again_and_what_came_after_stays_in_the_history() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "Aims", "One.");
        change(&ana, &page, "Two.");
        returning(&ana, &page, 1)
            .with("note", "Better")
            .done()
            .ok()
            .says("The earlier text stands again")
            .says("One.");
        let history = ana.get(&format!("{page}/history")).ok().says("as revision 1").says("Better");
        assert_eq!(history.all("ul.rows li").len(), 3);
        let same = ana.fill(&format!("{page}/history/3/return")).with("lang", "en").with("from", "3");
        same.done().says("Nothing was changed");
        let none = ana.fill(&format!("{page}/history/9/return")).with("lang", "en").with("from", "3");
        none.send().is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn who_returns_to_an_earlier_text_sees_first_what_was_saved_meanwhile() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = write(&ana, "Aims", "One.");
        change(&ana, &page, "Two.");
        let back = returning(&ana, &page, 1).with("note", "Better");
        change(&ben, &page, "Two, and three.");
        let refused = back.send().refuses("Somebody has saved this text since");
        assert_eq!(refused.attribute("input[name=note]", "value").as_deref(), Some("Better"));
        assert!(refused.attributes("a", "href").contains(&format!("{page}/compare?lang=en&from=1&to=3")));
        house.visitor().get(&page).ok().says("Two, and three.");
        returning(&ana, &page, 1).done().ok().says("One.");
    });
}

#[test]
fn settings_that_two_change_at_once_are_looked_at_twice() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let page = write(&ana, "Aims", "One.");
        let settings = format!("{page}/settings");
        let filled = |browser: &Browser<'_>, purpose: &str, reach: &str| {
            let form = browser.get(&settings).ok();
            let seen = form.attribute("input[name=seen]", "value").expect("what it showed");
            [
                ("seen", seen),
                ("purpose", purpose.into()),
                ("editors", "members".into()),
                ("reach", reach.into()),
            ]
        };
        let send = |browser: &Browser<'_>, fields: &[(&str, String)]| {
            fields.iter().fold(browser.change(&settings), |form, (name, value)| form.with(name, value)).send()
        };
        let (of_ana, of_fay) = (filled(&ana, "guide", "public"), filled(&fay, "other", "network"));
        send(&fay, &of_fay).is(StatusCode::SEE_OTHER);
        let refused = send(&ana, &of_ana).refuses("Somebody else has changed these settings");
        house.visitor().get(&page).is(StatusCode::NOT_FOUND);
        assert_eq!(refused.attribute("input[name=purpose][checked]", "value").as_deref(), Some("guide"));
        let mut again = of_ana;
        again[0].1 = refused.attribute("input[name=seen]", "value").expect("what is settled now");
        send(&ana, &again).is(StatusCode::SEE_OTHER);
        house.visitor().get(&page).ok().says("Guide");
    });
}

#[test]
fn who_undoes_each_others_work_again_and_again_has_to_say_why_and_facilitators_hear_of_it() {
    each(|house| {
        let (ana, ben, fay) = (house.member("Ana"), house.member("Ben"), house.facilitator("Fay"));
        let page = write(&ana, "Aims", "One.");
        change(&ben, &page, "Two.");
        let to = |browser: &Browser<'_>, number: i64, note: &str| {
            returning(browser, &page, number).with("note", note).send()
        };
        to(&ana, 1, "").is(StatusCode::SEE_OTHER);
        to(&ben, 2, "").is(StatusCode::SEE_OTHER);
        assert!(house.letters().iter().all(|letter| !letter.subject.contains("back and forth")));
        // The same by hand counts as well.
        changing(&ana, &page, "One.").done().ok();
        assert!(house.letter_to("fay@people.example").subject.contains("3 times within a day"));
        to(&ben, 2, "").refuses("changed back and forth 3 times");
        changing(&ben, &page, "Two.").send().refuses("Say here why");
        to(&ben, 2, "Since we agreed on it in Bali.").is(StatusCode::SEE_OTHER);
        house.visitor().get(&page).ok().says("Two.");
        house.clock.pass(base::days(2));
        to(&ana, 1, "").is(StatusCode::SEE_OTHER);
        drop(fay);
    });
}
