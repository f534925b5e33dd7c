//! Folders.

use access::{Actor, Person};
use base::{Id, Lang, Line, Moment, Sentence, Slug, Text};

/// Folders beyond so many are no order any more; all of them are held when one is moved.
pub(crate) const MOST_FOLDERS: i64 = 2_000;

/// A folder stands in at most so many others.
pub(crate) const DEEPEST: usize = 8;

/// So many topics a folder or a document is filed under.
pub(crate) const MOST_TOPICS: usize = 10;

/// Words in addresses below `/library` that are the house's own.
const RESERVED: [&str; 3] = ["new", "upload", "uploads"];

base::named! {
    /// Who may see a thing, where all above it may be seen.
    pub(crate) enum Visibility {
        /// Everybody.
        Public = "public",
        /// The network's people.
        Network = "network",
    }
}

/// What people say of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FolderDetails {
    pub(crate) name: Line<120>,
    pub(crate) lang: Option<Lang>,
    /// What is in it; Markdown.
    pub(crate) about: Option<Text<4000>>,
    pub(crate) topics: Vec<Slug>,
    pub(crate) visibility: Visibility,
    /// Its place among those beside it; those of one place stand by name.
    pub(crate) position: i64,
}

/// A folder of documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    pub(crate) id: Id<Folder>,
    pub(crate) parent: Option<Id<Folder>>,
    /// Without its topics, which are asked for where they are shown.
    pub(crate) details: FolderDetails,
    pub(crate) slug: Slug,
    /// The slugs from the top to it, with `/` between them.
    pub(crate) path: String,
    /// Whether everybody may see it: it is public, and all above it.
    pub(crate) open: bool,
    pub(crate) documents: i64,
    pub(crate) open_documents: i64,
    pub(crate) made_by: Option<Id<Person>>,
    /// Who made it, where the record says so of somebody who is not here.
    pub(crate) made_name: Option<String>,
    pub(crate) made: Moment,
    pub(crate) changed: Moment,
    /// Counts changes, so that two that cross are noticed.
    pub(crate) revision: i64,
    pub(crate) removal: Option<Id<Removal>>,
}

/// Things that were removed together.
#[derive(Debug)]
pub(crate) struct Removal;

impl Folder {
    /// Where it is.
    pub(crate) fn link(&self) -> String {
        format!("/library/{}", self.path)
    }

    /// Where what can be done with it is.
    pub(crate) fn doings(&self) -> String {
        format!("/folders/{}", self.id)
    }

    /// Whether this reader may see it.
    pub(crate) fn is_seen_by(&self, actor: &Actor) -> bool {
        self.removal.is_none() && (self.open || actor.is_inside())
    }

    /// How many documents this reader finds in it.
    pub(crate) fn documents_for(&self, actor: &Actor) -> i64 {
        if actor.is_inside() { self.documents } else { self.open_documents }
    }
}

/// Why folders are not put so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Misplaced {
    #[error("in itself")]
    InItself,
    #[error("too deep")]
    TooDeep,
    #[error("too many")]
    TooMany,
}

impl From<Misplaced> for Sentence {
    fn from(why: Misplaced) -> Self {
        match why {
            Misplaced::InItself => Self::of("folder-in-itself"),
            Misplaced::TooDeep => Self::of("folder-too-deep").with("count", DEEPEST),
            Misplaced::TooMany => Self::of("folder-too-many").with("count", MOST_FOLDERS),
        }
    }
}

/// The path of a folder of this slug under that path.
pub(crate) fn path_under(parent: Option<&str>, slug: &Slug) -> String {
    parent.map_or_else(|| slug.to_string(), |parent| format!("{parent}/{slug}"))
}

/// The slug of a name, other than the house's own words at the top.
pub(crate) fn slug_of(name: &str, top: bool) -> Slug {
    let slug = Slug::of_title(name).unwrap_or_else(|| {
        use base::Parse;
        Slug::parse("folder").expect("a slug")
    });
    if top && RESERVED.contains(&slug.as_str()) { slug.numbered(2) } else { slug }
}

/// A folder that has another place: its new path, and whether everybody may see it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    pub(crate) id: Id<Folder>,
    pub(crate) path: String,
    pub(crate) open: bool,
}

/// Where all folders are when one of them stands under `parent` with this slug and visibility: those whose path or openness
/// changes. `all` are all folders, in any order.
pub(crate) fn place(
    all: &[Folder],
    moved: &Folder,
    parent: Option<Id<Folder>>,
    slug: &Slug,
    visibility: Visibility,
) -> Result<Vec<Placed>, Misplaced> {
    let above = |id: Option<Id<Folder>>| id.and_then(|id| all.iter().find(|folder| folder.id == id));
    let mut depth = 0;
    let mut step = above(parent);
    while let Some(folder) = step {
        depth += 1;
        if folder.id == moved.id || depth > DEEPEST {
            return Err(if folder.id == moved.id { Misplaced::InItself } else { Misplaced::TooDeep });
        }
        step = above(folder.parent);
    }
    let parent = above(parent);
    let open = visibility == Visibility::Public && parent.is_none_or(|parent| parent.open);
    let path = path_under(parent.map(|parent| parent.path.as_str()), slug);
    let mut placed = vec![Placed { id: moved.id, path, open }];
    let mut at = 0;
    while at < placed.len() {
        let (id, path, open) = (placed[at].id, placed[at].path.clone(), placed[at].open);
        if path.split('/').count() > DEEPEST + 1 {
            return Err(Misplaced::TooDeep);
        }
        for child in all.iter().filter(|folder| folder.parent == Some(id)) {
            let open = open && child.details.visibility == Visibility::Public;
            placed.push(Placed { id: child.id, path: path_under(Some(&path), &child.slug), open });
        }
        at += 1;
    }
    Ok(placed)
}
