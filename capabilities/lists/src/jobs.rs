//! What is done for lists between requests.

/// Archives and sends out a held post that a moderator approved; its body is an `Id<Held>`.
pub(crate) const LIST_PUBLISH: &str = "list-publish";
