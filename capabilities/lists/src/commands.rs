//! What can be done with a list by mail, beside posting: join, leave, confirm, decide, ask for help, write to its owners.

use crate::acts::lists::reach;
use crate::acts::posting::{Author, author_of, name_of, sender_of, write_back};
use crate::acts::{joining, moderation};
use crate::facts::{ListCommandTaken, ListOwnersWrittenTo, ListPostRefused, OWNERS};
use crate::heart::copy::{self, Framing, Origin};
use crate::heart::list::{List, ListRole};
use crate::heart::subscription::{Applicant, Came};
use crate::heart::verdict::{Turned, answers_itself};
use crate::letters;
use crate::store::subscriptions;
use ::web::House;
use access::Actor;
use arrivals::Arrived;
use base::{Email, Sentence};
use facts::{Act, Problem, Subject};
use mail::raw;
use mail::{CopyTo, Parcel};
use message::Message;
use std::sync::Arc;

/// What a mail asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// To be on the list.
    Join,
    /// Not to be.
    Leave,
    /// What its words say.
    Request,
    /// That the owners read it.
    Owner,
    /// That what was asked for be done.
    Confirm(String),
    /// That a held post be decided on.
    Moderate(String),
}

/// A mail to one of a list's other addresses.
#[derive(Clone)]
struct Call {
    house: House,
    list: List,
    arrived: Arrived,
    message: Arc<Message>,
    author: Author,
}

/// Does what a mail asks for, and answers it, unless a machine wrote it (RFC 3834).
pub(crate) async fn take(house: &House, list: List, arrived: Arrived, asked: Asked) -> Result<(), Problem> {
    let Ok(message) = arrived.message.clone() else {
        return dropped(house, list, Turned::Unreadable).await;
    };
    // The holder of the token may be a program that was told to leave with one click (RFC 2369).
    if asked == Asked::Leave && leaves_by_token(house, &list, &message).await? {
        return Ok(());
    }
    let circles = arrivals::loops(&message, |id| id.eq_ignore_ascii_case(&list.list_id))
        || has_been_here(house, &list, &message);
    let turned = circles.then_some(Turned::Loop).or_else(|| answers_itself(arrived.from.as_ref(), &message));
    let turned = turned.or_else(|| {
        (asked != Asked::Owner && arrivals::is_automatic(&message, arrived.from.as_ref()))
            .then_some(Turned::AutoReply)
    });
    let turned = turned.or_else(|| arrived.auth.is_forged().then_some(Turned::Forged));
    if let Some(turned) = turned {
        return dropped(house, list, turned).await;
    }
    let (of, from) = (list.clone(), sender_of(&message));
    let author = house.read(Actor::House, move |look| author_of(look, &of, from)).await?;
    let call = Call { house: house.clone(), list, arrived, message, author };
    match asked {
        Asked::Join => call.ask(Wanted::Join).await,
        Asked::Leave => call.ask(Wanted::Leave).await,
        Asked::Request => {
            let wanted = wanted(&call.message);
            call.ask(wanted).await
        }
        Asked::Owner => call.forward().await,
        Asked::Confirm(token) => call.confirm(token).await,
        Asked::Moderate(token) => call.decide(token).await,
    }
}

async fn dropped(house: &House, list: List, turned: Turned) -> Result<(), Problem> {
    let fact = ListPostRefused { list: list.id, reason: turned };
    house.act(Actor::House, move |act| Ok(act.record(&fact)?)).await
}

/// The subject of a one-click mail holds the token of the copy that it came from: whoever has it may leave.
async fn leaves_by_token(house: &House, list: &List, message: &Message) -> Result<bool, Problem> {
    let token =
        message.subject.split_whitespace().find_map(|word| letters::of_leave_token(&house.secret, word));
    let Some(subscription) = token else { return Ok(false) };
    let (room, list) = (house.clone(), list.clone());
    house
        .act(Actor::House, move |act| {
            let on = subscriptions::find(act, subscription)?.filter(|on| on.list == list.id);
            on.map_or(Ok(()), |on| joining::leave(act, &room, &list, &on))
        })
        .await?;
    Ok(true)
}

/// What a mail to `-request` wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Join,
    Leave,
    Help,
}

/// The first word that is a command, in the subject or else in the text.
fn wanted(message: &Message) -> Wanted {
    let text = arrivals::written(&message.text().text);
    let lines = [message.subject.as_str(), text.lines().next().unwrap_or_default()];
    let word = |line: &str| {
        let line = message::base_subject(line).to_lowercase();
        match line.split_whitespace().next().unwrap_or_default() {
            "join" | "subscribe" => Some(Wanted::Join),
            "leave" | "unsubscribe" | "signoff" => Some(Wanted::Leave),
            "help" => Some(Wanted::Help),
            _ => None,
        }
    };
    lines.into_iter().find_map(word).unwrap_or(Wanted::Help)
}

impl Call {
    fn applicant(&self, email: &Email) -> Applicant {
        Applicant {
            email: email.clone(),
            name: name_of(&self.message),
            person: None,
            tongue: self.author.tongue(&self.house, &self.list, Some(&self.message)),
            came: Came::Mail,
        }
    }

