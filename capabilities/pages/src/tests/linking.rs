//! Links by name between pages.

use super::*;
use web::axum::http::StatusCode;

#[test]
fn a_name_leads_to_the_page_that_is_called_so_and_the_page_knows_it() {
    each(|house| {
        let ana = house.member("Ana");
        let aims = write(&ana, "Our aims", "What we want.");
        let how = write(
            &ana,
            "How",
            "See [[our  AIMS]], [[our-aims|there]], [[page:Our aims]] and `[[Our aims]]`.",
        );
        let shown = house.visitor().get(&how).ok();
        assert_eq!(shown.attributes("article .prose a", "href"), vec![aims.as_str(); 3]);
        assert_eq!(shown.all("article .prose a"), ["our AIMS", "there", "Our aims"]);
        let back = house.visitor().get(&format!("{aims}/backlinks")).ok();
        assert_eq!(back.all("ul.rows li > a"), ["How"]);
        house.visitor().get(&format!("{how}/backlinks")).ok().says("No page links here");
        let orphans = house.visitor().get("/pages/orphans").ok();
        assert_eq!(orphans.all("ul.rows li > a"), ["How"]);
        change(&ana, &how, "Nothing more.");
        house.visitor().get(&format!("{aims}/backlinks")).ok().says("No page links here");
    });
}

#[test]
fn a_name_without_a_page_asks_for_it_and_leads_there_once_it_is_written() {
    each(|house| {
        let ana = house.member("Ana");
        let one = write(&ana, "One", "See [[Our aims]] & [[Our aims|those]], and [[Else]].");
        write(&ana, "Two", "[[our aims]] [[topic:Our aims]]");
        let shown = ana.get(&one).ok().says("write this page");
        assert_eq!(shown.attributes("article .prose a", "href")[0], "/pages/new?title=Our+aims");
        house.visitor().get(&one).ok().says("See Our aims & those").lacks("write this page");
        let missing = ana.get("/pages/missing").ok();
        assert_eq!(missing.all("ul.rows li a"), ["Our aims", "Else"]);
        missing.says("on 2 pages");
        let form = ana.get("/pages/new?title=Our+aims").ok();
        assert_eq!(form.attribute("input[name=title]", "value").as_deref(), Some("Our aims"));
        let aims = write(&ana, "Our aims", "What we want.");
        let shown = house.visitor().get(&one).ok();
        assert_eq!(shown.attributes("article .prose a", "href"), [aims.as_str(), aims.as_str()]);
        assert_eq!(ana.get("/pages/missing").ok().all("ul.rows li a"), ["Else"]);
        let two = house.visitor().get("/pages/two").attributes("article .prose a", "href");
        assert_eq!(two, [aims.as_str()], "what was meant of another kind is no page");
        assert_eq!(house.visitor().get(&format!("{aims}/backlinks")).all("ul.rows li > a"), ["One", "Two"]);
    });
}

#[test]
fn what_a_reader_may_not_see_is_plain_words() {
    each(|house| {
        let ana = house.member("Ana");
        let id = ana.get("/pages/new").ok().attribute("input[name=id]", "value").unwrap();
        let inside = begin_as(&ana, &id, "Inside", "For us.", "network").send().location().unwrap();
        let page = write(&ana, "Open", "See [[Inside]] and [[Inside|the list]].");
        assert_eq!(ana.get(&page).attributes("article .prose a", "href"), [inside.as_str(), inside.as_str()]);
        let shown = house.visitor().get(&page).ok().says("See Inside and the list.");
        assert!(shown.all("article .prose a").is_empty());
        let inside = rename(&ana, &inside, "Other secret");
        house.visitor().get(&page).ok().says("See Inside and the list.").lacks("Other");
        let shown = ana.get(&page).ok();
        assert_eq!(shown.all("article .prose a"), ["Other secret", "the list"]);
        // To write the text anew tells nobody what it is called now, and loses no link.
        let text = typed(&ana.get(&format!("{page}/edit")));
        assert_eq!(text, "See [[Inside]] and [[Inside|the list]].");
        change(&ana, &page, &format!("{text} More."));
        house.visitor().get(&page).ok().says("See Inside and the list. More.").lacks("Other");
        assert_eq!(ana.get(&page).all("article .prose a"), ["Other secret", "the list"]);
        // Among the network's people it is called by its name.
        let id = ana.get("/pages/new").ok().attribute("input[name=id]", "value").unwrap();
        let inner = begin_as(&ana, &id, "Inner", "[[Other secret]]", "network").send().location().unwrap();
        rename(&ana, &inside, "Third secret");
        assert_eq!(typed(&ana.get(&format!("{inner}/edit"))), "[[Third secret]]");
    });
}

