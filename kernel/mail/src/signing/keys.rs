//! The keys of a domain: made at first use, kept in the database for all nodes.

use base::{Clock, Moment};
use db::{Db, Fault, Read, Tx, args, sql};
use mail_auth::common::crypto::{Ed25519Key, RsaKey, Sha256};
use rsa::RsaPrivateKey;
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey};
use rsa::pkcs8::EncodePublicKey;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs1KeyDer};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Mutex;

/// The names under which the public halves stand in the DNS.
const RSA: &str = "bits-rsa";
const ED25519: &str = "bits-ed25519";

/// Shorter ones are not trusted (RFC 8301 3.2), longer ones do not fit the DNS of many.
const BITS: usize = 2048;

/// The keys that sign for a domain.
pub struct Keys {
    domain: String,
    pub(super) rsa: Named<RsaKey<Sha256>>,
    pub(super) ed25519: Named<Ed25519Key>,
}

/// A private key with what is said about it.
pub(super) struct Named<K> {
    pub(super) key: K,
    pub(super) algorithm: &'static str,
    pub(super) selector: &'static str,
    /// As it stands in the DNS.
    pub(super) public: Vec<u8>,
}

/// The private halves, as they are kept.
struct Stored {
    rsa: Vec<u8>,
    ed25519: Vec<u8>,
}

/// A key cannot be used.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the key for signing mail cannot be used: {0}")]
pub struct Unusable(String);

impl Keys {
    /// The keys of a domain from their private halves: RSA by PKCS #1, Ed25519 by PKCS #8, both in DER.
    pub fn of(domain: &str, rsa: &[u8], ed25519: &[u8]) -> Result<Self, Unusable> {
        let unusable = |error: &dyn std::fmt::Display| Unusable(error.to_string());
        let public = RsaPrivateKey::from_pkcs1_der(rsa).map_err(|error| unusable(&error))?.to_public_key();
        let public = public.to_public_key_der().map_err(|error| unusable(&error))?.into_vec();
        let der = PrivateKeyDer::Pkcs1(PrivatePkcs1KeyDer::from(rsa.to_vec()));
        let key = RsaKey::from_key_der(der).map_err(|error| unusable(&error))?;
        let rsa = Named { key, algorithm: "rsa-sha256", selector: RSA, public };
        let key = Ed25519Key::from_pkcs8_der(ed25519).map_err(|error| unusable(&error))?;
        let public = key.public_key();
        let ed25519 = Named { key, algorithm: "ed25519-sha256", selector: ED25519, public };
        Ok(Self { domain: mail_auth::common::to_a_label(domain).into_owned(), rsa, ed25519 })
    }

    /// New keys of a domain, kept nowhere; takes up to a second. For tests and for moving keys by hand.
    pub fn make(domain: &str) -> Result<Self, Unusable> {
        let made = make()?;
        Self::of(domain, &made.rsa, &made.ed25519)
    }

    /// The domain that they sign for, as the DNS has it.
    pub fn domain(&self) -> &str {
        &self.domain
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Keys").field(&self.domain).finish()
    }
}

/// The keys that have been used, read once. Clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keyring(Arc<Mutex<BTreeMap<String, Arc<Keys>>>>);

impl Keyring {
    /// With keys that are not in the database.
    pub(crate) fn with(keys: Arc<Keys>) -> Self {
        Self(Arc::new(Mutex::new(BTreeMap::from([(keys.domain.clone(), keys)]))))
    }

    /// The keys of a domain; made and kept when it has none.
    pub(crate) async fn of(&self, db: &Db, clock: &Clock, domain: &str) -> Result<Arc<Keys>, Fault> {
        let mut ring = self.0.lock().await;
        let domain = mail_auth::common::to_a_label(domain).into_owned();
        if let Some(keys) = ring.get(&domain) {
            return Ok(Arc::clone(keys));
        }
        let stored = stored(db, clock, &domain).await?;
        let keys = Keys::of(&domain, &stored.rsa, &stored.ed25519);
        let keys = Arc::new(keys.map_err(|unusable| Fault::Data(unusable.to_string()))?);
        ring.insert(domain, Arc::clone(&keys));
        Ok(keys)
    }
}

async fn stored(db: &Db, clock: &Clock, domain: &str) -> Result<Stored, Fault> {
    let asked = domain.to_owned();
    if let Some(stored) = db.read(move |read| find(read, &asked)).await? {
        return Ok(stored);
    }
    // A second or so: the runtime's threads are others'.
    let made = tokio::task::spawn_blocking(make).await.map_err(|error| Fault::Panicked(error.to_string()))?;
    let made = made.map_err(|unusable| Fault::Data(unusable.to_string()))?;
    let (domain, now) = (domain.to_owned(), clock.now());
    db.act(move |tx| {
        add(tx, &domain, RSA, &made.rsa, now)?;
        add(tx, &domain, ED25519, &made.ed25519, now)?;
        // Another node may have been first.
        find(tx, &domain)?.ok_or_else(|| Fault::Data("a key that was just kept is gone".into()))
    })
    .await
}

/// Keys take their chance from the system itself, not from the dice: no test wants the same key twice.
fn make() -> Result<Stored, Unusable> {
    let rsa =
        RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS).map_err(|error| Unusable(error.to_string()))?;
    let rsa = rsa.to_pkcs1_der().map_err(|error| Unusable(error.to_string()))?.as_bytes().to_vec();
    let ed25519 = Ed25519Key::generate_pkcs8().map_err(|error| Unusable(error.to_string()))?;
    Ok(Stored { rsa, ed25519 })
}

fn find(read: &Read, domain: &str) -> Result<Option<Stored>, Fault> {
    let key = |selector: &str| -> Result<Option<Vec<u8>>, Fault> {
        read.maybe(
            sql!("SELECT private FROM mail_key WHERE domain = $1 AND selector = $2"),
            args![domain, selector],
            |row| row.next(),
        )
    };
    Ok(key(RSA)?.zip(key(ED25519)?).map(|(rsa, ed25519)| Stored { rsa, ed25519 }))
}

fn add(tx: &mut Tx, domain: &str, selector: &str, private: &[u8], now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO mail_key (domain, selector, private, made) VALUES ($1, $2, $3, $4)
             ON CONFLICT (domain, selector) DO NOTHING"
        ),
        args![domain, selector, private, now],
    )?;
    Ok(())
}
