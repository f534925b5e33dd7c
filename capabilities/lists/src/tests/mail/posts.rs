//! What becomes of posts.

use super::*;
use crate::heart::held::{Decision, Fate, Reason};
use crate::inbox;
use crate::store::{bans, held};
use crate::{acts, facts::ListBanned};
use access::{Actor, Member, Role};
use arrivals::{Address, Arrived, Authentication};
use base::{Id, days};

fn held_of(house: &House, list: &List) -> Vec<(Reason, String)> {
    let id = list.id;
    let held = house.look(Actor::House, move |look| Ok(held::with_fate(look, id, Fate::Waiting, None)?));
    held.into_iter().map(|post| (post.reason, post.subject)).collect()
}

#[test]
fn a_post_is_archived_and_each_subscriber_gets_a_copy_with_a_way_out_of_their_own() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        let (ana, ben) = (
            subscribe(house, &list, "ana@x.example", |_| {}),
            subscribe(house, &list, "ben@x.example", |_| {}),
        );
        assert_eq!(post(house, "ana@x.example", "1"), Received::Taken);
        let archive = archive(house, &list);
        assert_eq!(archive.len(), 1);
        let copies = copies(house);
        assert_eq!(copies.len(), 2);
        for (to, copy) in &copies {
            let on = if to == "ana@x.example" { &ana } else { &ben };
            let token = crate::letters::leave_token(&house.built.house.secret, on.id);
            assert!(
                copy.contains(&format!("List-Unsubscribe: <https://bits.example/lists/leave/{token}>,")),
                "{copy}"
            );
            assert!(copy.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
            let page =
                format!("Archived-At: <https://bits.example/lists/talk/messages/{}>", archive[0].address);
            assert!(copy.contains(&page), "{copy}");
            assert!(copy.ends_with("\r\n\r\nHello\r\n"), "{copy}");
            assert!(copy.contains("From: Someone <ana@x.example>\r\n"));
        }
    });
}

#[test]
fn a_post_that_comes_again_is_sent_once() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        post(house, "ana@x.example", "1");
        let again = format!("Received: from elsewhere\n{}", mail("ana@x.example", "1", "", "Hello"));
        house.clock.pass(days(6));
        house.mail_in("ana@x.example", "talk@bits.example", again);
        assert_eq!((archive(house, &list).len(), copies(house).len()), (1, 1));
    });
}

#[test]
fn a_job_that_is_done_again_after_a_crash_changes_nothing() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        for from in ["ana@x.example", "stranger@x.example"] {
            let raw = mail(from, from, "", "Hello").replace('\n', "\r\n");
            let prepared =
                house.wait(mail::raw::prepare(&house.built.house.files, raw.clone().into())).unwrap();
            let (keeping, kept) = (prepared.clone(), prepared.id());
            house.act(Actor::House, move |act| {
                let now = act.now();
                mail::raw::keep(act, &keeping, now)?;
                act.record(&ListMade { list: Id::from_bytes([0; 16]) })?;
                Ok(())
            });
            let arrived = Arrived {
                arrival: house.built.house.dice.id(house.clock.now()),
                raw: kept,
                bytes: raw.clone().into(),
                message: message::read(raw.as_bytes()).map(std::sync::Arc::new),
                from: Some(email(from)),
                to: Address::parse("talk@bits.example").unwrap(),
                at: house.clock.now(),
                auth: Authentication::unchecked(),
            };
            for _ in 0..2 {
                house.wait((inbox::INBOX.take)(house.built.house.clone(), arrived.clone())).unwrap();
            }
        }
        assert_eq!((archive(house, &list).len(), copies(house).len()), (1, 1));
        assert_eq!(held_of(house, &list).len(), 1);
        assert_eq!(house.letters().len(), 1);
    });
}

#[test]
fn what_a_stranger_writes_is_held_and_they_are_told_once() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        post(house, "eve@x.example", "1");
        post(house, "eve@x.example", "2");
        assert_eq!(held_of(house, &list).len(), 2);
        assert!(copies(house).is_empty() && archive(house, &list).is_empty());
        let letters = house.letters();
        assert_eq!(letters.len(), 1, "{letters:?}");
        assert_eq!(letters[0].to.as_str(), "eve@x.example");
    });
}

#[test]
fn an_approved_post_goes_out_and_its_author_is_trusted_from_then_on() {
    each(|house| {
        let list = list(house, "talk", |rules| rules.posting = Posting::FirstHeld);
        subscribe(house, &list, "ana@x.example", |_| {});
        post(house, "ana@x.example", "1");
        assert_eq!(held_of(house, &list), [(Reason::First, "About 1".to_owned())]);
        let (id, room) = (list.id, house.built.house.clone());
        let steward = Actor::Member(Member { person: Id::from_bytes([9; 16]), role: Role::Steward });
        house.act(steward, move |act| {
            let post = held::with_fate(act, id, Fate::Waiting, None)?.remove(0);
            let list = lists::find(act, id)?.unwrap();
            acts::moderation::decide(act, &room, &list, &post, &Decision::Approve)
        });
        assert_eq!(readers(house, "1"), ["ana@x.example"]);
        post(house, "ana@x.example", "2");
        assert_eq!(archive(house, &list).len(), 2);
    });
}

