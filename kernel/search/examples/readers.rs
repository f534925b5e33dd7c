//! How fast an index is made, asked and kept up to date: `readers DOCUMENTS [each]`, in a directory that is gone afterwards.
//!
//! The documents are made of the sentences of the Universal Declaration of Human Rights in eleven languages, with a word
//! here and there that few others have, as names are in real archives. With `each`, the times of every sort of question
//! are told on standard error.

use base::{Dice, Lang, Moment, Parse};
use search::{Audience, Document, Index, Query};
use std::time::{Duration, Instant};

type Trouble = Box<dyn std::error::Error>;

const TEXTS: [(&str, &str); 11] = [
    ("en", include_str!("../src/tests/udhr/en.txt")),
    ("fr", include_str!("../src/tests/udhr/fr.txt")),
    ("es", include_str!("../src/tests/udhr/es.txt")),
    ("ar", include_str!("../src/tests/udhr/ar.txt")),
    ("ru", include_str!("../src/tests/udhr/ru.txt")),
    ("zh", include_str!("../src/tests/udhr/zh.txt")),
    ("pt", include_str!("../src/tests/udhr/pt.txt")),
    ("hi", include_str!("../src/tests/udhr/hi.txt")),
    ("sw", include_str!("../src/tests/udhr/sw.txt")),
    ("he", include_str!("../src/tests/udhr/he.txt")),
    ("ja", include_str!("../src/tests/udhr/ja.txt")),
];
const KINDS: [&str; 8] =
    ["event", "list-message", "statement", "page", "document", "organization", "initiative", "bit"];
/// So many letters a document has: a mail of three paragraphs.
const LETTERS: usize = 1_200;
/// So many names there are, as few of them often as in any archive.
const NAMES: u64 = 60_000;
/// So often each question is asked, and a document brought and committed.
const TIMES: usize = 20;
const COMMITS: usize = 100;

/// What readers ask: the sort of question, what they type, and the topic that they chose.
const QUESTIONS: [(&str, &str, &str); 24] = [
    ("letter", "p", ""),
    ("letter", "i", ""),
    ("letter", "с", ""),
    ("two letters", "pr", ""),
    ("two letters", "in", ""),
    ("begun", "free", ""),
    ("begun", "interna", ""),
    ("word", "privacy", ""),
    ("word", "freedom", ""),
    ("word", "rights", ""),
    ("words", "freedom of expression", ""),
    ("words", "everyone has the right to education", ""),
    ("words", "protection sociale famille", ""),
    ("words", "свобода убеждений", ""),
    ("words", "حرية الرأي", ""),
    ("words", "言论自由权利", ""),
    ("words", "haki za watu", ""),
    ("phrase", "\"freedom of thought\"", ""),
    ("mistyped", "fundametnal freedms", ""),
    ("mistyped", "discriminaton", ""),
    ("narrowed", "education", "access"),
    ("narrowed", "law", "privacy"),
    ("no words", "", "access"),
    ("no words", "", "privacy"),
];
const TOPICS: [&str; 6] = ["access", "privacy", "surveillance", "standards", "openness", "gender"];

fn main() -> Result<(), Trouble> {
    let mut args = std::env::args().skip(1);
    let documents: u64 = args.next().ok_or("usage: readers DOCUMENTS [each]")?.parse()?;
    let each = args.next().is_some();
    let directory = tempfile::tempdir()?;
    let index = Index::open(directory.path())?;
    let archive = Archive { dice: Dice::loaded(7) };

    let made = filled(&index, &archive, documents)?;
    let (mut asked, mut worked) = (Vec::new(), Vec::new());
    for (sort, text, topic) in QUESTIONS {
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let before = processor_time();
            times.push(timed(|| index.survey(&question(text, topic)))?.0);
            worked.push(processor_time().saturating_sub(before));
        }
        let (_, survey) = timed(|| index.survey(&question(text, topic)))?;
        if each {
            let (middle, late) = (percentile(&mut times, 50), percentile(&mut times, 95));
            eprintln!(
                "{sort:<12} {text:<40} {topic:<8} {:>7} hits {middle:>7.2} ms {late:>7.2} ms",
                survey.hits.total
            );
        }
        asked.extend(times);
    }
    let mut brought = Vec::new();
    for n in 0..COMMITS {
        let document = archive.document(documents + n as u64);
        let commit = || {
            index.bring(std::slice::from_ref(&document), document.at)?;
            index.commit(1)
        };
        brought.push(timed(commit)?.0);
    }
    println!(
        "{documents} documents, {:.0} a second; searches: p50 {:.2}, p95 {:.2}, most {:.2} ms, on the processor \
         {:.2} ms for 95 of 100; commits: p50 {:.1}, p95 {:.1} ms",
        documents as f64 / made.as_secs_f64(),
        percentile(&mut asked, 50),
        percentile(&mut asked, 95),
        percentile(&mut asked, 100),
        percentile(&mut worked, 95),
        percentile(&mut brought, 50),
        percentile(&mut brought, 95),
    );
    Ok(())
}

