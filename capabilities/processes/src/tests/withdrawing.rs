//! What was added by mistake is withdrawn, with a reason, and put back.

use super::*;
use base::Zone;
use web::axum::http::StatusCode;

/// Withdraws the thing at an address.
fn withdraw(browser: &Browser<'_>, at: &str) -> Page {
    browser.fill(&format!("{at}/withdrawal")).with("why", "Entered twice").send()
}

#[test]
fn a_withdrawn_milestone_leaves_every_list_and_comes_back() {
    each(|house| {
        let ana = house.member("Ana");
        let (wsis, itu) = (process(&ana, "WSIS"), process(&ana, "ITU"));
        let one = milestone(&ana, &wsis, "Wrong meeting", "2026-05-01");
        let next = milestone(&ana, &itu, "Right meeting", "2026-06-01");
        feed(&ana, &one, &next).is(StatusCode::SEE_OTHER);
        let visitor = house.visitor();
        let lists =
            ["/processes", "/processes/timeline", "/processes.csv", "/processes.atom", "/processes/all"];
        for list in lists {
            assert!(visitor.get(list).ok().body().contains("Wrong meeting"), "{list}");
        }
        ana.fill(&format!("{one}/withdrawal")).send().refuses("Please fill this in");
        withdraw(&ana, &one).is(StatusCode::SEE_OTHER);
        for list in lists {
            assert!(!visitor.get(list).ok().body().contains("Wrong meeting"), "{list}");
        }
        visitor.get(&wsis).ok().lacks("Wrong meeting").says("No milestones yet");
        visitor.get(&next).ok().lacks("Wrong meeting");
        house.settle();
        visitor.get("/search?q=wrong").ok().lacks("Wrong meeting");
        let page = visitor.get(&one).ok().says("Wrong meeting").says("Withdrawn.").says("Entered twice");
        assert_eq!(page.all("form[action$=withdrawal]").len(), 0);
        visitor.get(&format!("{one}/history")).ok().says("Withdrawn").says("Entered twice");
        ana.get(&wsis).ok().says("Wrong meeting").says("Entered twice");
        ana.fill(&format!("{one}/going")).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        withdraw(&ana, &one).is(StatusCode::SEE_OTHER);
        assert_eq!(visitor.get(&format!("{one}/history")).ok().all("ul.rows > li").len(), 2, "twice is once");
        ana.take_back(&format!("{one}/withdrawal")).done().ok().says("It is put back").lacks("Entered twice");
        visitor.get(&next).ok().says("Builds on Wrong meeting");
        visitor.get("/processes").ok().says("Wrong meeting");
    });
}

#[test]
fn calendars_are_told_to_take_out_what_was_withdrawn() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        let never = milestone(&ana, &wsis, "Some time", "");
        let read = || {
            let feed = house.visitor().get("/processes.ics").ok().body();
            let read = calendar::read(feed.as_bytes(), &calendar::Reading::assuming(Zone::utc()));
            assert!(read.skipped.is_empty(), "{:?}", read.skipped);
            read.entries
        };
        let before = read();
        assert_eq!((before.len(), before[0].status), (1, Some(calendar::Status::Confirmed)));
        withdraw(&ana, &one).is(StatusCode::SEE_OTHER);
        withdraw(&ana, &never).is(StatusCode::SEE_OTHER);
        let after = read();
        assert_eq!((after.len(), after[0].status), (1, Some(calendar::Status::Cancelled)));
        assert_eq!(after[0].uid, before[0].uid);
        assert!(after[0].sequence > before[0].sequence, "newer than what they have");
    });
}

#[test]
fn a_process_goes_when_nothing_stands_in_it_and_takes_nothing_new() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        let page = ana.get(&format!("{wsis}/withdrawal")).ok().says("One milestone stands in this process");
        assert_eq!(page.attributes("main ul.rows a", "href"), [one.as_str()]);
        withdraw(&ana, &wsis)
            .is(StatusCode::UNPROCESSABLE_ENTITY)
            .says("One milestone stands in this process");
        withdraw(&ana, &one).is(StatusCode::SEE_OTHER);
        withdraw(&ana, &wsis).is(StatusCode::SEE_OTHER);
        house.visitor().get("/processes/all").ok().lacks("WSIS");
        house.visitor().get(&wsis).ok().says("WSIS").says("Entered twice");
        ana.get("/processes/all").ok().says("WSIS").says("Entered twice");
        let form = ana.fill(&format!("{wsis}/milestones")).with("title", "x").with("lang", "en");
        form.send().refuses("This process is withdrawn");
        ana.take_back(&format!("{one}/withdrawal")).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        ana.take_back(&format!("{wsis}/withdrawal")).done().ok().says("It is put back");
        ana.take_back(&format!("{one}/withdrawal")).done().ok().says("It is put back");
        house.visitor().get(&wsis).ok().says("Meeting");
    });
}