#[test]
fn a_renamed_page_is_found_under_its_old_address_and_is_called_as_it_is_now() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let old = write(&ana, "Our aims", "What we want.");
        let page = write(&ben, "How", "See [[Our aims]] and [[Our aims|those]]. `[[Our aims]]`");
        let new = rename(&ana, &old, "Our goals");
        assert_eq!(new, "/pages/our-goals");
        for rest in ["", "/history", "/backlinks", "/comments"] {
            let moved = house.visitor().get(&format!("{old}{rest}"));
            assert_eq!(moved.location().as_deref(), Some(format!("{new}{rest}").as_str()));
            moved.is(StatusCode::PERMANENT_REDIRECT);
        }
        let shown = house.visitor().get(&page).ok();
        assert_eq!(shown.all("article .prose a"), ["Our goals", "those"]);
        assert_eq!(
            typed(&ben.get(&format!("{page}/edit"))),
            "See [[Our goals]] and [[Our goals|those]]. `[[Our aims]]`"
        );
        // Another page takes the old name: the link goes on leading where it led, before and after it is edited.
        let other = write(&ana, "Our aims", "Others.");
        assert_eq!(other, "/pages/our-aims-2", "an address is given once");
        assert_eq!(
            house.visitor().get(&page).attributes("article .prose a", "href"),
            [new.as_str(), new.as_str()]
        );
        let text = typed(&ben.get(&format!("{page}/edit")));
        change(&ben, &page, &format!("{text} And [[Our aims]]."));
        let links = house.visitor().get(&page).attributes("article .prose a", "href");
        assert_eq!(links, [new.as_str(), new.as_str(), other.as_str()]);
        // So does the earlier revision, and the text that is made of it.
        let links = ben.get(&format!("{page}/history/1")).attributes(".prose a", "href");
        assert_eq!(links, [new.as_str(), new.as_str()]);
        returning(&ben, &page, 1).done().ok();
        assert_eq!(
            house.visitor().get(&page).attributes("article .prose a", "href"),
            [new.as_str(), new.as_str()]
        );
    });
}

#[test]
fn of_several_that_are_called_so_the_writer_chooses() {
    each(|house| {
        let ana = house.member("Ana");
        write(&ana, "Aims", "First.");
        let second = write(&ana, "Aims", "Second.");
        let refused = beginning(&ana, "How", "See [[aims]] and [[Aims|those]].").send();
        let refused = refused.refuses("could mean several things");
        assert_eq!(refused.attributes("input[name=means-0]", "value"), ["page:aims", "page:aims-2"]);
        let chosen = beginning(&ana, "How", &typed(&refused));
        let chosen = chosen.with("unclear-0", "aims").with("means-0", "page:aims-2");
        let page = chosen.send().location().expect("it is written");
        let shown = house.visitor().get(&page).ok();
        assert_eq!(shown.attributes("article .prose a", "href"), [second.as_str(), second.as_str()]);
        assert_eq!(shown.all("article .prose a"), ["aims", "those"]);
        assert_eq!(
            typed(&ana.get(&format!("{page}/edit"))),
            "See [[page:aims-2|aims]] and [[page:aims-2|those]]."
        );
    });
}

#[test]
fn a_page_put_into_another_goes_round_in_no_circle() {
    each(|house| {
        let ana = house.member("Ana");
        let aims = write(&ana, "Aims", "We *want* it.");
        let page = write(&ana, "How", "Before.\n\n[page name=\"Aims\"]\n\nAfter.");
        assert_eq!(house.visitor().get(&page).ok().all("article section em"), ["want"]);
        changing(&ana, &page, "[page name=\"How\"]").send().refuses("puts this page into itself");
        changing(&ana, &aims, "[page name=\"aims\"]").send().refuses("puts this page into itself");
        change(&ana, &aims, "We *want* it.\n\n[page name=\"How\"]");
        let shown = house.visitor().get(&page).ok();
        assert_eq!(shown.all("article section em"), ["want"]);
        assert!(shown.attributes("article section a", "href").contains(&page), "a link in its place");
        house.visitor().get(&aims).ok().says("Before.");
    });
}

#[test]
fn names_in_other_texts_lead_to_what_is_called_so_now() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "How", "Word.");
        let comments = format!("{page}/comments");
        ana.fill(&comments).with("words", "See [[Our aims]] and [[how]].").done().ok();
        assert_eq!(
            ana.get(&comments).attributes(".post .prose a", "href"),
            ["/pages/new?title=Our+aims", page.as_str()]
        );
        house.visitor().get(&comments).ok().says("See Our aims and how");
        let aims = write(&ana, "Our aims", "What we want.");
        assert_eq!(
            house.visitor().get(&comments).attributes(".post .prose a", "href"),
            [aims.as_str(), page.as_str()]
        );
    });
}

#[test]
fn a_name_leads_to_what_came_to_be_elsewhere_in_the_house() {
    each(|house| {
        let ana = house.member("Ana");
        let page = write(&ana, "How", "See [[topic:Surveillance]] and [[Surveillance]].");
        assert_eq!(ana.get("/pages/missing").ok().all("ul.rows li a"), ["Surveillance"]);
        house.act(Actor::House, |act| {
            let names = Names::of([(Tongue::English, Name::parse("Surveillance")?)]).expect("a name");
            topics::add(act, &Slug::parse("surveillance")?, &names, None)
        });
        let topic = "/topics/surveillance";
        assert_eq!(house.visitor().get(&page).attributes("article .prose a", "href"), [topic, topic]);
        house.settle();
        house.pass(base::hours(2));
        ana.get("/pages/missing").ok().says("Every name leads somewhere");
        assert_eq!(house.visitor().get(&page).attributes("article .prose a", "href"), [topic, topic]);
    });
}
