//! Pages that a mailed link opens: they say what the link does and ask for one press. Programs that look through mail
//! open links, but press nothing.

use ::web::askama::Template;
use ::web::{Answer, Door, Ui};
use base::{Parse, Sentence, Token, TokenHash};
use facts::Problem;

#[derive(Template)]
#[template(path = "people/confirm.html")]
struct ConfirmPage {
    ui: Ui,
    heading: String,
    lead: String,
    action: String,
    button: String,
}

/// A page with one button. The keys are `{name}-heading`, `{name}-lead` and `{name}-button`.
pub(super) fn page(door: &Door, name: &str, lead: Option<Sentence>) -> Answer {
    let ui = door.ui();
    let heading = ui.t(format!("{name}-heading"));
    let body = ConfirmPage {
        lead: lead.map_or_else(|| ui.t(format!("{name}-lead")), |sentence| ui.say(&sentence)),
        action: ui.path().to_owned(),
        button: ui.t(format!("{name}-button")),
        heading: heading.clone(),
        ui,
    };
    door.page(heading, body).hidden().answer()
}

#[derive(Template)]
#[template(path = "people/sent.html")]
struct SentPage {
    ui: Ui,
    heading: String,
    lead: String,
    demo: bool,
    kept: bool,
}

/// "Look into your mail"; where no mail leaves the house, says where it is kept.
pub(super) fn sent(door: &Door, lead: Sentence) -> Answer {
    let ui = door.ui();
    let body = SentPage {
        heading: ui.t("mail-sent-heading"),
        lead: ui.say(&lead),
        demo: door.house().settings.demo,
        kept: !door.house().post.delivers(),
        ui,
    };
    door.page(body.heading.clone(), body).hidden().answer()
}

/// The hash of a token in an address; a token that is none is like one that is spent.
pub(super) fn hash_of(token: &str) -> Result<TokenHash, Problem> {
    Token::parse(token).map(|token| token.hash()).map_err(|_| crate::refused::Refused::LinkSpent.into())
}
