//! What can happen in the library.

use crate::heart::document::Document;
use crate::heart::fate::Upload;
use crate::heart::folder::Folder;
use access::Person;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

/// The word for folders in facts, cards and the search.
pub(crate) const FOLDER: &str = "folder";

/// The same for documents.
pub(crate) const DOCUMENT: &str = "document";

/// The subject of facts about a folder.
pub(crate) fn folder(id: Id<Folder>) -> Subject {
    Subject::new(FOLDER, id)
}

/// The subject of facts about a document.
pub(crate) fn document(id: Id<Document>) -> Subject {
    Subject::new(DOCUMENT, id)
}

/// Pages that show folders or documents anywhere.
fn library() -> Tag {
    "library".into()
}

macro_rules! of_folders {
    ($($(#[$meta:meta])* $fact:ident => $kind:literal),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Serialize, Deserialize)]
        pub(crate) struct $fact {
            pub(crate) folder: Id<Folder>,
        }

        impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                folder(self.folder)
            }
            fn touches(&self) -> Vec<Tag> {
                vec![self.subject().tag(), library()]
            }
        }
    )+};
}

macro_rules! of_documents {
    ($($(#[$meta:meta])* $fact:ident => $kind:literal),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Serialize, Deserialize)]
        pub(crate) struct $fact {
            pub(crate) document: Id<Document>,
            /// Where it is.
            pub(crate) folder: Id<Folder>,
            /// Which of its versions, or what was said of it, by number.
            pub(crate) number: i64,
        }

        impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                document(self.document)
            }
            fn touches(&self) -> Vec<Tag> {
                vec![self.subject().tag(), folder(self.folder).tag(), library()]
            }
        }
    )+};
}

macro_rules! of_people {
    ($($(#[$meta:meta])* $fact:ident => $kind:literal),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Serialize, Deserialize)]
        pub(crate) struct $fact {
            pub(crate) person: Id<Person>,
        }

        impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                Subject::new("person", self.person)
            }
        }
    )+};
}

of_folders! {
    /// A folder was made.
    FolderAdded => "folder-added",
    /// A folder is called or described otherwise.
    FolderChanged => "folder-changed",
    /// A folder is somewhere else, or others may see it than before, with all that is in it.
    FolderMoved => "folder-moved",
    /// A folder was removed, with all that was in it.
    FolderRemoved => "folder-removed",
    /// A folder is there again, with all that was in it.
    FolderRestored => "folder-restored",
    /// A folder that was removed is forgotten for good.
    FolderForgotten => "folder-forgotten",
}

of_documents! {
    /// A document was added.
    DocumentAdded => "document-added",
    /// A document is described otherwise.
    DocumentChanged => "document-changed",
    /// A document has a new version.
    DocumentVersionAdded => "document-version-added",
    /// The text of a version was read, or could not be.
    DocumentRead => "document-read",
    /// A document was removed.
    DocumentRemoved => "document-removed",
    /// A document is there again.
    DocumentRestored => "document-restored",
    /// A document is not to be found any more, or is again, since its folder was removed, moved or opened.
    DocumentShifted => "document-shifted",
    /// A document that was removed is forgotten for good.
    DocumentForgotten => "document-forgotten",
}

of_people! {
    /// Somebody may read the drive by a new password.
    DrivePasswordMade => "drive-password-made",
    /// A password for the drive does not count any more.
    DrivePasswordRevoked => "drive-password-revoked",
    /// Somebody who had something in the library has left the network.
    LibraryPersonForgotten => "library-person-forgotten",
}

/// Somebody sends files into a folder.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UploadBegun {
    pub(crate) upload: Id<Upload>,
    pub(crate) folder: Id<Folder>,
}

/// Something became of a file that was sent: refused, known already, or read as what describes the others.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UploadTold {
    pub(crate) upload: Id<Upload>,
}

/// What became of files sent long ago is forgotten.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UploadsForgotten {
    pub(crate) count: usize,
}

impl Fact for UploadBegun {
    const KIND: &'static str = "upload-begun";
    fn subject(&self) -> Subject {
        Subject::new("upload", self.upload)
    }
}

impl Fact for UploadTold {
    const KIND: &'static str = "upload-told";
    fn subject(&self) -> Subject {
        Subject::new("upload", self.upload)
    }
}

impl Fact for UploadsForgotten {
    const KIND: &'static str = "uploads-forgotten";
    fn subject(&self) -> Subject {
        Subject::new("upload", Id::<Upload>::from_bytes([0; 16]))
    }
}
