//! The stream of an archive's messages.

use crate::dialect::Dialect;
use crate::header::{self, Marks};
use crate::item::{Found, Position, Trouble, Unreadable, Why};
use crate::letter::letter;
use crate::limits::{LOOKAHEAD, MESSAGE, SAMPLE};
use crate::mend::mend;
use crate::old;
use crate::pages::Beside;
use crate::sniff::{Content, sniff};
use crate::split::{self, End, Form};
use crate::stamp::Stamp;
use crate::walk::{Entry, Role, Walk, What};
use crate::window::Window;
use std::io;
use std::path::{Path, PathBuf};

/// The messages of an archive, in the order of its files, and within a file as they stand. Each is yielded as
/// [`Found`], everything else in the archive as [`Unreadable`]; only web pages are left to [`crate::pages`].
pub struct Source {
    root: PathBuf,
    walk: Walk,
    opened: Option<Opened>,
    beside: Beside,
    dialect: Option<Dialect>,
    /// Where reading goes on.
    place: Position,
    /// Where it is to begin in the file that is opened first.
    begin: u64,
    total: u64,
    /// Bytes on disk of the files that are done with.
    done: u64,
}

/// Opens the archive at a path: a file or a folder of files.
pub fn open(path: &Path) -> Result<Source, Trouble> {
    Source::new(path, None)
}

/// Opens an archive whose mboxes are all of that dialect, where judging it by its looks would be wrong.
pub fn open_as(path: &Path, dialect: Dialect) -> Result<Source, Trouble> {
    Source::new(path, Some(dialect))
}

impl Source {
    fn new(path: &Path, dialect: Option<Dialect>) -> Result<Self, Trouble> {
        let mut total = 0;
        let (mut files, mut pages) = (0, 0);
        for entry in Walk::new(path, "")? {
            match entry.what {
                What::File { size, .. } => {
                    files += 1;
                    total += size;
                }
                What::Page => pages += 1,
                What::Aside(why) if entry.name.is_empty() => return Err(Trouble::Unreadable(why)),
                What::Aside(_) => {}
            }
        }
        match (files, pages) {
            (0, 0) => return Err(Trouble::Nothing),
            (0, _) => return Err(Trouble::OnlyPages),
            _ => {}
        }
        if path.is_file() {
            let mut window = Window::open(path)?;
            window.widen_to(SAMPLE);
            match sniff(window.bytes(), window.ended()) {
                Content::Mail(_) => {}
                Content::Page => return Err(Trouble::OnlyPages),
                Content::Nothing => return Err(Trouble::Nothing),
                Content::Other => return Err(Trouble::Unreadable(window.broken().unwrap_or(Why::NoMail))),
            }
        }
        Ok(Self {
            root: path.to_owned(),
            walk: Walk::new(path, "")?,
            opened: None,
            beside: Beside::new(path),
            dialect,
            place: Position::default(),
            begin: 0,
            total,
            done: 0,
        })
    }

    /// Goes on from a place that [`Source::place`] told, or a message's own, which is then read again. If the
    /// file has gone, the next one is begun.
    pub fn resume(mut self, from: Position) -> Result<Self, Trouble> {
        let sizes = |entry: Entry| match entry.what {
            What::File { size, .. } => size,
            _ => 0,
        };
        let ahead: u64 = Walk::new(&self.root, &from.file)?.map(sizes).sum();
        self.done = self.total.saturating_sub(ahead);
        self.walk = Walk::new(&self.root, &from.file)?;
        self.opened = None;
        self.begin = from.byte;
        self.place = from;
        Ok(self)
    }

    /// Looks for the web pages of months in that folder too: the top of the old archive, so that the paths
    /// are those of its web, `2013-April/032449.html`.
    #[must_use]
    pub fn with_pages(mut self, folder: &Path) -> Self {
        self.beside.add(folder);
        self
    }

    /// Where the next message is looked for.
    pub fn place(&self) -> Position {
        self.place.clone()
    }

    /// Bytes of the archive on disk, packed as they are.
    pub const fn total_bytes(&self) -> u64 {
        self.total
    }

    /// How many of them have been read.
    pub fn at_byte(&self) -> u64 {
        self.done + self.opened.as_ref().map_or(0, |it| it.window.on_disk().min(it.size))
    }

    /// Opens a file, or says why it is passed over.
    fn turn_to(&mut self, entry: Entry) -> Result<(), Unreadable> {
        let begin = if entry.name == self.place.file { std::mem::take(&mut self.begin) } else { 0 };
        self.begin = 0;
        self.place = Position { file: entry.name.clone(), byte: begin };
        let unreadable = |why| Unreadable { at: Position { file: entry.name.clone(), byte: 0 }, why };
        let (size, role) = match entry.what {
            What::File { size, role } => (size, role),
            What::Page => return Ok(()),
            What::Aside(why) => return Err(unreadable(why)),
        };
        let opened = Opened::new(&entry, size, role, self.dialect);
        let mut opened = match opened {
            Ok(Ok(opened)) => opened,
            Ok(Err(why)) => {
                self.done += size;
                return Err(unreadable(why));
            }
            Err(error) => {
                self.done += size;
                return Err(unreadable(Why::Broken(error.kind())));
            }
        };
        opened.window.pass_to(begin);
        self.beside.turn_to(&entry.path);
        self.opened = Some(opened);
        Ok(())
    }
}

