//! What a capability offers to the rest of the house, as plain values.

mod front;
mod naming;
mod record;

pub use front::{Area, Coming, Feed, Front, GatherComing, GatherNeeds, GatherNews, Need, News};
pub use naming::{FindNamed, Naming};
pub use record::{Content, Leaf, Recorder, Shelf, Taking, WriteRecord};

use crate::{Choice, House, Ui};
use access::Person;
use arrivals::{Answered, Arrived, LocalPart};
use base::{Email, Id, Lang, Moment, Sentence, Slug};
use db::Fault;
use facts::{Act, Entry, Look, Problem, Subject};
use jobs::Work;
use markup::Html;
use search::Audience;

/// An entry of the main navigation, or of `/you`.
#[derive(Clone, Copy, Debug)]
pub struct NavItem {
    /// Where it leads, and by what the current page says that it belongs here.
    pub href: &'static str,
    /// The key of its label.
    pub label: &'static str,
}

/// A short code that may stand in any text: `[participants event="12"]`.
#[derive(Clone, Copy)]
pub struct Shortcode {
    /// Its name.
    pub name: &'static str,
    /// The HTML that stands in its place, for this reader; `None` when it names nothing that they may see.
    pub render: fn(&Look, &Ui, &markup::Shortcode) -> Result<Option<Html>, Fault>,
}

/// How a thing is shown where it is mentioned.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its name or title.
    pub title: String,
    /// Its address on this site.
    pub link: String,
}

/// The card of a thing, if this reader may see it.
pub type MakeCard = fn(&Look, &Ui, Id<Subject>) -> Result<Option<Card>, Fault>;

/// Makes the cards of one kind of thing.
#[derive(Clone, Copy)]
pub struct CardMaker {
    /// The kind, as subjects have it.
    pub kind: &'static str,
    /// The card, if this reader may see the thing.
    pub card: MakeCard,
}

/// The ids behind the one given, in order.
pub type Following = fn(&Look, Option<Id<Subject>>) -> Result<Vec<Id<Subject>>, Fault>;

/// What the house is told about one kind of thing for the full-text search.
#[derive(Clone, Copy)]
pub struct Searchable {
    /// The kind, as subjects have it.
    pub kind: &'static str,
    /// The label of the kind, as a translation key.
    pub label: &'static str,
    /// The facts after which a thing is indexed anew.
    pub facts: &'static [&'static str],
    /// The document of a thing, or `None` when it is not to be found (any more).
    pub document: fn(&Look, Id<Subject>) -> Result<Option<search::Document>, Fault>,
    /// The ids behind the one given, in order, at most 500: for rebuilding.
    pub after: Following,
}

/// One file of a person's own data.
#[derive(Clone, Debug)]
pub struct Exported {
    /// Its name in the archive: `attendances.json`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Gathers what a capability holds about a person.
pub type Exporter = fn(&Look, Id<Person>) -> Result<Vec<Exported>, Fault>;

base::named! {
    /// What happens to published work when its author leaves.
    pub enum Keeping {
        /// It stays, under "former participant".
        Stays = "stays",
        /// It goes.
        Goes = "goes",
    }
}

/// Removes what a capability holds about a person who leaves.
pub type Forgetter = fn(&mut Act, Id<Person>, Keeping) -> Result<(), Problem>;

base::named! {
    /// How somebody is told of a kind of notice.
    pub enum Telling {
        /// By mail, at once.
        AtOnce = "at-once",
        /// In one mail a day with everything else.
        Digest = "digest",
        /// On their page here only.
        Site = "site",
        /// Not at all.
        Never = "never",
    }
}

/// The job that finds out whom a fact concerns and tells them; it hears of every fact that a [`NoticeKind`] names.
pub const NOTIFY: &str = "notify";

/// A kind of notice, which each person can switch.
#[derive(Clone, Copy)]
pub struct NoticeKind {
    /// Its name in the preferences; the label's key is `notice-` and this name.
    pub name: &'static str,
    /// How people are told who have not chosen.
    pub default: Telling,
    /// The facts that make such notices.
    pub facts: &'static [&'static str],
    /// Whom a fact concerns, and what they are told.
    pub concerns: fn(&Look, &Entry) -> Result<Vec<Concern>, Fault>,
}

/// Somebody who is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// A person of the network, who has preferences.
    Person(Id<Person>),
    /// A person who follows this thing: told as long as its card is for them.
    Follower(Id<Person>, Subject),
    /// Somebody without an account who left a confirmed address, in the language in which they did.
    Address(Email, base::Tongue),
}

/// Who is told what.
#[derive(Clone, Debug)]
pub struct Concern {
    /// Who.
    pub recipient: Recipient,
    /// What.
    pub notice: Notice,
}

/// What somebody is told: a sentence and where to read on.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The whole of it in one sentence; also the subject of the mail.
    pub sentence: Sentence,
    /// The address on this site, beginning with `/`.
    pub link: String,
    /// More, in the language of the content; shown below in the mail.
    pub detail: Option<String>,
    /// What they may answer by replying to the mail.
    pub question: Option<Question>,
}

/// What the reader of a mail may answer by replying to it.
#[derive(Clone, Debug)]
pub struct Question {
    /// Which [`AnswerKind`] takes the answer.
    pub purpose: &'static str,
    /// What it is about.
    pub object: Id<Subject>,
    /// Until when it is taken.
    pub until: base::Moment,
    /// What may be answered, in one sentence.
    pub hint: Sentence,
}

/// Takes mail for some of the addresses of this instance.
#[derive(Clone, Copy)]
pub struct Inbox {
    /// Whether mail to this address is for it. Asked while the sender's server waits.
    pub knows: fn(&Look, &LocalPart) -> Result<bool, Fault>,
    /// Does with a message what is to be done. Called again for the same message when it did not work out.
    pub take: fn(House, Arrived) -> Work,
}

