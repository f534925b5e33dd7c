//! Amazon SES, through SNS: the report is JSON in a mail.

use serde_json::{Deserializer, Value};

use crate::address;
use crate::report::{Complaint, Failure, Report};
use crate::seen::Seen;
use crate::verdict;

/// What the notification says; `None` when the mail is none, `Some(None)` when it reports no trouble.
pub(crate) fn read(seen: &Seen) -> Option<Option<Report>> {
    if seen.conversation
        || !(seen.notice.contains("\"notificationType\"") || seen.notice.contains("\"eventType\""))
    {
        return None;
    }
    let start = seen.notice.find('{')?;
    // Mail breaks the long line anywhere, also inside strings.
    let text: String = seen.notice[start..].chars().filter(|c| !matches!(c, '\r' | '\n')).collect();
    let value: Value = Deserializer::from_str(&text).into_iter().next()?.ok()?;
    // What SNS calls a notification is an event where SES publishes it itself.
    let kind = value["notificationType"].as_str().or_else(|| value["eventType"].as_str())?;
    Some(match kind {
        "Bounce" => bounce(&value["bounce"]),
        "Complaint" => Some(Report::Complaint(complaint(&value))),
        _ => None,
    })
}

fn bounce(bounce: &Value) -> Option<Report> {
    let transient = bounce["bounceType"] == "Transient";
    let failures = verdict::distinct(people(&bounce["bouncedRecipients"]).map(|(address, recipient)| {
        let status = recipient["status"].as_str().and_then(verdict::status_field);
        let said = recipient["diagnosticCode"].as_str().unwrap_or_default();
        let failure = verdict::failure(address, status, said);
        Failure { permanent: failure.permanent && !transient, ..failure }
    }));
    (!failures.is_empty()).then_some(Report::Bounce(failures))
}

fn complaint(value: &Value) -> Complaint {
    let mut original_recipients = Vec::new();
    for (address, _) in people(&value["complaint"]["complainedRecipients"]) {
        address::add(&mut original_recipients, address);
    }
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Complaint {
        feedback_type: text(&value["complaint"]["complaintFeedbackType"])
            .unwrap_or_else(|| "abuse".to_owned()),
        original_recipients,
        original_message_id: text(&value["mail"]["commonHeaders"]["messageId"])
            .map(|id| id.trim_matches(['<', '>']).to_owned()),
        return_path: text(&value["mail"]["source"]),
    }
}

fn people(list: &Value) -> impl Iterator<Item = (String, &Value)> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| Some((address::in_field(one["emailAddress"].as_str()?)?, one)))
}
