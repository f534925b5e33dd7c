//! Processes and milestones: who writes what, who reads what, what builds on what.

use super::*;
use web::axum::http::StatusCode;

#[test]
fn members_add_processes_and_milestones_and_everybody_reads_them() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS+20 review");
        let page = ana.get(&wsis).ok().says("WSIS+20 review").says("No milestones yet").says("Access");
        assert_eq!(page.attribute("a.button", "href"), Some(format!("{wsis}/milestones/new")));
        let one = milestone(&ana, &wsis, "High-level meeting", "16 Dec 2025");
        let page = house.visitor().get(&one).ok();
        page.says("16 Dec 2025").says("in 15 days").says("Nobody goes for the network yet");
        house.visitor().get(&wsis).ok().says("Next: High-level meeting");
        house.visitor().get("/processes/all").ok().says("WSIS+20 review").says("Next: High-level meeting");
        assert_ne!(house.visitor().get("/processes/new").status, StatusCode::OK);
        house.applicant("Ali").get("/processes/new").is(StatusCode::FORBIDDEN);
    });
}

#[test]
fn what_was_typed_wrong_is_said_beside_the_field_and_kept() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let form = |name: &str, value: &str| {
            let form = ana.fill(&format!("{wsis}/milestones")).with("title", "Kept title").with("lang", "en");
            form.with(name, value).send()
        };
        let page = form("from", "second week of May").refuses("Write a day like 2026-03-14");
        assert_eq!(page.attribute("input[name=title]", "value").as_deref(), Some("Kept title"));
        assert_eq!(page.attribute("input[name=from]", "value").as_deref(), Some("second week of May"));
        form("papers", "no address here").refuses("no address at the end of this line");
        form("hours", "0").refuses("Whole hours, from 1 to");
        form("result_text", "We won").refuses("Choose how it went");
        form("statements", "/statements/none").refuses("No statement or message");
        let both = ana.fill(&format!("{wsis}/milestones")).with("title", "x").with("lang", "en");
        both.with("from", "2026-05").with("until", "2026-04").send().refuses("before the beginning");
    });
}

#[test]
fn what_is_for_the_network_is_for_nobody_else() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let form = ana.fill(&format!("{wsis}/milestones")).with("title", "Meeting").with("lang", "en");
        let form = form.with("position", "We want openness").with("position_for", "public");
        let form = form.with("red_lines", "No new agency").with("red_lines_for", "network");
        let one = form.with("win", "A forum that lasts").send().location().unwrap();
        house.settle();
        let ben = house.member("Ben");
        ben.get(&one).ok().says("We want openness").says("No new agency").says("A forum that lasts");
        ben.get(&one).ok().says("The network only");
        let edit = ana.change(&one).with("title", "Meeting").with("lang", "en").with("seen", "1");
        edit.with("red_lines", "No new agency at all").with("red_lines_for", "network").send();
        for reader in [house.visitor(), house.applicant("Ali")] {
            let page = reader.get(&one).ok().says("Meeting");
            page.lacks("No new agency").lacks("A forum that lasts");
            reader.get(&format!("{one}/history")).ok().lacks("agency").lacks("A forum that lasts");
            reader.get("/search?q=agency").ok().lacks("Meeting");
        }
        ben.get(&format!("{one}/history")).ok().says("Red lines").says("No new agency at all");
    });
}

#[test]
fn a_milestone_never_builds_on_itself() {
    each(|house| {
        let ana = house.member("Ana");
        let (wsis, itu) = (process(&ana, "WSIS"), process(&ana, "ITU"));
        let a = milestone(&ana, &wsis, "First", "2026-01");
        let b = milestone(&ana, &wsis, "Second", "2026-02");
        let c = milestone(&ana, &itu, "Third", "2026-03");
        assert_eq!(feed(&ana, &format!("https://bits.example{a}"), &b).status, StatusCode::SEE_OTHER);
        assert_eq!(feed(&ana, &b, &c).status, StatusCode::SEE_OTHER);
        feed(&ana, &c, &a).refuses("It would build on itself");
        feed(&ana, &a, &a).refuses("It would build on itself");
        feed(&ana, &itu, &c).refuses("It is a part of this process");
        feed(&ana, "/processes/none", &c).refuses("No milestone or process is at this address");
        feed(&ana, &wsis, &c).is(StatusCode::SEE_OTHER);
        let page = ana.get(&c).ok().says("Builds on Second").says("Builds on WSIS");
        ana.get(&a).ok().says("feeds into Second");
        let away = page.attributes("form", "action").into_iter().find(|to| to.contains("/feeds/")).unwrap();
        ana.take_back(&away).done().ok();
    });
}

