//! Passwords: argon2id with the parameters of `Params::default` (19 MiB, two passes), as OWASP names them first.

use crate::refused::Refused;
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use facts::Problem;
use tokio::sync::Semaphore;
use web::House;

/// Each takes 19 MiB and 30 ms of a core: so many at once leave room for readers.
static TURNS: Semaphore = Semaphore::const_new(2);

/// Ten characters are out of reach for guessing at the door; longer than 200 is no password.
const LENGTHS: std::ops::RangeInclusive<usize> = 10..=200;

/// A hash of nothing that anybody knows: compared against when there is no account, so that both take the same time.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$YmVzdC1iaXRzLW5vYm9keQ$3Zrp3Yzo8bF3yMFyOmqf3ZMoRvpIxxAf8w1LCpWVJrQ";

/// The hash of a new password, to be kept.
pub(crate) async fn hash(house: &House, password: &str) -> Result<String, Problem> {
    if !LENGTHS.contains(&password.chars().count()) {
        return Err(Refused::PasswordShort.at("password"));
    }
    let salt = SaltString::encode_b64(&house.dice.bytes::<16>())
        .map_err(|error| Problem::Broken(format!("a salt cannot be made: {error}")))?;
    let password = password.to_owned();
    taking_turns(move || {
        Argon2::default()
            .hash_password(password.as_bytes(), &salt)
            .map(|hash| hash.to_string())
            .map_err(|error| Problem::Broken(format!("a password cannot be hashed: {error}")))
    })
    .await?
}

/// Whether a password belongs to a kept hash; takes as long when there is none.
pub(crate) async fn matches(password: &str, kept: Option<String>) -> Result<bool, Problem> {
    let password = password.to_owned();
    taking_turns(move || {
        let known = kept.is_some();
        let kept = kept.unwrap_or_else(|| NOBODYS.to_owned());
        let right = PasswordHash::new(&kept)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
        known && right
    })
    .await
}

async fn taking_turns<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> Result<R, Problem> {
    let _turn = TURNS.acquire().await.expect("the semaphore is never closed");
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Problem::Broken(format!("hashing failed: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use argon2::Params;

    #[test]
    fn a_password_is_compared_as_long_where_there_is_no_account() {
        let nobodys = PasswordHash::new(NOBODYS).expect("a hash");
        let params = Params::try_from(&nobodys).expect("its parameters");
        let usual = Params::default();
        assert_eq!(
            (params.m_cost(), params.t_cost(), params.p_cost()),
            (usual.m_cost(), usual.t_cost(), usual.p_cost())
        );
        assert!(nobodys.hash.is_some_and(|hash| hash.len() == Params::DEFAULT_OUTPUT_LEN));
    }
}
