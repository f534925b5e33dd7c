//! Names in texts: what they mean, and that they go on meaning it when things are renamed.

use crate::facts::PageLinksFound;
use crate::heart::links::{Link, Links};
use crate::heart::page::{Page, Reach, key_of};
use crate::heart::text::Markdown;
use crate::store::links as store;
use access::{Actor, Member, Role};
use base::{Id, Lang, Named, Sentence, Tongue};
use db::Fault;
use facts::{Act, Look, Problem, Subject};
use markup::NameLink;
use web::{Card, House, Ui};

/// A name that could mean several things.
#[derive(Clone, Debug)]
pub(crate) struct Unclear {
    /// As it stands in the text, before the bar.
    pub(crate) written: String,
    /// What it could mean: how it would be written for that, and the card.
    pub(crate) choices: Vec<(String, Subject, Card)>,
}

/// What the names in a text mean, or those that could mean several things.
pub(crate) enum Meant {
    /// All of them are clear.
    Clear(Vec<Link>),
    /// The writer has to choose.
    Unclear(Vec<Unclear>),
}

/// Things as the house calls them to those who write in a language: by the names that stand in texts of it.
pub(crate) fn speech(house: &House, look: &Look, lang: &Lang) -> Ui {
    let tongue = Tongue::of_name(lang.base()).unwrap_or(Tongue::English);
    house.ui(tongue, None, *look.actor())
}

/// A text with each name as the thing is called now, where that is otherwise, and what its names mean then. What not all of
/// its readers may see keeps the name it had: that is in the text already, and a new one is not theirs to know.
pub(crate) fn refreshed(
    look: &Look,
    ui: &Ui,
    (text, reach): (&str, Reach),
    links: Links,
) -> Result<(String, Links), Fault> {
    let readers = Look::new(look, anybody(reach), look.now());
    let (mut fault, mut fresh) = (None, Links::default());
    let text = markup::rename_links(text, &mut |link| {
        let known = links.find(link.written())?;
        let (subject, _) = known.target.as_ref()?;
        match renamed((look, &readers), ui, link, subject) {
            Ok(Some((written, words))) => {
                let words =
                    link.words().or(words.as_deref()).map(|words| format!("|{words}")).unwrap_or_default();
                let target = Some((subject.clone(), String::new()));
                fresh.put(Link { written: key_of(&written), name: written.clone(), target });
                Some(format!("[[{written}{words}]]"))
            }
            Ok(None) => {
                fresh.put(known.clone());
                None
            }
            Err(error) => {
                fault = Some(error);
                None
            }
        }
    });
    fault.map_or(Ok((text, fresh)), Err)
}

/// Any of those whom a page is for, and nobody in particular.
fn anybody(reach: Reach) -> Actor {
    match reach {
        Reach::Public => Actor::Nobody,
        Reach::Network => Actor::Member(Member { person: Id::from_bytes([0; 16]), role: Role::Participant }),
    }
}

/// How a link to a thing is written now, with words where the name is none; nothing when it is right as it stands, or
/// when whoever looks, or any reader, may not know the thing.
fn renamed(
    (look, readers): (&Look, &Look),
    ui: &Ui,
    link: &NameLink,
    subject: &Subject,
) -> Result<Option<(String, Option<String>)>, Fault> {
    if means(look, ui, link.written(), subject)? {
        return Ok(None);
    }
    let Some(card) = ui.card(readers, subject)? else { return Ok(None) };
    let plain = card.title.clone();
    let kinded = format!("{}:{}", subject.kind, card.title);
    for written in [plain, kinded] {
        if means(look, ui, &written, subject)? {
            return Ok(Some((written, None)));
        }
    }
    let last = card.link.rsplit('/').next().unwrap_or_default();
    let written = format!("{}:{last}", subject.kind);
    Ok(means(look, ui, &written, subject)?.then_some((written, Some(words(&card.title)))))
}

/// Whether a name means this thing and nothing else.
fn means(look: &Look, ui: &Ui, written: &str, subject: &Subject) -> Result<bool, Fault> {
    match one(written) {
        Some(link) => Ok(ui.house().meant(look, &link)? == [subject.clone()]),
        None => Ok(false),
    }
}

