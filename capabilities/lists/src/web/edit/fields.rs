//! Between the form's fields and a list's rules.

use crate::heart::list::{Joining, Posting, Reading, Replies, Rules};
use ::web::Fields;
use base::{Lang, Parse, Sentence, Tongue};

/// The sizes on offer, in bytes. The largest mail that most servers pass on has 25 MB.
pub(super) const SIZES: [i64; 5] = [256 << 10, 1 << 20, 5 << 20, 10 << 20, 25 << 20];

/// A number of a closed range, as a list of choices sends it.
struct Within<const LEAST: i64, const MOST: i64>(i64);

impl<const LEAST: i64, const MOST: i64> Parse for Within<LEAST, MOST> {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let number = typed.trim().parse().ok().filter(|number| (LEAST..=MOST).contains(number));
        number.map(Self).ok_or(Sentence::of("wrong-choice"))
    }
}

/// The fields of a list that is made: what most lists are like.
pub(super) fn blank(tongue: Tongue) -> Fields {
    Fields::default()
        .with("langs", Lang::from(tongue))
        .with("posting", Posting::Subscribers)
        .with("reading", Reading::Public)
        .with("joining", Joining::Open)
        .with("replies", Replies::Untouched)
        .with("most_bytes", SIZES[2])
        .with("digest_hour", 6)
        .with("digest_weekday", 1)
}

/// The fields of a list that is edited.
pub(super) fn of(rules: &Rules) -> Fields {
    let fields = Fields::default()
        .with("title", &rules.title)
        .with_some("about", rules.about.as_ref())
        .with("posting", rules.posting)
        .with("reading", rules.reading)
        .with("joining", rules.joining)
        .with("replies", rules.replies)
        .with("most_bytes", rules.most_bytes)
        .with_some("footer", rules.footer.as_ref())
        .with("digest_hour", rules.digest_hour)
        .with("digest_weekday", rules.digest_weekday);
    let fields = rules.langs.iter().fold(fields, |fields, lang| fields.with("langs", lang));
    rules.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic))
}

/// What was typed, as rules; otherwise what is wrong is noted beside the fields.
pub(super) fn read(fields: &mut Fields) -> Option<Rules> {
    let (title, about, footer) = (fields.need("title"), fields.maybe("about"), fields.maybe("footer"));
    let langs = fields.many::<Lang>("langs");
    if langs.is_empty() {
        fields.refuse("langs", Sentence::of("wrong-missing"));
    }
    let topics = fields.many("topics");
    let (posting, reading) = (fields.need("posting"), fields.need("reading"));
    let (joining, replies) = (fields.need("joining"), fields.need("replies"));
    let most_bytes = fields.need::<Within<1024, { 50 << 20 }>>("most_bytes");
    let digest_hour = fields.need::<Within<0, 23>>("digest_hour");
    let digest_weekday = fields.need::<Within<1, 7>>("digest_weekday");
    fields.check().ok()?;
    Some(Rules {
        title: title?,
        about,
        langs,
        topics,
        posting: posting?,
        reading: reading?,
        joining: joining?,
        replies: replies?,
        most_bytes: most_bytes?.0,
        footer,
        digest_hour: digest_hour?.0,
        digest_weekday: digest_weekday?.0,
    })
}
