//! The properties of an entry that do not say when it takes place.

use super::property::Property;
use super::zones::Zones;
use crate::calendar::{Anchor, Class, Conference, Entry, Geo, Length, RecurrenceId, Spot, Status, When};
use crate::limits;
use crate::recur::wall::{self, Wall};
use base::{Link, Moment, Named, Parse};
use calcard::icalendar::{ICalendarParameterName, ICalendarProperty};
use jiff::civil::{Time, date};

impl Entry {
    /// An event of which nothing is known, at no time in particular.
    pub(super) fn blank() -> Self {
        let epoch = date(1970, 1, 1);
        Self {
            line: 0,
            uid: None,
            uid_void: false,
            recurrence_id: None,
            sequence: 0,
            dtstamp: None,
            last_modified: None,
            created: None,
            summary: None,
            description: None,
            html: None,
            location: None,
            url: None,
            conferences: Vec::new(),
            organizer: None,
            categories: Vec::new(),
            status: None,
            class: None,
            geo: None,
            when: When::Days { first: epoch, last: epoch },
            series: None,
            anchor: Anchor {
                local: epoch.to_datetime(Time::midnight()),
                wall: Wall::utc(),
                length: Length::default(),
            },
        }
    }

    /// Takes a property in; nothing if its value is not what it should be.
    pub(super) fn take(&mut self, property: &Property, zones: &mut Zones<'_>) -> Option<()> {
        let mut moment = || moment(property, zones);
        match property.name() {
            ICalendarProperty::Uid => self.uid = property.text(),
            ICalendarProperty::RecurrenceId => self.recurrence_id = Some(recurrence_id(property, zones)?),
            ICalendarProperty::Sequence => self.sequence = property.integer()?,
            ICalendarProperty::Dtstamp => self.dtstamp = Some(moment()?),
            ICalendarProperty::LastModified => self.last_modified = Some(moment()?),
            ICalendarProperty::Created => self.created = Some(moment()?),
            ICalendarProperty::Summary => self.summary = property.text(),
            ICalendarProperty::Description => self.description = property.text(),
            ICalendarProperty::Location => self.location = property.text(),
            ICalendarProperty::Url => self.url = Some(link(property)?),
            ICalendarProperty::Organizer => self.organizer = property.parameter(&ICalendarParameterName::Cn),
            ICalendarProperty::Categories => {
                let room = limits::CATEGORIES.saturating_sub(self.categories.len());
                self.categories.extend(property.texts().take(room).map(str::to_owned));
            }
            ICalendarProperty::Status => {
                self.status = Some(Status::of_name(&property.text()?.to_ascii_uppercase())?)
            }
            ICalendarProperty::Class => {
                self.class = Some(Class::of_name(&property.text()?.to_ascii_uppercase())?)
            }
            ICalendarProperty::Geo => self.geo = Some(geo(property)?),
            ICalendarProperty::StyledDescription => self.html = property.text(),
            _ if property.other().as_deref() == Some("X-ALT-DESC") => self.html = property.text(),
            _ if self.conferences.len() >= limits::CONFERENCES => return None,
            _ => self.conferences.push(conference(property)?),
        }
        Some(())
    }
}

fn moment(property: &Property, zones: &mut Zones<'_>) -> Option<Moment> {
    match zones.spot(property.stamp()?, property.tzid().as_deref()) {
        Spot::At(moment, _) => Some(moment),
        // These three are to be in UTC; who forgets the Z means it.
        Spot::Floating(local) => Some(wall::moment(local, 0)),
        Spot::Day(_) => None,
    }
}

fn recurrence_id(property: &Property, zones: &mut Zones<'_>) -> Option<RecurrenceId> {
    let spot = zones.spot(property.stamp()?, property.tzid().as_deref());
    Some(RecurrenceId { spot, this_and_future: property.parameter(&ICalendarParameterName::Range).is_some() })
}

/// Only http and https are followed (RFC 5545 allows any scheme).
fn link(property: &Property) -> Option<Link> {
    Link::parse(&property.text()?).ok()
}

fn conference(property: &Property) -> Option<Conference> {
    Some(Conference { link: link(property)?, label: property.parameter(&ICalendarParameterName::Label) })
}

fn geo(property: &Property) -> Option<Geo> {
    let [latitude, longitude] = property.floats()[..] else { return None };
    let sound = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    sound.then_some(Geo { latitude, longitude })
}
