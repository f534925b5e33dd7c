//! Who sees which bits, where, and for how long.

use super::*;
use base::days;
use web::axum::http::StatusCode;

#[test]
fn bits_are_listed_most_built_upon_first_then_most_supported() {
    each(|house| {
        let (_, of) = report(house, None);
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let (internet, nobody) = (mark(&ana, &of, "The Internet"), mark(&ana, &of, "Nobody"));
        let form = ana.fill("/bits").with("of", &of).with("passage", "- one").send();
        assert_eq!(form.status, StatusCode::SEE_OTHER);
        ben.fill(&format!("{nobody}/support")).done().ok();
        let links = |path: &str| house.visitor().get(path).ok().attributes("blockquote a", "href");
        assert_eq!(links("/bits")[0], nobody);
        assert_eq!(links("/bits").len(), 3);
        assert_eq!(links("/bits?topic=access"), [nobody.clone(), internet.clone()]);
        assert_eq!(links("/bits?lang=en").len(), 3);
        assert!(links("/bits?lang=fr").is_empty() && links("/bits?topic=other").is_empty());
        let used_in = desk::put(house, desk::STATEMENT, ("Joint", "x"), None, None);
        let bit = id_of(&internet);
        house.act(access::Actor::House, move |act| {
            let subject = Subject::new(desk::STATEMENT, used_in);
            crate::used(act, bit, &subject, "Joint", "/sheets/x", crate::Trace::Whole)
        });
        assert_eq!(links("/bits")[0], internet);
        house.visitor().get("/bits").ok().says("used in one text").says("2 support it");
    });
}

#[test]
fn a_long_list_is_paged_and_none_is_left_out() {
    each(|house| {
        let text: String = (1..=45).map(|n| format!("Paragraph number {n}.\n\n")).collect();
        let id = desk::put(house, desk::REPORT, ("Long", Box::leak(text.into_boxed_str())), None, None);
        let ana = house.member("Ana");
        for n in 1..=45 {
            mark(&ana, &format!("/sheets/{id}"), &format!("Paragraph number {n}."));
        }
        let (mut path, mut seen) = (Some("/bits".to_owned()), Vec::new());
        while let Some(at) = path {
            let page = house.visitor().get(&at).ok();
            seen.extend(page.attributes("blockquote a", "href"));
            path = page.attribute("a[rel=next]", "href");
        }
        let pages = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!((pages, seen.len()), (45, 45));
    });
}

#[test]
fn a_bit_of_a_closed_text_is_for_those_who_may_read_it() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let id = desk::put(house, desk::REPORT, ("Inner", TEXT), None, Some(ana.id()));
        let of = format!("/sheets/{id}");
        send(&ben, &of, "The Internet").refuses("There is no text at this address");
        let bit = mark(&ana, &of, "The Internet");
        house.settle();
        ana.get(&bit).ok().says("Only those who may read the text");
        ana.get("/bits").ok().says("The Internet");
        ana.get("/search?q=Internet").ok().says("The Internet");
        for reader in [house.visitor(), ben] {
            reader.get(&bit).is(StatusCode::NOT_FOUND);
            reader.get("/bits").ok().lacks("The Internet");
            reader.get("/search?q=Internet&kind=bit").ok().lacks("The Internet");
        }
        let steward = house.steward("Stella");
        steward.fill(&format!("{bit}/support")).send().is(StatusCode::NOT_FOUND);
        steward.take_back(&bit).send().is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_bit_outlives_its_words_in_the_source_but_not_the_source() {
    each(|house| {
        let (id, of) = report(house, None);
        let ana = house.member("Ana");
        let bit = mark(&ana, &of, "The Internet is *for everyone*");
        house.settle();
        desk::rewrite(house, id, "It is for some.");
        house.visitor().get(&bit).ok().says("The text reads otherwise now").says("for everyone");
        house.visitor().get("/search?q=everyone").ok().says("for everyone");
        desk::take_away(house, id);
        house.visitor().get(&bit).is(StatusCode::NOT_FOUND);
        for path in ["/bits", "/search?q=Internet&kind=bit"] {
            house.visitor().get(path).ok().lacks("for everyone");
        }
        ana.get("/bits").ok().lacks("for everyone");
        house.pass(days(2));
        house.visitor().get(&bit).is(StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_text_shows_what_was_marked_in_it_and_where_it_went() {
    each(|house| {
        let (_, of) = report(house, None);
        let visitor = house.visitor();
        visitor.get(&of).ok().lacks("Bits of this text");
        let ana = house.member("Ana");
        let href = ana.get(&of).ok().attribute("#bits a.button", "href").unwrap();
        ana.get(&href).ok().says("Choose a paragraph");
        let bit = mark(&ana, &of, "The Internet");
        let page = visitor.get(&of).ok().says("Bits of this text").says("one supports it");
        assert_eq!(page.attribute("#bits li a", "href"), Some(bit));
        assert_eq!(page.attribute("#bits a.button", "href"), None);
    });
}