#[test]
fn two_saves_that_cross_lose_nothing() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        let save = |title: &str, place: &str| {
            let form = ana.change(&one).with("title", title).with("from", "2026-05-01").with("lang", "en");
            form.with("place", place).with("seen", "1").send()
        };
        save("Meeting", "Geneva").is(StatusCode::SEE_OTHER);
        save("The meeting", "").is(StatusCode::SEE_OTHER);
        ana.get(&one).ok().says("The meeting").says("Geneva");
        let page = save("Another meeting", "New York");
        let page = page.refuses("Somebody changed this at the same time. It says now: The meeting");
        let page = page.says("It says now: Geneva");
        assert_eq!(page.attribute("input[name=place]", "value").as_deref(), Some("New York"), "kept");
        let history = ana.get(&format!("{one}/history")).ok();
        assert_eq!(history.all("ul.rows > li").len(), 3);
    });
}

#[test]
fn a_long_history_is_paged_and_a_process_shows_as_many_milestones_as_a_page_bears() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let author = Actor::Member(access::Member { person: ana.id(), role: access::Role::Participant });
        house.act(author, |act| {
            let found = crate::store::processes::named(act, "WSIS")?.remove(0);
            for n in 1..=60 {
                let title = base::Line::parse(&format!("Meeting {n} of the preparatory committee"))?;
                let when = crate::plant::When::parse("2026-05-09")?;
                let said = crate::plant::MilestoneDetails::at(title, Some(when), Lang::parse("en")?);
                crate::plant::milestone(act, found.id.as_of(), &said)?;
                let body = Some(base::Line::parse(&format!("Body {n}"))?);
                let said = crate::plant::ProcessDetails { body, ..found.said.clone() };
                crate::acts::processes::change(act, found.id, n, &said)?;
            }
            Ok(())
        });
        let visitor = house.visitor();
        let page = visitor.get(&format!("{wsis}/history")).ok().says("Versions 61");
        assert_eq!(page.all("ul.rows > li").len(), 50);
        let older = page.attribute("a[rel=next]", "href").expect("older versions");
        let page = visitor.get(&older).ok();
        assert_eq!(page.all("ul.rows > li").len(), 11);
        page.says("First version").lacks("Older versions");
        milestone(&ana, &wsis, "One too many", "2026-06-01");
        let page = visitor.get(&wsis).ok().says("Milestones 61").lacks("One too many").says("All of them");
        assert!(page.bytes.len() < 60 * 1024, "{}", page.bytes.len());
    });
}

#[test]
fn whoever_added_it_those_who_follow_it_and_facilitators_tend_it() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        ben.get(&format!("{wsis}/edit")).is(StatusCode::FORBIDDEN);
        ben.get(&format!("{one}/edit")).is(StatusCode::FORBIDDEN);
        ben.fill(&format!("{wsis}/following")).done().ok().says("You are down for this").says("Ben");
        ben.get(&format!("{wsis}/edit")).ok();
        ben.get(&format!("{one}/edit")).ok().says("Edit the milestone");
        ben.take_back(&format!("{wsis}/following")).done().ok().says("Nobody follows this");
        ben.get(&format!("{one}/edit")).is(StatusCode::FORBIDDEN);
        house.facilitator("Fay").get(&format!("{one}/edit")).ok();
    });
}

#[test]
fn a_result_is_shown_with_its_word_on_the_list_too() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let one = milestone(&ana, &wsis, "Meeting", "2025-05-01");
        let form = ana.change(&one).with("title", "Meeting").with("from", "2025-05-01").with("lang", "en");
        let form = form.with("result", "partly").with("result_text", "The forum stays for five years");
        form.with("seen", "1").done().ok().says("partly won").says("The forum stays for five years");
        house.visitor().get("/processes").ok().says("partly won");
    });
}

#[test]
fn a_renamed_process_is_found_under_its_old_address() {
    each(|house| {
        let ana = house.member("Ana");
        let old = process(&ana, "WSIS");
        let one = milestone(&ana, &old, "Meeting", "2026-05-01");
        let form = ana.change(&old).with("name", "WSIS+20").with("lang", "en").with("seen", "1");
        form.done().ok().says("WSIS+20");
        let page = house.visitor().get(&old).is(StatusCode::PERMANENT_REDIRECT);
        assert_eq!(page.location().as_deref(), Some("/processes/wsis-20"));
        house.visitor().get(&one).is(StatusCode::PERMANENT_REDIRECT);
        assert_eq!(process(&ana, "WSIS"), "/processes/wsis-2", "an address is never given to another");
        assert_eq!(process(&ana, "Timeline"), "/processes/timeline-1");
    });
}

#[test]
fn followers_hear_of_new_milestones_new_dates_and_results() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let wsis = process(&ana, "WSIS");
        let follow = ben.get(&wsis).ok().attributes("form", "action");
        let follow = follow.into_iter().find(|to| to.starts_with("/following/")).expect("a button to follow");
        ben.change(&follow).send();
        let one = milestone(&ana, &wsis, "Meeting", "2026-05-01");
        let form = ana.change(&one).with("title", "Meeting").with("from", "2026-05-08").with("lang", "en");
        form.with("seen", "1").done().ok();
        house.settle();
        let told = ben.get("/you/notices").ok();
        told.says("New milestone of WSIS: Meeting").says("The date of Meeting (WSIS) has changed");
        ana.get("/you/notices").ok().lacks("New milestone");
    });
}
