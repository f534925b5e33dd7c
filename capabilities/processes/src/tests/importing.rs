//! Taking in a timeline that somebody kept as a table.

use super::*;
use web::axum::http::StatusCode;

#[test]
fn the_timeline_of_2013_is_understood_row_by_row_before_anything_is_taken_in() {
    each(|house| {
        let fay = house.facilitator("Fay");
        fay.get("/processes/import").ok().says("The first row names the columns");
        let form = fay.fill("/processes/import").with("lang", "en").with("do", "look");
        let page = form.file("file", "timeline.csv", IG_2013.as_bytes()).send().ok();
        let page = page.says("66 milestones are new").says("Nothing was taken in before");
        let page = page.says("25 Feb – 27 Feb 2013 The year 2103 is taken for 2013");
        let page = page.says("September 2013 – December 2013").says("Says something of its process only");
        assert_eq!(page.attribute("#column-8 option[selected]", "value").as_deref(), Some("relation"));
        house.visitor().get("/processes").ok().says("No milestones yet");
    });
}

#[test]
fn a_timeline_is_taken_in_once_however_often_it_comes() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let take = || {
            let form = fay.fill("/processes/import").with("lang", "en").with("do", "take");
            form.file("file", "timeline.csv", IG_2013.as_bytes()).done().ok()
        };
        take()
            .says("The timeline is taken in")
            .says("IGF 2013 Bali")
            .says("WTDC Regional Preparatory Meeting");
        let before = house.visitor().get("/processes.csv").body();
        take().says("All of it was here already");
        let form = fay.fill("/processes/import").with("lang", "en").with("do", "look");
        let page = form.file("file", "timeline.csv", IG_2013.as_bytes()).send().ok();
        page.says("0 milestones are new").says("71 rows were taken in before").says("0 times a milestone");
        assert_eq!(house.visitor().get("/processes.csv").body(), before);
        let again = planted(house);
        assert_eq!((again.processes, again.milestones, again.arrows), (0, 0, 0));
        let page = house.visitor().get("/processes/unesco").ok();
        page.says("Resolution on Internet-related issues adopted by UNESCO");
    });
}

#[test]
fn the_preview_tells_what_is_known_and_codes_are_each_tables_own() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let send = |what: &str, rows: &str| {
            let table = format!("process,title,date,code\n{rows}");
            let form = fay.fill("/processes/import").with("lang", "en").with("table", table).with("do", what);
            form.file("other", "x", b"x").send()
        };
        send("take", "P,Opening,2026-05-09,a\nP,Closing,2026-05-11,b").is(StatusCode::SEE_OTHER);
        let edit =
            fay.change("/processes/p").with("name", "The process").with("lang", "en").with("seen", "1");
        edit.done().ok();
        let rows = "P,opening,9 May 2026,a\nP,Another,2027-05-09,a\nP,Another,2027-05-09,c";
        let page = send("look", rows).ok().says("One milestone is new").says("2 rows were taken in before");
        assert_eq!(
            page.all("tbody td:last-child"),
            ["Known already", "Becomes a milestone", "Known already"]
        );
        send("take", rows).is(StatusCode::SEE_OTHER);
        let csv = house.visitor().get("/processes.csv").ok().body();
        assert_eq!(csv.matches("\r\nThe process,").count(), 3, "it was called P before: {csv}");
    });
}

#[test]
fn what_cannot_be_read_is_told_and_kept_with_its_words() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let table =
            "process,title,date,code,relation\nP,Opening,second week of May,a,zz\nP,Closing,2026-05-09,b,a";
        let send = |what: &str| {
            let form = fay.fill("/processes/import").with("lang", "en").with("table", table).with("do", what);
            form.file("other", "x", b"x").send()
        };
        let page = send("look").ok().says("The date cannot be read: second week of May");
        page.says("Relations to rows that are not there").says("row 2: zz");
        assert_eq!(send("take").status, StatusCode::SEE_OTHER);
        let page = house.visitor().get("/processes/p/milestones/1").ok();
        page.says("date to be announced").says("Written as: second week of May").says("Builds on Closing");
    });
}

#[test]
fn columns_can_be_told_otherwise_than_they_seem() {
    each(|house| {
        let fay = house.facilitator("Fay");
        let table = "wer,was,wann\nITU,Council,2026-06-01";
        let send = |what: &str, columns: &[&str]| {
            let form = fay.fill("/processes/import").with("lang", "en").with("table", table).with("do", what);
            let form = form.file("other", "x", b"x");
            let name = |at: usize| format!("column-{at}");
            columns.iter().enumerate().fold(form, |form, (at, one)| form.with(&name(at), one)).send()
        };
        send("look", &[]).ok().says("Left out: it names no process");
        send("look", &["process", "title", "date"]).ok().says("One milestone is new").says("1 Jun 2026");
        send("take", &["process", "title", "date"]).is(StatusCode::SEE_OTHER);
        house.visitor().get("/processes").ok().says("Council");
    });
}

#[test]
fn only_facilitators_take_in_timelines_and_what_is_no_table_is_refused() {
    each(|house| {
        house.member("Ana").get("/processes/import").is(StatusCode::FORBIDDEN);
        let fay = house.facilitator("Fay");
        let form = fay.fill("/processes/import").with("lang", "en").with("table", "only a head");
        form.file("other", "x", b"x").send().refuses("There are no rows in this");
        let large = "a,b\n".repeat(200_000);
        let form = fay.fill("/processes/import").with("lang", "en").with("table", large);
        form.file("other", "x", b"x").send().refuses("larger than 512 KB");
    });
}