#[test]
fn what_is_too_big_or_for_owners_only_is_held() {
    each(|house| {
        let talk = list(house, "talk", |rules| rules.most_bytes = 300);
        let news = list(house, "news", |rules| rules.posting = Posting::Announcements);
        for list in [&talk, &news] {
            subscribe(house, list, "ana@x.example", |_| {});
        }
        house.mail_in(
            "ana@x.example",
            "talk@bits.example",
            mail("ana@x.example", "1", "", &"word ".repeat(100)),
        );
        house.mail_in("ana@x.example", "news@bits.example", mail("ana@x.example", "2", "", "x"));
        assert_eq!(held_of(house, &talk)[0].0, Reason::Big);
        assert_eq!(held_of(house, &news)[0].0, Reason::Announcements);
        assert_eq!(house.letters().len(), 2);
    });
}

#[test]
fn loops_and_automatic_answers_are_let_fall_and_nobody_is_answered() {
    each(|house| {
        let list = list(house, "talk", |rules| rules.posting = Posting::Anyone);
        subscribe(house, &list, "ana@x.example", |_| {});
        let hops = "Received: from a\n".repeat(31);
        for (at, fields) in ["List-Id: Talk <TALK.bits.example>\n", &hops, "Auto-Submitted: auto-replied\n"]
            .iter()
            .enumerate()
        {
            let raw = mail("ana@x.example", &at.to_string(), fields, "I am away");
            house.mail_in("ana@x.example", "talk@bits.example", raw);
        }
        house.mail_in("", "talk@bits.example", mail("mailer@x.example", "9", "", "It bounced"));
        assert!(archive(house, &list).is_empty() && held_of(house, &list).is_empty());
        assert!(house.letters().is_empty() && copies(house).is_empty());
        assert_eq!(facts_of(house, "list-post-refused"), 4);
    });
}

#[test]
fn programs_of_strangers_wait_and_those_of_subscribers_may_post() {
    each(|house| {
        let list = list(house, "talk", |rules| rules.posting = Posting::Anyone);
        subscribe(house, &list, "build@x.example", |_| {});
        for from in ["build@x.example", "other@x.example"] {
            house.mail_in(
                from,
                "talk@bits.example",
                mail(from, from, "Auto-Submitted: auto-generated\n", "Built"),
            );
        }
        assert_eq!(held_of(house, &list)[0].0, Reason::Automatic);
        assert_eq!(archive(house, &list).len(), 1);
        assert!(house.letters().is_empty());
    });
}

#[test]
fn a_closed_list_and_a_ban_give_the_reason() {
    each(|house| {
        let talk = list(house, "talk", |_| {});
        let old = list(house, "old", |_| {});
        subscribe(house, &talk, "ana@x.example", |_| {});
        let (talk_id, old_id) = (talk.id, old.id);
        house.act(Actor::House, move |act| {
            let now = act.now();
            bans::add(act, talk_id, &email("ana@x.example"), None, None, now)?;
            lists::set_closed(act, old_id, Some(now), now)?;
            act.record(&ListBanned { list: talk_id })?;
            Ok(())
        });
        post(house, "ana@x.example", "1");
        assert!(house.letter_to("ana@x.example").body.contains("You may not post to the list The talk list"));
        house.mail_in("eve@x.example", "old@bits.example", mail("eve@x.example", "2", "", "x"));
        assert!(house.letter_to("eve@x.example").body.contains("is closed"));
        assert!(copies(house).is_empty() && held_of(house, &talk).is_empty());
    });
}

#[test]
fn mail_that_cannot_be_read_is_given_back() {
    each(|house| {
        list(house, "talk", |_| {});
        let raw =
            format!("From: ana@x.example\nMessage-ID: <1@x>\n{}\nHello\n", "X-Field: a\n".repeat(1_500));
        house.mail_in("ana@x.example", "talk@bits.example", raw);
        assert!(house.letter_to("ana@x.example").body.contains("could not be read"));
    });
}

#[test]
fn nobody_is_taken_for_a_list_that_is_none() {
    each(|house| {
        list(house, "talk", |_| {});
        for known in ["talk", "talk-join", "talk-owner", "talk-bounces", "talk-confirm+abc"] {
            let received =
                house.mail_in("", &format!("{known}@bits.example"), mail("a@x.example", known, "", "x"));
            assert_eq!(received, Received::Taken, "{known}");
        }
        for unknown in ["tolk", "talk-confirm", "talk-x", "talk+x"] {
            let received =
                house.mail_in("", &format!("{unknown}@bits.example"), mail("a@x.example", unknown, "", "x"));
            assert!(matches!(received, Received::NoUser(_)), "{unknown}");
        }
    });
}

#[test]
fn an_outage_is_never_taken_for_an_empty_list() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@x.example", |_| {});
        let raw = mail("ana@x.example", "1", "", "Hello").replace('\n', "\r\n");
        let arrived = Arrived {
            arrival: house.built.house.dice.id(house.clock.now()),
            raw: mail::raw::RawId::of(raw.as_bytes()),
            bytes: raw.clone().into(),
            message: message::read(raw.as_bytes()).map(std::sync::Arc::new),
            from: Some(email("ana@x.example")),
            to: Address::parse("talk@bits.example").unwrap(),
            at: house.clock.now(),
            auth: Authentication::unchecked(),
        };
        house.wait(house.built.house.db.clone().close());
        let taken = house.wait((inbox::INBOX.take)(house.built.house.clone(), arrived));
        assert!(matches!(taken, Err(jobs::Failed::Later(..))), "{taken:?}");
        let reception = capability::reception(&house.built.house);
        let to = ["talk@bits.example".to_owned()];
        let asked =
            arrivals::receive(&reception, "bits.example", 1 << 20, raw.as_bytes(), "ana@x.example", &to);
        assert_eq!(house.wait(asked), Received::Later);
    });
}
