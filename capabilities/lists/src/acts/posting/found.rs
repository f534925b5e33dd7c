//! What was found out about a post, as those who pass mail on tell each other (RFC 8601, RFC 8617).

use arrivals::{Authentication, Outcome};
use mail::{Chain, Ingress};
use message::{Mailbox, Message};

/// What is sealed into a copy; nothing where nothing was checked.
pub(super) fn ingress(auth: &Authentication, message: &Message, authority: &str) -> Option<Ingress> {
    let chain = match auth.arc {
        Outcome::None => Chain::None,
        Outcome::Pass => Chain::Pass,
        Outcome::TempError => Chain::Unknown,
        Outcome::Fail | Outcome::SoftFail | Outcome::Neutral | Outcome::PermError => Chain::Fail,
    };
    let sealed = || Ingress { authority: authority.to_owned(), results: results(auth, message), chain };
    auth.checked.then(sealed)
}

fn results(auth: &Authentication, message: &Message) -> String {
    let from = message.from.as_ref().and_then(Mailbox::email);
    let mut results = vec![with(format!("spf={}", auth.spf), "smtp.mailfrom", auth.spf_domain.as_deref())];
    results
        .extend(auth.dkim.iter().map(|(by, outcome)| with(format!("dkim={outcome}"), "header.d", Some(by))));
    if auth.dkim.is_empty() {
        results.push("dkim=none".into());
    }
    let from = from.as_ref().map(base::Email::domain);
    results.push(with(format!("dmarc={}", auth.dmarc), "header.from", from));
    results.push(format!("arc={}", auth.arc));
    results.join("; ")
}

/// Domains only: whatever else was in the mail does not come in here.
fn with(result: String, property: &str, domain: Option<&str>) -> String {
    let sound = |domain: &&str| {
        domain.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
    };
    match domain.filter(|domain| !domain.is_empty()).filter(sound) {
        Some(domain) => format!("{result} {property}={domain}"),
        None => result,
    }
}
