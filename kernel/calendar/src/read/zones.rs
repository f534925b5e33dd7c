//! Which wall clock a `TZID` means. In this order: an IANA name, also behind a vendor's prefix; a `VTIMEZONE`
//! of the file; a Windows name or another alias; the zone of the whole calendar; the one configured for the
//! source.

use super::parts::Part;
use super::property::{Property, Stamp};
use super::vtimezone;
use crate::calendar::Spot;
use crate::limits;
use crate::recur::rule::Steps;
use crate::recur::wall::{self, Wall};
use base::{Moment, Parse, Zone};
use jiff::civil::DateTime;
use std::collections::HashMap;
use std::str::FromStr;
use std::sync::Arc;

/// The zones of one calendar.
pub(crate) struct Zones<'a> {
    defined: HashMap<String, &'a Part>,
    /// The zone of the whole calendar (`X-WR-TIMEZONE`).
    calendar: Option<Zone>,
    assumed: &'a Zone,
    known: HashMap<String, Meant>,
    steps: Steps,
}

/// A wall clock found for a name.
#[derive(Clone, Debug)]
pub(crate) struct Meant {
    pub(crate) wall: Wall,
    /// Nothing in the file names it.
    pub(crate) assumed: bool,
    /// IANA zones that a zone of the file's own making may be, the likeliest first.
    likely: Vec<Zone>,
}

impl<'a> Zones<'a> {
    pub(crate) fn new(defined: &'a [Part], calendar: Option<&str>, assumed: &'a Zone) -> Self {
        let mut by_name = HashMap::new();
        for part in defined {
            if let Some(name) = text_of(part, "TZID") {
                by_name.entry(name).or_insert(part);
            }
        }
        Self {
            defined: by_name,
            calendar: calendar.and_then(|name| iana(name).or_else(|| alias(name))),
            assumed,
            known: HashMap::new(),
            steps: Steps { left: limits::STEPS_FOR_ZONES },
        }
    }

    /// The wall clock of a time that names a zone, or none.
    pub(crate) fn meant(&mut self, tzid: Option<&str>) -> Meant {
        let Some(tzid) = tzid else { return self.unnamed() };
        if let Some(known) = self.known.get(tzid) {
            return known.clone();
        }
        let meant = self.look_up(tzid.trim_matches('"').trim());
        self.known.insert(tzid.to_owned(), meant.clone());
        meant
    }

    /// The zone in which a UTC time is shown.
    pub(crate) fn of_utc(&self) -> Zone {
        self.calendar.clone().unwrap_or_else(Zone::utc)
    }

    fn look_up(&mut self, tzid: &str) -> Meant {
        if let Some(zone) = iana(tzid) {
            return Meant::named(zone);
        }
        if let Some(part) = self.defined.get(tzid).copied()
            && let Some(onsets) = vtimezone::onsets(part, &mut self.steps)
        {
            let own = text_of(part, "X-LIC-LOCATION").and_then(|name| iana(&name));
            let guesses = own.into_iter().chain(alias(tzid)).chain(self.calendar.clone());
            let likely = guesses.chain([self.assumed.clone()]).collect();
            return Meant { wall: Wall::Own(Arc::new(onsets)), assumed: false, likely };
        }
        match alias(tzid) {
            Some(zone) => Meant::named(zone),
            None => self.unnamed(),
        }
    }

    fn unnamed(&self) -> Meant {
        match &self.calendar {
            Some(zone) => Meant::named(zone.clone()),
            None => Meant { assumed: true, ..Meant::named(self.assumed.clone()) },
        }
    }

    /// A written date or time as far as it can be understood alone.
    pub(crate) fn spot(&mut self, stamp: Stamp, tzid: Option<&str>) -> Spot {
        match stamp {
            Stamp::Day(day) => Spot::Day(day),
            Stamp::Offset(local, offset) => Spot::At(wall::moment(local, offset), local),
            Stamp::Local(local) if tzid.is_none() => Spot::Floating(local),
            Stamp::Local(local) => Spot::At(self.meant(tzid).wall.moment(local), local),
        }
    }
}

impl Meant {
    fn named(zone: Zone) -> Self {
        Self { wall: Wall::Named(zone), assumed: false, likely: Vec::new() }
    }

    /// The IANA zone to show a time in: the one meant, or one whose clock shows the same then.
    pub(crate) fn zone_at(&self, local: DateTime, at: Moment) -> Zone {
        match &self.wall {
            Wall::Named(zone) => zone.clone(),
            Wall::Own(_) => {
                let same = self.likely.iter().find(|zone| at.in_zone(zone).datetime() == local);
                same.cloned()
                    .or_else(|| fixed(wall::civil_secs(local) - at.seconds()))
                    .unwrap_or_else(Zone::utc)
            }
        }
    }
}

/// `Europe/Berlin`, also as `/vendor.org/20050126_1/Europe/Berlin`, also with spaces. Names without a slash
/// are left to later: a file may define its own `GMT` or `EST`.
fn iana(name: &str) -> Option<Zone> {
    let name = name.trim().replace(' ', "_");
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
    let longest = parts.len().min(3);
    (2..=longest).rev().find_map(|n| Zone::parse(&parts[parts.len() - n..].join("/")).ok())
}

/// Windows names (CLDR's windowsZones, in `calcard`), names of the database without a slash, and bare
/// offsets.
fn alias(name: &str) -> Option<Zone> {
    let windows = calcard::common::timezone::Tz::from_str(name).ok().and_then(|zone| zone.name());
    let windows = windows.and_then(|name| Zone::parse(&name).ok());
    windows.or_else(|| Zone::parse(name).ok()).or_else(|| offset(name))
}

/// `+04`, `UTC+4`, `GMT+0400`, `UTC - 3:00`: whole hours east of Greenwich.
fn offset(name: &str) -> Option<Zone> {
    let name = &name.replace(' ', "");
    let bare = name.strip_prefix("UTC").or_else(|| name.strip_prefix("GMT")).unwrap_or(name);
    let (sign, digits) = match bare.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let digits = digits.replace(':', "");
    let hours = if digits.len() > 2 { digits.strip_suffix("00")? } else { &digits };
    fixed(sign * hours.parse::<u8>().ok().map(i64::from)? * 3_600)
}

/// The zone of a whole number of hours east of Greenwich. The names in the database have the sign the other
/// way round.
fn fixed(offset: i64) -> Option<Zone> {
    let (hours, rest) = (offset / 3_600, offset % 3_600);
    match hours {
        _ if rest != 0 => None,
        0 => Some(Zone::utc()),
        _ => Zone::parse(&format!("Etc/GMT{}{}", if hours > 0 { '-' } else { '+' }, hours.abs())).ok(),
    }
}

fn text_of(part: &Part, name: &str) -> Option<String> {
    let prefixed = |text: &str| text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let lines = part.lines.iter().filter(|line| prefixed(&line.text));
    lines.filter_map(|line| Property::read(&line.text)).find_map(|property| property.text())
}
