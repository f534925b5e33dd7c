//! What a template needs to speak to one reader: language, time zone, who they are, and how to say things.

use crate::fields::Fields;
use crate::form::Form;
use crate::house::House;
use crate::linking::{ByName, LinkTo};
use crate::plate::Card;
use crate::{dates, form};
use access::Actor;
use base::{Arg, Direction, Lang, Moment, Sentence, Tongue, Zone};
use db::Fault;
use facts::{Look, Subject};
use jiff::civil::Date;
use markup::Html;
use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// The interface for one reader. Cheap to clone.
#[derive(Clone)]
pub struct Ui(Arc<Reader>);

pub(crate) struct Reader {
    pub(crate) house: House,
    pub(crate) tongue: Tongue,
    pub(crate) zone: Option<Zone>,
    pub(crate) actor: Actor,
    pub(crate) now: Moment,
    pub(crate) path: String,
    pub(crate) csrf: Option<String>,
    pub(crate) said: Option<String>,
}

impl Reader {
    /// Somebody who has just come: with no session to send forms from, and nothing said to them yet.
    pub(crate) fn new(house: &House, tongue: Tongue, zone: Option<Zone>, actor: Actor, path: String) -> Self {
        Self {
            house: house.clone(),
            tongue,
            zone,
            actor,
            now: house.clock.now(),
            path,
            csrf: None,
            said: None,
        }
    }
}

impl Ui {
    pub(crate) fn new(reader: Reader) -> Self {
        Self(Arc::new(reader))
    }

    /// The translation of a key without arguments.
    pub fn t(&self, key: impl AsRef<str>) -> String {
        self.say(&Sentence { key: key.as_ref().to_owned().into(), args: Vec::new() })
    }

    /// The translation of a key with `$count`.
    pub fn tn(&self, key: &str, count: impl Count) -> String {
        let count = count.count();
        self.say(&Sentence { key: key.to_owned().into(), args: vec![("count".into(), Arg::Count(count))] })
    }

    /// The translation of a key with one named argument.
    pub fn tw(&self, key: &str, name: &'static str, value: impl ToString) -> String {
        self.say(&Sentence {
            key: key.to_owned().into(),
            args: vec![(name.into(), Arg::Text(value.to_string()))],
        })
    }

    /// A sentence in the reader's language.
    pub fn say(&self, sentence: &Sentence) -> String {
        self.0.house.speech.say(self.0.tongue, sentence)
    }

    /// A sentence without direction marks, for plain text.
    pub fn say_plain(&self, sentence: &Sentence) -> String {
        self.0.house.speech.say_plain(self.0.tongue, sentence)
    }

    /// The house.
    pub fn house(&self) -> &House {
        &self.0.house
    }

    /// The interface language.
    pub fn tongue(&self) -> Tongue {
        self.0.tongue
    }

    /// The way the page runs.
    pub fn direction(&self) -> Direction {
        self.0.tongue.direction()
    }

    /// The reader's own time zone, when it is known.
    pub fn zone(&self) -> Option<&Zone> {
        self.0.zone.as_ref()
    }

    /// Who reads.
    pub fn actor(&self) -> &Actor {
        &self.0.actor
    }

    /// When.
    pub fn now(&self) -> Moment {
        self.0.now
    }

    /// The address of the page, with its query.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What was just done, by its key, when the reader has been sent here after an act.
    pub(crate) fn said(&self) -> Option<&str> {
        self.0.said.as_deref()
    }

    /// Today, where the reader is, or where the network is.
    pub fn today(&self) -> Date {
        let network = self.0.house.network();
        self.0.now.in_zone(self.0.zone.as_ref().unwrap_or(&network.zone)).date()
    }

    /// "Saturday 19 October 2013".
    pub fn full_date(&self, date: Date) -> String {
        dates::full(self.0.tongue, date)
    }

    /// "19 Oct 2013".
    pub fn date(&self, date: Date) -> String {
        dates::plain(self.0.tongue, date)
    }

    /// "19 Oct".
    pub fn day_month(&self, date: Date) -> String {
        dates::day_month(self.0.tongue, date)
    }

    /// "October 2013".
    pub fn month_year(&self, date: Date) -> String {
        dates::month_year(self.0.tongue, date)
    }

    /// "Oct".
    pub fn month(&self, date: Date) -> String {
        dates::month(self.0.tongue, date)
    }

    /// "Sat".
    pub fn weekday(&self, date: Date) -> String {
        dates::weekday(self.0.tongue, date)
    }

    /// "09:00", on the 24-hour clock that all six languages share.
    pub fn time(&self, time: jiff::civil::Time) -> String {
        time.strftime("%H:%M").to_string()
    }

