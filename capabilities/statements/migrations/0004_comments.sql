-- Comments and the replies to them. `number` is given when a comment is first shown, once in a statement and never again:
-- what is only typed, or waits for a moderator, has none. `about` is `reply` for what answers another comment; `thread` is
-- then the comment at the head, and for that one it is its own id. `mark` is the paragraph that it hangs on, or hung on when
-- that was removed; `said` is what the paragraph said when the comment was written, `selected` the words of it that were
-- meant, `quote` (JSON of texts::Quote) where those stand now. `words` go when the author takes them back. `salt` is the key
-- to what the log says of the words, and goes with them. `digest` is of author, place and words: who sends the same twice has
-- sent it once.
CREATE TABLE statement_comment (
    id BLOB NOT NULL PRIMARY KEY,
    statement BLOB NOT NULL REFERENCES statement (id),
    number BIGINT,
    thread BLOB NOT NULL,
    about TEXT COLLATE "C" NOT NULL,
    mark BIGINT,
    quote TEXT,
    selected TEXT,
    fate TEXT COLLATE "C",
    said TEXT,
    revision BIGINT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT,
    proposed TEXT,
    person BLOB,
    name TEXT,
    affiliation TEXT,
    email TEXT,
    email_key TEXT COLLATE "C",
    tongue TEXT,
    lang TEXT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    salt BLOB,
    digest BLOB,
    token BLOB,
    at BIGINT NOT NULL,
    disposition TEXT COLLATE "C",
    reason TEXT,
    result BIGINT,
    answerer BLOB,
    answered BIGINT
);

CREATE UNIQUE INDEX statement_comment_number ON statement_comment (statement, number);

CREATE UNIQUE INDEX statement_comment_digest ON statement_comment (statement, digest);

CREATE UNIQUE INDEX statement_comment_token ON statement_comment (token);

CREATE INDEX statement_comment_thread ON statement_comment (thread, state, number);

-- All counts of a statement's comments come out of this index alone.
CREATE INDEX statement_comment_counted ON statement_comment (statement, state, about, fate, mark, disposition);

CREATE INDEX statement_comment_person ON statement_comment (person, id);

CREATE INDEX statement_comment_email ON statement_comment (email_key, state);

CREATE INDEX statement_comment_waiting ON statement_comment (state, at);
