//! A file of an archive as bytes, unpacked where it is packed.

use crate::item::Why;
use crate::limits::{CHUNK, RATIO, UNPACKED, UNPACKED_FREELY};
use flate2::bufread::MultiGzDecoder;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// Reads on from where it stands; knows how far it is on disk.
pub(crate) struct Input {
    bytes: Bytes,
    /// Bytes handed out so far, and those skipped.
    out: u64,
}

enum Bytes {
    Plain(File),
    Packed(Box<MultiGzDecoder<BufReader<Counted>>>),
}

/// A file that counts what was read of it.
struct Counted {
    file: File,
    read: u64,
}

impl Read for Counted {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.file.read(buf)?;
        self.read += n as u64;
        Ok(n)
    }
}

impl Input {
    /// Opens a file; whether it is packed is seen by its first bytes, not its name.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let mut magic = Vec::with_capacity(2);
        file.by_ref().take(2).read_to_end(&mut magic)?;
        file.rewind()?;
        let bytes = if magic == [0x1f, 0x8b] {
            let counted = BufReader::with_capacity(CHUNK, Counted { file, read: 0 });
            Bytes::Packed(Box::new(MultiGzDecoder::new(counted)))
        } else {
            Bytes::Plain(file)
        };
        Ok(Self { bytes, out: 0 })
    }

    /// Appends the next bytes, some 256 KiB of them; 0 at the end. What came before an error is appended too.
    pub(crate) fn read(&mut self, into: &mut Vec<u8>) -> Result<usize, Why> {
        let before = into.len();
        let result = match &mut self.bytes {
            Bytes::Plain(file) => file.take(CHUNK as u64).read_to_end(into),
            Bytes::Packed(gz) => gz.take(CHUNK as u64).read_to_end(into),
        };
        self.out += (into.len() - before) as u64;
        let n = result.map_err(|error| Why::Broken(error.kind()))?;
        if self.is_bomb() { Err(Why::Bomb) } else { Ok(n) }
    }

    fn is_bomb(&self) -> bool {
        match &self.bytes {
            Bytes::Plain(_) => false,
            Bytes::Packed(_) => {
                self.out > UNPACKED || (self.out > UNPACKED_FREELY && self.out / RATIO > self.on_disk())
            }
        }
    }

    /// Goes on at that byte if that costs nothing; false where it must be read up to.
    pub(crate) fn jump(&mut self, byte: u64) -> bool {
        let Bytes::Plain(file) = &mut self.bytes else { return false };
        let jumped = file.seek(SeekFrom::Start(byte)).is_ok();
        if jumped {
            self.out = byte;
        }
        jumped
    }

    /// Bytes of the file on disk that have been read.
    pub(crate) fn on_disk(&self) -> u64 {
        match &self.bytes {
            Bytes::Plain(_) => self.out,
            Bytes::Packed(gz) => gz.get_ref().get_ref().read,
        }
    }
}
