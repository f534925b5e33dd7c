//! SQL as it is written in the stores: once, for both engines, known by its place in the source.

use crate::{Engine, dialect};
use std::fmt;
use std::sync::OnceLock;

/// One statement of the house. Made by [`sql!`](crate::sql) only, so that all of them stand in [`STATEMENTS`].
pub struct Statement {
    text: &'static str,
    file: &'static str,
    line: u32,
    returning: bool,
    sqlite: OnceLock<String>,
    postgres: OnceLock<String>,
}

impl Statement {
    #[doc(hidden)]
    pub const fn registered(text: &'static str, file: &'static str, line: u32) -> Self {
        let returning = has_returning(text.as_bytes());
        Self { text, file, line, returning, sqlite: OnceLock::new(), postgres: OnceLock::new() }
    }

    /// The text as it was written.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The text as an engine takes it, translated once.
    pub(crate) fn spoken_to(&self, engine: Engine) -> &str {
        let spoken = match engine {
            Engine::Sqlite => &self.sqlite,
            Engine::Postgres => &self.postgres,
        };
        spoken.get_or_init(|| dialect::translate(self.text, engine))
    }

    /// Whether it changes the rows that it shows.
    pub(crate) fn returning(&self) -> bool {
        self.returning
    }
}

/// Whether the word RETURNING is in there. Runs in the compiler, hence the loops.
const fn has_returning(text: &[u8]) -> bool {
    let word = b"returning";
    let mut from = 0;
    while from + word.len() <= text.len() {
        let mut same = 0;
        while same < word.len() && text[from + same].to_ascii_lowercase() == word[same] {
            same += 1;
        }
        if same == word.len() {
            return true;
        }
        from += 1;
    }
    false
}

/// Where it is written, as `file:line`.
impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl fmt::Debug for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {:?}", self.text)
    }
}

/// Every statement of the crates that are linked in, in no order.
#[linkme::distributed_slice]
pub static STATEMENTS: [&'static Statement];

/// A statement in the common tongue of both engines: `sql!("SELECT ", COLUMNS, " FROM event WHERE id = $1")`.
///
/// The pieces are literals or `const &str`, joined at compile time. Gives a `&'static Statement`.
#[macro_export]
macro_rules! sql {
    ($($piece:expr),+ $(,)?) => {{
        static STATEMENT: $crate::Statement = $crate::Statement::registered(
            $crate::__private::const_format::concatcp!($($piece),+),
            ::core::file!(),
            ::core::line!(),
        );
        #[$crate::__private::linkme::distributed_slice($crate::STATEMENTS)]
        #[linkme(crate = $crate::__private::linkme)]
        static REGISTERED: &$crate::Statement = &STATEMENT;
        &STATEMENT
    }};
}

/// The values of a statement's parameters, in their order: `args![event.id, event.title]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => {
        (&[$($crate::__private::ToValue::to_value(&$value)),*] as &[$crate::__private::Value])
    };
}
