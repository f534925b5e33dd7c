//! Content lines: escaped, folded, ended in CRLF (RFC 5545 3.1, RFC 6868).

/// Octets of a line without its CRLF.
const LONGEST: usize = 75;

/// A text growing line by line.
pub(super) struct Lines {
    text: String,
    /// Where the line being written began.
    start: usize,
}

impl Lines {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), start: 0 }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// A value that is written as it is: a word, a number, an address. `name` may hold parameters.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.with(name, &[], value);
    }

    /// A value that is written as it is, with parameters.
    pub(super) fn with(&mut self, name: &str, parameters: &[(&str, &str)], value: &str) {
        self.put(name);
        for (parameter, value) in parameters {
            self.put(";");
            self.put(parameter);
            self.put("=");
            self.parameter(value);
        }
        self.put(":");
        for c in value.chars().filter(|c| !c.is_control()) {
            self.put_char(c);
        }
        self.end();
    }

    /// A text, escaped.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.put(name);
        self.put(":");
        self.escaped(value);
        self.end();
    }

    /// A list of texts; none is no line.
    pub(super) fn list(&mut self, name: &str, values: &[String]) {
        if values.is_empty() {
            return;
        }
        self.put(name);
        for (index, value) in values.iter().enumerate() {
            self.put(if index == 0 { ":" } else { "," });
            self.escaped(value);
        }
        self.end();
    }

    fn escaped(&mut self, value: &str) {
        let mut chars = value.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\\' | ';' | ',' => {
                    self.put_char('\\');
                    self.put_char(c);
                }
                '\r' if chars.peek() == Some(&'\n') => {}
                '\n' | '\r' => self.put("\\n"),
                '\t' => self.put_char(' '),
                c if c.is_control() => {}
                c => self.put_char(c),
            }
        }
    }

    /// Quoted where it must be; what may not stand in quotes is written as RFC 6868 says.
    fn parameter(&mut self, value: &str) {
        let quoted = value.contains([':', ';', ',']);
        if quoted {
            self.put_char('"');
        }
        for c in value.chars() {
            match c {
                '"' => self.put("^'"),
                '^' => self.put("^^"),
                '\n' => self.put("^n"),
                c if c.is_control() => {}
                c => self.put_char(c),
            }
        }
        if quoted {
            self.put_char('"');
        }
    }

    fn put(&mut self, text: &str) {
        if self.text.len() - self.start + text.len() <= LONGEST {
            self.text.push_str(text);
        } else {
            text.chars().for_each(|c| self.put_char(c));
        }
    }

    fn put_char(&mut self, c: char) {
        if self.text.len() - self.start + c.len_utf8() > LONGEST {
            self.end();
            self.text.push(' ');
        }
        self.text.push(c);
    }

    fn end(&mut self) {
        self.text.push_str("\r\n");
        self.start = self.text.len();
    }
}
