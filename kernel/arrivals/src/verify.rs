//! Asks who really sent a message: SPF, DKIM, DMARC and ARC, bounded in time and work.

use crate::arc::{self, Chain};
use crate::authserv;
use crate::store::Peer;
use crate::{Authentication, Outcome, Policy, trace};
use base::{Email, seconds};
use bytes::Bytes;
use mail_auth::dmarc::verify::DmarcParameters;
use mail_auth::hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig, ResolverOpts};
use mail_auth::spf::verify::SpfParameters;
use mail_auth::{
    AuthenticatedMessage, DkimOutput, DkimResult, DmarcOutput, DmarcResult, MessageAuthenticator, SpfOutput,
    SpfResult, dmarc,
};
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// All questions about one message; name servers that are slower are taken for away.
const PATIENCE: Duration = seconds(10);
/// One question to one name server.
const ONE_QUESTION: Duration = seconds(3);
/// Signatures of all kinds. ARC allows chains of 50 (RFC 8617 4.2.1), of two signatures each; every further
/// one would cost us a hash of the body.
const MOST_SIGNATURES: usize = 120;
/// Answers that the resolver remembers.
const REMEMBERED: u64 = 4_096;

/// Asks who really sent a message. Clones share the resolver and what it remembers.
#[derive(Clone)]
pub struct Authenticator {
    resolver: Option<Arc<MessageAuthenticator>>,
    trusted: Option<String>,
    host: String,
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authenticator").field("asks", &self.resolver.is_some()).finish_non_exhaustive()
    }
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolver {
    /// Nobody: nothing is checked, and no network is needed.
    None,
    /// Those that the system is set to.
    System,
    /// This one.
    At(SocketAddr),
}

/// `none`, `system`, or an address with its port: `127.0.0.1:53`.
impl std::str::FromStr for Resolver {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim() {
            "none" => Ok(Self::None),
            "system" => Ok(Self::System),
            address => {
                let wrong = "write none, system, or the address of a name server with its port: 127.0.0.1:53";
                address.parse().map(Self::At).map_err(|_| wrong)
            }
        }
    }
}

/// The resolver cannot be set up; in English, for whoever writes the configuration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("resolver: {0}")]
pub struct NoResolver(String);

impl Authenticator {
    /// One that asks `resolver`. `host` is our own name, which SPF may tell. What a server of our own that
    /// calls itself `trusted` wrote into `Authentication-Results` (RFC 8601) is believed: it must remove
    /// such fields from what it takes in.
    pub fn new(resolver: &Resolver, host: &str, trusted: Option<String>) -> Result<Self, NoResolver> {
        let asked = |config: ResolverConfig, mut options: ResolverOpts| {
            options.timeout = ONE_QUESTION;
            options.cache_size = REMEMBERED;
            MessageAuthenticator::new(config, options).map_err(|error| NoResolver(error.to_string()))
        };
        let resolver = match resolver {
            Resolver::None => None,
            Resolver::System => {
                let (config, options) = mail_auth::hickory_resolver::system_conf::read_system_conf()
                    .map_err(|error| NoResolver(error.to_string()))?;
                Some(asked(config, options)?)
            }
            Resolver::At(address) => {
                let ways = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut way| {
                    way.port = address.port();
                    way
                });
                let server = NameServerConfig::new(address.ip(), true, ways.into());
                Some(asked(ResolverConfig::from_name_servers(vec![server]), ResolverOpts::default())?)
            }
        };
        Ok(Self { resolver: resolver.map(Arc::new), trusted, host: host.to_owned() })
    }

    /// What is known of a message. Never fails: what cannot be found out in time is [`Outcome::TempError`].
    pub(crate) async fn check(
        &self,
        bytes: &Bytes,
        from: Option<&Email>,
        peer: Option<Peer>,
    ) -> Authentication {
        let told = self.trusted.as_deref().and_then(|id| authserv::told(bytes, id));
        let Some(resolver) = self.resolver.clone() else {
            return told.unwrap_or(Authentication::unchecked());
        };
        let question = Question {
            bytes: bytes.clone(),
            from: from.cloned(),
            peer,
            host: self.host.clone(),
            spf: told.map(|told| (told.spf, told.spf_domain)),
        };
        // A task of its own: a mistake in reading what a stranger wrote must not end in an endless retry.
        let asked =
            tokio::spawn(async move { tokio::time::timeout(PATIENCE, question.ask(&resolver)).await });
        match asked.await {
            Ok(Ok(auth)) => auth,
            Ok(Err(_)) => all(Outcome::TempError),
            Err(panic) => {
                tracing::error!(%panic, "a message cannot be authenticated");
                all(Outcome::PermError)
            }
        }
    }
}

/// The same outcome for every check.
fn all(outcome: Outcome) -> Authentication {
    Authentication {
        spf: outcome,
        dmarc: outcome,
        arc: outcome,
        checked: true,
        ..Authentication::unchecked()
    }
}

