## Writing together

together-title = Writing together: { $title }
together-heading = Write together
together-lead = Several people can write this text at the same time. Everybody sees what the others type. It becomes part of the draft when one of you saves it as a revision.
together-no-script = To write together, your browser has to run a script. Without it, use the plain form below: what two people save at the same time is brought together there.
together-connecting = Connecting …
together-saving = Saving …
together-saved = Everything is saved.
together-offline = No connection. Go on writing: it stays in this page, and is saved when the connection is back.
together-closed = Nobody can write here any more: the text is closed, or you do not draft it now. What you see can still be copied.
together-refused = Something that this page sent was refused, and it stopped. Copy what is not saved, and load the page again.
together-large = The text would become longer than a text may be. Copy what you wrote last, and load the page again.
together-label = Text of the statement, in Markdown
together-alone = Nobody else is here
together-here = Here now
together-revision = Save as a revision
together-note = What changed
together-note-hint = Optional: a few words that stand beside the revision.
together-save = Save as a revision
together-save-hint = Everybody can then compare it with the one before. Each word stays attributed to who typed it.
together-frozen = The text cannot be changed at this stage.
together-plain = Write in the plain form instead
together-said-saved = Saved as a revision.
together-said-same = Nothing has changed since the last revision.
together-empty = There is no text yet: nothing was saved.
together-too-long = The text is longer than a text may be. Make it shorter, and save again.
