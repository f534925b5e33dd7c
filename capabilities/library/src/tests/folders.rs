//! Folders in a tree.

use super::*;
use web::axum::http::StatusCode;

#[test]
fn folders_stand_in_a_tree_by_forum_and_process() {
    each(|house| {
        let ana = house.member("Ana");
        house.visitor().get("/library").ok().says("No folders yet");
        let page = folder(&ana, "UN conferences & forums", "").with("topics", "access").done().ok();
        page.says("The folder is made").says("No files yet").says("Access");
        let page = folder(&ana, "WSIS+10", "un-conferences-forums").done().ok();
        assert_eq!(page.all(".crumb a"), ["Library", "UN conferences & forums"]);
        let tree = house.visitor().get("/library").ok();
        assert_eq!(tree.all("ul.rows > li > a"), ["UN conferences & forums"]);
        assert_eq!(tree.all("ul.rows .meta a"), ["WSIS+10"]);
        folder(&ana, "WSIS+10", "un-conferences-forums").done().ok();
        house.visitor().get("/library/un-conferences-forums/wsis-10-2").ok();
        house.visitor().get("/library/nowhere").is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_folder_that_moves_keeps_its_old_addresses() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        folder(&ana, "Old", "").done();
        let page = folder(&ana, "IGF", "old").done();
        let at = doings(&page);
        folder(&ana, "Baku 2012", "old/igf").done();
        let change = ana.change(&at).with("name", "IGF meetings").with("parent", "forums");
        let page = change.with("visibility", "public").with("revision", 1).done().ok();
        page.says("The folder is changed");
        for (old, new) in [
            ("/library/old/igf", "/library/forums/igf-meetings"),
            ("/library/old/igf/baku-2012", "/library/forums/igf-meetings/baku-2012"),
            ("/library/old/igf.zip", "/library/forums/igf-meetings.zip"),
        ] {
            let answer = house.visitor().get(old).is(StatusCode::PERMANENT_REDIRECT);
            assert_eq!(answer.location().as_deref(), Some(new));
        }
        folder(&ana, "IGF", "old").done().ok();
        assert_eq!(
            house.visitor().get("/library/old/igf").ok().all("h1"),
            ["IGF"],
            "a new one may stand there"
        );
    });
}

#[test]
fn a_folder_is_never_put_into_itself() {
    each(|house| {
        let ana = house.member("Ana");
        let at = doings(&folder(&ana, "Forums", "").done());
        folder(&ana, "IGF", "forums").done();
        let change = |parent: &str| {
            let change = ana.change(&at).with("name", "Forums").with("parent", parent);
            change.with("visibility", "public").with("revision", 1).send()
        };
        change("forums").refuses("cannot be put into itself");
        let page = change("forums/igf").refuses("cannot be put into itself");
        assert_eq!(
            page.attribute("input[name=name]", "value").as_deref(),
            Some("Forums"),
            "what was typed stays"
        );
        change("nowhere").refuses("There is no such folder");
    });
}

#[test]
fn two_changes_that_cross_lose_nothing() {
    each(|house| {
        let ana = house.member("Ana");
        let at = doings(&folder(&ana, "Forums", "").done());
        let change = |name: &str| {
            ana.change(&at).with("name", name).with("visibility", "public").with("revision", 1).send()
        };
        assert_eq!(change("Fora").status, StatusCode::SEE_OTHER);
        let page = change("Conferences").refuses("Somebody else has changed this");
        assert_eq!(page.attribute("input[name=name]", "value").as_deref(), Some("Conferences"));
    });
}

#[test]
fn what_goes_with_a_folder_is_told_before_and_can_come_back() {
    each(|house| {
        let ana = house.member("Ana");
        let at = doings(&folder(&ana, "Forums", "").done());
        folder(&ana, "IGF", "forums").done();
        let document = keep(house, &ana, "forums/igf", "agenda.txt", b"The agenda of the meeting");
        let told = ana.get(&format!("{at}/removal")).ok().says("one document").says("IGF");
        let told = told.attribute("input[name=told]", "value").unwrap();
        ana.take_back(&at).with("told", "1-0").send().refuses("since you were told");
        let page = ana.take_back(&at).with("told", &told).done().ok().says("The folder is removed");
        for gone in ["/library/forums", "/library/forums/igf", &document] {
            house.visitor().get(gone).is(StatusCode::NOT_FOUND);
        }
        let back = page.attribute("main form", "action").unwrap();
        house.member("Ben").get(&back).is(StatusCode::FORBIDDEN);
        house.facilitator("Fay").get("/library").ok().says("Removed");
        ana.take_back(&back).done().ok().says("It is there again");
        house.visitor().get(&document).ok();
        house.visitor().get("/library/forums/igf").ok().says("Agenda");
    });
}

