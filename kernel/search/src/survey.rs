//! Finding and counting in one pass: the first hits, how many there are, and how they divide by kind, language, topic and
//! region. By each of these, hits are counted as if nothing had been chosen of it: what one could choose instead.

use crate::document::{Order, Query, Survey};
use crate::schema::{KIND, LANG, REGIONS, SINCE, TOPIC};
use std::collections::HashMap;
use tantivy::collector::sort_key::NaturalComparator;
use tantivy::collector::{Collector, SegmentCollector, TopNComputer};
use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

/// By what hits are counted.
const SIDES: [&str; 4] = [KIND, LANG, TOPIC, REGIONS];

/// How many counts are told of one side: more is not chosen from.
const MOST_COUNTS: usize = 24;

/// What is gathered of the documents that answer.
pub(crate) struct Gathering {
    order: Order,
    /// How many of the first hits are wanted.
    most: usize,
    /// By what they are counted, with what is chosen of it.
    sides: Vec<(&'static str, Vec<String>)>,
}

/// What was gathered.
pub(crate) struct Gathered {
    pub(crate) total: usize,
    /// The first hits with their scores, the first first.
    pub(crate) first: Vec<(Score, DocAddress)>,
    counts: Vec<HashMap<String, usize>>,
}

impl Gathering {
    /// For what a query wants, by words or without; counted or not.
    pub(crate) fn of(query: &Query, has_words: bool, counted: bool) -> Self {
        let lang = query.lang.iter().map(|lang| lang.base().to_owned()).collect();
        let chosen = [query.kinds.clone(), lang, query.topics.clone(), query.regions.clone()];
        Self {
            order: if has_words { query.order } else { Order::Newest },
            most: query.offset.min(Query::FURTHEST) + query.limit.clamp(1, Query::MOST),
            sides: SIDES.into_iter().zip(chosen).take(if counted { SIDES.len() } else { 0 }).collect(),
        }
    }
}

impl Gathered {
    /// The counts, as a survey has them, without its hits.
    pub(crate) fn counts(self) -> Survey {
        let mut counts = self.counts.into_iter().map(|counts| {
            let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
            counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
            counts.truncate(MOST_COUNTS);
            counts
        });
        let mut next = || counts.next().unwrap_or_default();
        Survey { hits: Default::default(), kinds: next(), langs: next(), topics: next(), regions: next() }
    }
}

impl Collector for Gathering {
    type Fruit = Gathered;
    type Child = Segment;

    fn for_segment(&self, ordinal: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<Segment> {
        let columns = reader.fast_fields();
        let mut sides = Vec::with_capacity(self.sides.len());
        for (name, chosen) in &self.sides {
            sides.push(Side::of(columns.str(name)?, chosen)?);
        }
        let since = match self.order {
            Order::Best => None,
            Order::Newest => Some(columns.i64(SINCE)?),
        };
        Ok(Segment {
            ordinal,
            since,
            sides,
            total: 0,
            top: TopNComputer::new_with_comparator(self.most, NaturalComparator),
        })
    }

    fn requires_scoring(&self) -> bool {
        self.order == Order::Best
    }

    fn merge_fruits(&self, segments: Vec<tantivy::Result<Part>>) -> tantivy::Result<Gathered> {
        let mut whole =
            Gathered { total: 0, first: Vec::new(), counts: vec![HashMap::new(); self.sides.len()] };
        let mut first = Vec::new();
        for part in segments {
            let part = part?;
            whole.total += part.total;
            first.extend(part.first);
            for (sum, counts) in whole.counts.iter_mut().zip(part.counts) {
                for (text, count) in counts {
                    *sum.entry(text).or_default() += count;
                }
            }
        }
        first.sort_by(|a, b| b.rank.cmp(&a.rank).then_with(|| a.address.cmp(&b.address)));
        whole.first = first.into_iter().take(self.most).map(|hit| (hit.score, hit.address)).collect();
        Ok(whole)
    }
}

/// The gathering in one segment of the index.
pub(crate) struct Segment {
    ordinal: SegmentOrdinal,
    /// The times by which hits are ordered, where they are not by their scores.
    since: Option<Column<i64>>,
    sides: Vec<Side>,
    total: usize,
    top: TopNComputer<i64, DocId, NaturalComparator>,
}

/// What was gathered in one segment.
pub(crate) struct Part {
    total: usize,
    first: Vec<Ranked>,
    counts: Vec<Vec<(String, usize)>>,
}

struct Ranked {
    rank: i64,
    score: Score,
    address: DocAddress,
}

impl Segment {
    /// Larger is sooner. Scores are never negative, so that their bits stand in the order of their values.
    fn rank(&self, doc: DocId, score: Score) -> i64 {
        match &self.since {
            Some(since) => since.first(doc).unwrap_or(i64::MIN),
            None => i64::from(score.to_bits()),
        }
    }

