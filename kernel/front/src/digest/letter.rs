//! The mail: as much of what there is to say as fits into the bytes that its reader wants to pay for. The least important
//! goes first, and it is said how much did.

use super::choice::{Choice, Part, Rhythm};
use super::contents::Contents;
use askama::Template;
use base::{Email, Lang, Link, Moment, Parse, Sentence};
use facts::Problem;
use mail::{Keys, Letter};
use web::Ui;

/// A line is no longer than this, in characters: some names are sentences.
const LONGEST: usize = 240;

/// Whom a digest is for, and how it goes out.
pub(crate) struct Envelope<'a> {
    pub(crate) ui: &'a Ui,
    pub(crate) choice: &'a Choice,
    pub(crate) to: &'a Email,
    /// The token that ends these mails.
    pub(crate) stop: &'a str,
    /// What signs the mail: the signatures count.
    pub(crate) keys: &'a Keys,
    pub(crate) now: Moment,
}

/// One thing to say.
struct Entry {
    part: Part,
    text: String,
    link: String,
}

/// All things to say, the most important first.
struct Entries {
    all: Vec<Entry>,
    /// Whether there are others still, which nobody has counted.
    more: bool,
}

/// What stands under one heading.
struct Section<'a> {
    heading: String,
    entries: &'a [Entry],
}

#[derive(Template)]
#[template(path = "front/mail/digest.html")]
struct Html<'a> {
    lang: &'a str,
    dir: &'a str,
    sections: &'a [Section<'a>],
    left_out: Option<&'a str>,
    all: &'a str,
    footer: &'a [String],
}

/// The letter, and how many bytes it has as it goes over the wire.
pub(crate) fn within(envelope: &Envelope<'_>, contents: &Contents) -> Result<(Letter, usize), Problem> {
    let entries = Entries { all: entries(envelope.ui, contents), more: contents.more };
    let most = envelope.choice.budget.bytes();
    if !envelope.choice.plain {
        let whole = letter(envelope, &entries, entries.all.len(), Form::Html)?;
        let bytes = weigh(envelope, &whole)?;
        if bytes <= most {
            return Ok((whole, bytes));
        }
    }
    // Between none of the entries and all of them: what one more takes is more than what "3 were left out" gives back.
    let (mut fits, mut too_many) = (0, entries.all.len() + 1);
    while too_many - fits > 1 {
        let some = fits + (too_many - fits) / 2;
        let bytes = weigh(envelope, &letter(envelope, &entries, some, Form::Plain)?)?;
        *(if bytes <= most { &mut fits } else { &mut too_many }) = some;
    }
    let form = if fits == 0 { Form::Brief } else { Form::Plain };
    let letter = letter(envelope, &entries, fits, form)?;
    let bytes = weigh(envelope, &letter)?;
    Ok((letter, bytes))
}

/// The bytes of a letter with its head and signatures.
fn weigh(envelope: &Envelope<'_>, letter: &Letter) -> Result<usize, Problem> {
    let house = envelope.ui.house();
    let ready = house.post.ready(letter, envelope.keys, house.network().name.as_str(), envelope.now);
    ready.map(|bytes| bytes.len()).map_err(|unsigned| Problem::Broken(unsigned.to_string()))
}

/// All there is to say, the most important first.
fn entries(ui: &Ui, contents: &Contents) -> Vec<Entry> {
    let said = |sentence: Sentence| ui.say_plain(&sentence);
    let until = |due: Moment| said(Sentence::of("digest-until").with("moment", ui.moment(due)));
    let needs = contents.needs.iter().map(|need| {
        let due = need.due.map(|due| format!(" ({})", until(due)));
        (Part::Needs, format!("{}{}", need.sentence, due.unwrap_or_default()), &need.link)
    });
    let notices =
        contents.notices.iter().map(|notice| (Part::Notices, ui.say_plain(&notice.sentence), &notice.link));
    let coming = contents.coming.iter().map(|coming| {
        (Part::Coming, format!("{}: {} · {}", ui.moment(coming.at), coming.title, coming.label), &coming.link)
    });
    let news =
        contents.news.iter().map(|news| (Part::News, format!("{} · {}", news.title, news.label), &news.link));
    let all = needs.chain(notices).chain(coming).chain(news);
    all.map(|(part, text, link)| Entry { part, text: cut(&text), link: ui.absolute(link) }).collect()
}

