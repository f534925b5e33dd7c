//! Mail that has come: whose it is. Return paths and answers are the house's own, all other addresses a capability's.

use access::{Account, Actor, Role, Standing, accounts};
use arrivals::{Address, Arrived, Desk, Handled, Knows, LocalPart, REPLY, Reception};
use base::{Email, Lang, Sentence, Tongue};
use bounces::Report;
use db::Fault;
use facts::{Act, Look, Problem};
use jobs::{Failed, Job, Work};
use mail::{Attachment, Letter, Reason};
use std::sync::Arc;
use web::{AnswerKind, House, Understood};

/// Addresses that every mail domain has, by RFC 2142 and RFC 5321 4.5.1.
const DUTIES: [&str; 2] = ["postmaster", "abuse"];

/// Where mail for this house is taken in.
pub fn reception(house: &House) -> Reception {
    let room = house.clone();
    let knows: Knows = Arc::new(move |local| {
        let house = room.clone();
        Box::pin(async move {
            let room = house.clone();
            house.read(Actor::House, move |look| is_known(look, &room, &local)).await
        })
    });
    Reception {
        db: house.db.clone(),
        files: house.files.clone(),
        clock: house.clock.clone(),
        dice: house.dice.clone(),
        knows,
    }
}

fn is_known(look: &Look, house: &House, local: &LocalPart) -> Result<bool, Fault> {
    if local.token_of(REPLY).is_some() || is_house(house, local) {
        return Ok(true);
    }
    if local.as_str().starts_with(mail::PREFIX) {
        return Ok(mail::delivery_of(&house.secret, local.as_str()).is_some());
    }
    for inbox in &house.inboxes {
        if (inbox.knows)(look, local)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether mail to this address is for those who run the instance.
fn is_house(house: &House, local: &LocalPart) -> bool {
    let sender = house.post.sender().as_str();
    let own = sender.split_once('@').map_or(sender, |(own, _)| own);
    DUTIES.contains(&local.as_str()) || own.eq_ignore_ascii_case(local.as_str())
}

/// The job of each arrival.
pub(crate) fn arrived(house: House, job: Job) -> Work {
    Box::pin(async move {
        let room = house.clone();
        desk(&house).work(&job, |arrived| route(room, arrived)).await
    })
}

/// The job of the timetable that forgets what came long ago.
pub(crate) fn sweep(house: House, _: Job) -> Work {
    Box::pin(async move { Ok(desk(&house).sweep().await?) })
}

fn desk(house: &House) -> Desk {
    Desk {
        db: house.db.clone(),
        files: house.files.clone(),
        clock: house.clock.clone(),
        authenticator: house.authenticator.clone(),
    }
}

async fn route(house: House, arrived: Arrived) -> Result<Handled, Failed> {
    let local = arrived.to.local.clone();
    if local.as_str().starts_with(mail::PREFIX) {
        return returned(house, arrived).await;
    }
    if let Some(token) = local.token_of(REPLY) {
        let token = token.to_owned();
        return answer(house, token, arrived).await;
    }
    if is_house(&house, &local) {
        return to_stewards(house, arrived).await;
    }
    let inboxes = house.inboxes.clone();
    let inbox = house
        .read(Actor::House, move |look| {
            for inbox in inboxes {
                if (inbox.knows)(look, &local)? {
                    return Ok(Some(inbox));
                }
            }
            Ok::<_, Fault>(None)
        })
        .await?;
    match inbox {
        Some(inbox) => (inbox.take)(house, arrived).await.map(|()| Handled::Taken),
        None => Ok(Handled::Refused(format!("nobody has the address {} any more", arrived.to))),
    }
}

/// Something came to the return path of one of our copies.
async fn returned(house: House, arrived: Arrived) -> Result<Handled, Failed> {
    let Some(delivery) = mail::delivery_of(&house.secret, arrived.to.local.as_str()) else {
        return Ok(Handled::Dropped("the return path is forged".into()));
    };
    let bytes = arrived.bytes.clone();
    let report = tokio::task::spawn_blocking(move || bounces::read(&bytes));
    let report = report.await.map_err(|panic| Failed::Never(panic.to_string()))?;
    let (reason, complaint) = match report {
        None | Some(Report::Delay(_)) => {
            return Ok(Handled::Dropped("it reports no trouble with our mail".into()));
        }
        // Reports of failed authentication (RFC 6591) are no wish to hear no more.
        Some(Report::Complaint(complaint)) if !complaint.unwanted() => {
            return Ok(Handled::Dropped("a report, but no complaint".into()));
        }
        Some(Report::Complaint(complaint)) => {
            (Reason { diagnostic: Some(complaint.feedback_type), ..Reason::default() }, true)
        }
        // One copy goes to one reader: of several failures, the worst is theirs.
        Some(Report::Bounce(failures)) => {
            match failures.into_iter().max_by_key(|failure| failure.permanent) {
                Some(failure) => (reason_of(failure), false),
                None => return Ok(Handled::Dropped("it reports no failure".into())),
            }
        }
    };
    act(&house, Actor::House, move |act| {
        if complaint {
            mail::complained(act, delivery, &reason)?;
        } else {
            mail::bounced(act, delivery, &reason)?;
        }
        Ok(())
    })
    .await?;
    Ok(Handled::Taken)
}

fn reason_of(failure: bounces::Failure) -> Reason {
    Reason {
        permanent: failure.permanent,
        policy: failure.policy,
        status: failure.status.map(|status| status.to_string()),
        diagnostic: failure.diagnostic,
    }
}

/// An answer to a question of ours. What it was taken for, or why it was not, is mailed back.
async fn answer(house: House, token: String, arrived: Arrived) -> Result<Handled, Failed> {
    let author = arrived.message.as_ref().ok().and_then(|message| message.from.as_ref()?.email());
    let Some(author) = author else {
        return Ok(Handled::Dropped("an answer that nobody wrote".into()));
    };
    let key = author.clone();
    let account = house.read(Actor::House, move |look| accounts::with_email(look, &key)).await?;
    let account = account.filter(|account| account.standing != Standing::Barred);
    let actor = account.as_ref().map_or(Actor::Nobody, Account::actor);
    let correspondent = Correspondent {
        tongue: tongue(&house, account.as_ref()),
        email: author,
        answered: arrived
            .message
            .as_ref()
            .ok()
            .and_then(|message| message.id.as_ref().map(ToString::to_string)),
        subject: arrived.message.as_ref().map_or_else(|_| String::new(), |message| message.subject.clone()),
    };
    let (room, by, came) = (house.clone(), correspondent.clone(), arrived.clone());
    let taken = house.act(actor, move |act| take_answer(act, &room, &token, &came, &by)).await;
    match taken {
        Ok(()) => Ok(Handled::Taken),
        Err(Problem::Fault(fault)) => Err(fault.into()),
        Err(Problem::Refused(refusals)) => {
            let said: Vec<Sentence> = refusals.into_iter().map(|refusal| refusal.sentence).collect();
            let why = said.iter().map(|sentence| house.speech.say_plain(Tongue::English, sentence));
            let why = why.collect::<Vec<_>>().join(" ");
            let (room, automatic) = (house.clone(), is_automatic(&arrived));
            act(&house, Actor::House, move |act| {
                if automatic || !arrivals::may_answer(act, &correspondent.email)? {
                    return act.record(&Unanswered).map_err(Problem::from);
                }
                for sentence in &said {
                    correspondent.write(act, &room, sentence, None)?;
                }
                act.record(&Unanswered).map_err(Problem::from)
            })
            .await?;
            Ok(Handled::Refused(why))
        }
        Err(other) => Ok(Handled::Refused(other.to_string())),
    }
}

fn is_automatic(arrived: &Arrived) -> bool {
    let message = arrived.message.as_ref();
    message.map_or(true, |message| arrivals::is_automatic(message, arrived.from.as_ref()))
}

/// An answer by mail could not be taken, and its author was told why.
#[derive(serde::Serialize)]
struct Unanswered;

impl facts::Fact for Unanswered {
    const KIND: &'static str = "mail-unanswered";

    fn subject(&self) -> facts::Subject {
        facts::Subject::new("mail", base::Id::<Self>::from_bytes([0; 16]))
    }

    fn touches(&self) -> Vec<facts::Tag> {
        Vec::new()
    }
}

fn take_answer(
    act: &mut Act,
    house: &House,
    token: &str,
    arrived: &Arrived,
    by: &Correspondent,
) -> Result<(), Problem> {
    let answered = arrivals::answered(act, token, arrived)?;
    let kind: Option<&AnswerKind> = house.answers.iter().find(|kind| kind.purpose == answered.purpose);
    let kind = kind.ok_or_else(|| Sentence::of("mail-answer-unknown"))?;
    let Understood { sentence, again } = (kind.take)(act, &answered)?;
    let Some(question) = again else { return by.write(act, house, &sentence, None) };
    let asking = arrivals::Asking {
        purpose: question.purpose,
        to: answered.whose,
        person: answered.person,
        object: question.object,
        until: question.until,
    };
    let address = arrivals::reply_address(act, &house.settings.mail_domain, &asking)?;
    by.write(act, house, &sentence, Some((address, question.hint)))
}

/// Somebody who has written to the house, and what.
#[derive(Clone, Debug)]
struct Correspondent {
    email: Email,
    tongue: Tongue,
    answered: Option<String>,
    subject: String,
}

impl Correspondent {
    /// Writes back: a sentence, and how they may answer again.
    fn write(
        &self,
        act: &mut Act,
        house: &House,
        sentence: &Sentence,
        again: Option<(Email, Sentence)>,
    ) -> Result<(), Problem> {
        let say = |sentence: &Sentence| house.speech.say_plain(self.tongue, sentence);
        let hint = again.as_ref().map(|(_, hint)| say(hint));
        let text: Vec<String> = std::iter::once(say(sentence)).chain(hint).collect();
        let subject = message::base_subject(&self.subject);
        let threaded = self
            .answered
            .iter()
            .flat_map(|id| ["In-Reply-To", "References"].map(|field| (field.to_owned(), format!("<{id}>"))));
        let letter = Letter {
            to: self.email.clone(),
            to_name: None,
            from: None,
            subject: format!("Re: {subject}"),
            body: text.join("\n\n") + "\n",
            html: None,
            reply_to: again.map(|(address, _)| address),
            headers: threaded.collect(),
            message_id: house.post.message_id(act.id::<Letter>()),
            date: act.now(),
            lang: Lang::from(self.tongue),
            unsubscribe: None,
            auto_submitted: true,
            attachments: Vec::new(),
        };
        Ok(mail::send(act, &letter)?)
    }
}

/// Mail for the house: complaints about our copies are dealt with, what people write goes on to the stewards.
async fn to_stewards(house: House, arrived: Arrived) -> Result<Handled, Failed> {
    let bytes = arrived.bytes.clone();
    let report = tokio::task::spawn_blocking(move || bounces::read(&bytes)).await;
    match report.map_err(|panic| Failed::Never(panic.to_string()))? {
        Some(Report::Complaint(complaint)) if complaint.unwanted() => {
            let path =
                complaint.return_path.as_deref().and_then(|path| <Address as base::Parse>::parse(path).ok());
            let delivery = path.and_then(|path| mail::delivery_of(&house.secret, path.local.as_str()));
            if let Some(delivery) = delivery {
                let reason = Reason { diagnostic: Some(complaint.feedback_type), ..Reason::default() };
                let complained = move |act: &mut Act| Ok(mail::complained(act, delivery, &reason)?);
                act(&house, Actor::House, complained).await?;
                return Ok(Handled::Taken);
            }
        }
        Some(Report::Bounce(_)) => return Ok(Handled::Dropped("a letter of ours came back".into())),
        Some(Report::Delay(_) | Report::Complaint(_)) | None => {}
    }
    if is_automatic(&arrived) {
        return Ok(Handled::Dropped("a machine wrote it".into()));
    }
    let room = house.clone();
    act(&house, Actor::House, move |act| {
        for steward in accounts::holding(act, Role::Steward)? {
            mail::send(act, &forwarded(act, &room, &steward, &arrived))?;
        }
        act.record(&Forwarded).map_err(Problem::from)
    })
    .await?;
    Ok(Handled::Taken)
}

/// A mail to the house went on to the stewards.
#[derive(serde::Serialize)]
struct Forwarded;

impl facts::Fact for Forwarded {
    const KIND: &'static str = "mail-forwarded";

    fn subject(&self) -> facts::Subject {
        facts::Subject::new("mail", base::Id::<Self>::from_bytes([0; 16]))
    }

    fn touches(&self) -> Vec<facts::Tag> {
        Vec::new()
    }
}

fn forwarded(act: &Act, house: &House, steward: &Account, arrived: &Arrived) -> Letter {
    let tongue = tongue(house, Some(steward));
    let message = arrived.message.as_ref().ok();
    let author = message.and_then(|message| message.from.as_ref()?.email());
    let subject = message.map_or("", |message| message.subject.as_str());
    let said = Sentence::of("mail-forwarded-letter")
        .with("address", arrived.to.to_string())
        .with("author", author.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string));
    let text = message.map_or_else(String::new, |message| message.text().text);
    Letter {
        to: steward.email.clone(),
        to_name: None,
        from: None,
        subject: format!("Fwd: {subject}"),
        body: format!("{}\n\n{}\n", house.speech.say_plain(tongue, &said), text.trim_end()),
        html: None,
        reply_to: author,
        headers: Vec::new(),
        message_id: house.post.message_id(act.id::<Letter>()),
        date: act.now(),
        lang: Lang::from(tongue),
        unsubscribe: None,
        auto_submitted: true,
        attachments: vec![Attachment {
            name: "message.eml".into(),
            media_type: "message/rfc822".into(),
            bytes: arrived.bytes.to_vec(),
        }],
    }
}

/// The language in which the house writes to the owner of an account.
fn tongue(house: &House, account: Option<&Account>) -> Tongue {
    let network = house.network();
    let offered =
        account.and_then(|account| account.tongue).filter(|tongue| network.tongues.contains(tongue));
    offered.or_else(|| network.tongues.first().copied()).unwrap_or(Tongue::English)
}

async fn act<R: Send + 'static>(
    house: &House,
    actor: Actor,
    act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
) -> Result<R, Failed> {
    house.act(actor, act).await.map_err(|problem| Failed::Later(problem.to_string(), None))
}
