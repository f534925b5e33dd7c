//! Mail for the house itself: what people write goes on to the stewards.

use super::returned::reason_of_complaint;
use super::{act, is_automatic, settle, tongue};
use access::{Account, Actor, Role, accounts};
use arrivals::{Address, Arrived, Handled};
use base::{Id, Lang, Parse, Sentence};
use bounces::Report;
use facts::Act;
use jobs::Failed;
use mail::{Attachment, Letter};
use web::House;

/// Mail for the house: complaints about our copies are dealt with, what people write goes on to the stewards.
pub(super) async fn to_stewards(house: House, arrived: Arrived) -> Result<Handled, Failed> {
    let bytes = arrived.bytes.clone();
    let report = tokio::task::spawn_blocking(move || bounces::read(&bytes)).await;
    match report.map_err(|panic| Failed::Never(panic.to_string()))? {
        Some(Report::Complaint(complaint)) if complaint.unwanted() => {
            let path = complaint.return_path.as_deref().and_then(|path| Address::parse(path).ok());
            let delivery = path.and_then(|path| mail::delivery_of(&house.secret, path.local.as_str()));
            if let Some(delivery) = delivery {
                let reason = reason_of_complaint(complaint);
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
        act.record(&Forwarded)?;
        settle(act, arrived.arrival, &Handled::Taken)
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
        facts::Subject::new("mail", Id::<Self>::from_bytes([0; 16]))
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
