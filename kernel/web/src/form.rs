//! Forms on a page: label above, hint below it, what is wrong beside the field, what was typed kept.

use crate::fields::Fields;
use crate::ui::Ui;
use askama::Template;
use base::Sentence;
use std::fmt;

/// A form with its fields, for a template: `{{ form.line("title", "event-title") }}`.
#[derive(Clone)]
pub struct Form {
    ui: Ui,
    fields: Fields,
}

/// One choice of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read, in the reader's language.
    pub label: String,
    /// Whether a form shows it only where it is chosen already: what is no longer offered is not lost by saving anew.
    pub former: bool,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), former: false }
    }

    /// The same, shown only where it is chosen already.
    #[must_use]
    pub fn former(self) -> Self {
        Self { former: true, ..self }
    }
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Line,
    Mail,
    Secret,
    Link,
    Date,
    Time,
    Number,
    Color,
    File,
    Text,
    Select,
    One,
    Many,
    Tick,
}

impl Kind {
    const fn input_type(self) -> &'static str {
        match self {
            Self::Mail => "email",
            Self::Secret => "password",
            Self::Link => "url",
            Self::Date => "date",
            Self::Time => "time",
            Self::Number => "number",
            Self::Color => "color",
            Self::File => "file",
            _ => "text",
        }
    }

    const fn keeps_typed(self) -> bool {
        !matches!(self, Self::Secret | Self::File)
    }

    const fn is_address(self) -> bool {
        matches!(self, Self::Mail | Self::Link)
    }

    const fn is_many(self) -> bool {
        matches!(self, Self::Many)
    }

    const fn is_prose(self) -> bool {
        matches!(self, Self::Line)
    }
}

/// One field of a form, on its way into a template.
#[derive(Clone)]
pub struct Field<'a> {
    form: &'a Form,
    kind: Kind,
    name: &'a str,
    apart: Option<&'a str>,
    label: String,
    hint: Option<String>,
    required: bool,
    max: Option<usize>,
    rows: usize,
    autocomplete: Option<&'a str>,
    accept: Option<&'a str>,
    none: Option<String>,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "_field.html")]
struct FieldTemplate<'a> {
    kind: Kind,
    id: String,
    name: &'a str,
    label: &'a str,
    optional: String,
    hint: Option<&'a str>,
    why: Option<String>,
    described: String,
    value: &'a str,
    chosen: Vec<&'a str>,
    required: bool,
    max: Option<usize>,
    rows: usize,
    autocomplete: Option<&'a str>,
    accept: Option<&'a str>,
    none: Option<&'a str>,
    choices: &'a [Choice],
}

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident => $kind:ident),+ $(,)?) => {
        $($(#[$meta])* pub fn $name<'a>(&'a self, name: &'a str, label: &str) -> Field<'a> {
            self.field(Kind::$kind, name, label)
        })+
    };
}

impl Form {
    /// A form that shows these fields.
    pub const fn new(ui: Ui, fields: Fields) -> Self {
        Self { ui, fields }
    }

    kinds! {
        /// One line of text.
        line => Line,
        /// A mail address.
        mail => Mail,
        /// A password; never shown again.
        secret => Secret,
        /// An address of the web.
        link => Link,
        /// A day.
        date => Date,
        /// A time of day.
        time => Time,
        /// A number.
        number => Number,
        /// A colour.
        color => Color,
        /// A file.
        file => File,
        /// Several lines.
        text => Text,
        /// A box to tick.
        tick => Tick,
    }

    /// One choice from a list that opens.
    pub fn select<'a>(&'a self, name: &'a str, label: &str, choices: &[Choice]) -> Field<'a> {
        Field { choices: self.shown(name, choices), ..self.field(Kind::Select, name, label) }
    }

    /// One choice, all shown.
    pub fn one<'a>(&'a self, name: &'a str, label: &str, choices: &[Choice]) -> Field<'a> {
        Field { choices: self.shown(name, choices), ..self.field(Kind::One, name, label) }
    }

