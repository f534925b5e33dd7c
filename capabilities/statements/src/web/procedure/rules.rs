//! The network's rules for statements: everybody reads them, stewards set them.

use super::spoken;
use crate::acts::procedure::{ruling, telling};
use crate::facts::procedure::RULES;
use crate::heart::rules::{Caller, Ground, KnownGround, MOST_OWN_GROUNDS, Rules};
use crate::store::rules as store;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::http::StatusCode;
use base::{Line, Named, Parse, Sentence};
use facts::{Look, Problem, Subject, Tag};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/rules", Gate::Public, show);
    r.put("/statements/rules", Gate::Steward, set);
}

/// A rule as it is read.
pub(super) struct Ruled {
    /// The key of what it is about.
    pub(super) label: &'static str,
    /// What it says.
    pub(super) lines: Vec<String>,
}

/// The rules, line by line.
pub(super) fn ruled(look: &Look, ui: &Ui, rules: &Rules) -> Result<Vec<Ruled>, Problem> {
    let one = |label, line: String| Ruled { label, lines: vec![line] };
    let yes = |is: bool| ui.t(if is { "procedure-yes" } else { "procedure-no" });
    let hours = |hours: u32| ui.tn("procedure-hours", hours);
    let mut notice = Vec::with_capacity(rules.notice.len());
    for channel in &rules.notice {
        notice.push(title(look, ui, channel)?);
    }
    if notice.is_empty() {
        notice.push(ui.t("procedure-notice-none"));
    }
    Ok(vec![
        Ruled { label: "procedure-rule-notice", lines: notice },
        one("procedure-rule-comments", hours(rules.comment_hours)),
        one("procedure-rule-last-call", hours(rules.last_call_hours)),
        one("procedure-rule-urgent", hours(rules.urgent_hours)),
        one("procedure-rule-regions", rules.drafter_regions.to_string()),
        one("procedure-rule-caller", ui.t(format!("procedure-caller-{}", rules.caller))),
        Ruled {
            label: "procedure-rule-grounds",
            lines: rules.grounds.iter().map(|ground| spoken::ground(ui, ground)).collect(),
        },
        one("procedure-rule-hides", yes(rules.hides_positions)),
        one("procedure-rule-answers-comments", yes(rules.answers_comments)),
        one("procedure-rule-answers-objections", yes(rules.answers_objections)),
    ])
}

/// What a channel is called, as far as the reader may know.
fn title(look: &Look, ui: &Ui, channel: &Subject) -> Result<String, Problem> {
    let card = ui.card(look, channel)?;
    Ok(card.map_or_else(|| ui.t("procedure-list-unseen"), |card| card.title))
}

/// Rules that held before.
struct Before {
    at: String,
    by: spoken::Who,
    rules: Vec<Ruled>,
}

#[derive(Template)]
#[template(path = "statements/procedure/rules.html")]
struct RulesPage {
    ui: Ui,
    rules: Vec<Ruled>,
    /// Who set them, when anybody has.
    set: Option<(spoken::Who, String)>,
    before: Vec<Before>,
    /// The form for stewards.
    form: Option<Form>,
    channels: Vec<Choice>,
    callers: Vec<Choice>,
    grounds: Vec<Choice>,
}

async fn show(door: Door) -> Answer {
    page(&door, None, StatusCode::OK).await
}

async fn page(door: &Door, typed: Option<Fields>, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, typed)).await?;
    let title = door.ui().t("procedure-rules");
    let tags = [Tag::from(RULES), "people".into(), "lists".into()];
    door.page(title, body).current("/statements").status(status).keep(tags).answer()
}

fn body(look: &Look, ui: Ui, typed: Option<Fields>) -> Result<RulesPage, Problem> {
    let history = store::history(look)?;
    let rules = history.first().map(|ruled| ruled.rules.clone()).unwrap_or_default();
    let number = history.first().map_or(0, |ruled| ruled.number);
    let mut before = Vec::new();
    for one in history.iter().skip(1) {
        before.push(Before {
            at: ui.moment(one.at),
            by: spoken::who(look, &ui, one.by)?,
            rules: ruled(look, &ui, &one.rules)?,
        });
    }
    let set = match history.first() {
        Some(one) => Some((spoken::who(look, &ui, one.by)?, ui.moment(one.at))),
        None => None,
    };
    let form = look.actor().is_steward().then(|| ui.form(typed.unwrap_or_else(|| fields_of(&rules, number))));
    let mut channels = telling::offered(look, ui.house(), &ui)?;
    for channel in &rules.notice {
        // One to which this steward may not write stays, unless they take it off.
        if channels.iter().all(|(offered, _)| offered != channel) {
            channels.push((channel.clone(), title(look, &ui, channel)?));
        }
    }
    let callers = Caller::ALL.iter().map(|one| Choice::new(one, ui.t(format!("procedure-caller-{one}"))));
    let grounds =
        KnownGround::ALL.iter().map(|one| Choice::new(one, ui.t(format!("objection-ground-{one}"))));
    Ok(RulesPage {
        rules: ruled(look, &ui, &rules)?,
        set,
        before,
        channels: channels.into_iter().map(|(channel, title)| Choice::new(named(&channel), title)).collect(),
        callers: callers.collect(),
        grounds: grounds.collect(),
        form,
        ui,
    })
}

