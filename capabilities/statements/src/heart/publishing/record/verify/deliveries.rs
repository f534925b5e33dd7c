//! Deliveries, against what the log has sealed of them.

use super::{Report, bodies};
use crate::heart::log::Entry;
use crate::heart::publishing::record::files::Files;
use crate::heart::publishing::record::matter::DeliveryLine;
use crate::heart::publishing::record::name;
use std::collections::BTreeMap;

pub(super) fn check(files: &Files, entries: &[Entry], report: &mut Report) {
    let Some(deliveries) = report.read::<Vec<DeliveryLine>>(files, name::DELIVERIES) else { return };
    let mut told: BTreeMap<i64, (i64, Option<String>)> = bodies(entries, "delivered")
        .filter_map(|(entry, body)| {
            Some((body["delivery"].as_i64()?, (entry, body["seal"].as_str().map(str::to_owned))))
        })
        .collect();
    for delivery in &deliveries {
        let number = delivery.number;
        match told.remove(&number) {
            None => {
                report.found(name::DELIVERIES, format!("has delivery {number}, which the log does not know"))
            }
            Some((entry, seal)) if seal != delivery.seal() => {
                let what = format!("says of delivery {number} otherwise than entry {entry} of the log");
                report.found(name::DELIVERIES, what);
            }
            Some(_) => {}
        }
    }
    for (number, (entry, _)) in told {
        report.found(name::DELIVERIES, format!("lacks delivery {number} of entry {entry} of the log"));
    }
    report.counts.deliveries = deliveries.len();
}