    /// Any number of choices, all shown.
    pub fn many<'a>(&'a self, name: &'a str, label: &str, choices: &[Choice]) -> Field<'a> {
        Field { choices: self.shown(name, choices), ..self.field(Kind::Many, name, label) }
    }

    fn shown(&self, name: &str, choices: &[Choice]) -> Vec<Choice> {
        let shown = choices.iter().filter(|choice| !choice.former || self.has(name, &choice.value));
        shown.cloned().collect()
    }

    /// What was typed into a field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.get(name)
    }

    /// Whether a value is among those chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.fields.all(name).any(|chosen| chosen == value)
    }

    /// All that is wrong, for the head of the form: what belongs to no field in full, and how many fields are marked.
    pub fn trouble(&self) -> Vec<String> {
        let whole = self.fields.wrong().iter().filter(|refusal| refusal.field.is_none());
        let mut sentences: Vec<String> = whole.map(|refusal| self.ui.say(&refusal.sentence)).collect();
        let marked = self.fields.wrong().iter().filter(|refusal| refusal.field.is_some()).count();
        if marked > 0 {
            sentences.push(self.ui.say(&Sentence::of("form-wrong").with("count", marked)));
        }
        sentences
    }

    fn field<'a>(&'a self, kind: Kind, name: &'a str, label: &str) -> Field<'a> {
        Field {
            form: self,
            kind,
            name,
            apart: None,
            label: self.ui.t(label),
            hint: None,
            required: false,
            max: None,
            rows: 6,
            autocomplete: None,
            accept: None,
            none: None,
            choices: Vec::new(),
        }
    }
}

impl<'a> Field<'a> {
    /// Told by this word from another field of the same name on the page.
    #[must_use]
    pub const fn apart(mut self, word: &'a str) -> Self {
        self.apart = Some(word);
        self
    }

    /// With a hint, by its key.
    #[must_use]
    pub fn hint(mut self, key: &str) -> Self {
        self.hint = Some(self.form.ui.t(key));
        self
    }

    /// Must be filled in.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Takes so many characters.
    #[must_use]
    pub const fn max(mut self, max: usize) -> Self {
        self.max = Some(max);
        self
    }

    /// Shows so many lines.
    #[must_use]
    pub const fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// What a browser may fill in (HTML's autofill names).
    #[must_use]
    pub const fn autocomplete(mut self, name: &'a str) -> Self {
        self.autocomplete = Some(name);
        self
    }

    /// The types of files that are offered for choice.
    #[must_use]
    pub const fn accept(mut self, types: &'a str) -> Self {
        self.accept = Some(types);
        self
    }

    /// With an empty choice before the others, by the key of its label.
    #[must_use]
    pub fn none(mut self, key: &str) -> Self {
        self.none = Some(self.form.ui.t(key));
        self
    }
}

impl fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = self.form;
        let id =
            self.apart.map_or_else(|| format!("f-{}", self.name), |word| format!("f-{}-{word}", self.name));
        let why = form
            .fields
            .wrong()
            .iter()
            .find(|refusal| refusal.field == Some(self.name))
            .map(|refusal| form.ui.say(&refusal.sentence));
        let described: Vec<String> = [why.as_ref().map(|_| "why"), self.hint.as_ref().map(|_| "hint")]
            .into_iter()
            .flatten()
            .map(|part| format!("{id}-{part}"))
            .collect();
        let html = FieldTemplate {
            kind: self.kind,
            name: self.name,
            label: &self.label,
            optional: form.ui.t("form-optional"),
            hint: self.hint.as_deref(),
            why,
            described: described.join(" "),
            value: form.fields.get(self.name),
            chosen: form.fields.all(self.name).collect(),
            required: self.required,
            max: self.max,
            rows: self.rows,
            autocomplete: self.autocomplete,
            accept: self.accept,
            none: self.none.as_deref(),
            choices: &self.choices,
            id,
        }
        .render()
        .map_err(|_| fmt::Error)?;
        f.write_str(&html)
    }
}

impl askama::filters::HtmlSafe for Field<'_> {}
