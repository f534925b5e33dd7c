//! Answers to questions of ours. What one was taken for, or why it was not, is mailed back.

use super::{act, is_automatic, settle, tongue};
use access::{Account, Actor, Standing, accounts};
use arrivals::{Arrived, Handled};
use base::{Email, Id, Lang, Parse, Sentence, Tongue};
use facts::{Act, Problem};
use jobs::Failed;
use mail::Letter;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use web::{AnswerKind, House, Understood};

/// An answer to a question of ours. What it was taken for, or why it was not, is mailed back.
pub(super) async fn answer(house: House, token: String, arrived: Arrived) -> Result<Handled, Failed> {
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
    // Set once the address has taken the answer: what is refused after that may be said again to it.
    let open = Arc::new(AtomicBool::new(false));
    let opened = Arc::clone(&open);
    let taken = house.act(actor, move |act| take_answer(act, &room, (&token, &opened), &came, &by)).await;
    match taken {
        Ok(()) => Ok(Handled::Taken),
        Err(Problem::Fault(fault)) => Err(fault.into()),
        Err(Problem::Refused(refusals)) => {
            let said: Vec<Sentence> = refusals.into_iter().map(|refusal| refusal.sentence).collect();
            let why = said.iter().map(|sentence| house.speech.say_plain(Tongue::English, sentence));
            let why = why.collect::<Vec<_>>().join(" ");
            let (room, automatic) = (house.clone(), is_automatic(&arrived));
            let again =
                open.load(Ordering::Relaxed).then(|| Email::parse(&arrived.to.to_string()).ok()).flatten();
            let (arrival, told) = (arrived.arrival, why.clone());
            act(&house, Actor::House, move |act| {
                if automatic || !arrivals::may_answer(act, &correspondent.email)? {
                    return act.record(&Unanswered).map_err(Problem::from);
                }
                for sentence in &said {
                    correspondent.write(act, &room, sentence, (again.clone(), None))?;
                }
                act.record(&Unanswered)?;
                settle(act, arrival, &Handled::Refused(told.clone()))
            })
            .await?;
            Ok(Handled::Refused(why))
        }
        Err(other) => Ok(Handled::Refused(other.to_string())),
    }
}

/// An answer by mail could not be taken, and its author was told why.
#[derive(serde::Serialize)]
struct Unanswered;

impl facts::Fact for Unanswered {
    const KIND: &'static str = "mail-unanswered";

    fn subject(&self) -> facts::Subject {
        facts::Subject::new("mail", Id::<Self>::from_bytes([0; 16]))
    }

    fn touches(&self) -> Vec<facts::Tag> {
        Vec::new()
    }
}

fn take_answer(
    act: &mut Act,
    house: &House,
    (token, open): (&str, &AtomicBool),
    arrived: &Arrived,
    by: &Correspondent,
) -> Result<(), Problem> {
    let answered = arrivals::answered(act, token, arrived)?;
    open.store(true, Ordering::Relaxed);
    let kind: Option<&AnswerKind> = house.answers.iter().find(|kind| kind.purpose == answered.purpose);
    let kind = kind.ok_or_else(|| Sentence::of("mail-answer-unknown"))?;
    let Understood { sentence, again } = (kind.take)(act, &answered)?;
    let Some(question) = again else { return by.write(act, house, &sentence, (None, None)) };
    let asking = arrivals::Asking {
        purpose: question.purpose,
        to: answered.whose,
        person: answered.person,
        object: question.object,
        until: question.until,
    };
    let address = arrivals::reply_address(act, &house.settings.mail_domain, &asking)?;
    by.write(act, house, &sentence, (Some(address), Some(question.hint)))
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
    /// Writes back: a sentence, and where and how they may answer again.
    fn write(
        &self,
        act: &mut Act,
        house: &House,
        sentence: &Sentence,
        (again, hint): (Option<Email>, Option<Sentence>),
    ) -> Result<(), Problem> {
        let say = |sentence: &Sentence| house.speech.say_plain(self.tongue, sentence);
        let hint = hint.as_ref().map(say);
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
            reply_to: again,
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
