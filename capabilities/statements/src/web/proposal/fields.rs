//! Between the form's fields and a proposal.

use crate::heart::statement::{Addressee, AddresseeName, Consultation, Occasion, Proposal};
use ::web::{Choice, Fields, Ui};
use base::{Id, Lang, Moment, Named, Parse, Sentence, Tongue, Zone};
use facts::Subject;
use jiff::civil::{Date, time};

/// What was typed.
pub(super) struct Typed {
    pub(super) proposal: Proposal,
    pub(super) addressees: Vec<AddresseeName>,
}

/// The last minute of a day.
const END_OF_DAY: jiff::civil::Time = time(23, 59, 0, 0);

/// The fields of a new proposal.
pub(super) fn blank(tongue: Tongue, zone: &Zone) -> Fields {
    Fields::default()
        .with("lang", Lang::from(tongue))
        .with("zone", zone)
        .with("consultation", Consultation::Network)
}

/// The fields of a proposal that is mended.
pub(super) fn of(proposal: &Proposal, addressees: &[Addressee]) -> Fields {
    let occasion = proposal.occasion.as_ref();
    let thing = occasion.and_then(|occasion| occasion.thing.as_ref());
    let names: Vec<&str> = addressees.iter().map(|addressee| addressee.name.as_str()).collect();
    let fields = Fields::default()
        .with("title", &proposal.title)
        .with("why", &proposal.why)
        .with("lang", &proposal.lang)
        .with("zone", &proposal.zone)
        .with("addressees", names.join("\n"))
        .with("consultation", proposal.consultation)
        .with_some("deadline", proposal.deadline.map(|at| at.in_zone(&proposal.zone).date()))
        .with_some("occasion", occasion.map(|occasion| &occasion.words))
        .with_some("thing", thing.map(|thing| format!("{}:{}", thing.kind, thing.id)))
        .with_some("press", proposal.press.as_ref());
    proposal.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic))
}

/// What was typed, as a proposal; otherwise what is wrong is noted beside the fields.
pub(super) fn read(fields: &mut Fields) -> Option<Typed> {
    let (title, why) = (fields.need("title"), fields.need("why"));
    let (lang, zone) = (fields.need("lang"), fields.need::<Zone>("zone"));
    let (topics, press) = (fields.many("topics"), fields.maybe("press"));
    let consultation = fields.need::<Consultation>("consultation");
    let occasion = fields.maybe("occasion");
    if occasion.is_none() && !fields.get("thing").trim().is_empty() {
        fields.refuse("occasion", Sentence::of("statement-wrong-occasion"));
    }
    let deadline = deadline(fields);
    let addressees = addressees(fields);
    fields.check().ok()?;
    let zone = zone?;
    Some(Typed {
        proposal: Proposal {
            title: title?,
            why: why?,
            lang: lang?,
            topics,
            deadline: deadline.map(|day| Moment::at(day.to_datetime(END_OF_DAY), &zone)),
            zone,
            occasion: occasion.map(|words| Occasion { words, thing: thing(fields.get("thing")) }),
            press,
            consultation: consultation?,
        },
        addressees,
    })
}

/// The thing that `event:018f…` names.
pub(super) fn thing(value: &str) -> Option<Subject> {
    let (kind, id) = value.split_once(':')?;
    Some(Subject { kind: kind.to_owned().into(), id: Id::parse(id).ok()? })
}

fn deadline(fields: &mut Fields) -> Option<Date> {
    let typed = fields.get("deadline").trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse().ok();
    if day.is_none() {
        fields.refuse("deadline", Sentence::of("statement-wrong-day"));
    }
    day
}

/// One addressee a line; empty lines are none, and each is named once.
fn addressees(fields: &mut Fields) -> Vec<AddresseeName> {
    let mut names: Vec<AddresseeName> = Vec::new();
    let typed = fields.get("addressees").to_owned();
    for line in typed.lines().filter(|line| !line.trim().is_empty()) {
        match AddresseeName::parse(line) {
            Ok(name) if names.contains(&name) => {}
            Ok(name) => names.push(name),
            Err(sentence) => fields.refuse("addressees", sentence),
        }
    }
    names
}

/// Who may comment, as choices.
pub(super) fn consultations(ui: &Ui) -> Vec<Choice> {
    Consultation::ALL
        .iter()
        .map(|one| Choice::new(one, ui.t(format!("statement-consultation-{one}"))))
        .collect()
}
