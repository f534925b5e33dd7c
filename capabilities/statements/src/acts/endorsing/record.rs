//! The public signatures of a statement, for its record and for files.

use crate::heart::endorsing::Endorsement;
use crate::heart::endorsing::proof::Signature;
use crate::heart::statement::Statement;
use crate::store::endorsement_lists as lists;
use base::Id;
use db::{Fault, Read};

/// All public signatures that stand, of all versions, in the order in which they were asked for: with salt and seal, so
/// that anybody can check them against the log.
pub(crate) fn signatures(read: &Read, statement: Id<Statement>) -> Result<Vec<Signature>, Fault> {
    let mut all = Vec::new();
    let mut last = None;
    loop {
        let some = lists::after(read, statement, last)?;
        let Some(end) = some.last() else { return Ok(all) };
        last = Some(end.id);
        all.extend(some.iter().map(signature));
    }
}

/// A signature as exports have it.
pub(crate) fn signature(one: &Endorsement) -> Signature {
    let (signatory, wording) = (&one.signatory, &one.wording);
    Signature {
        kind: signatory.kind,
        name: signatory.name.to_string(),
        affiliation: signatory.affiliation.as_ref().map(ToString::to_string),
        site: signatory.site.as_ref().map(ToString::to_string),
        country: signatory.country.map(|country| country.as_str().to_owned()),
        region: signatory.region().map(|region| region.to_string()),
        version: wording.version,
        lang: wording.lang.to_string(),
        hash: wording.hash.clone(),
        at: one.signed.map(|moment| moment.to_string()),
        came: one.came.to_string(),
        authority: one.right.as_ref().map(|right| right.by.to_string()),
        authority_note: one.right.as_ref().and_then(|right| right.words.as_ref().map(ToString::to_string)),
        salt: hex::encode(one.salt),
        seal: one.seal(),
    }
}
