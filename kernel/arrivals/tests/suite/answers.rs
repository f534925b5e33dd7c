//! Addresses that take one answer.

use crate::place::Place;
use access::Actor;
use arrivals::door::Taking;
use arrivals::{Address, Answered, Arrived, Asking, Authentication, Outcome, Policy, Resolver, Unanswered};
use base::{Clock, Dice, Email, Id, Parse, days};
use db::{Db, args, sql};
use facts::{Act, Fact, Problem, Readers, Subject, Tag};
use std::sync::{Arc, Mutex};

#[derive(serde::Serialize)]
struct Noted;

impl Fact for Noted {
    const KIND: &'static str = "noted";

    fn subject(&self) -> Subject {
        Subject::new("thing", Id::<Subject>::from_bytes([1; 16]))
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

async fn act<R: Send + 'static>(
    db: &Db,
    clock: &Clock,
    act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
) -> Result<R, Problem> {
    let (dice, readers) = (Dice::fair(), Arc::new(Readers::default()));
    let done = facts::perform(db, clock, &dice, &readers, Actor::House, move |doing| {
        let done = act(doing)?;
        doing.record(&Noted)?;
        Ok(done)
    });
    done.await.map(|(done, _)| done)
}

/// An address that takes Ana's answer for a day.
async fn asked(db: &Db, clock: &Clock) -> Email {
    let until = clock.now().plus(days(1));
    act(db, clock, move |act| {
        let asking = Asking {
            purpose: "attendance",
            to: Email::parse("Ana@example.net").unwrap(),
            person: None,
            object: Id::from_bytes([1; 16]),
            until,
        };
        Ok(arrivals::reply_address(act, "bits.example", &asking)?)
    })
    .await
    .unwrap()
}

fn mail(to: &Email, from: &str, header: &str) -> Arrived {
    let mail = format!(
        "From: Ana <{from}>\r\nSubject: Re: Come?\r\n{header}\r\nYes!\r\n\r\nOn Monday, we wrote:\r\n> Come?\r\n"
    );
    let bytes = bytes::Bytes::from(mail);
    Arrived {
        arrival: Id::from_bytes([2; 16]),
        raw: mail::RawId::of(&bytes),
        message: message::read_bytes(bytes.clone()).map(Arc::new),
        bytes,
        from: Email::parse(from).ok(),
        to: Address::parse(&to.as_str().to_uppercase()).unwrap(),
        at: base::Moment::from_micros(0),
        auth: Authentication::unchecked(),
    }
}

/// What comes of a mail to an address for answers.
async fn answered(db: &Db, clock: &Clock, arrived: Arrived) -> Result<Answered, Unanswered> {
    let outcome = Arc::new(Mutex::new(None));
    let kept = Arc::clone(&outcome);
    let performed = act(db, clock, move |act| {
        let token = arrived.to.local.token_of(arrivals::REPLY).unwrap();
        let result = arrivals::answered(act, token, &arrived);
        let failed = result.is_err();
        *kept.lock().unwrap() = Some(result);
        if failed { Err(Problem::NotFound) } else { Ok(()) }
    });
    let _ = performed.await;
    let outcome = outcome.lock().unwrap().take();
    outcome.unwrap()
}

#[tokio::test]
async fn an_answer_is_taken_once_whatever_the_case_of_its_address() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let (db, clock) = (&*trial, &place.clock);
        let address = asked(db, clock).await;
        let answer = answered(db, clock, mail(&address, "ANA@example.net", "")).await.unwrap();
        assert_eq!((answer.text.as_str(), answer.subject.as_str()), ("Yes!", "Re: Come?"));
        assert_eq!((answer.purpose.as_str(), answer.whose.as_str()), ("attendance", "Ana@example.net"));
        let again = answered(db, clock, mail(&address, "ana@example.net", "")).await;
        assert!(matches!(again, Err(Unanswered::Used)), "{again:?}");
    }
}

#[tokio::test]
async fn an_answer_settles_its_arrival_so_that_it_is_not_refused_when_its_job_is_done_again() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let (db, clock) = (&*trial, &place.clock);
        let address = asked(db, clock).await;
        let mut letter = mail(&address, "ana@example.net", "");
        let taking = Taking {
            from: letter.from.clone(),
            to: vec![letter.to.clone()],
            helo: String::new(),
            bytes: letter.bytes.clone(),
        };
        place.reception.accept(taking, None).await.unwrap();
        let newest = sql!("SELECT id FROM arrival ORDER BY id LIMIT 1");
        letter.arrival =
            db.read(move |read| read.one(newest, args![], |row| row.next::<Id<_>>())).await.unwrap();
        answered(db, clock, letter).await.unwrap();
        assert!(place.arrived(&Resolver::None).await.is_empty());
        assert_eq!(place.jobs().await, 0);
    }
}

#[tokio::test]
async fn nobody_else_and_no_machine_and_nobody_late_answers() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let (db, clock) = (&*trial, &place.clock);
        let address = asked(db, clock).await;
        let other = answered(db, clock, mail(&address, "ben@example.net", "")).await;
        assert!(matches!(other, Err(Unanswered::NotYours)), "{other:?}");
        let machine =
            answered(db, clock, mail(&address, "ana@example.net", "Auto-Submitted: auto-replied\r\n")).await;
        assert!(matches!(machine, Err(Unanswered::Automatic)) && machine.unwrap_err().sentence().is_none());
        let mut forged = mail(&address, "ana@example.net", "");
        forged.auth = Authentication {
            checked: true,
            dmarc: Outcome::Fail,
            dmarc_policy: Some(Policy::Reject),
            ..Authentication::unchecked()
        };
        let forged = answered(db, clock, forged).await;
        assert!(matches!(forged, Err(Unanswered::Forged)), "{forged:?}");
        let wrong = Email::parse(&address.as_str().replace("reply+", "reply+a")).unwrap();
        let unknown = answered(db, clock, mail(&wrong, "ana@example.net", "")).await;
        assert!(matches!(unknown, Err(Unanswered::Unknown)), "{unknown:?}");
        clock.pass(days(2));
        let late = answered(db, clock, mail(&address, "ana@example.net", "")).await;
        assert!(matches!(late, Err(Unanswered::Late)), "{late:?}");
    }
}

#[tokio::test]
async fn one_answer_of_a_machine_a_week() {
    for trial in db::trial::both() {
        let place = Place::on(&trial).await;
        let (db, clock) = (&*trial, &place.clock);
        let may = |address: &'static str| {
            act(db, clock, move |act| Ok(arrivals::may_answer(act, &Email::parse(address).unwrap())?))
        };
        assert!(may("ana@example.net").await.unwrap());
        assert!(!may("Ana@Example.net").await.unwrap());
        assert!(may("ben@example.net").await.unwrap());
        clock.pass(days(7));
        assert!(may("ana@example.net").await.unwrap());
        clock.pass(days(40));
        place.desk(&Resolver::None).sweep().await.unwrap();
        assert!(may("ben@example.net").await.unwrap());
    }
}
