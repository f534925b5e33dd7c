//! Signatures as pages show them.

use crate::acts::endorsing::again::changed;
use crate::heart::endorsing::{Authority, Came, Endorsement, SignerKind, State, names};
use crate::heart::statement::Statement;
use crate::store::{elsewhere, sealed};
use ::web::{Choice, Ui};
use base::places::{Country, Region};
use base::{Lang, Moment, Named, Sentence};
use db::{Fault, Read};
use facts::Look;
use texts::{Difference, Kind};

/// A signature in a list.
pub(super) struct Signed {
    pub(super) organization: bool,
    pub(super) name: String,
    pub(super) affiliation: Option<String>,
    pub(super) site: Option<(String, String)>,
    /// Where from, how it came, by what somebody acts for the organization: what there is to say, in this order.
    pub(super) marks: Vec<String>,
    /// A word of the name mixes scripts.
    pub(super) mixed: bool,
    /// The message that it was taken over from.
    pub(super) message: Option<String>,
}

/// A signature in a list about the version `latest`.
pub(super) fn signed(ui: &Ui, one: &Endorsement, latest: i64) -> Signed {
    let signatory = &one.signatory;
    let country = signatory.country.map(|country| country.name(ui.tongue()).to_owned());
    let imported = (one.came == Came::Import).then(|| ui.t("endorsement-imported"));
    let earlier =
        (one.wording.version < latest).then(|| ui.tn("endorsement-signed-version", one.wording.version));
    let right = one.right.as_ref().map(|right| match (right.by, &right.words) {
        (Authority::Domain, Some(domain)) => ui.tw("endorsement-by-domain", "domain", domain),
        (Authority::Steward, Some(note)) => ui.tw("endorsement-by-steward", "note", note),
        (Authority::Colleague | Authority::Domain | Authority::Steward, _) => {
            ui.t("endorsement-by-colleague")
        }
    });
    Signed {
        organization: signatory.kind == SignerKind::Organization,
        name: signatory.name.to_string(),
        affiliation: signatory.affiliation.as_ref().map(ToString::to_string),
        site: signatory.site.as_ref().map(|site| (site.to_string(), site.host())),
        marks: [country, right, imported, earlier].into_iter().flatten().collect(),
        mixed: names::is_mixed(signatory.name.as_str()),
        message: one.message.as_ref().map(|(_, link)| link.clone()),
    }
}

/// One's own endorsement.
pub(super) struct Own {
    pub(super) id: String,
    pub(super) who: String,
    pub(super) version: i64,
    pub(super) language: String,
    pub(super) hash: String,
    pub(super) state: State,
    pub(super) signed: Option<Moment>,
    /// What has changed since, when a later version says something else.
    pub(super) again: Option<Again>,
}

/// What has changed since somebody signed.
pub(super) struct Again {
    pub(super) version: i64,
    pub(super) lang: Lang,
    pub(super) rows: Vec<Changed>,
}

/// A paragraph that has changed.
pub(super) struct Changed {
    pub(super) mark: String,
    pub(super) pieces: Vec<(Kind, String)>,
}

/// One's own endorsement, with what has changed since. `from` is the earliest version that vouches for the latest.
pub(super) fn own(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    one: &Endorsement,
    from: i64,
) -> Result<Own, Fault> {
    let latest = statement.version.unwrap_or(one.wording.version);
    let lapsed = one.state == State::Active && one.wording.version < from;
    let again = if lapsed { Some(again(look, statement, one, latest)?) } else { None };
    let signatory = &one.signatory;
    Ok(Own {
        id: one.id.to_string(),
        who: match &signatory.affiliation {
            Some(words) => format!("{}, {words}", signatory.name),
            None => signatory.name.to_string(),
        },
        version: one.wording.version,
        language: ui.language(&one.wording.lang),
        hash: one.wording.short().to_owned(),
        state: one.state,
        signed: one.signed,
        again,
    })
}

