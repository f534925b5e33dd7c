//! Many messages in one mail: once a day or a week.

mod mime;
mod plain;

pub(crate) use mime::mime;
pub(crate) use plain::plain;

use super::copy::{Framing, fields, list_fields};
use super::list::List;
use super::subscription::Delivery;
use base::{Email, Moment, Zone};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use mail_builder::headers::Header as _;
use mail_builder::headers::text::Text;
use message::Message;

/// So many messages stand in one digest; what is over comes in the next, at once.
pub(crate) const MOST_MESSAGES: i64 = 100;

/// Nor more bytes of messages than this.
pub(crate) const MOST_BYTES: i64 = 4 << 20;

/// Marks the ids of digests.
#[derive(Debug)]
pub(crate) struct Digest;

/// A digest, before it is written.
#[derive(Clone, Debug)]
pub(crate) struct Issue<'a> {
    /// How it stands to the list.
    pub(crate) framing: Framing<'a>,
    /// Its id, without angle brackets; each form has its own.
    pub(crate) message_id: String,
    /// When it is sent.
    pub(crate) date: Moment,
    /// Its subject.
    pub(crate) subject: String,
    /// What stands above the table of contents.
    pub(crate) head: String,
    /// What stands at its end.
    pub(crate) end: String,
    /// Its messages in order.
    pub(crate) entries: &'a [Entry],
}

/// One message of a digest.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The message.
    pub(crate) message: Message,
    /// Where it stands in the archive.
    pub(crate) page: String,
    /// Who wrote it: their name, or what stands before the `@`.
    pub(crate) author: String,
}

/// The latest moment at which a digest was to go out: the list's hour where the network is. In a gap of the clock that
/// is when the gap ends, in an overlap the first of both.
pub(crate) fn latest_due(list: &List, delivery: Delivery, now: Moment, zone: &Zone) -> Option<Moment> {
    let hour = i8::try_from(list.rules.digest_hour.clamp(0, 23)).unwrap_or(0);
    let weekday = Weekday::from_monday_one_offset(i8::try_from(list.rules.digest_weekday).unwrap_or(1));
    let weekday = weekday.unwrap_or(Weekday::Monday);
    let days = match delivery {
        Delivery::Daily => 1,
        Delivery::Weekly => 7,
        Delivery::Every | Delivery::None => return None,
    };
    let today = now.in_zone(zone).date();
    let fits = |day: &Date| days == 1 || day.weekday() == weekday;
    let candidates = (0..=days).filter_map(|back: i64| today.checked_sub(back.days()).ok()).filter(fits);
    let mut moments = candidates.map(|day| Moment::at(day.at(hour, 0, 0, 0), zone));
    moments.find(|moment| *moment <= now)
}

impl Issue<'_> {
    /// The fields of the digest's own header, up to those of its content.
    fn header(&self) -> Vec<u8> {
        let mut head = Vec::with_capacity(1_024);
        list_fields(&mut head, &self.framing);
        let list = self.framing.list;
        let title = list.rules.title.as_str();
        let email = list.email(self.framing.domain);
        let email = email.as_ref().map_or("", Email::as_str);
        head.extend_from_slice(b"Date: ");
        mail_builder::headers::date::Date::new(self.date.seconds()).write_header(&mut head, 6);
        fields::mailbox(&mut head, "From", title, email);
        fields::mailbox(&mut head, "To", title, email);
        head.extend_from_slice(b"Subject: ");
        Text::new(self.subject.as_str()).write_header(&mut head, 9);
        fields::line(&mut head, "Message-ID", &format!("<{}>", self.message_id));
        fields::line(&mut head, "MIME-Version", "1.0");
        head
    }

    /// What is in it: number, subject, author, page.
    fn contents(&self) -> String {
        let mut text = format!("{}\n\n", self.head);
        for (number, entry) in (1..).zip(self.entries) {
            let subject = &entry.message.subject;
            text.push_str(&format!("{number:>4}. {subject} ({})\n      {}\n", entry.author, entry.page));
        }
        text
    }
}

#[cfg(test)]
mod tests;
