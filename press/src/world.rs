//! What typst sees: the template, one paper, the letters. No disk, no packages, no clock.

use crate::fonts::Fonts;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// How papers look. It reads the paper as data and walks it: no word of a paper is ever read as typst's own
/// markup or code.
const TEMPLATE: &str = include_str!("template.typ");

/// A world of two files.
pub(crate) struct OnePaper {
    library: LazyHash<Library>,
    fonts: Fonts,
    template: Source,
    paper: (FileId, Bytes),
}

impl OnePaper {
    /// The world in which that paper (JSON) is set.
    pub(crate) fn of(paper: Vec<u8>, fonts: Fonts) -> Self {
        Self {
            library: LazyHash::new(Library::default()),
            fonts,
            template: Source::new(file("/template.typ"), TEMPLATE.to_owned()),
            paper: (file("/paper.json"), Bytes::new(paper)),
        }
    }
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("our own paths are in the root");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for OnePaper {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.paper.0 { Ok(self.paper.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    /// None: the same paper gives the same bytes on any day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