fn again(read: &Read, statement: &Statement, one: &Endorsement, latest: i64) -> Result<Again, Fault> {
    let Some((old, new)) = changed(read, statement, one, latest)? else {
        return Ok(Again { version: latest, lang: statement.proposal.lang.clone(), rows: Vec::new() });
    };
    let rows = texts::compare(&old.body, &new.body).into_iter();
    let rows =
        rows.filter(|row| !matches!(row.how, Difference::Same | Difference::Moved)).map(|row| Changed {
            mark: row.new.or(row.old).map_or_else(String::new, |mark| mark.to_string()),
            pieces: row.pieces.into_iter().map(|piece| (piece.kind, piece.text)).collect(),
        });
    Ok(Again { version: latest, lang: new.lang, rows: rows.collect() })
}

/// The countries, in the order of the reader's language.
pub(super) fn countries(ui: &Ui) -> Vec<Choice> {
    let all = Country::in_order(ui.tongue()).iter();
    all.map(|country| Choice::new(country.as_str(), country.name(ui.tongue()))).collect()
}

/// The regions.
pub(super) fn regions(ui: &Ui) -> Vec<Choice> {
    Region::ALL.iter().map(|region| Choice::new(region, region.name(ui.tongue()))).collect()
}

/// Sealed endorsements as everybody may see them.
pub(crate) struct SealedShown {
    /// Where from, and how many of which kind, of each group that is large enough.
    pub(crate) groups: Vec<(String, String)>,
    /// All that are in smaller groups, when together they are enough; 0 says "fewer than five".
    pub(crate) others: Option<i64>,
}

/// Smaller groups are not told apart: who knows the people of a region could guess who signed.
const FEWEST_TOLD: i64 = 5;

/// What everybody may know of sealed endorsements of versions from one on; nothing when there are none. Those of today are
/// not counted yet: a count that grows while somebody watches tells when.
pub(crate) fn sealed(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    from: i64,
) -> Result<Option<SealedShown>, Fault> {
    let today = crate::acts::endorsing::jobs::day_of(look.now());
    let (mut large, mut others) = told(sealed::groups(look, statement.id, from, today)?).unwrap_or_default();
    // Of those elsewhere, groups were told as they are here: they are others, and never mixed with these.
    for group in elsewhere::sealed(look, statement.id, from)? {
        let region = group.region.as_deref().and_then(Region::of_name);
        match (group.kind.as_deref().and_then(SignerKind::of_name), group.count) {
            (Some(kind), Some(count)) => large.push((region, kind, count)),
            _ => others = others.or(Some(0)),
        }
    }
    let shown = large.into_iter().map(|(region, kind, count)| {
        let place = region
            .map_or_else(|| ui.t("endorsement-region-none"), |region| region.name(ui.tongue()).to_owned());
        (place, ui.say_plain(&Sentence::of(counted(kind)).with("count", count)))
    });
    let groups: Vec<_> = shown.collect();
    Ok((!groups.is_empty() || others.is_some()).then_some(SealedShown { groups, others }))
}

const fn counted(kind: SignerKind) -> &'static str {
    match kind {
        SignerKind::Organization => "endorsement-count-organization",
        SignerKind::Person => "endorsement-count-person",
    }
}

/// The groups that are large enough, and how many there are beside them; 0 for fewer than five. One division of all into
/// groups is told and no second one, so that nothing can be worked out by taking one from the other.
fn told(groups: Vec<sealed::Group>) -> Option<(Vec<sealed::Group>, Option<i64>)> {
    let (large, small): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|(_, _, count)| *count >= FEWEST_TOLD);
    let rest: i64 = small.iter().map(|(_, _, count)| count).sum();
    let others = (rest > 0).then_some(if rest >= FEWEST_TOLD { rest } else { 0 });
    (!large.is_empty() || others.is_some()).then_some((large, others))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_groups_are_told_together_or_not_at_all() {
        let africa = Some(Region::Africa);
        let (asia, person, body) = (Some(Region::Asia), SignerKind::Person, SignerKind::Organization);
        assert_eq!(told(vec![]), None);
        assert_eq!(told(vec![(africa, person, 4)]), Some((vec![], Some(0))), "fewer than five");
        assert_eq!(
            told(vec![(africa, person, 7), (asia, person, 3), (asia, body, 2)]),
            Some((vec![(africa, person, 7)], Some(5)))
        );
        assert_eq!(told(vec![(africa, person, 5)]), Some((vec![(africa, person, 5)], None)));
    }
}
