//! Events are added and edited.

use super::{add, at_times, each, on_days};

#[test]
fn an_event_that_is_added_has_its_page() {
    each(|house| {
        let ana = house.member("Ana");
        ana.get("/events/new").ok().says("Add an event");
        let form = at_times(
            ana.fill("/events"),
            "Jakarta prep call",
            "2026-02-11",
            ("09:00", "10:30"),
            "Asia/Jakarta",
        );
        let page = form
            .with("place", "Balai Kota, Jakarta")
            .with("country", "ID")
            .with("remote", "https://meet.example/room")
            .with("scope", "regional")
            .with("kind", "webinar")
            .with("hashtag", "#prep")
            .with("description", "What we *bring* along.")
            .done()
            .ok();
        let page = page
            .says("The event is in the calendar")
            .says("Jakarta prep call")
            .says("Wednesday, 11 February 2026, 09:00–10:30")
            .says("time in Jakarta, UTC+7")
            .says("02:00–03:30 UTC")
            .says("in 72 days")
            .says("Balai Kota, Jakarta, Indonesia")
            .says("#prep");
        assert_eq!(page.all("main em"), ["bring"]);
        house.visitor().get("/events").ok().says("Jakarta prep call").says("nobody from the network yet");
    });
}

#[test]
fn a_form_that_is_refused_keeps_what_was_typed() {
    each(|house| {
        let ana = house.member("Ana");
        let form =
            || on_days(ana.fill("/events"), "Summit", "2026-05-04", "2026-05-02").with("place", "Lagos");
        let page = form().send().refuses("It cannot end before it begins");
        assert_eq!(page.attribute("input[name=place]", "value").as_deref(), Some("Lagos"));
        assert_eq!(page.attribute("input[name=start_date]", "value").as_deref(), Some("2026-05-04"));
        let timed = |field: &str, value: &str| {
            let form = ana.fill("/events").with("title", "Call").with("lang", "en").with("zone", "UTC");
            form.with("start_date", "2026-05-04").with("status", "planned").with(field, value).send()
        };
        timed("place", "here").refuses("Say when it begins");
        timed("start_time", "nine").refuses("Write the time like this");
        timed("url", "not an address").refuses("This is not a web address");
        let form = |first: &str, last: &str| on_days(ana.fill("/events"), "Summit", first, last);
        form("tomorrow", "").send().refuses("Write the day like this");
        form("2026-05-04", "2028-05-04").send().refuses("It cannot take longer than a year");
        let blank = ana.fill("/events").with("title", "").send();
        blank.refuses("Please fill this in");
        let event = add(&ana, "Summit", "2026-05-04", "2026-05-06");
        let cancelled = ana.change(&event).with("title", "Summit").with("lang", "en").with("zone", "UTC");
        let cancelled =
            cancelled.with("start_date", "2026-05-04").with("all_day", "yes").with("status", "cancelled");
        cancelled.send().refuses("Say why");
    });
}

#[test]
fn an_address_survives_renaming() {
    each(|house| {
        let ana = house.member("Ana");
        let first = add(&ana, "Regional forum", "2026-05-04", "2026-05-06");
        assert_eq!(first, "/events/regional-forum-2026");
        on_days(ana.change(&first), "African forum", "2026-05-04", "2026-05-06")
            .done()
            .ok()
            .says("African forum");
        let old = house.visitor().get(&first);
        assert_eq!(old.status.as_u16(), 308);
        assert_eq!(old.location().as_deref(), Some("/events/african-forum-2026"));
        let other = add(&ana, "Regional forum", "2026-05-04", "2026-05-06");
        assert_eq!(other, "/events/regional-forum-2026-2", "an address is never given to another event");
    });
}
