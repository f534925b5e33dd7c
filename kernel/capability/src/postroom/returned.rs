//! What comes to the return path of a copy: a bounce, a complaint, or nothing that matters.

use super::{act, settle};
use access::Actor;
use arrivals::{Arrived, Handled};
use bounces::{Complaint, Report};
use jobs::Failed;
use mail::Reason;
use web::House;

/// Something came to the return path of one of our copies.
pub(super) async fn returned(house: House, arrived: Arrived) -> Result<Handled, Failed> {
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
        Some(Report::Complaint(complaint)) => (reason_of_complaint(complaint), true),
        // One copy goes to one reader: of several failures, the worst is theirs.
        Some(Report::Bounce(failures)) => {
            match failures.into_iter().max_by_key(|failure| failure.permanent) {
                Some(failure) => (reason_of(failure), false),
                None => return Ok(Handled::Dropped("it reports no failure".into())),
            }
        }
    };
    let arrival = arrived.arrival;
    act(&house, Actor::House, move |act| {
        let report = if complaint { mail::complained } else { mail::bounced };
        if report(act, delivery, &reason)? {
            // In the same act: were the job done again, the copy would count as having come back twice.
            settle(act, arrival, &Handled::Taken)?;
        }
        Ok(())
    })
    .await?;
    Ok(Handled::Taken)
}

/// Why a reader complained, as far as they say.
pub(super) fn reason_of_complaint(complaint: Complaint) -> Reason {
    Reason { diagnostic: Some(complaint.feedback_type), ..Reason::default() }
}

fn reason_of(failure: bounces::Failure) -> Reason {
    Reason {
        permanent: failure.permanent,
        policy: failure.policy,
        status: failure.status.map(|status| status.to_string()),
        diagnostic: failure.diagnostic,
    }
}
