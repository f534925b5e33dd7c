//! What commands read: a file, or what is piped in, up to a size.

use crate::trouble::Trouble;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The bytes of a file, or of standard input for `-`; what is behind the first `largest` is left out.
pub(crate) fn read(file: &Path, largest: u64) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let read = if file.as_os_str() == "-" {
        io::stdin().lock().take(largest).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(largest).read_to_end(&mut bytes))
    };
    read.map_err(|error| Trouble::Other(format!("{} cannot be read: {error}", file.display())))?;
    Ok(bytes)
}
