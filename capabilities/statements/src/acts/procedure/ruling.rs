//! Setting the network's rules. They hold for what is proposed from then on.

use crate::facts::procedure::RulesSet;
use crate::heart::rules::Rules;
use crate::policy::procedure::SetRules;
use crate::store::rules::{self as store, Ruled};
use base::Sentence;
use facts::{Act, Problem, Refusal};

/// Sets rules in the place of those with the number that whoever sets them has before them.
pub(crate) fn set(act: &mut Act, rules: &Rules, seen: i64) -> Result<(), Problem> {
    act.allow(SetRules)?;
    let wrong = rules.wrong();
    if !wrong.is_empty() {
        let refusals =
            wrong.into_iter().map(|(field, sentence)| Refusal { field: Some(field), sentence }).collect();
        return Err(Problem::Refused(refusals));
    }
    let number = seen + 1;
    let (by, at) = (act.actor().person(), act.now());
    let is_latest = store::history(act)?.first().map_or(0, |latest| latest.number) == seen;
    let ruled = Ruled { number, rules: rules.clone(), by, at };
    if !is_latest || !store::add(act, &ruled)? {
        return Err(Sentence::of("procedure-wrong-rules-meanwhile").into());
    }
    act.record(&RulesSet { number })?;
    Ok(())
}
