//! Office documents are ZIP files. Members are unpacked one by one, as far as the bound allows, whatever sizes they
//! claim.

use crate::limits::UNPACKED;
use crate::{Form, Refused};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Most members that an honest document has: 500 pictures and some.
const MEMBERS: usize = 5_000;
const ODT: &str = "application/vnd.oasis.opendocument.text";

/// The members of a file, and how much may still be unpacked of them.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: usize,
}

impl<'a> Package<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Broken)?;
        if archive.len() > MEMBERS {
            return Err(Refused::Unpacked);
        }
        Ok(Self { archive, left: UNPACKED })
    }

    /// A member's text; none if there is no such member.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Refused> {
        let member = match self.archive.by_name(name) {
            Ok(member) => member,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(Refused::Locked),
            Err(_) => return Err(Refused::Broken),
        };
        let mut bytes = Vec::new();
        let read = member.take(self.left as u64 + 1).read_to_end(&mut bytes);
        if bytes.len() > self.left {
            return Err(Refused::Unpacked);
        }
        self.left -= bytes.len();
        read.map_err(|_| Refused::Broken)?;
        String::from_utf8(bytes).map(Some).map_err(|_| Refused::Broken)
    }

    fn holds(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }
}

/// What document a ZIP file is.
pub(crate) fn form(bytes: &[u8]) -> Result<Form, Refused> {
    let mut package = Package::open(bytes)?;
    if package.holds("[Content_Types].xml") && package.holds("word/document.xml") {
        return Ok(Form::Docx);
    }
    let said = package.text("mimetype")?.unwrap_or_default();
    let is_text = said.trim() == ODT || said.trim() == format!("{ODT}-template");
    if is_text && package.holds("content.xml") { Ok(Form::Odt) } else { Err(Refused::Unknown) }
}
