//! The doors for people: one file for each page or form, with its routes at the top.

mod confirm;
mod directory;
mod invitations;
mod joining;
mod network_form;
mod organizations;
mod own_data;
mod photo;
mod privacy;
mod profile;
mod profile_form;
mod sessions;
mod set_up;
mod settings;
mod sign_in;
mod stewardship;
mod you;

use ::web::axum::http::StatusCode;
use ::web::{Answer, Choice, Door, Fields, House, Routes, SESSION_COOKIE, Stop, Ui};
use access::Person;
use base::{Id, Named, Token};
use facts::Problem;

/// Hangs all routes.
pub(crate) fn routes(r: &mut Routes) {
    set_up::routes(r);
    sign_in::routes(r);
    joining::routes(r);
    invitations::routes(r);
    you::routes(r);
    sessions::routes(r);
    settings::routes(r);
    profile::routes(r);
    photo::routes(r);
    own_data::routes(r);
    directory::routes(r);
    organizations::routes(r);
    stewardship::routes(r);
    privacy::routes(r);
}

/// The cookie of a session. It outlives the session, which ends in the table.
fn session_cookie(house: &House, token: &Token) -> String {
    const DAYS_400_SECS: u32 = 400 * 24 * 3600;
    let secure = if house.settings.url.starts_with("https:") { "; Secure" } else { "" };
    format!(
        "{SESSION_COOKIE}={}; Path=/; Max-Age={DAYS_400_SECS}; HttpOnly; SameSite=Lax{secure}",
        token.reveal()
    )
}

/// The cookie that ends a session in the browser.
fn no_session_cookie() -> String {
    format!("{SESSION_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
}

/// Who is signed in; routes that ask this stand behind a gate that knows.
fn me(door: &Door) -> Result<Id<Person>, Stop> {
    door.actor().person().ok_or(Stop(Problem::NotFound))
}

/// The form again, with what was typed and what is wrong with it; anything else goes on as it is.
fn again(problem: Problem, fields: Fields, page: impl FnOnce(Fields, StatusCode) -> Answer) -> Answer {
    match problem {
        Problem::Refused(refusals) => page(fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY),
        other => Err(other.into()),
    }
}

/// The choices of an enum whose labels are keys with a common beginning.
fn choices<T: Named + std::fmt::Display>(ui: &Ui, prefix: &str) -> Vec<Choice> {
    T::ALL.iter().map(|one| Choice::new(one, ui.t(format!("{prefix}-{one}")))).collect()
}

/// Where somebody is in a list that grows.
#[derive(Clone, Copy, Debug)]
struct Paging {
    page: i64,
    pages: i64,
}

/// So many rows stand on a page.
const ROWS: i64 = 50;

impl Paging {
    fn new(page: Option<i64>, total: i64) -> Self {
        let pages = (total + ROWS - 1).max(ROWS) / ROWS;
        Self { page: page.unwrap_or(1).clamp(1, pages), pages }
    }

    const fn from(self) -> i64 {
        (self.page - 1) * ROWS
    }

    fn before(self) -> Option<i64> {
        (self.page > 1).then_some(self.page - 1)
    }

    fn after(self) -> Option<i64> {
        (self.page < self.pages).then_some(self.page + 1)
    }

    /// "Page 2 of 3"; nothing where there is but one.
    fn place(self, ui: &Ui) -> Option<String> {
        let sentence =
            base::Sentence::of("people-page-place").with("page", self.page).with("pages", self.pages);
        (self.pages > 1).then(|| ui.say(&sentence))
    }
}
