//! What people say of themselves.

use crate::facts::{PhotoChanged, ProfileChanged};
use crate::heart::profile::{MOST_OF_EACH, Profile};
use crate::jobs::DROP_PHOTO;
use crate::policy::ChangePerson;
use crate::refused::Refused;
use crate::store::people;
use access::Person;
use base::Id;
use facts::{Act, Problem};
use files::BlobId;

/// Keeps what a person says of themselves now. Who is called otherwise is found under another address; the old one
/// leads nowhere, so that a name laid down stays laid down.
pub(crate) fn change(act: &mut Act, profile: &Profile) -> Result<String, Problem> {
    act.allow(ChangePerson(profile.id))?;
    let too_many = Refused::TooMany { most: MOST_OF_EACH };
    if profile.links.len() > MOST_OF_EACH {
        return Err(too_many.at("links"));
    }
    if profile.topics.len() > MOST_OF_EACH {
        return Err(too_many.at("topics"));
    }
    let before = people::bare(act, profile.id)?.filter(|profile| !profile.former).ok_or(Problem::NotFound)?;
    let name = profile.name.clone().ok_or(Problem::NotFound)?;
    let slug = match before.name {
        Some(same) if same == name => before.slug,
        _ => people::free_slug(act, profile.id, &name)?,
    };
    let profile = Profile {
        slug,
        region: profile.country.map(|country| country.region()).or(profile.region),
        ..profile.clone()
    };
    people::set(act, &profile)?;
    act.record(&ProfileChanged { person: profile.id })?;
    Ok(profile.path())
}

/// Keeps another photo, or none.
pub(crate) fn set_photo(
    act: &mut Act,
    person: Id<Person>,
    photo: Option<(BlobId, &str)>,
) -> Result<(), Problem> {
    act.allow(ChangePerson(person))?;
    drop_photo(act, person)?;
    people::set_photo(act, person, photo)?;
    act.record(&PhotoChanged { person })?;
    Ok(())
}

/// Asks for the bytes of a person's photo to be removed after the commit, unless somebody shows them then.
pub(crate) fn drop_photo(act: &mut Act, person: Id<Person>) -> Result<(), Problem> {
    if let Some((photo, _)) = people::photo(act, person)? {
        act.enqueue(DROP_PHOTO, &photo)?;
    }
    Ok(())
}
