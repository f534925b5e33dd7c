//! The letters of the calendar: short, in the reader's language, each with the one thing to do.

use crate::heart::attendance::{Attendance, Key};
use crate::heart::event::Event;
use base::{Email, Lang, Sentence, Tongue};
use facts::{Act, Problem};
use mail::Letter;
use web::House;

/// The link that confirms an attendance, or opens one that is confirmed.
pub(crate) fn link(
    act: &mut Act,
    house: &House,
    event: &Event,
    attendance: &Attendance,
    to: &Email,
    tongue: Tongue,
) -> Result<(), Problem> {
    let link = attendance.key.as_ref().map_or_else(|| event.link(), Key::link);
    let say = |key: &'static str| {
        let sentence = Sentence::of(key)
            .with("event", event.details.title.as_str())
            .with("network", house.network().name.as_str())
            .with("link", house.absolute(&link));
        house.speech.say_plain(tongue, &sentence)
    };
    let (subject, body) = if attendance.confirmed {
        ("attendance-letter-open", "attendance-letter-open-body")
    } else {
        ("attendance-letter-confirm", "attendance-letter-confirm-body")
    };
    let host = house.settings.url.split_once("://").map_or("localhost", |(_, host)| host);
    let letter = Letter {
        to: to.clone(),
        to_name: None,
        from: None,
        subject: say(subject),
        body: say(body) + "\n",
        html: None,
        reply_to: None,
        headers: Vec::new(),
        message_id: format!("{}@{host}", act.id::<Letter>()),
        date: act.now(),
        lang: Lang::from(tongue),
        unsubscribe: None,
        auto_submitted: true,
        attachments: Vec::new(),
    };
    mail::send(act, &letter)?;
    Ok(())
}