/// One line, of bounded length.
fn cut(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// What a letter looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Nothing but how much there is, where, and how to have no more of it.
    Brief,
    /// Text.
    Plain,
    /// Text, and the same as HTML.
    Html,
}

/// The letter with the first so many entries.
fn letter(envelope: &Envelope<'_>, entries: &Entries, some: usize, form: Form) -> Result<Letter, Problem> {
    let ui = envelope.ui;
    let (told, rest) = entries.all.split_at(some);
    let sections: Vec<Section<'_>> = told
        .chunk_by(|a, b| a.part == b.part)
        .map(|entries| Section { heading: ui.t(heading(entries[0].part)), entries })
        .collect();
    let say = |sentence: Sentence| ui.say_plain(&sentence);
    let left_out = match (entries.more, rest.len()) {
        (true, _) => Some(say(Sentence::of("digest-left-out-more"))),
        (false, 0) => None,
        (false, count) => Some(say(Sentence::of("digest-left-out").with("count", count))),
    };
    let (all, unsubscribe) =
        (ui.absolute("/"), ui.absolute(&format!("/digest/unsubscribe/{}", envelope.stop)));
    let mut footer = footer(envelope, &unsubscribe);
    if form == Form::Brief {
        footer = footer.split_off(footer.len() - 1);
    }
    let html = match form {
        Form::Brief | Form::Plain => None,
        Form::Html => {
            let (lang, dir) = (ui.tongue().to_string(), ui.direction().to_string());
            let html = Html {
                lang: &lang,
                dir: &dir,
                sections: &sections,
                left_out: left_out.as_deref(),
                all: &all,
                footer: &footer,
            };
            Some(html.render().map_err(|error| Problem::Broken(format!("a template failed: {error}")))?)
        }
    };
    let house = ui.house();
    Ok(Letter {
        to: envelope.to.clone(),
        to_name: None,
        from: None,
        subject: subject(ui, &entries.all),
        body: plain(&sections, left_out.as_deref(), &all, &footer),
        html,
        reply_to: None,
        headers: Vec::new(),
        message_id: house.post.message_id(house.dice.id::<Letter>(envelope.now)),
        date: envelope.now,
        lang: Lang::from(ui.tongue()),
        unsubscribe: Link::parse(&unsubscribe).ok(),
        auto_submitted: true,
        attachments: Vec::new(),
    })
}

fn subject(ui: &Ui, entries: &[Entry]) -> String {
    let waiting = entries.iter().filter(|entry| matches!(entry.part, Part::Needs | Part::Notices)).count();
    let network = ui.house().network();
    let sentence = match waiting {
        0 => Sentence::of("digest-subject-news"),
        _ => Sentence::of("digest-subject-needs").with("count", waiting),
    };
    ui.say_plain(&sentence.with("network", network.name.as_str()))
}

const fn heading(part: Part) -> &'static str {
    match part {
        Part::Needs => "front-needs",
        Part::Notices => "digest-part-notices",
        Part::Coming => "front-coming",
        Part::News => "front-news",
    }
}

fn plain(sections: &[Section<'_>], left_out: Option<&str>, all: &str, footer: &[String]) -> String {
    let mut body = String::new();
    for section in sections {
        body.push_str(&format!("{}\n", section.heading));
        for entry in section.entries {
            body.push_str(&format!("- {}\n  {}\n", entry.text, entry.link));
        }
        body.push('\n');
    }
    if let Some(left_out) = left_out {
        body.push_str(&format!("{left_out}\n{all}\n\n"));
    }
    body.push_str(&format!("-- \n{}\n", footer.join("\n")));
    body
}

/// By whose clock its times are, why it came, how to have it otherwise, and how to have no more of it.
fn footer(envelope: &Envelope<'_>, unsubscribe: &str) -> Vec<String> {
    let ui = envelope.ui;
    let why = match envelope.choice.rhythm {
        Rhythm::Weekly => "digest-why-weekly",
        Rhythm::Never | Rhythm::Daily => "digest-why-daily",
    };
    let network = ui.house().network();
    let zone = ui.zone().unwrap_or(&network.zone);
    let sentences = [
        Sentence::of("digest-times").with("city", zone.city()),
        Sentence::of(why).with("network", network.name.as_str()),
        Sentence::of("digest-mail-choose").with("link", ui.absolute("/you/digest")),
        Sentence::of("digest-mail-stop").with("link", unsubscribe),
    ];
    sentences.iter().map(|sentence| ui.say_plain(sentence)).collect()
}
