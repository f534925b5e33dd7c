//! One fetch: hops, deadline, bound.

use crate::address::{Reach, Resolver, is_public, may_ask};
use crate::headers::{self, Validators};
use crate::{Trouble, of_webcal};
use base::Link;
use bytes::{Bytes, BytesMut};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use reqwest::{Client, Response, StatusCode, redirect};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// How many redirects are followed: a moved site that then chooses a language and a host name needs three.
const MOST_REDIRECTS: usize = 5;

/// What a fetcher keeps to.
#[derive(Clone, Debug)]
pub struct FetchSettings {
    /// Who we are, with an address where somebody can be reached: `BestBits/1.0
    /// (+https://network.example/contact)`.
    pub user_agent: String,
    /// Whether addresses of private networks may be fetched from: in tests, in the demo, and where a steward
    /// says so.
    pub allow_private: bool,
    /// The most bytes of an answer, decompressed.
    pub max_bytes: usize,
    /// The time for all of a fetch, redirects and body included.
    pub timeout: Duration,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// The thing itself.
    Fresh {
        /// Its bytes, decompressed.
        bytes: Bytes,
        /// What to ask with next time.
        validators: Validators,
        /// The `Content-Type`, parameters included.
        content_type: Option<String>,
        /// Where it was found after all redirects; relative links in it start from there.
        final_url: Link,
        /// The address to ask from now on, when every redirect on the way was permanent.
        moved_permanently: Option<Link>,
        /// For how long the server says it holds.
        ttl: Option<Duration>,
    },
    /// The same as when the validators were given.
    NotModified {
        /// As above: a thing can move without changing.
        moved_permanently: Option<Link>,
        /// As above.
        ttl: Option<Duration>,
    },
}

/// Fetches. Clones share their connections.
#[derive(Clone, Debug)]
pub struct Fetcher {
    client: Client,
    reach: Reach,
    settings: Arc<FetchSettings>,
}

impl Fetcher {
    /// A fetcher that keeps to `settings`. Characters of the user agent that HTTP does not take are left out.
    pub fn new(settings: FetchSettings) -> Self {
        let reach: Reach = if settings.allow_private { |_| true } else { is_public };
        Self::reaching(settings, reach)
    }

    /// With a say of its own in which addresses are private: on a test's machine all of them are.
    pub(crate) fn reaching(settings: FetchSettings, reach: Reach) -> Self {
        let agent: String = settings.user_agent.chars().filter(|c| matches!(c, ' '..='~')).collect();
        let client = Client::builder()
            .user_agent(agent)
            .dns_resolver(Resolver(reach))
            .redirect(redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .tls_backend_preconfigured(tls())
            .build()
            .expect("every part of the client is given and sound");
        Self { client, reach, settings: Arc::new(settings) }
    }

    /// What is at `url`, unless it is still what `conditions` recognise; `accept` is the value of that
    /// header.
    pub async fn get(&self, url: &Link, conditions: &Validators, accept: &str) -> Result<Fetched, Trouble> {
        let fetch = self.follow(url, conditions, accept);
        tokio::time::timeout(self.settings.timeout, fetch).await.unwrap_or(Err(Trouble::Timeout))
    }

    async fn follow(&self, url: &Link, conditions: &Validators, accept: &str) -> Result<Fetched, Trouble> {
        let mut headers = HeaderMap::new();
        conditions.write(&mut headers);
        headers.insert(ACCEPT, HeaderValue::from_str(accept).unwrap_or(HeaderValue::from_static("*/*")));
        let mut here = url.clone();
        let mut permanent = true;
        for hop in 0..=MOST_REDIRECTS {
            let address = Url::parse(here.as_str()).map_err(|_| Trouble::BadRedirect)?;
            if !may_ask(&address, self.reach) {
                return Err(Trouble::PrivateAddress);
            }
            let answer = self.client.get(address.clone()).headers(headers.clone()).send().await?;
            let Some(kept) = redirected(answer.status()) else {
                let moved = (hop > 0 && permanent).then(|| here.clone());
                return self.read(answer, here, moved, !conditions.is_empty()).await;
            };
            permanent &= kept;
            here = next_hop(&address, answer.headers())?;
        }
        Err(Trouble::ManyRedirects)
    }

    async fn read(
        &self,
        answer: Response,
        final_url: Link,
        moved_permanently: Option<Link>,
        conditional: bool,
    ) -> Result<Fetched, Trouble> {
        let ttl = headers::ttl(answer.headers());
        match answer.status() {
            StatusCode::NOT_MODIFIED if conditional => Ok(Fetched::NotModified { moved_permanently, ttl }),
            StatusCode::NOT_FOUND => Err(Trouble::NotFound),
            StatusCode::GONE => Err(Trouble::Gone),
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
                Err(Trouble::Busy { retry_after: headers::retry_after(answer.headers()) })
            }
            StatusCode::OK | StatusCode::NON_AUTHORITATIVE_INFORMATION => {
                let validators = Validators::of(answer.headers());
                let content_type = headers::text(answer.headers(), CONTENT_TYPE).map(str::to_owned);
                let bytes = self.body(answer).await?;
                Ok(Fetched::Fresh { bytes, validators, content_type, final_url, moved_permanently, ttl })
            }
            // Others promise no whole thing, also among the successes: 202, 204, 206.
            status => Err(Trouble::Refused(status.as_u16())),
        }
    }

    /// The body, decompressed piece by piece, so that a small answer cannot unfold beyond the bound.
    async fn body(&self, mut answer: Response) -> Result<Bytes, Trouble> {
        let most = self.settings.max_bytes;
        if answer.content_length().is_some_and(|length| length > most as u64) {
            return Err(Trouble::TooLarge { most });
        }
        let mut body = BytesMut::new();
        while let Some(piece) = answer.chunk().await? {
            if body.len() + piece.len() > most {
                return Err(Trouble::TooLarge { most });
            }
            body.extend_from_slice(&piece);
        }
        Ok(body.freeze())
    }
}

/// Whether the status sends us elsewhere, and if so, for good.
const fn redirected(status: StatusCode) -> Option<bool> {
    match status.as_u16() {
        301 | 308 => Some(true),
        302 | 303 | 307 => Some(false),
        _ => None,
    }
}

/// Where `Location` leads. Never from `https` to `http`, not even on the same host: whoever sits on the line
/// could then put words into the network's calendar; a steward who accepts that can enter the `http` address.
pub(crate) fn next_hop(from: &Url, headers: &HeaderMap) -> Result<Link, Trouble> {
    let location = headers.get(LOCATION).ok_or(Trouble::BadRedirect)?;
    let location = std::str::from_utf8(location.as_bytes()).map_err(|_| Trouble::BadRedirect)?;
    let to = from.join(location).map_err(|_| Trouble::BadRedirect)?;
    let to = of_webcal(to.as_str()).map_err(|_| Trouble::BadRedirect)?;
    if from.scheme() == "https" && to.as_str().starts_with("http:") {
        return Err(Trouble::InsecureRedirect);
    }
    Ok(to)
}

/// TLS by ring with the roots of Mozilla, said here and not left to whatever provider a process has by
/// default.
fn tls() -> rustls::ClientConfig {
    let roots = rustls::RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring knows both versions of TLS that are in use")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config
}
