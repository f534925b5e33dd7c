//! Who gets a copy.

use super::*;
use crate::facts::ListSubscriptionChanged;
use crate::heart::subscription::{Copies, Delivery, Doubles, ThreadChoice};
use crate::store::{attachments, thread_choices};

#[test]
fn large_lists_are_served_in_chunks_and_everybody_gets_everything_in_order() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        for n in 0..120 {
            subscribe(house, &list, &format!("r{n:03}@x.example"), |_| {});
        }
        for id in ["1", "2", "3"] {
            house.clock.pass(seconds(1));
            let reception = capability::reception(&house.built.house);
            let raw = mail("r001@x.example", id, "", "Hello");
            let to = ["talk@bits.example".to_owned()];
            let taken =
                arrivals::receive(&reception, "bits.example", 1 << 20, raw.as_bytes(), "r001@x.example", &to);
            assert_eq!(house.wait(taken), Received::Taken);
        }
        let copies = copies(house);
        assert_eq!(copies.len(), 360);
        for n in 0..120 {
            let to = format!("r{n:03}@x.example");
            let got: Vec<&String> =
                copies.iter().filter(|(reader, _)| *reader == to).map(|(_, copy)| copy).collect();
            assert_eq!(got.len(), 3, "{to}");
        }
        let id = list.id;
        assert!(house.look(Actor::House, move |look| Ok(crate::store::copies::oldest(look, id)?)).is_none());
    });
}

#[test]
fn copies_go_to_whom_wants_them() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "every@x.example", |_| {});
        subscribe(house, &list, "none@x.example", |on| on.choices.delivery = Delivery::None);
        subscribe(house, &list, "daily@x.example", |on| on.choices.delivery = Delivery::Daily);
        subscribe(house, &list, "away@x.example", |on| on.state = State::Suspended);
        subscribe(house, &list, "asked@x.example", |on| on.state = State::Asked);
        subscribe(house, &list, "own@x.example", |on| on.choices.own_copies = Copies::NotSent);
        post(house, "own@x.example", "1");
        assert_eq!(readers(house, "1"), ["every@x.example"]);
        post(house, "none@x.example", "2");
        assert_eq!(readers(house, "2"), ["every@x.example", "own@x.example"]);
    });
}

#[test]
fn a_muted_thread_is_not_sent_and_a_followed_one_is() {
    each(|house| {
        let list = list(house, "talk", |_| {});
        let muting = subscribe(house, &list, "muting@x.example", |_| {});
        let following =
            subscribe(house, &list, "following@x.example", |on| on.choices.delivery = Delivery::None);
        post(house, "muting@x.example", "1");
        let thread = archive(house, &list)[0].thread;
        let id = list.id;
        house.act(Actor::House, move |act| {
            thread_choices::set(act, muting.id, thread, ThreadChoice::Mute)?;
            thread_choices::set(act, following.id, thread, ThreadChoice::Follow)?;
            act.record(&ListSubscriptionChanged { list: id, subscription: muting.id })?;
            Ok(())
        });
        let answer = mail("muting@x.example", "2", "In-Reply-To: <1@away.example>\n", "Hello");
        house.mail_in("muting@x.example", "talk@bits.example", answer);
        assert_eq!(readers(house, "2").len(), 1, "{:?}", readers(house, "2"));
        let to: Vec<String> = copies(house)
            .into_iter()
            .filter(|(_, copy)| copy.contains("Message-ID: <2@"))
            .map(|(to, _)| to)
            .collect();
        assert_eq!(to, ["following@x.example"]);
        post(house, "muting@x.example", "3");
        assert_eq!(readers(house, "3"), ["muting@x.example"]);
    });
}

#[test]
fn a_message_to_several_lists_comes_once_to_whom_wants_it_so() {
    each(|house| {
        let (talk, news) = (list(house, "talk", |_| {}), list(house, "news", |_| {}));
        for list in [&talk, &news] {
            subscribe(house, list, "once@x.example", |_| {});
            subscribe(house, list, "each@x.example", |on| on.choices.doubles = Doubles::Each);
        }
        subscribe(house, &news, "news@x.example", |_| {});
        let raw = mail("once@x.example", "1", "Cc: news@bits.example\n", "Hello");
        for to in ["talk@bits.example", "news@bits.example"] {
            house.clock.pass(seconds(1));
            house.mail_in("once@x.example", to, &raw);
        }
        assert_eq!((archive(house, &talk).len(), archive(house, &news).len()), (1, 1));
        assert_eq!(
            readers(house, "1"),
            ["each@x.example", "each@x.example", "news@x.example", "once@x.example"]
        );
    });
}

#[test]
fn a_large_message_with_files_goes_out_byte_for_byte() {
    each(|house| {
        let list = list(house, "talk", |rules| rules.most_bytes = 1 << 20);
        subscribe(house, &list, "ana@x.example", |_| {});
        let line = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\r\n";
        let body = format!(
            "--x\r\nContent-Type: text/plain\r\n\r\nSee there \r\n--x\r\nContent-Type: application/pdf; name=a.pdf\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{}--x--\r\n",
            line.repeat(2_000)
        );
        let raw =
            mail("ana@x.example", "1", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n", "");
        let raw = raw.trim_end().replace('\n', "\r\n") + "\r\n\r\n" + &body;
        assert_eq!(house.mail_in("ana@x.example", "talk@bits.example", raw), Received::Taken);
        let message = archive(house, &list).remove(0);
        let files = house.look(Actor::House, move |look| Ok(attachments::of_message(look, message.id)?));
        assert_eq!((files.len(), files[0].name.as_str(), files[0].size), (1, "a.pdf", 120_000));
        let kept = house.look(Actor::House, |look| Ok(mail::kept_copies(look, 10)?)).remove(0);
        let built = &house.built.house;
        let copy = house.wait(mail::raw::load(&built.db, &built.files, kept.raw)).unwrap();
        assert!(copy.ends_with(format!("\r\n\r\n{body}").as_bytes()));
    });
}