#[test]
fn what_stood_closed_in_another_folder_comes_back_closed_when_that_one_is_gone() {
    each(|house| {
        let ana = house.member("Ana");
        let outer = ana.fill("/library").with("name", "Inner circle").with("visibility", "network").done();
        let below = folder(&ana, "Plans", "inner-circle").done();
        let document = keep(house, &ana, "inner-circle/plans", "plans.txt", b"Our plans for Geneva");
        let remove = |page: &Page| {
            let at = doings(page);
            let told = ana.get(&format!("{at}/removal")).attribute("input[name=told]", "value").unwrap();
            ana.take_back(&at).with("told", &told).done().attribute("main form", "action").unwrap()
        };
        let back = remove(&below);
        remove(&outer);
        ana.take_back(&back).done().ok().says("It is there again").says("Only the network");
        ana.get(&document).ok();
        for closed in ["/library/plans", &document, "/drive/plans/plans.txt"] {
            house.visitor().get(closed).is(StatusCode::NOT_FOUND);
        }
    });
}

#[test]
fn what_was_removed_long_ago_is_forgotten() {
    each(|house| {
        let ana = house.member("Ana");
        let at = doings(&folder(&ana, "Forums", "").done());
        keep(house, &ana, "forums", "agenda.txt", b"The agenda of the meeting");
        let told = ana.get(&format!("{at}/removal")).attribute("input[name=told]", "value").unwrap();
        let page = ana.take_back(&at).with("told", &told).done();
        let back = page.attribute("main form", "action").unwrap();
        house.pass(base::days(31));
        house.pass(base::days(2));
        ana.get(&back).is(StatusCode::NOT_FOUND);
        folder(&ana, "Forums", "").done();
        keep(house, &ana, "forums", "agenda.txt", b"The agenda of the meeting");
    });
}

#[test]
fn only_whoever_made_a_folder_and_facilitators_tend_it() {
    each(|house| {
        let ben = house.member("Ben");
        let at = doings(&folder(&house.member("Ana"), "Forums", "").done());
        ben.get(&format!("{at}/edit")).is(StatusCode::FORBIDDEN).says("Only whoever made this folder");
        ben.get(&format!("{at}/removal")).is(StatusCode::FORBIDDEN);
        house.facilitator("Fay").get(&format!("{at}/edit")).ok();
        house.visitor().get("/library/new").is(StatusCode::SEE_OTHER);
        house.applicant("Zoe").get("/library/new").is(StatusCode::FORBIDDEN);
    });
}

#[test]
fn what_is_the_networks_own_leaks_nowhere() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done();
        ana.fill("/library")
            .with("name", "Inner circle")
            .with("parent", "forums")
            .with("visibility", "network")
            .done();
        let hidden =
            keep(house, &ana, "forums/inner-circle", "plans.txt", b"Our confidential plans for Geneva");
        let visitor = house.visitor();
        for path in ["/library", "/library/forums"] {
            visitor.get(path).ok().lacks("Inner circle").lacks("Plans");
        }
        let file = format!("{hidden}/file");
        let text = format!("{hidden}/text");
        let versions = format!("{hidden}/versions");
        let first = format!("{hidden}/versions/1");
        for path in [
            "/library/forums/inner-circle",
            "/library/forums/inner-circle.zip",
            &hidden,
            &file,
            &text,
            &versions,
            &first,
        ] {
            visitor.get(path).is(StatusCode::NOT_FOUND);
        }
        let packed = samples::members(&visitor.get("/library/forums.zip").ok().bytes);
        assert_eq!(packed.len(), 1, "only the list is in it");
        ana.get(&hidden).ok().says("Only the network");
        ana.get("/library").ok().says("Inner circle").says("Plans");
    });
}
