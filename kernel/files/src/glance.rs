//! What a file is, found out while it goes by: its two ends are kept, and whether all of it is text.

use crate::kind::by_signature;
use crate::{Kind, Refused, package, text};

/// So much of the beginning tells one kind from another.
const HEAD_BYTES: usize = 64 << 10;

/// The list of members of an office document stands at its end; with 5,000 pictures it has half of this.
const TAIL_BYTES: usize = 1 << 20;

/// What is known of a file that has gone by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Glance {
    head: Vec<u8>,
    tail: Vec<u8>,
    size: usize,
    not_utf8: bool,
    controls: bool,
    /// The beginning of a character that a piece ended in.
    cut: Vec<u8>,
}

impl Glance {
    /// Looks at the next piece.
    pub(crate) fn feed(&mut self, piece: &[u8]) {
        self.size += piece.len();
        let room = HEAD_BYTES - self.head.len();
        self.head.extend_from_slice(&piece[..piece.len().min(room)]);
        self.tail.extend_from_slice(&piece[piece.len().saturating_sub(TAIL_BYTES)..]);
        // Moved only when as much has come again, so that each byte is moved once.
        if self.tail.len() > 2 * TAIL_BYTES {
            self.tail.drain(..self.tail.len() - TAIL_BYTES);
        }
        self.controls |= piece.iter().any(|&byte| is_control(byte));
        if !self.not_utf8 && !self.controls {
            self.read(piece);
        }
    }

    fn read(&mut self, piece: &[u8]) {
        let mut bytes = std::mem::take(&mut self.cut);
        bytes.extend_from_slice(piece);
        if let Err(error) = std::str::from_utf8(&bytes) {
            match error.error_len() {
                Some(_) => self.not_utf8 = true,
                None => self.cut = bytes.split_off(error.valid_up_to()),
            }
        }
    }

    /// The kind of the file, which came under the name `claimed`, as libraries take them: web pages and texts in older
    /// encodings too, which are never shown as pages of this site.
    pub(crate) fn kind(&self, claimed: &str) -> Result<Kind, Refused> {
        if self.size == 0 {
            return Err(Refused::Empty);
        }
        if let Some(kind) = by_signature(&self.head) {
            return Ok(kind);
        }
        if self.head.starts_with(b"PK\x03\x04") {
            return package::recognise_ends(&self.head, &self.tail, self.size - self.tail.len());
        }
        let wide = self.head.starts_with(&[0xFF, 0xFE]) || self.head.starts_with(&[0xFE, 0xFF]);
        if wide || !self.controls {
            return text::recognise_any(&self.beginning(wide), claimed);
        }
        Err(match infer::get(&self.head).map(|found| found.matcher_type()) {
            Some(infer::MatcherType::App) => Refused::Program,
            Some(infer::MatcherType::Archive) => Refused::Archive,
            _ => Refused::Unknown,
        })
    }

    /// How a text begins, near enough to tell markup by.
    fn beginning(&self, wide: bool) -> String {
        if wide {
            return self
                .head
                .iter()
                .filter(|byte| byte.is_ascii() && **byte != 0)
                .map(|&b| b as char)
                .collect();
        }
        let text = String::from_utf8_lossy(&self.head);
        text.strip_prefix('\u{FEFF}').unwrap_or(&text).to_owned()
    }
}

/// What no text has in it, whatever its encoding.
const fn is_control(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t' | 0xC)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glance(pieces: &[&[u8]]) -> Glance {
        let mut glance = Glance::default();
        pieces.iter().for_each(|piece| glance.feed(piece));
        glance
    }

    #[test]
    fn a_text_is_a_text_wherever_it_was_cut() {
        let text = "Протокол — заседания".as_bytes();
        for at in 0..text.len() {
            assert_eq!(glance(&[&text[..at], &text[at..]]).kind("notes.txt"), Ok(Kind::Txt));
        }
    }

    #[test]
    fn texts_in_older_encodings_and_web_pages_are_known() {
        assert_eq!(glance(&[b"Pr\xE9sident \x93Best Bits\x94\r\n"]).kind("001B.txt"), Ok(Kind::Txt));
        assert_eq!(glance(&[b"\xFF\xFEa\0b\0"]).kind("notes.txt"), Ok(Kind::Txt));
        assert_eq!(glance(&[b"<!DOCTYPE html><p>"]).kind("page.html"), Ok(Kind::Html));
        assert_eq!(glance(&[b"<html><p>Pr\xE9sident"]).kind("page"), Ok(Kind::Html));
    }

    #[test]
    fn what_acts_is_refused() {
        assert_eq!(glance(&[b"#!/bin/sh\n"]).kind("notes.txt"), Err(Refused::Program));
        assert_eq!(glance(&[b"MZ\x90\0\x03\0\0\0"]).kind("paper.pdf"), Err(Refused::Program));
        assert_eq!(glance(&[b"alert(1)"]).kind("page.js"), Err(Refused::Page));
        assert_eq!(glance(&[b"<?php x"]).kind("page.html"), Err(Refused::Page));
        assert_eq!(glance(&[b"<svg onload='x'/>"]).kind("page.html"), Err(Refused::Drawing));
        assert_eq!(glance(&[]).kind("paper.pdf"), Err(Refused::Empty));
    }

    #[test]
    fn a_list_of_members_that_is_longer_than_its_end_is_an_archive() {
        let mut whole = b"PK\x03\x04".to_vec();
        whole.resize(3 * TAIL_BYTES, 0);
        whole.extend_from_slice(b"PK\x05\x06");
        whole.extend_from_slice(&[0; 18]);
        assert_eq!(glance(&[&whole]).kind("paper.docx"), Err(Refused::Archive));
    }
}
