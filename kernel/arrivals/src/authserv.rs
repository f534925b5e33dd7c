//! What a mail server of our own found out, as it wrote it into `Authentication-Results` (RFC 8601).

use crate::{Authentication, Outcome, Policy, trace};
use base::Named;

/// One field longer than this was not written by a server of ours.
const LONGEST: usize = 16 << 10;
/// Signatures that are listed.
const MOST: usize = 50;

/// The results of the server that calls itself `id`, from all of its fields, if there is one.
pub(crate) fn told(bytes: &[u8], id: &str) -> Option<Authentication> {
    let mut auth = None;
    for field in trace::fields(bytes, "authentication-results").filter(|field| field.len() <= LONGEST) {
        let text = without_comments(&String::from_utf8_lossy(field));
        let mut parts = text.split(';');
        let server = parts.next().and_then(|server| server.split_ascii_whitespace().next());
        if server.is_some_and(|server| server.eq_ignore_ascii_case(id)) {
            let auth = auth.get_or_insert(Authentication { checked: true, ..Authentication::unchecked() });
            // A policy stands in a comment, as OpenDMARC and others write it.
            auth.dmarc_policy = auth.dmarc_policy.or_else(|| policy(&String::from_utf8_lossy(field)));
            parts.for_each(|part| one_result(auth, part));
        }
    }
    auth
}

/// `dkim=pass header.d=example.org`
fn one_result(auth: &mut Authentication, part: &str) {
    let mut words = part.split_ascii_whitespace();
    let Some((method, outcome)) = words.next().and_then(|word| word.split_once('=')) else { return };
    let Some(outcome) = outcome_of(outcome) else { return };
    let property = |wanted: &str| {
        let value = part.split_ascii_whitespace().filter_map(|word| word.split_once('='));
        value.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| {
            let value = value.trim_matches('"');
            value.rsplit_once('@').map_or(value, |(_, domain)| domain).to_lowercase()
        })
    };
    match method.to_ascii_lowercase().split('/').next() {
        Some("spf") => {
            auth.spf = outcome;
            auth.spf_domain = property("smtp.mailfrom").or_else(|| property("smtp.helo"));
        }
        Some("dkim") if auth.dkim.len() < MOST => {
            if let Some(domain) = property("header.d").or_else(|| property("header.i")) {
                auth.dkim.push((domain, outcome));
            }
        }
        Some("dmarc") => auth.dmarc = outcome,
        Some("arc") => auth.arc = outcome,
        _ => {}
    }
}

fn outcome_of(word: &str) -> Option<Outcome> {
    let word = word.to_ascii_lowercase();
    match word.as_str() {
        "hardfail" => Some(Outcome::Fail),
        "bestguesspass" => Some(Outcome::None),
        word => Outcome::of_name(word),
    }
}

/// `dmarc=fail (p=REJECT sp=NONE …)` or `policy.dmarc=reject`.
fn policy(field: &str) -> Option<Policy> {
    let field = field.to_ascii_lowercase();
    let after = ["(p=", "policy.dmarc=", "policy.published-domain-policy="]
        .iter()
        .find_map(|mark| field.split_once(mark).map(|(_, after)| after.to_owned()))?;
    let word: String = after.chars().take_while(char::is_ascii_alphabetic).collect();
    Policy::of_name(&word)
}

/// Comments stand in parentheses, which nest; those in quotes are text.
fn without_comments(text: &str) -> String {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let keep = |c: &char| {
        let shown = depth == 0;
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted || depth > 0 => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ => return shown,
        }
        shown && depth == 0
    };
    text.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIL: &str = "Authentication-Results: mx.example.org; spf=pass (ok; \"really\") smtp.mailfrom=ana@Example.net;\r\n\
        \tdkim=pass header.d=example.net header.s=a; dkim=fail reason=\"no; key\" header.i=@list.example\r\n\
        Authentication-Results: mx.example.org 1; dmarc=fail (p=REJECT dis=none) header.from=example.net\r\n\
        Authentication-Results: elsewhere.example; arc=pass\r\nFrom: a@example.net\r\n\r\nx\r\n";

    #[test]
    fn only_what_our_own_server_wrote_is_believed() {
        assert_eq!(told(MAIL.as_bytes(), "nobody.example"), None);
        let auth = told(MAIL.as_bytes(), "MX.example.org").unwrap();
        assert_eq!((auth.spf, auth.spf_domain.as_deref()), (Outcome::Pass, Some("example.net")));
        assert_eq!(auth.dkim[0], ("example.net".into(), Outcome::Pass));
        assert_eq!((auth.dmarc, auth.dmarc_policy), (Outcome::Fail, Some(Policy::Reject)));
        assert_eq!(auth.arc, Outcome::None);
        assert!(auth.is_forged());
    }

    #[test]
    fn what_is_no_result_is_passed_over() {
        let odd = "Authentication-Results: a; ; =; dkim=; dkim=maybe; (((; spf=pass\r\n\r\n";
        assert_eq!(told(odd.as_bytes(), "a").unwrap().spf, Outcome::None);
    }
}
