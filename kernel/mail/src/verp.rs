//! Return paths: an address of ours that names one copy and that nobody else can make. It says nothing about
//! the reader, and fits the 64 bytes of a local part (RFC 5321 4.5.3.1.1).

use crate::delivery::Delivery;
use base::{Email, Id, Parse};
use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// Local parts of return paths begin so.
pub const PREFIX: &str = "b+";

/// 80 bits: out of reach by guessing over mail.
const PROOF: usize = 10;

/// The address to which the copy returns.
///
/// # Errors
/// `None` when the domain is no domain of mail addresses.
pub fn return_address(secret: &[u8; 32], delivery: Id<Delivery>, domain: &str) -> Option<Email> {
    let mut token = delivery.bytes().to_vec();
    token.extend_from_slice(&mac(secret, delivery).finalize().into_bytes()[..PROOF]);
    let token = BASE32_NOPAD.encode(&token).to_lowercase();
    Email::parse(&format!("{PREFIX}{token}@{domain}")).ok()
}

/// The copy that returned to this local part; `None` when we did not make the address. Case does not count,
/// since mail servers change it.
pub fn delivery_of(secret: &[u8; 32], local_part: &str) -> Option<Id<Delivery>> {
    let token = local_part.to_ascii_uppercase();
    let token = BASE32_NOPAD.decode(token.strip_prefix("B+")?.as_bytes()).ok()?;
    let (id, proof) = token.split_first_chunk::<16>()?;
    let delivery = Id::from_bytes(*id);
    if proof.len() != PROOF {
        return None;
    }
    mac(secret, delivery).verify_truncated_left(proof).ok().map(|()| delivery)
}

fn mac(secret: &[u8; 32], delivery: Id<Delivery>) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any length is a key");
    mac.update(b"mail return path\0");
    mac.update(delivery.bytes());
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: [u8; 32] = [7; 32];

    fn id() -> Id<Delivery> {
        Id::from_bytes([0xa5; 16])
    }

    fn local(address: &Email) -> &str {
        address.as_str().split_once('@').unwrap().0
    }

    #[test]
    fn a_return_path_names_its_copy_in_any_case_and_fits() {
        let address = return_address(&SECRET, id(), "lists.example.org").unwrap();
        assert_eq!(address.domain(), "lists.example.org");
        assert!(local(&address).len() <= 64 && local(&address).starts_with("b+"), "{address}");
        assert_eq!(delivery_of(&SECRET, local(&address)), Some(id()));
        assert_eq!(delivery_of(&SECRET, &local(&address).to_uppercase()), Some(id()));
    }

    #[test]
    fn a_forged_return_path_names_nothing() {
        let address = return_address(&SECRET, id(), "example.org").unwrap();
        let local = local(&address);
        for at in 2..local.len() {
            let mut forged = local.as_bytes().to_vec();
            forged[at] = if forged[at] == b'a' { b'b' } else { b'a' };
            assert_eq!(delivery_of(&SECRET, std::str::from_utf8(&forged).unwrap()), None);
        }
        assert_eq!(delivery_of(&[8; 32], local), None);
        let short = &local[..local.len() - 8];
        for wrong in ["", "b+", "b", "c+aaaa", short, &format!("{local}aa"), "b+ü", "b+=1"] {
            assert_eq!(delivery_of(&SECRET, wrong), None, "{wrong}");
        }
    }
}
