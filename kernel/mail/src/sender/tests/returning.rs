//! Copies that come back after they were sent.

use super::*;
use crate::{Progress, Reason, bounced, complained};

fn reason(permanent: bool) -> Reason {
    let diagnostic = Some("smtp; 550 nobody".repeat(200));
    Reason { permanent, policy: false, status: Some("5.1.1".into()), diagnostic }
}

#[tokio::test]
async fn a_copy_bounces_for_good_once_and_for_now_as_often_as_it_likes() {
    for office in offices().await {
        let sink = Sink::open().await;
        let about = office.posts_number("list", 1, &["ana", "bea"]).await;
        office.sender(&[sink.url()], 1).drain().await.unwrap();
        let id = office.deliveries(&about, "ana").await[0].id;
        for (permanent, news) in [(false, true), (false, true), (true, true), (true, false), (false, false)] {
            let told = office
                .act({
                    let about = about.clone();
                    move |act| {
                        let told = bounced(act, id, &reason(permanent))?;
                        act.record(&Posted { about: about.clone() })?;
                        Ok(told)
                    }
                })
                .await;
            assert_eq!(told, news);
        }
        assert_eq!(office.deliveries(&about, "ana").await[0].progress, Progress::Bounced);
        assert_eq!(office.deliveries(&about, "bea").await[0].progress, Progress::Sent);
        let told = office.facts("mail-bounced").await;
        assert_eq!(told.iter().filter(|told| told.reason.permanent).count(), 1);
        assert_eq!(told.len(), 3);
        assert!(
            told.iter().all(|told| told.to == reader("ana") && told.about == about && told.delivery == id)
        );
        assert!(told[0].reason.diagnostic.as_ref().unwrap().len() <= 1_000);
    }
}

#[tokio::test]
async fn a_complaint_is_told_and_one_about_nothing_is_not() {
    for office in offices().await {
        let about = office.posts_number("list", 1, &["ana"]).await;
        let id = office.deliveries(&about, "ana").await[0].id;
        let told = office.act(move |act| Ok(complained(act, id, &reason(true))?)).await;
        assert!(told);
        let nobody = Id::from_bytes([1; 16]);
        assert!(!office.act(move |act| Ok(complained(act, nobody, &reason(true))?)).await);
        assert_eq!(office.facts("mail-complained").await.len(), 1);
    }
}

#[tokio::test]
async fn what_was_settled_long_ago_is_swept_and_the_order_of_a_line_goes_on() {
    for office in offices().await {
        let sink = Sink::open().await;
        let first = office.posts_number("list", 1, &["ana"]).await;
        let second = office.posts_number("list", 2, &["ana"]).await;
        let sender = office.sender(&[sink.url()], 1);
        sender.drain().await.unwrap();
        office.clock.pass(crate::COPIES_SWEPT + minutes(1));
        let waiting = office.posts_number("list", 3, &["ana"]).await;
        Post::new(None, reader("house")).sweep(&office.trial, &office.clock, &office.files).await.unwrap();
        assert!(office.deliveries(&first, "ana").await.is_empty());
        assert!(office.deliveries(&second, "ana").await.is_empty());
        assert_eq!(office.deliveries(&waiting, "ana").await.len(), 1);
        let parcels: i64 = office
            .trial
            .read(|read| {
                read.one(db::sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM parcel"), db::args![], |row| {
                    row.next()
                })
            })
            .await
            .unwrap();
        assert_eq!(parcels, 1);
        sender.drain().await.unwrap();
        assert_eq!(numbers_to(&sink, "ana"), ["1", "2", "3"]);
    }
}

#[tokio::test]
async fn what_was_only_passing_goes_when_its_copies_have_gone_and_what_is_kept_stays() {
    for office in offices().await {
        let sink = Sink::open().await;
        let sender = office.sender(&[sink.url()], 1);
        let large = "x".repeat(raw::INLINE) + "\r\n";
        let messages =
            ["passing\r\n", &large, "kept too\r\n"].map(|text| Bytes::from(format!("A: b\r\n\r\n{text}")));
        let mut ids = Vec::new();
        for message in &messages {
            let prepared = raw::prepare(&office.files, message.clone()).await.unwrap();
            let posting = prepared.clone();
            office
                .act(move |act| {
                    let (now, about) = (act.now(), Subject::new("list-message", act.id::<Subject>()));
                    let raw = raw::pass(act, &posting, now)?;
                    let (line, domain) = ("list".into(), DOMAIN.into());
                    let parcel = Parcel { about: about.clone(), line, raw, fields: vec![], domain };
                    let parcel = dispatch(act, &parcel)?;
                    add_copies(act, parcel, &[CopyTo { to: reader("ana"), mark: String::new() }])?;
                    act.record(&Posted { about })?;
                    Ok(())
                })
                .await;
            ids.push(prepared.id());
        }
        let kept = raw::prepare(&office.files, messages[2].clone()).await.unwrap();
        let now = office.clock.now();
        office.trial.act(move |tx| raw::keep(tx, &kept, now)).await.unwrap();
        let there = async || {
            let mut there = Vec::new();
            for id in &ids {
                there.push(raw::load(&office.trial, &office.files, *id).await.is_ok());
            }
            there
        };
        let post = Post::new(None, reader("house"));
        raw::destroy(&office.trial, &office.files, ids[0]).await.unwrap();
        office.clock.pass(crate::SWEPT + minutes(1));
        post.sweep(&office.trial, &office.clock, &office.files).await.unwrap();
        assert_eq!(there().await, [true, true, true], "copies are still to go out");
        assert_eq!(sender.drain().await.unwrap(), 3);
        post.sweep(&office.trial, &office.clock, &office.files).await.unwrap();
        assert_eq!(there().await, [false, false, true]);
        raw::destroy(&office.trial, &office.files, ids[2]).await.unwrap();
        assert_eq!(there().await, [false, false, false]);
    }
}
