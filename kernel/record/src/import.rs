//! Taking a record in.

use crate::checking::check;
use crate::manifest::Manifest;
use crate::order::order;
use crate::trouble::Trouble;
use access::Actor;
use facts::Problem;
use std::path::Path;
use web::{House, Recorder, Shelf};

/// What was taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Each folder's name, and how many things were in it.
    pub folders: Vec<(&'static str, usize)>,
    /// Folders of the record that nobody here reads.
    pub unknown: Vec<String>,
}

/// Takes in the record in a folder. Before anything is taken, every file is compared with its hash, and it is looked
/// whether this instance has anything of what a record holds: then it is not the one to rebuild.
pub async fn import(house: &House, root: &Path) -> Result<Taken, Trouble> {
    let place = root.to_owned();
    let checked = tokio::task::spawn_blocking(move || {
        let manifest = Manifest::read(&place)?;
        check(&manifest, &place)?;
        Ok::<_, Trouble>(manifest)
    });
    let manifest = checked.await.expect("what is found wrong is returned, not thrown")?;
    let recorders = order(&house.recorders);
    for recorder in &recorders {
        if has_something(house, *recorder).await? {
            return Err(Trouble::Inhabited(recorder.folder));
        }
    }
    let mut taken = Taken::default();
    for recorder in recorders {
        let shelf = Shelf::new(root.join(recorder.folder));
        let things = (recorder.read)(house.clone(), shelf).await.map_err(|problem| Trouble::Refused {
            folder: recorder.folder,
            problem: in_words(house, &problem),
            taken: taken.folders.iter().filter(|(_, things)| *things > 0).map(|(name, _)| *name).collect(),
        })?;
        taken.folders.push((recorder.folder, things));
    }
    let folders = manifest.files.keys().filter_map(|path| Some(path.split_once('/')?.0));
    let unknown = folders.filter(|name| house.recorders.iter().all(|one| one.folder != *name));
    taken.unknown = unknown.map(str::to_owned).collect();
    taken.unknown.dedup();
    Ok(taken)
}

/// Whether a record of this instance would have something in this folder.
async fn has_something(house: &House, recorder: Recorder) -> Result<bool, Trouble> {
    let ui = house.ui(house.network().first_tongue(), None, Actor::Nobody);
    let look = house.read(Actor::Nobody, move |look| {
        let mut some = false;
        (recorder.write)(look, &ui, &mut |_| some = true)?;
        Ok::<_, Problem>(some)
    });
    Ok(look.await?)
}

/// What is refused, as a sentence: whoever typed the command is at no page.
fn in_words(house: &House, problem: &Problem) -> String {
    let Problem::Refused(refusals) = problem else { return problem.to_string() };
    let ui = house.ui(base::Tongue::English, None, Actor::House);
    let said: Vec<String> = refusals.iter().map(|refusal| ui.say_plain(&refusal.sentence)).collect();
    said.join(" ")
}
