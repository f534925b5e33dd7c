//! An act that fails half-way leaves nothing: no row, no fact, no job, no letter.

use access::{Account, Actor, Role, Standing, accounts};
use base::{Email, Id, Lang, Moment, Parse, Tongue};
use db::{args, sql};
use facts::{Act, Fact, Look, Problem, Subject};
use house_tests::each;
use mail::Letter;
use testing::House;

/// Somebody came, and then something went wrong.
#[derive(serde::Serialize)]
struct Came {
    person: Id<Subject>,
}

impl Fact for Came {
    // A kind that has readers: their jobs must not stay either.
    const KIND: &'static str = "event-moved";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }
}

/// Rows of people, facts, jobs and letters.
fn counts(house: &House) -> [i64; 4] {
    house.look(Actor::House, |look: &Look| {
        let count = |statement| look.one(statement, args![], |row| row.next::<i64>());
        Ok([
            count(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM account"))?,
            count(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM fact"))?,
            count(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM job"))?,
            count(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM letter"))?,
        ])
    })
}

/// Everything that an act can leave.
fn does_all(act: &mut Act) -> Result<(), Problem> {
    let person = act.id();
    let email = Email::parse("half@way.example").expect("an address");
    let account = Account {
        person,
        email: email.clone(),
        role: Role::Participant,
        standing: Standing::Active,
        tongue: None,
        zone: None,
        joined: act.now(),
    };
    accounts::add(act, &account)?;
    act.record(&Came { person: person.as_of() })?;
    act.enqueue("session-sweep", &())?;
    mail::send(act, &letter(email))?;
    Ok(())
}

#[test]
fn an_act_that_fails_half_way_leaves_nothing() {
    each(|house| {
        let before = counts(house);
        let failed = house.wait(house.built.house.act(Actor::House, |act| {
            does_all(act)?;
            Err::<(), _>(Problem::Broken("on purpose".into()))
        }));
        assert!(failed.is_err());
        assert_eq!(counts(house), before, "{}", house.built.house.db.engine_name());
        house.act(Actor::House, does_all);
        let after = counts(house);
        assert_eq!((after[0], after[1]), (before[0] + 1, before[1] + 1), "the same act, when it succeeds");
        assert!(after[2] > before[2] && after[3] > before[3], "{after:?}");
    });
}

#[test]
fn an_act_that_records_nothing_leaves_nothing() {
    each(|house| {
        let before = counts(house);
        let refused = house.wait(house.built.house.act(Actor::House, |act| {
            act.enqueue("session-sweep", &())?;
            Ok(())
        }));
        assert!(matches!(refused, Err(Problem::Broken(_))));
        assert_eq!(counts(house), before);
    });
}

#[test]
fn a_statement_that_fails_takes_what_was_done_before_it_along() {
    each(|house| {
        house.member("Ana");
        let before = counts(house);
        let failed = house.wait(house.built.house.act(Actor::House, |act| {
            does_all(act)?;
            // The same key twice.
            let row = act.maybe(sql!("SELECT id FROM fact ORDER BY at, id LIMIT 1"), args![], |row| {
                row.next::<Id<Subject>>()
            })?;
            act.execute(
                sql!(
                    "INSERT INTO fact (id, at, kind, subject_kind, subject, body, tags)
                     VALUES ($1, 0, 'x', 'x', $1, '', '')"
                ),
                args![row],
            )?;
            Ok(())
        }));
        assert!(failed.is_err());
        assert_eq!(counts(house), before, "{}", house.built.house.db.engine_name());
        house.member("Ben").get("/you").ok();
    });
}

fn letter(to: Email) -> Letter {
    Letter {
        to,
        to_name: None,
        from: None,
        subject: "Half-way".into(),
        body: "Nothing.\n".into(),
        html: None,
        reply_to: None,
        headers: Vec::new(),
        message_id: "half@way.example".into(),
        date: Moment::from_micros(0),
        lang: Lang::from(Tongue::English),
        unsubscribe: None,
        auto_submitted: true,
        attachments: Vec::new(),
    }
}