#[test]
fn consultations_and_roadmaps_with_what_is_on_them_are_withdrawn_too() {
    each(|house| {
        let ana = house.member("Ana");
        let visitor = house.visitor();
        let one = consultation(&ana, "Zero draft", "2025-12-20");
        withdraw(&ana, &one).is(StatusCode::SEE_OTHER);
        visitor.get("/consultations").ok().lacks("Zero draft");
        ana.get("/consultations").ok().says("Zero draft").says("Entered twice");
        ana.fill(&format!("{one}/preparing")).send().is(StatusCode::UNPROCESSABLE_ENTITY);
        let road = ana.fill("/roadmaps").with("title", "Road").with("lang", "en").send().location().unwrap();
        for what in ["Write", "Call"] {
            let form = ana.fill(&format!("{road}/entries")).with("what", what).with("hours", "2");
            form.with("by", "2026-05").done().ok();
        }
        withdraw(&ana, &format!("{road}/entries/1")).is(StatusCode::SEE_OTHER);
        let page = visitor.get(&road).ok().lacks("Write").says("Call");
        assert_eq!(page.attributes("svg a", "href"), [format!("{road}#entry-2")]);
        visitor.get("/processes/hours?hours=40").ok().lacks("Write").says("Call").lacks("Zero draft");
        visitor.get(&format!("{road}/entries/1/history")).ok().says("Write").says("Entered twice");
        let page = ana.get(&road).ok().says("Write").says("Entered twice");
        assert_eq!(page.all("details form[action$='entries/1/withdrawal']").len(), 1);
        ana.take_back(&format!("{road}/entries/1/withdrawal")).done().ok().says("Write");
        withdraw(&ana, &road).is(StatusCode::SEE_OTHER);
        visitor.get("/roadmaps").ok().lacks("Road.").says("No roadmaps yet");
        visitor.get("/processes/hours?hours=40").ok().lacks("Call");
        visitor.get(&road).ok().says("Entered twice");
        ana.take_back(&format!("{road}/withdrawal")).done().ok();
        visitor.get("/processes/hours?hours=40").ok().says("Call").says("Write");
    });
}

#[test]
fn whoever_may_not_write_a_thing_may_not_withdraw_it() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        for at in [&one, &wsis, &consultation(&ana, "Zero draft", "2026-01-20")] {
            ben.get(&format!("{at}/withdrawal")).is(StatusCode::FORBIDDEN);
            withdraw(&ben, at).is(StatusCode::FORBIDDEN);
            ben.take_back(&format!("{at}/withdrawal")).send().is(StatusCode::FORBIDDEN);
        }
        withdraw(&house.facilitator("Fay"), &one).is(StatusCode::SEE_OTHER);
        ana.get(&format!("{wsis}/milestones/9/withdrawal")).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn followers_and_those_who_prepare_are_told_why() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        for page in [&wsis, &one] {
            let follow = ben.get(page).ok().attributes("form", "action");
            let follow = follow.into_iter().find(|to| to.starts_with("/following/")).expect("a button");
            ben.change(&follow).send();
        }
        let draft = consultation(&ana, "Zero draft", "2026-01-20");
        ben.fill(&format!("{draft}/preparing")).done().ok();
        withdraw(&ana, &one).is(StatusCode::SEE_OTHER);
        withdraw(&ana, &draft).is(StatusCode::SEE_OTHER);
        house.settle();
        let told = ben.get("/you/notices").ok().says("Entered twice").text();
        assert_eq!(told.matches("Meeting (WSIS) was withdrawn").count(), 1, "who follows both is told once");
        let letter = house.letter_to("ben@people.example");
        assert_eq!(letter.subject, "This consultation was withdrawn: Zero draft");
        ana.get("/you/notices").ok().says("Nothing yet");
    });
}

#[test]
fn an_edit_that_crosses_a_withdrawal_loses_neither() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        withdraw(&ana, &one).is(StatusCode::SEE_OTHER);
        let save = ana.change(&one).with("title", "Meeting").with("from", "2026-05-01").with("lang", "en");
        save.with("place", "Geneva").with("seen", "1").done().ok().says("Geneva").says("Entered twice");
        house.visitor().get("/processes").ok().lacks("Meeting");
    });
}
