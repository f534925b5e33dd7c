//! Lineage is public, and in the record.

use super::super::each;
use super::super::record::written;
use super::{merge, propose, report};
use crate::record::RECORDER;
use web::Shelf;
use web::axum::http::StatusCode;

#[test]
fn a_record_tells_what_became_of_initiatives_and_not_who_agreed_or_why() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let [cables, dishes] = ["Cables", "Dishes"].map(|title| report(&ana, title));
        let masts = report(&ben, "Masts");
        let form = ana.fill(&format!("{cables}/updates")).with("title", "A boat").with("body", "Here.");
        form.with("lang", "en").done().ok();
        propose(&ana, &dishes, &cables, "together");
        let proposal = merge((&ana, &cables), (&ben, &masts));
        let leaves = written(house);
        let text: String =
            leaves.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
        assert!(leaves.iter().any(|(path, _)| path == "together/lineage.json"));
        assert!(!text.contains("the same work"), "{text}");
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("together")).expect("a folder");
        for (path, bytes) in &leaves {
            std::fs::write(folder.path().join(path), bytes).expect("a file");
        }
        each(|other| {
            let shelf = Shelf::new(folder.path().into());
            other.wait((RECORDER.read)(other.built.house.clone(), shelf)).expect("it is taken in");
            assert_eq!(written(other), leaves);
            other.visitor().get(&cables).is(StatusCode::PERMANENT_REDIRECT);
            let update = other.visitor().get(&format!("{cables}/updates/1"));
            assert_eq!(update.location(), Some(format!("{masts}/updates/1")));
            other.visitor().get(&masts).ok().says("Works together with Dishes");
            let lineage = other.visitor().get(&format!("{masts}/lineage")).ok().says("Cables");
            lineage.says("taken in from a record").lacks("Can be undone until");
            let found = other.visitor().get("/initiatives/alike?title=Cables").ok();
            assert_eq!(found.all("main .rows a"), ["Masts"], "by the name of what went on in it");
            let fay = other.facilitator("Fay");
            fay.get(&proposal).ok().says("taken in from a record").lacks("Undo the merge");
            fay.take_back(&format!("{proposal}/merge")).send().refuses("taken in from a record");
            assert_eq!(written(other), leaves);
        });
    });
}
