//! The mailed link of a comment by somebody without an account. Looking at it changes nothing, since mail scanners look at
//! every link.

use super::shown::{Names, Row};
use crate::acts::comments::public;
use crate::heart::comments::comment::State;
use crate::heart::statement::Statement;
use ::web::{Answer, Door, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/comments/confirm/{token}", Gate::Bearer, show);
    r.post("/statements/comments/confirm/{token}", Gate::Bearer, confirm);
    r.delete("/statements/comments/confirm/{token}", Gate::Bearer, take_back);
}

#[derive(Template)]
#[template(path = "statements/comments/confirm.html")]
struct ConfirmPage {
    ui: Ui,
    statement: Statement,
    row: Row,
    action: String,
}

impl ConfirmPage {
    fn is(&self, state: State) -> bool {
        self.row.comment.state == state
    }
}

async fn show(door: Door, Path(token): Path<String>) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let (statement, comment) = public::opened(look, look.now(), &token)?;
            let names = Names::of(look, std::iter::once(&comment))?;
            Ok::<_, Problem>(ConfirmPage {
                row: Row::whole(&ui, &names, &statement, &comment),
                action: format!("/statements/comments/confirm/{token}"),
                statement,
                ui,
            })
        })
        .await?;
    door.page(door.ui().t("comment-yours"), body).current("/statements").hidden().answer()
}

async fn confirm(door: Door, Path(token): Path<String>) -> Answer {
    let to = format!("/statements/comments/confirm/{token}");
    door.act(move |act| public::confirm(act, &token)).await?;
    see(to).said("comment-said-confirmed").answer()
}

async fn take_back(door: Door, Path(token): Path<String>) -> Answer {
    let statement = door.act(move |act| public::take_back(act, &token)).await?;
    see(format!("{}/comments", statement.link())).said("comment-said-withdrawn").answer()
}
