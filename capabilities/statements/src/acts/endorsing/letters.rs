//! The letters about endorsements: short, in the signer's language, each with the one thing to do. Links are made when a
//! letter is written, so that no token is kept anywhere.

use super::jobs::{About, Order};
use super::{links, rights};
use crate::facts::endorsing::EndorsementLetterSent;
use crate::heart::endorsing::{Endorsement, SignerKind};
use crate::heart::statement::Statement;
use crate::store::endorsement_links::Purpose;
use crate::store::{endorsements as store, statements};
use ::web::House;
use base::{Arg, Email, Lang, Sentence, Tongue};
use db::Fault;
use facts::{Act, Problem};
use mail::Letter;

/// Writes what was ordered; nothing when what it is about has gone meanwhile.
pub(super) fn write(act: &mut Act, house: &House, order: &Order) -> Result<(), Problem> {
    let Some(statement) = statements::find(act, order.statement)? else { return Ok(()) };
    if order.about == About::Struck {
        return struck(act, house, &statement, order);
    }
    let Some(one) = store::find(act, order.endorsement)? else { return Ok(()) };
    let reader = match &order.to {
        Some((email, tongue)) => Some((email.clone(), *tongue)),
        None => rights::address(act, &one)?.map(|email| (email, one.contact.tongue)),
    };
    let Some((to, tongue)) = reader else { return Ok(()) };
    let (subject, body, purpose) = match order.about {
        About::Confirm => ("endorsement-letter-confirm", "endorsement-letter-confirm-body", Purpose::Confirm),
        About::Already => ("endorsement-letter-already", "endorsement-letter-already-body", Purpose::Own),
        About::Signed => ("endorsement-letter-signed", "endorsement-letter-signed-body", Purpose::Own),
        About::Waiting => ("endorsement-letter-waiting", "endorsement-letter-waiting-body", Purpose::Own),
        About::Vouch | About::Struck => {
            ("endorsement-letter-vouch", "endorsement-letter-vouch-body", Purpose::Vouch)
        }
    };
    let link = link(act, house, &statement, &one, purpose)?;
    let draft = Draft::about(house, &statement, &to, tongue).signed(&one).with("link", link);
    draft.send(act, subject, body)?;
    act.record(&EndorsementLetterSent { statement: statement.id })?;
    Ok(())
}

fn struck(act: &mut Act, house: &House, statement: &Statement, order: &Order) -> Result<(), Problem> {
    let Some((to, tongue)) = &order.to else { return Ok(()) };
    let draft =
        Draft::about(house, statement, to, *tongue).with("reason", order.reason.clone().unwrap_or_default());
    draft.send(act, "endorsement-letter-struck", "endorsement-letter-struck-body")?;
    act.record(&EndorsementLetterSent { statement: statement.id })?;
    Ok(())
}

/// A new link of a purpose, whole.
pub(super) fn link(
    act: &mut Act,
    house: &House,
    statement: &Statement,
    one: &Endorsement,
    purpose: Purpose,
) -> Result<String, Fault> {
    let token = links::made(act, purpose, one.id)?;
    let place = match purpose {
        Purpose::Confirm => "endorse",
        Purpose::Own => "endorsement",
        Purpose::Vouch => "endorse/vouch",
    };
    Ok(house.absolute(&format!("{}/{place}/{}", statement.link(), token.reveal())))
}

/// A letter about a statement, before it is written.
pub(super) struct Draft<'a> {
    house: &'a House,
    to: &'a Email,
    tongue: Tongue,
    reply_to: Option<Email>,
    args: Vec<(&'static str, Arg)>,
}

impl<'a> Draft<'a> {
    /// A letter to an address, in a language.
    pub(super) fn about(house: &'a House, statement: &Statement, to: &'a Email, tongue: Tongue) -> Self {
        let args = vec![
            ("title", Arg::from(statement.proposal.title.as_str())),
            ("network", Arg::from(house.network().name.as_str())),
            ("page", Arg::from(house.absolute(&statement.link()))),
        ];
        Self { house, to, tongue, reply_to: None, args }
    }

    /// With what is signed, and as whom.
    pub(super) fn signed(self, one: &Endorsement) -> Self {
        let wording = &one.wording;
        let known = base::places::language_name(&wording.lang, self.tongue);
        let language = known.map_or_else(|| wording.lang.to_string(), str::to_owned);
        let signatory = &one.signatory;
        let who = match (&signatory.affiliation, signatory.kind) {
            (Some(words), SignerKind::Person) => format!("{}, {words}", signatory.name),
            (Some(words), SignerKind::Organization) => format!("{} ({words})", signatory.name),
            (None, _) => signatory.name.to_string(),
        };
        self.with("who", who)
            .with("version", wording.version.to_string())
            .with("language", language)
            .with("hash", wording.hash.as_str())
    }

    /// What stands in one of its placeables.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Where an answer goes.
    pub(super) fn reply_to(mut self, reply_to: Email) -> Self {
        self.reply_to = Some(reply_to);
        self
    }

    /// Writes it, with these keys of subject and body; it goes out after the commit.
    pub(super) fn send(self, act: &mut Act, subject: &'static str, body: &'static str) -> Result<(), Fault> {
        let say = |key: &'static str| {
            let args = self.args.iter().map(|(name, arg)| ((*name).into(), arg.clone())).collect();
            self.house.speech.say_plain(self.tongue, &Sentence { key: key.into(), args })
        };
        let letter = Letter {
            to: self.to.clone(),
            to_name: None,
            from: None,
            subject: say(subject),
            body: say(body) + "\n",
            html: None,
            reply_to: self.reply_to.clone(),
            headers: Vec::new(),
            message_id: self.house.post.message_id(act.id::<Letter>()),
            date: act.now(),
            lang: Lang::from(self.tongue),
            unsubscribe: None,
            auto_submitted: true,
            attachments: Vec::new(),
        };
        mail::send(act, &letter)
    }
}