    /// A moment on the reader's own clock, or on the network's when theirs is not known: "19 Oct 2013, 09:00".
    pub fn moment(&self, moment: impl Borrow<Moment>) -> String {
        let moment = *moment.borrow();
        let network = self.0.house.network();
        let local = moment.in_zone(self.0.zone.as_ref().unwrap_or(&network.zone));
        format!("{}, {}", self.date(local.date()), self.time(local.time()))
    }

    /// "in 3 days", "tomorrow", "today", "5 months ago", "13 years ago", as seen from today.
    pub fn days_away(&self, date: Date) -> String {
        let days = i64::from(self.today().until(date).map_or(0, |span| span.get_days()));
        match days {
            0 => self.t("date-today"),
            1 => self.t("date-tomorrow"),
            2..=89 => self.tn("date-in-days", days),
            90..=729 => self.tn("date-in-months", days * 12 / 365),
            730.. => self.tn("date-in-years", days / 365),
            -89..=-1 => self.tn("date-days-ago", -days),
            -729..=-90 => self.tn("date-months-ago", -days * 12 / 365),
            _ => self.tn("date-years-ago", -days / 365),
        }
    }

    /// A language by its name in the reader's language; its tag when it has none there.
    pub fn language(&self, lang: &Lang) -> String {
        base::places::language_name(lang, self.0.tongue).map_or_else(|| lang.to_string(), str::to_owned)
    }

    /// A size in bytes as people read it: "212 KB".
    pub fn size(&self, bytes: i64) -> String {
        let (key, amount) = match bytes {
            ..1_024 => ("size-bytes", bytes),
            1_024..1_048_576 => ("size-kilobytes", bytes / 1_024),
            _ => ("size-megabytes", bytes / 1_048_576),
        };
        self.tn(key, amount)
    }

    /// Opens a form; the method may also be `put` or `delete`, which reach their routes through `_method`.
    pub fn open(&self, method: &str, action: impl AsRef<str>) -> Html {
        self.opened(method, action.as_ref(), "")
    }

    /// Opens a form that sends files.
    pub fn open_upload(&self, action: impl AsRef<str>) -> Html {
        self.opened("post", action.as_ref(), " enctype=\"multipart/form-data\"")
    }

    fn opened(&self, method: &str, action: &str, extra: &str) -> Html {
        let (verb, hidden) = match method {
            "get" | "post" => (method, None),
            other => ("post", Some(other)),
        };
        let mut html = format!("<form method=\"{verb}\" action=\"{}\"{extra}>", escape(action));
        if let Some(hidden) = hidden {
            html.push_str(&format!("<input type=\"hidden\" name=\"_method\" value=\"{}\">", escape(hidden)));
        }
        if let (true, Some(csrf)) = (verb == "post", &self.0.csrf) {
            html.push_str(&format!("<input type=\"hidden\" name=\"_csrf\" value=\"{}\">", escape(csrf)));
        }
        Html::trusted(html)
    }

    /// A form with these fields.
    pub fn form(&self, fields: Fields) -> Form {
        form::Form::new(self.clone(), fields)
    }

    /// A Markdown text as HTML, with the house's short codes filled in for this reader, and with links by name that lead to
    /// what is called so now.
    pub fn prose(&self, look: &Look, source: &str, editor: bool) -> Result<Html, Fault> {
        let mut links = ByName::new(look, self);
        self.0.house.prose(look, self, (source, editor), &mut |link| links.follow(link))
    }

    /// The same with what `link` gives in place of links by name; their words where it gives nothing.
    pub fn prose_linked(
        &self,
        look: &Look,
        source: &str,
        editor: bool,
        link: &mut LinkTo<'_>,
    ) -> Result<Html, Fault> {
        self.0.house.prose(look, self, (source, editor), link)
    }

    /// The card of a thing, if this reader may see it.
    pub fn card(&self, look: &Look, subject: &Subject) -> Result<Option<Card>, Fault> {
        match self.0.house.cards.iter().find(|maker| maker.kind == subject.kind) {
            Some(maker) => (maker.card)(look, self, subject.id),
            None => Ok(None),
        }
    }

    /// A path as an address that works in a mail.
    pub fn absolute(&self, path: &str) -> String {
        self.0.house.absolute(path)
    }
}

/// A number that is counted with, as templates have it: by value or borrowed.
pub trait Count {
    /// The number, or the largest there is.
    fn count(self) -> i64;
}

macro_rules! counts {
    ($($number:ty),+) => {
        $(impl Count for $number {
            fn count(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        }
        impl Count for &$number {
            fn count(self) -> i64 {
                (*self).count()
            }
        })+
    };
}

counts!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

impl fmt::Debug for Ui {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ui").field(&self.0.tongue).finish()
    }
}

/// Text as it may stand in HTML, in an attribute too.
pub(crate) fn escape(text: &str) -> String {
    askama::filters::escape(text, askama::filters::Html).map(|safe| safe.to_string()).unwrap_or_default()
}