/// The link that is written so, if it can be one.
pub(super) fn one(written: &str) -> Option<NameLink> {
    let mut links = markup::name_links(&format!("[[{written}]]"));
    (links.len() == 1).then(|| links.remove(0))
}

/// A title as the words of a link.
fn words(title: &str) -> String {
    title.replace(['[', ']', '|'], " ").chars().take(markup::LONGEST_NAME).collect()
}

/// What the names in a text mean: what is known of them, else what is called so now.
pub(crate) fn meant(look: &Look, ui: &Ui, text: &Markdown, known: &Links) -> Result<Meant, Fault> {
    let (mut clear, mut unclear): (Vec<Link>, Vec<Unclear>) = (Vec::new(), Vec::new());
    for link in markup::name_links(text.as_str()) {
        let written = key_of(link.written());
        let is_known = clear.iter().any(|other| other.written == written)
            || unclear.iter().any(|other| key_of(&other.written) == written);
        if is_known {
            continue;
        }
        let name = name_of(ui.house(), &link).to_owned();
        let known = known.find(&written).and_then(|link| link.target.clone());
        let mut found = match &known {
            Some((subject, _)) => vec![subject.clone()],
            None => ui.house().meant(look, &link)?,
        };
        if found.len() > 1 {
            unclear.push(Unclear { written: link.written().to_owned(), choices: choices(look, ui, &found)? });
            continue;
        }
        let target = match found.pop() {
            Some(subject) => {
                // A name that stands as it stood: it is called as it was then, and shown otherwise when it is called
                // otherwise by now.
                let called = known.map(|(_, called)| called).filter(|called| !called.is_empty());
                let called = match called {
                    Some(called) => called,
                    None => ui.card(look, &subject)?.map(|card| card.title).unwrap_or_default(),
                };
                Some((subject, called))
            }
            None => None,
        };
        clear.push(Link { written, name, target });
    }
    Ok(if unclear.is_empty() { Meant::Clear(clear) } else { Meant::Unclear(unclear) })
}

/// The name that is looked for, without the kind.
pub(crate) fn name_of<'a>(house: &House, link: &'a NameLink) -> &'a str {
    let knows = |kind: &str| house.namings.iter().any(|naming| naming.kind == kind);
    link.kind_and_name().filter(|(kind, _)| knows(kind)).map_or(link.written(), |(_, name)| name)
}

fn choices(look: &Look, ui: &Ui, found: &[Subject]) -> Result<Vec<(String, Subject, Card)>, Fault> {
    let mut choices = Vec::with_capacity(found.len());
    for subject in found {
        let Some(card) = ui.card(look, subject)? else { continue };
        let last = card.link.rsplit('/').next().unwrap_or_default();
        choices.push((format!("{}:{last}", subject.kind), subject.clone(), card));
    }
    Ok(choices)
}

/// A text in which a name that could mean several things is written as one of them; the name stays as the words.
pub(crate) fn chosen(text: &str, written: &str, choice: &str) -> String {
    markup::rename_links(text, &mut |link| {
        (key_of(link.written()) == key_of(written)).then(|| format!("[[{choice}|{}]]", link.shown()))
    })
}

/// A name that led nowhere leads to this from now on.
pub(crate) fn tell_wanting(
    act: &mut Act,
    name: &str,
    subject: &Subject,
    called: &str,
) -> Result<(), Problem> {
    let mut sources: Vec<Id<Page>> =
        store::wanting(act, name, &subject.kind)?.into_iter().map(|(source, _)| source).collect();
    sources.dedup();
    if sources.is_empty() {
        return Ok(());
    }
    store::found(act, name, subject, called)?;
    for page in sources {
        act.record(&PageLinksFound { page })?;
    }
    Ok(())
}

/// Refuses a text that puts its own page into itself.
pub(crate) fn refuse_loop(look: &Look, page: Id<Page>, text: &Markdown) -> Result<(), Problem> {
    for code in markup::shortcodes(text.as_str(), &[crate::included::CODE]) {
        if crate::included::page_of(look, &code)?.is_some_and(|included| included.id == page) {
            return Err(Problem::wrong("text", Sentence::of("page-wrong-loop").with("code", code.source())));
        }
    }
    Ok(())
}
