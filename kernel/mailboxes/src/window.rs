//! The part of a file that is in memory: from the beginning of the current message to where reading stands.

use crate::input::Input;
use crate::item::Why;
use std::io;
use std::path::Path;

pub(crate) struct Window {
    input: Input,
    held: Vec<u8>,
    /// What of `held` is done with.
    done: usize,
    /// Where the window begins in the unpacked file.
    base: u64,
    ended: bool,
    broken: Option<Why>,
}

impl Window {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let input = Input::open(path)?;
        Ok(Self { input, held: Vec::new(), done: 0, base: 0, ended: false, broken: None })
    }

    /// What is in the window.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.held[self.done..]
    }

    /// Where it begins, in bytes of the unpacked file.
    pub(crate) const fn base(&self) -> u64 {
        self.base
    }

    /// Nothing comes behind what is in the window.
    pub(crate) const fn ended(&self) -> bool {
        self.ended
    }

    /// Why reading broke off before the end of the file.
    pub(crate) const fn broken(&self) -> Option<Why> {
        self.broken
    }

    /// Bytes of the file on disk that have been read.
    pub(crate) fn on_disk(&self) -> u64 {
        self.input.on_disk()
    }

    /// Widens the window; false at the end of the file.
    pub(crate) fn more(&mut self) -> bool {
        if self.ended {
            return false;
        }
        // Moving the rest down once it is the smaller part keeps the whole linear.
        if self.done > self.held.len() / 2 {
            self.held.drain(..self.done);
            self.done = 0;
        }
        match self.input.read(&mut self.held) {
            Ok(0) => self.ended = true,
            Ok(_) => {}
            Err(why) => {
                self.broken = Some(why);
                self.ended = true;
            }
        }
        !self.ended || self.broken.is_some()
    }

    /// Widens the window to `len` bytes, or to the end of the file.
    pub(crate) fn widen_to(&mut self, len: usize) {
        while self.bytes().len() < len && self.more() {}
    }

    /// Leaves the first `n` bytes behind.
    pub(crate) fn pass(&mut self, n: usize) {
        let n = n.min(self.bytes().len());
        self.done += n;
        self.base += n as u64;
    }

    /// Goes forward to that byte of the file, or to its end.
    pub(crate) fn pass_to(&mut self, byte: u64) {
        let held = self.base + self.bytes().len() as u64;
        if byte > held && self.input.jump(byte) {
            self.held.clear();
            self.done = 0;
            self.base = byte;
        }
        while self.base < byte {
            let n = usize::try_from(byte - self.base).unwrap_or(usize::MAX);
            self.pass(n);
            if self.base < byte && !self.more() {
                break;
            }
        }
    }
}
