//! The page of parts: every component of the interface, with when to use it. The demo hangs it at `/style`.

use crate::answer::Answer;
use crate::door::Door;
use crate::fields::Fields;
use crate::form::Form;
use crate::ui::Ui;
use askama::Template;
use base::Sentence;
use facts::Refusal;

#[derive(Template)]
#[template(path = "style.html")]
struct StylePage {
    ui: Ui,
    form: Form,
}

/// Shows all components. One field of its form is wrong, so that it can be seen how that looks.
pub async fn style(door: Door) -> Answer {
    let ui = door.ui();
    let wrong = Refusal { field: Some("mail"), sentence: Sentence::of("wrong-email") };
    let fields = Fields::default().with("mail", "ana@").refused(vec![wrong]);
    let body = StylePage { form: ui.form(fields), ui: door.ui() };
    door.page(ui.t("style-heading"), body).hidden().answer()
}