/// Does what an answer says, as the person who was asked.
pub type TakeAnswer = fn(&mut Act, &Answered) -> Result<Understood, Problem>;

/// Takes answers to mails that gave an address of [`arrivals::reply_address`].
#[derive(Clone, Copy)]
pub struct AnswerKind {
    /// What the answers are for, as given to [`arrivals::Asking`].
    pub purpose: &'static str,
    /// Does what the answer says. What it returns is mailed back to whoever answered; so is a refusal.
    pub take: TakeAnswer,
}

/// What an answer was taken for.
#[derive(Clone, Debug)]
pub struct Understood {
    /// What was done, in one sentence.
    pub sentence: Sentence,
    /// Until when an answer to the mail that says so may say otherwise.
    pub again: Option<Question>,
}

/// The things whose circle this reader belongs to: they find what is for that circle ([`search::Audience::Of`]).
pub type Circle = fn(&Look) -> Result<Vec<Id<Subject>>, Fault>;

/// Where an address that is nobody's leads, when it stood in something that moved in here.
pub type Forwarding = fn(&Look, &str) -> Result<Option<String>, Fault>;

/// What is shown beside a thing, if there is anything for this reader.
pub type MakeHtml = fn(&Look, &Ui, Id<Subject>) -> Result<Option<Html>, Fault>;

/// What can be ticked beside a thing.
pub type MakeChoices = fn(&Look, &Ui, Id<Subject>) -> Result<Vec<Choice>, Fault>;

/// What one capability shows on the page of another's thing.
#[derive(Clone, Copy)]
pub struct Beside {
    /// The kind of thing, as subjects have it.
    pub kind: &'static str,
    /// What is shown, if there is anything for this reader.
    pub html: MakeHtml,
}

/// What one capability offers in a form by which somebody registers for another's thing.
#[derive(Clone, Copy)]
pub struct Offer {
    /// The kind of thing, as subjects have it.
    pub kind: &'static str,
    /// What can be ticked.
    pub choices: MakeChoices,
    /// Does what was ticked, for an address that has been confirmed.
    pub accept: fn(&mut Act, &Registrant, &str) -> Result<(), Problem>,
}

/// Whoever registers.
#[derive(Clone, Debug)]
pub struct Registrant {
    /// Their confirmed address.
    pub email: Email,
    /// What they are called.
    pub name: String,
    /// Their account, if they have one.
    pub person: Option<Id<Person>>,
    /// The language in which they registered.
    pub tongue: base::Tongue,
}

/// Texts of one kind out of which passages can be taken over, with where they come from.
#[derive(Clone, Copy)]
pub struct Quotable {
    /// The kind, as subjects have it.
    pub kind: &'static str,
    /// The label of the kind, as a translation key.
    pub label: &'static str,
    /// The text, if whoever looks may read it, and it is still there.
    pub quoted: fn(&Look, Id<Subject>) -> Result<Option<Quoted>, Fault>,
    /// Which of these texts is at a path of this site, without query and fragment.
    pub at: FindAt,
}

/// Finds a thing by its path on this site.
pub type FindAt = fn(&Look, &str) -> Result<Option<Id<Subject>>, Fault>;

/// A text out of which passages can be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// What it is called; empty where it has no name.
    pub title: String,
    /// Where it is read on this site.
    pub link: String,
    /// Who wrote it, as it says so itself.
    pub author: Option<String>,
    /// Those of the authors who have an account, as far as it is certain that they wrote it.
    pub people: Vec<Id<Person>>,
    /// The address that it came from, as it says itself: what is done in its name is confirmed by a mail there. Never
    /// to be shown.
    pub email: Option<Email>,
    /// The language it is in, as far as it is known.
    pub lang: Option<Lang>,
    /// The whole of what the author says, as plain text or Markdown: without what they quote.
    pub text: String,
    /// Whether everybody may read it at present.
    pub public: bool,
    /// Who finds what was taken from it.
    pub audience: Vec<Audience>,
    /// When it was written.
    pub at: Moment,
    /// What it is filed under.
    pub topics: Vec<Slug>,
}

/// A way to tell many people at once, which others use for what they have to say: mailing lists.
#[derive(Clone, Copy)]
pub struct Channel {
    /// The kind of thing that is written to, as subjects have it.
    pub kind: &'static str,
    /// The label of the kind, as a translation key.
    pub label: &'static str,
    /// Those to which whoever looks may write, by their ids.
    pub choices: ListChoices,
    /// Hands something over to be told.
    pub post: PostTo,
}

/// Things that can give the occasion to something else: what is coming, and what has just been.
#[derive(Clone, Copy)]
pub struct Occasion {
    /// The kind, as subjects have it.
    pub kind: &'static str,
    /// Those that whoever looks may see, by their ids, in order.
    pub choices: ListChoices,
}

/// What is there to be chosen.
pub type ListChoices = fn(&Look, &Ui) -> Result<Vec<Choice>, Fault>;

/// Hands an announcement over to be told, in the name of whoever acts.
pub type PostTo = fn(&mut Act, &House, Id<Subject>, &Announcement) -> Result<Announced, Problem>;

/// What is to be told to many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// What it is about, on one line.
    pub subject: String,
    /// What it says, as plain text.
    pub text: String,
    /// The language it is in.
    pub lang: Lang,
    /// The message of an earlier announcement that this one follows.
    pub in_reply_to: Option<Id<Subject>>,
}

/// What was told, or will be as soon as a job has come to it.
#[derive(Clone, Debug)]
pub struct Announced {
    /// The message: what later announcements follow, and what a card can be made of.
    pub message: Subject,
    /// Where it is read, and its subject.
    pub card: Card,
}
