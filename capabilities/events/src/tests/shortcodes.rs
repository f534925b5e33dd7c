//! Short codes in any text, with any quotes.

use super::papers::add_file;
use super::reports::{begin, publish};
use super::{add, each};
use testing::Browser;

/// What a text becomes for a reader: the text is a report on an event, where others see it.
fn written(browser: &Browser<'_>, report: &str, body: &str) {
    let form = browser.change(report).with("title", "Text").with("body", body).with("lang", "en");
    form.with("state", "published").done().ok();
}

#[test]
fn the_three_codes_work_in_three_styles_of_quotes_by_number_and_address() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2025-12-01", "2025-12-05");
        let number = house.look(access::Actor::House, {
            let slug = base::Parse::parse(event.trim_start_matches("/events/")).unwrap();
            move |look| Ok(crate::web::attendance::find(look, &slug)?.number)
        });
        let form = ana.fill(&format!("{event}/attendance")).with("way", "remote").with("part", "speaks");
        form.with("visibility", "public").done().ok();
        add_file(&ana, &event, "Agenda");
        let report = begin(&ana, &event, "Outcome");
        publish(&ana, &report, "Outcome");
        let text = begin(&ana, &event, "Text");
        let name = event.trim_start_matches('/').replace("events/", "");
        for target in [number.to_string(), name, format!("https://bits.example{event}")] {
            for (open, close) in [("\"", "\""), ("”", "”"), ("", "")] {
                let code = |word: &str| format!("[{word} event={open}{target}{close}]");
                let body = ["participants", "backgroundpapers", "eventreports"].map(code).join("\n\n");
                written(&ana, &text, &body);
                let page = house.visitor().get(&text).ok();
                assert_eq!(page.all(".prose ul.people a"), ["Ana"], "{body}");
                let lists = page.all(".prose ul.rows a");
                assert_eq!(lists[..2], ["Agenda", "Outcome"], "{body}");
            }
        }
        written(
            &ana,
            &text,
            &format!("There were [participants event={number}] with [backgroundpapers event={number}]."),
        );
        let page = house.visitor().get(&text).ok().says("There were 1 person goes with Agenda .");
        assert!(page.all(".prose p ul").is_empty());
    });
}

#[test]
fn an_unknown_code_is_a_note_to_editors_and_nothing_to_readers() {
    each(|house| {
        let ana = house.member("Ana");
        let event = add(&ana, "Summit", "2025-12-01", "2025-12-05");
        let text = begin(&ana, &event, "Text");
        written(&ana, &text, "Before\n\n[participants event=”81910”]\n\nAfter");
        ana.get(&text).ok().says("Nothing stands here for [participants event=”81910”]");
        let page = house.visitor().get(&text).ok();
        assert_eq!(page.all(".prose p"), ["Before", "After"]);
    });
}
