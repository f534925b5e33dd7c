//! The signatories as files: a table, and JSON with which anybody can check them against the log.

use crate::acts::endorsing::record::signatures;
use crate::heart::endorsing::proof::Signature;
use crate::store::endorsement_lists as lists;
use crate::web::statement;
use ::web::{Answer, Door, Routes, attachment, keep, text_response};
use access::Gate;
use axum::extract::Path;
use base::Slug;
use facts::Problem;
use serde_json::json;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/signatories.csv", Gate::Public, csv);
    r.get("/statements/{slug}/signatories.json", Gate::Public, all_json);
}

async fn csv(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let (id, tag) = (statement.id, crate::facts::subject(statement.id).tag());
    let lines = door.read(move |look| Ok::<_, Problem>(table(&signatures(look, id)?))).await?;
    let name = format!("{}-signatories.csv", statement.slug);
    Ok(keep(attachment("text/csv; charset=utf-8", &name, lines), [tag]))
}

async fn all_json(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let tag = crate::facts::subject(statement.id).tag();
    let body = door
        .read(move |look| {
            let binding = lists::binding_version(look, statement.id)?;
            let said = json!({
                "statement": statement.link(),
                "title": statement.proposal.title.as_str(),
                "version": statement.version,
                "signed_since_version": binding,
                "signatories": signatures(look, statement.id)?,
            });
            Ok::<_, Problem>(said.to_string())
        })
        .await?;
    Ok(keep(text_response("application/json", body), [tag]))
}

/// The names of the columns.
const HEAD: &str =
    "kind,name,affiliation,site,country,region,version,language,sha256,signed,came,authority,note\r\n";

/// Everybody as a table (RFC 4180), in which no cell can be a formula.
fn table(signatures: &[Signature]) -> String {
    let mut lines = String::with_capacity(200 * (signatures.len() + 1));
    lines.push_str(HEAD);
    for one in signatures {
        let (kind, version) = (one.kind.to_string(), one.version.to_string());
        let some = |cell: &'_ Option<String>| cell.clone().unwrap_or_default();
        let cells = [
            kind,
            one.name.clone(),
            some(&one.affiliation),
            some(&one.site),
            some(&one.country),
            some(&one.region),
            version,
            one.lang.clone(),
            one.hash.clone(),
            some(&one.at),
            one.came.clone(),
            some(&one.authority),
            some(&one.authority_note),
        ];
        for (n, cell) in cells.iter().enumerate() {
            let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
            lines.push_str(if n == 0 { "\"" } else { ",\"" });
            lines.push_str(guard);
            lines.push_str(&cell.replace('"', "\"\""));
            lines.push('"');
        }
        lines.push_str("\r\n");
    }
    lines
}