impl Iterator for Source {
    type Item = Result<Found, Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(opened) = &mut self.opened {
                let item = opened.next(&mut self.beside);
                self.place.byte = opened.window.base();
                if item.is_some() {
                    return item;
                }
                self.done += opened.size;
                self.opened = None;
            }
            let entry = self.walk.next()?;
            if let Err(unreadable) = self.turn_to(entry) {
                return Some(Err(unreadable));
            }
        }
    }
}

/// The file that is being read.
struct Opened {
    name: String,
    size: u64,
    window: Window,
    form: Form,
    dialect: Dialect,
    /// That reading broke off has been told.
    told: bool,
}

impl Opened {
    fn new(entry: &Entry, size: u64, role: Role, dialect: Option<Dialect>) -> io::Result<Result<Self, Why>> {
        let mut window = Window::open(&entry.path)?;
        window.widen_to(if role == Role::Letter { LOOKAHEAD } else { SAMPLE });
        let form = match (role, sniff(window.bytes(), window.ended())) {
            (_, Content::Nothing) => return Ok(Err(Why::Empty)),
            (Role::Letter, _) => Form::Letter,
            (Role::Any, Content::Mail(form)) => form,
            (Role::Any, Content::Page | Content::Other) => {
                return Ok(Err(window.broken().unwrap_or(Why::NoMail)));
            }
        };
        let dialect = match dialect {
            Some(dialect) => dialect,
            None if form == Form::Mbox => Dialect::of(window.bytes()),
            None => Dialect::Cl2,
        };
        Ok(Ok(Self { name: entry.name.clone(), size, window, form, dialect, told: false }))
    }

    fn next(&mut self, beside: &mut Beside) -> Option<Result<Found, Unreadable>> {
        self.window.widen_to(LOOKAHEAD);
        let at = Position { file: self.name.clone(), byte: self.window.base() };
        if self.window.bytes().is_empty() {
            let why = self.window.broken().filter(|_| !std::mem::replace(&mut self.told, true))?;
            return Some(Err(Unreadable { at, why }));
        }
        let head = self.head();
        let end = split::end(&mut self.window, self.form, self.dialect, head.unwrap_or(0));
        let (whole, passed_over) = self.judged(&end);
        let item = match (passed_over, head) {
            (Some(why), _) => Err(why),
            (None, None) => Err(Why::Preamble),
            (None, Some(head)) => self.item(&at, head, whole, beside),
        };
        self.window.pass(whole);
        Some(item.map_err(|why| Unreadable { at, why }))
    }

    /// How many bytes of the window belong to the message that ends there, and why it is not to be read.
    fn judged(&mut self, end: &End) -> (usize, Option<Why>) {
        let held = self.window.bytes().len();
        let whole = match end {
            End::At(at) => *at,
            End::Passed => 0,
        };
        if whole == held
            && let Some(why) = self.window.broken()
        {
            self.told = true;
            return (whole, Some(why));
        }
        let big = *end == End::Passed || whole > MESSAGE;
        (whole, big.then_some(Why::TooBig))
    }

    /// Length of the separator that the window begins with; `None` if it begins with something else.
    fn head(&self) -> Option<usize> {
        let bytes = self.window.bytes();
        if self.form == Form::Letter {
            let stamped = Form::Mbox.separator(bytes, true, self.window.ended());
            return Some(stamped.unwrap_or(0));
        }
        // Before the first, a byte order mark and empty lines are forgiven.
        let mark = if self.window.base() == 0 && bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let blank = mark + bytes[mark..].iter().take_while(|b| b.is_ascii_whitespace()).count();
        let separator = self.form.separator(&bytes[blank..], true, self.window.ended())?;
        Some(blank + separator)
    }

    /// The message of `whole` bytes that the window begins with, behind a separator of `head` bytes.
    fn item(&self, at: &Position, head: usize, whole: usize, beside: &mut Beside) -> Result<Found, Why> {
        let bytes = &self.window.bytes()[..whole];
        let dialect = Some(self.dialect).filter(|_| self.form != Form::Letter);
        let mut raw = letter(&bytes[head..], dialect);
        if raw.trim_ascii().is_empty() {
            return Err(Why::Empty);
        }
        let stamp = Stamp::read(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start());
        if let Some(author) = stamp.as_ref().and_then(Stamp::obscured) {
            raw = mend(raw, author);
        }
        let marks = Marks::read(&raw, header::end(&raw).unwrap_or(0));
        let mut old = old::paths(&marks);
        let (sender, written) = stamp.as_ref().map_or(("", None), |it| (it.sender.as_str(), it.written));
        old.extend(beside.page(marks.id.as_deref(), sender, written));
        Ok(Found { at: at.clone(), raw, received: stamp.as_ref().and_then(Stamp::received), old })
    }
}
