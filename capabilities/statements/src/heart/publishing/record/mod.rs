//! The record of a statement: a folder that is readable without this program, from which an empty instance can be
//! rebuilt, and whose texts, dispositions and signatures anybody can check against the published hashes and the log.

pub(crate) mod files;
pub(crate) mod manifest;
pub(crate) mod matter;
pub(crate) mod rounds;
pub(crate) mod verify;

/// The file of each part.
pub(crate) mod name {
    pub(crate) const INDEX: &str = "index.html";
    pub(crate) const STYLE: &str = "record.css";
    pub(crate) const STATEMENT: &str = "statement.json";
    pub(crate) const VERSIONS: &str = "versions.json";
    pub(crate) const REVISIONS: &str = "revisions.jsonl";
    pub(crate) const COMMENTS: &str = "comments.json";
    pub(crate) const COMMENTS_PAGE: &str = "comments.html";
    pub(crate) const ENDORSEMENTS: &str = "endorsements.json";
    pub(crate) const ENDORSEMENTS_TABLE: &str = "endorsements.csv";
    pub(crate) const ENDORSEMENTS_PAGE: &str = "endorsements.html";
    pub(crate) const DISSENT: &str = "dissent.json";
    pub(crate) const DISSENT_PAGE: &str = "dissent.html";
    pub(crate) const PROCEDURE: &str = "procedure.json";
    pub(crate) const DELIVERIES: &str = "deliveries.json";
    pub(crate) const LOG: &str = "log.jsonl";
    pub(crate) const MANIFEST: &str = "manifest.json";
    pub(crate) const SUMS: &str = "SHA256SUMS";
}
