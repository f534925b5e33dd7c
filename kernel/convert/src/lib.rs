//! Documents from outside to Markdown: Markdown, plain text, HTML, DOCX and ODT.
//!
//! What a text says and how it is built comes over: headings, lists, emphasis, links, footnotes, quotes, tables.
//! How it looked does not, nor do comments, macros and pictures. Of tracked changes the accepted text is taken.
//! Files come from anybody: what is read is bounded in bytes, in elements and in depth, and what cannot be read is
//! a [`Refused`] that its sender can act on.

mod document;
mod docx;
mod escape;
mod form;
mod html;
mod limits;
mod markdown;
mod odt;
mod package;
mod plain;
mod refused;
#[cfg(test)]
mod tests;
mod xml;

pub use form::Form;
pub use limits::{LARGEST, LONGEST};
pub use refused::Refused;

/// This crate's translations.
pub const LOCALES: &[(base::Tongue, &str)] = base::locales!();

/// A document in Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    /// The text, at most [`LONGEST`] bytes, with a line break at its end.
    pub markdown: String,
    /// What the document was.
    pub form: Form,
}

/// The document as Markdown. What it is says its content; the name only tells apart Markdown, plain text and HTML.
pub fn to_markdown(name: &str, bytes: &[u8]) -> Result<Converted, Refused> {
    if bytes.len() > LARGEST {
        return Err(Refused::Large);
    }
    let converted = whole(name, bytes)?;
    if converted.markdown.len() > LONGEST { Err(Refused::Long) } else { Ok(converted) }
}

/// The same for an index: of a file of any size, which whoever calls bounds, and of a longer text the beginning.
pub fn beginning(name: &str, bytes: &[u8]) -> Result<Converted, Refused> {
    let mut converted = whole(name, bytes)?;
    converted.markdown.truncate(converted.markdown.floor_char_boundary(LONGEST));
    Ok(converted)
}

fn whole(name: &str, bytes: &[u8]) -> Result<Converted, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    let form = form::recognise(name, bytes)?;
    let markdown = match form {
        Form::Markdown => plain::tidied(&plain::decoded(bytes)?),
        Form::Text => plain::escaped(&plain::decoded(bytes)?),
        Form::Html => markdown::written(&html::read(&plain::decoded_page(bytes)?)?),
        Form::Docx => markdown::written(&docx::read(bytes)?),
        Form::Odt => markdown::written(&odt::read(bytes)?),
    };
    if markdown.is_empty() { Err(Refused::Empty) } else { Ok(Converted { markdown, form }) }
}
