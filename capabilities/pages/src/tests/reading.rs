//! Lists of pages, and long ones.

use super::*;

#[test]
fn two_long_texts_are_compared_on_pages_of_their_own() {
    each(|house| {
        let ana = house.member("Ana");
        let line = |number: usize, word: &str| {
            format!("Paragraph {number} says {word} about number {number}, and more of that below.")
        };
        let text = |word: &str, changed: &dyn Fn(usize) -> bool| {
            let lines = (1..=400).map(|number| line(number, if changed(number) { word } else { "this" }));
            lines.collect::<Vec<_>>().join("\n\n")
        };
        let page = write(&ana, "Long", &text("this", &|_| false));
        change(&ana, &page, &text("that", &|number| number == 300));
        let one = house.visitor().get(&format!("{page}/compare?from=1&to=2")).ok();
        assert_eq!((one.all("del"), one.all("ins")), (vec!["this".into()], vec!["that".into()]));
        let one = one.says("299 paragraphs are the same").says("removed: this end of change; added: that");
        assert!(one.says("Paragraph 299 says").body().len() < 15_000, "what is the same is left away");
        change(&ana, &page, &text("that", &|number| number % 2 == 0));
        let mut path = Some(format!("{page}/compare?from=1&to=3&view=side"));
        let (mut changes, mut parts) = (0, 0);
        while let Some(at) = path {
            let shown = house.visitor().get(&at).ok();
            assert!(shown.body().len() < 60_000, "{} bytes", shown.body().len());
            (changes, parts) = (changes + shown.all("ins").len(), parts + 1);
            path = shown.attribute("a[rel=next]", "href");
        }
        assert!(changes == 200 && parts > 2, "{changes} changes on {parts} pages");
        house.visitor().get(&format!("{page}/compare?from=1&to=3&part=999")).ok().says("Paragraph 400");
    });
}

#[test]
fn a_topics_page_has_the_pages_that_were_changed_last() {
    each(|house| {
        let ana = house.member("Ana");
        let pages = ["One", "Two"].map(|title| {
            house.clock.pass(base::seconds(1));
            let page = write(&ana, title, "Text.");
            let settled = ana.change(&format!("{page}/settings")).with("purpose", "guide");
            let settled = settled.with("topics", "access").with("editors", "members").with("reach", "public");
            settled.done().ok();
            page
        });
        let listed = || house.visitor().get("/topics/access").ok().attributes("#pages li a", "href");
        assert_eq!(listed(), [pages[1].clone(), pages[0].clone()]);
        house.clock.pass(base::seconds(1));
        change(&ana, &pages[0], "Another text.");
        assert_eq!(listed(), pages);
    });
}

#[test]
fn a_long_history_is_read_page_by_page() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "Aims", "Text 1.");
        let (id, room) = (id_of(house, &page), house.built.house.clone());
        let person = ana.id();
        house.act(Actor::Member(access::Member { person, role: access::Role::Participant }), move |act| {
            for number in 2..=120 {
                let lang = base::Lang::parse("en")?;
                crate::plant::change(act, &room, (id, &lang), ("Aims", &format!("Text {number}.")), "More")?;
            }
            Ok(())
        });
        let first =
            house.visitor().get(&format!("{page}/history")).ok().says("Revision 120").lacks("Revision 70");
        assert_eq!(first.all("ul.rows li").len(), 50);
        let next = first.attribute("a[rel=next]", "href").unwrap();
        let second = house.visitor().get(&next).ok().says("Revision 70").says("Revision 21");
        let next = second.attribute("a[rel=next]", "href").unwrap();
        let last = house.visitor().get(&next).ok();
        assert_eq!(last.all("ul.rows li").len(), 20);
        assert!(last.attribute("a[rel=next]", "href").is_none());
        house.visitor().get(&format!("{page}/compare?from=3&to=118")).ok().says("118");
        let changes = house.visitor().get("/pages/changes").ok();
        let next = changes.attribute("a[rel=next]", "href").unwrap();
        assert_eq!(house.visitor().get(&next).ok().all("ul.rows li").len(), 50);
        let feed = house.visitor().get("/pages/changes.atom").ok();
        assert!(
            feed.body().contains(&format!("{page}/compare?lang=en&#38;from=119&#38;to=120")),
            "{}",
            feed.body()
        );
    });
}

#[test]
fn pages_are_listed_by_title_with_what_they_are_for() {
    each(|house| {
        let ana = house.member("Ana");
        for number in 0..55 {
            write(&ana, &format!("Page {number:02}"), "A text.");
        }
        let form = beginning(&ana, "About access", "A text.").with("topics", "access");
        form.done().ok().says("Access");
        let first = house.visitor().get("/pages").ok();
        assert_eq!(first.all("ul.rows li > a")[..2], ["About access", "Page 00"]);
        assert!(first.text().contains("Procedure English"));
        let next = first.attribute("a[rel=next]", "href").unwrap();
        assert_eq!(house.visitor().get(&next).ok().all("ul.rows li > a").len(), 6);
        let of_topic = house.visitor().get("/pages?topic=access&purpose=procedure&lang=en").ok();
        assert_eq!(of_topic.all("ul.rows li > a"), ["About access"]);
        house.visitor().get("/pages?purpose=guide").ok().says("No page is like this");
        house.visitor().get("/topics/access").ok().says("About access");
    });
}
