//! A message as the sink took it.

use std::sync::Arc;

/// One message as it was taken, by its envelope.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The return path; empty for the null sender.
    pub from: String,
    /// Whom it is for.
    pub to: String,
    /// All of it, without doubled dots.
    pub bytes: Arc<[u8]>,
    /// Which connection brought it, counted from 1.
    pub session: usize,
}

impl Taken {
    /// It as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The first field of that name, unfolded.
    pub fn field(&self, name: &str) -> Option<String> {
        self.fields(name).into_iter().next()
    }

    /// All fields of that name, unfolded.
    pub fn fields(&self, name: &str) -> Vec<String> {
        let text = self.text().replace("\r\n\t", " ").replace("\r\n ", " ");
        let head = text.split("\r\n\r\n").next().unwrap_or_default();
        let fields = head.lines().filter_map(|line| line.split_once(':'));
        let named = fields.filter(|(found, _)| found.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.trim().to_owned()).collect()
    }

    /// What follows the header.
    pub fn body(&self) -> &[u8] {
        let end = self.bytes.windows(4).position(|window| window == b"\r\n\r\n");
        &self.bytes[end.map_or(self.bytes.len(), |end| end + 4)..]
    }
}