    /// A letter goes to the address, whether or not it is on the list; only who holds it learns which.
    async fn ask(self, wanted: Wanted) -> Result<(), Problem> {
        let Some(email) = self.author.email.clone() else {
            return dropped(&self.house, self.list, Turned::Unreadable).await;
        };
        if wanted != Wanted::Help && joining::limit(&self.house, &email).is_err() {
            return dropped(&self.house, self.list, Turned::TooOften).await;
        }
        self.act(move |call, act| {
            let applicant = call.applicant(&email);
            match wanted {
                Wanted::Join => joining::ask(act, &call.house, &call.list, &applicant)?,
                Wanted::Leave => joining::ask_to_leave(act, &call.house, &call.list, &applicant)?,
                Wanted::Help => return Ok(Some(help(&call.house, &call.list))),
            }
            Ok(None)
        })
        .await
    }

    /// Whoever answers a letter that asks for it has confirmed.
    async fn confirm(self, token: String) -> Result<(), Problem> {
        self.act(move |call, act| joining::confirm(act, &call.house, &token).map(|_| None)).await
    }

    /// A moderator decides by the first words of their answer.
    async fn decide(self, token: String) -> Result<(), Problem> {
        let Some(from) = self.author.email.clone() else {
            return dropped(&self.house, self.list, Turned::Unreadable).await;
        };
        let words = arrivals::written(&self.message.text().text);
        let tongue = self.author.tongue(&self.house, &self.list, Some(&self.message));
        self.act(move |call, act| {
            let said = moderation::decide_by_mail(act, &call.house, &token, &words, &from)?;
            letters::answer(act, &call.house, &call.list, (&from, tongue), &said)?;
            Ok(None)
        })
        .await
    }

    /// Does it; what there is to say, or why it cannot be done, is mailed back.
    async fn act(
        self,
        doing: impl Fn(&Self, &mut Act) -> Result<Option<Sentence>, Problem> + Send + 'static,
    ) -> Result<(), Problem> {
        let (house, call) = (self.house.clone(), self.clone());
        let done = house
            .act(Actor::House, move |act| {
                let said = doing(&call, act)?;
                call.say(act, said.into_iter())
            })
            .await;
        match done {
            Err(Problem::Refused(refusals)) => {
                let said: Vec<Sentence> = refusals.into_iter().map(|refusal| refusal.sentence).collect();
                house.act(Actor::House, move |act| self.say(act, said.clone().into_iter())).await
            }
            other => other,
        }
    }

    fn say(&self, act: &mut Act, said: impl Iterator<Item = Sentence>) -> Result<(), Problem> {
        for sentence in said {
            write_back(act, &self.house, &self.list, &self.arrived, &self.author, &sentence)?;
        }
        Ok(act.record(&ListCommandTaken { list: self.list.id })?)
    }

    /// A copy to each owner, as it came.
    async fn forward(self) -> Result<(), Problem> {
        let domain = self.house.settings.mail_domain.clone();
        let framing = Framing {
            list: &self.list,
            domain: &domain,
            url: &self.house.settings.url,
            auth: &self.arrived.auth,
            origin: Origin::Mail,
        };
        let mail = copy::forwarded(&self.message, &framing);
        let prepared = raw::prepare(&self.house.files, mail.into()).await;
        let prepared = prepared.map_err(|trouble| Problem::Broken(trouble.to_string()))?;
        let house = self.house.clone();
        house
            .act(Actor::House, move |act| {
                let (list, now) = (&self.list, act.now());
                let parcel = Parcel {
                    about: Subject::new(OWNERS, list.id),
                    line: format!("list-owners:{}", list.id),
                    raw: raw::pass(act, &prepared, now)?,
                    fields: Vec::new(),
                    domain: domain.clone(),
                };
                let parcel = mail::dispatch(act, &parcel)?;
                let owners = reach(act, list.id, |keeper| keeper.role == ListRole::Owner)?;
                let copies: Vec<CopyTo> =
                    owners.into_iter().map(|owner| CopyTo { to: owner.email, mark: String::new() }).collect();
                mail::add_copies(act, parcel, &copies)?;
                Ok(act.record(&ListOwnersWrittenTo { list: list.id })?)
            })
            .await
    }
}

/// Whether mail to the owners has come back to their address.
fn has_been_here(house: &House, list: &List, message: &Message) -> bool {
    let owners = list.email_for("owner", &house.settings.mail_domain);
    owners.is_some_and(|owners| message.signs.delivered_to.contains(&owners.key()))
}

/// How the list is used by mail.
fn help(house: &House, list: &List) -> Sentence {
    let domain = &house.settings.mail_domain;
    let address = |email: Option<Email>| email.map_or_else(String::new, |email| email.to_string());
    Sentence::of("list-help")
        .with("list", list.rules.title.as_str())
        .with("post", address(list.email(domain)))
        .with("join", address(list.email_for("join", domain)))
        .with("leave", address(list.email_for("leave", domain)))
        .with("owner", address(list.email_for("owner", domain)))
        .with("page", house.absolute(&list.link()))
}
