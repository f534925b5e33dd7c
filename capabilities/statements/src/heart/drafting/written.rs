//! What comes of a text that somebody typed, when others may have written meanwhile.

use texts::{Body, Edit, Merged, Origin, TooLong};

/// What comes of it.
#[derive(Debug)]
pub(crate) enum Written {
    /// The text is as it was.
    Same,
    /// It is another one.
    Edited(Edit),
    /// It is another one, with what others wrote meanwhile.
    Merged(Edit),
    /// Others changed the same words meanwhile: somebody has to choose.
    Conflict(Merged),
}

/// The text `typed` on `base`, brought into what is the latest text now.
pub(crate) fn written(base: &Body, latest: &Body, typed: &str, origin: Origin) -> Result<Written, TooLong> {
    if base == latest {
        let edit = latest.edited(typed, origin)?;
        return Ok(if edit.body == *latest { Written::Same } else { Written::Edited(edit) });
    }
    let merged = texts::merge(base, typed, latest, origin)?;
    Ok(match merged {
        merged if !merged.conflicts.is_empty() => Written::Conflict(merged),
        merged if merged.edit.body == *latest => Written::Same,
        merged => Written::Merged(merged.edit),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANA: Origin = Origin(1);
    const BEN: Origin = Origin(2);

    fn text(markdown: &str) -> Body {
        Body::empty().edited(markdown, ANA).unwrap().body
    }

    #[test]
    fn the_same_text_typed_twice_is_one() {
        let base = text("One.\n\nTwo.");
        assert!(matches!(written(&base, &base, "One.\r\n\r\nTwo.  ", BEN), Ok(Written::Same)));
        let Ok(Written::Edited(edit)) = written(&base, &base, "One.\n\nTwo and three.", BEN) else {
            panic!()
        };
        assert!(matches!(written(&base, &edit.body, "One.\n\nTwo and three.", BEN), Ok(Written::Same)));
    }

    #[test]
    fn what_others_wrote_meanwhile_stays() {
        let base = text("The first paragraph says one thing.\n\nThe second says another.");
        let theirs = base
            .edited("The first paragraph says one thing more.\n\nThe second says another.", ANA)
            .unwrap()
            .body;
        let mine = "The first paragraph says one thing.\n\nThe second says quite another.";
        let Ok(Written::Merged(edit)) = written(&base, &theirs, mine, BEN) else { panic!() };
        assert_eq!(
            edit.body.markdown(),
            "The first paragraph says one thing more.\n\nThe second says quite another."
        );
        let mine = "The first paragraph says one thing less.\n\nThe second says another.";
        assert!(matches!(written(&base, &theirs, mine, BEN), Ok(Written::Conflict(_))));
    }
}
