//! The files of `server/demo/` inside the program.

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;

/// A file of `server/demo/`, compiled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shipped {
    path: &'static str,
    bytes: &'static [u8],
}

impl Shipped {
    /// Every file.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        FILES.iter().map(|&(path, bytes)| Self { path, bytes })
    }

    /// The file at a path below `server/demo/`.
    pub(crate) fn of_path(path: &str) -> Option<Self> {
        Self::all().find(|shipped| shipped.path == path)
    }

    /// Its path below `server/demo/`.
    pub(crate) fn path(self) -> &'static str {
        self.path
    }

    /// Its own name, without the folder.
    pub(crate) fn name(self) -> &'static str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }

    /// Its bytes.
    pub(crate) fn bytes(self) -> &'static [u8] {
        self.bytes
    }

    /// Its text; empty for a file that is not text.
    pub(crate) fn text(self) -> &'static str {
        std::str::from_utf8(self.bytes).unwrap_or_default()
    }
}

impl<'de> Deserialize<'de> for Shipped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let path = Cow::<str>::deserialize(deserializer)?;
        Self::of_path(&path).ok_or_else(|| D::Error::custom(format!("{path} is not shipped")))
    }
}

macro_rules! shipped {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_bytes!(concat!("../../../demo/", $path)))),+]
    };
}

/// A test compares them with the folder.
const FILES: &[(&str, &[u8])] = shipped![
    "attendances.toml",
    "events.toml",
    "events/baku-2012.md",
    "events/bali-2013.md",
    "events/igf2020-bpf-on-bpfs.md",
    "events/igf2020-cybersecurity.md",
    "events/igf2020-data.md",
    "events/igf2020-gender.md",
    "events/igf2020-local-content.md",
    "events/igf2020-meet.md",
    "events/sample-atelier.md",
    "events/sample-call.md",
    "events/sample-debrief.md",
    "events/sample-gathering.md",
    "events/sample-liqa.md",
    "events/sample-reading.md",
    "events/sample-taller.md",
    "events/sample-training.md",
    "feeds/chapters/1.ics",
    "feeds/chapters/2.ics",
    "feeds/chapters/3.ics",
    "feeds/chapters/4.ics",
    "feeds/chapters/5.ics",
    "feeds/chapters/6.ics",
    "feeds/chapters/7.ics",
    "feeds/chapters/8.ics",
    "feeds/hub.ics",
    "feeds/sample/1.ics",
    "feeds/sample/2.ics",
    "feeds/sample/3.ics",
    "feeds/sample/4.ics",
    "feeds/sample/5.ics",
    "feeds/sample/6.ics",
    "feeds/sample/7.ics",
    "feeds/sample/8.ics",
    "feeds/second.ics",
    "initiatives.toml",
    "library.toml",
    "lists.toml",
    "network.toml",
    "organizations.toml",
    "pages.toml",
    "pages/objectives.en.md",
    "pages/statements.en.md",
    "pages/timeline.en.md",
    "papers/bali-worksheet.en.md",
    "papers/bali-worksheet.es.md",
    "papers/before-baku.en.md",
    "papers/before-baku.fr.md",
    "papers/meeting-checklist.en.md",
    "papers/networks-2012.en.md",
    "papers/one-page.en.pdf",
    "papers/surveillance-groups.ar.md",
    "papers/surveillance-groups.en.md",
    "people.toml",
    "processes/timeline-2013.csv",
    "reports/baku-2012.en.md",
    "reports/bali-2013.ar.md",
    "reports/bali-2013.en.md",
    "reports/bali-2013.fr.md",
    "reports/sample-debrief.draft.en.md",
    "reports/sample-training.en.md",
    "sources.toml",
    "statements.toml",
    "statements/elections.en.md",
    "statements/summit-first.en.md",
    "statements/summit-second.en.md",
    "topics.toml",
];
