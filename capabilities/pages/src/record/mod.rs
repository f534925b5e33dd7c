//! Pages in the record of the network: of each a folder, with the latest text of each language as Markdown to be read, and
//! `history.json`, which has all of it.

mod read;
mod sheet;
mod write;

use ::web::Recorder;

pub(crate) const RECORDER: Recorder = Recorder {
    folder: "pages",
    label: "page-nav",
    after: &["topics"],
    write: write::write,
    read: |house, shelf| Box::pin(read::read(house, shelf)),
};
