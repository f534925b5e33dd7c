//! Telling the lists that the rules name. The messages they take are the evidence that they were told.

use crate::acts::write_down;
use crate::heart::procedure::Step;
use crate::heart::statement::Statement;
use crate::store::procedure::{self as store, notices};
use ::web::{Announcement, House, Ui};
use access::Actor;
use base::{Id, Lang, Moment, Named, Parse, Sentence, Text, Tongue, Zone};
use db::Fault;
use facts::{Act, Look, Problem, Subject};
use serde_json::json;

/// What the lists are told of.
pub(super) struct Call<'a> {
    /// Which step is taken.
    pub(super) step: Step,
    /// Until when something may be said.
    pub(super) closes: Moment,
    /// What whoever takes it says to them.
    pub(super) words: Option<&'a Text<5000>>,
}

/// Tells those of the lists to which whoever acts may write. Lists that were told of comments in this round are not
/// told of them again; of last call they are, below the first message.
pub(super) fn tell(act: &mut Act, house: &House, statement: &Statement, call: &Call) -> Result<(), Problem> {
    let round = store::current(act, statement.id)?.number;
    let before = notices::of(act, statement.id, round)?;
    let ui = house.ui(tongue(&statement.proposal.lang), None, Actor::House);
    for (channel, title) in writable(&act.look(), house, &ui, &statement.rules.notice)? {
        let earlier = before.iter().rev().find(|told| told.channel == channel);
        if earlier
            .is_some_and(|told| told.what == call.step.name() && !matches!(call.step, Step::CallLast(_)))
        {
            continue;
        }
        let announcement = Announcement {
            in_reply_to: earlier.map(|told| told.message.id),
            ..announcement(&ui, statement, call)
        };
        let post = house.channel(&channel.kind).ok_or(Problem::NotFound)?.post;
        let announced = post(act, house, channel.id, &announcement)?;
        let told = notices::Told {
            id: act.id(),
            what: call.step.name().to_owned(),
            channel,
            title: title.clone(),
            message: announced.message,
            link: announced.card.link.clone(),
            at: act.now(),
        };
        notices::add(act, statement.id, round, &told)?;
        let said = json!({ "of": told.what, "list": title, "message": told.link });
        write_down(act, statement.id, "notice-sent", &said)?;
    }
    Ok(())
}

/// Those of the channels to which whoever looks may write, with their titles.
pub(crate) fn writable(
    look: &Look,
    house: &House,
    ui: &Ui,
    wanted: &[Subject],
) -> Result<Vec<(Subject, String)>, Fault> {
    let offered = offered(look, house, ui)?;
    let of = |channel: &Subject| offered.iter().find(|(one, _)| one == channel).cloned();
    Ok(wanted.iter().filter_map(of).collect())
}

/// All channels to which whoever looks may write, with their titles.
pub(crate) fn offered(look: &Look, house: &House, ui: &Ui) -> Result<Vec<(Subject, String)>, Fault> {
    let mut offered = Vec::new();
    for channel in &house.channels {
        for choice in (channel.choices)(look, ui)? {
            if let Ok(id) = Id::parse(&choice.value) {
                offered.push((Subject::new::<Subject>(channel.kind, id), choice.label));
            }
        }
    }
    Ok(offered)
}

/// The interface language nearest to that of a text.
fn tongue(lang: &Lang) -> Tongue {
    Tongue::of_name(lang.base()).unwrap_or(Tongue::English)
}

fn announcement(ui: &Ui, statement: &Statement, call: &Call) -> Announcement {
    let title = statement.proposal.title.as_str();
    let (subject, lead) = match call.step {
        Step::CallLast(_) => ("procedure-mail-call-subject", "procedure-mail-call-lead"),
        _ => ("procedure-mail-comments-subject", "procedure-mail-comments-lead"),
    };
    let say = |key| {
        ui.say_plain(&Sentence::of(key).with("title", title).with("when", when(statement, call.closes)))
    };
    let mut parts = vec![say(lead)];
    parts.extend(call.words.map(|words| words.as_str().to_owned()));
    parts.push(ui.say_plain(&Sentence::of("procedure-mail-how")));
    parts.push(ui.absolute(&statement.link()));
    Announcement {
        subject: say(subject),
        text: parts.join("\n\n"),
        lang: Lang::from(ui.tongue()),
        in_reply_to: None,
    }
}

/// A moment on the statement's clock and in UTC, in digits, which every language reads.
pub(crate) fn when(statement: &Statement, moment: Moment) -> String {
    let zone = &statement.proposal.zone;
    let local = moment.in_zone(zone).strftime("%Y-%m-%d %H:%M").to_string();
    if zone.as_str() == "UTC" {
        return format!("{local} UTC");
    }
    let utc = moment.in_zone(&Zone::utc()).strftime("%Y-%m-%d %H:%M").to_string();
    format!("{local} ({}; {utc} UTC)", zone.city())
}
