//! A public signature as it stands in exports, and how anybody checks it against the published hashes and the log.

use super::SignerKind;
use crate::heart::log::{Entry, sealed};
use serde::{Deserialize, Serialize};

/// The log's word for a signature.
pub(crate) const ENDORSED: &str = "endorsed";
/// The log's word for signatures that came with an old letter.
pub(crate) const IMPORTED: &str = "endorsements-imported";
/// The log's word for a signature that was taken back.
pub(crate) const WITHDRAWN: &str = "endorsement-withdrawn";
/// The log's word for a signature that a facilitator struck out.
pub(crate) const STRUCK: &str = "endorsement-struck";

/// What is sealed of a signatory: three lines, of which the last may be empty.
pub(crate) fn words(kind: SignerKind, name: &str, affiliation: &str) -> String {
    format!("{kind}\n{name}\n{affiliation}")
}

/// A public signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Signature {
    /// `person` or `organization`.
    pub(crate) kind: SignerKind,
    /// The name, as it was signed.
    pub(crate) name: String,
    /// The affiliation; of an organization, who signed for it.
    pub(crate) affiliation: Option<String>,
    /// An organization's address on the web.
    pub(crate) site: Option<String>,
    /// Two letters of ISO 3166-1.
    pub(crate) country: Option<String>,
    /// The region, by its name in our addresses.
    pub(crate) region: Option<String>,
    /// The version that was signed.
    pub(crate) version: i64,
    /// The language in which it was read.
    pub(crate) lang: String,
    /// SHA-256 of the text that was signed, hexadecimal.
    pub(crate) hash: String,
    /// When, as RFC 3339 has it.
    pub(crate) at: Option<String>,
    /// By which way: `web`, `mail`, `message`, `import`.
    pub(crate) came: String,
    /// By what the signer acts for the organization: `domain`, `colleague`, `steward`.
    pub(crate) authority: Option<String>,
    /// The domain, or the steward's note.
    pub(crate) authority_note: Option<String>,
    /// What was sealed with, hexadecimal.
    pub(crate) salt: String,
    /// What stands in the log.
    pub(crate) seal: String,
}

/// The part of a log entry's body that says which signature it is about.
#[derive(Deserialize)]
struct Said {
    seal: Option<String>,
    #[serde(default)]
    seals: Vec<String>,
    version: Option<i64>,
    hash: Option<String>,
}

/// What is wrong with a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// Name, affiliation and salt do not make its seal.
    Seal,
    /// The log has no entry of this seal, version and hash.
    NotLogged,
    /// The log says that it was taken back.
    TakenBack,
}

/// The signatures that a log tells of.
pub(crate) struct Ledger {
    signed: std::collections::HashSet<(String, i64, String)>,
    gone: std::collections::HashSet<String>,
}

impl Ledger {
    /// Reads a whole log, in order: who signed again after taking back has signed.
    pub(crate) fn of(entries: &[Entry]) -> Self {
        let mut ledger = Self { signed: Default::default(), gone: Default::default() };
        for entry in entries {
            let Ok(said) = serde_json::from_str::<Said>(&entry.body) else { continue };
            match (entry.kind.as_str(), said) {
                (ENDORSED | IMPORTED, Said { seal, seals, version: Some(version), hash: Some(hash) }) => {
                    for seal in seal.into_iter().chain(seals) {
                        ledger.gone.remove(&seal);
                        ledger.signed.insert((seal, version, hash.clone()));
                    }
                }
                (WITHDRAWN | STRUCK, Said { seal: Some(seal), .. }) => {
                    ledger.gone.insert(seal);
                }
                _ => {}
            }
        }
        ledger
    }

    /// Whether a signature is what the log tells of.
    pub(crate) fn check(&self, signature: &Signature) -> Result<(), Flaw> {
        let affiliation = signature.affiliation.as_deref().unwrap_or("");
        let salt = hex::decode(&signature.salt).map_err(|_| Flaw::Seal)?;
        if sealed(&salt, &words(signature.kind, &signature.name, affiliation)) != signature.seal {
            return Err(Flaw::Seal);
        }
        if self.gone.contains(&signature.seal) {
            return Err(Flaw::TakenBack);
        }
        let told = (signature.seal.clone(), signature.version, signature.hash.clone());
        if self.signed.contains(&told) { Ok(()) } else { Err(Flaw::NotLogged) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Moment;
    use serde_json::json;

    fn signature(name: &str) -> Signature {
        let seal = sealed(&[7; 16], &words(SignerKind::Person, name, ""));
        Signature {
            kind: SignerKind::Person,
            name: name.into(),
            affiliation: None,
            site: None,
            country: None,
            region: None,
            version: 1,
            lang: "en".into(),
            hash: "ab".into(),
            at: None,
            came: "web".into(),
            authority: None,
            authority_note: None,
            salt: hex::encode([7; 16]),
            seal,
        }
    }

    fn log(bodies: &[(&str, serde_json::Value)]) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for (kind, body) in bodies {
            entries.push(Entry::following(entries.last(), Moment::from_micros(1), kind, body));
        }
        entries
    }

    #[test]
    fn a_signature_holds_as_long_as_the_log_says_so() {
        let ana = signature("Ana");
        let signed = json!({ "seal": ana.seal, "version": 1, "hash": "ab" });
        let back = json!({ "seal": ana.seal });
        let check = |bodies: &[_], one: &Signature| Ledger::of(&log(bodies)).check(one);
        assert_eq!(check(&[(ENDORSED, signed.clone())], &ana), Ok(()));
        assert_eq!(check(&[], &ana), Err(Flaw::NotLogged));
        assert_eq!(check(&[(ENDORSED, signed.clone()), (WITHDRAWN, back)], &ana), Err(Flaw::TakenBack));
        let other_text = Signature { hash: "cd".into(), ..ana.clone() };
        assert_eq!(check(&[(ENDORSED, signed.clone())], &other_text), Err(Flaw::NotLogged));
        let renamed = Signature { name: "Eve".into(), ..ana.clone() };
        assert_eq!(check(&[(ENDORSED, signed)], &renamed), Err(Flaw::Seal));
        let many = json!({ "seals": [ana.seal], "version": 1, "hash": "ab" });
        assert_eq!(check(&[(IMPORTED, many)], &ana), Ok(()));
    }
}
