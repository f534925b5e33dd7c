//! From a fact to those whom it concerns.

use crate::facts::Told;
use crate::following;
use crate::letters::{self, Why};
use crate::recipient::{Holder, Key, Mails, token};
use crate::store::{self, State};
use access::{Account, Actor, Person, Standing, accounts};
use arrivals::Asking;
use base::{Email, Id, Tongue};
use db::Fault;
use facts::{Act, Entry, Look, Problem, Subject};
use jobs::{Failed, Job, Work};
use web::{Concern, House, Notice, NoticeKind, Recipient, Telling};

/// So many are told in one transaction: a fact that concerns thousands must not keep everybody else from acting.
const AT_ONCE: usize = 100;

/// Tells everybody whom a fact concerns. Runs once or more for each fact; who has been told is told no more.
pub(crate) fn run(house: House, job: Job) -> Work {
    Box::pin(async move {
        let id: Id<Entry> = serde_json::from_str(&job.body)
            .map_err(|error| Failed::Never(format!("not the id of a fact: {error}")))?;
        let kinds = house.notices.clone();
        let concerned = house.read(Actor::House, move |look| concerned(look, &kinds, id)).await?;
        for some in concerned.chunks(AT_ONCE) {
            let (room, some) = (house.clone(), some.to_vec());
            house.act(Actor::House, move |act| tell(act, &room, id, &some)).await.map_err(failed)?;
        }
        Ok(())
    })
}

pub(crate) fn failed(problem: Problem) -> Failed {
    Failed::Later(problem.to_string(), None)
}

/// Whom a fact concerns, by each kind of notice.
fn concerned(look: &Look, kinds: &[NoticeKind], id: Id<Entry>) -> Result<Vec<(NoticeKind, Concern)>, Fault> {
    let Some(entry) = facts::of(look, id)? else { return Ok(Vec::new()) };
    let mut concerned = Vec::new();
    for kind in kinds.iter().filter(|kind| kind.facts.contains(&entry.kind.as_str())) {
        let concerns = (kind.concerns)(look, &entry)?;
        concerned.extend(concerns.into_iter().map(|concern| (*kind, concern)));
    }
    Ok(concerned)
}

fn tell(
    act: &mut Act,
    house: &House,
    fact: Id<Entry>,
    concerned: &[(NoticeKind, Concern)],
) -> Result<(), Problem> {
    let mut people = 0;
    for (kind, concern) in concerned {
        let telling = Concerned { house, kind, fact, notice: &concern.notice };
        let told = match &concern.recipient {
            Recipient::Person(person) => telling.person(act, *person, None)?,
            Recipient::Follower(person, thing) => telling.person(act, *person, Some(thing))?,
            Recipient::Address(address, tongue) => telling.address(act, address, *tongue)?,
        };
        people += usize::from(told);
    }
    if people > 0 {
        act.record(&Told { fact, people })?;
    }
    Ok(())
}

/// One notice on its way to one recipient.
struct Concerned<'a> {
    house: &'a House,
    kind: &'a NoticeKind,
    fact: Id<Entry>,
    notice: &'a Notice,
}

impl Concerned<'_> {
    /// Tells a person, as they have chosen; false when they have been told, do not want to be, or may not see the thing for
    /// whose sake they would be.
    fn person(self, act: &mut Act, person: Id<Person>, followed: Option<&Subject>) -> Result<bool, Problem> {
        let Some(account) = accounts::of(act, person)?.filter(|one| one.standing != Standing::Barred) else {
            return Ok(false);
        };
        if let Some(thing) = followed {
            let ui = letters::ui_of(self.house, &account);
            if !following::may_see(&act.look(), &ui, account.actor(), thing)? {
                return Ok(false);
            }
        }
        let key = Key::of_person(person);
        let telling = store::choice(act, key, self.kind.name)?.unwrap_or(self.kind.default);
        if telling == Telling::Never || !self.first_time(act, key)? {
            return Ok(false);
        }
        let state = match telling {
            Telling::AtOnce => State::Mailed,
            Telling::Digest => State::Waiting,
            Telling::Site | Telling::Never => State::Shown,
        };
        let told = act.now();
        let notice = store::Told {
            id: act.id(),
            person,
            fact: self.fact,
            kind: self.kind.name.to_owned(),
            sentence: self.notice.sentence.clone(),
            link: self.notice.link.clone(),
            detail: self.notice.detail.clone(),
            told,
            state,
            seen: false,
        };
        store::add(act, &notice)?;
        if telling == Telling::AtOnce {
            self.mail_to(act, &account, key)?;
        }
        Ok(true)
    }

    fn mail_to(&self, act: &mut Act, account: &Account, key: Key) -> Result<(), Problem> {
        let ui = letters::ui_of(self.house, account);
        let stop = token(self.house, Holder::Person, key, Mails::Of(self.kind.name));
        let answers = self.answers_go_to(act, &account.email, Some(account.person))?;
        let why = Why::Kind(self.kind.name);
        let letter = letters::one(act, &ui, account.email.clone(), self.notice, answers, why, &stop);
        Ok(mail::send(act, &letter)?)
    }

    /// Writes to somebody without an account: for them there is mail or nothing.
    fn address(self, act: &mut Act, address: &Email, tongue: Tongue) -> Result<bool, Problem> {
        let key = Key::of_address(self.house, address);
        let telling = store::choice(act, key, self.kind.name)?.unwrap_or(Telling::AtOnce);
        if telling == Telling::Never || !self.first_time(act, key)? {
            return Ok(false);
        }
        let ui = self.house.ui(tongue, None, Actor::Nobody);
        let stop = token(self.house, Holder::Address, key, Mails::Of(self.kind.name));
        let answers = self.answers_go_to(act, address, None)?;
        let letter = letters::one(act, &ui, address.clone(), self.notice, answers, Why::Address, &stop);
        mail::send(act, &letter)?;
        Ok(true)
    }

    /// The address that takes one answer of this recipient, when the notice asks something.
    fn answers_go_to(
        &self,
        act: &mut Act,
        to: &Email,
        person: Option<Id<Person>>,
    ) -> Result<Option<Email>, Fault> {
        let Some(question) = &self.notice.question else { return Ok(None) };
        let asking = Asking {
            purpose: question.purpose,
            to: to.clone(),
            person,
            object: question.object,
            until: question.until,
        };
        arrivals::reply_address(act, &self.house.settings.mail_domain, &asking).map(Some)
    }

    fn first_time(&self, act: &mut Act, key: Key) -> Result<bool, Problem> {
        let now = act.now();
        Ok(store::note(act, self.fact, key, now)?)
    }
}
