//! In which order folders are taken in.

use web::Recorder;

/// Each after those that it refers to; else in the order of the house. What would go round in a circle comes last.
pub(crate) fn order(recorders: &[Recorder]) -> Vec<Recorder> {
    let mut waiting: Vec<Recorder> = recorders.to_vec();
    let mut ordered: Vec<Recorder> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let free = |one: &Recorder| {
            one.after
                .iter()
                .all(|folder| *folder == one.folder || waiting.iter().all(|it| it.folder != *folder))
        };
        let next = waiting.iter().position(free).unwrap_or(0);
        ordered.push(waiting.remove(next));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(folder: &'static str, after: &'static [&'static str]) -> Recorder {
        Recorder {
            folder,
            label: "",
            after,
            write: |_, _, _| Ok(()),
            read: |_, _| Box::pin(std::future::ready(Ok(0))),
        }
    }

    fn ordered(recorders: &[Recorder]) -> Vec<&'static str> {
        order(recorders).iter().map(|one| one.folder).collect()
    }

    #[test]
    fn what_others_refer_to_is_taken_in_first() {
        let given = [
            folder("initiatives", &["organizations", "topics"]),
            folder("organizations", &["topics"]),
            folder("pages", &[]),
            folder("topics", &[]),
        ];
        assert_eq!(ordered(&given), ["pages", "topics", "organizations", "initiatives"]);
    }

    #[test]
    fn a_circle_and_a_missing_folder_hold_nobody_up() {
        let given = [folder("a", &["b"]), folder("b", &["a", "elsewhere"]), folder("c", &["elsewhere"])];
        assert_eq!(ordered(&given), ["c", "a", "b"]);
    }
}