struct Question {
    bytes: Bytes,
    from: Option<Email>,
    peer: Option<Peer>,
    host: String,
    /// What a server of our own said about SPF.
    spf: Option<(Outcome, Option<String>)>,
}

impl Question {
    async fn ask(&self, resolver: &MessageAuthenticator) -> Authentication {
        if trace::count(&self.bytes, &["dkim-signature", "arc-message-signature", "arc-seal"])
            > MOST_SIGNATURES
        {
            return all(Outcome::PermError);
        }
        // Without a header there is nothing to check.
        let Some(message) = AuthenticatedMessage::parse(&self.bytes) else { return all(Outcome::None) };
        let spf = self.ask_spf(resolver).await;
        let dkim = resolver.verify_dkim(&message).await;
        let arc = self.ask_arc(resolver, &message).await;
        let from_domain = self.from.as_ref().map_or("", Email::domain);
        let dmarc = resolver.verify_dmarc(DmarcParameters::new(&message, &dkim, from_domain, &spf)).await;
        Authentication {
            spf: of_spf(spf.result()),
            spf_domain: Some(spf.domain().to_owned()).filter(|domain| !domain.is_empty()),
            dkim: dkim.iter().filter_map(signed).collect(),
            dmarc: of_dmarc(&dmarc.result()),
            dmarc_policy: policy(&dmarc),
            arc,
            checked: true,
        }
    }

    /// A chain holds or it does not (RFC 8617 4.4).
    async fn ask_arc(&self, resolver: &MessageAuthenticator, message: &AuthenticatedMessage<'_>) -> Outcome {
        match arc::chain(&self.bytes) {
            Chain::None => Outcome::None,
            Chain::Broken => Outcome::Fail,
            Chain::Sound => match of_dkim(resolver.verify_arc(message).await.result()) {
                outcome @ (Outcome::Pass | Outcome::TempError) => outcome,
                _ => Outcome::Fail,
            },
        }
    }

    async fn ask_spf(&self, resolver: &MessageAuthenticator) -> SpfOutput {
        if let Some((outcome, domain)) = &self.spf {
            return SpfOutput::new(domain.clone().unwrap_or_default()).with_result(to_spf(*outcome));
        }
        let Some(peer) = &self.peer else { return SpfOutput::default() };
        let parameters = match &self.from {
            Some(from) => SpfParameters::verify_mail_from(peer.ip, &peer.helo, &self.host, from.as_str()),
            None => SpfParameters::verify_ehlo(peer.ip, &peer.helo, &self.host),
        };
        resolver.verify_spf(parameters).await
    }
}

fn signed(output: &DkimOutput) -> Option<(String, Outcome)> {
    Some((output.signature()?.d.to_lowercase(), of_dkim(output.result())))
}

fn policy(dmarc: &DmarcOutput) -> Option<Policy> {
    dmarc.dmarc_record()?;
    match dmarc.policy() {
        dmarc::Policy::None => Some(Policy::None),
        dmarc::Policy::Quarantine => Some(Policy::Quarantine),
        dmarc::Policy::Reject => Some(Policy::Reject),
        dmarc::Policy::Unspecified => None,
    }
}

const fn of_spf(result: SpfResult) -> Outcome {
    match result {
        SpfResult::Pass => Outcome::Pass,
        SpfResult::Fail => Outcome::Fail,
        SpfResult::SoftFail => Outcome::SoftFail,
        SpfResult::Neutral => Outcome::Neutral,
        SpfResult::TempError => Outcome::TempError,
        SpfResult::PermError => Outcome::PermError,
        SpfResult::None => Outcome::None,
    }
}

const fn to_spf(outcome: Outcome) -> SpfResult {
    match outcome {
        Outcome::Pass => SpfResult::Pass,
        Outcome::Fail => SpfResult::Fail,
        Outcome::SoftFail => SpfResult::SoftFail,
        Outcome::Neutral => SpfResult::Neutral,
        Outcome::TempError => SpfResult::TempError,
        Outcome::PermError => SpfResult::PermError,
        Outcome::None => SpfResult::None,
    }
}

const fn of_dkim(result: &DkimResult) -> Outcome {
    match result {
        DkimResult::Pass => Outcome::Pass,
        DkimResult::Fail(_) => Outcome::Fail,
        DkimResult::Neutral(_) => Outcome::Neutral,
        DkimResult::TempError(_) => Outcome::TempError,
        DkimResult::PermError(_) => Outcome::PermError,
        DkimResult::None => Outcome::None,
    }
}

const fn of_dmarc(result: &DmarcResult) -> Outcome {
    match result {
        DmarcResult::Pass => Outcome::Pass,
        DmarcResult::Fail(_) => Outcome::Fail,
        DmarcResult::TempError(_) => Outcome::TempError,
        DmarcResult::PermError(_) => Outcome::PermError,
        DmarcResult::None => Outcome::None,
    }
}
