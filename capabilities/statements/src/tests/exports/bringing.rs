//! What one brings in.

use crate::tests::{each, propose};
use testing::House;
use web::axum::http::StatusCode;

#[test]
fn a_text_from_outside_is_looked_at_before_it_is_saved() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose(&ana, "No more chimneys");
        ana.get(&format!("{page}/draft/import")).ok().says("Bring in a text");
        let file = b"<html><h1>What we ask</h1><p>No <b>more</b> chimneys.<script>x()</script>";
        let form =
            ana.fill(&format!("{page}/draft/import")).file("file", "C:\\texts\\draft.html", file).send().ok();
        assert!(form.body().contains("# What we ask\n\nNo **more** chimneys."), "{}", form.body());
        assert_eq!(form.attribute("input[name=origin]", "value").as_deref(), Some("import"));
        assert_eq!(form.attribute("input[name=note]", "value").as_deref(), Some("draft.html (html)"));
        ana.get(&page).ok().says("There is no text yet");
        let save = ana.change(&format!("{page}/draft")).with("from", "0").with("origin", "import");
        save.with("text", "# What we ask\n\nNo **more** chimneys.").done();
        ana.get(&page).ok().says("No more chimneys.");
    });
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    each(|house| {
        let ana = house.member("Ana");
        let page = propose(&ana, "No more chimneys");
        let send = |name: &str, bytes: &[u8]| {
            ana.fill(&format!("{page}/draft/import")).file("file", name, bytes).send()
        };
        send("draft.pdf", b"%PDF-1.7").refuses("This kind of file is not read here");
        send("draft.docx", b"PK\x03\x04").refuses("cannot be read");
        send("draft.md", &vec![b'a'; 6 << 20]).refuses("larger than the 5 MB");
        send("draft.txt", b" ").refuses("no text in this file");
        ana.fill(&format!("{page}/draft/import"))
            .file("other", "x.txt", b"x")
            .send()
            .refuses("Choose a file");
    });
}

#[test]
fn only_drafters_bring_a_text_in() {
    each(|house: &House| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let page = propose(&ana, "No more chimneys");
        ben.get(&format!("{page}/draft/import")).is(StatusCode::FORBIDDEN);
        let sent = ben.fill(&format!("{page}/draft/import")).file("file", "a.txt", b"words").send();
        sent.is(StatusCode::FORBIDDEN);
        house.visitor().get(&format!("{page}/draft/import")).is(StatusCode::SEE_OTHER);
    });
}