/// A channel as the form sends it.
fn named(channel: &Subject) -> String {
    format!("{}:{}", channel.kind, channel.id)
}

fn fields_of(rules: &Rules, number: i64) -> Fields {
    let mut fields = Fields::default()
        .with("seen", number)
        .with("comment_hours", rules.comment_hours)
        .with("last_call_hours", rules.last_call_hours)
        .with("urgent_hours", rules.urgent_hours)
        .with("drafter_regions", rules.drafter_regions)
        .with("caller", rules.caller);
    for channel in &rules.notice {
        fields = fields.with("notice", named(channel));
    }
    let mut own = Vec::new();
    for ground in &rules.grounds {
        match ground {
            Ground::Known(known) => fields = fields.with("grounds", known),
            Ground::Own(words) => own.push(words.to_string()),
        }
    }
    fields = fields.with("own_grounds", own.join("\n"));
    for (name, is) in [
        ("hides_positions", rules.hides_positions),
        ("answers_comments", rules.answers_comments),
        ("answers_objections", rules.answers_objections),
    ] {
        if is {
            fields = fields.with(name, "yes");
        }
    }
    fields
}

async fn set(door: Door) -> Answer {
    let mut fields = door.fields();
    let seen = fields.get("seen").parse().unwrap_or(0);
    let set = match read(&mut fields) {
        Some(rules) => door.act(move |act| ruling::set(act, &rules, seen)).await,
        None => Err(fields.problem()),
    };
    match set {
        Ok(()) => see("/statements/rules").said("procedure-said-rules").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, Some(fields.refused(refusals)), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

fn read(fields: &mut Fields) -> Option<Rules> {
    let comment_hours = number(fields, "comment_hours");
    let last_call_hours = number(fields, "last_call_hours");
    let urgent_hours = number(fields, "urgent_hours");
    let drafter_regions = number(fields, "drafter_regions");
    let caller = fields.need::<Caller>("caller");
    let mut grounds: Vec<Ground> =
        fields.many::<KnownGround>("grounds").into_iter().map(Ground::Known).collect();
    grounds.extend(own_grounds(fields));
    let notice = notice(fields);
    fields.check().ok()?;
    Some(Rules {
        notice,
        comment_hours: comment_hours?,
        last_call_hours: last_call_hours?,
        urgent_hours: urgent_hours?,
        drafter_regions: drafter_regions?,
        caller: caller?,
        grounds,
        hides_positions: fields.has("hides_positions"),
        answers_comments: fields.has("answers_comments"),
        answers_objections: fields.has("answers_objections"),
    })
}

fn number(fields: &mut Fields, name: &'static str) -> Option<u32> {
    let number = fields.get(name).trim().parse().ok();
    if number.is_none() {
        fields.refuse(name, Sentence::of("procedure-wrong-number"));
    }
    number
}

/// One a line.
fn own_grounds(fields: &mut Fields) -> Vec<Ground> {
    let typed = fields.get("own_grounds").to_owned();
    let mut grounds = Vec::new();
    for line in typed.lines().filter(|line| !line.trim().is_empty()) {
        match Line::parse(line) {
            Ok(words) => grounds.push(Ground::Own(words)),
            Err(sentence) => fields.refuse("own_grounds", sentence),
        }
    }
    if grounds.len() > MOST_OWN_GROUNDS {
        fields.refuse("own_grounds", Sentence::of("procedure-wrong-grounds").with("max", MOST_OWN_GROUNDS));
    }
    grounds
}

/// The channels that were ticked.
fn notice(fields: &mut Fields) -> Vec<Subject> {
    let typed: Vec<String> = fields.all("notice").map(str::to_owned).collect();
    let channel = |typed: &String| {
        let (kind, id) = typed.split_once(':')?;
        Some(Subject { kind: kind.to_owned().into(), id: base::Id::parse(id).ok()? })
    };
    typed.iter().filter_map(channel).collect()
}