    fn ranked(&self, doc: DocId, rank: i64) -> Ranked {
        let bits = if self.since.is_some() { 0 } else { u32::try_from(rank).unwrap_or(0) };
        Ranked { rank, score: Score::from_bits(bits), address: DocAddress::new(self.ordinal, doc) }
    }
}

impl SegmentCollector for Segment {
    type Fruit = tantivy::Result<Part>;

    /// A document that all sides let through is a hit. One that a single side does not let through counts for that side: it
    /// would be a hit if another choice were made there.
    fn collect(&mut self, doc: DocId, score: Score) {
        let mut against = None;
        for (n, side) in self.sides.iter_mut().enumerate() {
            if !side.lets_through(doc) {
                if against.is_some() {
                    return;
                }
                against = Some(n);
            }
        }
        if let Some(n) = against {
            self.sides[n].count(doc);
            return;
        }
        self.total += 1;
        self.sides.iter_mut().for_each(|side| side.count(doc));
        let rank = self.rank(doc, score);
        self.top.push(rank, doc);
    }

    fn harvest(mut self) -> tantivy::Result<Part> {
        let top = std::mem::replace(&mut self.top, TopNComputer::new_with_comparator(1, NaturalComparator));
        let first = top.into_vec().into_iter().map(|hit| self.ranked(hit.doc, hit.sort_key)).collect();
        let counts = self.sides.into_iter().map(Side::counts).collect::<tantivy::Result<_>>()?;
        Ok(Part { total: self.total, first, counts })
    }
}

/// One of the sides by which hits are counted, in one segment.
struct Side {
    /// Nothing where no document of the segment has a value.
    column: Option<StrColumn>,
    /// The chosen values, as the column numbers them; nothing where nothing was chosen.
    chosen: Option<Vec<u64>>,
    /// How many documents have each value.
    counts: Vec<usize>,
}

impl Side {
    fn of(column: Option<StrColumn>, chosen: &[String]) -> tantivy::Result<Self> {
        let mut numbers = Vec::with_capacity(chosen.len());
        if let Some(column) = &column {
            for text in chosen {
                numbers.extend(column.dictionary().term_ord(text)?);
            }
        }
        let values = column.as_ref().map_or(0, |column| column.num_terms());
        Ok(Self { column, chosen: (!chosen.is_empty()).then_some(numbers), counts: vec![0; values] })
    }

    fn lets_through(&self, doc: DocId) -> bool {
        let Some(chosen) = &self.chosen else { return true };
        let Some(column) = &self.column else { return false };
        column.term_ords(doc).any(|value| chosen.contains(&value))
    }

    fn count(&mut self, doc: DocId) {
        let Some(column) = &self.column else { return };
        for value in column.term_ords(doc) {
            if let Some(count) = usize::try_from(value).ok().and_then(|value| self.counts.get_mut(value)) {
                *count += 1;
            }
        }
    }

    fn counts(self) -> tantivy::Result<Vec<(String, usize)>> {
        let Some(column) = self.column else { return Ok(Vec::new()) };
        let mut counts = Vec::new();
        for (value, count) in (0..).zip(self.counts).filter(|(_, count)| *count > 0) {
            let mut text = String::new();
            if column.ord_to_str(value, &mut text)? {
                counts.push((text, count));
            }
        }
        Ok(counts)
    }
}
