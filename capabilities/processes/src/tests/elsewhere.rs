//! How processes and consultations are shown, named and found elsewhere.

use super::*;
use base::days;
use facts::Subject;

#[test]
fn a_topics_page_shows_open_consultations_and_what_is_coming() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        milestone(&ana, &wsis, "Meeting", "2026-05-01");
        consultation(&ana, "Zero draft", "2026-01-20");
        let shown = house.look(Actor::Nobody, {
            let room = house.built.house.clone();
            move |look| {
                let topic = topics::all(look)?.remove(0);
                let ui = room.ui(base::Tongue::English, None, Actor::Nobody);
                let sections = room.beside(look, &ui, &Subject::new("topic", topic.id))?;
                Ok(sections.iter().map(ToString::to_string).collect::<String>())
            }
        });
        for words in ["Open consultations", "Zero draft", "WSIS", "Meeting", "/processes?topic=access"] {
            assert!(shown.contains(words), "{words}: {shown}");
        }
    });
}

#[test]
fn they_are_found_by_the_search_and_by_their_names() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "World summit");
        milestone(&ana, &wsis, "Closing plenary", "2026-05-01");
        consultation(&ana, "Zero draft", "2026-01-20");
        house.settle();
        let room = house.built.house.clone();
        let found = |name: &'static str| {
            let room = room.clone();
            house.look(Actor::Nobody, move |look| {
                let ui = room.ui(base::Tongue::English, None, Actor::Nobody);
                let mut titles = Vec::new();
                for subject in room.named(look, name)? {
                    titles.extend(ui.card(look, &subject)?.map(|card| card.title));
                }
                Ok(titles)
            })
        };
        assert_eq!(found("world SUMMIT"), ["World summit"]);
        assert_eq!(found("zero-draft"), ["Zero draft"]);
        assert!(found("nothing").is_empty());
        for (id, title) in [("process", "World summit"), ("consultation", "Zero draft")] {
            let searchable = room.searchables.iter().find(|one| one.kind == id).expect("it is searchable");
            let (after, document) = (searchable.after, searchable.document);
            let shown = house.look(Actor::House, move |look| {
                let ids = after(look, None)?;
                Ok(document(look, ids[0])?.expect("a document"))
            });
            assert_eq!((shown.title.as_str(), shown.topics.as_slice()), (title, &["access".to_owned()][..]));
        }
    });
}

#[test]
fn the_front_tells_what_is_coming_what_waits_and_what_is_new() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        milestone(&ana, &wsis, "Meeting", "2025-12-05");
        milestone(&ana, &wsis, "Much later", "2027-12-05");
        let one = consultation(&ana, "Zero draft", "2025-12-10");
        ana.fill(&format!("{one}/preparing")).done().ok();
        let room = house.built.house.clone();
        let person = access::Member { person: ana.id(), role: access::Role::Participant };
        let actor = Actor::Member(person);
        let (needs, coming, news) = house.look(actor, move |look| {
            let ui = room.ui(base::Tongue::English, None, actor);
            let front = crate::fronts::FRONT;
            let until = look.now().plus(days(60));
            let needs = (front.needs)(look, &ui)?;
            let coming = (front.coming)(look, &ui, look.now(), until, 10)?;
            Ok((needs, coming, (front.news)(look, &ui, look.now().minus(days(1)), 10)?))
        });
        assert_eq!(needs.len(), 1);
        assert!(needs[0].sentence.contains("Zero draft") && needs[0].due.is_some());
        let titles: Vec<&str> = coming.iter().map(|one| one.title.as_str()).collect();
        assert_eq!(titles, ["Meeting", "Zero draft"]);
        assert_eq!(news.len(), 2);
    });
}

#[test]
fn a_text_shows_a_timeline_by_a_short_code() {
    each(|house| {
        let ana = house.member("Ana");
        let wsis = process(&ana, "WSIS");
        let form = ana.fill(&format!("{wsis}/milestones")).with("title", "Meeting").with("lang", "en");
        let form =
            form.with("from", "2026-05-01").with("happens", "Before it:\n\n[timeline process=\"wsis\"]");
        let page = form.done().ok();
        assert_eq!(page.all(".prose .card li a"), ["Meeting"]);
        assert!(
            page.attributes(".prose .card p a", "href").contains(&"/processes/timeline?process=wsis".into())
        );
    });
}
