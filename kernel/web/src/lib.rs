//! The doors for people: routes behind gates, pages, forms, sessions, translations, and the cache of rendered pages.

mod answer;
mod asked;
mod assets;
mod client;
mod comparison;
mod dates;
mod door;
mod fields;
mod form;
mod front;
mod gatehouse;
mod house;
mod keep;
mod limits;
mod linking;
mod network;
mod page;
mod plate;
mod quoting;
mod reading;
mod routes;
mod speech;
mod style;
mod trouble;
mod ui;
mod upload;
mod upload_stream;

pub use answer::{Answer, See, Stop, attachment, keep, see, text_response};
pub use assets::{Asset, Assets};
pub use base::locales;
pub use client::Client;
pub use comparison::{Comparison, View};
pub use door::Door;
pub use fields::Fields;
pub use form::{Choice, Field, Form};
pub use front::front_door;
pub use gatehouse::{SESSION_COOKIE, nearby};
pub use house::{House, Rooms, Settings};
pub use keep::{ANYTHING, Kept};
pub use limits::Limits;
pub use markup::Html;
pub use network::{Joining, Network, NetworkChanged};
pub use page::{Alternate, Page};
pub use plate::{
    Announced, Announcement, AnswerKind, Area, Beside, Card, CardMaker, Channel, Circle, Coming, Concern,
    Content, Exported, Exporter, Feed, FindAt, FindNamed, Following, Forgetter, Forwarding, Front,
    GatherComing, GatherNeeds, GatherNews, Inbox, Keeping, Leaf, ListChoices, MakeCard, MakeChoices,
    MakeHtml, NOTIFY, Naming, NavItem, Need, News, Notice, NoticeKind, Occasion, Offer, PostTo, Question,
    Quotable, Quoted, Recipient, Recorder, Registrant, Searchable, Shelf, Shortcode, TakeAnswer, Taking,
    Telling, Understood, WriteRecord,
};
pub use reading::routes;
pub use routes::{RouteInfo, Routes};
pub use speech::Speech;
pub use style::style;
pub use ui::{Count, Ui};
pub use upload::{Upload, Uploaded};
pub use upload_stream::{FilePart, Part, UploadStream};

pub use askama;
pub use axum;

/// The tables of this crate.
pub const CHAPTER: db::Chapter =
    db::Chapter { name: "web", steps: &[("0001_network", include_str!("../migrations/0001_network.sql"))] };

/// The translations of this crate.
pub const LOCALES: &[(base::Tongue, &str)] = locales!();
