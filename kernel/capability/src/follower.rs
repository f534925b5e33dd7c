//! The follower: on each node, reads the log of facts as it grows, and brings what the node keeps for itself up to date:
//! rendered pages, the network's settings, the search index. The table is the truth; commits here only wake it.

use access::Actor;
use base::{Id, Moment, Parse, seconds};
use db::Fault;
use facts::{Entry, Problem, Subject};
use search::Document;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::sync::watch;
use web::{House, Searchable};

/// Facts of two nodes may become visible out of order by so much: that far back is read again, and what is known passed over.
const OVERLAP: Duration = seconds(30);

/// With no commit on this node, the log is read this often, for what other nodes have written.
const GLANCE: Duration = Duration::from_secs(1);

/// After it has read, the follower rests so long: where much happens at once, the index is written four times a second and
/// not after each act.
const REST: Duration = Duration::from_millis(250);

/// So many facts are read at once.
const STEP: i64 = 500;

/// So many things are looked up together: when an archive moves in, thousands follow from a few facts.
const TOGETHER: usize = 100;

/// Things to be indexed anew, by kind and id, with the time of the first fact that touched each.
type Touched = HashMap<(&'static str, Id<Subject>), Moment>;

/// Follows the log on one node.
#[derive(Debug)]
pub struct Follower {
    house: House,
    from: Moment,
    seen: HashSet<Id<Entry>>,
}

impl Follower {
    /// Follows from now on.
    pub fn new(house: House) -> Self {
        Self { from: house.clock.now(), house, seen: HashSet::new() }
    }

    /// Follows from where the index of this node stands; an index that is new, or of another layout, is built first.
    pub async fn resume(house: House) -> Result<Self, Problem> {
        let index = house.search.clone();
        let read_to = blocking(move || index.read_to()).await?;
        let follower = Self { from: Moment::from_micros(read_to), ..Self::new(house) };
        if read_to > 0 {
            return Ok(follower);
        }
        let follower = Self::new(follower.house);
        follower.rebuild().await?;
        Ok(follower)
    }

    /// Builds the index of this node anew, from everything that can be found.
    pub async fn rebuild(&self) -> Result<usize, Problem> {
        let mut total = 0;
        let from = self.from;
        let index = self.house.search.clone();
        blocking(move || index.clear()).await?;
        for searchable in self.house.searchables.clone() {
            let (mut documents, mut end) = self.page(searchable, None).await?;
            loop {
                total += documents.len();
                let index = self.house.search.clone();
                let put = blocking(move || index.put(&documents));
                // The next page is read while this one is written.
                let Some(last) = end else {
                    put.await?;
                    break;
                };
                let (written, next) = tokio::join!(put, self.page(searchable, Some(last)));
                written?;
                (documents, end) = next?;
            }
        }
        self.commit(from).await?;
        Ok(total)
    }

    async fn page(
        &self,
        searchable: Searchable,
        after: Option<Id<Subject>>,
    ) -> Result<(Vec<Document>, Option<Id<Subject>>), Problem> {
        Ok(self.house.read(Actor::House, move |look| page_of(look, &searchable, after)).await?)
    }

    /// Reads on until `stop` turns true.
    pub async fn follow(mut self, mut stop: watch::Receiver<bool>) {
        let mut committed = self.house.db.committed();
        while !*stop.borrow() {
            committed.mark_unchanged();
            if let Err(problem) = self.catch_up().await {
                tracing::error!(%problem, "the log of facts cannot be followed");
            }
            tokio::select! {
                _ = stop.changed() => {}
                () = woken(&mut committed) => {}
            }
        }
    }

    /// Reads what is new.
    pub async fn catch_up(&mut self) -> Result<(), Problem> {
        loop {
            let from = self.from.minus(OVERLAP);
            let entries: Vec<Entry> =
                self.house.read(Actor::House, move |look| facts::since(look, from, STEP)).await?;
            let full = entries.len() as i64 == STEP;
            let last = entries.last().map(|entry| entry.at);
            let fresh: Vec<Entry> = entries.into_iter().filter(|entry| self.seen.insert(entry.id)).collect();
            self.take_in(fresh).await?;
            match last {
                Some(last) if full && last > self.from => self.from = last,
                Some(last) => {
                    self.from = self.from.max(last);
                    return Ok(());
                }
                None => {
                    self.seen.clear();
                    return Ok(());
                }
            }
        }
    }

    async fn take_in(&self, fresh: Vec<Entry>) -> Result<(), Problem> {
        let Some(read_to) = fresh.last().map(|entry| entry.at) else { return Ok(()) };
        self.house.kept.drop_tagged(fresh.iter().flat_map(|entry| &entry.tags));
        if fresh.iter().any(|entry| entry.subject == web::Network::SUBJECT) {
            self.house.reload_network().await?;
        }
        let mut touched = Touched::new();
        for entry in &fresh {
            for thing in self.to_index(entry) {
                touched.entry(thing).or_insert(entry.at);
            }
        }
        let things: Vec<_> = touched.into_iter().collect();
        for some in things.chunks(TOGETHER) {
            self.index(some.iter().copied().collect()).await?;
        }
        if things.is_empty() { Ok(()) } else { self.commit(read_to).await }
    }

    /// The things that a fact may have changed for the search: its subject, and others that its tags name, of each kind
    /// that is indexed anew after such facts.
    fn to_index(&self, entry: &Entry) -> Vec<(&'static str, Id<Subject>)> {
        let knows = |searchable: &&Searchable| searchable.facts.contains(&entry.kind.as_str());
        let mut things = Vec::new();
        for searchable in self.house.searchables.iter().filter(knows) {
            let named = entry.tags.iter().filter_map(|tag| {
                let (kind, id) = tag.0.split_once(':')?;
                if kind == searchable.kind { Id::parse(id).ok() } else { None }
            });
            things.extend(named.chain([entry.subject.id]).map(|id| (searchable.kind, id)));
        }
        things
    }

    async fn index(&self, touched: Touched) -> Result<(), Problem> {
        let house = self.house.clone();
        let documents = move |look: &facts::Look| {
            let mut documents = Vec::with_capacity(touched.len());
            for ((kind, id), at) in touched {
                if let Some(searchable) = house.searchables.iter().find(|searchable| searchable.kind == kind)
                {
                    documents.push((kind, id, at, (searchable.document)(look, id)?));
                }
            }
            Ok::<_, Fault>(documents)
        };
        let documents = self.house.read(Actor::House, documents).await?;
        let index = self.house.search.clone();
        blocking(move || {
            for (kind, id, at, document) in documents {
                match document {
                    Some(document) => index.bring(&[document], at)?,
                    None => index.remove(kind, id.bytes()),
                }
            }
            Ok(())
        })
        .await
    }

    async fn commit(&self, read_to: Moment) -> Result<(), Problem> {
        let index = self.house.search.clone();
        blocking(move || index.commit(read_to.micros())).await
    }
}

/// Waits for a commit on this node, or until it is time to look for what other nodes have written; never less than
/// [`REST`].
async fn woken(committed: &mut watch::Receiver<u64>) {
    tokio::time::sleep(REST).await;
    tokio::select! {
        _ = committed.changed() => {}
        () = tokio::time::sleep(GLANCE) => {}
    }
}

/// The index works on its own time, off the threads that answer requests.
async fn blocking<R: Send + 'static>(
    work: impl FnOnce() -> Result<R, search::Fault> + Send + 'static,
) -> Result<R, Problem> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result.map_err(|fault| Problem::Broken(format!("the search index: {fault}"))),
        Err(error) => Err(Problem::Broken(format!("the search index: {error}"))),
    }
}

fn page_of(
    look: &facts::Look,
    searchable: &Searchable,
    after: Option<Id<Subject>>,
) -> Result<(Vec<Document>, Option<Id<Subject>>), Fault> {
    let ids = (searchable.after)(look, after)?;
    let mut documents = Vec::with_capacity(ids.len());
    for id in &ids {
        documents.extend((searchable.document)(look, *id)?);
    }
    Ok((documents, ids.last().copied()))
}