/// Puts the documents in as a node does that begins anew; only the index's own time counts.
fn filled(index: &Index, archive: &Archive, documents: u64) -> Result<Duration, Trouble> {
    let mut made = Duration::ZERO;
    let numbers: Vec<u64> = (0..documents).collect();
    for some in numbers.chunks(500) {
        let some: Vec<Document> = some.iter().map(|n| archive.document(*n)).collect();
        made += timed(|| index.put(&some))?.0;
    }
    made += timed(|| index.commit(1))?.0;
    Ok(made)
}

fn question(text: &str, topic: &str) -> Query {
    let topics = if topic.is_empty() { vec![] } else { vec![topic.to_owned()] };
    let mut audience = vec![Audience::Public, Audience::Network];
    audience.extend((0..8).map(|list| Audience::Of([list; 16])));
    Query { topics, ..Query::of(text, audience) }
}

#[expect(clippy::disallowed_methods, reason = "what is measured is real time")]
fn timed<R, E>(work: impl FnOnce() -> Result<R, E>) -> Result<(Duration, R), E> {
    let start = Instant::now();
    let result = work()?;
    Ok((start.elapsed(), result))
}

/// How long this thread has worked, whoever else did; nothing where the system does not say it as Linux does.
fn processor_time() -> Duration {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(said.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or_default())
}

/// In milliseconds.
fn percentile(times: &mut [Duration], percent: usize) -> f64 {
    times.sort_unstable();
    let at = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(at).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
}

/// Documents, as they might have come in over the years.
struct Archive {
    dice: Dice,
}

impl Archive {
    fn document(&self, n: u64) -> Document {
        // Half is English, the rest spread over the others.
        let language = if self.dice.below(2) == 0 { 0 } else { self.dice.below(TEXTS.len() as u64) };
        let (lang, text) = TEXTS[language as usize];
        let articles: Vec<&str> = text.lines().collect();
        let mut body = String::new();
        while body.chars().count() < LETTERS {
            let line = articles[self.dice.below(articles.len() as u64) as usize];
            for word in line.split_whitespace() {
                body.push_str(word);
                body.push(' ');
                if self.dice.below(12) == 0 {
                    body.push_str(&self.name());
                    body.push(' ');
                }
            }
        }
        let title: String = body.split_whitespace().skip(2).take(6).collect::<Vec<_>>().join(" ");
        let audience = match self.dice.below(10) {
            0..=5 => Audience::Public,
            6..=7 => Audience::Network,
            _ => Audience::Of([self.dice.below(16) as u8; 16]),
        };
        let topics =
            (0..self.dice.below(3)).map(|_| TOPICS[self.dice.below(6) as usize].to_owned()).collect();
        let mut id = [7; 16];
        id[8..].copy_from_slice(&n.to_be_bytes());
        Document {
            kind: KINDS[self.dice.below(KINDS.len() as u64) as usize].to_owned(),
            id,
            lang: Lang::parse(lang).ok(),
            title,
            body,
            link: format!("/documents/{n}"),
            at: Moment::from_micros(1_400_000_000_000_000 + n as i64 * 3_600_000_000),
            audience: vec![audience],
            topics,
            filters: if self.dice.below(3) == 0 { vec!["region=africa".to_owned()] } else { Vec::new() },
        }
    }

    /// A word of syllables; the first of them are in every tenth document, the last in hardly any.
    fn name(&self) -> String {
        const SYLLABLES: [&str; 16] = [
            "ba", "ken", "lo", "mi", "ru", "san", "te", "vo", "dar", "gi", "hol", "ni", "per", "qu", "shi",
            "wa",
        ];
        let limit = self.dice.below(NAMES) + 1;
        let mut number = self.dice.below(limit);
        let mut name = String::new();
        loop {
            name.push_str(SYLLABLES[(number % 16) as usize]);
            number /= 16;
            if number == 0 {
                return name;
            }
        }
    }
}
