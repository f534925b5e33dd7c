//! What can happen to versions, translations and deliveries.

use super::about_statement;
use crate::heart::statement::Statement;
use crate::heart::version::ChangeKind;
use base::{Id, Lang};
use serde::{Deserialize, Serialize};

/// A version was published.
#[derive(Serialize, Deserialize)]
pub(crate) struct StatementPublished {
    pub(crate) statement: Id<Statement>,
    pub(crate) version: i64,
    pub(crate) change: ChangeKind,
}

/// A version was published in one more language.
#[derive(Serialize)]
pub(crate) struct StatementTranslated {
    pub(crate) statement: Id<Statement>,
    pub(crate) version: i64,
    pub(crate) lang: Lang,
}

/// Somebody wrote at a translation.
#[derive(Serialize)]
pub(crate) struct TranslationSaved {
    pub(crate) statement: Id<Statement>,
    pub(crate) lang: Lang,
}

/// A delivery was noted, or what came of it.
#[derive(Serialize)]
pub(crate) struct DeliveryNoted {
    pub(crate) statement: Id<Statement>,
    pub(crate) delivery: i64,
}

/// A statement moved in, from another instance or from where it was published before.
#[derive(Serialize)]
pub(crate) struct StatementImported {
    pub(crate) statement: Id<Statement>,
}

/// A translator, or who noted a delivery, has left the network.
#[derive(Serialize)]
pub(crate) struct TranslatorForgotten {
    pub(crate) statement: Id<Statement>,
}

about_statement! {
    StatementPublished => "statement-published",
    StatementTranslated => "statement-translated",
    TranslationSaved => "statement-translation-saved",
    DeliveryNoted => "statement-delivery-noted",
    StatementImported => "statement-imported",
    TranslatorForgotten => "statement-translator-forgotten",
}
